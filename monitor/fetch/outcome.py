"""How a fetch that got an answer ended: exactly one outcome, with a note for a person. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from monitor.model.enums import Outcome
from monitor.model.source import Validators

_CLIENT = {404: Outcome.NOT_FOUND, 410: Outcome.GONE, 429: Outcome.THROTTLED}
_CHALLENGE_HEADERS = {
    "cf-mitigated": "Cloudflare",
    "x-datadome": "DataDome",
    "x-amzn-waf-action": "AWS WAF",
    "x-sucuri-block": "Sucuri",
}
_CHALLENGE_STATUS = frozenset({202, 401, 403, 405, 429, 503})
_CHALLENGE_WORDS = (
    b"just a moment...",
    b"challenge-platform",
    b"cf-chl-",
    b"_incapsula_resource",
    b"captcha-delivery.com",
    b"px-captcha",
    b"attention required! | cloudflare",
    b"enable javascript and cookies to continue",
    b"pardon our interruption",
)
_SOUGHT_IN = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back; header names in lower case. `sent` are the validators that were really asked with.

    `is_partial` says that the body ended before its end, by its length, its chunks or its packing.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes
    body_hash: str
    sent: Validators
    is_partial: bool = False

    @property
    def is_conditional(self) -> bool:
        """Whether "unchanged" may be answered."""
        return bool(self.sent.etag or self.sent.last_modified)


def judge(answer: Answer) -> tuple[Outcome, str]:
    """The outcome and a note."""
    if mark := challenge(answer):
        return Outcome.BLOCKED, f"status {answer.status}: {mark}; not evaded"
    if answer.status == 304:
        return _unmodified(answer)
    if 200 <= answer.status < 300:
        return _success(answer)
    if answer.status < 400:
        return Outcome.BAD_REDIRECT, f"status {answer.status}, which leads nowhere"
    return _failure(answer)


def challenge(answer: Answer) -> str:
    """Whose gate stands before the page, "" when none is seen."""
    for name, whose in _CHALLENGE_HEADERS.items():
        if name in answer.headers and (name != "x-datadome" or answer.status != 200):
            return f"{whose} asks for a browser"
    if answer.status not in _CHALLENGE_STATUS:
        return ""
    text = answer.body[:_SOUGHT_IN].lower()
    found = next((word for word in _CHALLENGE_WORDS if word in text), b"")
    return f"a gate that asks for a browser ({found.decode()!r})" if found else ""


def new_validators(answer: Answer, outcome: Outcome) -> Validators:
    """What to ask with next time, byte for byte as given; a failure changes nothing.

    A 304 may renew them (RFC 9110, 15.4.5); the body's hash stays that of the last body seen.
    """
    etag, modified = (_echoable(answer.headers.get(name, "")) for name in ("etag", "last-modified"))
    if answer.status == 304 and outcome is Outcome.UNCHANGED:
        return Validators(
            etag=etag or answer.sent.etag, last_modified=modified or answer.sent.last_modified, body_hash=answer.sent.body_hash
        )
    if outcome in (Outcome.OK, Outcome.UNCHANGED):
        return Validators(etag=etag, last_modified=modified, body_hash=answer.body_hash)
    return answer.sent


def _echoable(value: str) -> str:
    """The value, or "" when it could not be sent back byte for byte."""
    return value if value.isascii() and value.isprintable() else ""


def _unmodified(answer: Answer) -> tuple[Outcome, str]:
    if answer.is_conditional:
        return Outcome.UNCHANGED, ""
    return Outcome.BROKEN, "status 304, though nothing was asked conditionally"


def _success(answer: Answer) -> tuple[Outcome, str]:
    if answer.status == 206:
        return Outcome.TRUNCATED, "status 206: a part, though all was asked for"
    if answer.is_partial:
        return Outcome.TRUNCATED, f"cut off on its way after {len(answer.body)} bytes"
    if not answer.body.strip():
        return Outcome.EMPTY, f"status {answer.status} with an empty body"
    if answer.body_hash == answer.sent.body_hash:
        return Outcome.UNCHANGED, f"status {answer.status} with the same bytes as last time"
    return Outcome.OK, ""


def _failure(answer: Answer) -> tuple[Outcome, str]:
    asked = f", come back after {answer.headers['retry-after'][:40]}" if "retry-after" in answer.headers else ""
    note = f"status {answer.status}{asked}"
    if answer.status in _CLIENT:
        return _CLIENT[answer.status], note
    if answer.status >= 500:
        return (Outcome.THROTTLED if answer.status == 503 and asked else Outcome.SERVER_ERROR), note
    return Outcome.FORBIDDEN, note
