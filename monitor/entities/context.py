"""What stands around a name: the words beside it, whether its line is a headline in title case."""

import re

_WORD_BEFORE = re.compile(r"([^\W\d_][\w'’-]*)(\.?)([ \u00a0]+|-)$")
_WORD_AFTER = re.compile(r"(?:[ \u00a0]+|-)([^\W\d_][\w'’]*)")
_WORDS = re.compile(r"[^\W\d_]{4,}")
_SENTENCE_END = '.!?…:;"”“»«\n\r(\u2014\u2013|•'


def word_before(text: str, start: int) -> tuple[str, int]:
    """The word directly before `start` and where it begins; ("", start) when punctuation comes between."""
    found = _WORD_BEFORE.search(text[max(0, start - 40) : start])
    if not found or (found[2] and len(found[1]) > 4):
        return "", start
    return found[1], start - len(found[0])


def word_after(text: str, end: int) -> str:
    """The word directly after `end`, empty when punctuation comes between."""
    found = _WORD_AFTER.match(text, end, end + 60)
    return found[1] if found else ""


def words_around(text: str, start: int, end: int, *, reach: int = 60) -> frozenset[str]:
    """The lower-cased words at most `reach` characters away from start-end."""
    near = text[max(0, start - reach) : start] + " " + text[end : end + reach]
    return frozenset(re.findall(r"[\w'’]+", near.lower()))


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
