"""One poll of chosen sources, their pages and what is owed for them, without a schedule."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from monitor.app.clock import SystemClock
from monitor.app.house import House
from monitor.app.run import running
from monitor.errors import ConfigError, Fault
from monitor.model.ids import SourceId
from monitor.model.source import DueSource, Poll
from monitor.ports import Store
from monitor.settings.yamlfile import nearest


async def poll_once(house: House, names: Sequence[str]) -> list[Poll]:
    """Poll the sources of these ids (all enabled ones when none is named); raises ConfigError for an unknown id."""
    async with running(house, SystemClock()) as at_work:
        due = await asyncio.to_thread(_chosen, house.store, names)
        return await at_work.daemon.poll_now(due)


def _chosen(store: Store, names: Sequence[str]) -> list[DueSource]:
    with store.reading() as rooms:
        known = {source.id: source for source in rooms.sources.all()}
        faults = [
            Fault(where="source", what=f"no source is called {name!r}", hint=nearest(name, known)) for name in names if name not in known
        ]
        if faults:
            raise ConfigError(*faults)
        wanted = [known[SourceId(name)] for name in names] or [source for source in known.values() if source.enabled]
        return [DueSource(source=source, state=rooms.sources.state(source.id)) for source in wanted]
