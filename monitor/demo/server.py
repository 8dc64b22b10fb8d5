"""Serves the recorded day on loopback, at the instant that a clock file names: no clock of its own.

    python -m monitor.demo.server --clock FILE --port N

prints `ready` once every outlet's address listens, and on SIGTERM one JSON line with its counts.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import signal
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from ipaddress import ip_address
from pathlib import Path

from aiohttp import web

from monitor.demo import day as days
from monitor.demo import press
from monitor.demo.day import Day, DayError, DayOutlet

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kiosk:
    """Answers requests for the day's outlets; counts them by outlet id and HTTP status."""

    day: Day
    clock: Clock
    port: int
    counts: Counter[tuple[str, int]] = field(default_factory=Counter)
    printed: dict[str, tuple[object, dict[str, press.Resource]]] = field(default_factory=dict)

    async def answer(self, request: web.Request) -> web.Response:
        """The resource asked for at this instant: 200, 304, or 404 when it is not (yet) there."""
        now = self.clock()
        outlet = self._asked(request)
        served = self._edition(outlet, now)
        response = _response(request, served.get(request.path))
        response.headers["Date"] = format_datetime(now, usegmt=True)
        self.counts[outlet.id, response.status] += 1
        return response

    def _edition(self, outlet: DayOutlet, now: datetime) -> dict[str, press.Resource]:
        """What the outlet serves now, printed anew only when an article came or changed."""
        state = tuple((article.id, article.changed) for article in self.day.published(outlet.id, now))
        held = self.printed.get(outlet.id)
        if held is None or held[0] != state:
            held = self.printed[outlet.id] = (state, press.resources(self.day, outlet, now=now, port=self.port))
        return held[1]

    def _asked(self, request: web.Request) -> DayOutlet:
        assert request.transport is not None
        host = request.transport.get_extra_info("sockname")[0]
        return next(outlet for outlet in self.day.outlets if outlet.host == host)


def clock_file(path: Path) -> Clock:
    """A clock that reads `path` anew each time; raises `ValueError` when it holds no instant."""
    return lambda: days.instant(path.read_text(encoding="utf-8")).astimezone(UTC)


@asynccontextmanager
async def serving(day: Day, clock: Clock, *, port: int) -> AsyncIterator[Kiosk]:
    """Every outlet listens on its own loopback address while the block runs."""
    kiosk = Kiosk(day=day, clock=clock, port=port)
    app = web.Application()
    app.router.add_get("/{path:.*}", kiosk.answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        for outlet in day.outlets:
            await web.TCPSite(runner, _loopback(outlet.host), port, shutdown_timeout=1).start()
        yield kiosk
    finally:
        await runner.cleanup()


def main() -> None:
    """The command line; exit 2 on a bad option, a bad clock file or an inconsistent day."""
    parser = argparse.ArgumentParser(prog="python -m monitor.demo.server")
    parser.add_argument("--clock", type=Path, required=True, help="file with one ISO 8601 instant")
    parser.add_argument("--port", type=int, required=True, help="the port on every address")
    options = parser.parse_args()
    clock = clock_file(options.clock)
    try:
        clock()
        asyncio.run(_run(days.load(), clock, port=options.port))
    except (DayError, OSError, ValueError) as error:
        parser.error(str(error))


async def _run(day: Day, clock: Clock, *, port: int) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    async with serving(day, clock, port=port) as kiosk:
        print("ready", flush=True)
        await stop.wait()
    with contextlib.suppress(BrokenPipeError):  # whoever started it may be gone
        print(json.dumps(summary(kiosk.counts)), flush=True)


def summary(counts: Counter[tuple[str, int]]) -> dict[str, dict[str, int]]:
    """Outlet id -> HTTP status -> number of requests."""
    told: dict[str, dict[str, int]] = {}
    for (outlet, status), count in sorted(counts.items()):
        told.setdefault(outlet, {})[str(status)] = count
    return told


def _loopback(host: str) -> str:
    if not ip_address(host).is_loopback:
        raise DayError(f"{host} is not a loopback address")
    return host


def _response(request: web.Request, resource: press.Resource | None) -> web.Response:
    if resource is None:
        return web.Response(status=404, text="Not found\n")
    asked = request.headers
    unchanged = press.is_unchanged(
        resource,
        none_match=asked.get("If-None-Match"),
        since=asked.get("If-Modified-Since"),
    )
    if unchanged:
        kept = {k: v for k, v in press.headers(resource).items() if k != "Content-Type"}
        return web.Response(status=304, headers=kept)
    return web.Response(body=resource.body, headers=press.headers(resource))


if __name__ == "__main__":
    main()
