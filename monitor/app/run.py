"""The daemon put together: settings -> engines, crawl, workers, outbox; and the orderly way down."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import secrets
import socket
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from monitor import __version__
from monitor import store as stores
from monitor.app.daemon import Daemon, Pace
from monitor.app.house import House, store_url
from monitor.app.notifiers import build_notifier, options_of
from monitor.declared import follow_sources, follow_watches
from monitor.delivery.notice import notice
from monitor.fetch.crawl import Crawl, CrawlOptions
from monitor.fetch.parser import WorkerParser
from monitor.fetch.worker import Limits
from monitor.model.channel import Channel, Fallback, QuietHours
from monitor.model.delivery import Delivery
from monitor.model.ids import ChannelId
from monitor.model.secret import Secret
from monitor.outbox import Desk as OutboxDesk
from monitor.outbox import Worker
from monitor.pipeline import Tools
from monitor.ports import Clock, Notifier, Store
from monitor.settings.load import Settings
from monitor.settings.models import ChannelModel
from monitor.workbench.declarations import declared_sources, declared_watches
from monitor.workbench.engines import Engines, build_engines, shipped_is_opaque, shipped_url_key
from monitor.workbench.rulebook import Remark, criticism

log = logging.getLogger(__name__)

GRACE = 5.0
HOLDS = "hosts held"
WEEKDAYS = ("", "mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pieces:
    """A daemon at work, with what its surroundings may ask."""

    daemon: Daemon
    engines: Engines
    worker: Worker
    owner: str


def channels_of(settings: Settings) -> dict[ChannelId, Channel]:
    """The channels as the delivery rooms know them."""
    return {ChannelId(name): _channel(name, model) for name, model in settings.model.channels.items()}


def _channel(name: str, model: ChannelModel) -> Channel:
    quiet = model.quiet_hours
    return Channel(
        id=ChannelId(name),
        notifier=model.notifier,
        to=model.id or name,
        timezone=model.timezone,
        languages=model.languages,
        quiet=QuietHours(start=time.fromisoformat(quiet.start), end=time.fromisoformat(quiet.end)) if quiet else None,
        budget=model.budget,
        digest_times=tuple(time.fromisoformat(one) for one in model.digest),
        weekly=WEEKDAYS.index(model.weekly),
        mention=model.mention,
        editors=model.editors,
    )


def notifiers_of(settings: Settings, clock: Clock) -> dict[str, Notifier]:
    """Every configured notifier, built; one without its token is told on the terminal instead, and that is said."""
    return {name: _notifier(name, kind, options, clock) for name, (kind, options) in settings.notifiers.items()}


def _notifier(name: str, kind: str, options: object, clock: Clock) -> Notifier:
    if lacks_token(options):
        log.warning("notifier has no token: its channels are told on the terminal", extra={"notifier": name, "kind": kind})
        return build_notifier("terminal", options_of("terminal")(), clock)
    return build_notifier(kind, options, clock)


def lacks_token(options: object) -> bool:
    """Whether the notifier's own `token` is set in the config and empty where it was to be found."""
    token = getattr(options, "token", None)
    return isinstance(token, Secret) and not token


def outbox_desk(house: House, clock: Clock, *, owner: str, engines: Engines) -> OutboxDesk:
    """What the outbox works with, by the settings: channels, notifiers built anew, the way round."""
    settings, channels = house.settings, channels_of(house.settings)
    return OutboxDesk(
        store=house.store,
        channels=channels,
        notifiers=notifiers_of(settings, clock),
        clock=clock,
        owner=owner,
        ops=ChannelId(settings.model.ops.channel),
        fallback=_fallback(settings),
        names=engines.country_names,
    )


def _fallback(settings: Settings) -> Fallback | None:
    model = settings.model.fallback
    if not model.notifier:
        return None
    channel = Channel(id=ChannelId("fallback"), notifier=model.notifier, to=model.to)
    return Fallback(channel=channel, after=timedelta(seconds=model.after))


def crawl_options(settings: Settings) -> CrawlOptions:
    """How the web is met, from the settings; the User-Agent names us and a contact."""
    fetch = settings.model.fetch
    contact = f" (+{fetch.contact})" if fetch.contact else ""
    return CrawlOptions(
        user_agent=fetch.user_agent or f"monitor/{__version__}{contact}",
        host_delay=fetch.host_delay,
        deadline=fetch.deadline,
        concurrency=fetch.concurrency,
        allow_networks=fetch.allow_networks,
        allow_ports=fetch.allow_ports,
        robots=fetch.robots,
        proxy=fetch.proxy,
    )


def owner_name() -> str:
    """Who holds a lease: machine, process, and a mark that no later process of the same number shares."""
    return f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"


@asynccontextmanager
async def running(house: House, pace: Pace, *, owner: str = "") -> AsyncIterator[Pieces]:
    """The daemon put together and warm, its leases in the name of `owner`; everything it started is ended on the way out."""
    settings = house.settings
    engines = await asyncio.to_thread(build_engines, [settings.path(folder) for folder in settings.model.data])
    await asyncio.to_thread(follow_files, house, pace, engines)
    owner = owner or owner_name()
    turns = stores.turns(store_url(settings), owner=owner)
    if turns is not None:
        await asyncio.to_thread(turns.forget)
    crawl = Crawl(crawl_options(settings), now=pace.now, turns=turns)
    parser = WorkerParser(workers=2, limits=Limits())
    await crawl.start()
    crawl.resume(await asyncio.to_thread(_holds, house.store, pace))
    await parser.warm()
    tools = Tools(
        fetcher=crawl,
        parser=parser,
        store=house.store,
        clock=pace,
        url_key=shipped_url_key(),
        is_opaque=shipped_is_opaque(),
        deadline=settings.model.fetch.deadline,
    )
    worker = Worker(outbox_desk(house, pace, owner=owner, engines=engines))
    daemon = Daemon(tools=tools, engines=engines, worker=worker, pace=pace, owner=owner, at_once=settings.model.fetch.concurrency)
    try:
        yield Pieces(daemon=daemon, engines=engines, worker=worker, owner=owner)
    finally:
        await daemon.stop(grace=GRACE)
        await asyncio.to_thread(_keep_holds, house.store, pace, crawl.holds())
        await crawl.close()
        if turns is not None:
            turns.close()
        await parser.close()


def _keep_holds(store: Store, clock: Clock, holds: Mapping[str, float]) -> None:
    """Remember until when hosts asked to be left alone, so that a restart does not knock early."""
    until = {host: (clock.now() + timedelta(seconds=left)).isoformat() for host, left in holds.items()}
    with store.writing() as rooms:
        rooms.ledger.set_fact(HOLDS, json.dumps(until))


def _holds(store: Store, clock: Clock) -> dict[str, float]:
    with store.reading() as rooms:
        until = json.loads(rooms.ledger.fact(HOLDS) or "{}")
    left = {host: (datetime.fromisoformat(at) - clock.now()).total_seconds() for host, at in until.items()}
    return {host: seconds for host, seconds in left.items() if seconds > 0}


def follow_files(house: House, clock: Clock, engines: Engines) -> None:
    """Bring what files declare into the store and log what changed.

    A watch that is wrong, or whose examples fail, is refused: its last good version stands, and ops is told.
    """
    sources, watches, now = declared_sources(house.settings), declared_watches(house.settings), clock.now()
    wrong = [one for one in criticism(watches, engines=engines, channels=house.settings.model.channels, known=watches) if one.is_error]
    with house.store.writing() as rooms:
        changed = (
            follow_sources(sources, rooms=rooms, now=now),
            follow_watches(watches, refused={one.watch for one in wrong}, rooms=rooms, now=now),
        )
        if ops := ChannelId(house.settings.model.ops.channel):
            rooms.outbox.put([_refusal(ops, one, now=now) for one in wrong])
    for remark in wrong:
        log.error("watch refused", extra={"watch": remark.watch, "why": remark.what})
    for what, one in zip(("sources", "watches"), changed, strict=True):
        if one.any:
            log.info("files followed", extra={"what": what, "added": one.added, "changed": one.changed, "removed": one.removed})


def _refusal(ops: ChannelId, remark: Remark, *, now: datetime) -> Delivery:
    text = f"Watch {remark.watch} is refused, its last good version stands\n{remark.what}\n`monitor watch lint` reads it again."
    return notice(ops, text, "watch", remark.watch, now=now)


def secrets_of(settings: Settings) -> tuple[str, ...]:
    """The texts that no log line may hold."""
    options = (model for _, model in settings.notifiers.values())
    values = (value for model in options for value in model.__dict__.values())
    return tuple(value.reveal() for value in values if isinstance(value, Secret))
