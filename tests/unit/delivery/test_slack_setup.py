"""What a team pastes and reads says the same as the code."""

from __future__ import annotations

from pathlib import Path

import yaml

from monitor.delivery.cures import CURES
from monitor.notify.slack.manifest import SCOPES, manifest

ROOT = Path(__file__).parents[3]


def test_the_manifest_in_deploy_is_the_one_printed() -> None:
    assert (ROOT / "deploy/slack-manifest.yaml").read_text() == manifest(name="monitor")


def test_the_manifest_asks_for_what_is_used_and_for_nothing_else() -> None:
    read = yaml.safe_load(manifest(name="desk"))
    assert tuple(read["oauth_config"]["scopes"]["bot"]) == SCOPES
    assert not read["settings"]["socket_mode_enabled"]
    assert "slash_commands" not in read["features"]


def test_the_guide_names_every_scope_and_known_cure() -> None:
    guide = (ROOT / "docs/slack-setup.md").read_text()
    assert all(scope in guide for scope in SCOPES)
    assert all(code in CURES for code in ("not_in_channel", "channel_not_found", "is_archived", "invalid_auth", "token_revoked"))
