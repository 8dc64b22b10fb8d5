"""The front desk: ears that listen while this daemon leads, and a clerk who sees to what was heard."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from monitor.app.counter import Counter
from monitor.app.house import House, store_url
from monitor.app.notifiers import EarBuilder
from monitor.app.presses import press_deed
from monitor.app.run import lacks_token
from monitor.app.slash import command_deed
from monitor.delivery.notice import notice
from monitor.errors import Blame, DeliveryError
from monitor.inbox import Clerk, Deed
from monitor.model.ask import PRESSES, Ask, AskKind
from monitor.model.ids import ChannelId
from monitor.ports import Clock, Ear
from monitor.workbench.engines import Engines

log = logging.getLogger(__name__)

FIRST_WAIT, LONGEST_WAIT = timedelta(seconds=15), timedelta(minutes=5)


class FrontDesk:
    """One daemon's ears; without an app-level token there are none, and nothing is done but to take in what was laid aside before."""

    def __init__(self, house: House, clock: Clock, *, engines: Callable[[], Engines], build: EarBuilder) -> None:
        from monitor import store

        self._clock = clock
        self._build = build
        self._engines = engines
        self._ears: dict[str, Ear] = {}
        self._waits: dict[str, tuple[datetime, timedelta]] = {}
        self._leads = False
        self._house = house
        slips = store.slips(store_url(house.settings))
        self._clerk = Clerk(house.store, clock, slips=slips, prepare=self._prepare, ears=self._ears)
        self._furnish(house)

    async def look(self, *, leads: bool) -> None:
        """Listen while this daemon leads, and only then: every envelope has one reader."""
        self._leads = leads
        for name, ear in tuple(self._ears.items()):
            if leads and not ear.is_open:
                await self._open(name, ear)
            elif not leads and ear.is_open:
                await ear.close()

    async def presses(self) -> None:
        """See to what was pressed; a daemon that does not listen takes in what it laid aside while it did."""
        if not await self._see_to(*PRESSES):
            await asyncio.to_thread(self._clerk.catch_up)

    async def commands(self) -> None:
        """See to what was typed; beside presses, because a trial over the archive takes its time."""
        await self._see_to(AskKind.COMMAND)

    async def renew(self, house: House) -> None:
        """Go by these settings from now on; ears whose own settings changed are made anew."""
        if house.settings.notifiers == self._house.settings.notifiers:
            self._house = house
            return
        await self.close()
        self._furnish(house)

    async def close(self) -> None:
        """Listen no more."""
        for ear in self._ears.values():
            await ear.close()

    def _furnish(self, house: House) -> None:
        self._house = house
        self._ears.clear()
        self._waits.clear()
        for name, (kind, options) in house.settings.notifiers.items():
            ear = None if lacks_token(options) else self._build(kind, options, self._clock, name=name, hear=self._clerk.hear)
            if ear is not None:
                self._ears[name] = ear

    async def _see_to(self, *kinds: AskKind) -> bool:
        """Whether it is for this daemon to see to asks."""
        listens = self._leads and bool(self._ears)
        if listens:
            await asyncio.to_thread(self._clerk.see_to, kinds)
        return listens

    def _prepare(self, ask: Ask) -> Deed:
        counter = Counter(house=self._house, engines=self._engines, ears=self._ears)
        return command_deed(counter, ask) if ask.kind is AskKind.COMMAND else press_deed(counter, ask)

    async def _open(self, name: str, ear: Ear) -> None:
        """Try to listen; after a failure wait longer each time, since the server allows few tries a minute."""
        now = self._clock.now()
        again, wait = self._waits.get(name, (now, FIRST_WAIT))
        if now < again:
            return
        try:
            await ear.open()
        except DeliveryError as error:
            self._waits[name] = (now + wait, min(wait * 2, LONGEST_WAIT))
            log.warning("cannot listen", extra={"notifier": name, "error": error.code})
            if error.blame is Blame.ACCOUNT or error.permanent:
                await asyncio.to_thread(self._complain, name, error.code, now=now)
        else:
            self._waits.pop(name, None)
            log.info("listening", extra={"notifier": name})

    def _complain(self, name: str, code: str, *, now: datetime) -> None:
        """Tell ops once a day that buttons and `/watch` answer nobody, and what to do."""
        ops = ChannelId(self._house.settings.model.ops.channel)
        if not ops:
            return
        text = f"{name}: presses and commands are not heard: {code}\nAlerts go on. `monitor slack test` says what to do."
        with self._house.store.writing() as rooms:
            rooms.outbox.put([notice(ops, text, name, "ear", code, now=now)])
