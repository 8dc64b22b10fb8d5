"""Whether a channel is told of a story it does not know."""

from __future__ import annotations

from dataclasses import replace

from monitor.alerts.hearing import is_facet
from monitor.alerts.saying import Saying, breaks_mute, fresh, is_muted, why
from monitor.alerts.values import Outcome
from monitor.model.alert import Verdict
from monitor.model.enums import Tell
from monitor.model.story import Facet
from monitor.stories.retold import facet_key
from monitor.stories.sighting import how_held


def first_word(say: Saying) -> Outcome:
    """A root, or why there is none."""
    if say.told.facets and not fresh(say):
        silent = say.decision(Verdict.ALREADY_TOLD, reason="told as the story that was merged into this one")
        return Outcome(decisions=(silent,), told=say.told)
    if verdict := _silence(say) or _hush(say):
        return Outcome(decisions=(say.decision(verdict),), told=say.told)
    told = replace(
        say.told,
        generation=1,
        facets=frozenset(map(facet_key, (*say.arrival.story.facets, *_heard_of(say)))),
        loudest=say.loudest,
        watches=say.names,
        last_told=say.now,
    )
    return Outcome(decisions=(say.decision(Verdict.ROOT, reason=f"first word: {why(say)}"),), told=told)


def _heard_of(say: Saying) -> list[Facet]:
    """What an official source tells that a watch took, though it is no facet yet: what is for the digest is the news there."""
    if not say.arrival.is_from_official:
        return []
    taken = [say.arrival.events[index] for one in say.heard for index in one.match.events]
    seen = say.arrival.story.sightings
    own = (replace(one, name=how_held(one, seen)) for one in seen if one.article == say.arrival.stored.id)
    return [one for one in own if any(is_facet(event, one) for event in taken)]


def _silence(say: Saying) -> Verdict | None:
    """Why a story without a root stays without one."""
    objections = [one.verdict for one in say.heard if one.verdict]
    if say.loudest in (Tell.PAGE, Tell.NOW):
        beside = Verdict.ASIDE if say.told.channel in say.arrival.told_beside else None
        return say.arrival.gate or beside
    if objections and len(objections) == len(say.heard):
        return objections[0]
    if say.arrival.gate:
        return say.arrival.gate
    return Verdict.DIGEST if say.loudest is Tell.DIGEST else Verdict.LOG


def _hush(say: Saying) -> Verdict | None:
    """Why a muted story gets no root: it was muted under the root of a story that was merged into it."""
    breaks = any(breaks_mute(facet) for facet in fresh(say)) or _pages_anew(say)
    return Verdict.MUTED_STORY if is_muted(say.told, say.now) and not breaks else None


def _pages_anew(say: Saying) -> bool:
    """Whether a watch pages that the channel has not yet heard of this story: whoever muted it did not know that it would."""
    return any(one.tell is Tell.PAGE and one.watch.name not in say.told.watches for one in say.heard)
