"""What one article says happened, as facets to be: the names are stable, so that every telling meets the same one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from monitor.model.enums import Status, Tier
from monitor.model.event import Actor, Event
from monitor.model.ids import ArticleId, Country
from monitor.model.story import Facet
from monitor.stories.clause import is_call, is_only_spoken
from monitor.stories.happening import is_news
from monitor.stories.kinds import (
    AGREEMENT,
    AGREEMENTS,
    CALL,
    CALLS,
    EXERCISE,
    INVITATION,
    MEETING,
    MEETINGS,
    SPOKEN,
    TALKS,
    VISIT,
    VISITS,
    WHOLE_CONTACTS,
)
from monitor.stories.ladder import is_break, level
from monitor.stories.settings import StorySettings
from monitor.stories.sides import is_person, side_of

UNKNOWN = "?"
_THERE = frozenset({Status.UNDER_WAY, Status.COMPLETED})


def sightings(events: Sequence[Event], *, article: ArticleId, at: datetime, lang: str, settings: StorySettings) -> tuple[Facet, ...]:
    """One sighting for each thing the article says happened: of several statuses the furthest, of breaks the last told.

    What it denies is one more, however doubtful, unless the article has said before that it is so (`events` are in
    the order of the text): a headline denies what the body then repeats.
    """
    best: dict[str, Facet] = {}
    denied: dict[str, Facet] = {}
    for event in (one for one in events if is_news(one, at=at)):
        seen = _sighting(event, article=article, at=at, lang=lang, settings=settings)
        if event.status is Status.DENIED:
            if seen.name not in best and _undoes(event, seen.name):
                denied.setdefault(seen.name, seen)
        elif event.tier is not Tier.NONE:
            best[seen.name] = _furthest(best.get(seen.name), seen)
    return tuple(found[name] for found in (best, denied) for name in sorted(found))


def _undoes(event: Event, name: str) -> bool:
    """Whether it denies that something was promised or done; who denies that it was put off or refused affirms it."""
    halted = tuple(f"status {status}:" for status in Status if is_break(status) and status is not Status.DENIED)
    return name.startswith(WHOLE_CONTACTS) and not any(reason.startswith((*halted, "negated")) for reason in event.reasons)


def _furthest(known: Facet | None, seen: Facet) -> Facet:
    chosen = seen if known is None or _is_further(seen, known) else known
    others = [seen] if known is None else [seen, known]
    place = next((one.place for one in others if one.place), None)
    return replace(chosen, place=chosen.place or place, done=chosen.done or max((one.done for one in others if one.done), default=None))


def facet_name(event: Event, *, settings: StorySettings) -> str:
    """The stable name: "visit:CHN>USA", "meeting:CHN+USA", "call:CHN+USA", "agreement:flights"; "?" stands for what is not said."""
    if event.kind == VISIT:
        return f"{VISITS}{_countries(event.actors)}>{_host(event)}"
    if event.kind == INVITATION:
        return f"{VISITS}{_countries(event.counterparts)}>{_host(event, of=event.actors)}"
    if event.kind in TALKS:
        return f"{_manner(event, settings)}:{_countries(event.parties)}"
    if event.kind == EXERCISE:
        return f"{EXERCISE}:{_countries(event.parties)}"
    if event.kind == AGREEMENT:
        return f"{AGREEMENTS}{topic(event, settings=settings)}"
    return f"{event.kind}:{_countries(event.actors)}>{_countries(event.counterparts)}"


def _manner(event: Event, settings: StorySettings) -> str:
    """How talks were held: in person unless their clause says otherwise."""
    if is_call(event, settings=settings):
        return CALL
    return SPOKEN if is_only_spoken(event, settings=settings) else MEETING


def is_held(one: Event | Facet) -> bool:
    """Whether talks took place or are under way."""
    return one.kind in TALKS and one.status in (Status.COMPLETED, Status.UNDER_WAY)


def how_held(one: Facet, seen: Sequence[Facet]) -> str:
    """Its name; of sides that only spoke, the name of their call or talks told nearest in time, of talks while none is."""
    manner, _, sides = one.name.partition(":")
    if manner != SPOKEN:
        return one.name
    near = nearest_held(one, seen)
    return near.name if near else f"{MEETINGS}{sides}"


def nearest_held(one: Facet, seen: Sequence[Facet]) -> Facet | None:
    """The report nearest in time that says how the sides met who, by this one, only spoke."""
    sides = one.name.partition(":")[2]
    held = (f"{MEETINGS}{sides}", f"{CALLS}{sides}")
    found = (other for other in seen if other.name in held)
    return min(found, key=lambda other: (abs(other.at - one.at), other.at, other.article, other.name, other.status), default=None)


def topic(event: Event, *, settings: StorySettings) -> str:
    """What an agreement is about, in one of the known words, or "?"."""
    about = f"{event.subject} ".casefold()
    for name, words in settings.topics.items():
        if any(word in about for word in words):
            return name
    return UNKNOWN


def label(kind: str, name: str, status: Status) -> str:
    """What a person reads: "talks held", "visit agreed", "flights agreed", "visit postponed"."""
    if kind == INVITATION or (name.startswith(VISITS) and status is Status.INVITED):
        return "invitation extended" if status in (Status.INVITED, Status.COMPLETED) else f"{INVITATION} {_said(status)}"
    if kind in TALKS:
        what = CALL if name.startswith(CALLS) else "talks"
        return f"{what} held" if status in (Status.COMPLETED, Status.UNDER_WAY) else f"{what} {_said(status)}"
    if kind == AGREEMENT:
        return _agreement_label(name.partition(":")[2], status)
    if status is Status.COMPLETED and kind != VISIT:
        return kind.replace("_", " ")
    return f"{kind.replace('_', ' ')} {_said(status)}"


def _agreement_label(about: str, status: Status) -> str:
    reached = status in (Status.AGREED, Status.COMPLETED, Status.PLANNED)
    if about == UNKNOWN:
        return "agreement reached" if reached else f"{AGREEMENT} {_said(status)}"
    return f"{about} {'agreed' if reached else _said(status)}"


def _said(status: Status) -> str:
    return str(status).replace("_", " ")


def _sighting(event: Event, *, article: ArticleId, at: datetime, lang: str, settings: StorySettings) -> Facet:
    name = facet_name(event, settings=settings)
    status = Status.INVITED if event.kind == INVITATION and event.status is Status.COMPLETED else event.status
    return Facet(
        name=name,
        kind=event.kind,
        status=status,
        label=label(event.kind, name, status),
        actors=event.actors,
        counterparts=event.counterparts,
        place=event.place,
        subject=event.subject,
        when=event.when,
        at=at,
        article=article,
        quote=event.evidence.text,
        lang=lang,
        bold=_bold(event),
        confidence=event.confidence,
        tier=event.tier,
        done=event.done,
    )


def _bold(event: Event) -> tuple[int, int] | None:
    cue = event.evidence.cue
    return (cue[0] - event.evidence.start, cue[1] - event.evidence.start) if cue else None


def _is_further(seen: Facet, kept: Facet) -> bool:
    if Status.RESUMED in (seen.status, kept.status) and not is_break(seen.status) and not is_break(kept.status):
        return seen.status is Status.RESUMED
    if is_break(seen.status) != is_break(kept.status):
        if (seen.tier is Tier.ALERT) != (kept.tier is Tier.ALERT):
            return seen.tier is Tier.ALERT  # "will visit on 27 June ... the visit had been put off"
        return is_break(seen.status)
    if promised := next((one for one in (seen, kept) if _is_promised_for_a_day(one)), None):
        other = kept if promised is seen else seen
        if other.status is Status.COMPLETED and other.done is None:
            return promised is seen  # "will visit on 27 June ... his first visit since"
    if seen.kind == VISIT and {seen.status, kept.status} == _THERE and seen.tier is kept.tier:
        return seen.status is Status.UNDER_WAY  # "arrived" where it is said to begin
    return _rank(seen) > _rank(kept)


def _is_promised_for_a_day(one: Facet) -> bool:
    """Whether it is surely a visit to come on a day that is given."""
    return one.kind == VISIT and one.status is Status.PLANNED and one.tier is Tier.ALERT and one.day is not None


def _rank(one: Facet) -> tuple[int, bool, int, float]:
    return (level(one), one.tier is Tier.ALERT, -bare_offices(one), one.confidence)


def bare_offices(one: Facet) -> int:
    """How many parties are an office that nobody is named for: "an envoy", where another sentence says "Ukraine"."""
    return sum(actor.office is not None and not is_person(actor) for actor in one.actors + one.counterparts)


def _countries(actors: Iterable[Actor]) -> str:
    known = sorted({str(side) for actor in actors if (side := side_of(actor))})
    return "+".join(known) or UNKNOWN


def _host(event: Event, of: Sequence[Actor] = ()) -> str:
    visitors = {side_of(actor) for actor in event.actors}
    if event.place and event.place.country and (of or event.place.country not in visitors):
        return str(event.place.country)
    hosts: list[Country] = [side for actor in (of or event.counterparts) if (side := side_of(actor))]
    return "+".join(sorted(map(str, set(hosts)))) or UNKNOWN
