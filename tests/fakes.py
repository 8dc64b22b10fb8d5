"""Fakes that implement the Protocols and pass their contract suites; faults are injected by a seed."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, parsedate_to_datetime
from hashlib import sha256
from html import escape, unescape
from re import DOTALL, findall
from threading import RLock
from xml.etree import ElementTree

from monitor.errors import Blame, DeliveryError
from monitor.model.article import Entry, Feed, Page
from monitor.model.ask import Answer, Ask
from monitor.model.delivery import Message, Receipt
from monitor.model.enums import Outcome, PageKind, Precision
from monitor.model.ids import DeliveryKey
from monitor.model.source import Source, Validators
from monitor.ports import Fetched, FetchRequest

START = datetime(2023, 6, 19, 10, 0, tzinfo=UTC)


class FakeClock:
    """A clock that stands still until it is moved; sleeping moves it."""

    def __init__(self, at: datetime = START) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def move(self, **span: float) -> datetime:
        self.at += timedelta(**span)
        return self.at

    async def sleep(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)
        await asyncio.sleep(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """One message as it stands at the fake."""

    receipt: Receipt
    key: DeliveryKey
    message: Message
    at: datetime
    thread: Receipt | None = None
    in_channel: bool = False
    edits: int = 0


@dataclass(slots=True)
class FindableNotifier:
    """A notifier that keeps what it was sent and can be asked for it.

    `fault` is called before each action with its name and answers "" or one of FAULTS; a fault "... after" happens
    once the message has landed, "late:N" lands it N seconds later than the failure.
    """

    clock: FakeClock
    fault: Callable[[str], str] = lambda action: ""
    can_find: bool = True
    can_edit: bool = True
    can_draw: bool = False
    posted: dict[Receipt, Posted] = field(default_factory=dict)
    late: list[tuple[datetime, Posted]] = field(default_factory=list)
    calls: list[tuple[datetime, str, str]] = field(default_factory=list)
    everything: list[Posted] = field(default_factory=list)
    serial: int = 0
    lock: RLock = field(default_factory=RLock)

    def post(self, message: Message, *, to: str, key: DeliveryKey, thread: Receipt | None = None, in_channel: bool = False) -> Receipt:
        with self.lock:
            self.calls.append((self.clock.now(), "post", to))
            fault = self.fault("post")
            self._before(fault)
            self.serial += 1
            receipt = Receipt(channel=to, message=f"{self.serial:06d}")
            made = Posted(receipt=receipt, key=key, message=message, at=self.clock.now(), thread=thread, in_channel=in_channel)
            if fault.startswith("late:"):
                self.late.append((self.clock.now() + timedelta(seconds=float(fault[5:])), made))
                raise DeliveryError("reset", ambiguous=True)
            self._land(made)
            if fault.endswith(" after"):
                raise DeliveryError(fault, ambiguous=True)
            return receipt

    def edit(self, message: Message, *, receipt: Receipt, key: DeliveryKey) -> None:
        with self.lock:
            self.calls.append((self.clock.now(), "edit", receipt.channel))
            self._before(self.fault("edit"))
            if receipt not in self.posted:
                raise DeliveryError("message_not_found", permanent=True, blame=Blame.GONE)
            old = self.posted[receipt]
            self.posted[receipt] = replace(old, message=message, edits=old.edits + 1)

    def delete(self, receipt: Receipt) -> None:
        with self.lock:
            self._before(self.fault("delete"))
            self.posted.pop(receipt, None)

    def find(self, key: DeliveryKey, *, to: str, since: datetime, thread: Receipt | None = None) -> tuple[Receipt, ...]:
        with self.lock:
            self._before(self.fault("find"))
            self._arrive()
            return tuple(
                each.receipt
                for each in self.posted.values()
                if (each.key, each.receipt.channel, each.thread) == (key, to, thread) and each.at >= since
            )

    def probe(self) -> None:
        self._before(self.fault("probe"))

    def roots(self, to: str | None = None) -> list[Posted]:
        """What stands in the channel, the oldest first."""
        self._arrive()
        return [each for each in self.posted.values() if each.thread is None and to in (None, each.receipt.channel)]

    def replies(self) -> list[Posted]:
        return [each for each in self.posted.values() if each.thread is not None]

    def _before(self, fault: str) -> None:
        if fault and not fault.endswith(" after") and not fault.startswith("late:"):
            raise FAULTS[fault]()

    def _arrive(self) -> None:
        due = [made for at, made in self.late if at <= self.clock.now()]
        self.late = [(at, made) for at, made in self.late if at > self.clock.now()]
        for made in due:
            self._land(made)

    def _land(self, made: Posted) -> None:
        self.posted[made.receipt] = made
        self.everything.append(made)


FAULTS: dict[str, Callable[[], DeliveryError]] = {
    "refused": lambda: DeliveryError("connection_refused"),
    "reset": lambda: DeliveryError("reset", ambiguous=True),
    "500": lambda: DeliveryError("http_500", ambiguous=True),
    "429": lambda: DeliveryError("ratelimited", retry_after=2.0, blame=Blame.THROTTLE),
    "429 bare": lambda: DeliveryError("ratelimited", blame=Blame.THROTTLE),
    "archived": lambda: DeliveryError("is_archived", permanent=True, blame=Blame.CHANNEL),
    "auth": lambda: DeliveryError("invalid_auth", permanent=True, blame=Blame.ACCOUNT),
    "blocks": lambda: DeliveryError("invalid_blocks", permanent=True, blame=Blame.CONTENT),
    "frozen": lambda: DeliveryError("cant_update_message", permanent=True, blame=Blame.FROZEN),
}
MIXED = ("refused", "reset", "500", "429", "429 bare", "reset after", "500 after", "slow after", "late:2", "late:10", "late:60")


def seeded_faults(seed: int, *, share: float = 0.6, kinds: tuple[str, ...] = MIXED) -> Callable[[str], str]:
    """A fault for `share` of all actions, chosen by the seed; a look-up never lands late."""
    chance = random.Random(seed)

    def choose(action: str) -> str:
        if chance.random() >= share:
            return ""
        fault = chance.choice(kinds)
        lands = fault.startswith("late:") or fault.endswith(" after")
        return "reset" if lands and action != "post" else fault

    return choose


def scripted_faults(*faults: str, action: str = "post") -> Callable[[str], str]:
    """These faults in order for one action, then none."""
    left = list(faults)

    def choose(asked: str) -> str:
        return left.pop(0) if left and asked == action else ""

    return choose


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One resource of the fake web: its bytes, their type and its ETag ("" for a server that gives none)."""

    body: bytes
    content_type: str = "text/html; charset=utf-8"
    etag: str = ""


@dataclass(slots=True)
class FakeWeb:
    """A Fetcher over resources by URL; `broken` names how a URL fails instead, `moved` where one redirects to."""

    papers: dict[str, Paper] = field(default_factory=dict)
    moved: dict[str, str] = field(default_factory=dict)
    broken: dict[str, Outcome] = field(default_factory=dict)
    asked: list[FetchRequest] = field(default_factory=list)

    async def fetch(self, request: FetchRequest) -> Fetched:
        self.asked.append(request)
        await asyncio.sleep(0)
        if (target := self.moved.get(request.url)) is not None:
            found = await self.fetch(replace(request, url=target))
            return replace(found, hops=((302, request.url), *found.hops))
        if (outcome := self.broken.get(request.url)) is not None:
            return Fetched(outcome=outcome, url=request.url, headers={}, note=f"fake: {outcome}")
        if (paper := self.papers.get(request.url)) is None:
            return Fetched(outcome=Outcome.NOT_FOUND, url=request.url, status=404, headers={})
        if paper.etag and paper.etag == request.validators.etag:
            return Fetched(
                outcome=Outcome.UNCHANGED, url=request.url, status=304, headers={"etag": paper.etag}, validators=request.validators
            )
        given = Validators(etag=paper.etag, body_hash=sha256(paper.body).hexdigest())
        headers = {"content-type": paper.content_type} | ({"etag": paper.etag} if paper.etag else {})
        return Fetched(outcome=Outcome.OK, url=request.url, status=200, headers=headers, body=paper.body, validators=given)

    async def close(self) -> None:
        """Nothing is open."""


class PlainParser:
    """A Parser of well-formed RSS 2.0 and of pages with an <article> of paragraphs, in this very process."""

    async def read_source(self, source: Source, fetched: Fetched, *, now: datetime) -> Feed:
        try:
            channel = ElementTree.fromstring(fetched.body).find("channel")
        except ElementTree.ParseError:
            return Feed(outcome=Outcome.NOT_A_FEED)
        if channel is None:
            return Feed(outcome=Outcome.NOT_A_FEED)
        entries = tuple(_entry(item, source) for item in channel.iter("item"))
        return Feed(title=channel.findtext("title", ""), kind="rss", entries=entries)

    async def read_page(self, fetched: Fetched, *, lang: str = "", timezone: str = "UTC", now: datetime | None = None) -> Page:
        text = fetched.body.decode("utf-8", "replace")
        inside = findall(r"<article>(.*?)</article>", text, DOTALL)
        paragraphs = [unescape(one) for one in findall(r"<p>(.*?)</p>", "".join(inside), DOTALL)]
        if not paragraphs:
            return Page(kind=PageKind.EMPTY)
        named = findall(r'<link rel="canonical" href="([^"]+)"', text)
        return Page(
            kind=PageKind.ARTICLE, text="\n".join(paragraphs), lang=lang, canonical_url=unescape(named[0]) if named else fetched.url
        )

    async def close(self) -> None:
        """Nothing is open."""


def _entry(item: ElementTree.Element, source: Source) -> Entry:
    stamp = item.findtext("pubDate", "")
    return Entry(
        guid=item.findtext("guid", ""),
        url=item.findtext("link", ""),
        title=item.findtext("title", ""),
        summary=item.findtext("description", ""),
        published=parsedate_to_datetime(stamp).astimezone(UTC) if stamp else None,
        published_raw=stamp,
        precision=Precision.INSTANT if stamp else Precision.NONE,
        lang=source.lang,
    )


def rss_of(title: str, entries: list[Entry]) -> bytes:
    """RSS 2.0 with these entries, in the order given."""
    items = "".join(
        f"<item><title>{escape(one.title)}</title><link>{escape(one.url)}</link><guid>{escape(one.guid or one.url)}</guid>"
        f"<description>{escape(one.summary)}</description>"
        + (f"<pubDate>{format_datetime(one.published)}</pubDate>" if one.published else "")
        + "</item>"
        for one in entries
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>{escape(title)}</title>{items}</channel></rss>'.encode()


def page_of(title: str, paragraphs: list[str]) -> bytes:
    """An article's page as every reader understands it."""
    body = "".join(f"<p>{escape(one)}</p>" for one in paragraphs)
    return f"<!doctype html><html><head><title>{escape(title)}</title></head><body><article><h1>{escape(title)}</h1>{body}</article></body></html>".encode()


@dataclass(slots=True)
class FakeEar:
    """An ear that hears what the test says and keeps what it answers; `refuses` are raised by the next calls of `open` and `answer`."""

    groups: dict[str, frozenset[str]] = field(default_factory=dict)
    answers: list[tuple[Ask, Answer]] = field(default_factory=list)
    refuses: list[DeliveryError] = field(default_factory=list)
    is_open: bool = False
    opened: int = 0

    async def open(self) -> None:
        self.opened += 1
        self._refuse()
        self.is_open = True

    async def close(self) -> None:
        self.is_open = False

    def answer(self, ask: Ask, answer: Answer) -> None:
        self._refuse()
        self.answers.append((ask, answer))

    def members(self, group: str) -> frozenset[str]:
        if group not in self.groups:
            raise DeliveryError("no_such_subteam", permanent=True)
        return self.groups[group]

    def _refuse(self) -> None:
        if self.refuses:
            raise self.refuses.pop(0)
