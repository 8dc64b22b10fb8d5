"""When a source has moved for good, and by which route it is read now."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from monitor.model.enums import Outcome
from monitor.model.source import PollState, Source, Validators
from monitor.rhythm.failures import GOOD, UNWEIGHED

LEARNED_AFTER = 3
FALL_BACK_AT = 1.0
RETRY_FIRST_ROUTE_EVERY = 50
PERMANENT = frozenset({301, 308})
_DOORS = re.compile(r"\b(?:log-?in|sign-?in|sign-?up|auth|sso|account|consent|subscribe|register|captcha|error|404)\b", re.I)


def moved_for_good(hops: Sequence[tuple[int, str]], url: str, *, outcome: Outcome) -> str:
    """Where permanent redirects alone led, when what lies there was read well; "" otherwise."""
    if outcome not in GOOD or not hops or any(status not in PERMANENT for status, _ in hops):
        return ""
    return url if leads_to_a_source(hops[0][1], url) else ""


def leads_to_a_source(old: str, new: str) -> bool:
    """Whether the new address may replace the old: never a home page or a door where the old was neither."""
    before, after = urlsplit(old), urlsplit(new)
    if after.path in ("", "/") and not after.query and before.path not in ("", "/"):
        return False
    return not _DOORS.search(after.path) or bool(_DOORS.search(before.path))


def note_move(state: PollState, moved_to: str, *, outcome: Outcome) -> PollState:
    """Count one good poll that was (or was not) moved for good; three alike in a row make it learned.

    Once learned the new address is asked directly, so an unmoved good poll of it changes nothing.
    """
    if outcome not in GOOD or (not moved_to and state.moved_seen >= LEARNED_AFTER):
        return state
    if not moved_to:
        return replace(state, moved_to="", moved_seen=0) if state.moved_to else state
    seen = state.moved_seen + 1 if moved_to == state.moved_to else 1
    return replace(state, moved_to=moved_to, moved_seen=seen)


def note_route(source: Source, state: PollState, *, outcome: Outcome) -> PollState:
    """After a whole failure the next route is tried; from another route the first is tried again every fifty polls."""
    if not source.routes or outcome in UNWEIGHED:
        return state
    if outcome in GOOD:
        due_back = state.route and state.polls % RETRY_FIRST_ROUTE_EVERY == 0
        return replace(state, route=0) if due_back else state
    if state.failures < FALL_BACK_AT:
        return state
    return replace(state, route=(state.route + 1) % (len(source.routes) + 1))


def of_route(state: PollState) -> PollState:
    """The state as its present route knows it: what another route gave (window, validators, parts) says nothing of this one.

    Their GUIDs differ, and a Last-Modified of one address may lie after the last change of the other.
    """
    return state if state.read_by == state.route else replace(state, window=(), validators=Validators(), parts=())


def as_polled(source: Source, state: PollState) -> Source:
    """The source as this poll should read it: by its present route, at the address it has moved to.

    A learned address that fails is given up for the declared one at once.
    """
    if 0 < state.route <= len(source.routes):
        route = source.routes[state.route - 1]
        tip_only = source.tip_only or route.tip_only
        return replace(source, way=route.way, url=route.url, listing=route.listing or source.listing, tip_only=tip_only)
    if state.moved_seen >= LEARNED_AFTER and state.moved_to and state.failures == 0:
        return replace(source, url=state.moved_to)
    return source
