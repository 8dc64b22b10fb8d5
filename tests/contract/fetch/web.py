"""A small press on loopback that misbehaves on request: raw sockets, so that any bytes can be sent."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from monitor.fetch.crawl import Crawl, CrawlOptions
from monitor.model.ids import SourceId
from monitor.model.source import Validators
from monitor.ports import Fetched, FetchRequest

NOW = datetime(2023, 6, 19, 12, tzinfo=UTC)


@dataclass(slots=True)
class Asked:
    """One request as the server read it."""

    path: str
    host: str
    headers: dict[str, str]


Answer = Callable[[Asked, asyncio.StreamWriter], Awaitable[None]]


def plain(body: bytes | str = b"hello", *, status: int = 200, **headers: str) -> Answer:
    """A whole, ordinary answer; header names are written with _ for -."""
    raw = body.encode() if isinstance(body, str) else body
    lines = [f"HTTP/1.1 {status} X", f"Content-Length: {len(raw)}"] + [
        f"{name.replace('_', '-')}: {value}" for name, value in headers.items()
    ]

    async def answer(asked: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write("\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + (b"" if status == 304 else raw))

    return answer


def raw(*parts: bytes, pause: float = 0.0, forever: bool = False, reset: bool = False) -> Answer:
    """These bytes with pauses; the last again and again if `forever`; then the connection ends, by RST if `reset`."""

    async def answer(asked: Asked, writer: asyncio.StreamWriter) -> None:
        for part in parts:
            writer.write(part)
            await writer.drain()
            await asyncio.sleep(pause)
        while forever:
            writer.write(parts[-1])
            await writer.drain()
            await asyncio.sleep(pause)
        if reset:
            writer.transport.abort()
        writer.close()

    return answer


@dataclass(slots=True)
class Web:
    """What is served by path, and what was asked."""

    pages: dict[str, Answer] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)
    opened: int = 0
    port: int = 0

    def url(self, path: str, host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"

    def paths(self) -> list[str]:
        return [asked.path for asked in self.asked if asked.path != "/robots.txt"]

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.opened += 1
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
                headers = dict(line.split(": ", 1) for line in head[1:] if ": " in line)
                asked = Asked(path=head[0].split()[1], host=writer.get_extra_info("sockname")[0], headers=headers)
                self.asked.append(asked)
                answer = self.pages.get(asked.path) or plain(b"no", status=404)
                await answer(asked, writer)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.LimitOverrunError, asyncio.CancelledError):
            pass
        finally:
            writer.close()


@asynccontextmanager
async def web_of(pages: dict[str, Answer], *, hosts: tuple[str, ...] = ("127.0.0.1",), ssl: Any = None):
    """The press, listening on each of `hosts` at one port."""
    web = Web(pages=pages)
    server = await asyncio.start_server(web.serve, list(hosts), 0 if len(hosts) == 1 else _free_port(), ssl=ssl)
    web.port = server.sockets[0].getsockname()[1]
    try:
        yield web
    finally:
        server.close()


def _free_port() -> int:
    import socket

    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def options(web: Web, **more: Any) -> CrawlOptions:
    """Options that let loopback through and are quick."""
    base: dict[str, Any] = {
        "user_agent": "monitor-test/1 (+mailto:ops@example.org)",
        "host_delay": 0.0,
        "deadline": 1.5,
        "allow_networks": ("127.0.0.1/32",),
        "allow_ports": (web.port,),
        "grace": 0.3,
    }
    return CrawlOptions(**base | more)


@asynccontextmanager
async def crawl_of(chosen: CrawlOptions, *, resolve: Any = None):
    """A started crawl, closed at the end."""
    crawl = Crawl(chosen, now=lambda: NOW, resolve=resolve)
    await crawl.start()
    try:
        yield crawl
    finally:
        await crawl.close()


def ask(url: str, **more: Any) -> FetchRequest:
    return FetchRequest(url=url, source=SourceId("press"), **more)


async def fetch_one(pages: dict[str, Answer], path: str, *, validators: Validators = Validators(), **more: Any) -> Fetched:
    """What one fetch of `path` gives."""
    async with web_of(pages) as web, crawl_of(options(web, **more)) as crawl:
        return await crawl.fetch(ask(web.url(path), validators=validators))
