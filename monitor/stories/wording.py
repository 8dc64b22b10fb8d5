"""The telling words of an article as terms, in which a country is one term however it is named.

"Honduras drops China" and "Tegucigalpa turns its back on Beijing" share no word and two countries. The term of a country takes
the place of its name and its people's; to those of its seats, offices and officials it is added.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from monitor.model.article import Article
from monitor.model.mention import Mention
from monitor.stories.settings import StorySettings
from monitor.text.terms import Term, terms, terms_held

HOME = "en"
"""The language of the background; a text whose language is unknown is taken for one in it."""

_COUNTRY = "@"
_DASHES = ("-", "–")
_START = attrgetter("start")
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


def content(article: Article, mentions: Sequence[Mention], *, settings: StorySettings) -> tuple[list[Term], list[Term]]:
    """The terms of headline and text in order but stop words and single letters; the mentions' offsets are into the document."""
    named = [mention for mention in mentions if mention.country and mention.sure >= SURE]
    head, body = _parts(article)
    end = len(article.title)
    above, below = [one for one in named if 0 <= one.start < end], [one for one in named if end < one.start < len(article.document)]
    return _telling(head, above, settings), _telling(body, below, settings)


def _parts(article: Article) -> tuple[Sequence[Term], Sequence[Term]]:
    """The terms of headline and text; of the document as a whole, unless a figure runs on from one to the other."""
    whole, end = terms_held(article.document), len(article.title)
    if article.title.endswith(_DASHES) or article.text.startswith(_DASHES):
        return terms(article.title), [term._replace(start=term.start + end + 1) for term in terms(article.text)]
    at = bisect_left(whole, end, key=_START)
    return whole[:at], whole[at:]


def _telling(told: Sequence[Term], named: Sequence[Mention], settings: StorySettings) -> list[Term]:
    said = {place for mention in named if mention.kind in _NAMES for place in range(mention.start, mention.end)}
    silent = settings.stop_words
    words = [term for term in told if term.text not in silent and (len(term.text) > 1 or term.number) and term.start not in said]
    if not named:
        return words
    countries = [Term(country_term(str(mention.country)), mention.start, name=True) for mention in named]
    return sorted(words + countries, key=_START)
