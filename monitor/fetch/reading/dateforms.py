"""Date forms made of figures: a source's own format, epochs, ISO 8601, Chinese, Japanese and Korean, day/month/year."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from monitor.fetch.reading.months import WEEKDAYS, fold
from monitor.fetch.reading.zones import ABBREVIATION, PLACE
from monitor.model.enums import Precision


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What settles a date that could mean several: the source's zone, language, order of day and month, own format, and now."""

    zone: str
    lang: str
    order: str
    date_format: str
    now: datetime | None
    earliest: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A local time as written, its zone as written, and how exact; `local` None says that the text is a date but not a sure one."""

    local: datetime | None
    zone: str = ""
    precision: Precision = Precision.NONE
    origin: str = ""
    note: str = ""


_OFFSET = (
    r"(?:UTC|GMT|Z)?\s?[+\-\u2212\u2013](?:\d{1,2}(?::?[0-5]\d(?::?00)?)?"
    r"|\s(?:0?\d|1[0-4])(?::?[0-5]\d)?(?!\d|(?:st|nd|rd|th)?\.?\s[^\W\d_]{3}))"  # "12:00 GMT - 6 June": a dash between clock and day
)
ZONE = rf"(?:{_OFFSET}|Z|{PLACE}|{ABBREVIATION})"
_TAIL = rf"(?:\s*\(?(?P<zone>{ZONE})\)?(?:\s*(?:Z|[A-Z]{{3,4}}))?(?:\s*[(\[][^)\]]{{0,60}}[)\]])?|\s*\[(?P<place>[\w/+\-]{{1,40}})\])?"
_CLOCK = r"(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.](?P<second>\d{2})(?:[.,](?P<fraction>\d{1,9}))?)?"
_CLOCK_H = _CLOCK.replace("[:.](?P<minute>", "[:.h](?P<minute>")
_HALF = r"\s*(?P<half>[ap]\.?\s?m\.?)?"
_EPOCH = re.compile(r"(?:/Date\()?(\d{9,10}|\d{13}|\d{16})(?:\.\d{1,9})?(?:\)/)?")
_ISO = re.compile(
    rf"(?P<year>\d{{4}})(?P<sep>[\-/.])(?P<month>\d{{1,2}})(?P=sep)(?P<day>\d{{1,2}})(?:[Tt_,\-]?\s*(?:at\s+)?{_CLOCK}{_HALF})?{_TAIL}",
    re.I,
)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2})(\d{2})(\d{2})?)?\s*(Z|[+\-]\d{2}:?\d{2})?")
_ISO_WEEK = re.compile(r"(\d{4})-W(\d{2})(?:-(\d))?")
_ISO_DAY = re.compile(r"(\d{4})-(\d{3})")
_CJK = re.compile(
    r"(?P<era>令和|平成|民國|民国)?\s*(?P<year>\d{1,4}|元)\s*[年년]\s*(?P<month>\d{1,2})\s*[月월]\s*(?P<day>\d{1,2})\s*[日號号일]?"
    r"\s*(?:[(\[]?\s*(?:星期|周|週|礼拜)?[日一二三四五六天月火水木金土월화수목금토일](?:曜日?|요일)?\s*[)\]]?)?\s*,?\s*"
    r"(?P<half>上午|下午|中午|凌晨|早上|晚上|午前|午後|오전|오후|[ap]m)?\s*"
    r"(?:(?P<hour>\d{1,2})\s*[:時时點点시]\s*(?:(?P<minute>\d{1,2})\s*[:分분]?\s*(?:(?P<second>\d{1,2})\s*[秒초]?)?)?)?"
    rf"\s*(?:入力|更新|发布|發布|配信|公開|입력|수정)?{_TAIL}",
    re.I,
)
_KOREAN = re.compile(
    r"(?P<year>\d{4})\s*[.\-/]\s*(?P<month>\d{1,2})\s*[.\-/]\s*(?P<day>\d{1,2})\s*\.?\s*"
    r"(?:[(\[]?(?:[월화수목금토일](?:요일)?|[月火水木金土日]|周[一二三四五六日]|星期[一二三四五六日]|[A-Z][a-z]{2})[)\]]?)?\s*"
    rf"(?P<half>오전|오후|上午|下午|午前|午後|[ap]m)?\s*(?:{_CLOCK})?{_TAIL}",
    re.I,
)
_NUMERIC = re.compile(
    rf"(?:(?P<weekday>[^\W\d_]{{2,13}}(?: [^\W\d_]{{2,5}})?)\.?,?\s+)?"
    r"(?P<first>\d{1,2})(?P<sep>[/.\-]) ?(?P<second_>\d{1,2})(?P=sep) ?(?P<year>\d{4})"
    rf"(?:\s*[,\-–|]?\s*(?:(?:at|um|às|à|le|om|ore|alle|klo|kl\.?|pukul)\s+)?{_CLOCK_H}{_HALF}(?:\s*(?:uhr|h|hrs|ч\.?))?)?{_TAIL}",
    re.I,
)
_SHORT = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_RFC = re.compile(rf"(?:[A-Z][a-z]{{2}}, )?(\d{{1,2}}) ({'|'.join(_SHORT)}) (\d{{4}}) (\d\d):(\d\d):(\d\d) ([+\-]\d{{4}}|GMT|UTC|Z)")
_TIME_FIRST = re.compile(r"^(\d{1,2}:\d{2}(?::\d{2})?)\s*[,|\-–]?\s+(\d.*)$")
_PM = frozenset({"p", "下午", "午後", "오후", "晚上"})
_AM = frozenset({"a", "上午", "午前", "오전", "凌晨", "早上"})
_SMALL_HOURS = 4
_ERAS = {"令和": 2018, "平成": 1988, "民國": 1911, "民国": 1911}


def by_format(text: str, rules: Rules) -> Moment | None:
    """The source's own strptime format; nothing else is tried on a text it fits."""
    if not rules.date_format:
        return None
    try:
        local = datetime.strptime(text, rules.date_format)  # noqa: DTZ007
    except ValueError:
        return None
    return Moment(local=local, precision=_format_precision(rules.date_format), origin="format")


def epoch(text: str, rules: Rules) -> Moment | None:  # noqa: ARG001
    """Seconds, milliseconds or microseconds since 1970."""
    match = _EPOCH.fullmatch(text)
    if match is None:
        return None
    seconds = int(match[1]) / {13: 1e3, 16: 1e6}.get(len(match[1]), 1)
    return Moment(local=datetime.fromtimestamp(seconds, UTC), precision=Precision.INSTANT, origin="epoch")


def rfc822(text: str, rules: Rules) -> Moment | None:  # noqa: ARG001
    """The form nearly every RSS feed uses, fast; its variants are read word by word."""
    match = _RFC.fullmatch(text)
    if match is None:
        return None
    day, month, year, hour, minute, second, zone = match.groups()
    parts = {"day": day, "month": str(_SHORT.index(month) + 1), "year": year, "hour": hour, "minute": minute, "second": second}
    return composed(parts | {"zone": zone}, origin="words")


def iso(text: str, rules: Rules) -> Moment | None:  # noqa: ARG001
    """ISO 8601 and RFC 3339 with their common slips; year first."""
    match = _ISO.fullmatch(text)
    if match is not None:
        return composed(match.groupdict(), origin="iso")
    return _compact(text) or _week_or_day(text)


def cjk(text: str, rules: Rules) -> Moment | None:  # noqa: ARG001
    """Chinese, Japanese (eras too) and Korean."""
    match = _CJK.fullmatch(text) or _KOREAN.fullmatch(text)
    if match is None:
        return None
    parts = match.groupdict()
    if parts["year"] == "元":
        parts["year"] = "1"
    era = _ERAS.get(parts.get("era") or "", 0)
    parts["year"] = str(int(parts["year"]) + era)
    return composed(parts, origin="cjk")


def numeric(text: str, rules: Rules) -> Moment | None:
    """Day and month in figures before the year: read when only one order is possible or the source settles it, else not."""
    match = _NUMERIC.fullmatch(_TIME_FIRST.sub(r"\2 \1", text))
    if match is None:
        return None
    parts = match.groupdict()
    order = _order(int(parts["first"]), int(parts["second_"])) or _by_weekday(parts) or rules.order
    if not order:
        return Moment(local=None, origin="numeric", note="ambiguous")
    day, month = (parts["first"], parts["second_"]) if order in {"dmy", "same"} else (parts["second_"], parts["first"])
    return composed(parts | {"day": day, "month": month}, origin="numeric")


def certain_order(raw: str) -> str:
    """Answer "dmy" or "mdy" when the figures allow only one, else ""."""
    match = re.match(r"\s*(?:[^\W\d_]{2,13}\.?,?\s+)?(\d{1,2})[/.\-](\d{1,2})[/.\-]\d{4}", raw)
    order = _order(int(match[1]), int(match[2])) if match else ""
    return "" if order == "same" else order


def composed(parts: dict[str, str | None], *, origin: str) -> Moment:
    """A moment from named parts; impossible ones (month 13, 0000-00-00) give a moment without a time."""
    try:
        return _composed(parts, origin)
    except (ValueError, OverflowError):
        return Moment(local=None, origin=origin, note="impossible")


def _composed(parts: dict[str, str | None], origin: str) -> Moment:
    day = datetime(int(parts["year"] or 0), int(parts["month"] or 0), int(parts["day"] or 0))  # noqa: DTZ001
    zone = (parts.get("zone") or parts.get("place") or "").strip()
    if parts.get("hour") is None:
        return Moment(local=day, precision=Precision.DAY, origin=origin)
    hour = full_hour(int(parts["hour"] or 0), parts.get("half") or "")
    if hour is None:
        return Moment(local=day, precision=Precision.DAY, origin=origin)
    minute, second = int(parts.get("minute") or 0), int(parts.get("second") or 0)
    local = day + clock(hour, minute, second)
    precision = Precision.INSTANT if parts.get("second") else Precision.MINUTE
    return Moment(local=local, zone=zone, precision=precision, origin=origin)


def clock(hour: int, minute: int, second: int) -> timedelta:
    """Time of day; 24:00 is the next midnight, a leap second its neighbour; ValueError for what no clock shows."""
    midnight = hour == 24 and minute == 0 and second == 0
    if not midnight and (hour > 23 or minute > 59 or second > 60):
        raise ValueError("no such time")
    return timedelta(hours=hour, minutes=minute, seconds=min(second, 59))


def full_hour(hour: int, half: str) -> int | None:
    """The hour on a 24-hour clock, given "pm", "下午", "오후" or nothing; None where the night after is meant as well as the one before.

    ValueError for 13 am.
    """
    word = half.strip().lower()
    mark = word[:1] if word[:1] in {"a", "p"} else word
    if mark == "晚上" and (hour <= _SMALL_HOURS or hour == 12):
        return None
    if mark == "中午":
        return hour + 12 if hour <= 2 else hour
    if mark in _AM and hour > 12:
        raise ValueError("no such hour")
    if mark in _PM and hour < 12:
        return hour + 12
    return 0 if mark in _AM and hour == 12 else hour


def _compact(text: str) -> Moment | None:
    match = _COMPACT.fullmatch(text)
    if match is None:
        return None
    names = ("year", "month", "day", "hour", "minute", "second", "zone")
    return composed(dict(zip(names, match.groups(), strict=True)), origin="iso")


def _week_or_day(text: str) -> Moment | None:
    week, ordinal = _ISO_WEEK.fullmatch(text), _ISO_DAY.fullmatch(text)
    try:
        if week:
            found = date.fromisocalendar(int(week[1]), int(week[2]), int(week[3] or 1))
        elif ordinal and 1 <= int(ordinal[2]) <= 366:
            found = date(int(ordinal[1]), 1, 1) + timedelta(days=int(ordinal[2]) - 1)
        else:
            return None
    except ValueError:
        return Moment(local=None, origin="iso", note="impossible")
    return Moment(local=datetime(found.year, found.month, found.day), precision=Precision.DAY, origin="iso")  # noqa: DTZ001


def _order(first: int, second: int) -> str:
    if first == second and first <= 12:
        return "same"
    if first > 12 and second <= 12:
        return "dmy"
    return "mdy" if second > 12 and first <= 12 else ""


def _by_weekday(parts: dict[str, str | None]) -> str:
    """The order under which the named weekday is right, if only one is."""
    wanted = WEEKDAYS.get(fold(parts.get("weekday") or ""))
    if wanted is None:
        return ""
    year, first, second = int(parts["year"] or 0), int(parts["first"] or 0), int(parts["second_"] or 0)
    fits = [order for order, month, day in (("dmy", second, first), ("mdy", first, second)) if _weekday(year, month, day) == wanted]
    return fits[0] if len(fits) == 1 else ""


def _weekday(year: int, month: int, day: int) -> int:
    try:
        return date(year, month, day).weekday()
    except ValueError:
        return -1


def _format_precision(date_format: str) -> Precision:
    if "%S" in date_format or "%s" in date_format or "%X" in date_format:
        return Precision.INSTANT
    return Precision.MINUTE if "%H" in date_format or "%I" in date_format else Precision.DAY
