"""A seeded fault proxy between a Slack client and whatever stands in for Slack: 16 kinds of fault, look-ups included.

It runs a loop of its own in a thread, listens on loopback, and opens one upstream connection a request. A late
commit lands when the proxy's `now` has passed its time, so that a test's clock decides, not the machine's.
"""

from __future__ import annotations

import asyncio
import random
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

KINDS = (
    "429 for 1 s",
    "429 for 2 s",
    "500 before",
    "502 before",
    "503 before",
    "html 200",
    "empty 200",
    "internal_error",
    "fatal_error",
    "reset before",
    "reset after",
    "slow after",
    "500 after",
    "503 after",
    "truncated",
    "late",
)


@dataclass(frozen=True, slots=True)
class Asked:
    """One request as it came: the API method, the raw head and body."""

    method: str
    head: bytes
    body: bytes


@dataclass(slots=True)
class FaultProxy:
    """`choose` names the fault of a request ("" for none); `now` is in seconds, `late` is how late a commit lands."""

    upstream: int
    choose: Callable[[Asked], str]
    now: Callable[[], float]
    late: float = 2.0
    slow: float = 1.0
    port: int = 0
    counts: Counter = field(default_factory=Counter)
    waiting: list[tuple[float, Asked]] = field(default_factory=list)

    @property
    def api(self) -> str:
        return f"http://127.0.0.1:{self.port}/api/"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError, asyncio.IncompleteReadError):
            asked = await _read(reader)
            await self.land()
            fault = self.choose(asked)
            self.counts[fault or "none"] += 1
            await self._answer(asked, fault, writer)
        writer.close()

    async def land(self) -> None:
        """Commit what is late and whose time has come."""
        due = [asked for at, asked in self.waiting if at <= self.now()]
        self.waiting = [(at, asked) for at, asked in self.waiting if at > self.now()]
        for asked in due:
            await self._forward(asked)

    async def _answer(self, asked: Asked, fault: str, writer: asyncio.StreamWriter) -> None:
        if fault.startswith("429"):
            seconds = fault.removeprefix("429 for ").removesuffix(" s") if " for " in fault else ""
            head = f"Retry-After: {seconds}\r\n" if seconds else ""
            return await _say(writer, 429, b'{"ok":false,"error":"ratelimited"}', more=head)
        if fault.endswith(" before") and fault[:3].isdigit():
            return await _say(writer, int(fault[:3]), b"upstream is not there")
        if fault.endswith(" after") and fault[:3].isdigit():
            await self._forward(asked)
            return await _say(writer, int(fault[:3]), b"upstream is not there")
        return await self._strange(asked, fault, writer)

    async def _strange(self, asked: Asked, fault: str, writer: asyncio.StreamWriter) -> None:
        if fault == "html 200":
            return await _say(writer, 200, b"<html>try later</html>", kind="text/html")
        if fault == "empty 200":
            return await _say(writer, 200, b"")
        if fault == "lag":
            return await _say(writer, 200, b'{"ok":true,"messages":[]}')
        if fault.startswith("answer "):
            return await _say(writer, 200, f'{{"ok":false,"error":"{fault[7:]}"}}'.encode())
        if fault in ("internal_error", "fatal_error"):
            return await _say(writer, 200, f'{{"ok":false,"error":"{fault}"}}'.encode())
        if fault == "reset before":
            return _reset(writer)
        if fault == "late":
            self.waiting.append((self.now() + self.late, asked))
            return _reset(writer)
        return await self._committed(asked, fault, writer)

    async def _committed(self, asked: Asked, fault: str, writer: asyncio.StreamWriter) -> None:
        answer = await self._forward(asked)
        if fault == "reset after":
            return _reset(writer)
        if fault == "slow after":
            await asyncio.sleep(self.slow)
            return _reset(writer)
        if fault == "truncated":
            head, _, body = answer.partition(b"\r\n\r\n")
            return await _say(writer, 200, body[: len(body) // 2])
        writer.write(answer)
        await writer.drain()

    async def _forward(self, asked: Asked) -> bytes:
        reader, writer = await asyncio.open_connection("127.0.0.1", self.upstream)
        writer.write(asked.head + asked.body)
        await writer.drain()
        answer = await reader.read()
        writer.close()
        return _unchunked(answer)


def seeded(seed: int, *, share: float = 0.6, kinds: tuple[str, ...] = KINDS, reads: bool = True) -> Callable[[Asked], str]:
    """A fault for `share` of the requests; "late" only for posts, reads spared where `reads` is False."""
    chance = random.Random(seed)
    guard = threading.Lock()

    def choose(asked: Asked) -> str:
        with guard:
            if chance.random() >= share:
                return ""
            fault = chance.choice(kinds)
        is_post = asked.method == "chat.postMessage"
        if not is_post and not reads:
            return ""
        return "reset before" if fault == "late" and not is_post else fault

    return choose


def scripted(method: str, *faults: str) -> Callable[[Asked], str]:
    """These faults in order for one method, then none."""
    left = list(faults)
    return lambda asked: left.pop(0) if left and asked.method == method else ""


@contextmanager
def fault_proxy(upstream: int, *, choose: Callable[[Asked], str], now: Callable[[], float], late: float = 2.0) -> Iterator[FaultProxy]:
    """A running proxy; it stops with the block."""
    proxy = FaultProxy(upstream=upstream, choose=choose, now=now, late=late)
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    server = asyncio.run_coroutine_threadsafe(_start(proxy), loop).result(timeout=10)
    try:
        yield proxy
    finally:
        asyncio.run_coroutine_threadsafe(_stop(server), loop).result(timeout=10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(timeout=10)
        loop.close()


async def _start(proxy: FaultProxy) -> asyncio.Server:
    server = await asyncio.start_server(proxy.serve, "127.0.0.1", 0, limit=2**20)
    proxy.port = server.sockets[0].getsockname()[1]
    return server


async def _stop(server: asyncio.Server) -> None:
    server.close()
    others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)


async def _read(reader: asyncio.StreamReader) -> Asked:
    head = await reader.readuntil(b"\r\n\r\n")
    lines = head.split(b"\r\n")
    fields = {name.lower(): value.strip() for name, _, value in (line.partition(b":") for line in lines[1:])}
    body = await reader.readexactly(int(fields.get(b"content-length", b"0")))
    kept = [line for line in lines if line and not line.lower().startswith(b"connection:")]
    method = lines[0].split(b" ")[1].split(b"?")[0].rsplit(b"/", 1)[-1].decode()
    return Asked(method=method, head=b"\r\n".join([*kept, b"Connection: close", b"", b""]), body=body)


async def _say(writer: asyncio.StreamWriter, status: int, body: bytes, *, more: str = "", kind: str = "application/json") -> None:
    head = f"HTTP/1.1 {status} X\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n{more}\r\n"
    writer.write(head.encode() + body)
    await writer.drain()


def _reset(writer: asyncio.StreamWriter) -> None:
    writer.transport.abort()


def _unchunked(answer: bytes) -> bytes:
    """The answer with its body in one piece, so that it can be passed on and cut."""
    head, _, body = answer.partition(b"\r\n\r\n")
    if b"transfer-encoding: chunked" not in head.lower():
        return answer
    whole = b""
    while body:
        size, _, body = body.partition(b"\r\n")
        length = int(size or b"0", 16)
        if not length:
            break
        whole, body = whole + body[:length], body[length + 2 :]
    lines = [line for line in head.split(b"\r\n") if not line.lower().startswith(b"transfer-encoding:")]
    return b"\r\n".join([*lines, f"Content-Length: {len(whole)}".encode(), b"", whole])
