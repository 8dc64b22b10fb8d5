"""Envelopes of Socket Mode as asks: presses and picks under messages, and slash commands.

The key is made of what names the act itself, not its delivery: after a reconnect Slack delivers the same act in an
envelope of another id (measured with its own SDK, which then runs a listener twice).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256
from typing import Any

from monitor.model.ask import Ask, AskKind
from monitor.model.ids import AskKey
from monitor.notify.slack import marks

TEXT_MOST = 3000


def ask_of(envelope: str, payload: Mapping[str, Any], *, notifier: str, at: datetime) -> Ask | None:
    """The ask in an envelope; None where nothing is asked of us (a link was opened, a kind of envelope we do not know)."""
    if envelope == "slash_commands":
        return _command(payload, notifier=notifier, at=at)
    if envelope == "interactive" and payload.get("type") == "block_actions":
        return _press(payload, notifier=notifier, at=at)
    return None


def _command(payload: Mapping[str, Any], *, notifier: str, at: datetime) -> Ask | None:
    user, place = _text(payload, "user_id"), _text(payload, "channel_id")
    if not user:
        return None
    said = _text(payload, "text")[:TEXT_MOST]
    act = _text(payload, "trigger_id") or _text(payload, "response_url") or f"{said} {at.isoformat()}"
    return Ask(
        key=_key(notifier, "command", user, place, act),
        kind=AskKind.COMMAND,
        notifier=notifier,
        place=place,
        user=user,
        name=_text(payload, "user_name"),
        at=at,
        value=said,
        reply_to=_text(payload, "response_url"),
    )


def _press(payload: Mapping[str, Any], *, notifier: str, at: datetime) -> Ask | None:
    actions = payload.get("actions")
    action = actions[0] if isinstance(actions, list) and actions and isinstance(actions[0], Mapping) else {}
    chosen = _part(action, "selected_option")
    mark = marks.read(_text(chosen or action, "value"))
    user, container = _part(payload, "user"), _part(payload, "container")
    if mark is None or not _text(user, "id"):
        return None
    place = _text(_part(payload, "channel"), "id") or _text(container, "channel_id")
    message = _text(container, "message_ts")
    act = _text(action, "action_ts") or _text(payload, "trigger_id")
    return Ask(
        key=_key(notifier, mark.kind, _text(user, "id"), place, message, _text(action, "action_id"), act, mark.value),
        kind=mark.kind,
        notifier=notifier,
        place=place,
        user=_text(user, "id"),
        name=_text(user, "username") or _text(user, "name"),
        at=at,
        message=message,
        story=mark.story,
        value=mark.value,
        reply_to=_text(payload, "response_url"),
    )


def _key(*parts: str) -> AskKey:
    return AskKey(sha256("\n".join(parts).encode("utf-8", "replace")).hexdigest()[:40])


def _part(held: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = held.get(name)
    return part if isinstance(part, Mapping) else {}


def _text(held: Mapping[str, Any], name: str) -> str:
    """The text under a name, "" for anything else."""
    text = held.get(name)
    return text if isinstance(text, str) else ""
