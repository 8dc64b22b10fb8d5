"""The clerk: sees to what people asked for, each ask in one commit with its effect, and tells the answer afterwards.

An ask waits as a committed row, so a kill before its effect loses nothing and one after it repeats nothing. Only an
answer, which changes nothing, may come twice. While the store does not answer, an ask is laid aside on disk instead, and
goes into the inbox before anything else is seen to.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import timedelta

from monitor.errors import ConfigError, DeliveryError, QueryError, StoreError
from monitor.model.ask import Answer, Ask, AskKind
from monitor.ports import Clock, Ear, Rooms, Slips, Store

log = logging.getLogger(__name__)

Deed = Callable[[Rooms], Answer]
"""What an ask changes, inside the transaction it is given; it returns what the person is told."""

BATCH = 50
PROMPT = 0.5
"""Seconds a store has to keep an ask before it is laid aside: the person sees a failure after three."""
PATIENCE = timedelta(minutes=10)
ANSWERABLE = timedelta(minutes=30)
GIVEN_UP = Answer(text="This could not be done; the service's log says why.")


class Clerk:
    """Sees to asks. `prepare` may take its time and read what it likes; it returns the deed, or raises what the person did wrong."""

    def __init__(self, store: Store, clock: Clock, *, slips: Slips, prepare: Callable[[Ask], Deed], ears: Mapping[str, Ear]) -> None:
        self._store = store
        self._slips = slips
        self._clock = clock
        self._prepare = prepare
        self._ears = ears
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="keep")
        self._last: Future[None] | None = None

    def hear(self, ask: Ask) -> None:
        """Keep an ask, in the store or beside it; kept once however often it is heard. Raises StoreError when neither takes it."""
        if not self._is_kept(ask):
            self._slips.keep(ask)
            log.warning("ask laid aside", extra={"kind": ask.kind.value, "user": ask.user})

    def catch_up(self) -> None:
        """Take in what was laid aside; raises StoreError while the store does not answer."""
        if self._slips.kept():
            self._take_in()

    def see_to(self, kinds: Sequence[AskKind]) -> int:
        """Everything of these kinds that waits, then the answers that are owed; how many asks were seen to."""
        self.catch_up()
        with self._store.reading() as rooms:
            waiting, owed = rooms.inbox.waiting(kinds, limit=BATCH), rooms.inbox.answers(limit=1)
        done = sum(self._see_to(ask) for ask in waiting)
        if done or owed:
            self._tell(kinds)
        return done

    def _is_kept(self, ask: Ask) -> bool:
        """Whether the store took it in time; while an earlier one still waits for the store, no other is sent after it."""
        if self._last is not None and not self._last.done():
            return False
        writing = self._writer.submit(self._take_in, ask)
        try:
            writing.result(timeout=PROMPT)
        except TimeoutError:
            self._last = writing
            return False
        except StoreError as error:
            log.warning("ask not taken by the store", extra={"error": str(error)})
            return False
        return True

    def _take_in(self, *asks: Ask) -> None:
        """What was laid aside, then these, into the inbox in one commit."""
        with self._store.writing() as rooms:
            aside = self._slips.kept()
            heard = [(ask, rooms.inbox.put(ask)) for ask in (*aside, *asks)]
        for ask, new in heard:
            log.info("ask heard", extra={"kind": ask.kind.value, "user": ask.user, "new": new})
        self._slips.drop(aside)

    def _see_to(self, ask: Ask) -> bool:
        try:
            self._settle(ask, self._prepare(ask))
        except (ConfigError, QueryError, DeliveryError) as error:
            said = Answer(text=str(error))
            self._settle(ask, lambda _: said)
        except Exception as error:
            log.exception("ask failed", extra={"kind": ask.kind.value, "key": ask.key})
            if isinstance(error, StoreError) and self._clock.now() - ask.at < PATIENCE:
                return False
            self._settle(ask, lambda _: GIVEN_UP)
        return True

    def _settle(self, ask: Ask, deed: Deed) -> None:
        """The deed and the end of the ask in one commit; nothing for one that another daemon has seen to."""
        with self._store.writing() as rooms:
            if rooms.inbox.is_waiting(ask.key):
                rooms.inbox.settle(ask.key, deed(rooms))
        log.info("ask seen to", extra={"kind": ask.kind.value, "user": ask.user, "story": ask.story})

    def _tell(self, kinds: Sequence[AskKind]) -> None:
        """The answers owed; one that cannot be told now is tried again for as long as Slack keeps the way open."""
        with self._store.reading() as rooms:
            owed = rooms.inbox.answers(limit=BATCH)
        for ask, answer in owed:
            if ask.kind in kinds and self._told(ask, answer):
                with self._store.writing() as rooms:
                    rooms.inbox.answered(ask.key)

    def _told(self, ask: Ask, answer: Answer) -> bool:
        """Whether it need not be tried again."""
        ear = self._ears.get(ask.notifier)
        try:
            if ear is not None and ask.reply_to:
                ear.answer(ask, answer)
                return True
        except DeliveryError as error:
            log.warning("answer not told", extra={"key": ask.key, "error": error.code})
            return error.permanent or self._clock.now() - ask.at > ANSWERABLE
        return not ask.reply_to or self._clock.now() - ask.at > ANSWERABLE
