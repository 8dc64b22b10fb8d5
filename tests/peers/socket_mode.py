"""A Slack that speaks Socket Mode on loopback: apps.connections.open, the web socket, response URLs, user groups.

No emulator of others speaks it, so this one is ours: real HTTP and a real web socket by aiohttp, in a thread of its own.
It keeps what it was told and says nothing it was not asked to.
"""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

from aiohttp import ClientSession, WSMsgType, web

WITHIN = 20.0


@dataclass(slots=True)
class SocketPeer:
    """The running peer. `refuse` answers apps.connections.open with that error; `groups` are user groups by id.

    All other methods are passed on to the emulator at `behind`, the address of its API, and noted in `calls`: method,
    what was asked, what was answered.
    """

    port: int = 0
    loop: asyncio.AbstractEventLoop | None = None
    refuse: str = ""
    behind: str = ""
    calls: list[tuple[str, dict, dict]] = field(default_factory=list)
    groups: dict[str, list[str]] = field(default_factory=dict)
    links: list[web.WebSocketResponse] = field(default_factory=list)
    opened: int = 0
    tokens: list[str] = field(default_factory=list)
    acks: dict[str, list[float]] = field(default_factory=dict)
    sent: dict[str, list[float]] = field(default_factory=dict)
    answers: list[dict] = field(default_factory=list)
    answer_status: list[int] = field(default_factory=list)
    changed: threading.Condition = field(default_factory=threading.Condition)

    @property
    def api(self) -> str:
        return f"http://127.0.0.1:{self.port}/api/"

    @property
    def respond(self) -> str:
        return f"http://127.0.0.1:{self.port}/respond"

    def send(self, envelope: str, payload: dict, *, kind: str = "interactive") -> None:
        """Deliver an envelope on the newest link."""
        said = {"type": kind, "envelope_id": envelope, "payload": payload, "accepts_response_payload": kind == "slash_commands"}
        self.sent.setdefault(envelope, []).append(time.perf_counter())
        self._say(said)

    def refresh(self) -> None:
        """Ask the client to take a new link, as Slack does every few hours."""
        self._say({"type": "disconnect", "reason": "refresh_requested", "debug_info": {}})

    def hang_up(self) -> None:
        """Break the line without a word."""
        link = self.links[-1]
        self._do(lambda: link._req.transport.abort())  # type: ignore[union-attr]

    def until(self, held, within: float = WITHIN) -> bool:
        """Wait until `held()` is true; whether it came true in time."""
        with self.changed:
            return self.changed.wait_for(held, timeout=within)

    def acknowledged(self, envelope: str, times: int = 1, within: float = WITHIN) -> bool:
        return self.until(lambda: len(self.acks.get(envelope, [])) >= times, within)

    def linked(self, times: int = 1) -> bool:
        return self.until(lambda: len(self.links) >= times)

    def _say(self, said: dict) -> None:
        link = self.links[-1]
        assert self.loop is not None
        asyncio.run_coroutine_threadsafe(link.send_str(json.dumps(said)), self.loop).result(timeout=10)

    def _do(self, call) -> None:
        assert self.loop is not None
        self.loop.call_soon_threadsafe(call)

    def note(self, change) -> None:
        with self.changed:
            change()
            self.changed.notify_all()


@contextmanager
def socket_peer() -> Iterator[SocketPeer]:
    peer = SocketPeer()
    loop = asyncio.new_event_loop()
    peer.loop = loop
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    runner = asyncio.run_coroutine_threadsafe(_start(peer), loop).result(timeout=10)
    try:
        yield peer
    finally:
        asyncio.run_coroutine_threadsafe(runner.cleanup(), loop).result(timeout=10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(timeout=10)
        loop.close()


async def _start(peer: SocketPeer) -> web.AppRunner:
    async def open_(request: web.Request) -> web.Response:
        def opened() -> None:
            peer.opened += 1
            peer.tokens.append(request.headers.get("Authorization", ""))

        peer.note(opened)
        if peer.refuse:
            return web.json_response({"ok": False, "error": peer.refuse})
        return web.json_response({"ok": True, "url": f"ws://127.0.0.1:{peer.port}/link?ticket={peer.opened}"})

    async def link(request: web.Request) -> web.WebSocketResponse:
        line = web.WebSocketResponse()
        await line.prepare(request)
        await line.send_str(json.dumps({"type": "hello", "num_connections": 1}))
        peer.note(lambda: peer.links.append(line))
        async for message in line:
            if message.type is WSMsgType.TEXT:
                said = json.loads(message.data)
                at = time.perf_counter()
                peer.note(lambda said=said, at=at: peer.acks.setdefault(said["envelope_id"], []).append(at))
        return line

    async def respond(request: web.Request) -> web.Response:
        status = peer.answer_status.pop(0) if peer.answer_status else 200
        body = await request.json()
        if status == 200:
            peer.note(lambda: peer.answers.append(body))
        return web.Response(status=status, text="ok")

    async def members(request: web.Request) -> web.Response:
        asked = request.query.get("usergroup") or (await request.post()).get("usergroup")
        users = peer.groups.get(str(asked))
        return web.json_response({"ok": True, "users": users} if users is not None else {"ok": False, "error": "no_such_subteam"})

    async def pass_on(request: web.Request) -> web.Response:
        body, method = await request.read(), request.match_info["method"]
        kept = {name: request.headers[name] for name in ("Authorization", "Content-Type") if name in request.headers}
        async with ClientSession() as session, session.post(f"{peer.behind}{method}", data=body, headers=kept) as answer:
            said = await answer.json()
        asked = json.loads(body) if "json" in request.content_type else dict(parse_qsl(body.decode()))
        peer.note(lambda: peer.calls.append((method, asked, said)))
        return web.json_response(said, status=answer.status)

    app = web.Application()
    app.router.add_post("/api/apps.connections.open", open_)
    app.router.add_route("*", "/api/usergroups.users.list", members)
    app.router.add_post("/api/{method}", pass_on)
    app.router.add_get("/link", link)
    app.router.add_post("/respond", respond)
    runner = web.AppRunner(app, shutdown_timeout=1.0)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    peer.port = runner.addresses[0][1]
    return runner


def press(value: str, *, action: str = "ask:on it", user: str = "U1", at: str = "1718000000.000001", **more: object) -> dict:
    """The payload of a button pressed under a message, as Slack sends it; `picked` makes it a choice of a menu."""
    control: dict = {"type": "button", "action_id": action, "block_id": "a:7:1", "action_ts": at, "value": value}
    if more.pop("picked", False):
        control = {**control, "type": "static_select", "selected_option": {"text": {}, "value": control.pop("value")}}
    return {
        "type": "block_actions",
        "user": {"id": user, "username": "mina", "name": "mina", "team_id": "T1"},
        "trigger_id": f"t.{at}",
        "container": {"type": "message", "message_ts": "1717000000.000100", "channel_id": "C1"},
        "channel": {"id": "C1", "name": "us-china"},
        "actions": [control],
        **more,
    }


def typed(text: str, *, user: str = "U1", trigger: str = "t1", **more: object) -> dict:
    """The payload of `/watch TEXT`."""
    said = {"command": "/watch", "text": text, "user_id": user, "user_name": "mina", "channel_id": "C1", "trigger_id": trigger}
    return {**said, **more}
