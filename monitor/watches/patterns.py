"""Regular expressions, through RE2 only: linear time, no look-around, no back-references, a bounded size."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import re2

from monitor.errors import QueryError
from monitor.watches.tree import Span

MAX_PROGRAM = 1_000
_MEMORY = 1 << 20


def compile_pattern(source: str, *, span: Span) -> Any:
    """The compiled expression, letters of any case; raises QueryError saying what RE2 refuses and why."""
    options = re2.Options()
    options.case_sensitive = False
    options.log_errors = False
    options.max_mem = _MEMORY
    options.never_capture = True
    try:
        regex = re2.compile(source, options)
    except UnicodeEncodeError as error:
        raise QueryError("the regular expression holds half a character", span=span) from error
    except re2.error as error:
        raise QueryError(_reason(source, str(error.args[0])), span=span, expected="RE2 syntax") from error
    if regex.programsize > MAX_PROGRAM:
        raise QueryError("the regular expression is too large", span=span, expected="fewer or smaller repetitions")
    if regex.search("") is not None:
        raise QueryError("the regular expression is met by empty text", span=span, expected="something that must be there")
    return regex


def offsets_in(regex: Any, text: str) -> Iterator[tuple[int, int]]:
    """Where the expression holds in the text, empty finds left out; half a surrogate pair counts as a strange sign."""
    try:
        text.encode()
    except UnicodeEncodeError:
        text = "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text)
    return (found.span() for found in regex.finditer(text) if found.end() > found.start())


def _reason(source: str, error: str) -> str:
    if any(mark in source for mark in ("(?=", "(?!", "(?<=", "(?<!")):
        return "regular expressions here have no look-around: use NEAR, ADJ or NOT beside the expression"
    if "escape" in error and any(f"\\{digit}" in source for digit in "123456789"):
        return "regular expressions here have no back-references"
    return f"the regular expression cannot be read: {error.removeprefix(chr(98) + chr(39)).rstrip(chr(39))}"
