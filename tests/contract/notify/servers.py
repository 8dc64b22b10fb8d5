"""Real servers on loopback that mails and webhooks are sent to, each in a thread of its own."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import Message as Mail
from email.policy import default

from aiohttp import web


@dataclass(slots=True)
class Mailbox:
    """What an SMTP server took in; `refuse` maps a command ("RCPT") to the answer it gets instead."""

    port: int = 0
    mails: list[Mail] = field(default_factory=list)
    refuse: dict[str, str] = field(default_factory=dict)
    hang_up_after_data: bool = False


@dataclass(slots=True)
class Hook:
    """What a webhook took in; `answers` are (status, headers) for the next calls."""

    port: int = 0
    calls: list[dict] = field(default_factory=list)
    headers: list[dict] = field(default_factory=list)
    answers: list[tuple[int, dict]] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/hook?x=1"


@contextmanager
def smtp_server() -> Iterator[Mailbox]:
    box = Mailbox()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await _conversation(box, reader, writer)
        writer.close()

    async def start() -> Callable[[], Awaitable[None]]:
        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        box.port = server.sockets[0].getsockname()[1]

        async def stop() -> None:
            server.close()
            await asyncio.sleep(0)

        return stop

    with _in_thread(start):
        yield box


@contextmanager
def hook_server() -> Iterator[Hook]:
    hook = Hook()

    async def take(request: web.Request) -> web.Response:
        status, headers = hook.answers.pop(0) if hook.answers else (200, {})
        body = await request.text()
        if status < 300:
            hook.calls.append(json.loads(body))
            hook.headers.append(dict(request.headers))
        if status == 599:
            assert request.transport is not None
            hook.calls.append(json.loads(body))
            request.transport.abort()
        return web.Response(status=status, headers=headers, text="ok")

    async def start() -> Callable[[], Awaitable[None]]:
        app = web.Application()
        app.router.add_post("/hook", take)
        runner = web.AppRunner(app)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        hook.port = runner.addresses[0][1]
        return runner.cleanup

    with _in_thread(start):
        yield hook


async def _conversation(box: Mailbox, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """As much of RFC 5321 as a client needs."""
    writer.write(b"220 loopback\r\n")
    while line := (await reader.readline()).decode(errors="replace").strip():
        word = line.split(" ", 1)[0].upper()
        if word in box.refuse:
            writer.write(f"{box.refuse[word]}\r\n".encode())
        elif word in ("EHLO", "HELO"):
            writer.write(b"250-loopback\r\n250 8BITMIME\r\n")
        elif word == "DATA":
            writer.write(b"354 go on\r\n")
            box.mails.append(message_from_bytes(await _data(reader), policy=default))
            if box.hang_up_after_data:
                return
            writer.write(b"250 taken\r\n")
        elif word == "QUIT":
            writer.write(b"221 bye\r\n")
            return
        else:
            writer.write(b"250 ok\r\n")
        await writer.drain()


async def _data(reader: asyncio.StreamReader) -> bytes:
    lines = []
    while (line := await reader.readline()) not in (b".\r\n", b""):
        lines.append(line[1:] if line.startswith(b"..") else line)
    return b"".join(lines)


@contextmanager
def _in_thread(start: Callable[[], Awaitable[Callable[[], Awaitable[None]]]]) -> Iterator[None]:
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    stop = asyncio.run_coroutine_threadsafe(start(), loop).result(timeout=10)
    try:
        yield
    finally:
        asyncio.run_coroutine_threadsafe(stop(), loop).result(timeout=10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(timeout=10)
        loop.close()
