"""A store with the founding story in it, and a worker beside it; each test overrides what it needs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from monitor.alerts import deliveries
from monitor.model.alert import Decision, Told, Verdict
from monitor.model.article import Article, StoredArticle
from monitor.model.channel import Channel, Fallback
from monitor.model.delivery import Delivery
from monitor.model.enums import Outlet, Precision, Status, Tell
from monitor.model.event import Actor, Event, Evidence, Place
from monitor.model.ids import ArticleId, ArticleUrl, ChannelId, Country, EntityId, Kind, PublisherId, SourceId, StoryId, WatchName
from monitor.model.story import Facet, Joins, Story, StoryKey
from monitor.outbox import Desk, Worker
from monitor.ports import Store
from tests.fakes import START, FakeClock, FindableNotifier

DESK = ChannelId("us-china")
PUBLISHED = datetime(2023, 6, 19, 9, 55, tzinfo=UTC)
CHN, USA = Country("CHN"), Country("USA")
QIN = Actor(entity=EntityId("qin-gang"), name="Qin Gang", country=CHN, office="foreign_minister", rank=3)
BLINKEN = Actor(entity=EntityId("antony-blinken"), name="Antony Blinken", country=USA, office="foreign_minister", rank=3)
WASHINGTON = Place(name="Washington", country=USA)


def article(number: int = 0, **changes: object) -> Article:
    made = Article(
        url=ArticleUrl(f"outlet{number}.example/a"),
        link=f"https://outlet{number}.example/a",
        source=SourceId(f"outlet{number}"),
        publisher=PublisherId(f"Outlet {number}"),
        title="Qin to visit Washington",
        text="Qin Gang agreed to make a return visit to Washington.",
        lang="en",
        published=PUBLISHED + timedelta(minutes=number),
        precision=Precision.INSTANT,
        first_seen=PUBLISHED + timedelta(minutes=number, seconds=42),
        outlet=Outlet.PRESS,
    )
    return replace(made, **changes)


def visit(**changes: object) -> Facet:
    made = Facet(
        name="visit:CHN>USA",
        kind=Kind("visit"),
        status=Status.AGREED,
        label="visit agreed",
        actors=(QIN,),
        counterparts=(BLINKEN,),
        place=WASHINGTON,
        at=PUBLISHED,
        article=ArticleId(1),
        quote="Qin Gang agreed to make a return visit to Washington.",
        bold=(9, 37),
    )
    return replace(made, **changes)


def event(**changes: object) -> Event:
    made = Event(
        kind=Kind("visit"),
        status=Status.AGREED,
        actors=(QIN,),
        evidence=Evidence(text="Qin Gang agreed to make a return visit to Washington.", start=24, end=77, cue=(33, 61)),
    )
    return replace(made, **changes)


def story(**changes: object) -> Story:
    made = Story(
        id=StoryId(0),
        key=StoryKey(countries=frozenset({CHN, USA})),
        title="Blinken in Beijing",
        opened=PUBLISHED,
        last_article=PUBLISHED,
        articles=1,
        revision=1,
        facets=(visit(),),
        weights={},
    )
    return replace(made, **changes)


def channel(**changes: object) -> Channel:
    return replace(Channel(id=DESK, notifier="fake", to="C1"), **changes)


@dataclass(slots=True)
class Newsroom:
    clock: FakeClock
    store: Store
    notifier: FindableNotifier
    worker: Worker
    desk: Desk

    def opens(self, *, tell: Tell = Tell.NOW, channel: ChannelId = DESK, **changes: object) -> StoryId:
        """A story starts and its root is owed."""
        with self.store.writing() as rooms:
            id = rooms.stories.start(story(**changes))
            first = rooms.articles.add(article(id * 1000), aliases=[f"u:{id}"], mentions=(), events=(event(),), detector="1")
            rooms.stories.attach(id, first, placement=Joins(story=id, score=1.0, reason="test"), at=self.clock.now())
            decision = Decision(
                story=id, channel=channel, article=first, verdict=Verdict.ROOT, at=self.clock.now(), tell=tell,
                watches=((WatchName("visits"), 3),), facet="visit:CHN>USA", status="agreed", turn=1,
            )  # fmt: skip
            rooms.ledger.decide([decision])
            rooms.outbox.put(deliveries([decision], story=rooms.stories.get(id), generation=1, now=self.clock.now()))
            rooms.ledger.set_told(id, Told(channel=channel, generation=1))
        return id

    def grows(self, id: StoryId, *, number: int = 1, facet: Facet | None = None, **changes: object) -> None:
        """One more outlet reports it; the root is wanted anew."""
        with self.store.writing() as rooms:
            old = rooms.stories.get(id)
            more = rooms.articles.add(
                article(id * 1000 + number, **changes), aliases=[f"u:{id}:{number}"], mentions=(), events=(event(),), detector="1"
            )
            rooms.stories.attach(id, more, placement=Joins(story=id, score=1.0, reason="test"), at=self.clock.now())
            facets = (*old.facets, facet) if facet else old.facets
            rooms.stories.save(replace(old, revision=old.revision + 1, articles=old.articles + 1, facets=facets))
            rooms.outbox.want(DESK, id, revision=old.revision + 1)

    def develops(self, id: StoryId, facet: Facet, *, tell: Tell = Tell.NOW, channel: ChannelId = DESK) -> Delivery:
        """A facet that a watch asked for: a reply shown in the channel is owed."""
        with self.store.writing() as rooms:
            old = rooms.stories.get(id)
            rooms.stories.save(replace(old, revision=old.revision + 1, facets=(*old.facets, facet)))
            decision = Decision(
                story=id, channel=channel, article=facet.article, verdict=Verdict.REPLY_IN_CHANNEL, at=self.clock.now(), tell=tell,
                facet=facet.name, status=facet.status.value, turn=facet.turn,
            )  # fmt: skip
            rooms.ledger.decide([decision])
            root = rooms.outbox.root(channel, id)
            (owed,) = deliveries([decision], story=old, generation=root.generation if root else 1, now=self.clock.now())
            rooms.outbox.put([owed])
            rooms.outbox.want(channel, id, revision=old.revision + 1)
        return owed

    def delivery(self, id: StoryId, *, channel: ChannelId = DESK) -> Delivery:
        with self.store.reading() as rooms:
            found = rooms.outbox.root(channel, id)
        assert found is not None
        return found

    def listed(self, *states: str) -> list[Delivery]:
        with self.store.reading() as rooms:
            return rooms.outbox.listed(states=states, limit=100_000)

    def settle(self, *, minutes: float = 30) -> None:
        """Work until nothing is due within so many minutes of fake time, jumping from due time to due time."""
        work_through(self.worker, self.clock, minutes=minutes)


def work_through(worker: Worker, clock: FakeClock, *, minutes: float) -> None:
    """Send what is due within so many minutes of fake time, jumping from due time to due time; then it is that much later."""
    end = clock.now() + timedelta(minutes=minutes)
    for _ in range(100_000):
        while worker.step(clock.now()):
            pass
        due = worker.next_due()
        if due is None or due > end:
            break
        clock.at = max(due, clock.now() + timedelta(milliseconds=10))
    clock.at = max(clock.at, end)


def newsroom(
    store: Store,
    *,
    fault: object = None,
    settings: tuple[Channel, ...] = (),
    fallback: Fallback | None = None,
    ops: str = "",
    **more: object,
) -> Newsroom:
    clock = FakeClock(START)
    notifier = FindableNotifier(clock=clock, **({"fault": fault} if fault else {}))
    notifiers = {"fake": notifier, **{name: made(clock) for name, made in more.items()}}
    channels = {each.id: each for each in (settings or (channel(),))}
    desk = Desk(store=store, channels=channels, notifiers=notifiers, clock=clock, owner="test", fallback=fallback, ops=ChannelId(ops))
    return Newsroom(clock=clock, store=store, notifier=notifier, worker=Worker(desk), desk=desk)


def stored(made: Article, number: int = 1) -> StoredArticle:
    return StoredArticle(id=ArticleId(number), article=made)
