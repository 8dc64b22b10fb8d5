"""Digests from the store: gathered when their time has come, owed once, whatever restarts in between."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

from monitor.delivery.keys import key_of
from monitor.message import digest as digests
from monitor.message.digest import Commitment, Digest, Item
from monitor.message.words import headline, one_line, standing, stretch
from monitor.model.alert import Verdict
from monitor.model.channel import Channel
from monitor.model.delivery import Chart, Delivery
from monitor.model.enums import DeliveryKind, DeliveryState, Tell
from monitor.model.ids import Kind, StoryId
from monitor.model.story import Story
from monitor.outbox import book
from monitor.outbox.desk import Desk
from monitor.ports import Rooms
from monitor.stories.facets import is_open, lost_office

OVER_BUDGET = "over the channel's budget"
SILENT_AFTER = timedelta(days=1)
_MANY = 100_000


def owe_digests(rooms: Rooms, desk: Desk, *, now: datetime) -> None:
    """Owe every channel's digest that is due; a channel seen for the first time starts counting now."""
    for channel in desk.channels.values():
        if not channel.digest_times:
            continue
        last = book.last_digest(rooms.ledger, channel.id)
        if last is None:
            book.keep_digest(rooms.ledger, channel.id, now)
            continue
        span = digests.due(channel, last=last, now=now)
        if span is not None:
            found = gather(rooms, channel, since=span[0], until=span[1])
            digest = owed(found, now=now)
            rooms.outbox.put([digest, *(owed_chart(found, digest) if desk.draws(channel) else ())])
            book.keep_digest(rooms.ledger, channel.id, span[1])


def next_digest(rooms: Rooms, desk: Desk, *, now: datetime) -> datetime | None:
    """When the next digest of any channel is due."""
    dues = (digests.next_time(each, after=book.last_digest(rooms.ledger, each.id) or now) for each in desk.channels.values())
    return min((due for due in dues if due is not None), default=None)


def gather(rooms: Rooms, channel: Channel, *, since: datetime, until: datetime) -> Digest:
    """What a digest of this time would hold; `digest preview` shows the same."""
    enabled = [source for source in rooms.sources.all() if source.enabled]
    silent = tuple(source.name for source in enabled if _is_silent(rooms.sources.state(source.id).last_ok, until=until))
    return Digest(
        channel=channel,
        since=since,
        until=until,
        items=tuple(_items(rooms, channel, since=since, until=until)),
        commitments=tuple(_commitments(rooms, channel)),
        gaps=tuple(
            f"{gap.what} was down {stretch(gap.start, gap.end, channel)}"
            for gap in book.gaps(rooms.ledger)
            if gap.end > since and gap.start < until
        ),
        sources=len(enabled),
        silent=silent,
    )


def owed(digest: Digest, *, now: datetime) -> Delivery:
    """The message a digest is owed as."""
    channel = digest.channel
    return Delivery(
        key=key_of(channel.id, "digest", digest.until.isoformat()),
        channel=channel.id,
        kind=DeliveryKind.DIGEST,
        text=digests.text(digest),
        tell=Tell.DIGEST,
        created=now,
        not_before=now,
    )


def owed_chart(digest: Digest, under: Delivery) -> Iterator[Delivery]:
    """The chart that is drawn into the digest once that stands; none where there is nothing to compare."""
    drawn = digests.chart(digest)
    if drawn is not None:
        text = json.dumps([drawn.title, [day.isoformat() for day in drawn.days], drawn.counts])
        yield Delivery(
            key=key_of(under.key, "chart"),
            channel=under.channel,
            kind=DeliveryKind.CHART,
            text=text,
            tell=under.tell,
            reply_to=under.key,
            created=under.created,
            not_before=under.not_before,
        )


def chart_of(delivery: Delivery) -> Chart:
    """The chart that a delivery of one holds."""
    title, days, counts = json.loads(delivery.text)
    return Chart(title=title, days=tuple(map(date.fromisoformat, days)), counts=tuple((kind, tuple(each)) for kind, each in counts))


def _items(rooms: Rooms, channel: Channel, *, since: datetime, until: datetime) -> Iterable[Item]:
    """Stories a watch sent to the digest, and those that were over the budget."""
    kept = {
        decision.story: ""
        for decision in rooms.ledger.decisions(since=since)
        if decision.channel == channel.id and decision.verdict is Verdict.DIGEST and decision.at <= until
    }
    dropped = rooms.outbox.listed(states=(DeliveryState.DROPPED.value,), since=since, limit=_MANY)
    over = {each.story: "over budget" for each in dropped if each.channel == channel.id and each.reason == OVER_BUDGET and each.story}
    for story, note in (kept | over).items():
        yield _item(rooms, rooms.stories.get(StoryId(story)), note=note)


def _item(rooms: Rooms, story: Story, *, note: str) -> Item:
    facets = standing(story)
    reports = rooms.stories.articles(story.id)
    return Item(
        story=story.id,
        headline=one_line(headline(facets[0]) if facets else story.title or f"story {story.id}", most=140),
        kind=facets[0].kind if facets else Kind("other"),
        sides=story.key.sides,
        outlets=len({reading.stored.article.publisher for reading in reports}),
        at=story.opened,
        note=note,
    )


def _commitments(rooms: Rooms, channel: Channel) -> Iterable[Commitment]:
    """The open commitments of stories this channel was told of, each by itself."""
    for story in rooms.stories.open_commitments():
        if not any(told.channel == channel.id and told.has_root for told in rooms.ledger.told(story.id)):
            continue
        for lead in (one for one in standing(story) if is_open(one)):
            due = lead.when.end if lead.when else None
            yield Commitment(headline=one_line(headline(lead), most=140), due=due, lost_office=lost_office(story))


def _is_silent(last_ok: datetime | None, *, until: datetime) -> bool:
    return last_ok is None or until - last_ok > SILENT_AFTER
