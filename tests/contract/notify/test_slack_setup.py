"""docs/slack-setup.md, followed with a real token against the emulator: its YAML is a config, its commands say what is wrong."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner
from slack_sdk import WebClient

from monitor.cli import main
from monitor.model.secret import Secret
from monitor.notify.slack.checkup import _socket_mode
from monitor.notify.slack.options import Options
from tests.peers.socket_mode import socket_peer

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "docs" / "slack-setup.md").read_text(encoding="utf-8")


def written() -> dict:
    """The YAML of the page's steps, one under the other, as a person would copy it."""
    blocks = [re.sub(r"^   ", "", block, flags=re.M) for block in re.findall(r"```yaml\n(.*?)```", PAGE, flags=re.S)]
    assert len(blocks) == 2
    return {key: value for block in blocks for key, value in yaml.safe_load(block).items()}


@pytest.fixture
def run(tmp_path, monkeypatch, slack_peer):
    monkeypatch.setenv("SLACK_BOT_TOKEN", "xoxb-test")
    monkeypatch.delenv("SLACK_APP_TOKEN", raising=False)

    def go(*args: str, channel: str = "alerts"):
        config = written()
        config["notifiers"]["slack"]["base_url"] = slack_peer.api
        config["channels"]["us-china"]["id"] = slack_peer.channels.get(channel, channel)
        (tmp_path / "config.yaml").write_text(yaml.safe_dump(config))
        return CliRunner().invoke(main, ["--config", str(tmp_path / "config.yaml"), *args])

    return go


def test_a_good_token_and_channel_are_found_well(run):
    told = run("slack", "test", "--json")
    assert told.exit_code == 0, told.output
    assert [one["what"].split()[0] for one in json.loads(told.stdout)] == ["token", "scopes:", "app", "channel"]


def test_a_test_message_stands_in_the_channel(run, slack_peer):
    assert run("slack", "test", "--post").exit_code == 0
    assert any("a test message" in message["text"] for message in slack_peer.messages(slack_peer.channels["alerts"]))


def test_a_wrong_channel_is_named_with_what_to_do(run):
    told = run("slack", "test", "--json", channel="C0000000000")
    (found,) = [one for one in json.loads(told.stdout) if one["fault"]]
    assert (told.exit_code, found["fault"]) == (1, "channel_not_found")
    assert found["cure"]


@pytest.mark.parametrize(("refuse", "code"), [("", ""), ("invalid_auth", "invalid_auth")])
def test_the_app_token_is_tried_too(refuse, code):
    """Against the socket peer: the emulator speaks no Socket Mode."""
    options = Options(token=Secret("xoxb-test"), app_token=Secret("xapp-test"), timeout=5, base_url="http://127.0.0.1:1/")
    with socket_peer() as peer:
        peer.refuse = refuse
        client = WebClient(base_url=peer.api, retry_handlers=[])
        found = _socket_mode(client, options)
    assert (found.fault, bool(found.cure)) == (code, bool(code))
