"""What `why` asks of the store: a target's article or story, with everything that was decided about it."""

from __future__ import annotations

from monitor.app.house import House
from monitor.desk import said
from monitor.errors import ConfigError, Fault
from monitor.message.explain import Case, Step, article_chain, story_chain
from monitor.model.article import StoredArticle
from monitor.model.delivery import Delivery, Receipt
from monitor.model.ids import DeliveryKey, StoryId, WatchName
from monitor.model.source import Poll
from monitor.model.story import Placement
from monitor.ports import Reading, Rooms
from monitor.workbench.engines import build_engines, shipped_url_key


def why(house: House, target: str, *, watch: str | None) -> tuple[Step, ...]:
    """The chain of a URL, a story ("12" or "story 12"), an alert's key or a message's link; ConfigError when unknown."""
    with house.store.reading() as rooms:
        if target.startswith(("http://", "https://")) and (reading := _article(rooms, target)):
            return _of_article(house, rooms, reading, watch=watch)
        if (story := _story_id(rooms, target)) is not None:
            return why_story(rooms, story)
    hint = (
        "`monitor miss URL` works on what was never seen"
        if target.startswith("http")
        else "a URL, a story's number, an alert's key or a message's link"
    )
    raise ConfigError(Fault(where="target", what=f"nothing is known of {target!r}", hint=hint))


def _article(rooms: Rooms, url: str) -> Reading | None:
    return rooms.articles.find(f"u:{shipped_url_key()(url)}") or rooms.articles.find(url)


def _story_id(rooms: Rooms, target: str) -> StoryId | None:
    number = target.removeprefix("story").strip()
    if number.isdigit():
        return StoryId(int(number))
    delivery = rooms.outbox.get(DeliveryKey(target)) or _by_link(rooms, target)
    return delivery.story if delivery else None


def _by_link(rooms: Rooms, link: str) -> Delivery | None:
    """A Slack link ends in /archives/CHANNEL/pSECONDSMICROS."""
    parts = link.rstrip("/").split("/")
    if len(parts) < 2 or not parts[-1].startswith("p") or not parts[-1][1:].isdigit():
        return None
    stamp = parts[-1][1:]
    return rooms.outbox.find_receipt(Receipt(channel=parts[-2], message=f"{stamp[:-6]}.{stamp[-6:]}"))


def _of_article(house: House, rooms: Rooms, reading: Reading, *, watch: str | None) -> tuple[Step, ...]:
    watches = rooms.watches.all()
    if watch is not None and watch not in {one.name for one in watches}:
        raise ConfigError(Fault(where="--watch", what=f"no watch is called {watch!r}"))
    desk = build_engines([house.settings.path(folder) for folder in house.settings.model.data]).desk(watches)
    return article_chain(_case(rooms, reading), index=desk.index, watches=watches, only=WatchName(watch) if watch else None)


def why_story(rooms: Rooms, id: StoryId) -> tuple[Step, ...]:
    """The chain of one story; raises StoreError for one that is not there."""
    story = rooms.stories.get(id)
    readings = {reading.stored.id: reading for reading in rooms.stories.articles(id)}
    placements = [
        (readings[article].stored.article.link, placement) for article, placement, _ in rooms.stories.placements(id) if article in readings
    ]
    return story_chain(story, placements, _case(rooms, next(iter(readings.values())), of_story=True))


def _case(rooms: Rooms, reading: Reading, *, of_story: bool = False) -> Case:
    stored, id = reading.stored, reading.story
    deliveries = tuple(rooms.outbox.of_story(id)) if id else ()
    return Case(
        stored=stored,
        mentions=reading.mentions,
        events=reading.events,
        poll=_last_poll(rooms, stored),
        story=rooms.stories.get(id) if id else None,
        placement=_placement(rooms, reading),
        matches=tuple(rooms.ledger.matched(stored.id)),
        decisions=tuple(rooms.ledger.decisions(story=id) if of_story and id else rooms.ledger.decisions(article=stored.id)),
        deliveries=deliveries,
        attempts={one.key: rooms.outbox.attempts(one.key) for one in deliveries},
        marks={one.channel: said.marks(rooms.ledger, one.channel, id) for one in rooms.ledger.told(id)} if id else {},
    )


def _last_poll(rooms: Rooms, stored: StoredArticle) -> Poll | None:
    polls = rooms.sources.polls(stored.article.source, limit=1)
    return polls[0] if polls else None


def _placement(rooms: Rooms, reading: Reading) -> Placement | None:
    if reading.story is None:
        return None
    placed = rooms.stories.placements(reading.story)
    return next((placement for article, placement, _ in placed if article == reading.stored.id), None)
