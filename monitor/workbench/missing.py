"""Why something was missed: the link of the chain that broke, from the fetch to the message."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from monitor.errors import ConfigError, Fault
from monitor.model.alert import Decision, Verdict
from monitor.model.delivery import Delivery
from monitor.model.enums import DeliveryState
from monitor.model.source import Source
from monitor.model.watch import Watch
from monitor.ports import Reading, Rooms
from monitor.watches.compile import plan_of
from monitor.watches.evaluate import truth
from monitor.watches.page import Page
from monitor.watches.parse import parse
from monitor.watches.plan import YES
from monitor.watches.tree import EventClause, walk
from monitor.watches.vocabulary import Remembered
from monitor.watches.why import explain, failures
from monitor.workbench.engines import Engines, shipped_url_key
from monitor.workbench.rehearsal import as_it_stands

_HELD = frozenset({DeliveryState.PENDING, DeliveryState.AMBIGUOUS, DeliveryState.DEAD, DeliveryState.SENDING, DeliveryState.DROPPED})


class Link(StrEnum):
    """The links of the chain, in their order; the first that broke is the one to mend."""

    FETCH = "not fetched"
    TEXT = "its text was not read"
    DETECTION = "its event was not detected"
    CLAUSE = "a clause of the watch failed"
    STORY = "it joined a story that was told already"
    DECISION = "it was decided not to tell it"
    DELIVERY = "the message is held"
    NONE = "it was told"


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """What broke, in words; `watch` is the one that should have told it, `reading` the article where it is known."""

    url: str
    link: Link
    said: tuple[str, ...]
    watch: Watch | None = None
    reading: Reading | None = None
    sources: tuple[Source, ...] = ()


def diagnose(rooms: Rooms, engines: Engines, url: str, *, name: str | None) -> Diagnosis:
    """The first link that broke for the article of this address and the watch of this name, else the watch that came nearest.

    Raises ConfigError for an unknown watch.
    """
    reading = rooms.articles.find(f"u:{shipped_url_key()(url)}") or rooms.articles.find(url)
    if reading is None:
        return _unknown(rooms, url)
    watch = _expected(rooms, engines, reading, name=name)
    if watch is None:
        return Diagnosis(url=url, link=Link.CLAUSE, said=("there is no watch that could have told it",), reading=reading)
    page = Page(as_it_stands(reading), Remembered(engines.words))
    if truth(plan_of(watch.query), page) != YES:
        return _unmet(url, reading, watch, page)
    return _met(rooms, url, reading, watch)


def _unknown(rooms: Rooms, url: str) -> Diagnosis:
    """Nothing of this address was ever seen: by no source, or by one that failed or carries it elsewhere."""
    near = tuple(source for source in rooms.sources.all() if _site(source.url) == _site(url))
    if not near:
        return Diagnosis(url=url, link=Link.FETCH, said=(f"no source reads {_site(url)}",))
    said = []
    for source in near:
        polls, ok = rooms.sources.polls(source.id, limit=1), rooms.sources.state(source.id).last_ok
        last = f"last poll {polls[0].outcome} at {polls[0].at:%Y-%m-%d %H:%M}" if polls else "never polled"
        said.append(
            f"source {source.id} ({'on' if source.enabled else 'off'}): {last}, last good one {f'{ok:%Y-%m-%d %H:%M}' if ok else 'never'}"
        )
    return Diagnosis(url=url, link=Link.FETCH, said=tuple(said), sources=near)


def _site(url: str) -> str:
    """The host as people name a site, without what stands before its last labels ("www", "feeds", "rss")."""
    host = (urlsplit(url).hostname or url).lower()
    labels = host.split(".")
    keep = 3 if len(labels) > 2 and len(labels[-2]) <= 3 and len(labels[-1]) == 2 else 2
    return ".".join(labels[-keep:])


def _expected(rooms: Rooms, engines: Engines, reading: Reading, *, name: str | None) -> Watch | None:
    """The watch of this name; without one the enabled watch with the fewest failed clauses."""
    watches = {watch.name: watch for watch in rooms.watches.all()}
    if name is not None:
        found = next((watch for watch in watches.values() if watch.name == name), None)
        if found is None:
            raise ConfigError(Fault(where="--watch", what=f"no watch is called {name!r}"))
        return found
    page = Page(as_it_stands(reading), Remembered(engines.words))
    counted = [(len(list(failures(explain(plan_of(watch.query), page)))), watch.name) for watch in watches.values() if watch.enabled]
    return watches[min(counted)[1]] if counted else None


def _unmet(url: str, reading: Reading, watch: Watch, page: Page) -> Diagnosis:
    failed = tuple(f"{one.clause}: {one.reason}" for one in failures(explain(plan_of(watch.query), page)))
    asks = [node for node in walk(parse(watch.query).root) if isinstance(node, EventClause)]
    found = any(event.kind in node.kinds for event in reading.events for node in asks)
    return Diagnosis(url=url, link=_unmet_link(reading, asks=bool(asks), found=found), said=failed, watch=watch, reading=reading)


def _unmet_link(reading: Reading, *, asks: bool, found: bool) -> Link:
    """An event that is there failed a clause; one that is not, though two are named, was not detected; else the body may have told."""
    if found:
        return Link.CLAUSE
    if asks and len({mention.entity for mention in reading.mentions}) > 1:
        return Link.DETECTION
    return Link.DETECTION if asks and reading.stored.article.has_body else Link.CLAUSE if reading.stored.article.has_body else Link.TEXT


def _met(rooms: Rooms, url: str, reading: Reading, watch: Watch) -> Diagnosis:
    """The watch is met: what was decided, and where its message lies."""
    decisions = [one for one in rooms.ledger.decisions(article=reading.stored.id) if watch.name in {name for name, _ in one.watches}]
    telling = [one for one in decisions if one.verdict.tells]
    deliveries = rooms.outbox.of_story(reading.story) if reading.story else []
    held = [one for one in deliveries if one.state in _HELD]
    if held and (telling or not decisions):
        return Diagnosis(url=url, link=Link.DELIVERY, said=tuple(map(_held, held)), watch=watch, reading=reading)
    if telling or (not decisions and deliveries):
        return Diagnosis(url=url, link=Link.NONE, said=tuple(map(_told, telling)), watch=watch, reading=reading)
    return Diagnosis(url=url, link=_silence(decisions), said=_reasons(decisions), watch=watch, reading=reading)


def _silence(decisions: Sequence[Decision]) -> Link:
    joined = any(one.verdict in (Verdict.ALREADY_TOLD, Verdict.EDIT, Verdict.ASIDE) for one in decisions)
    return Link.STORY if joined else Link.DECISION


def _reasons(decisions: Sequence[Decision]) -> tuple[str, ...]:
    said = tuple(f"{one.channel}: {one.verdict} (story {one.story}, {one.at:%Y-%m-%d %H:%M}) {one.reason}".rstrip() for one in decisions)
    return said or ("the watch is met today but was not when it came: it is newer, or its article was read before it",)


def _held(delivery: Delivery) -> str:
    error = f": {delivery.error}" if delivery.error else ""
    return f"{delivery.key} to {delivery.channel}: {delivery.state} until {delivery.not_before:%Y-%m-%d %H:%M}{error}"


def _told(decision: Decision) -> str:
    return f"{decision.channel}: {decision.verdict} at {decision.at:%Y-%m-%d %H:%M}, story {decision.story}"
