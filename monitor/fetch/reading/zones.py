"""Time zone abbreviations: most mean one offset, some mean several and only the source's own zone settles them."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

_HOURS: dict[str, float] = {
    "UTC": 0, "GMT": 0, "UT": 0, "Z": 0, "WET": 0, "WEST": 1, "CET": 1, "CEST": 2, "MEZ": 1, "MESZ": 2, "MET": 1, "MEST": 2,
    "EET": 2, "EEST": 3, "MSK": 3, "MSD": 4, "TRT": 3, "FET": 3, "SAMT": 4, "YEKT": 5, "OMST": 6, "KRAT": 7, "IRKT": 8, "YAKT": 9,
    "VLAT": 10, "MAGT": 11, "PETT": 12, "EST": -5, "EDT": -4, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "AKST": -9,
    "AKDT": -8, "HST": -10, "NST": -3.5, "NDT": -2.5, "ADT": -3, "BRT": -3, "BRST": -2, "ART": -3, "CLT": -4, "CLST": -3, "COT": -5,
    "PET": -5, "VET": -4, "UYT": -3, "BOT": -4, "PYT": -4, "JST": 9, "KST": 9, "HKT": 8, "SGT": 8, "MYT": 8, "PHT": 8, "WIB": 7,
    "WITA": 8, "WIT": 9, "ICT": 7, "NPT": 5.75, "PKT": 5, "UZT": 5, "AFT": 4.5, "IRST": 3.5, "IRDT": 4.5, "IDT": 3, "EAT": 3,
    "CAT": 2, "SAST": 2, "WAT": 1, "AEST": 10, "AEDT": 11, "ACST": 9.5, "ACDT": 10.5, "AWST": 8, "NZST": 12, "NZDT": 13, "AZT": 4,
    "МСК": 3, "GET": 4, "ALMT": 6, "MMT": 6.5, "BDT": 6, "BTT": 6, "ULAT": 8, "BJT": 8,
}  # fmt: skip
_ARABIA = ("Asia/Riyadh", "Asia/Kuwait", "Asia/Baghdad", "Asia/Qatar", "Asia/Bahrain", "Asia/Aden")
_SEVERAL: dict[str, tuple[tuple[str, float], ...]] = {
    "CST": (("Asia/", 8), ("America/Havana", -5), ("America/", -6), ("US/", -6)),
    "IST": (("Asia/Kolkata", 5.5), ("Asia/Calcutta", 5.5), ("Asia/Jerusalem", 2), ("Asia/Tel_Aviv", 2), ("Europe/", 1)),
    "BST": (("Europe/", 1), ("Asia/Dhaka", 6)),
    "AST": (("America/", -4), ("Atlantic/", -4), *((place, 3) for place in _ARABIA)),
    "GST": (("Asia/Dubai", 4), ("Asia/Muscat", 4), ("Atlantic/", -2)),
    "SST": (("Asia/Singapore", 8), ("Pacific/", -11)),
    "AMT": (("Asia/Yerevan", 4), ("America/", -4)),
    "ECT": (("America/", -5), ("Europe/", 1)),
    "PST": (("Asia/Manila", 8), ("America/", -8)),
    "EST": (("Australia/", 10), ("America/", -5)),
    "EDT": (("Australia/", 11), ("America/", -4)),
    "MST": (("Asia/Kuala_Lumpur", 8), ("Asia/Yangon", 6.5), ("America/", -7)),
    "ADT": (("America/", -3), ("Asia/Baghdad", 4)),
}
_HOMES = dict.fromkeys(("hi", "mr", "ta", "te", "gu", "kn", "ml", "pa"), "Asia/Kolkata") | {
    "zh": "Asia/Shanghai",
    "he": "Asia/Jerusalem",
    "bn": "Asia/Dhaka",
    "hy": "Asia/Yerevan",
}
_PLACES = {"ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles"}
_RFC_822 = {"CST": -6.0, "EST": -5.0, "EDT": -4.0, "PST": -8.0, "MST": -7.0, "ADT": -3.0, "BST": 1.0}
_OFFSET = re.compile(r"(?:UTC|GMT|Z)?\s*([+\-\u2212\u2013])\s*(\d{1,2})(?::?([0-5]\d))?(?::?00)?$", re.I)
_REGIONS = frozenset({"Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Pacific"})
PLACE = r"(?:Africa|America|Asia|Atlantic|Australia|Europe|Pacific)/[A-Z][A-Za-z_]{2,20}(?:/[A-Z][A-Za-z_]{2,20})?"
ABBREVIATION = "|".join(sorted({*_HOURS, *_SEVERAL, *_PLACES}, key=len, reverse=True))


@lru_cache(maxsize=256)
def zone_named(name: str) -> tzinfo:
    """The zone of an IANA name; UTC when the name is unknown."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return timezone.utc  # noqa: UP017


def home_of(lang: str, *, zone: str) -> str:
    """The zone that a text's abbreviations follow: the source's own, else that of a language which only one zone's outlets write."""
    return _HOMES.get(lang, zone) if zone == "UTC" else zone


def city_zone(city: str) -> str:
    """The IANA name of the zone that is called after a city ("Tehran"); "" when none is."""
    return _cities().get(city.lower(), "")


@lru_cache(maxsize=1)
def _cities() -> dict[str, str]:
    named = (name for name in available_timezones() if name.partition("/")[0] in _REGIONS)
    return {name.rpartition("/")[2].replace("_", " ").lower(): name for name in named}


def offset_of(text: str) -> tzinfo | None:
    """A zone written as an offset: "+0800", "-05:00", "GMT+8", "Z"; None when it is none or beyond 14 hours."""
    if text.upper() in {"Z", "UTC", "GMT", "UT"}:
        return _fixed(0)
    match = _OFFSET.fullmatch(text.strip())
    if match is None:
        return None
    minutes = int(match[2]) * 60 + int(match[3] or 0)
    return _fixed(minutes / 60 * (1 if match[1] == "+" else -1)) if minutes <= 14 * 60 else None


def by_abbreviation(text: str, *, at: datetime, zone: str) -> tuple[tzinfo | None, bool]:
    """The zone an abbreviation means for a source in `zone` at that local time, and whether that had to be assumed.

    A zone that itself uses the abbreviation is believed first; RFC 822 settles the American ones
    when the source says nothing; no zone at all is the answer for what is known to be unknown.
    """
    if "/" in text:
        named = zone_named(text)
        return (named, False) if isinstance(named, ZoneInfo) else (None, True)
    word = text.upper()
    if word in _PLACES:
        return zone_named(_PLACES[word]), False
    own = _own_offset(word, at, zone)
    if own is not None:
        return own, False
    for place, hours in _SEVERAL.get(word, ()):
        if zone.startswith(place):
            return _fixed(hours), False
    if word in _SEVERAL:
        return (_fixed(_RFC_822[word]), True) if word in _RFC_822 else (None, True)
    return (_fixed(_HOURS[word]), False) if word in _HOURS else (None, True)


def _own_offset(word: str, at: datetime, zone: str) -> tzinfo | None:
    place = zone_named(zone)
    for moment in (at, at.replace(month=1, day=15), at.replace(month=7, day=15)):
        local = moment.replace(tzinfo=place)
        if local.tzname() == word and word not in {"UTC", "GMT"}:
            return timezone(local.utcoffset() or timedelta(0))
    return None


def _fixed(hours: float) -> tzinfo:
    return timezone(timedelta(hours=hours))
