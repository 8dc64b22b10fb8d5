"""What a channel that knows the story hears of it now: in the thread, in the channel too, or by an edit only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from monitor.alerts.hearing import is_facet
from monitor.alerts.saying import SHOWN_A_DAY, Saying, breaks_mute, fresh, is_muted, why
from monitor.alerts.values import Outcome
from monitor.model.alert import Decision, Told, Verdict
from monitor.model.enums import Status, Tell
from monitor.model.story import Facet
from monitor.stories.backdrop import is_backdrop, overtaken
from monitor.stories.facets import LOST_OFFICE, is_remark, is_whole_contact
from monitor.stories.ladder import FAMILIES, is_break
from monitor.stories.retold import facet_key, told_of

QUIET = timedelta(hours=12)


def follow_up(say: Saying) -> Outcome:
    """What a channel that knows the story hears now: new facets, a louder watch, or only an edit."""
    say = replace(say, told=_with_names(say))
    decisions, told = [], say.told
    passed = overtaken(fresh(say))
    for facet in _news(say, passed) if say.arrival.gate is None else ():
        verdict = _reply_verdict(say, facet, told=told)
        decisions.append(say.decision(verdict, facet=facet, reason=f"new: {facet.label or facet.name}"))
        told = _after_reply(told, facet, verdict=verdict, now=say.now)
    if _is_over(say, decisions, told=told):
        decisions.append(say.more())
        told = replace(told, shown_today=SHOWN_A_DAY + 1)
    if say.arrival.gate is None and _is_louder(say, told):
        decisions.append(say.decision(Verdict.LOUDER, reason=f"louder: {why(say)}"))
        told = replace(told, loudest=say.loudest, last_told=say.now)
    heard = frozenset(map(facet_key, passed)) if decisions else frozenset()
    told = replace(told, watches=told.watches | say.names, facets=told.facets | heard)
    if not decisions:
        decisions.append(say.decision(say.arrival.gate or Verdict.EDIT, reason="" if say.arrival.gate else "another report"))
    return Outcome(decisions=tuple(decisions), told=told)


def _news(say: Saying, passed: Sequence[Facet]) -> list[Facet]:
    """The fresh facets that are worth a reply.

    What was `passed` over is not, nor the backdrop of what was told. Where no watch asks for it neither what is only said of the story is,
    nor another deed, or one with an open side, that one outlet alone tells.
    """
    story = say.arrival.story
    new = [one for one in fresh(say) if one not in passed]
    worth = [one for one in new if _is_called_for(say, one) or (_is_vouched(say, one) and not is_remark(one, story.facets))]
    heard = told_of(story, say.told.facets)
    return [one for one in worth if not is_backdrop(one, [*heard, *worth], story)]


def _with_names(say: Saying) -> Told:
    """What the channel was told, with the names that reports give to a root of which none was understood at first: words alone told it.

    What a watch takes as an event, or breaks it, is news all the same.
    """
    soon = say.told.last_told is not None and say.now - say.told.last_told < QUIET
    if say.told.facets or not soon:
        return say.told
    named = (one for one in fresh(say) if not is_break(one.status) and not _is_taken(say, one))
    return replace(say.told, facets=frozenset(map(facet_key, named)))


def _is_vouched(say: Saying, facet: Facet) -> bool:
    """Whether it names both sides of a contact, goes on with what was told, or two publisher families or this official source tell it.

    That an actor of an open promise left office goes on with the promise.
    """
    goes_on = facet.name.startswith(LOST_OFFICE) or any(name == facet.name for name, _, _ in say.told.facets)
    is_official = say.arrival.is_from_official and facet.article == say.arrival.stored.id
    return is_whole_contact(facet) or goes_on or ((is_official or len(facet.families) >= FAMILIES) and not _is_beside_told(say, facet))


def _is_beside_told(say: Saying, facet: Facet) -> bool:
    """Whether the report that first tells it was told for what else it tells: whoever heard of a paper can read what it grants."""
    told = (one.article for one in say.arrival.story.facets if facet_key(one) in say.told.facets)
    return facet.article in told


def _reply_verdict(say: Saying, facet: Facet, *, told: Told) -> Verdict:
    if is_muted(told, say.now):
        return Verdict.REPLY_IN_CHANNEL if breaks_mute(facet) else Verdict.MUTED_STORY
    asked = _is_called_for(say, facet)
    quiet = told.last_told is not None and say.now - told.last_told >= QUIET
    if not (asked or quiet):
        return Verdict.REPLY
    return Verdict.REPLY_IN_CHANNEL if _shown_today(told, say.now) < SHOWN_A_DAY else Verdict.REPLY


def _is_over(say: Saying, decisions: Sequence[Decision], *, told: Told) -> bool:
    """Whether the day's three are shown, and what a watch asked for went to the thread alone for the first time that day."""
    unshown = {(one.facet, one.status, one.turn) for one in decisions if one.verdict is Verdict.REPLY}
    asked = any(_is_called_for(say, facet) for facet in fresh(say) if facet_key(facet) in unshown)
    return asked and _shown_today(told, say.now) == SHOWN_A_DAY


def _is_called_for(say: Saying, facet: Facet) -> bool:
    """Whether a watch asks for it, or it is denied: a watch takes no denial unless it says so, who was told of it must know."""
    return facet.status is Status.DENIED or _asked(say, facet)


def _asked(say: Saying, facet: Facet) -> bool:
    """Whether a watch that is heard at alert tier took an event that is this facet (or matched by words alone)."""
    return _is_taken(say, facet) or any(one.is_loud and not one.match.events for one in say.heard)


def _is_taken(say: Saying, facet: Facet) -> bool:
    """Whether a watch that is heard at alert tier took an event that is this facet."""
    loud = (one for one in say.heard if one.is_loud)
    return any(is_facet(say.arrival.events[index], facet) for one in loud for index in one.match.events)


def _shown_today(told: Told, now: datetime) -> int:
    same_day = told.last_told is not None and told.last_told.date() == now.date()
    return told.shown_today if same_day else 0


def _after_reply(told: Told, facet: Facet, *, verdict: Verdict, now: datetime) -> Told:
    if verdict is Verdict.MUTED_STORY:
        return told
    shown = _shown_today(told, now) + (verdict is Verdict.REPLY_IN_CHANNEL)
    return replace(told, facets=told.facets | {facet_key(facet)}, shown_today=shown, last_told=now)


def _is_louder(say: Saying, told: Told) -> bool:
    """A page where none was, or any watch that asks anew after the story was called not relevant (nobody was listening).

    Such a page passes a mute, once: whoever muted the story had not been paged. One that was is muted like all else.
    """
    if told.loudest is Tell.LOG and not is_muted(told, say.now):
        return say.loudest in (Tell.NOW, Tell.PAGE)
    return say.loudest is Tell.PAGE and told.loudest is not None and told.loudest is not Tell.PAGE
