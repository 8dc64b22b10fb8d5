"""What a person does about a dead letter, in plain words, by the notifier's own word for the failure."""

from __future__ import annotations

CURES = {
    "channel_not_found": "The id is wrong or the app is not invited: check `channels` in config.yaml, then `monitor alert retry`.",
    "not_in_channel": "Invite the app to the channel (/invite @monitor), then `monitor alert retry`.",
    "is_archived": "The channel is archived: unarchive it or point the channel to another id, then `monitor alert retry`.",
    "restricted_action": "A workspace setting keeps the app from posting there: ask its owner, then `monitor alert retry`.",
    "invalid_auth": "The token is not valid: put the Bot User OAuth Token (xoxb-) in place; everything waits until then.",
    "not_authed": "No token was sent: set `token` under `notifiers`; everything waits until then.",
    "token_revoked": "The token was revoked: reinstall the app and put the new token in place; everything waits until then.",
    "token_expired": "The token has expired: reinstall the app and put the new token in place; everything waits until then.",
    "account_inactive": "The app was removed from the workspace: install it again; everything waits until then.",
    "missing_scope": "The app lacks a permission: paste `monitor slack manifest` into its settings, reinstall, then `monitor alert retry`.",
    "invalid_blocks": "The layout was refused even as plain text: please report this message.",
    "msg_blocks_too_long": "The message was too long even as plain text: please report it.",
    "recipient_refused": "The mail server refused the address: check `to`, then `monitor alert retry`.",
    "sender_refused": "The mail server refused the sender: check `sender`; everything waits until then.",
    "auth_failed": "The mail server refused user or password; everything waits until then.",
    "http_401": "The webhook asks for credentials it was not given: check its URL; everything waits until then.",
    "http_403": "The webhook refused us: check its URL, then `monitor alert retry`.",
    "http_404": "The webhook does not exist: check its URL, then `monitor alert retry`.",
    "http_410": "The webhook is gone: make a new one, then `monitor alert retry`.",
}


def cure(code: str) -> str:
    """What to do about `code`; a general word where nothing better is known."""
    return CURES.get(code, "Look at `monitor alert show`, mend the cause, then `monitor alert retry`.")
