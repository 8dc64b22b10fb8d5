"""Dates as the world writes them, read in stages from strict to lenient; what is not sure is none, never a guess.

feedparser and dateparser are silently wrong on many of them (figures: docs/design.md, reading), so the
raw string goes through our own forms first and dateparser only sees what is left, for 50 ms.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from monitor.fetch.reading import dateforms, datelines, datewords, fallback
from monitor.fetch.reading.dateforms import Moment, Rules
from monitor.fetch.reading.months import plain_months
from monitor.fetch.reading.zones import by_abbreviation, home_of, offset_of, zone_named
from monitor.model.enums import Precision
from monitor.model.source import Source

_EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
_AHEAD = timedelta(hours=24)
_BACK = timedelta(days=3653)
_LIMIT = 120
_PATIENCE = 5
_NOISE = re.compile(r"\s+|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+")
_DAY_FIRST = frozenset(
    [
        "fr",
        "de",
        "es",
        "it",
        "pt",
        "nl",
        "ru",
        "uk",
        "pl",
        "cs",
        "sk",
        "ro",
        "bg",
        "el",
        "tr",
        "id",
        "vi",
        "sr",
        "hr",
        "sl",
        "da",
        "nb",
        "no",
        "fi",
        "ar",
        "he",
        "fa",
        "hi",
        "th",
        "ms",
        "ca",
    ]
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A date read: the instant in UTC (midnight in the source's zone when only a day is known), how exact, from which form.

    `note` names what was odd: zone_assumed, zone_unknown, ahead (clamped to now), future, ancient, ambiguous, impossible.
    `zoned` says that the text itself named the zone, `offset` which; `midnight` that its clock said 00:00:00.
    """

    instant: datetime | None = None
    precision: Precision = Precision.NONE
    origin: str = ""
    note: str = ""
    zoned: bool = False
    midnight: bool = False
    offset: timedelta | None = None


def rules_for(source: Source, *, now: datetime | None, date_format: str = "") -> Rules:
    """The rules that a source's own zone, language and country give; `now` opens the window of ten years back, a day ahead."""
    lang = source.lang.partition("-")[0].lower()
    order = "mdy" if source.country == "USA" else "dmy" if lang in _DAY_FIRST else ""
    return Rules(zone=source.timezone, lang=lang, order=order, date_format=date_format, now=now, earliest=now - _BACK if now else None)


def order_of(lang: str) -> str:
    """How a language orders day and month in figures: "dmy", or "" when it is not settled (English)."""
    return "dmy" if lang.partition("-")[0].lower() in _DAY_FIRST else ""


def learn(rules: Rules, raws: Sequence[str]) -> Rules:
    """The rules, with the order of day and month settled by the siblings that can only be read one way."""
    if rules.order:
        return rules
    votes = {order for raw in raws if (order := dateforms.certain_order(raw))}
    return replace(rules, order=votes.pop()) if len(votes) == 1 else rules


def read(raw: str, rules: Rules) -> Dated:
    """The date in the text, through every stage."""
    text = clean(raw)
    if not any(char.isdigit() for char in text):
        return Dated()
    moment = _staged(text, rules) or fallback.guess(text, rules)
    return _settled(moment, rules)


def read_all(raws: Sequence[str], rules: Rules) -> list[Dated]:
    """Every date of one source; once the lenient stage failed five times it is not asked again, so that no feed costs seconds."""
    found: dict[str, Dated] = {}
    fruitless = 0
    for raw in raws:
        if raw in found:
            continue
        found[raw] = strict(raw, rules) if fruitless >= _PATIENCE else read(raw, rules)
        fruitless += found[raw].origin == "" and bool(raw)
    return [found[raw] for raw in raws]


def readable(raws: Sequence[str], first: Dated, rules: Rules) -> tuple[str, Dated]:
    """Of an item's several dates as written the first, read as `first`; another where that gave no instant and the other does."""
    others = ((raw, strict(raw, rules)) for raw in raws[1:] if first.instant is None)
    return next((pair for pair in others if pair[1].instant is not None), (raws[0], first))


def strict(raw: str, rules: Rules) -> Dated:
    """The date in the text through the cheap stages only."""
    return _settled(_staged(clean(raw), rules), rules)


def clean(raw: str) -> str:
    """One line, full-width figures made plain, invisible marks out; "" when it is too long to be a date."""
    text = datelines.plain_figures(unicodedata.normalize("NFKC", raw[: 4 * _LIMIT]))
    text = text if text.isascii() and "ime" not in text else datelines.named_zone(plain_months(text))
    text = _NOISE.sub(" ", text).strip(" \t,;|·•-–—")
    return text if len(text) <= _LIMIT else ""


def _staged(text: str, rules: Rules) -> Moment | None:
    for stage in _STAGES:
        moment = stage(text, rules)
        if moment is not None:
            return moment
    return None


_STAGES = (
    dateforms.by_format,
    dateforms.rfc822,
    dateforms.epoch,
    dateforms.iso,
    dateforms.cjk,
    dateforms.numeric,
    datewords.worded,
)


def _settled(moment: Moment | None, rules: Rules) -> Dated:
    if moment is None:
        return Dated()
    if moment.local is None:
        return Dated(origin=moment.origin, note=moment.note)
    try:
        local, note = _placed(moment, moment.local, rules)
        dated = _dated(moment, local, note) if local is not None else Dated(origin=moment.origin, note=note)
    except (OverflowError, ValueError):
        return Dated(origin=moment.origin, note="ancient")
    return _in_window(dated, rules)


def _dated(moment: Moment, local: datetime, note: str) -> Dated:
    return Dated(
        instant=local.astimezone(UTC),
        precision=moment.precision,
        origin=moment.origin,
        note=note,
        zoned=moment.origin == "epoch" or (bool(moment.zone) and moment.precision is not Precision.DAY),
        midnight=(local.hour, local.minute, local.second) == (0, 0, 0),
        offset=local.utcoffset(),
    )


def _placed(moment: Moment, local: datetime, rules: Rules) -> tuple[datetime | None, str]:
    """The local time with its zone: the text's own, else the source's; None when the text names one that is not known."""
    if local.tzinfo is not None:
        return local, moment.note
    here, assumed = zone_named(rules.zone), False
    if moment.zone and moment.precision is not Precision.DAY:
        offset = offset_of(moment.zone)
        zone, assumed = (offset, False) if offset else by_abbreviation(moment.zone, at=local, zone=home_of(rules.lang, zone=rules.zone))
        if zone is None:
            return None, "zone_unknown"
        here = zone
    return local.replace(tzinfo=here), moment.note or ("zone_assumed" if assumed else "")


def _in_window(dated: Dated, rules: Rules) -> Dated:
    instant = dated.instant
    if instant is None:
        return dated
    if instant < (rules.earliest or _EARLIEST):
        return Dated(origin=dated.origin, note="ancient")
    if rules.now is None or instant <= rules.now:
        return dated
    if instant > rules.now + _AHEAD:
        return Dated(origin=dated.origin, note="future")
    return replace(dated, instant=rules.now, note="ahead")
