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

_VERB = re.compile(r"((?:se )?\S*) ?(.*)")
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
    heads, tails = _Heads(shape, lang), _Tails()
    found = [form for plain in readings(text) for form in _forms(plain, heads, tails)]
    return tuple(dict.fromkeys(found))


def readings(text: str) -> list[str]:
    """The alternatives of a well-formed cue; raises CueError."""
    if text.count("(") != text.count(")") or text.count("[") != text.count("]"):
        raise CueError(f"unbalanced brackets in {text!r}")
    found = expand(text)
    for plain in found:
        if plain.endswith(".."):
            raise CueError(f"nothing after the gap in {plain!r}")
    if not any(map(folded, found)):
        raise CueError(f"no words in {text!r}")
    return found


def expand(text: str) -> list[str]:
    """The alternatives that brackets stand for, in order, single spaces between words."""
    results = [""]
    for match in _PART.finditer(text):
        either, maybe, plain = match.groups()
        choices = either.split("|") if either is not None else ["", *maybe.split("|")] if maybe is not None else [plain]
        results = [left + choice for left in results for choice in choices]
    return [" ".join(result.split()) for result in results]


class _Tails(dict[str, str]):
    """Fills itself: what stands after the verb or the gap, folded; alternatives share most of it."""

    def __missing__(self, words: str) -> str:
        value = self[words] = folded(words)
        return value


class _Heads(dict[str, list[tuple[str, str]]]):
    """Fills itself: the folded forms and tags of what stands before the gap."""

    def __init__(self, shape: str, lang: str) -> None:
        super().__init__()
        self.shape, self.lang = shape, lang

    def __missing__(self, first: str) -> list[tuple[str, str]]:
        value = self[first] = _heads(first, shape=self.shape, lang=self.lang)
        return value


def _forms(plain: str, heads: _Heads, tails: _Tails) -> Iterator[Form]:
    first, gap, rest = plain.partition("..")
    for words, tag in heads[first.strip()]:
        if gap:
            yield Form(anchor=tails[rest], tag=tag, lead=words)
        elif words:
            yield Form(anchor=words, tag=tag)


def _heads(first: str, *, shape: str, lang: str) -> list[tuple[str, str]]:
    if shape != "verb" or lang == "zh":
        return [(folded(first), shape)]
    verb, rest = _VERB.match(first).groups()  # type: ignore[union-attr]  # it matches anything
    tail = folded(rest)
    return [(f"{folded(word)} {tail}".strip(), tag) for word, tag in inflect(verb, lang)]
