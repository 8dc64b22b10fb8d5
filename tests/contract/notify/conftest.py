"""Every notifier under the one suite: how each is made, where it writes, how its messages are read back."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from monitor.model.secret import Secret
from monitor.notify.mail import Options as MailOptions
from monitor.notify.mail import build as build_mail
from monitor.notify.slack.client import build as build_slack
from monitor.notify.slack.options import Options as SlackOptions
from monitor.notify.terminal import Options as TerminalOptions
from monitor.notify.terminal import build as build_terminal
from monitor.notify.webhook import Options as WebhookOptions
from monitor.notify.webhook import build as build_webhook
from monitor.ports import Notifier
from tests.contract.notify.servers import hook_server, smtp_server
from tests.fakes import FakeClock, FindableNotifier
from tests.peers.emulator import TOKEN, Emulator, emulator


@dataclass(frozen=True, slots=True)
class Bench:
    """One notifier, an address, and `texts`: what a reader sees there, one text a message."""

    notifier: Notifier
    to: str
    texts: Callable[[], list[str]]


@pytest.fixture(scope="session")
def slack_peer() -> Iterator[Emulator]:
    with emulator() as running:
        yield running


@pytest.fixture(params=["fake", "terminal", "mail", "webhook", pytest.param("slack", marks=pytest.mark.slack)])
def bench(request: pytest.FixtureRequest) -> Iterator[Bench]:
    yield from {"fake": _fake, "terminal": _terminal, "mail": _mail, "webhook": _webhook, "slack": _slack}[request.param](request)


def _fake(_: pytest.FixtureRequest) -> Iterator[Bench]:
    notifier = FindableNotifier(clock=FakeClock())
    yield Bench(notifier, "C1", lambda: [f"{each.message.headline}\n{each.message.quote}" for each in notifier.posted.values()])


def _terminal(_: pytest.FixtureRequest) -> Iterator[Bench]:
    out = io.StringIO()
    notifier = build_terminal(TerminalOptions(width=100, colour="never"), FakeClock(), out=out)
    yield Bench(notifier, "desk", lambda: out.getvalue().split("╭")[1:])


def _mail(_: pytest.FixtureRequest) -> Iterator[Bench]:
    with smtp_server() as box:
        options = MailOptions(host="127.0.0.1", port=box.port, sender="Monitor <monitor@example.org>", security="none", timeout=5)
        yield Bench(
            build_mail(options, FakeClock()),
            "desk@example.org",
            lambda: [f"{mail['Subject']}\n{mail.get_content()}" for mail in box.mails],
        )


def _webhook(_: pytest.FixtureRequest) -> Iterator[Bench]:
    with hook_server() as hook:
        posts = lambda: [call["message"]["text"] for call in hook.calls if call["action"] == "post"]  # noqa: E731
        yield Bench(build_webhook(WebhookOptions(bearer=Secret("t"), timeout=5), FakeClock()), hook.url, posts)


def _slack(request: pytest.FixtureRequest) -> Iterator[Bench]:
    peer: Emulator = request.getfixturevalue("slack_peer")
    options = SlackOptions(token=Secret(TOKEN), app_token=Secret("xapp-test"), base_url=peer.api, timeout=5)
    made = peer.call("conversations.create", name=f"c{abs(hash(request.node.name)) % 10**9}")
    to = made["channel"]["id"]
    yield Bench(build_slack(options, FakeClock()), to, lambda: [str(each) for each in peer.messages(to)])
