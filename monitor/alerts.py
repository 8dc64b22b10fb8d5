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

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from monitor.model.alert import Decision, Told, Verdict
from monitor.model.article import StoredArticle
from monitor.model.delivery import Delivery
from monitor.model.enums import Confirm, DeliveryKind, Modality, Outlet, Precision, Status, Tell, Tier
from monitor.model.event import Event
from monitor.model.ids import ChannelId, DeliveryKey, StoryId, WatchName
from monitor.model.story import Facet, Story
from monitor.model.watch import Match, Watch
from monitor.stories.backdrop import is_backdrop, overtaken
from monitor.stories.facets import LOST_OFFICE, is_remark, is_whole_contact
from monitor.stories.happening import countries_of
from monitor.stories.ladder import FAMILIES
from monitor.stories.retold import facet_key, told_by_now
from monitor.stories.sighting import how_held

SHOWN_A_DAY = 3
MORE_LINE = "More on this today in the thread"
QUIET = timedelta(hours=12)
BASELINE_WINDOW = timedelta(hours=2)
A_DAY = timedelta(days=1)
LOUDNESS = (Tell.LOG, Tell.DIGEST, Tell.NOW, Tell.PAGE)

_PROMISED = {Status.AGREED, Status.PLANNED}
"""One rung: what was agreed is planned once it has got its day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """One article as it reaches the decision: its story after it joined, what it met, and what speaks against telling.

    `told_beside` are the channels that know the story which this one, standing aside, may belong to;
    `second_hand` marks round-ups and opinion: like analysis outlets they are told in digests, never at once.
    """

    stored: StoredArticle
    story: Story
    events: tuple[Event, ...]
    matches: tuple[Match, ...]
    families: int
    official: bool
    gate: Verdict | None
    told_beside: frozenset[ChannelId] = frozenset()
    second_hand: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What was decided for one channel: the decisions and what the channel has been told after them."""

    decisions: tuple[Decision, ...]
    told: Told


def freshness(
    *,
    published: datetime | None,
    precision: Precision,
    first_seen: datetime,
    first_poll: datetime | None,
    last_ok: datetime | None,
    baselined: bool,
) -> Verdict | None:
    """Why an entry is too old to be told, or None when it is fresh.

    The first poll of a source that is read is a baseline: only entries dated within two hours may alert, and those
    dated after the source was first asked, be it in vain. Later, what was published more than two hours before the last
    good poll is an archive replay (facts: re-dated feeds and archives of four years flood every reader). Of a date
    without a time of day the day's end counts then: it may have been published at any moment of it.
    """
    if not baselined:
        since = min(first_seen - BASELINE_WINDOW, first_poll or first_seen)
        fresh = published is not None and published >= since
        return None if fresh else Verdict.BASELINE
    if published is None or last_ok is None:
        return None
    latest = published + A_DAY if precision is Precision.DAY else published
    return Verdict.OLD_NEWS if latest < last_ok - BASELINE_WINDOW else None


def decide(arrival: Arrival, *, watches: Mapping[WatchName, Watch], told: Sequence[Told], now: datetime) -> tuple[Outcome, ...]:
    """One outcome per channel that a matched watch names or that already knows the story, in channel order."""
    before = {one.channel: one for one in told}
    heard = _heard(arrival, watches)
    channels = sorted({*heard, *(channel for channel, one in before.items() if one.has_root)})
    return tuple(
        _decide_channel(arrival, heard.get(channel, ()), told=before.get(channel, Told(channel=channel)), now=now) for channel in channels
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Heard:
    """A matched watch as one channel hears it: how loudly, why not louder, and which of the article's events it took."""

    watch: Watch
    match: Match
    tell: Tell
    verdict: Verdict | None


def _heard(arrival: Arrival, watches: Mapping[WatchName, Watch]) -> dict[ChannelId, tuple[_Heard, ...]]:
    heard: dict[ChannelId, tuple[_Heard, ...]] = {}
    for match in arrival.matches:
        if (watch := watches.get(match.watch)) is None:
            continue
        one = _hear(arrival, watch, match)
        for channel in watch.channels:
            heard[channel] = (*heard.get(channel, ()), one)
    return {channel: tuple(sorted(all_of, key=lambda one: -LOUDNESS.index(one.tell))) for channel, all_of in heard.items()}


def _hear(arrival: Arrival, watch: Watch, match: Match) -> _Heard:
    verdict = _objection(arrival, watch)
    if verdict in (Verdict.MUTED_SOURCE, Verdict.WATCH_OFF):
        return _Heard(watch=watch, match=match, tell=Tell.LOG, verdict=verdict)
    quiet = verdict is Verdict.UNCONFIRMED or arrival.stored.article.outlet is Outlet.ANALYSIS or arrival.second_hand
    ceiling = Tell.DIGEST if quiet else _ceiling(arrival, match)
    return _Heard(watch=watch, match=match, tell=min(watch.tell, ceiling, key=LOUDNESS.index), verdict=verdict)


def _objection(arrival: Arrival, watch: Watch) -> Verdict | None:
    article = arrival.stored.article
    if not watch.enabled:
        return Verdict.WATCH_OFF
    if watch.mute & {article.source, article.publisher}:
        return Verdict.MUTED_SOURCE
    confirmed = arrival.families >= 2 or arrival.official
    return Verdict.UNCONFIRMED if watch.when is Confirm.CONFIRMED and not confirmed else None


def _ceiling(arrival: Arrival, match: Match) -> Tell:
    """The loudest an event clause allows: its best event's tier; words alone allow what the watch says."""
    if not match.events:
        return Tell.PAGE
    tiers = {_tier(arrival, arrival.events[index]) for index in match.events}
    if Tier.ALERT in tiers:
        return Tell.PAGE
    return Tell.DIGEST if Tier.DIGEST in tiers else Tell.LOG


def _tier(arrival: Arrival, event: Event) -> Tier:
    """Its own tier; what is for the digest, and no mere possibility, alerts once two publisher families or this official source tell it.

    One outlet's crime story reads like one country's crackdown: it is the second newsroom that makes it news.
    """
    families = {family for seen in arrival.story.sightings if _is_facet(event, seen) for family in seen.families}
    vouched = _is_official(arrival) or len(families) >= FAMILIES
    is_told = event.tier is Tier.DIGEST and event.modality is not Modality.HYPOTHETICAL
    return Tier.ALERT if is_told and vouched else event.tier


def _is_official(arrival: Arrival) -> bool:
    return arrival.stored.article.outlet is Outlet.OFFICIAL


def _decide_channel(arrival: Arrival, heard: Sequence[_Heard], *, told: Told, now: datetime) -> Outcome:
    told = replace(told, facets=told_by_now(told.facets, arrival.story.facets))
    say = _Saying(arrival=arrival, heard=tuple(heard), told=told, now=now)
    if told.not_relevant and not _asked_anew(say):
        return Outcome(decisions=(say.decision(Verdict.NOT_RELEVANT),), told=told)
    if told.not_relevant:
        say = replace(say, told=replace(told, not_relevant=False, loudest=Tell.LOG))
    if told.has_root:
        return _follow_up(say)
    return _first_word(say)


def _asked_anew(say: _Saying) -> bool:
    """Whether a watch that is heard at alert tier was not among those the story was told for when it was called not relevant."""
    return any(one.watch.name not in say.told.watches for one in say.heard if one.tell in (Tell.PAGE, Tell.NOW))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Saying:
    """What every decision of one channel shares."""

    arrival: Arrival
    heard: tuple[_Heard, ...]
    told: Told
    now: datetime

    @property
    def loudest(self) -> Tell:
        return self.heard[0].tell if self.heard else Tell.LOG

    @property
    def names(self) -> frozenset[WatchName]:
        return frozenset(one.watch.name for one in self.heard if one.verdict not in (Verdict.MUTED_SOURCE, Verdict.WATCH_OFF))

    def decision(self, verdict: Verdict, *, facet: Facet | None = None, reason: str = "") -> Decision:
        name, status, turn = facet_key(facet) if facet else ("", "", 0)
        return Decision(
            story=self.arrival.story.id,
            channel=self.told.channel,
            article=self.arrival.stored.id,
            verdict=verdict,
            at=self.now,
            watches=tuple((one.watch.name, one.watch.version) for one in self.heard),
            tell=self.loudest,
            facet=name,
            status=status,
            turn=turn,
            reason=reason or str(verdict),
        )

    def more(self) -> Decision:
        """That the thread tells more today than the channel shows."""
        day = self.now.date().isoformat()
        return replace(self.decision(Verdict.MORE, reason=f"over {SHOWN_A_DAY} shown a day"), facet=str(Verdict.MORE), status=day)


def _first_word(say: _Saying) -> Outcome:
    if say.told.facets and not _fresh(say):
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
    return Outcome(decisions=(say.decision(Verdict.ROOT, reason=f"first word: {_why(say)}"),), told=told)


def _heard_of(say: _Saying) -> list[Facet]:
    """What an official source tells that a watch took, though it is no facet yet: what is for the digest is the news there."""
    if not _is_official(say.arrival):
        return []
    taken = [say.arrival.events[index] for one in say.heard for index in one.match.events]
    seen = say.arrival.story.sightings
    own = (replace(one, name=how_held(one, seen)) for one in seen if one.article == say.arrival.stored.id)
    return [one for one in own if any(_is_facet(event, one) for event in taken)]


def _silence(say: _Saying) -> Verdict | None:
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


def _hush(say: _Saying) -> Verdict | None:
    """Why a muted story gets no root: it was muted under the root of a story that was merged into it."""
    breaks = any(_breaks_mute(facet) for facet in _fresh(say)) or _pages_anew(say)
    return Verdict.MUTED_STORY if _is_muted(say.told, say.now) and not breaks else None


def _breaks_mute(facet: Facet) -> bool:
    return facet.status in (Status.CANCELLED, Status.DENIED)


def _pages_anew(say: _Saying) -> bool:
    """Whether a watch pages that the channel has not yet heard of this story: whoever muted it did not know that it would."""
    return any(one.tell is Tell.PAGE and one.watch.name not in say.told.watches for one in say.heard)


def _why(say: _Saying) -> str:
    return ", ".join(sorted(say.names)) or "a facet of a told story"


def _follow_up(say: _Saying) -> Outcome:
    """What a channel that knows the story hears now: new facets, a louder watch, or only an edit."""
    decisions, told = [], say.told
    passed = overtaken(_fresh(say))
    for facet in _news(say, passed) if say.arrival.gate is None else ():
        verdict = _reply_verdict(say, facet, told=told)
        decisions.append(say.decision(verdict, facet=facet, reason=f"new: {facet.label or facet.name}"))
        told = _after_reply(told, facet, verdict=verdict, now=say.now)
    if _is_over(say, decisions, told=told):
        decisions.append(say.more())
        told = replace(told, shown_today=SHOWN_A_DAY + 1)
    if say.arrival.gate is None and _is_louder(say, told):
        decisions.append(say.decision(Verdict.LOUDER, reason=f"louder: {_why(say)}"))
        told = replace(told, loudest=say.loudest, last_told=say.now)
    heard = frozenset(map(facet_key, passed)) if decisions else frozenset()
    told = replace(told, watches=told.watches | say.names, facets=told.facets | heard)
    if not decisions:
        decisions.append(say.decision(say.arrival.gate or Verdict.EDIT, reason="" if say.arrival.gate else "another report"))
    return Outcome(decisions=tuple(decisions), told=told)


def _fresh(say: _Saying) -> list[Facet]:
    """The facets that the channel has not been told."""
    return [facet for facet in say.arrival.story.facets if facet_key(facet) not in say.told.facets]


def _news(say: _Saying, passed: Sequence[Facet]) -> list[Facet]:
    """The fresh facets that are worth a reply.

    What was `passed` over is not, nor the backdrop of what was told. Where no watch asks for it neither what is only said of the story is,
    nor another deed, or one with an open side, that one outlet alone tells.
    """
    story = say.arrival.story
    heard = [one for one in story.facets if facet_key(one) in say.told.facets]
    new = [one for one in _fresh(say) if one not in passed and not is_backdrop(one, heard, story)]
    return [one for one in new if _is_called_for(say, one) or (_is_vouched(say, one) and not is_remark(one, story.facets))]


def _is_vouched(say: _Saying, facet: Facet) -> bool:
    """Whether it names both sides of a contact, goes on with what was told, or two publisher families or this official source tell it.

    That an actor of an open promise left office goes on with the promise.
    """
    goes_on = facet.name.startswith(LOST_OFFICE) or any(name == facet.name for name, _, _ in say.told.facets)
    is_official = _is_official(say.arrival) and facet.article == say.arrival.stored.id
    return is_whole_contact(facet) or goes_on or is_official or len(facet.families) >= FAMILIES


def _reply_verdict(say: _Saying, facet: Facet, *, told: Told) -> Verdict:
    if _is_muted(told, say.now):
        return Verdict.REPLY_IN_CHANNEL if _breaks_mute(facet) else Verdict.MUTED_STORY
    asked = _is_called_for(say, facet)
    quiet = told.last_told is not None and say.now - told.last_told >= QUIET
    if not (asked or quiet):
        return Verdict.REPLY
    return Verdict.REPLY_IN_CHANNEL if _shown_today(told, say.now) < SHOWN_A_DAY else Verdict.REPLY


def _is_over(say: _Saying, decisions: Sequence[Decision], *, told: Told) -> bool:
    """Whether the day's three are shown, and what a watch asked for went to the thread alone for the first time that day."""
    unshown = {(one.facet, one.status, one.turn) for one in decisions if one.verdict is Verdict.REPLY}
    asked = any(_is_called_for(say, facet) for facet in _fresh(say) if facet_key(facet) in unshown)
    return asked and _shown_today(told, say.now) == SHOWN_A_DAY


def _is_called_for(say: _Saying, facet: Facet) -> bool:
    """Whether a watch asks for it, or it is denied: a watch takes no denial unless it says so, who was told of it must know."""
    return facet.status is Status.DENIED or _asked(say, facet)


def _asked(say: _Saying, facet: Facet) -> bool:
    """Whether a watch that is heard at alert tier took an event that is this facet (or matched by words alone)."""
    loud = (one for one in say.heard if one.tell in (Tell.PAGE, Tell.NOW))
    return any(not one.match.events or any(_is_facet(say.arrival.events[index], facet) for index in one.match.events) for one in loud)


def _is_facet(event: Event, facet: Facet) -> bool:
    """Whether they are of one kind and state and, as far as both name any, the same countries: "to Canberra" is no visit to Jakarta."""
    same = event.kind == facet.kind and (event.status == facet.status or {event.status, facet.status} == _PROMISED)
    here, there = countries_of(event), countries_of(facet)
    return same and (here <= there or there <= here)


def _shown_today(told: Told, now: datetime) -> int:
    same_day = told.last_told is not None and told.last_told.date() == now.date()
    return told.shown_today if same_day else 0


def _after_reply(told: Told, facet: Facet, *, verdict: Verdict, now: datetime) -> Told:
    if verdict is Verdict.MUTED_STORY:
        return told
    shown = _shown_today(told, now) + (verdict is Verdict.REPLY_IN_CHANNEL)
    return replace(told, facets=told.facets | {facet_key(facet)}, shown_today=shown, last_told=now)


def _is_louder(say: _Saying, told: Told) -> bool:
    """A page where none was, or any watch that asks anew after the story was called not relevant (nobody was listening).

    Such a page passes a mute, once: whoever muted the story had not been paged. One that was is muted like all else.
    """
    if told.loudest is Tell.LOG and not _is_muted(told, say.now):
        return say.loudest in (Tell.NOW, Tell.PAGE)
    return say.loudest is Tell.PAGE and told.loudest is not None and told.loudest is not Tell.PAGE


def corrected(stored: StoredArticle, story: Story, facts: Sequence[str], *, told: Sequence[Told], now: datetime) -> tuple[Outcome, ...]:
    """A reply to every channel that was told what this article proves, when a new version of it gives other numbers or names.

    An article that proves nothing told corrects nothing; a muted or irrelevant story is not disturbed.
    """
    proved = {facet_key(facet) for facet in story.facets if facet.article == stored.id}
    reason = f"corrected by {stored.article.source}: {', '.join(facts)}"
    heard = [one for one in told if one.has_root and proved & one.facets and not one.not_relevant and not _is_muted(one, now)]
    return tuple(Outcome(decisions=(_correction(one, stored, story, reason, now=now),), told=one) for one in heard)


def _is_muted(told: Told, now: datetime) -> bool:
    return told.muted_until is not None and now < told.muted_until


def _correction(told: Told, stored: StoredArticle, story: Story, reason: str, *, now: datetime) -> Decision:
    return Decision(
        story=story.id,
        channel=told.channel,
        article=stored.id,
        verdict=Verdict.CORRECTED,
        at=now,
        facet=f"corrected:{stored.id}",
        turn=stored.version,
        reason=reason,
    )


def root_key(channel: ChannelId, story: StoryId, *, generation: int) -> DeliveryKey:
    """The key of a root message; readable, because it stands in every audit line."""
    return DeliveryKey(f"{channel}/{story}/root/{generation}")


def deliveries(decisions: Iterable[Decision], *, story: Story, generation: int, now: datetime) -> tuple[Delivery, ...]:
    """The messages owed for decisions of one channel: one each for those that tell."""
    return tuple(_delivery(decision, story=story, generation=generation, now=now) for decision in decisions if decision.verdict.tells)


def _own_text(decision: Decision) -> str:
    """What a reply says that tells no facet; "" where the story itself is told when it is sent."""
    match decision.verdict:
        case Verdict.CORRECTED:
            return decision.reason.capitalize()
        case Verdict.MORE:
            return MORE_LINE
        case _:
            return ""


def _delivery(decision: Decision, *, story: Story, generation: int, now: datetime) -> Delivery:
    root = root_key(decision.channel, story.id, generation=generation)
    if decision.verdict is Verdict.ROOT:
        return Delivery(
            key=root,
            channel=decision.channel,
            kind=DeliveryKind.ROOT,
            story=story.id,
            generation=generation,
            tell=decision.tell,
            created=now,
            not_before=now,
            wanted=story.revision,
            reason=decision.reason,
        )
    facet = decision.facet or "louder"
    return Delivery(
        key=DeliveryKey(f"{decision.channel}/{story.id}/reply/{generation}/{facet}/{decision.status}/{decision.turn}"),
        channel=decision.channel,
        kind=DeliveryKind.REPLY,
        story=story.id,
        facet=facet,
        status=decision.status,
        turn=decision.turn,
        generation=generation,
        tell=decision.tell,
        reply_to=root,
        in_channel=decision.verdict not in (Verdict.REPLY, Verdict.CORRECTED),
        text=_own_text(decision),
        created=now,
        not_before=now,
        reason=decision.reason,
    )
