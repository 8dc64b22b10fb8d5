"""Alerts as JSON to a URL of the team's own (stdlib http.client): one POST a message or edit.

The receiver gets the key with every POST and an `Idempotency-Key` header, so it can fold repeats; we cannot look
up what it has, so after a broken send a message may repeat.
"""

from __future__ import annotations

import http.client
import json
import socket
import ssl
from dataclasses import asdict
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field

from monitor.delivery.cures import cure
from monitor.errors import Blame, DeliveryError
from monitor.message.plain import plain_text
from monitor.model.delivery import Message, Receipt
from monitor.model.ids import DeliveryKey
from monitor.model.secret import Secret
from monitor.notify.recent import Recent
from monitor.ports import Clock

_THROTTLED, _ACCOUNT, _CHANNEL, _CONTENT = (429,), (401,), (403, 404, 405, 410), (400, 413, 415, 422)


class Options(BaseModel):
    """`bearer` is sent as Authorization, `timeout` is in seconds; where to is the channel's `id` (a URL)."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)

    bearer: Secret = Secret("")
    timeout: float = Field(default=10.0, gt=0)


class Webhook:
    """A notifier that POSTs; the receipt's message is the key."""

    can_find = False
    can_edit = True
    can_draw = False

    def __init__(self, options: Options, clock: Clock) -> None:
        self._options = options
        self._clock = clock
        self._recent = Recent()

    def post(self, message: Message, *, to: str, key: DeliveryKey, thread: Receipt | None = None, in_channel: bool = False) -> Receipt:
        """POST it as {"action": "post", ...}."""
        receipt = Receipt(channel=to, message=key)
        under = {"thread": thread.message if thread else "", "in_channel": in_channel}
        self._call(to, {"action": "post", "key": key, **under, "message": said(message)}, key=key)
        self._recent.add(key, receipt, to=to, at=self._clock.now(), thread=thread)
        return receipt

    def edit(self, message: Message, *, receipt: Receipt, key: DeliveryKey) -> None:
        """POST it as {"action": "edit", ...}."""
        self._call(receipt.channel, {"action": "edit", "key": key, "message": said(message)}, key=f"{key}@{message.revision}")

    def delete(self, receipt: Receipt) -> None:
        """POST {"action": "delete", ...}."""
        self._call(receipt.channel, {"action": "delete", "key": receipt.message}, key=f"{receipt.message}@delete")
        self._recent.remove(receipt)

    def find(self, key: DeliveryKey, *, to: str, since: datetime, thread: Receipt | None = None) -> tuple[Receipt, ...]:
        """What this process sent; `can_find` is False since a restart forgets."""
        return self._recent.find(key, to=to, since=since, thread=thread)

    def probe(self) -> None:
        """Nothing can be asked of a URL without posting to it: the next message is the probe."""

    def _call(self, url: str, body: dict[str, Any], *, key: str) -> None:
        """One POST; a refused connection is a definite no, what breaks after the request went is unknown."""
        connection = _connection(url, timeout=self._options.timeout)
        try:
            _connect(connection)
            status, headers = self._exchange(connection, url, json.dumps(body, ensure_ascii=False), key=key)
        finally:
            connection.close()
        if not 200 <= status < 300:
            raise _refused(status, headers)

    def _exchange(self, connection: http.client.HTTPConnection, url: str, body: str, *, key: str) -> tuple[int, dict[str, str]]:
        headers = {"Content-Type": "application/json; charset=utf-8", "Idempotency-Key": key.encode("ascii", "replace").decode()}
        if self._options.bearer:
            headers["Authorization"] = f"Bearer {self._options.bearer.reveal()}"
        parts = urlsplit(url)
        target = f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}"
        try:
            connection.request("POST", target, body=body.encode("utf-8", "replace"), headers=headers)
            answer = connection.getresponse()
            answer.read(65536)
        except (OSError, http.client.HTTPException) as error:
            raise DeliveryError(type(error).__name__, ambiguous=True) from error
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}


def said(message: Message) -> dict[str, Any]:
    """The message as JSON values, with the whole as `text` for receivers that only print."""
    fields = asdict(message)
    return fields | {"published": message.published.isoformat() if message.published else "", "text": plain_text(message)}


def build(options: Options, clock: Clock) -> Webhook:
    """A webhook notifier."""
    return Webhook(options, clock)


def _connection(url: str, *, timeout: float) -> http.client.HTTPConnection:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise DeliveryError("not_a_url", permanent=True, blame=Blame.CHANNEL, cure="The channel's `id` must be an http(s) URL.")
    if parts.scheme == "https":
        return http.client.HTTPSConnection(parts.hostname, parts.port, timeout=timeout, context=ssl.create_default_context())
    return http.client.HTTPConnection(parts.hostname, parts.port, timeout=timeout)


def _connect(connection: http.client.HTTPConnection) -> None:
    try:
        connection.connect()
    except (OSError, socket.gaierror) as error:
        raise DeliveryError(type(error).__name__) from error


def _refused(status: int, headers: dict[str, str]) -> DeliveryError:
    if status in _THROTTLED:
        after = headers.get("retry-after", "")
        return DeliveryError("ratelimited", retry_after=float(after) if after.isdigit() else None, blame=Blame.THROTTLE)
    code = f"http_{status}"
    for codes, blame in ((_ACCOUNT, Blame.ACCOUNT), (_CHANNEL, Blame.CHANNEL), (_CONTENT, Blame.CONTENT)):
        if status in codes:
            return DeliveryError(code, permanent=True, blame=blame, cure=cure(code))
    return DeliveryError(code, ambiguous=status >= 500)
