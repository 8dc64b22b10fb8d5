"""Text to search words, the same for every database.

Words are folded (case and accents) runs of letters and digits; scripts that write no spaces give one
word a character, and a query's run of them is a phrase: so a search works for a part of a Chinese
sentence without any dictionary. A query is an AND of phrases.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

MOST_WORDS = 15_000
LONGEST_WORD = 80
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f"
_WORD = re.compile(rf"[{_UNSPACED}]|[^\W_{_UNSPACED}]+")
_PERHAPS_MARK = re.compile("[\u0300-\u2fff\ua000-\ufeff\U00010000-\U0001ffff]")
_PART = re.compile(r'"([^"]*)"|(\S+)')


def words(text: str) -> list[str]:
    """The search words of a text, at most `MOST_WORDS` (a PostgreSQL tsvector counts no further)."""
    return [word[:LONGEST_WORD] for word in _WORD.findall(fold(text))[:MOST_WORDS]]


def fold(text: str) -> str:
    """Lower case without accents."""
    lowered = text.casefold()
    if lowered.isascii():
        return lowered
    apart = unicodedata.normalize("NFKD", lowered)
    return unicodedata.normalize("NFC", _PERHAPS_MARK.sub(_drop_mark, apart))


def phrases(query: str) -> list[list[str]]:
    """The phrases all of which a text must hold: what stands in quotes, and every other word by itself."""
    parts = (quoted or word for quoted, word in _PART.findall(query))
    return [found for found in map(words, parts) if found]


def holds(text: Sequence[str], phrase: Sequence[str]) -> bool:
    """Whether the words of the phrase follow one another in the text."""
    size = len(phrase)
    return any(list(text[at : at + size]) == list(phrase) for at, word in enumerate(text) if word == phrase[0])


def _drop_mark(found: re.Match[str]) -> str:
    return "" if unicodedata.category(found[0]) == "Mn" else found[0]
