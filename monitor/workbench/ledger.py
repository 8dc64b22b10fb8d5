"""The ledger of what happened: every facet of every story as a row, what of it is open, and the forms it leaves in."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta
from io import StringIO

from monitor.message.words import names, standing
from monitor.model.enums import Status
from monitor.model.ids import StoryId
from monitor.model.story import Facet, Story
from monitor.ports import Rooms
from monitor.stories.facets import OPEN as PROMISED
from monitor.stories.facets import is_open, lost_office

OPEN = PROMISED | {Status.PROPOSED}
MANY = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One thing that a story says happened; `when` is the day it is for, `at` when it was first reported.

    `lost_office` are the persons of a promise not yet kept who have left office since.
    """

    at: datetime
    kind: str
    status: str
    turn: int
    actors: str
    counterparts: str
    countries: tuple[str, ...]
    place: str
    subject: str
    when: date | None
    until: date | None
    story: StoryId
    quote: str
    lost_office: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which rows: of these kinds, naming all of these countries (alpha-3), with these statuses; open ones, overdue ones."""

    kinds: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    open: bool = False
    overdue: bool = False


def rows(rooms: Rooms, wanted: Wanted, *, since: datetime, now: datetime) -> list[Row]:
    """The ledger since then, the latest first; open and overdue ones whenever they were reported."""
    if wanted.open or wanted.overdue:
        stories: Iterable[Story] = rooms.stories.open_commitments()
        facets = [(story, facet) for story in stories for facet in standing(story) if facet.status in OPEN]
    else:
        facets = [(story, facet) for story in rooms.stories.recent(since=since, limit=MANY) for facet in story.facets if facet.at >= since]
    found = [_row(story, facet) for story, facet in facets]
    return sorted((one for one in found if _is_wanted(one, wanted, today=now.date())), key=lambda one: (one.at, one.story), reverse=True)


def _row(story: Story, facet: Facet) -> Row:
    countries = set(facet.countries)
    if facet.place and facet.place.country:
        countries.add(facet.place.country)
    return Row(
        at=facet.at,
        kind=facet.kind,
        status=str(facet.status),
        turn=facet.turn,
        actors=names(facet.actors),
        counterparts=names(facet.counterparts),
        countries=tuple(sorted(countries)),
        place=facet.place.name if facet.place else "",
        subject=facet.subject,
        when=facet.when.start if facet.when else None,
        until=facet.when.end if facet.when else None,
        story=story.id,
        lost_office=", ".join(lost_office(story)) if is_open(facet) else "",
        quote=facet.quote,
    )


def _is_wanted(row: Row, wanted: Wanted, *, today: date) -> bool:
    if wanted.overdue and not ((last := row.until or row.when) and last < today):
        return False
    by_kind = not wanted.kinds or row.kind in wanted.kinds
    by_status = not wanted.statuses or row.status in wanted.statuses
    return by_kind and by_status and wanted.countries <= set(row.countries)


def as_csv(found: Sequence[Row]) -> str:
    """Comma-separated with a head line (RFC 4180); a cell that a spreadsheet would take for a formula gets a quote mark."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    heads = [field.name for field in fields(Row)]
    writer.writerow(heads)
    writer.writerows([_cell(getattr(row, head)) for head in heads] for row in found)
    return out.getvalue()


def _cell(value: object) -> str:
    if isinstance(value, tuple):
        return " ".join(value)
    if isinstance(value, datetime | date):
        return value.isoformat()
    text = "" if value is None else str(value)
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t") else text


def as_ics(found: Sequence[Row], *, now: datetime) -> str:
    """A calendar (RFC 5545) of what has a day: one all-day entry each."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//news-monitor//ledger//EN"]
    for row in found:
        if row.when:
            lines += _entry(row, row.when, now=now)
    return "".join(f"{part}\r\n" for line in (*lines, "END:VCALENDAR") for part in _folded(line))


def _entry(row: Row, first: date, *, now: datetime) -> list[str]:
    last = max(row.until or first, first) + timedelta(days=1)
    title = f"{row.kind.replace('_', ' ').capitalize()} {row.status.replace('_', ' ')}: {row.actors}"
    cancelled = row.status in (Status.CANCELLED, Status.DENIED)
    return [
        "BEGIN:VEVENT",
        f"UID:story-{row.story}-{row.kind}-{row.status}-{row.turn}-{first:%Y%m%d}@news-monitor",
        f"DTSTAMP:{now:%Y%m%dT%H%M%SZ}",
        f"DTSTART;VALUE=DATE:{first:%Y%m%d}",
        f"DTEND;VALUE=DATE:{last:%Y%m%d}",
        f"SUMMARY:{_escaped(title)}",
        f"LOCATION:{_escaped(row.place)}",
        f"DESCRIPTION:{_escaped(row.quote)}",
        f"STATUS:{'CANCELLED' if cancelled else 'TENTATIVE' if row.status in OPEN else 'CONFIRMED'}",
        "END:VEVENT",
    ]


def _escaped(text: str) -> str:
    for raw, kept in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\r", ""), ("\n", "\\n")):
        text = text.replace(raw, kept)
    return text


def _folded(line: str) -> Iterable[str]:
    """At most 75 bytes a line, never inside a character; what follows is indented by one blank."""
    part, size = "", 0
    for char in line:
        width = len(char.encode("utf-8", "replace"))
        if size + width > 75:
            yield part
            part, size = " ", 1
        part, size = part + char, size + width
    yield part
