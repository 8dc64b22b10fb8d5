"""Fast polling while a story is hot: what the team was just told of is followed by every source that may tell more of it."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from monitor.model.enums import Outlet, Tell
from monitor.model.ids import Country, SourceId, StoryId
from monitor.model.source import Source
from monitor.ports import Rooms
from monitor.rhythm import hurry

log = logging.getLogger(__name__)

MANY = 10_000
LOUD = (Tell.PAGE, Tell.NOW)


def follow_hot_stories(rooms: Rooms, *, lasting: timedelta, now: datetime) -> int:
    """Hurry the sources of every story that a channel was alerted of within `lasting`, until that span after its last alert.

    Told is how many sources became hot.
    """
    sources = {one.id: one for one in rooms.sources.all() if one.enabled}
    wanted: dict[SourceId, datetime] = {}
    for story, last in _last_alerts(rooms, since=now - lasting).items():
        told = rooms.stories.get(story)
        reporters = {reading.stored.article.source for reading in rooms.stories.articles(story)}
        for one in concerned(sources, reporters, countries=told.key.countries):
            wanted[one] = max(last + lasting, wanted.get(one, now))
    return sum(_hurried(rooms, sources[one], until=until, now=now) for one, until in wanted.items())


def concerned(sources: Mapping[SourceId, Source], reporters: Iterable[SourceId], *, countries: Iterable[Country]) -> frozenset[SourceId]:
    """The sources that share a group or a publisher with one that reported, and the officials of the countries it is about."""
    known = [sources[one] for one in reporters if one in sources]
    groups, publishers = {group for one in known for group in one.groups}, {one.publisher for one in known}
    parties = frozenset(countries)
    return frozenset(
        one.id
        for one in sources.values()
        if groups & set(one.groups) or one.publisher in publishers or (one.outlet is Outlet.OFFICIAL and one.country in parties)
    )


def _last_alerts(rooms: Rooms, *, since: datetime) -> dict[StoryId, datetime]:
    """When each story last gave an alert that interrupts people, by story."""
    last: dict[StoryId, datetime] = {}
    for alert in rooms.ledger.alerts(since=since, limit=MANY):
        if alert.decision.tell in LOUD:
            last[alert.decision.story] = max(alert.decision.at, last.get(alert.decision.story, since))
    return last


def _hurried(rooms: Rooms, source: Source, *, until: datetime, now: datetime) -> bool:
    state = rooms.sources.state(source.id)
    if state.hot_until is not None and state.hot_until >= until:
        return False
    rooms.sources.amend(source.id, hurry(source, state, until=until, now=now))
    fresh = state.hot_until is None or state.hot_until <= now
    if fresh:
        log.info("source hurried", extra={"source": source.id, "until": until.isoformat()})
    return fresh
