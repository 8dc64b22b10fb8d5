"""The Slack app as a manifest a team pastes: the fewest scopes that post and look up; nothing is asked for that is not used.

Each team installs its own app: Slack limits look-ups of distributed apps to one a minute, and exempts a
customer's own (docs.slack.dev, rate limits, May 2025).
"""

from __future__ import annotations

SCOPES = ("chat:write", "channels:read", "groups:read", "channels:history", "groups:history", "commands", "usergroups:read")

CHART_SCOPE = "files:write"

COMMAND = "/watch"
APP_SCOPE = "connections:write"

WHY = {
    "chat:write": "post and edit alerts",
    "channels:read": "see whether it is a member of the channels you configured",
    "groups:read": "the same for private channels",
    "channels:history": "look up whether an alert has arrived before sending it again",
    "groups:history": "the same for private channels",
    "commands": "answer /watch",
    CHART_SCOPE: "draw charts into digests",
    "usergroups:read": "see who is in the user groups that may change watches",
}


def scopes_of(*, charts: bool) -> tuple[str, ...]:
    """The scopes the app needs: one more where it draws charts."""
    return (*SCOPES, CHART_SCOPE) if charts else SCOPES


def manifest(*, name: str, charts: bool) -> str:
    """The manifest as YAML, ready to paste; `name` is what the app is called in the workspace."""
    scopes = "\n".join(f"      - {scope}  # {WHY[scope]}" for scope in scopes_of(charts=charts))
    return f"""display_information:
  name: {name}
  description: One message per event, minutes after the first report, with the sentence that proves it
  background_color: "#1f3a5f"
features:
  bot_user:
    display_name: {name}
    always_online: true
  slash_commands:
    - command: {COMMAND}
      description: Watches of this channel, misses, the next digest
      usage_hint: list | add NAME "QUERY" | test NAME | mute NAME SOURCE | miss URL | digest
      should_escape: false
oauth_config:
  scopes:
    bot:
{scopes}
settings:
  interactivity:
    is_enabled: true
  org_deploy_enabled: false
  socket_mode_enabled: true
  token_rotation_enabled: false
"""
