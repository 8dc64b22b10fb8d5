"""The whole daemon with Slack on loopback: a root with buttons, a press that edits it, a command that is answered."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from monitor.app.clock import SystemClock
from monitor.app.house import opened
from monitor.app.serve import Signals, serve
from tests.peers.emulator import Emulator
from tests.peers.socket_mode import SocketPeer, press, socket_peer, typed
from tests.unit.cli.conftest import furnish


@pytest.mark.slack
async def test_a_press_edits_the_root_and_a_command_is_answered(tmp_path: Path, slack_peer: Emulator, monkeypatch) -> None:
    made = slack_peer.call("conversations.create", name="pressed")["channel"]["id"]
    with socket_peer() as peer:
        peer.behind = slack_peer.api
        config = _desk(tmp_path, peer, made, monkeypatch)
        signals = Signals(stop=asyncio.Event(), reload=asyncio.Event())
        with opened(str(config)) as house:
            daemon = asyncio.create_task(serve(house, SystemClock(), signals=signals))
            try:
                await asyncio.to_thread(_use, peer, made)
            finally:
                signals.stop.set()
                await daemon


def _desk(folder: Path, peer: SocketPeer, channel: str, monkeypatch) -> Path:
    """A told desk on Slack, its sources off: nothing is fetched."""
    monkeypatch.setenv("SLACK_BOT_TOKEN", "xoxb-test")
    monkeypatch.setenv("SLACK_APP_TOKEN", "xapp-test")
    desk = furnish(folder, told=True)
    text = desk.config.read_text()
    text = text.replace("desk: {notifier: quiet}", f"desk: {{notifier: slack, id: {channel}, editors: [U2]}}")
    slack = f'notifiers:\n  slack: {{token: env:SLACK_BOT_TOKEN, app_token: env:SLACK_APP_TOKEN, base_url: "{peer.api}"}}'
    desk.config.write_text(text.replace("notifiers:", slack).replace('url: "https', 'enabled: false, url: "https'))
    return desk.config


def _use(peer: SocketPeer, channel: str) -> None:
    """What a person does: waits for the alert, presses On it, types /watch list."""
    assert peer.until(lambda: peer.links, within=120), "the ear opens"
    assert peer.until(lambda: posted(peer), within=120)
    ((said, answer),) = posted(peer)
    actions = next(block for block in blocks(said) if block["type"] == "actions")
    (on_it,) = [one for one in actions["elements"] if one.get("text", {}).get("text") == "On it"]
    container = {"type": "message", "message_ts": answer["ts"], "channel_id": channel}
    peer.send("e1", press(on_it["value"], container=container, channel={"id": channel}))
    assert peer.acknowledged("e1")
    assert peer.until(lambda: any("mina is on it" in str(one) for one in calls(peer, "chat.update")), within=120)
    peer.send("e2", typed("list", channel_id=channel, response_url=peer.respond), kind="slash_commands")
    assert peer.acknowledged("e2")
    assert peer.until(lambda: len(peer.answers) == 1, within=120)
    assert "us-china v" in peer.answers[0]["text"]


def calls(peer: SocketPeer, method: str) -> list[tuple[dict, dict]]:
    return [(asked, said) for called, asked, said in peer.calls if called == method]


def posted(peer: SocketPeer) -> list[tuple[dict, dict]]:
    return [one for one in calls(peer, "chat.postMessage") if "Qin Gang" in str(one)]


def blocks(call: dict) -> list[dict]:
    return json.loads(call["blocks"]) if isinstance(call["blocks"], str) else call["blocks"]
