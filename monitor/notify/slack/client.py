"""The Slack notifier: posts, edits, deletes, and finds what it sent by the key in the message's metadata.

The SDK's own retries are off: they re-send after a reset whatever landed (measured: 10 of 10 doubled). Every retry
belongs to the outbox.
"""

from __future__ import annotations

import http.client
from collections.abc import Callable, Iterator
from datetime import datetime
from threading import Lock
from typing import Any, cast
from urllib.error import URLError
from uuid import NAMESPACE_URL, uuid5

from slack_sdk import WebClient
from slack_sdk.errors import SlackClientError

from monitor.errors import Blame, DeliveryError
from monitor.message.plain import plain_text
from monitor.model.delivery import Chart, Message, Receipt
from monitor.model.ids import DeliveryKey
from monitor.notify.slack.blocks import FALLBACK_MOST, blocks, fallback, picture
from monitor.notify.slack.chart import can_draw, png
from monitor.notify.slack.escape import cut, defused, entities
from monitor.notify.slack.failures import translated
from monitor.notify.slack.options import Options
from monitor.ports import Clock

EVENT = "news_alert"
PICTURE = "stories-a-day.png"
PAGE, PAGES = 200, 25
_RAISED = (SlackClientError, URLError, OSError, ValueError, http.client.HTTPException)


class Slack:
    """A notifier on Slack's Web API; safe to call from several threads."""

    can_find = True
    can_edit = True

    def __init__(self, client: WebClient, *, buttons: bool, charts: bool) -> None:
        self._client = client
        self._buttons = buttons
        self.can_draw = charts
        self._pictures: dict[DeliveryKey, str] = {}
        self._ids: dict[str, str] = {}
        self._lock = Lock()

    def post(self, message: Message, *, to: str, key: DeliveryKey, thread: Receipt | None = None, in_channel: bool = False) -> Receipt:
        """Send it; `client_msg_id` is a second belt that Slack does not document."""
        said = self._said(message, key=key)
        if thread is not None:
            said |= {"thread_ts": thread.message, "reply_broadcast": in_channel}
        answer = asked(
            lambda: self._client.chat_postMessage(
                channel=to, unfurl_links=False, unfurl_media=False, client_msg_id=str(uuid5(NAMESPACE_URL, key)), **said
            )
        )
        receipt = Receipt(channel=str(answer["channel"]), message=str(answer["ts"]))
        with self._lock:
            self._ids[to] = receipt.channel
        return receipt

    def edit(self, message: Message, *, receipt: Receipt, key: DeliveryKey) -> None:
        """Rewrite it where it stands, with its chart; safe to repeat."""
        said = self._said(message, key=key)
        if message.chart is not None:
            said["blocks"] = [*said["blocks"], picture(message, self._uploaded(message.chart, key=key))]
        asked(lambda: self._client.chat_update(channel=receipt.channel, ts=receipt.message, **said))
        with self._lock:
            self._pictures.pop(key, None)

    def delete(self, receipt: Receipt) -> None:
        """Remove it; what is gone already is fine."""
        try:
            asked(lambda: self._client.chat_delete(channel=receipt.channel, ts=receipt.message))
        except DeliveryError as error:
            if error.blame is not Blame.GONE:
                raise

    def find(self, key: DeliveryKey, *, to: str, since: datetime, thread: Receipt | None = None) -> tuple[Receipt, ...]:
        """Every message that carries the key since then, the oldest first."""
        channel = thread.channel if thread else self._ids.get(to, to)
        found = [
            str(message["ts"])
            for message in self._walk(channel, since=since, thread=thread)
            if _key(message) == key and float(message["ts"]) >= since.timestamp()
        ]
        return tuple(Receipt(channel=channel, message=ts) for ts in sorted(set(found), key=float))

    def probe(self) -> None:
        """Ask Slack who we are."""
        asked(lambda: self._client.auth_test())

    def _uploaded(self, chart: Chart, *, key: DeliveryKey) -> str:
        """The file's id. It is shared with nobody until a message shows it, so one that an answer was lost for is seen by nobody."""
        with self._lock:
            kept = self._pictures.get(key)
        if kept is None:
            drawn = png(chart)
            answer = asked(lambda: self._client.files_upload_v2(content=drawn, filename=PICTURE, title=chart.title, alt_txt=chart.alt))
            kept = str(answer["files"][0]["id"])
            with self._lock:
                self._pictures[key] = kept
        return kept

    def _said(self, message: Message, *, key: DeliveryKey) -> dict[str, Any]:
        told = {"event_type": EVENT, "event_payload": {"k": key, "story": str(message.story or ""), "rev": message.revision}}
        if message.plain:
            return {"text": cut(entities(defused(plain_text(message))), FALLBACK_MOST), "blocks": [], "metadata": told}
        return {"text": fallback(message), "blocks": blocks(message, buttons=self._buttons), "metadata": told}

    def _walk(self, channel: str, *, since: datetime, thread: Receipt | None) -> Iterator[dict[str, Any]]:
        """History newest first, page by page, until it is older than `since`; replies from the thread."""
        cursor: str | None = None
        for _ in range(PAGES):
            answer = self._page(channel, since=since, thread=thread, cursor=cursor)
            messages = answer.get("messages") or []
            yield from messages
            cursor = (answer.get("response_metadata") or {}).get("next_cursor") or None
            if cursor is None or (thread is None and messages and float(messages[-1]["ts"]) < since.timestamp()):
                return
        raise DeliveryError("history_too_long")

    def _page(self, channel: str, *, since: datetime, thread: Receipt | None, cursor: str | None) -> Any:
        span: dict[str, Any] = {
            "channel": channel,
            "limit": PAGE,
            "cursor": cursor,
            "oldest": f"{since.timestamp():.6f}",
            "include_all_metadata": True,
        }
        if thread is not None:
            return asked(lambda: self._client.conversations_replies(ts=thread.message, **span))
        return asked(lambda: self._client.conversations_history(**span))


def build(options: Options, clock: Clock) -> Slack:
    """A Slack notifier; it reads no clock of its own, the server stamps its messages.

    Its messages carry buttons where an app-level token lets somebody hear a press: one that stays silent is worse than none.
    """
    del clock
    client = WebClient(token=options.token.reveal(), base_url=options.base_url, timeout=cast("int", options.timeout), retry_handlers=[])
    return Slack(client, buttons=bool(options.app_token), charts=options.charts and can_draw())


def asked(call: Callable[[], Any]) -> Any:
    """What a call of the SDK gives; every failure of it as DeliveryError."""
    try:
        return call()
    except _RAISED as error:
        raise translated(error) from error


def _key(message: dict[str, Any]) -> str:
    """The key a message carries; others' messages carry none."""
    told = message.get("metadata") or {}
    payload = told.get("event_payload") or {}
    return str(payload.get("k", "")) if told.get("event_type") == EVENT else ""
