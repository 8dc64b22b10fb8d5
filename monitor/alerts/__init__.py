"""The only place that decides to tell: one article, its story, the watches it met -> verdicts with reasons.

Rules (product.md, "One alert"): one root per story and channel; a facet, status or turn that a watch
of the channel asks for is a reply shown in the channel, at most three a story a day and then one line
that there is more in the thread, or any facet after twelve hours of quiet; other facets are plain
thread replies, those that leave a side open or tell another kind of deed once two publisher families or an official source
tell them; all else edits the root. An event for the digest that a watch asks for is told once two families or an official source tell it.
A louder watch that matches later replies with its mention.
Nothing older than the last good poll is told.
"Not relevant" is said to the watches that told the story; one that was not among them may still tell it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from monitor.alerts.corrections import corrected
from monitor.alerts.gates import A_DAY, freshness
from monitor.alerts.hearing import Heard, heard_by
from monitor.alerts.owed import deliveries, root_key
from monitor.alerts.replies import follow_up
from monitor.alerts.roots import first_word
from monitor.alerts.saying import Saying
from monitor.alerts.values import Arrival, Outcome
from monitor.model.alert import Told, Verdict
from monitor.model.enums import Tell
from monitor.model.ids import WatchName
from monitor.model.watch import Watch
from monitor.stories.retold import told_by_now

__all__ = ["A_DAY", "Arrival", "Outcome", "corrected", "decide", "deliveries", "freshness", "root_key"]


def decide(arrival: Arrival, *, watches: Mapping[WatchName, Watch], told: Sequence[Told], now: datetime) -> tuple[Outcome, ...]:
    """One outcome per channel that a matched watch names or that already knows the story, in channel order."""
    before = {one.channel: one for one in told}
    heard = heard_by(arrival, watches)
    channels = sorted({*heard, *(channel for channel, one in before.items() if one.has_root)})
    return tuple(
        _decide_channel(arrival, heard.get(channel, ()), told=before.get(channel, Told(channel=channel)), now=now) for channel in channels
    )


def _decide_channel(arrival: Arrival, heard: Sequence[Heard], *, told: Told, now: datetime) -> Outcome:
    told = replace(told, facets=told_by_now(told.facets, arrival.story.facets))
    say = Saying(arrival=arrival, heard=tuple(heard), told=told, now=now)
    if told.not_relevant and not _asked_anew(say):
        return Outcome(decisions=(say.decision(Verdict.NOT_RELEVANT),), told=told)
    if told.not_relevant:
        say = replace(say, told=replace(told, not_relevant=False, loudest=Tell.LOG))
    if told.has_root:
        return follow_up(say)
    return first_word(say)


def _asked_anew(say: Saying) -> bool:
    """Whether a watch that is heard at alert tier was not among those the story was told for when it was called not relevant."""
    return any(one.watch.name not in say.told.watches for one in say.heard if one.is_loud)
