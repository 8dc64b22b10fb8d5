"""The notation of cues and the words it stands for.

``(condemn|denounce)`` either · ``[official]`` may be there · ``..`` up to five words between · the first word of a verb cue
is inflected (English; Spanish and French regular verbs and a few irregular ones) · Chinese is taken as written, ``..``
there is up to twelve characters. A verb cue with a gap is found in the passive too ("a deal was signed").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from monitor.events.inflection import inflect
from monitor.text.fold import folded

_PART = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]|([^()\[\]]+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One surface form: `anchor` is what the automaton finds; `lead` must stand before it, `tag` is its inflection."""

    anchor: str
    tag: str
    lead: str = ""


class CueError(ValueError):
    """A cue that cannot be read."""


def forms(text: str, *, shape: str, lang: str) -> tuple[Form, ...]:
    """Every surface form of a cue; raises CueError."""
    if text.count("(") != text.count(")") or text.count("[") != text.count("]"):
        raise CueError(f"unbalanced brackets in {text!r}")
    found = [form for plain in expand(text) for form in _forms(plain, shape=shape, lang=lang)]
    if not found:
        raise CueError(f"no words in {text!r}")
    return tuple(dict.fromkeys(found))


def expand(text: str) -> list[str]:
    """The alternatives that brackets stand for, in order, single spaces between words."""
    results = [""]
    for match in _PART.finditer(text):
        either, maybe, plain = match.groups()
        choices = either.split("|") if either is not None else ["", *maybe.split("|")] if maybe is not None else [plain]
        results = [left + choice for left in results for choice in choices]
    return [" ".join(result.split()) for result in results]


def _forms(plain: str, *, shape: str, lang: str) -> Iterator[Form]:
    first, gap, rest = plain.partition("..")
    heads = _heads(first.strip(), shape=shape, lang=lang)
    tail = folded(rest)
    if gap and not tail:
        raise CueError(f"nothing after the gap in {plain!r}")
    for words, tag in heads:
        if gap:
            yield Form(anchor=tail, tag=tag, lead=words)
        elif words:
            yield Form(anchor=words, tag=tag)


def _heads(first: str, *, shape: str, lang: str) -> list[tuple[str, str]]:
    if shape != "verb" or lang == "zh":
        return [(folded(first), shape)]
    verb, _, rest = first.partition(" ")
    tail = folded(rest)
    return [(f"{folded(word)} {tail}".strip(), tag) for word, tag in inflect(verb, lang)]
