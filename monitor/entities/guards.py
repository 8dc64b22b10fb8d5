"""Keeps out what merely looks like a country or its government: teams, companies, papers, first names, food, US states."""

from __future__ import annotations

import re
from collections.abc import Iterable

from monitor.entities.context import in_headline, word_after, word_before, words_around
from monitor.entities.languages import any_of, every
from monitor.entities.senses import Hit
from monitor.entities.values import Cautions

_SAME_STORY = 400
_STATE = re.compile(r", ([A-Z][a-z]+(?: [A-Z][a-z]+)?)")
_CLAUSE = re.compile(r"[^,;:.!?，；：。！？\s]{1,12}")
"""What goes on behind a character, as far as it may belong to it."""
_BASED = re.compile(rf"[-\u2010-\u2015](?:{any_of(every('beside_town'))})\b")
_SCORE = re.compile(r"\b\d{1,3}\s?[-\u2013]\s?\d{1,3}\b")
_ARTICLES = frozenset(every("articles"))
_WON = frozenset(every("won"))
_MAY_HAVE_WON = _WON | frozenset(every("may_have_won"))


class Guards:
    """Judges each hit by what stands around it."""

    __slots__ = ("_cautions", "_contexts")

    def __init__(self, cautions: Cautions) -> None:
        self._cautions = cautions
        self._contexts = dict(cautions.contexts)

    def keep(self, text: str, hits: Iterable[Hit]) -> list[Hit]:
        """The hits that are what they look like, in order."""
        return [hit for hit in hits if not self._refused(text, hit)]

    def _refused(self, text: str, hit: Hit) -> bool:
        if not hit.senses.doubtful:
            return hit.senses.guarded
        after = word_after(text, hit.end)
        return hit.senses.guarded or (
            self._company(text, hit, after)
            or self._first_name(text, hit, after)
            or self._elsewhere(text, hit)
            or self._out_of_context(text, hit)
            or self._mere_direction(text, hit, after)
            or self._another_word(text, hit)
            or (hit.sense("name", "demonym") is None and _seat_of_no_government(text, hit, after.lower()))
        )

    def _company(self, text: str, hit: Hit, after: str) -> bool:
        return after[:1].isupper() and after in self._cautions.companies and not in_headline(text, hit.start)

    def _first_name(self, text: str, hit: Hit, after: str) -> bool:
        """As in "Michael Jordan" and "Jordan Henderson" are people."""
        before, at = word_before(text, hit.start)
        if before in self._cautions.first_names and text[hit.start - 1] == " " and at < hit.start:
            return True
        if hit.text not in self._cautions.first_name_countries:
            return False
        named = after[:1].isupper() and text[hit.end] == " " and after not in self._cautions.not_names
        return named and not in_headline(text, hit.start)

    def _elsewhere(self, text: str, hit: Hit) -> bool:
        """As in "Paris, Texas" is not the seat of the French government."""
        found = _STATE.match(text, hit.end, hit.end + 32)
        if not found or hit.text in self._cautions.states:
            return False
        named = found[1]
        return named in self._cautions.states or named.split()[0] in self._cautions.states

    def _out_of_context(self, text: str, hit: Hit) -> bool:
        """Turkey on a plate, Georgia of the peaches: words nearby that belong to the other thing."""
        words = self._contexts.get(hit.text)
        if words is None:
            return False
        rescue = self._contexts.get(f"{hit.text} the country", frozenset())
        near = words_around(text, hit.start, hit.end, reach=120)
        return bool(near & words) and not near & rescue

    def _mere_direction(self, text: str, hit: Hit, after: str) -> bool:
        """As in "the North" is North Korea beside Seoul or Pyongyang, and never in "the North Sea" or "Oliver North"."""
        words = self._contexts.get(f"{hit.text} only near")
        if words is None:
            return False
        before = word_before(text, hit.start)[0]
        named = after[:1].isupper() or (before[:1].isupper() and before.lower() not in _ARTICLES)
        return named or not words_around(text, hit.start, hit.end, reach=_SAME_STORY) & words

    def _another_word(self, text: str, hit: Hit) -> bool:
        """As in "near[日]", "by [以] means of force": the character of a country is part of another word, or a word of its own."""
        if len(hit.text) > 1:
            return False
        if text[max(0, hit.start - 1) : hit.start] in self._contexts.get(f"{hit.text} ends", ()):
            return True
        soon = _CLAUSE.match(text, hit.end)
        following = (soon[0] if soon else "").partition(hit.text)[0]
        return any(word in following for word in self._contexts.get(f"{hit.text} opens", ()))


def _seat_of_no_government(text: str, hit: Hit, after: str) -> bool:
    if _BASED.match(text, hit.end):
        return True
    if after not in _MAY_HAVE_WON:
        return False
    line = text[hit.start : hit.end + 80].partition("\n")[0]
    return after in _WON or bool(_SCORE.search(line))
