"""The ear: Slack's Socket Mode on the daemon's own loop; no public URL is needed.

An envelope is acknowledged once what it asks for is committed, never before: what could not be kept is not
acknowledged, and Slack tells the person that it did not work. On Slack's notice that a line is going a second one is
taken first and the old one read to its end; a line that breaks is taken up again at once, one that is silent after two
heartbeats. (Slack's SDK took more than 15 s to see that its peer was gone; see docs/design.md.)
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any, cast

import aiohttp
from slack_sdk import WebClient
from slack_sdk.webhook import WebhookClient

from monitor.errors import DeliveryError, MonitorError
from monitor.model.ask import Answer, Ask
from monitor.notify.slack.answers import body
from monitor.notify.slack.asks import ask_of
from monitor.notify.slack.client import asked
from monitor.notify.slack.failures import translated
from monitor.notify.slack.options import Options
from monitor.ports import Clock

log = logging.getLogger(__name__)

HEARTBEAT = 8.0
AT_ONCE = 2
WAIT, LONGEST_WAIT = 1.0, 60.0
LAST_WORDS = 3.0
_CLOSING = aiohttp.ClientWSTimeout(ws_close=LAST_WORDS)
MEMBERS_KEPT = timedelta(minutes=5)

Line = aiohttp.ClientWebSocketResponse


class SlackEar:
    """Hears what people ask for in Slack; `hear` keeps an ask and returns when it is committed.

    It keeps in threads of its own: an acknowledgement must not queue behind the daemon's other work.
    """

    def __init__(self, options: Options, clock: Clock, *, name: str, hear: Callable[[Ask], None]) -> None:
        self._options = options
        self._clock = clock
        self._name = name
        self._hear = hear
        self._session: aiohttp.ClientSession | None = None
        self._threads: ThreadPoolExecutor | None = None
        self._keeper: asyncio.Task[None] | None = None
        self._at_work: set[asyncio.Task[None]] = set()
        self._lines: set[Line] = set()
        self._groups: dict[str, tuple[datetime, frozenset[str]]] = {}

    @property
    def is_open(self) -> bool:
        """Whether it listens; a line that is broken for the moment is being mended."""
        return self._keeper is not None and not self._keeper.done()

    async def open(self) -> None:
        """Connect and listen from now on; raises DeliveryError when Slack refuses or cannot be reached."""
        if self.is_open:
            return
        await self.close()
        self._session = aiohttp.ClientSession(trust_env=True)
        self._threads = ThreadPoolExecutor(max_workers=AT_ONCE, thread_name_prefix="hear")
        try:
            first = await self._connected()
        except DeliveryError:
            await self.close()
            raise
        self._keeper = asyncio.ensure_future(self._keep(first))

    async def close(self) -> None:
        """Listen no more; what is being kept is kept and acknowledged first."""
        if self._keeper is not None:
            self._keeper.cancel()
            with suppress(asyncio.CancelledError):
                await self._keeper
        self._keeper = None
        if self._at_work:
            await asyncio.wait(tuple(self._at_work), timeout=LAST_WORDS)
        for line in tuple(self._lines):
            await self._hang_up(line)
        if self._session is not None:
            await self._session.close()
        if self._threads is not None:
            self._threads.shutdown(wait=False)
        self._session, self._threads = None, None

    def answer(self, ask: Ask, answer: Answer) -> None:
        """Tell the person alone; raises DeliveryError, permanent when the way to answer has closed (30 minutes, five answers)."""
        hook = WebhookClient(ask.reply_to, timeout=cast("int", self._options.timeout), retry_handlers=[])
        told = asked(lambda: hook.send_dict(body(answer)))
        if told.status_code != 200:
            raise DeliveryError(f"http_{told.status_code}", permanent=400 <= told.status_code < 500 and told.status_code != 429)

    def members(self, group: str) -> frozenset[str]:
        """The people in a user group, asked again after five minutes; raises DeliveryError when Slack does not say."""
        kept = self._groups.get(group)
        now = self._clock.now()
        if kept is None or now - kept[0] > MEMBERS_KEPT:
            web = self._web(self._options.token.reveal())
            found = asked(lambda: web.usergroups_users_list(usergroup=group))["users"]
            kept = self._groups[group] = (now, frozenset(map(str, found)))
        return kept[1]

    def _web(self, token: str) -> WebClient:
        return WebClient(token=token, base_url=self._options.base_url, timeout=cast("int", self._options.timeout), retry_handlers=[])

    async def _connected(self) -> Line:
        """A new line; Slack gives each its own address."""
        assert self._session is not None, "opened before"
        token = self._options.app_token.reveal()
        web = self._web(token)
        given = await asyncio.to_thread(asked, lambda: web.apps_connections_open(app_token=token))
        try:
            line = await self._session.ws_connect(str(given["url"]), heartbeat=HEARTBEAT, timeout=_CLOSING)
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            raise translated(error) from error
        self._lines.add(line)
        return line

    async def _hang_up(self, line: Line) -> None:
        self._lines.discard(line)
        await line.close()

    async def _keep(self, line: Line) -> None:
        """Read a line until it goes or is about to, then take the next one; the old one is read for a while yet."""
        helpers: set[asyncio.Task[None]] = set()
        try:
            while True:
                going = asyncio.Event()
                self._begin(helpers, self._read(line, going))
                await going.wait()
                old, line = line, await self._connected_again()
                self._begin(helpers, self._retire(old))
        finally:
            for helper in helpers:
                helper.cancel()
            await asyncio.gather(*helpers, return_exceptions=True)

    async def _retire(self, line: Line) -> None:
        await self._clock.sleep(LAST_WORDS)
        await self._hang_up(line)

    def _begin(self, tasks: set[asyncio.Task[None]], work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.ensure_future(work)
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    async def _connected_again(self) -> Line:
        wait = WAIT
        while True:
            try:
                return await self._connected()
            except DeliveryError as error:
                log.warning("line lost", extra={"notifier": self._name, "error": error.code})
                await self._clock.sleep(wait)
                wait = min(wait * 2, LONGEST_WAIT)

    async def _read(self, line: Line, going: asyncio.Event) -> None:
        try:
            async for message in line:
                said = _object(message.data) if message.type is aiohttp.WSMsgType.TEXT else {}
                if said.get("type") == "disconnect":
                    going.set()
                elif said.get("envelope_id"):
                    self._begin(self._at_work, self._receive(line, said))
        finally:
            going.set()
            await self._hang_up(line)

    async def _receive(self, line: Line, said: dict[str, Any]) -> None:
        """Keep what is asked for, then acknowledge it."""
        payload = said["payload"] if isinstance(said.get("payload"), dict) else {}
        ask = ask_of(str(said.get("type")), payload, notifier=self._name, at=self._clock.now())
        try:
            if ask is not None:
                await asyncio.get_running_loop().run_in_executor(self._threads, self._hear, ask)
            await line.send_str(json.dumps({"envelope_id": said["envelope_id"]}))
        except MonitorError as error:
            log.error("ask not kept", extra={"kind": ask.kind.value if ask else "", "error": str(error)})
        except (aiohttp.ClientError, OSError) as error:
            log.warning("ask kept but not acknowledged", extra={"error": type(error).__name__})


def _object(text: str) -> dict[str, Any]:
    """The JSON object in a text; an empty one for anything else."""
    try:
        said = json.loads(text)
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}
