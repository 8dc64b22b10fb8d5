"""What a team pastes and reads says the same as the code."""

from __future__ import annotations

from pathlib import Path

import yaml

from monitor.app.slash import USAGE
from monitor.delivery.cures import CURES
from monitor.message.root import _FURTHER, _MUTE, _NOT_RELEVANT, _ON_IT, _UNMUTE, _WHY
from monitor.notify.slack.manifest import APP_SCOPE, CHART_SCOPE, COMMAND, SCOPES, manifest

ROOT = Path(__file__).parents[3]


def test_the_manifest_in_deploy_is_the_one_printed() -> None:
    assert (ROOT / "deploy/slack-manifest.yaml").read_text() == manifest(name="monitor", charts=False)


def test_the_manifest_asks_for_what_is_used_and_for_nothing_else() -> None:
    read = yaml.safe_load(manifest(name="desk", charts=False))
    assert tuple(read["oauth_config"]["scopes"]["bot"]) == SCOPES
    drawing = yaml.safe_load(manifest(name="desk", charts=True))
    assert set(drawing["oauth_config"]["scopes"]["bot"]) - set(SCOPES) == {CHART_SCOPE}
    assert read["settings"]["socket_mode_enabled"] and read["settings"]["interactivity"]["is_enabled"]
    (command,) = read["features"]["slash_commands"]
    assert command["command"] == COMMAND
    assert all(verb in command["usage_hint"] for verb in USAGE)


def test_the_guide_names_every_scope_and_known_cure() -> None:
    guide = (ROOT / "docs/slack-setup.md").read_text()
    assert all(scope in guide for scope in (*SCOPES, APP_SCOPE, CHART_SCOPE))
    assert all(button.label in guide for button in (*_FURTHER, *shown_buttons()))
    assert all(f"`{verb}" in guide for verb in USAGE)
    assert all(code in CURES for code in ("not_in_channel", "channel_not_found", "is_archived", "invalid_auth", "token_revoked"))


def shown_buttons():
    return (_ON_IT, _NOT_RELEVANT, _MUTE, _UNMUTE, _WHY)
