"""Dates inside visible lines: "By Ana Silva • Published March 4, 2026 • 6:30 a.m. UTC" to the one date, clock and zone it states.

`pieces` only finds and orders the parts; whether they are a date is judged by the strict forms of `dates`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from monitor.fetch.reading.dateforms import ZONE, full_hour
from monitor.fetch.reading.months import MONTHS, WEEKDAYS, fold, plain_months
from monitor.fetch.reading.zones import ABBREVIATION, city_zone

_PHRASES = {
    "+0800": r"北京时间|北京時間|香港時間|台北時間|臺北時間|新加坡时间|\(?\b(?:beijing|hong kong|taipei|singapore|china standard) time\b",
    "+0900": r"日本時間|한국\s?시간|\b(?:japan|tokyo|korea|seoul)(?: standard)? time\b",
    "MSK": r"(?:по\s+)?моск(?:овскому\s+времени|\.?\s?вр\.?)|\bмск\b|\bmoscow time\b|بتوقيت موسكو|توقيت موسكو",
    "GMT": r"(?:ب?توقيت\s+)?(?:غرينتش|جرينتش|غرينيتش)|\bgreenwich mean time\b|\b(?:temps universel|TU)\b(?!\w)|\bпо Гринвичу\b",
    "+0300": r"(?:ب?توقيت\s+)?مكة(?:\s+المكرمة)?|ب?توقيت الرياض|\b(?:makkah|mecca|riyadh) time\b|\bTS[İI]\b|\btürkiye saati(?:yle)?\b",
    "Africa/Cairo": r"ب?توقيت القاهرة|\bcairo time\b",
    "Europe/Paris": r"\bheure de paris\b|\bparis time\b|\bheure française\b",
    "Europe/Berlin": r"\bmitteleuropäischer zeit\b|\bberlin time\b",
    "Europe/London": r"\b(?:london|uk) time\b",
    "Europe/Kiev": r"\b(?:за київським часом|kyiv time)\b",
    "Asia/Kolkata": r"\bindian standard time\b",
    "-0300": r"\bhor[áa]rio de bras[íi]lia\b|\bhora de bras[íi]lia\b|\bhora argentina\b",
    "America/New_York": r"\beastern(?: (?:standard|daylight))? time\b|\bnew york time\b|\bhora del este\b",
    "America/Chicago": r"\bcentral(?: (?:standard|daylight))? time\b",
    "America/Los_Angeles": r"\bpacific(?: (?:standard|daylight))? time\b",
    "Europe/Madrid": r"\bhora peninsular(?: española)?\b|\bhora de madrid\b",
}
_PHRASE = re.compile("|".join(f"(?P<p{at}>{pattern})" for at, pattern in enumerate(_PHRASES.values())), re.I)
_ZONES = tuple(_PHRASES)
_CITY_TIME = re.compile(r"\b(?P<city>[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?: local)? [Tt]ime\b")
_CJK_DATE = r"\d{2,4}\s*[年년]\s*\d{1,2}\s*[月월]\s*\d{1,2}\s*[日號号일]?"
_FIGURES = r"\d{4}\s?[-./]\s?\d{1,2}\s?[-./]\s?\d{1,2}(?!\d)\.?|(?<!\d)\d{1,2}[-./] ?\d{1,2}[-./] ?\d{4}"
_MONTH = r"[^\s\d_,.;:()/|\-–]{2,14}"
_WORDED = rf"(?<!\d)\d{{1,2}}(?:st|nd|rd|th|er|º|\.)?[\s-](?:de\s|of\s)?(?P<m1>{_MONTH})\.?,?[\s-](?:de[l]?\s)?\d{{4}}"
_MONTH_FIRST = rf"(?P<m2>{_MONTH})\.?\s\d{{1,2}}(?:st|nd|rd|th)?,?\s\d{{4}}"
_YEAR_FIRST = rf"(?<!\d)\d{{4}}\.?\s(?:m\.\s|gada\s)?(?:(?P<m3>{_MONTH})\s\d{{1,2}}\b\.?|\d{{1,2}}\.\s(?P<m4>{_MONTH}))"
_DATE = re.compile(rf"(?:{_CJK_DATE}|{_FIGURES}|{_WORDED}|{_MONTH_FIRST}|{_YEAR_FIRST})", re.I)
_HALF = r"上午|下午|中午|凌晨|早上|晚上|午前|午後|오전|오후"
_CLOCK = re.compile(
    rf"(?<![\d:.])(?:(?P<hour4>[01]\d|2[0-3])(?P<minute4>[0-5]\d)(?=\s?(?:hrs?\s?)?\(?(?:{ABBREVIATION})\b)"
    rf"|(?:(?P<before>{_HALF})\s*)?(?P<hour>\d{{1,2}})\s?(?:(?:\.(?!\s)|[:hH時时點点시])\s?(?P<minute>[0-5]\d)\s?[分분]?"
    r"(?:(?:[:.]|(?<=[分분])\s?)(?P<second>[0-5]\d)秒?)?|(?=\s?[ap]\.?m)))(?![\d:/])\s*(?P<half>[ap]\.?\s?m\b\.?)?",
    re.I,
)
_ZONE = re.compile(rf"(?<![^\W\d])(?P<zone>{ZONE})(?![\w])")
_ELSEWHERE = re.compile(r"\s*(?:\(?(?:[A-Z][\w.]* ){1,3}[Tt]ime\b|\(?(?P<word>[A-Z]{2,4}T)\b)")
_CHANGED = re.compile(r"updat|modif|edited|actualis|aktualis|actualiz|aggiorn|更新|修改|수정|обновл|تحديث|güncel|zaktualiz", re.I)
_NEAR = 40
_BESIDE = 8


def named_zone(text: str) -> str:
    """The text with a zone in words ("北京时间", "heure de Paris") put behind it as the strict forms know it."""
    match = _PHRASE.search(text) or _CITY_TIME.search(text)
    zone = _zone_of(match) if match else ""
    if match is None or not zone:
        return text
    before = re.sub(r"\b[A-Z]{2,4}\s*[(\[（]?\s*$", " ", text[: match.start()])  # "CST (Beijing time)": the words say which
    bare = re.sub(r"[(\[（]\s*[)\]）]", " ", f"{before} {text[match.end() :]}")
    return f"{' '.join(bare.split()).rstrip(' ,(')} {zone}"


def _zone_of(match: re.Match[str]) -> str:
    group = match.lastgroup or ""
    return city_zone(match["city"]) if group == "city" else _ZONES[int(group[1:])]


def plain_figures(text: str) -> str:
    """The text with Arabic, Persian, Devanagari and full-width figures as 0 to 9."""
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)


def pieces(line: str) -> list[str]:
    """Each date of the line with the clock and zone that belong to it; what follows a word for "updated" is left out."""
    text = plain_figures(unicodedata.normalize("NFKC", line)).replace("\u200f", " ").replace("\u200e", " ")
    text = plain_months(text)
    text = " ".join(named_zone(" ".join(text.split())).split())
    found = [match for match in _DATE.finditer(text) if _is_date(match)]
    first = []
    for at, match in enumerate(found):
        start = found[at - 1].end() if at else 0
        end = found[at + 1].start() if at + 1 < len(found) else len(text)
        if not _CHANGED.search(text[max(start, match.start() - _NEAR) : match.start()]):
            first.append(_piece(text, match, start, end))
    return first


def _is_date(match: re.Match[str]) -> bool:
    word = next((word for name in ("m1", "m2", "m3", "m4") if (word := match[name])), None)
    return word is None or fold(word) in MONTHS


def _piece(text: str, date: re.Match[str], start: int, end: int) -> str:
    """The date, then the nearest clock (behind it before in front of it), then the zone: a clock's own, else the line's only one.

    The date alone where the clock is of a zone that is not known.
    """
    clocks = [clock for clock in _clocks(text, date, start, end) if not _CHANGED.search(text[min(date.end(), clock.end()) : clock.start()])]
    if not clocks:
        return date[0]
    clock = min(clocks, key=lambda one: (one.start() < date.start(), abs(one.start() - date.end())))
    written, zone = _written(clock), _zone(text, clock, end)
    return f"{date[0]} {written} {zone}".strip() if written and zone is not None else date[0]


def _clocks(text: str, date: re.Match[str], start: int, end: int) -> Iterator[re.Match[str]]:
    for clock in _CLOCK.finditer(text, start, end):
        outside = clock.end() <= date.start() or clock.start() >= date.end()
        if outside and min(abs(clock.start() - date.end()), abs(date.start() - clock.end())) <= _NEAR:
            yield clock


def _written(clock: re.Match[str]) -> str:
    """The clock on 24 hours; "" for one that shows no time or could be of either night."""
    if clock["hour4"]:
        return f"{clock['hour4']}:{clock['minute4']}"
    try:
        hour = full_hour(int(clock["hour"]), clock["half"] or clock["before"] or "")
    except ValueError:
        return ""
    if hour is None:
        return ""
    return f"{hour:02d}:{clock['minute'] or '00'}" + (f":{clock['second']}" if clock["second"] else "")


def _zone(text: str, clock: re.Match[str], end: int) -> str | None:
    """The clock's zone, "" when none is named, None when one is that is not known."""
    own = _ZONE.search(text, clock.end(), end)
    if own is not None and own.start() <= clock.end() + _BESIDE:
        return own["zone"].replace(" ", "")
    other = _ELSEWHERE.match(text, clock.end())
    if other is not None and fold(other["word"] or "") not in {**MONTHS, **WEEKDAYS}:
        return None
    named = {match["zone"].replace(" ", "") for match in _ZONE.finditer(text, clock.end()) if not match["zone"][0].isdigit()}
    return named.pop() if len(named) == 1 else ""
