"""Notions: what a headline and a lead are about, whatever the language: a quake is "earthquake", "séisme", "землетрясение" and "地震"."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import ahocorasick_rs

from monitor.text.fold import folded
from monitor.text.terms import terms

Forms = Mapping[str, tuple[str, ...]]
"""Notion -> the words of one language that name it; "*" at the end of a word stands for any ending."""

_SOLID = frozenset({"zh", "ja", "ko", "ar", "th"})
"""Languages whose words are sought anywhere: written without spaces, or with articles and endings joined on."""
_ANY = "*"
_BETWEEN = r"(?:\w+ ){0,2}"
_KNOWN_BY = "en"
_COMMONEST, _RAREST = 1.0, 7.0


class Notions:
    """Finds the notions of a text in one language; what a language needs is read and built when it is first asked for."""

    def __init__(self, languages: Mapping[str, Callable[[], Forms]], *, shares: Mapping[str, float]) -> None:
        """`languages`: language -> what reads its forms; `shares`: how common English words are, by which notions weigh."""
        self._languages = languages
        self._shares = shares
        self._seekers: dict[str, _Seeker] = {}
        self._rarities: dict[str, float] = {}

    def of(self, text: str, lang: str) -> frozenset[str]:
        """The notions that a text in this language names; none in a language that has no forms."""
        if lang not in self._languages:
            return frozenset()
        if lang not in self._seekers:
            self._seekers[lang] = _Seeker(self._languages[lang](), solid=lang in _SOLID)
        return self._seekers[lang].find(text)

    def rarity(self, notion: str) -> float:
        """How much a notion tells, on the scale of `Rarity.of`: by the commonest words that name it in English."""
        if not self._rarities:
            self._rarities = {name: _rarity(forms, self._shares) for name, forms in self._languages[_KNOWN_BY]().items()}
        return self._rarities.get(notion, _COMMONEST)


@dataclass(frozen=True, slots=True)
class _Named:
    """A notion that a needle names: at once, or where the words from the needle on fit."""

    notion: str
    words: re.Pattern[str] | None = None


class _Seeker:
    """The words of one language as one automaton."""

    def __init__(self, forms: Forms, *, solid: bool) -> None:
        named: dict[str, list[_Named]] = defaultdict(list)
        for notion, words in forms.items():
            for form in words:
                needle, pattern = (folded(form.replace(_ANY, " ")), None) if solid else _spaced(form)
                named[needle].append(_Named(notion, pattern))
        self._automaton = ahocorasick_rs.AhoCorasick(list(named), store_patterns=False)
        self._named = tuple(map(tuple, named.values()))

    def find(self, text: str) -> frozenset[str]:
        hay = f" {folded(text)} "
        hits = self._automaton.find_matches_as_indexes(hay, overlapping=True)
        return frozenset(
            one.notion for number, start, _ in hits for one in self._named[number] if one.words is None or one.words.match(hay, start + 1)
        )


def _spaced(form: str) -> tuple[str, re.Pattern[str] | None]:
    """What is sought first of a form, and the pattern of the whole where it has several words: up to two others may stand between."""
    words = [(folded(word.rstrip(_ANY)), word.endswith(_ANY)) for word in form.split() if word != _ANY]
    first, open_ended = words[0]
    needle = f" {first}" if open_ended else f" {first} "
    if len(words) == 1:
        return needle, None
    return needle, re.compile(_BETWEEN.join(re.escape(word) + (r"\w* " if ending else " ") for word, ending in words))


def _rarity(forms: Iterable[str], shares: Mapping[str, float]) -> float:
    share = max(min(shares.get(term.text, 0.0) for term in terms(form)) for form in forms)
    return min(max(math.log(1 + 1 / share), _COMMONEST), _RAREST) if share else _RAREST
