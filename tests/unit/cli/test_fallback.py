"""A Slack without a token falls back to the terminal and says so."""

from __future__ import annotations

import logging

from monitor.app.places import read_settings
from monitor.app.run import notifiers_of
from monitor.notify.terminal import Terminal
from tests.unit.cli.conftest import NOW, StillClock, furnish

SLACK = """\
notifiers: {slack: {token: "env:NO_SUCH_TOKEN_HERE"}}
channels: {desk: {notifier: slack, id: C1}}
"""


def test_without_a_token_the_terminal_tells_and_the_log_says_so(tmp_path, caplog):
    (tmp_path / "config.yaml").write_text(SLACK)
    with caplog.at_level(logging.WARNING):
        notifiers = notifiers_of(read_settings(str(tmp_path / "config.yaml")), StillClock(at=NOW))
    assert isinstance(notifiers["slack"], Terminal)
    assert "no token" in caplog.text


def test_with_a_token_slack_tells(tmp_path, monkeypatch):
    monkeypatch.setenv("NO_SUCH_TOKEN_HERE", "xoxb-1")
    (tmp_path / "config.yaml").write_text(SLACK)
    assert not isinstance(notifiers_of(read_settings(str(tmp_path / "config.yaml")), StillClock(at=NOW))["slack"], Terminal)


def test_check_says_that_the_token_is_missing(tmp_path):
    desk = furnish(tmp_path, told=False)
    desk.config.write_text(SLACK)
    assert "no token is set" in desk.run("check").output
