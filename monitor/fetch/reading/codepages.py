"""Which encoding makes the likeliest text of a language: settles for a few words what no detector can."""

from __future__ import annotations

import re
from collections.abc import Sequence

from monitor.fetch.reading import languages

_CYRILLIC = ("cp1251", "koi8-r", "koi8-u", "iso8859-5", "cp866")
_LATIN_2 = ("cp1250", "iso8859-2")
_BALTIC = ("cp1257", "iso8859-13")
_OFFERED = {
    "zh": ("gb18030", "big5hkscs"),
    "ja": ("cp932", "euc_jp"),
    "ko": ("cp949",),
    **dict.fromkeys(("ru", "uk", "be", "bg", "sr", "mk"), _CYRILLIC),
    **dict.fromkeys(("pl", "cs", "sk", "hu", "hr", "sl", "ro"), _LATIN_2),
    **dict.fromkeys(("lt", "lv", "et"), _BALTIC),
}
_COMMON = {
    "gb18030": ("gb2312", 0xB0, 0xD7),
    "big5hkscs": ("big5", 0xA4, 0xC6),
    "cp932": ("euc_jp", 0xB0, 0xCF),
    "euc_jp": ("euc_jp", 0xB0, 0xCF),
    "cp949": ("euc_kr", 0xB0, 0xC8),
}
"""The national set and its rows of frequent characters; rows A1 to A5 hold marks and kana."""
_FREQUENT = frozenset("оеаинтсрвлі")
_ALPHABETS = {
    "pl": "ąćęłńóśźż",
    "cs": "áčďéěíňóřšťúůýž",
    "sk": "áäčďéíĺľňóôŕšťúýž",
    "hu": "áéíóöőúüű",
    "hr": "čćđšž",
    "sl": "čšž",
    "ro": "ăâîșțşţ",
    "lt": "ąčęėįšųūž",
    "lv": "āčēģīķļņšūž",
    "et": "äöõüšž",
}
_MARKS = frozenset("“”„‟‘’‚–—…«»‹›·•§° \xa0")
_CJK_SURE, _CYRILLIC_SURE, _LATIN_SURE = 0.85, 0.55, 0.85
_MARGIN = 0.1
_SAMPLE = 200_000
_LANG = re.compile(
    rb"<html[^>]{0,300}?\blang\s*=\s*[\"']?([a-z]{2})\b|<language>\s*([a-z]{2})\b|<(?:feed|rss)\b[^>]{0,300}?\bxml:lang=[\"']([a-z]{2})\b",
    re.I,
)


def likeliest(body: bytes, *, lang: str, said: Sequence[str]) -> str:
    """The encoding in which the bytes read like the source's, the document's own or (by its small words) a likely language; "" for none.

    What is claimed wins where it reads nearly as well as the best.
    """
    code, region = lang.lower().partition("-")[::2]
    code = (
        code or _own_lang(body) or ("ru" if set(said) & set(_CYRILLIC) else languages.by_words(body[:_SAMPLE].decode("cp1252", "replace")))
    )
    offered = list(_OFFERED.get(code, ()))
    if code == "zh" and region[:4] in {"tw", "hk", "mo", "hant"}:
        offered.reverse()
    scores = {encoding: _likeness(body[:_SAMPLE].decode(encoding, "replace"), encoding, code) for encoding in offered}
    best = max(scores, key=lambda encoding: scores[encoding] + _MARGIN * (encoding in said), default="")
    return best if best and scores[best] >= _sure(best) else ""


def _own_lang(body: bytes) -> str:
    found = _LANG.search(body[:4096])
    return next(group for group in found.groups() if group).decode("ascii").lower() if found else ""


def _sure(encoding: str) -> float:
    return _CJK_SURE if encoding in _COMMON else _CYRILLIC_SURE if encoding in _CYRILLIC else _LATIN_SURE


def _likeness(text: str, encoding: str, lang: str) -> float:
    """The share of the text's letters beyond ASCII that are frequent in the language, or at least of its alphabet."""
    high = [char for char in text if ord(char) > 127 and char not in _MARKS]
    if not high:
        return 0.0
    if encoding in _COMMON:
        return sum(_is_common(char, *_COMMON[encoding]) for char in high) / len(high)
    letters = _FREQUENT if encoding in _CYRILLIC else frozenset(_ALPHABETS[lang])
    return sum(char.lower() in letters for char in high) / len(high)


def _is_common(char: str, national: str, first: int, last: int) -> bool:
    try:
        row = char.encode(national)[0]
    except UnicodeEncodeError:
        return False
    return first <= row <= last or 0xA1 <= row <= 0xA5
