"""Slack's failures as DeliveryErrors: a definite no, something a person must mend, or unknown.

Sources: Slack's method pages, and answers measured against its SDK: a reset, a time-out, a 5xx or a body that is
not JSON may each hide a message that has landed.
"""

from __future__ import annotations

import socket
import ssl
from urllib.error import URLError

from slack_sdk.errors import SlackApiError

from monitor.delivery.cures import cure
from monitor.errors import Blame, DeliveryError

THROTTLED = frozenset({"ratelimited", "rate_limited", "message_limit_exceeded"})
UNKNOWN = frozenset({"internal_error", "fatal_error", "service_unavailable", "request_timeout", "team_added_to_org"})
ACCOUNT = frozenset(
    {"invalid_auth", "not_authed", "token_revoked", "token_expired", "account_inactive", "org_login_required", "ekm_access_denied"}
)
CHANNEL = frozenset(
    {
        "channel_not_found",
        "not_in_channel",
        "is_archived",
        "restricted_action",
        "restricted_action_read_only_channel",
        "missing_scope",
        "no_permission",
        "messages_tab_disabled",
        "user_is_restricted",
    }
)
CONTENT = frozenset(
    {
        "invalid_blocks",
        "invalid_blocks_format",
        "msg_blocks_too_long",
        "msg_too_long",
        "markdown_text_conflict",
        "block_mismatch",
        "no_text",
    }
)
GONE = frozenset({"message_not_found"})
FROZEN = frozenset({"cant_update_message", "edit_window_closed", "cant_broadcast_message"})

_BLAMES = ((ACCOUNT, Blame.ACCOUNT), (CHANNEL, Blame.CHANNEL), (CONTENT, Blame.CONTENT), (GONE, Blame.GONE), (FROZEN, Blame.FROZEN))


def translated(error: Exception) -> DeliveryError:
    """The DeliveryError that says what may be done about it."""
    if isinstance(error, SlackApiError):
        return _answered(error)
    reason = error.reason if isinstance(error, URLError) else error
    if isinstance(reason, ConnectionRefusedError | socket.gaierror | ssl.SSLCertVerificationError):
        return DeliveryError(type(reason).__name__)
    return DeliveryError(type(reason).__name__, ambiguous=True)


def _answered(error: SlackApiError) -> DeliveryError:
    response = error.response
    status = int(getattr(response, "status_code", 0) or 0)
    code = str(response.get("error", "") if isinstance(response.data, dict) else "")
    if status == 429 or code in THROTTLED:
        return DeliveryError("ratelimited", retry_after=_retry_after(dict(response.headers)), blame=Blame.THROTTLE)
    if status >= 500 or code in UNKNOWN:
        return DeliveryError(code if code in UNKNOWN else f"http_{status}", ambiguous=True)
    if " " in code or not code:
        return DeliveryError("unreadable_answer", ambiguous=status == 200)
    blame = next((blame for codes, blame in _BLAMES if code in codes), Blame.OTHER)
    return DeliveryError(code, permanent=True, blame=blame, cure=cure(code))


def _retry_after(headers: dict[str, str | list[str]]) -> float | None:
    """Seconds, from a header in any case, of one value or several; None when it is missing or no number."""
    for name, value in headers.items():
        if name.lower() == "retry-after":
            first = value[0] if isinstance(value, list) else value
            return float(first) if str(first).replace(".", "", 1).isdigit() else None
    return None
