"""`slack test`: are the tokens good, are the scopes there, is the app in every configured channel; what to do if not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.error import URLError

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError

from monitor.delivery.cures import cure
from monitor.model.channel import Channel
from monitor.notify.slack.chart import can_draw
from monitor.notify.slack.failures import translated
from monitor.notify.slack.manifest import APP_SCOPE, scopes_of
from monitor.notify.slack.options import Options

APP_CURE = f"`app_token` is made under Basic Information, App-Level Tokens, with {APP_SCOPE}; Socket Mode must be on."
_RAISED = (SlackClientError, URLError, OSError, ValueError)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing looked at: `fault` is "" when it is as it should be, `cure` says what to do about it."""

    what: str
    fault: str = ""
    cure: str = ""


def check_up(options: Options, channels: Sequence[Channel]) -> list[Finding]:
    """Everything about the token and the channels, in the order to mend it; posts nothing."""
    client = WebClient(token=options.token.reveal(), base_url=options.base_url, timeout=int(options.timeout), retry_handlers=[])
    token, scopes = _token(client)
    if token.fault:
        return [token]
    return [
        token,
        *_scopes(scopes, wanted=scopes_of(charts=options.charts and can_draw())),
        _socket_mode(client, options),
        *(_membership(client, channel) for channel in channels),
    ]


def _socket_mode(client: WebClient, options: Options) -> Finding:
    """Whether presses and `/watch` would be heard: Slack gives an address to listen at, which is not used."""
    what = "app token (buttons and /watch)"
    if not options.app_token:
        return Finding(what="app token: none, so messages carry no buttons")
    try:
        client.apps_connections_open(app_token=options.app_token.reveal())
    except _RAISED as error:
        failure = translated(error)
        return Finding(what=what, fault=failure.code, cure=APP_CURE)
    return Finding(what=what)


def _token(client: WebClient) -> tuple[Finding, str]:
    try:
        answer = client.auth_test()
    except _RAISED as error:
        failure = translated(error)
        return Finding(what="token", fault=failure.code, cure=failure.cure or "Is base_url right, and can this machine reach it?"), ""
    headers = {name.lower(): value for name, value in answer.headers.items()}
    return Finding(what=f"token of {answer.get('team', 'a workspace')} as {answer.get('user', 'the app')}"), str(
        headers.get("x-oauth-scopes", "")
    )


def _scopes(granted: str, *, wanted: Sequence[str]) -> list[Finding]:
    """Slack names the granted scopes in a header; where it does not, nothing can be said."""
    if not granted:
        return [Finding(what="scopes: not told by the server")]
    have = {scope.strip() for scope in granted.split(",")}
    missing = [scope for scope in wanted if scope not in have]
    return [Finding(what=f"scope {scope}", fault="missing_scope", cure=cure("missing_scope")) for scope in missing] or [
        Finding(what="scopes")
    ]


def _membership(client: WebClient, channel: Channel) -> Finding:
    what = f"channel {channel.id} ({channel.to})"
    try:
        told = client.conversations_info(channel=channel.to)["channel"]
    except SlackApiError as error:
        failure = translated(error)
        return Finding(what=what, fault=failure.code, cure=failure.cure)
    if told.get("is_archived"):
        return Finding(what=what, fault="is_archived", cure=cure("is_archived"))
    if not told.get("is_member"):
        return Finding(what=what, fault="not_in_channel", cure=cure("not_in_channel"))
    return Finding(what=what)
