"""Tells ops what reported appointments mean for the roster: the command to paste, never the edit itself."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from monitor.delivery.notice import notice
from monitor.entities.values import EntityData
from monitor.events.succession import KIND, Succession, succession_of
from monitor.message.words import count
from monitor.model.channel import Channel
from monitor.model.ids import StoryId
from monitor.model.instant import utc
from monitor.ports import Rooms

FACT = "successions told"
REACH = timedelta(days=2)
TOLD_AGAIN = timedelta(days=30)
APART = timedelta(minutes=15)
TWICE = 2
NAMED = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """An edit of the roster that several articles speak for."""

    succession: Succession
    articles: int
    day: date
    quote: str

    @property
    def command(self) -> str:
        """What to paste if the report is right."""
        who, post = self.succession.name, self.succession.post
        if self.succession.leaves:
            return f'monitor entity end "{who}" {post} --on {self.day}'
        return f'monitor entity add "{who}" --office {post} --since {self.day}'


def tell_successions(rooms: Rooms, ops: Channel, roster: Callable[[], EntityData], *, now: datetime) -> None:
    """Owe one notice for the edits that were not proposed within a month; `roster` is read only when there is something to propose."""
    kept = json.loads(rooms.ledger.fact(FACT) or '{"at": "", "told": {}}')
    if kept["at"] and now - utc(kept["at"]) < APART:
        return
    told = {key: at for key, at in kept["told"].items() if now - utc(at) < TOLD_AGAIN}
    found = [one for one in reported(rooms, since=now - REACH) if _key(one.succession) not in told]
    known = roster() if found else None
    fresh = [one for one in found if known and not stands(known, one.succession, on=one.day)]
    told |= {_key(one.succession): now.isoformat() for one in found}
    rooms.ledger.set_fact(FACT, json.dumps({"at": now.isoformat(), "told": told}))
    if fresh:
        rooms.outbox.put([notice(ops.id, words(fresh[:NAMED]), "succession", now.isoformat(), now=now)])


def reported(rooms: Rooms, *, since: datetime) -> list[Proposal]:
    """What at least two articles of one story say alike of the roster."""
    found = []
    for story in rooms.stories.recent(since=since):
        if any(facet.kind == KIND for facet in story.facets):
            found += _agreed(list(_said(rooms, story.id)))
    return found


def _said(rooms: Rooms, story: StoryId) -> Iterator[tuple[Succession, date, str]]:
    for reading in rooms.stories.articles(story):
        day = reading.stored.article.told_at.date()
        alike = {one: event for event in reading.events if (one := succession_of(event, reading.mentions))}
        yield from ((one, day, event.evidence.text) for one, event in alike.items())


def _agreed(said: list[tuple[Succession, date, str]]) -> list[Proposal]:
    counts = Counter(one for one, _, _ in said)
    first: dict[Succession, tuple[date, str]] = {}
    for one, day, quote in sorted(said, key=lambda row: row[1]):
        first.setdefault(one, (day, quote))
    return [
        Proposal(succession=one, articles=number, day=first[one][0], quote=first[one][1])
        for one, number in counts.items()
        if number >= TWICE
    ]


def stands(roster: EntityData, succession: Succession, *, on: date) -> bool:
    """Whether the roster says so already: the office is held from then on, or was left by then."""
    person = next((one for one in roster.of_kind("person") if one.id == succession.entity), None)
    held = [one for one in person.tenures if (one.office, one.country) == (succession.office, succession.country)] if person else []
    open_now = any(one.covers(on + REACH) for one in held)
    return not open_now if succession.leaves else open_now


def words(proposals: list[Proposal]) -> str:
    """The notice: each report with the command that would follow it."""
    lines = [f"{one.quote} ({count(one.articles, 'article')})\nif that is right: `{one.command}`" for one in proposals]
    return "\n".join(["Reported changes of office; the roster is as it was:", *lines])


def _key(one: Succession) -> str:
    return f"{one.name}|{one.post}|{'leaves' if one.leaves else 'takes'}"
