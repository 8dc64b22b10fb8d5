"""/metrics and /healthz over a unix socket, and over a loopback port where one is asked for: HTTP just enough for both."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import os
import stat
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

log = logging.getLogger(__name__)

LINE_MOST = 4096
ASKED_WITHIN = 5.0
Health = Callable[[], Mapping[str, object]]


@asynccontextmanager
async def served(*, socket: Path | None, listen: str, page: Callable[[], bytes], health: Health) -> AsyncIterator[None]:
    """Both pages while the block lasts; `listen` is "host:port" or "", `health` has a key "ok". OSError where an address is taken."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError, TimeoutError, ValueError, asyncio.IncompleteReadError):
            await _answer(reader, writer, page=page, health=health)
        writer.close()

    servers = []
    if socket is not None:
        _clear(socket)
        servers.append(await asyncio.start_unix_server(answer, path=socket, limit=LINE_MOST))
        socket.chmod(0o660)
    if listen:
        host, _, port = listen.rpartition(":")
        servers.append(await asyncio.start_server(answer, host=host.strip("[]"), port=int(port), limit=LINE_MOST))
    try:
        yield
    finally:
        for server in servers:
            server.close()
        if socket is not None:
            socket.unlink(missing_ok=True)


def _clear(socket: Path) -> None:
    """Take away the socket that a killed daemon left; anything else at that place is somebody's file."""
    with contextlib.suppress(FileNotFoundError):
        if stat.S_ISSOCK(os.lstat(socket).st_mode):
            socket.unlink()


async def _answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, page: Callable[[], bytes], health: Health) -> None:
    asked = (await asyncio.wait_for(reader.readline(), ASKED_WITHIN)).decode("latin-1").split()
    while await asyncio.wait_for(reader.readline(), ASKED_WITHIN) not in (b"\r\n", b"\n", b""):
        pass
    status, kind, body = await asyncio.to_thread(_page, asked, page, health)
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    writer.write(head.encode() + (b"" if asked[:1] == ["HEAD"] else body))
    await asyncio.wait_for(writer.drain(), ASKED_WITHIN)


def _page(asked: list[str], page: Callable[[], bytes], health: Health) -> tuple[str, str, bytes]:
    if len(asked) < 2 or asked[0] not in ("GET", "HEAD"):
        return "405 Method Not Allowed", "text/plain", b"GET only\n"
    match asked[1].partition("?")[0]:
        case "/metrics":
            return "200 OK", "text/plain; version=0.0.4; charset=utf-8", page()
        case "/healthz":
            told = health()
            return "200 OK" if told["ok"] else "503 Service Unavailable", "application/json", json.dumps(told, default=str).encode() + b"\n"
        case _:
            return "404 Not Found", "text/plain", b"/metrics or /healthz\n"
