"""One poll of a source, from fetch to commit."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from monitor import rhythm
from monitor.desk import Desk
from monitor.entries.drafts import Draft, drafts
from monitor.entries.parts import Whole, judged_by, parts_of, read_parts
from monitor.entries.rungs import observed
from monitor.model.article import Feed
from monitor.model.enums import Outcome
from monitor.model.source import DueSource, Part, Poll, Source, Validators
from monitor.pipeline.ending import poll_of, state_of
from monitor.pipeline.filing import Filed, News, file_news, news_of, read_again
from monitor.pipeline.tools import Tools
from monitor.ports import Fetched, FetchRequest
from monitor.rhythm import Beat

log = logging.getLogger(__name__)

A_COMMIT = 50
"""As many new articles are filed in one commit: two thousand would hold up whoever writes next for seconds."""
PARTS_DEADLINES = 4
"""How many deadlines the parts of one source may take: with the last one's own they end well inside the lease."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What keeping a poll came to: how it ended and how many articles are new or changed."""

    poll: Poll
    changed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Haul:
    """What a poll found: a draft of every entry, and the news among them, the oldest first."""

    drafts: tuple[Draft, ...] = ()
    news: tuple[News, ...] = ()


async def poll_source(due: DueSource, *, tools: Tools, desk: Desk) -> Kept:
    """One poll from fetch to commit, by the source's present route; ends in exactly one recorded outcome."""
    started = tools.clock.now()
    due = replace(due, source=rhythm.as_polled(due.source, due.state))
    fetched = await tools.fetcher.fetch(_request(due, tools))
    whole = await read_whole(due, fetched, tools=tools)
    now = tools.clock.now()
    haul = await asyncio.to_thread(_haul, due, whole, tools=tools, desk=desk, now=now) if whole.feed.entries else Haul()
    filed, rest = Filed(), haul.news
    while len(rest) > A_COMMIT:
        filed += await asyncio.to_thread(_file_some, rest[:A_COMMIT], due.source, tools=tools, desk=desk, now=now)
        rest = rest[A_COMMIT:]
    haul = replace(haul, news=rest)
    return await asyncio.to_thread(_keep, due, fetched, whole, haul, filed, tools=tools, desk=desk, started=started, now=now)


def _request(due: DueSource, tools: Tools) -> FetchRequest:
    validators = Validators() if rhythm.wants_probe(due.state) else rhythm.of_route(due.state).validators
    return FetchRequest(url=due.source.url, source=due.source.id, validators=validators, deadline=tools.deadline)


async def read_whole(due: DueSource, fetched: Fetched, *, tools: Tools) -> Whole:
    """The source behind the bytes, with the parts it points to; a probe reads all of a source in parts anew."""
    probes, state = rhythm.wants_probe(due.state), rhythm.of_route(due.state)
    known = Validators() if probes and state.parts else state.validators
    root = await _parsed(due.source, fetched, known=known, tools=tools)

    async def ask(part: Part) -> tuple[Fetched, Feed]:
        asked = Validators() if probes else part.validators
        found = await tools.fetcher.fetch(FetchRequest(url=part.url, source=due.source.id, validators=asked, deadline=tools.deadline))
        return found, await _parsed(due.source, found, known=asked, tools=tools)

    parts = parts_of(root, state)
    until = tools.clock.now() + PARTS_DEADLINES * timedelta(seconds=tools.deadline)
    return await read_parts(root, parts, ask=ask, now=tools.clock.now, until=until) if parts else Whole(feed=root)


async def _parsed(source: Source, fetched: Fetched, *, known: Validators, tools: Tools) -> Feed:
    """The feed behind the bytes; the body-hash gate spares the parser what it has read before."""
    if not fetched.is_readable:
        return Feed(outcome=fetched.outcome)
    if fetched.validators.body_hash and fetched.validators.body_hash == known.body_hash:
        return Feed(outcome=Outcome.UNCHANGED)
    return await tools.parser.read_source(source, fetched, now=tools.clock.now())


def _haul(due: DueSource, whole: Whole, *, tools: Tools, desk: Desk, now: datetime) -> Haul:
    found = drafts(whole.feed.entries, due.source, judged_by(rhythm.of_route(due.state), whole), url_key=tools.url_key, now=now)
    return Haul(drafts=found, news=tuple(news_of(found, tools=tools, desk=desk)))


def _file_some(news: Sequence[News], source: Source, *, tools: Tools, desk: Desk, now: datetime) -> Filed:
    """A part of a haul, in a commit of its own."""
    with tools.store.writing() as rooms:
        return file_news(news, source=source, desk=desk, rooms=rooms, now=now)


def _keep(
    due: DueSource, fetched: Fetched, whole: Whole, haul: Haul, filed: Filed, *, tools: Tools, desk: Desk, started: datetime, now: datetime
) -> Kept:
    """The last commit of a poll, most often its only one: the news that are left to file, how it ended, and what to ask with next."""
    feed, found = whole.feed, haul.drafts
    with tools.store.writing(durable=bool(haul.news)) as rooms:
        read_again(found, due.source, rooms=rooms, now=now)
        filed += file_news(haul.news, source=due.source, desk=desk, rooms=rooms, now=now)
        poll = poll_of(due, fetched, whole, seen=len(found), new=filed.new, started=started, now=now)
        names = observed(due.state, feed.entries, url_key=tools.url_key, recycled=filed.recycled, now=now)
        state = state_of(due, fetched, whole, found, poll=poll, now=now)
        state = replace(state, facts=state.facts | names)
        rooms.sources.finish(poll, state)
    facts = {"source": due.source.id, "outcome": str(poll.outcome), "seen": poll.seen, "new": poll.new, "changed": filed.changed}
    log.info("polled", extra=facts | {"unseen": poll.gap, "took_ms": poll.took_ms, "size": poll.size})
    return Kept(poll=poll, changed=filed.changed)


def keep_failure(due: DueSource, *, tools: Tools) -> None:
    """Record a poll that failed by our own fault; the log has the traceback, the source is due again with back-off."""
    now = tools.clock.now()
    poll = Poll(source=due.source.id, at=now, outcome=Outcome.INTERNAL, note="our own fault: see the log")
    beat = Beat(outcome=Outcome.INTERNAL, validators=due.state.validators)
    with tools.store.writing() as rooms:
        rooms.sources.finish(poll, rhythm.after_poll(due.source, due.state, beat, now=now))
