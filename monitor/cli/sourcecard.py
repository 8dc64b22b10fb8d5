"""`monitor source show`: all that is known of one source, for whoever asks why it is quiet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

import click

from monitor.cli.out import as_json, faults_told, plain, show
from monitor.cli.source import command, wanted
from monitor.entries.rungs import CLEAN_FOR, GUIDS, LINKS, record_of, rung_of
from monitor.message.words import duration
from monitor.model.enums import Outcome
from monitor.model.source import Poll, PollState, Source
from monitor.ports import Rooms
from monitor.rhythm import DRIFT, GONE, LYING, SILENT, alarm_at, as_polled, is_hot, silence

__all__ = ["command"]

SPANS = 10
SAYS = {
    LYING: "something new came under an unchanged ETag or Last-Modified: it is always asked without them",
    DRIFT: "it gives under 30 % of what it did in the median of fourteen days",
    SILENT: "it is quiet beyond 1.5 times its longest usual gap",
    GONE: "it answers 410: gone for good, asked once a day",
}
Span = tuple[datetime, datetime | None, Outcome]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One source with all that is known of it; `spans` are its outcomes by interval, the newest last."""

    source: Source
    state: PollState
    polls: tuple[Poll, ...]
    spans: tuple[Span, ...]


@command.command(name="show")
@click.argument("name")
@as_json
@click.pass_obj
def show_(obj: dict[str, str | None], *, name: str, json_: bool) -> None:
    """One source: what was declared, route, flags, rhythm and health, intervals of outcomes, its last thirty polls with notes."""
    from monitor.app import house as app

    with faults_told(), app.opened(obj["config"]) as house:
        with house.store.reading() as rooms:
            card = card_of(rooms, name)
        now = house.clock.now()
    if json_:
        show([_as_plain(card, now)], json_=True, empty="")
        return
    for line in lines(card, now=now):
        click.echo(line)
    show([_poll_row(poll) for poll in card.polls], json_=False, empty="never polled")


def card_of(rooms: Rooms, name: str) -> Card:
    """Everything about the source of that id; an unknown one is refused with the nearest."""
    source = wanted(rooms, name)
    state, polls, spans = rooms.sources.state(source.id), rooms.sources.polls(source.id), rooms.sources.outcomes(source.id)
    return Card(source=source, state=state, polls=tuple(polls), spans=tuple(spans))


def lines(card: Card, *, now: datetime) -> Iterator[str]:
    """The card above the table of polls."""
    source, state = card.source, card.state
    yield f"{source.name} ({source.id})  {source.way}  {source.url}"
    wait = f"every {state.interval or source.interval} s" if not source.cron else f"by cron {source.cron!r}"
    off = "" if source.enabled else ", not polled (disabled)"
    yield f"publisher {source.publisher}, {source.outlet}, {source.country or '-'}, {wait}, due {_at(state.due_at)}{off}"
    yield f"read by {route(source, state)}"
    yield f"entries are told apart by {rung_of(state)}"
    yield from _way_up(state)
    yield from (f"flag: {flag}{f' ({SAYS[flag]})' if flag in SAYS else ''}" for flag in sorted(state.flags))
    if hub := state.facts.get("hub"):
        yield f"hub: {hub}"
    if source.note:
        yield f"note: {source.note}"
    yield f"last read well {_at(state.last_ok)}, last news {_at(state.last_new)}, failures weigh {state.failures:g}"
    yield from _rhythm(source, state, now=now)
    yield from (f"up to {loss.entries} items unseen between {_at(loss.since)} and {_at(loss.until)}" for loss in state.losses)
    yield from _intervals(card.spans, now=now)


def route(source: Source, state: PollState) -> str:
    """By which route and address it is read now."""
    read = as_polled(source, state)
    if state.route:
        return f"route {state.route + 1} of {len(source.routes) + 1} while the first fails: {read.way} {read.url}"
    moved = f", where {source.url} has moved for good" if read.url != source.url else ""
    others = f"; {len(source.routes)} more in reserve" if source.routes else ""
    return f"its {'first' if source.routes else 'only'} route: {read.way} {read.url}{moved}{others}"


def _way_up(state: PollState) -> Iterator[str]:
    """What a name that is not believed has to show until it is believed again."""
    rung = rung_of(state)
    for name, label, believed in ((GUIDS, "GUIDs", rung.by_guid), (LINKS, "links", rung.by_link)):
        record = record_of(state, name)
        if not believed:
            since = f" since {_at(record.since)}" if record.since else ""
            needed = f"believed again after {record.needed} and {CLEAN_FOR.days} days"
            yield f"{label} were good in {record.readings} readings in a row{since}: {needed}"


def _rhythm(source: Source, state: PollState, *, now: datetime) -> Iterator[str]:
    if is_hot(state, now):
        yield f"hurried until {_at(state.hot_until)}: a story of its group is hot"
    told = silence(source, state, now=now)
    if told.is_judged:
        alarm = alarm_at(source, state, now=now)
        yield f"{told}" + (f"; called silent from {_at(alarm)} on, if nothing comes" if alarm else "")


def _intervals(spans: Sequence[Span], *, now: datetime) -> Iterator[str]:
    for since, until, outcome in spans[-SPANS:]:
        lasted = duration((until or now) - since)
        yield f"{outcome} {_at(since)} to {_at(until) if until else 'now'} ({lasted})"
    if len(spans) > SPANS:
        yield f"and {len(spans) - SPANS} earlier intervals: --json lists all"


def _at(at: datetime | None) -> str:
    return f"{at:%Y-%m-%d %H:%M}" if at else "never"


def _as_plain(card: Card, now: datetime) -> dict[str, object]:
    spans = [{"since": since, "until": until, "outcome": outcome} for since, until, outcome in card.spans]
    return {
        "source": plain(card.source),
        "state": plain(card.state),
        "route": route(card.source, card.state),
        "silence": plain(silence(card.source, card.state, now=now).is_silent),
        "intervals": plain(spans),
        "polls": plain(card.polls),
    }


def _poll_row(poll: Poll) -> dict[str, object]:
    return {
        "at": poll.at,
        "outcome": poll.outcome,
        "status": poll.status,
        "route": poll.route + 1,
        "seen": poll.seen,
        "new": poll.new,
        "gap": poll.gap or "",
        "ms": poll.took_ms,
        "note": poll.note,
    }
