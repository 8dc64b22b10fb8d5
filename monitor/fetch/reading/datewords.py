"""Dates with month names, in any order and many languages: every word must be understood, or the text is left alone."""

from __future__ import annotations

import re
from dataclasses import dataclass

from monitor.fetch.reading.dateforms import ZONE, Moment, Rules, composed
from monitor.fetch.reading.months import FILLERS, MONTHS, WEEKDAYS, fold

_CLOCK = re.compile(
    r"(?<![\d:.])(?P<hour>\d{1,2})\s?(?P<mark>\.(?!\s)|[:hH])\s?(?P<minute>[0-5]\d)(?:[:.](?P<second>[0-6]\d)(?:[.,]\d{1,9})?)?(?![\d:])"
    r"\s*(?P<half>[ap]\.?\s?m\.?(?![a-z]))?",
    re.I,
)
_BARE_HOUR = re.compile(r"(?<![\d:.])(?P<hour>\d{1,2})\s*(?P<half>[ap]\.?\s?m\.?)(?![a-z])", re.I)
_ZONE = re.compile(rf"(?<![\w])(?P<zone>{ZONE})(?![\w])")
_WORD = re.compile(r"\d+(?:st|nd|rd|th|er|re|º|ª|°)?|[^\s\d,;:()|/\[\]]+", re.I)
_NUMBERED = re.compile(r"(?:tháng|thg)\s+(\d{1,2})(?!\d)", re.I)
_THAI = re.compile(r"[\u0e00-\u0e7f]")
_IN_LANG = {("pl", "listopada"): 11, ("hr", "listopada"): 10, ("uk", "листопада"): 11}
_ENGLISH = ("", *"January February March April May June July August September October November December".split())
_BUDDHIST = 543
_MEANINGLESS = re.compile(r"\([^)]{0,60}\)")
_UNKNOWN_ZONE = re.compile(r"\((?:(?:[A-Z][\w.]* ){1,3}[Tt]ime|[A-Z]{2,4}T)\)")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    months: list[int]
    weekdays: list[int]
    numbers: list[str]
    unknown: list[str]


def worded(text: str, rules: Rules) -> Moment | None:
    """A date with its month in words ("Mon, 19 Jun 2023 10:00:00 +0800", "19 juin 2023 à 10h30"); None when a word is unknown."""
    text = _NUMBERED.sub(lambda match: _ENGLISH[int(match[1]) % 13], text)
    found = _CLOCK.search(text) or _BARE_HOUR.search(text)
    before, after = (text[: found.start()], text[found.end() :]) if found else (text, "")
    zone, rest = _zone(after)
    if not zone and _UNKNOWN_ZONE.search(after):
        return Moment(local=None, origin="words", note="zone_unknown")
    words = _read(f"{before} {rest}", rules.lang)
    day_year = _day_and_year(words, full=bool(found and zone))
    if day_year is None or len(words.months) != 1 or words.unknown:
        return None
    day, year = day_year
    if _THAI.search(text) and int(year) > 2400:
        year = str(int(year) - _BUDDHIST)
    clock = found.groupdict() if found else {}
    return composed(clock | {"day": day, "month": str(words.months[0]), "year": year, "zone": zone}, origin="words")


def _zone(after: str) -> tuple[str, str]:
    match = _ZONE.search(after)
    if match is None:
        return "", _MEANINGLESS.sub(" ", after) if "(" in after else after
    rest = after[: match.start()] + " " + _ZONE.sub(" ", after[match.end() :])
    return match["zone"].replace(" ", ""), _MEANINGLESS.sub(" ", rest).replace("()", " ")


def _read(text: str, lang: str) -> _Words:
    words = _Words(months=[], weekdays=[], numbers=[], unknown=[])
    for token in _WORD.findall(text):
        if token[0].isdigit():
            words.numbers.append(re.sub(r"\D", "", token))
            continue
        if any(char.isalpha() for char in token):
            _sort(fold(token), lang, words)
    if len(words.months) == 2 and len(words.weekdays) == 0:
        _tell_weekday(text, words)
    return words


def _sort(word: str, lang: str, words: _Words) -> None:
    month = _IN_LANG.get((lang, word)) or MONTHS.get(word)
    if month:
        words.months.append(month)
    elif word in WEEKDAYS:
        words.weekdays.append(WEEKDAYS[word])
    elif word not in FILLERS:
        words.unknown.append(word)


def _tell_weekday(text: str, words: _Words) -> None:
    """Of "mar. 20 juin": a first word that is a weekday too is the weekday when a month follows."""
    first = _WORD.search(text)
    if first is not None and fold(first[0]) in WEEKDAYS and fold(first[0]) in MONTHS:
        words.months.pop(0)


def _day_and_year(words: _Words, *, full: bool) -> tuple[str, str] | None:
    """The day and the year among two figures; a two-digit year only behind the day, as RFC 822 writes it."""
    if len(words.numbers) != 2:
        return None
    first, second = words.numbers
    if len(second) == 4 and len(first) <= 2:
        return first, second
    if len(first) == 4 and len(second) <= 2:
        return second, first
    if len(second) == 2 and (words.weekdays or full) and len(first) <= 2:
        return first, f"20{second}" if int(second) < 70 else f"19{second}"
    return None
