"""`monitor lab url`: addresses -> the canonical key that articles are told apart by, JSON lines in and out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from monitor.cli.lab.rows import row_of
from monitor.text.urls import UrlRules, url_key


def run(lines: Iterable[str], *, rules: UrlRules) -> Iterator[str]:
    """One answer a line, in order; a line that cannot be read is answered with its error."""
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield json.dumps(_answer(line, number, rules), ensure_ascii=False)


def _answer(line: str, number: int, rules: UrlRules) -> dict[str, Any]:
    name = str(number)
    try:
        row = row_of(line)
        name = str(row["id"])
        return {"id": name, "key": url_key(str(row["url"]), rules=rules)}
    except (ValueError, KeyError, TypeError) as error:
        return {"id": name, "error": f"{type(error).__name__}: {error}"}
