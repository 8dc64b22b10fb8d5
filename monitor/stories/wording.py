"""The telling words of an article as terms, in which a country is one term however it is named.

"Honduras drops China" and "Tegucigalpa turns its back on Beijing" share no word and two countries. The term of a country takes
the place of its name and its people's; to those of its seats, offices and officials it is added.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from monitor.model.mention import Mention
from monitor.stories.settings import StorySettings
from monitor.text.terms import Term, terms

HOME = "en"
"""The language of the background; a text whose language is unknown is taken for one in it."""

_COUNTRY = "@"
_NAMES = frozenset({"country", "demonym"})
SURE = 0.5
"""How sure a mention must be to count."""


def is_home(lang: str) -> bool:
    """Whether a text is in the language of the background."""
    return lang in ("", HOME)


def is_country(term: str) -> bool:
    """Whether a term stands for a country ("@HND")."""
    return term.startswith(_COUNTRY)


def country_term(code: str) -> str:
    """The term of a country by its code."""
    return f"{_COUNTRY}{code}"


def content(text: str, mentions: Sequence[Mention], *, settings: StorySettings) -> list[Term]:
    """The terms of a text in order but stop words and single letters; the mentions' offsets are into the text."""
    named = [mention for mention in mentions if mention.country and mention.sure >= SURE and 0 <= mention.start < len(text)]
    said = {place for mention in named if mention.kind in _NAMES for place in range(mention.start, mention.end)}
    silent = settings.stop_words
    words = [term for term in terms(text) if term.text not in silent and (len(term.text) > 1 or term.number) and term.start not in said]
    if not named:
        return words
    countries = [Term(country_term(str(mention.country)), mention.start, name=True) for mention in named]
    return sorted(words + countries, key=lambda term: term.start)


def moved(mentions: Sequence[Mention], back: int) -> list[Mention]:
    """The mentions with offsets into a text that begins so many code points into the document."""
    return [replace(mention, start=mention.start - back, end=mention.end - back) for mention in mentions]
