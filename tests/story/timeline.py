"""A newsroom on a fake clock: outlets publish, the real daemon polls, detects, joins, decides and sends.

Only the web, the reading of bytes, the notifier and the clock are fakes; engines, pipeline, outbox and store are the real ones.
    room.at("06:02", wire("Qin Gang agrees to return visit"))
    room.expect(one_root, between=("06:02", "06:08"))
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

from monitor.app.daemon import Daemon
from monitor.errors import MonitorError
from monitor.model.alert import Decision
from monitor.model.article import Entry
from monitor.model.channel import Channel
from monitor.model.enums import FullText, Outcome
from monitor.model.ids import ChannelId, PublisherId, SourceId, WatchName
from monitor.model.source import Source
from monitor.model.watch import Watch
from monitor.outbox import Desk as OutboxDesk
from monitor.outbox import Worker
from monitor.pipeline import Tools
from monitor.ports import Notifier, Store
from monitor.workbench.engines import shipped_is_opaque, shipped_url_key
from tests.exams.day import engines
from tests.fakes import FakeClock, FakeWeb, FindableNotifier, Paper, PlainParser, Posted, page_of, rss_of

DAY = datetime(2023, 6, 19, tzinfo=UTC)
DESK = Channel(id=ChannelId("us-china"), notifier="fake", to="C-desk", mention="S-desk")
OPENING = "05:00"
POLLED_EVERY = 300
TRAVELS = "event:visit,meeting,agreement,invitation(party:CN party:US)"


def moment(text: str) -> datetime:
    """ "06:02" of the first day, "+2 06:02" two days later."""
    days, _, clock = text.rpartition(" ")
    hour, minute = clock.split(":")
    return DAY + timedelta(days=int(days or 0), hours=int(hour), minutes=int(minute))


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """One report an outlet publishes (or publishes anew under the same slug); `age` makes it older than its appearance.

    `link` and `guid` stand for the outlet's own where they are given, `canonical` is what the page calls itself; `dated` off leaves the date out,
    `redated` gives what is published anew the date of that minute; `clock` is how far ahead of UTC an outlet is that writes dates without a zone.
    """

    title: str
    outlet: str
    summary: str = ""
    body: str = ""
    slug: str = ""
    age: timedelta = timedelta(0)
    link: str = ""
    guid: str = ""
    canonical: str = ""
    dated: bool = True
    redated: bool = False
    clock: timedelta | None = None


def wire(title: str, *, outlet: str = "wire", slug: str = "", **more: Any) -> Telling:
    """A telling by the wire, or by the outlet named."""
    return Telling(title=title, outlet=outlet, slug=slug or sha256(title.encode()).hexdigest()[:8], **more)


class Newsclock(FakeClock):
    """The daemon's pace: work takes no time; resting jumps to what is due next, never beyond `horizon`."""

    horizon: datetime = DAY

    async def settle(self, at_work: Collection[asyncio.Task[None]]) -> None:
        if at_work:
            await asyncio.wait(at_work)

    def rest(self, next_due: Callable[[], datetime | None]) -> None:
        self.at = min(max(next_due() or self.horizon, self.at + timedelta(seconds=1)), self.horizon)


@dataclass(slots=True)
class Newsroom:
    """Everything of one timeline; make it with `newsroom`."""

    store: Store
    clock: Newsclock
    web: FakeWeb
    notifier: Any
    daemon: Daemon
    fronts: dict[str, list[tuple[datetime, Telling]]] = field(default_factory=dict)
    schedule: list[tuple[datetime, Callable[[], None]]] = field(default_factory=list)
    faults: list[MonitorError] = field(default_factory=list)

    def outlet(self, name: str, **more: object) -> None:
        """A source with an empty front page, due at once."""
        source = Source(
            **{
                "id": SourceId(name),
                "name": name.title(),
                "url": feed_url(name),
                "publisher": PublisherId(name),
                "lang": "en",
                "interval": POLLED_EVERY,
                "full_text": FullText.ALWAYS,
                **more,
            }
        )
        self.opens(name)
        with self.store.writing() as rooms:
            rooms.sources.put(source, due_at=self.clock.now())

    def opens(self, name: str) -> None:
        """An outlet's empty front page; its source is known already."""
        self.fronts[name] = []
        self._print(name)

    def watch(self, name: str, query: str, **more: object) -> None:
        watch = Watch(**{"name": WatchName(name), "query": query, "channels": (DESK.id,), **more})
        with self.store.writing() as rooms:
            rooms.watches.put(watch, by="test", at=self.clock.now(), change="made")

    def at(self, text: str, *tellings: Telling) -> None:
        """What outlets publish at that minute."""
        for telling in tellings:
            self._when(moment(text), lambda telling=telling: self._publish(telling, at=moment(text)))

    def breaks(self, text: str, outlet: str, outcome: Outcome | None) -> None:
        """From that minute the outlet's feed fails so, or (None) is well again."""
        self._when(moment(text), lambda: self._break(outlet, outcome))

    def forgets(self, text: str) -> None:
        """At that minute every server gives its feed another shape: no validator holds, the news are the same."""
        self._when(moment(text), lambda: [self._print(name, edition=text) for name in self.fronts] and None)

    def until(self, text: str) -> None:
        """Let time pass."""
        asyncio.run(self._until(moment(text)))

    def expect(self, *checks: Callable[[Seen], str], between: tuple[str, str]) -> None:
        """Let time pass to the end of the span; what was posted in it must satisfy every check."""
        self.until(between[1])
        seen = self.seen(*between)
        complaints = [f"{complaint}\n{seen}" for check in checks if (complaint := check(seen))]
        assert not complaints, "\n".join(complaints)

    def seen(self, start: str = OPENING, end: str = "+400 00:00") -> Seen:
        """What the channel was sent in that span, and what was decided."""
        first, last = moment(start), moment(end)
        with self.store.reading() as rooms:
            decisions = [one for one in rooms.ledger.decisions() if first <= one.at <= last]
        posted = [one for one in self.notifier.posted.values() if first <= one.at <= last]
        return Seen(posted=posted, decisions=decisions)

    def facts(self) -> dict[str, object]:
        """What stands in the store, to be compared before and after something that must change nothing."""
        with self.store.reading() as rooms:
            readings = list(rooms.articles.archive(since=DAY - timedelta(days=3650)))
            return {
                "articles": sorted((one.stored.article.url, one.stored.version, one.story) for one in readings),
                "stories": sorted((one.id, one.revision, one.facets) for one in rooms.stories.recent(since=DAY - timedelta(days=3650))),
                "deliveries": sorted((one.key, one.state, one.posted) for one in rooms.outbox.listed(limit=10_000)),
                "decisions": len(rooms.ledger.decisions()),
            }

    def _when(self, at: datetime, do: Callable[[], None]) -> None:
        self.schedule.append((at, do))
        self.schedule.sort(key=lambda one: one[0])

    def _publish(self, telling: Telling, *, at: datetime) -> None:
        front = self.fronts[telling.outlet]
        known = None if telling.redated else next((at for at, one in front if one.slug == telling.slug), None)
        front[:] = [(at, one) for at, one in front if one.slug != telling.slug]
        front.insert(0, (known or at - telling.age, telling))
        self._print(telling.outlet)

    def _break(self, outlet: str, outcome: Outcome | None) -> None:
        self.web.broken.pop(feed_url(outlet), None)
        if outcome is not None:
            self.web.broken[feed_url(outlet)] = outcome

    def _print(self, outlet: str, *, edition: str = "") -> None:
        entries = []
        for at, telling in self.fronts[outlet]:
            link = telling.link or f"https://{outlet}.example/news/{telling.slug}"
            published = at + (telling.clock or timedelta(0)) if telling.dated else None
            entries.append(Entry(guid=telling.guid or link, url=link, title=telling.title, summary=telling.summary, published=published))
            if telling.body:
                named = f'<link rel="canonical" href="{telling.canonical}">' if telling.canonical else ""
                page = page_of(telling.title, telling.body.split("\n")).replace(b"<article>", named.encode() + b"<article>")
                self.web.papers[link] = Paper(body=page)
        body = rss_of(f"{outlet} {edition}", entries)
        if any(one.clock is not None for _, one in self.fronts[outlet]):
            body = body.replace(b" +0000</pubDate>", b"</pubDate>")
        self.web.papers[feed_url(outlet)] = Paper(body=body, content_type="application/rss+xml", etag=f'"{sha256(body).hexdigest()[:8]}"')

    async def _until(self, end: datetime) -> None:
        while self.clock.now() < end:
            self.happen(self.clock.now())
            self.clock.horizon = min(end, self.schedule[0][0] if self.schedule else end)
            await self.tick()
        self.happen(end)

    def happen(self, now: datetime) -> None:
        """Everything scheduled up to now."""
        while self.schedule and self.schedule[0][0] <= now:
            self.schedule.pop(0)[1]()

    async def tick(self) -> None:
        """One look for work; a fault that the schedule would log and survive is counted, and a second passes."""
        try:
            await self.daemon.tick()
        except MonitorError as error:
            self.faults.append(error)
            self.clock.rest(lambda: None if self.clock.horizon == self.clock.now() else self.clock.now())


def feed_url(outlet: str) -> str:
    return f"https://{outlet}.example/feed.xml"


def newsroom(
    store: Store, *, channel: Channel = DESK, outlets: Sequence[str] = ("wire",), watch: str = TRAVELS, opens: str = OPENING
) -> Newsroom:
    """A newsroom that opens at five, with one watch unless `watch` is ""; its outlets' front pages are empty yet."""
    clock = Newsclock(moment(opens))
    room = house(store, clock=clock, web=FakeWeb(), notifier=FindableNotifier(clock=clock), channel=channel)
    for outlet in outlets:
        room.outlet(outlet)
    if watch:
        room.watch("us-china", watch)
    return room


def house(
    store: Store, *, clock: Newsclock, web: Any, notifier: Notifier, channel: Channel, owner: str = "test", parser: Any = None
) -> Newsroom:
    """The daemon put together as `run` does, around these."""
    outbox = OutboxDesk(store=store, channels={channel.id: channel}, notifiers={"fake": notifier}, clock=clock, owner=owner)
    tools = Tools(
        fetcher=web,
        parser=parser or PlainParser(),
        store=store,
        clock=clock,
        url_key=shipped_url_key(),
        is_opaque=shipped_is_opaque(),
        deadline=30,
    )
    daemon = Daemon(tools=tools, engines=engines(), worker=Worker(outbox), pace=clock, owner=owner, at_once=8)
    return Newsroom(store=store, clock=clock, web=web, notifier=notifier, daemon=daemon)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What a channel was sent in a span of time, the oldest first."""

    posted: list[Posted]
    decisions: list[Decision]

    @property
    def roots(self) -> list[Posted]:
        return [one for one in self.posted if one.thread is None]

    @property
    def replies(self) -> list[Posted]:
        return [one for one in self.posted if one.thread is not None]

    @property
    def shown(self) -> list[Posted]:
        return [one for one in self.replies if one.in_channel]

    @property
    def verdicts(self) -> list[str]:
        return [str(one.verdict) for one in self.decisions]

    def __str__(self) -> str:
        lines = [
            f"  {one.at:%d %H:%M} {'root' if one.thread is None else 'shown reply' if one.in_channel else 'reply'}: {one.message.headline}"
            for one in self.posted
        ]
        return "\n".join([*lines, *(f"  {one.at:%d %H:%M} decided: {one.verdict} ({one.reason})" for one in self.decisions)])


def one_root(seen: Seen) -> str:
    return "" if len(seen.roots) == 1 else f"{len(seen.roots)} roots instead of one"


def silence(seen: Seen) -> str:
    return f"{len(seen.posted)} messages instead of silence" if seen.posted else ""


def no_root(seen: Seen) -> str:
    return f"{len(seen.roots)} roots instead of none" if seen.roots else ""


def root_says(words: str) -> Callable[[Seen], str]:
    """The one root stands with these words somewhere in it."""

    def check(seen: Seen) -> str:
        found = [said(one) for one in seen.roots]
        return "" if any(words.casefold() in one.casefold() for one in found) else f"no root says {words!r}: {found}"

    return check


def shown_reply(words: str) -> Callable[[Seen], str]:
    """Some reply shown in the channel has these words in its headline."""
    return lambda seen: _among([one.message.headline for one in seen.shown], words, "shown reply")


def thread_reply(words: str) -> Callable[[Seen], str]:
    """Some reply in the thread alone has these words in its headline."""
    return lambda seen: _among([one.message.headline for one in seen.replies if not one.in_channel], words, "thread reply")


def decided(verdict: str) -> Callable[[Seen], str]:
    return lambda seen: "" if verdict in seen.verdicts else f"nothing was decided as {verdict!r}"


def said(one: Posted) -> str:
    message = one.message
    return "\n".join(
        (message.headline, *(f"{name}: {value}" for name, value in message.fields), message.quote, *message.lines, *message.context)
    )


def _among(found: Sequence[str], words: str, what: str) -> str:
    return "" if any(words.casefold() in one.casefold() for one in found) else f"no {what} says {words!r}: {list(found)}"
