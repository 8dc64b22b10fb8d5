"""The outbox and the ledger in memory."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from monitor.model.alert import Alert, Decision, Told
from monitor.model.delivery import Attempt, Delivery, Receipt
from monitor.model.enums import DeliveryKind
from monitor.model.ids import AlertId, ArticleId, ChannelId, DeliveryKey, StoryId
from monitor.model.watch import Match
from monitor.store import rules
from monitor.store.codec import scrub
from monitor.store.memory_tables import Journal, Postings, Serial, Table


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    delivery: Delivery
    leased_until: datetime | None = None

    @property
    def due(self) -> datetime:
        return rules.due_from(self.delivery, self.leased_until)


class MemoryOutTray:
    """The looking-up half of the port `Outbox`."""

    def __init__(self, journal: Journal) -> None:
        self._rows: Table[DeliveryKey, _Row] = Table(journal)
        self._open: Table[DeliveryKey, bool] = Table(journal)
        self._unique: Table[Hashable, DeliveryKey] = Table(journal)
        self._stories: Postings[StoryId | None, DeliveryKey] = Postings(journal)
        self._receipts: Table[Receipt, DeliveryKey] = Table(journal)
        self._attempts: Table[DeliveryKey, tuple[Attempt, ...]] = Table(journal)

    def get(self, key: DeliveryKey) -> Delivery | None:
        """The delivery, None when there is none."""
        row = self._rows.get(key)
        return row.delivery if row else None

    def root(self, channel: ChannelId, story: StoryId) -> Delivery | None:
        """The newest generation of the story's root in a channel, None when none is owed."""
        roots = [one for one in self.of_story(story) if one.channel == channel and one.kind is DeliveryKind.ROOT]
        return max(roots, key=lambda one: one.generation, default=None)

    def of_story(self, story: StoryId) -> list[Delivery]:
        """Everything owed or sent for a story, the oldest first."""
        held = [self._row(key).delivery for key in self._stories.of(story)]
        return sorted(held, key=lambda one: (one.created, one.key))

    def attempts(self, key: DeliveryKey) -> list[Attempt]:
        """Every attempt, the first first."""
        return list(self._attempts.get(key) or ())

    def listed(self, *, states: Sequence[str] = (), since: datetime | None = None, limit: int = 200) -> list[Delivery]:
        """Deliveries in those states (any, without) created since then, the newest first."""
        held = (row.delivery for row in self._rows.values())
        found = [one for one in held if (not states or one.state in states) and (since is None or one.created >= since)]
        return sorted(found, key=lambda one: (one.created, one.key), reverse=True)[:limit]

    def next_due(self) -> datetime | None:
        """The first instant at which `lease` may hand something out; None while nothing is owed."""
        rows = map(self._row, self._open_keys())
        return min((row.due for row in rows if not self._waits(row.delivery, now=row.due)), default=None)

    def find_receipt(self, receipt: Receipt) -> Delivery | None:
        """The delivery that lies there, None when it is none of ours."""
        key = self._receipts.get(receipt)
        return self._row(key).delivery if key else None

    def _row(self, key: DeliveryKey) -> _Row:
        return self._rows.need(key, "delivery")

    def _open_keys(self) -> list[DeliveryKey]:
        return [key for key, _ in self._open.items()]

    def _waits(self, delivery: Delivery, *, now: datetime) -> bool:
        if delivery.kind is not DeliveryKind.REPLY:
            return False
        root = self._rows.get(delivery.reply_to) if delivery.reply_to else None
        if delivery.reply_to and (root is None or root.delivery.state in rules.UNFINISHED):
            return True
        siblings = self.of_story(delivery.story) if delivery.story else []
        return any(
            rules.goes_before(one, delivery, now=now)
            for one in siblings
            if one.channel == delivery.channel and one.kind is DeliveryKind.REPLY
        )


class MemoryOutbox(MemoryOutTray):
    """The port `Outbox` in memory."""

    def put(self, deliveries: Sequence[Delivery]) -> int:
        """Owe them; what stands already, by key or as the same root or reply, is passed over. How many are new."""
        return sum(self._put(scrub(delivery)) for delivery in deliveries)

    def lease(self, *, now: datetime, until: datetime, owner: str, limit: int) -> list[Delivery]:  # noqa: ARG002
        """What is due at `now`, in the order to send it, each for one owner until then."""
        due = [row for row in map(self._row, self._open_keys()) if row.due <= now and not self._waits(row.delivery, now=now)]
        due.sort(key=lambda row: rules.send_order(row.delivery))
        for row in due[:limit]:
            self._rows.put(row.delivery.key, replace(row, leased_until=until))
        return [row.delivery for row in due[:limit]]

    def save(self, delivery: Delivery, *, attempt: Attempt | None = None) -> None:
        """Keep its state (a higher `wanted` stands) and its attempt; the lease ends unless it is sending."""
        old, delivery = self._row(delivery.key), scrub(delivery)
        kept = replace(delivery, wanted=max(delivery.wanted, old.delivery.wanted))
        self._set(_Row(delivery=kept, leased_until=old.leased_until if rules.is_sending(kept) else None))
        if attempt is not None:
            self._attempts.put(delivery.key, (*self.attempts(delivery.key), scrub(attempt)))

    def want(self, channel: ChannelId, story: StoryId, *, revision: int) -> None:
        """Ask that the root shows this revision or a newer one."""
        root = self.root(channel, story)
        if root is not None and root.wanted < revision:
            self._set(replace(self._row(root.key), delivery=replace(root, wanted=revision)))

    def _put(self, delivery: Delivery) -> bool:
        same = _sameness(delivery)
        if delivery.key in self._rows or (same is not None and same in self._unique):
            return False
        if same is not None:
            self._unique.put(same, delivery.key)
        self._stories.add(delivery.story, delivery.key)
        self._set(_Row(delivery=delivery))
        return True

    def _set(self, row: _Row) -> None:
        delivery = row.delivery
        self._rows.put(delivery.key, row)
        if delivery.receipt is not None:
            self._receipts.put(delivery.receipt, delivery.key)
        if rules.is_open(delivery):
            self._open.put(delivery.key, True)
        else:
            self._open.drop(delivery.key)


class MemoryLedger:
    """The port `Ledger` in memory."""

    def __init__(self, journal: Journal) -> None:
        self._decisions: Table[AlertId, Decision] = Table(journal)
        self._serial = Serial(journal)
        self._matches: Table[ArticleId, tuple[Match, ...]] = Table(journal)
        self._told: Table[tuple[StoryId, ChannelId], Told] = Table(journal)
        self._facts: Table[str, str] = Table(journal)

    def decide(self, decisions: Sequence[Decision]) -> list[AlertId]:
        """Keep each decision and return their ids, in their order."""
        return [self._decide(decision) for decision in decisions]

    def decisions(self, *, story: StoryId | None = None, article: ArticleId | None = None, since: datetime | None = None) -> list[Decision]:
        """Decisions on that story, that article, since that time; the oldest first."""
        return [
            one
            for one in self._decisions.values()
            if story in (None, one.story) and article in (None, one.article) and (since is None or one.at >= since)
        ]

    def alerts(self, *, story: StoryId | None = None, since: datetime | None = None, limit: int = 200) -> list[Alert]:
        """Decisions that told, with their ids; the newest first."""
        found = [
            Alert(id=number, decision=one)
            for number, one in self._decisions.items()
            if one.verdict.tells and story in (None, one.story) and (since is None or one.at >= since)
        ]
        return found[::-1][:limit]

    def alert(self, id: AlertId) -> Alert:
        """One decision with its id, whether it told or not; raises StoreError when there is none."""
        return Alert(id=id, decision=self._decisions.need(id, "alert"))

    def matches(self, article: ArticleId, matches: Sequence[Match]) -> None:
        """Keep which watches an article met, in place of what was kept before."""
        self._matches.put(article, scrub(tuple(matches)))

    def matched(self, article: ArticleId) -> list[Match]:
        """Which watches it met, by name."""
        return sorted(self._matches.get(article) or (), key=lambda match: match.watch)

    def told(self, story: StoryId) -> list[Told]:
        """What each channel was told of a story, by channel."""
        found = [told for (of, _), told in self._told.items() if of == story]
        return sorted(found, key=lambda told: told.channel)

    def set_told(self, story: StoryId, told: Told) -> None:
        """Keep what a channel was told."""
        self._told.put((story, told.channel), scrub(told))

    def fact(self, name: str) -> str:
        """A small fact, "" when it was never set."""
        return self._facts.get(name) or ""

    def set_fact(self, name: str, value: str) -> None:
        """Keep a small fact."""
        self._facts.put(name, scrub(value))

    def _decide(self, decision: Decision) -> AlertId:
        alert = AlertId(self._serial.next())
        self._decisions.put(alert, scrub(decision))
        return alert


def _sameness(delivery: Delivery) -> Hashable:
    if delivery.story is None:
        return None
    if delivery.kind is DeliveryKind.ROOT:
        return (delivery.channel, delivery.story, delivery.generation)
    if delivery.kind is DeliveryKind.REPLY:
        return (delivery.channel, delivery.story, delivery.facet, delivery.status, delivery.turn)
    return None
