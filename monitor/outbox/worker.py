"""The worker: lease, decide and commit `sending`, then call the notifier, then commit what happened.

Between the two commits the process may die at any instant: an expired `sending` is looked up, never sent blind.
`step` is one round without a loop; `drain` repeats rounds until nothing is due; `run` is the daemon's loop.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from monitor.delivery import pace as paces
from monitor.delivery.states import Do, Edited, Failed, Happening, Seen, Sent, Taken, copies, step
from monitor.errors import DeliveryError
from monitor.message.plain import plain_text
from monitor.model.channel import Channel
from monitor.model.delivery import Attempt, Delivery, Message, Receipt
from monitor.model.enums import DeliveryKind, DeliveryState
from monitor.outbox import aftermath, book, gates, upkeep
from monitor.outbox.compose import compose
from monitor.outbox.desk import Desk
from monitor.ports import Rooms

log = logging.getLogger(__name__)

BATCH = 16
ROUNDS = 2000
EARLIER = timedelta(hours=2)
NOT_CONFIGURED = "channel_not_configured"


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One decided action: everything the notifier needs, so that no transaction is open while it works."""

    do: Do
    delivery: Delivery
    channel: Channel
    message: Message
    thread: Receipt | None = None


class Worker:
    """Sends what is owed. Several may work on one database: leases keep them apart. `rounds` proves that it goes round."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.rounds = 0

    def renew(self, desk: Desk) -> None:
        """Work with these channels and notifiers from the next round on."""
        self._desk = desk

    def step(self, now: datetime) -> int:
        """One round: probe, sort, lease, send one after another; how many deliveries were taken up."""
        upkeep.look_after(self._desk, now=now)
        leased = self._lease(now)
        for delivery in leased:
            self._deliver(delivery, now=now)
        return len(leased)

    async def drain(self, now: datetime) -> int:
        """Everything that is due at `now`, including what that makes due; how many deliveries were taken up."""
        total = 0
        for _ in range(ROUNDS):
            await asyncio.to_thread(upkeep.look_after, self._desk, now=now)
            leased = await asyncio.to_thread(self._lease, now)
            self.rounds += 1
            if not leased:
                return total
            total += len(leased)
            await self._side_by_side(leased, now=now)
        log.error("outbox does not settle", extra={"rounds": ROUNDS})
        return total

    async def run(self, *, every: float) -> None:
        """Drain for ever, looking every `every` seconds; a failing round is logged and the next one comes."""
        while True:
            try:
                await self.drain(self._desk.clock.now())
            except Exception:
                log.exception("delivery round failed")
            await self._desk.clock.sleep(every)

    def next_due(self) -> datetime | None:
        """When this worker has something to do next: a delivery, a probe or a digest; None for nothing."""
        with self._desk.store.reading() as rooms:
            return upkeep.next_due(self._desk, rooms, now=self._desk.clock.now())

    def _lease(self, now: datetime) -> list[Delivery]:
        """What is due, leased; the database's one writer is troubled only when something is."""
        with self._desk.store.reading() as rooms:
            due = rooms.outbox.next_due()
        if due is None or due > now:
            return []
        with self._desk.store.writing() as rooms:
            return rooms.outbox.lease(now=now, until=now + self._desk.lease, owner=self._desk.owner, limit=BATCH)

    async def _side_by_side(self, leased: Sequence[Delivery], *, now: datetime) -> None:
        """Channels side by side, one channel's messages one after another."""
        room = asyncio.Semaphore(self._desk.hurry)
        lanes: dict[str, list[Delivery]] = {}
        for delivery in leased:
            lanes.setdefault(delivery.channel, []).append(delivery)

        async def serve(lane: list[Delivery]) -> None:
            async with room:
                await asyncio.to_thread(self._serve, lane, now=now)

        await asyncio.gather(*(serve(lane) for lane in lanes.values()))

    def _serve(self, lane: list[Delivery], *, now: datetime) -> None:
        for delivery in lane:
            self._deliver(delivery, now=now)

    def _deliver(self, leased: Delivery, *, now: datetime) -> None:
        """One delivery from the lease to what it is now; a fault of ours is logged and leaves it leased."""
        try:
            held: Delivery | None = leased
            while held is not None and (order := self._decide(held, now=now)) is not None:
                happening, took = self._act(order)
                held = self._record(order, happening, took=took, now=now)
        except Exception:
            log.exception("delivery failed", extra={"key": leased.key})

    def _decide(self, held: Delivery, *, now: datetime) -> Order | None:
        """Decide and commit, `sending` included, before anything touches the network.

        One that has moved since it was leased is another's by now (our lease ran out), or was told in a digest.
        """
        with self._desk.store.writing() as rooms:
            delivery = rooms.outbox.get(held.key)
            if delivery is None or _place(delivery) != _place(held):
                return None
            channel = self._desk.channel(delivery.channel)
            if channel is None or channel.notifier not in self._desk.notifiers:
                dead = replace(delivery, state=DeliveryState.DEAD, error=NOT_CONFIGURED)
                rooms.outbox.save(dead, attempt=_note(dead, now=now, outcome="dead"))
                return None
            return self._ordered(rooms, delivery, channel, now=now)

    def _ordered(self, rooms: Rooms, delivery: Delivery, channel: Channel, *, now: datetime) -> Order | None:
        powers = self._desk.powers(channel)
        hindered = self._hindered(rooms, delivery, channel, now=now)
        if hindered is not None:
            held, _ = step(delivery, hindered, now=now, powers=powers)
            rooms.outbox.save(
                held, attempt=_note(held, now=now, outcome=held.reason or held.error) if held.state != delivery.state else None
            )
            return None
        taken, do = step(delivery, Taken(), now=now, powers=powers)
        if do in (Do.NOTHING, Do.WAIT):
            rooms.outbox.save(taken, attempt=None)
            return None
        return self._committed(rooms, taken, do, channel, now=now)

    def _hindered(self, rooms: Rooms, delivery: Delivery, channel: Channel, *, now: datetime) -> Happening | None:
        if delivery.state is DeliveryState.PENDING:
            return gates.gate(rooms, self._desk, delivery, channel, now=now)
        if delivery.state is DeliveryState.SENDING:
            return None
        return gates.shut(book.breaker_of(rooms.ledger, channel.notifier), delivery, now=now) or gates.too_fast_upkeep(
            rooms, delivery, channel, now=now
        )

    def _committed(self, rooms: Rooms, delivery: Delivery, do: Do, channel: Channel, *, now: datetime) -> Order:
        message = compose(rooms, delivery, channel, names=self._desk.names, now=now)
        if do is Do.POST:
            pace = paces.spend(book.pace_of(rooms.ledger, channel.notifier), channel.to, now=now)
            book.keep_pace(rooms.ledger, channel.notifier, pace)
        if delivery.kind is DeliveryKind.ROOT:
            delivery = replace(delivery, wanted=max(delivery.wanted, message.revision))
        root = gates.root_of(rooms, delivery) if delivery.reply_to else None
        rooms.outbox.save(delivery, attempt=None)
        return Order(do=do, delivery=delivery, channel=channel, message=message, thread=root.receipt if root else None)

    def _act(self, order: Order) -> tuple[Happening, int]:
        """Call the notifier; every failure becomes a happening, one we did not foresee an ambiguous one."""
        began = self._desk.clock.now()
        try:
            happening = self._call(order)
        except DeliveryError as error:
            happening = _failure(order.do, error)
        except Exception as error:
            log.exception("notifier failed", extra={"key": order.delivery.key, "do": order.do.value})
            happening = Failed(action=order.do, code=type(error).__name__, ambiguous=True)
        return happening, round((self._desk.clock.now() - began).total_seconds() * 1000)

    def _call(self, order: Order) -> Happening:
        notifier, delivery, to = self._desk.notifiers[order.channel.notifier], order.delivery, order.channel.to
        match order.do:
            case Do.POST:
                receipt = notifier.post(order.message, to=to, key=delivery.key, thread=order.thread, in_channel=delivery.in_channel)
                return Sent(receipt=receipt, revision=order.message.revision)
            case Do.EDIT if delivery.receipt is not None:
                notifier.edit(order.message, receipt=delivery.receipt, key=delivery.key)
                return Edited(revision=order.message.revision)
            case Do.DRAW if order.thread is not None and delivery.reply_to is not None:
                notifier.edit(order.message, receipt=order.thread, key=delivery.reply_to)
                return Edited(revision=0)
            case _:
                seen = Seen(receipts=notifier.find(delivery.key, to=to, since=_since(delivery), thread=order.thread))
                if order.do is Do.SWEEP:
                    for copy in copies(delivery, seen.receipts):
                        notifier.delete(copy)
                return seen

    def _record(self, order: Order, happening: Happening, *, took: int, now: datetime) -> Delivery | None:
        """Commit what happened; the delivery again when it has something to do at once (a look-up, a re-post)."""
        later = max(now, self._desk.clock.now())
        with self._desk.store.writing() as rooms:
            fresh = rooms.outbox.get(order.delivery.key) or order.delivery
            base = replace(order.delivery, wanted=max(order.delivery.wanted, fresh.wanted), also=fresh.also)
            after, do = step(base, happening, now=later, powers=self._desk.powers(order.channel))
            attempt = _attempt(order, happening, at=later, took=took)
            rooms.outbox.save(after, attempt=attempt)
            aftermath.follow(rooms, self._desk, order.channel, after, happening, do, now=later)
        log.info("delivery tried", extra=_facts(order, after, attempt))
        again = do is Do.LOOK or (isinstance(happening, Seen) and after.state is DeliveryState.PENDING)
        return after if again else None


def _place(delivery: Delivery) -> tuple[DeliveryState, int, int, int]:
    return (delivery.state, delivery.tries, delivery.looks, delivery.sweeps)


def _since(delivery: Delivery) -> datetime:
    """Two hours before the first try: neither our clock nor theirs is trusted to the minute, and reading more is cheap."""
    return (delivery.first_try or delivery.created) - EARLIER


def _failure(do: Do, error: DeliveryError) -> Failed:
    return Failed(
        action=do,
        code=error.code,
        permanent=error.permanent,
        ambiguous=error.ambiguous,
        retry_after=error.retry_after,
        blame=error.blame,
    )


def _attempt(order: Order, happening: Happening, *, at: datetime, took: int) -> Attempt:
    shown = order.do in (Do.POST, Do.EDIT, Do.DRAW)
    return Attempt(
        key=order.delivery.key,
        at=at,
        action=order.do.value,
        outcome=_outcome(happening),
        error=happening.code if isinstance(happening, Failed) else "",
        took_ms=took,
        revision=order.message.revision if shown else 0,
        text=plain_text(order.message) if shown else "",
        receipt=happening.receipt if isinstance(happening, Sent) else order.delivery.receipt,
    )


def _facts(order: Order, after: Delivery, attempt: Attempt) -> dict[str, object]:
    waited = (attempt.at - after.created).total_seconds()
    same = {"key": after.key, "kind": after.kind.value, "do": order.do.value, "state": after.state.value}
    return same | {"outcome": attempt.outcome, "error": attempt.error, "waited": waited}


def _outcome(happening: Happening) -> str:
    match happening:
        case Sent() | Edited():
            return "yes"
        case Seen(receipts=receipts):
            return f"found {len(receipts)}" if receipts else "not found"
        case Failed(ambiguous=True):
            return "unknown"
        case Failed():
            return "no"
        case _:
            return "held"


def _note(delivery: Delivery, *, now: datetime, outcome: str) -> Attempt:
    return Attempt(key=delivery.key, at=now, action="decide", outcome=outcome, error=delivery.error)
