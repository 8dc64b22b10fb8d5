"""An ear and a clerk in a process of their own, to be killed: `python -m tests.chaos.killed_clerk CONFIG API`.

They keep what is pressed and see to it, on the real clock, until their input ends and nothing waits; then they say "done".
"""

from __future__ import annotations

import asyncio
import logging
import sys

from monitor import store as stores
from monitor.app.counter import Counter
from monitor.app.house import House, open_database, store_url
from monitor.app.places import read_settings
from monitor.app.presses import press_deed
from monitor.inbox import Clerk
from monitor.model.ask import PRESSES
from monitor.model.secret import Secret
from monitor.notify.slack import Options, listen
from tests.chaos.killed_sender import WallClock


async def serve(config: str, api: str) -> None:
    settings, clock = read_settings(config), WallClock()
    house = House(settings=settings, store=open_database(settings), clock=clock)
    counter = Counter(house=house, engines=lambda: None, ears={})  # type: ignore[arg-type, return-value]
    slips = stores.slips(store_url(settings))
    clerk = Clerk(house.store, clock, slips=slips, prepare=lambda ask: press_deed(counter, ask), ears={})
    ear = listen(Options(token=Secret("x"), app_token=Secret("y"), base_url=api, timeout=5), clock, name="quiet", hear=clerk.hear)
    assert ear is not None
    await ear.open()
    print("ready", flush=True)
    over = asyncio.ensure_future(asyncio.to_thread(sys.stdin.read))
    while not over.done() or clerk.see_to(PRESSES):
        await asyncio.to_thread(clerk.see_to, PRESSES)
        await asyncio.sleep(0.02)
    await ear.close()
    print("done", flush=True)


if __name__ == "__main__":
    logging.disable(logging.CRITICAL)
    asyncio.run(serve(*sys.argv[1:3]))
