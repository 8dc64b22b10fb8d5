"""What stands around a name: the words beside it, whether its line is a headline in title case."""

from __future__ import annotations

import re

_GAP = " \u00a0-"
_WORD_AFTER = re.compile(r"(?:[ \u00a0]+|-)([^\W\d_][\w'’]*)")
_WORD = re.compile(r"[\w'’]+")
_WORDS = re.compile(r"[^\W\d_]{4,}")
_SENTENCE_END = '.!?…:;"”“»«\n\r(\u2014\u2013|•'


def word_before(text: str, start: int) -> tuple[str, int]:
    """The word directly before `start` and where it begins; ("", start) when punctuation comes between."""
    end = start
    while end and text[end - 1] in _GAP:
        end -= 1
    if end == start or end == 0:
        return "", start
    dot = end - (text[end - 1] == ".")
    at = dot
    while at and (text[at - 1].isalnum() or text[at - 1] in "'’"):
        at -= 1
    word = text[at:dot]
    return (word, at) if word[:1].isalpha() and (dot == end or len(word) <= 4) else ("", start)


def word_after(text: str, end: int) -> str:
    """The word directly after `end`, empty when punctuation comes between."""
    found = _WORD_AFTER.match(text, end, end + 60)
    return found[1] if found else ""


def words_around(text: str, start: int, end: int, *, reach: int = 60) -> frozenset[str]:
    """The lower-cased words at most `reach` characters away from start-end."""
    near = text[max(0, start - reach) : start] + " " + text[end : end + reach]
    return frozenset(_WORD.findall(near.lower()))


def begins_sentence(text: str, start: int) -> bool:
    """Whether nothing but space lies between `start` and the end of a sentence before it."""
    before = text[max(0, start - 8) : start].rstrip(" \u00a0'‘\"“")
    return not before or before[-1] in _SENTENCE_END


def in_headline(text: str, at: int) -> bool:
    """Whether the line around `at` is set in title case or capitals, so that a capital says nothing."""
    begin = text.rfind("\n", max(0, at - 200), at) + 1
    end = text.find("\n", at, at + 200)
    line = text[max(begin, at - 200) : end if end >= 0 else at + 200]
    words = _WORDS.findall(line)
    return len(words) >= 4 and sum(word[0].isupper() for word in words) >= 0.75 * len(words)
