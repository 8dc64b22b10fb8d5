"""Which script a character is written in, as far as reading sentences needs to know."""

from __future__ import annotations

import re

SPACELESS = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
"""Thai, Kana and Han: scripts that put no space between words."""
CAPITALS, SMALL = "A-ZА-ЯЁ", "a-zа-яё"
"""The capital and the small letters of a class in a pattern, Latin and Cyrillic."""
_KATAKANA = re.compile("[\u30a1-\u30fc]+")


def is_spaceless(text: str) -> bool:
    """Whether the text holds a character of a script that is written without spaces."""
    return not text.isascii() and SPACELESS.search(text) is not None


def looks_chinese(text: str) -> bool:
    """Whether more than a tenth of the first 400 characters are Han and none is Kana."""
    head = text[:400]
    if head.isascii() or re.search("[\u3040-\u30ff]", head):
        return False
    return len(re.findall("[\u4e00-\u9fff]", head)) * 10 > len(head)


def looks_japanese(text: str) -> bool:
    """Whether more than a twentieth of the first 400 characters are Kana."""
    head = text[:400]
    return not head.isascii() and len(re.findall("[\u3041-\u30ff]", head)) * 20 > len(head)


def is_katakana(text: str) -> bool:
    """Whether a word is all katakana, as names from abroad are in Japanese."""
    return _KATAKANA.fullmatch(text) is not None
