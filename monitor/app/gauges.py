"""What stands, as gauges: asked of the database when somebody looks at /metrics."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from monitor.app.house import BACKUP, House, store_url
from monitor.model.enums import DeliveryState
from monitor.observe.metrics import Gauge
from monitor.ports import Rooms
from monitor.rhythm import SILENT, Standing, troubles
from monitor.vigil.lookout import rss, standings_of

ALIVE = timedelta(hours=72)


def standing(house: House) -> Callable[[], Iterator[Gauge]]:
    """Asks the house's database for every gauge, in one snapshot."""

    def ask() -> Iterator[Gauge]:
        with house.store.reading() as rooms:
            yield from _sources(rooms, now=house.clock.now())
        yield from _database(house)

    return ask


def _sources(rooms: Rooms, *, now: datetime) -> Iterator[Gauge]:
    standings = standings_of(rooms)
    found = troubles(standings, now=now)
    silent = {one.source for one in found if one.cause == SILENT}
    due = rooms.sources.next_due()
    yield _times("source_last_ok_timestamp", "When each source was last read well", standings, lambda one: one.state.last_ok)
    yield _times("source_last_new_timestamp", "When each source last had something new", standings, lambda one: one.state.last_new)
    silence = {str(one.source.id): float(one.source.id in silent) for one in standings}
    yield Gauge(name="source_silent", help="Whether a source is quiet beyond its rhythm", label="source", values=silence)
    yield Gauge(name="coverage_ratio", help="The share of sources that are not in trouble", values={"": _share(len(found), len(standings))})
    lag = max(0.0, (now - due).total_seconds()) if due else 0.0
    yield Gauge(name="scheduler_lag_seconds", help="How long the most overdue poll has waited", values={"": lag})
    backup = rooms.ledger.fact(BACKUP)
    if backup:
        at = datetime.fromisoformat(backup).timestamp()
        yield Gauge(name="backup_last_ok_timestamp", help="When a backup was last made and verified", values={"": at})


def _times(name: str, help: str, standings: list[Standing], at: Callable[[Standing], datetime | None]) -> Gauge:
    values = {str(one.source.id): when.timestamp() for one in standings if (when := at(one)) is not None}
    return Gauge(name=name, help=help, label="source", values=values)


def _share(bad: int, total: int) -> float:
    return 1.0 - bad / total if total else 1.0


def _database(house: House) -> Iterator[Gauge]:
    yield Gauge(name="rss_bytes", help="Memory that the daemon holds", values={"": rss()})
    url = store_url(house.settings)
    if url.startswith("memory:"):
        return
    from monitor.store.figures import figures

    now = house.clock.now()
    found = figures(url, alive_since=now - ALIVE)
    oldest = (now - found.oldest_pending).total_seconds() if found.oldest_pending else 0.0
    doubt = found.deliveries.get(DeliveryState.AMBIGUOUS.value, 0) + found.deliveries.get(DeliveryState.SENDING.value, 0)
    yield Gauge(name="matches", help="Articles that met each watch", label="watch", values=found.matches)
    yield Gauge(name="stories_open", help="Stories that an article may still join", values={"": found.stories_open})
    yield Gauge(name="deliveries", help="Messages by state", label="state", values=found.deliveries)
    yield Gauge(name="outbox_oldest_pending_seconds", help="How long the oldest unsent message has waited", values={"": oldest})
    yield Gauge(name="outbox_in_doubt", help="Messages of which nobody knows whether they stand", values={"": doubt})
    yield Gauge(name="db_size_bytes", help="What the database takes on disk", values={"": found.size})
