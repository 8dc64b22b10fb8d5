"""Match, decide and owe: what one article means for the channels, once its story is known."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from monitor import alerts
from monitor.alerts import Arrival, Outcome
from monitor.desk.values import Desk, Filing, explains, read_features
from monitor.model.article import StoredArticle
from monitor.model.enums import Confirm, Outlet
from monitor.model.ids import ChannelId
from monitor.model.story import Story
from monitor.ports import Rooms
from monitor.stories.features import Shape, as_template


def tell(desk: Desk, filing: Filing, story: Story, *, rooms: Rooms, now: datetime) -> None:
    """Match, decide and owe; what was decided is kept whether it tells or not."""
    arrival = _arrival(desk, filing, story, rooms=rooms)
    for outcome in alerts.decide(arrival, watches=desk.watches, told=rooms.ledger.told(story.id), now=now):
        _owe(outcome, story, rooms=rooms, now=now)


def tell_corrected(stored: StoredArticle, story: Story, facts: Sequence[str], *, rooms: Rooms, now: datetime) -> None:
    """Owe a reply to whoever was told what this article now corrects."""
    if facts:
        for outcome in alerts.corrected(stored, story, facts, told=rooms.ledger.told(story.id), now=now):
            _owe(outcome, story, rooms=rooms, now=now)


def _arrival(desk: Desk, filing: Filing, story: Story, *, rooms: Rooms) -> Arrival:
    matches = filing.matches
    asks = any(desk.watches[match.watch].when is Confirm.CONFIRMED for match in matches if match.watch in desk.watches)
    reports = rooms.stories.articles(story.id) if asks else ()
    return Arrival(
        stored=filing.stored,
        story=story,
        events=filing.readout.events,
        matches=matches,
        families=len({reading.stored.article.publisher for reading in reports}),
        official=any(reading.stored.article.outlet is Outlet.OFFICIAL for reading in reports),
        gate=filing.gate,
        told_beside=_told_beside(story, rooms),
        second_hand=_is_second_hand(desk, filing, rooms),
    )


def _is_second_hand(desk: Desk, filing: Filing, rooms: Rooms) -> bool:
    """Whether it is a round-up, opinion, a standing headline, or an explainer of what happened before."""
    told = read_features(desk, filing)
    used = rooms.stories.frequencies([told.standing_title]) if told.standing_title else {}
    return explains(desk, filing) or as_template(told, used).shape is not Shape.REPORT


def _told_beside(story: Story, rooms: Rooms) -> frozenset[ChannelId]:
    """The channels that were told the story which this one, standing aside, may belong to."""
    if story.aside_of is None:
        return frozenset()
    return frozenset(told.channel for told in rooms.ledger.told(story.aside_of) if told.has_root)


def _owe(outcome: Outcome, story: Story, *, rooms: Rooms, now: datetime) -> None:
    told = outcome.told
    rooms.ledger.decide(outcome.decisions)
    rooms.ledger.set_told(story.id, told)
    owed = alerts.deliveries(outcome.decisions, story=story, generation=told.generation, now=now)
    if owed:
        rooms.outbox.put(owed)
    if told.has_root:
        rooms.outbox.want(told.channel, story.id, revision=story.revision)


def has_root(story: Story, rooms: Rooms) -> bool:
    """Whether some channel was told of the story."""
    return any(one.has_root for one in rooms.ledger.told(story.id))
