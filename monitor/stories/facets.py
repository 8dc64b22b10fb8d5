"""A story's facets out of its sightings: a function of the set of reports, so that no arrival order shows in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import replace
from datetime import date, datetime

from monitor.model.enums import Status, Tier
from monitor.model.ids import Kind, PublisherId
from monitor.model.story import Facet, Story
from monitor.stories.kinds import (
    AGREEMENTS,
    COMMITTING,
    EXERCISES,
    HOSTILE,
    MEETINGS,
    ORDERS,
    RELEASE,
    SPEECH,
    UNDOABLE,
    VISIT,
    VISITS,
    WHOLE_CONTACTS,
)
from monitor.stories.ladder import FAMILIES, is_break, turns
from monitor.stories.settings import StorySettings
from monitor.stories.sides import countries_of, is_person, side_of
from monitor.stories.sighting import UNKNOWN, bare_offices, how_held, label
from monitor.stories.thinning import thinned
from monitor.stories.venue import is_venue

OPEN = frozenset({Status.INVITED, Status.AGREED, Status.PLANNED, Status.POSTPONED, Status.SUSPENDED, Status.RESUMED})
LOST_OFFICE = "office:"
"""What a note is named that an actor of an open commitment left office."""

_WAITING = OPEN | {Status.DENIED}
_PROMISED = frozenset({Status.PLANNED, Status.AGREED})


def added(known: Sequence[Facet], seen: Iterable[Facet]) -> tuple[Facet, ...]:
    """The sightings with new ones: of several in one hour and language with the same name, status and day the earliest is kept.

    Old ones that say nothing more are let go.
    """
    kept = {_slot(one): one for one in known}
    for one in seen:
        slot = _slot(one)
        other = kept.get(slot, one)
        kept[slot] = replace(min(other, one, key=_order), families=tuple(sorted({*other.families, *one.families})[:FAMILIES]))
    return thinned(sorted(kept.values(), key=_order))


def facets(seen: Sequence[Facet]) -> tuple[Facet, ...]:
    """Every turn of every facet in order of publication; each status of a facet needs one report loud enough to alert.

    Where countries met or agreed, what they praised or demanded there is what was said, not what happened.
    """
    named: dict[str, list[Facet]] = defaultdict(list)
    for one in _with_visits(_completed_names([one for one in seen if _has_sides(one)])):
        named[one.name].append(one)
    surely = {name: _sure_of(group) for name, group in named.items() if _is_loud(name, group)}
    surely |= _amends(named, surely)
    loud = {name: [_told_whole(turn, named[name]) for turn in turns(group)] for name, group in surely.items()}
    if any(name.startswith(WHOLE_CONTACTS) for name in loud):
        loud = {name: group for name, group in loud.items() if group[0].kind not in SPEECH}
    promised = [one for name, group in loud.items() if name.startswith(COMMITTING) for one in group if one.status in _PROMISED]
    shown = [turn for name, group in loud.items() if not is_venue(name, group, loud) for turn in group]
    deals = [one for name, group in loud.items() if name.startswith(AGREEMENTS) for one in group]
    told = [one for one in shown if not _is_of_a_promise(one, promised) and not _is_a_term(one, deals)]
    return tuple(sorted(told, key=lambda one: (*_order(one), one.turn)))


def _is_loud(name: str, group: Sequence[Facet]) -> bool:
    """Whether one report is sure of it, and it is not a visitor who visits himself."""
    visitors, _, host = name.removeprefix(VISITS).partition(">")
    confused = name.startswith(VISITS) and ("+" in visitors or host in (UNKNOWN, visitors))
    return not confused and any(one.tier is Tier.ALERT for one in group)


def _amends(named: Mapping[str, Sequence[Facet]], surely: Mapping[str, Sequence[Facet]]) -> dict[str, list[Facet]]:
    """What takes back or puts off a deed that was surely told before, by the side that did it, where two publisher families tell it.

    Who delays its tariffs names nobody: no single report is sure of that.
    """
    found = {}
    for name, group in named.items():
        since = min((one.at for other, deed in surely.items() if _may_undo(name, other) for one in deed), default=None)
        later = [one for one in group if since is not None and since < one.at and not is_break(one.status)]
        if name not in surely and len({family for one in later for family in one.families}) >= FAMILIES:
            found[name] = later
    return found


def _may_undo(name: str, deed: str) -> bool:
    """Whether a release may be from this measure: of the same side, and of the same other side where the release names one."""
    kind, _, sides = name.partition(":")
    measure, _, others = deed.partition(":")
    ours, theirs = sides.partition(">"), others.partition(">")
    return kind == RELEASE and measure in UNDOABLE and ours[0] == theirs[0] and ours[2] in (UNKNOWN, ours[0], theirs[2])


def completes(full: str, partial: str) -> bool:
    """Whether a name tells the sides that another one of the same thing leaves open."""
    return UNKNOWN in partial and ">" in partial and _fits(partial, full)


def is_whole_contact(facet: Facet) -> bool:
    """Whether it names all sides, or the subject, of a visit, talks, a call or an agreement."""
    return facet.name.startswith(WHOLE_CONTACTS) and UNKNOWN not in facet.name


def is_remark(facet: Facet, told: Sequence[Facet]) -> bool:
    """Whether it only says something of what the story tells: what bystanders think of it, or what who did it blames the other side for
    and asks of it: that the diplomats leave whom it expels.
    """
    doings = [one for one in told if one.kind not in SPEECH]
    sides = {side_of(actor) or actor.entity for one in doings for actor in one.parties}
    pairs = {one.name.partition(":")[2] for one in doings if one.kind in HOSTILE}
    if facet.kind in ORDERS and facet.name.partition(":")[2] in pairs:
        return True
    return facet.kind in SPEECH and bool(sides) and sides.isdisjoint(side_of(actor) or actor.entity for actor in facet.actors)


def _has_sides(one: Facet) -> bool:
    """Whether an agreement on nothing that is named at least names two countries: one side's promise is none."""
    return one.name != f"{AGREEMENTS}{UNKNOWN}" or len(countries_of(one)) > 1


def _is_of_a_promise(one: Facet, promised: Sequence[Facet]) -> bool:
    """Whether an agreement on nothing that is named is what was promised in other words: "agreed to find a date" for the visit."""
    vague = one.name == f"{AGREEMENTS}{UNKNOWN}" and one.status is Status.AGREED
    return vague and any(countries_of(one) <= countries_of(promise) for promise in promised)


def _is_a_term(one: Facet, deals: Sequence[Facet]) -> bool:
    """Whether a concession to come is among those of an agreement that is told: "§ and § strike a deal", "§ will lift its tariffs"."""
    return one.kind == RELEASE and one.status is Status.PLANNED and any(countries_of(one) <= countries_of(deal) for deal in deals)


def _sure_of(group: Sequence[Facet]) -> list[Facet]:
    """The sightings of those statuses that some report is sure of: a doubtful "completed" takes nothing further.

    A denial is as sure as what it denies: it counts where another report had surely told that before. What else undoes it
    counts then too, once two publisher families tell it.
    """
    told = [one for one in group if one.tier is Tier.ALERT]
    sure = {one.status for one in told}
    since = min((one.at for one in told), default=None)
    undone = [one for one in group if is_break(one.status) and since is not None and since < one.at]
    vouched = {one.status for one in undone if one.status is Status.DENIED or _families(undone, one.status) >= FAMILIES}
    return [one for one in group if one.status in sure or (one in undone and one.status in vouched)]


def _families(group: Sequence[Facet], status: Status) -> int:
    return len({family for one in group if one.status is status for family in one.families})


def _told_whole(turn: Facet, group: Sequence[Facet]) -> Facet:
    """The turn with the parties, the place and the subject of the report that names most: the first one may know one side only.

    Its families are whoever tells anything of it.
    """
    same = (one for one in group if one.status is turn.status and (turn.turn == 1 or one.at >= turn.at))
    best = min(same, key=_least_said, default=turn)
    families = sorted({family for one in group for family in one.families})
    return replace(
        turn,
        actors=best.actors,
        counterparts=best.counterparts,
        place=turn.place or best.place,
        subject=turn.subject or best.subject,
        families=tuple(families[:FAMILIES]),
    )


def _least_said(one: Facet) -> tuple[bool, bool, int, int, int, float, datetime, str]:
    """Smallest for the report that is sure, names whom the facet names, and most countries and persons; arrival is not asked."""
    missed = ">" in one.name and one.kind != VISIT and not set(one.name.rpartition(">")[2].split("+")) <= one.countries
    persons = sum(map(is_person, one.parties))
    return (one.tier is not Tier.ALERT, missed, -len(one.countries), -persons, bare_offices(one), -one.confidence, one.at, one.quote)


def open_until(told: Sequence[Facet], *, settings: StorySettings) -> datetime | None:
    """Until when the story waits for something agreed and not yet done; None when nothing is open."""
    return max((one.at + settings.commitment for one in commitments(told)), default=None)


def commitments(told: Sequence[Facet]) -> list[Facet]:
    """The visits and meetings that were promised and have not happened, each as it stands; what one side denies may come all the same."""
    last = {one.name: one for one in told}
    return [one for one in last.values() if one.name.startswith(COMMITTING) and one.status in _WAITING]


def is_open(facet: Facet) -> bool:
    """Whether it is a visit or talks, promised and not yet done."""
    return facet.name.startswith(COMMITTING) and facet.status in OPEN


def lost_office(story: Story) -> tuple[str, ...]:
    """Who of the story's open commitments has left office."""
    return tuple(actor.name for one in story.facets if one.name.startswith(LOST_OFFICE) for actor in one.actors)


def _slot(one: Facet) -> tuple[str, ...]:
    return (one.name, str(one.status), str(one.tier), one.lang, one.at.strftime("%Y%m%d%H"), str(one.day or ""), str(one.done or ""))


def _order(one: Facet) -> tuple[datetime, int, str, str]:
    return (one.at, one.article, one.name, str(one.status))


def _completed_names(seen: Sequence[Facet]) -> list[Facet]:
    """Sightings under the name that their thing is known by: what one report leaves open or takes for another another one tells."""
    held = [_renamed(one, how_held(one, seen)) for one in seen]
    told = sorted((one for one in held if UNKNOWN not in one.name), key=lambda one: (one.tier is not Tier.ALERT, *_order(one)))
    known = list(dict.fromkeys(one.name for one in told))
    hosts = {(one.name, one.place.country) for one in told if one.place and one.place.country}
    families = {
        name: {family for one in held if one.name == name for family in one.families} for name in known if name.startswith(EXERCISES)
    }
    return [_renamed(one, _adds_side(one, families) or _known_as(one, known, hosts)) for one in held]


def _adds_side(one: Facet, families: Mapping[str, Set[PublisherId]]) -> str:
    """The name of the exercise that two publisher families tell, if a single one adds a side to it: the owner of a base, who looks on."""
    if len(families.get(one.name, ())) >= FAMILIES or not one.name.startswith(EXERCISES):
        return ""
    sides = _sides(one.name)
    return next((name for name, told in families.items() if len(told) >= FAMILIES and len(_sides(name)) > 1 and _sides(name) < sides), "")


def _sides(name: str) -> set[str]:
    return set(name.partition(":")[2].split("+"))


def _known_as(one: Facet, known: Sequence[str], hosts: Set[tuple[str, str]]) -> str:
    """Its name; with a "?" the known name that fits, that of its place first; of what was done in a third country the name of that one.

    Talks of two and of the country that they are held in are those of the two; one side puts off the talks that it is known to have.
    What seems done within one country, as nobody abroad is named, is what another report tells was done to somebody abroad.
    "Suppliers of Russian drones in China" are hit where "Chinese firms" are: one sanction, and no second one against Russia.
    """
    if UNKNOWN in one.name:
        fitting = [other for other in known if _fits(one.name, other)]
        return min(fitting, key=lambda other: not _is_placed(one, other), default=one.name)
    if one.name.startswith(MEETINGS):
        return next((other for other in known if _adds_host(one, other, hosts) or _undoes_alone(one, other)), one.name)
    if one.name.startswith(WHOLE_CONTACTS) or ">" not in one.name:
        return one.name
    if _is_within(one.name):
        return next((other for other in known if _fits(_untargeted(one.name), other) and not _is_within(other)), one.name)
    if _is_placed(one, one.name):
        return one.name
    return next(
        (other for other in known if _is_placed(one, other) and _fits(_untargeted(one.name), other) and not _is_within(other)), one.name
    )


def _adds_host(one: Facet, other: str, hosts: Set[tuple[str, str]]) -> bool:
    """Whether the sides of talks are those of other talks, and the country where these are held."""
    sides, others = _sides(one.name), _sides(other)
    more = sides - others
    return other.startswith(MEETINGS) and len(others) > 1 and others < sides and all((other, country) in hosts for country in more)


def _undoes_alone(one: Facet, other: str) -> bool:
    """Whether one side is told to undo talks, and has talks with another one."""
    sides, others = (name.partition(":")[2].split("+") for name in (one.name, other))
    return is_break(one.status) and other.startswith(MEETINGS) and len(sides) == 1 and len(others) > 1 and sides[0] in others


def _with_visits(seen: Sequence[Facet]) -> list[Facet]:
    """The sightings, with what is to become of talks under the name of the promised visit that they are for: one promise, not two."""
    days: dict[str, set[date]] = defaultdict(set)
    for one in seen:
        if one.name.startswith(VISITS) and one.status in _PROMISED | {Status.RESUMED} and one.tier is Tier.ALERT:
            days[one.name].update([one.day] if one.day else [])
    own = [one for one in seen if not one.name.startswith(MEETINGS)]
    return own + [_as_visit(one, days) for one in seen if one.name.startswith(MEETINGS)]


def _as_visit(one: Facet, days: Mapping[str, Set[date]]) -> Facet:
    if one.status not in _PROMISED | {Status.POSTPONED, Status.CANCELLED}:
        return one
    sides = one.name.removeprefix(MEETINGS).split("+")
    there = [name for name in days if sorted(name.removeprefix(VISITS).split(">")) == sides and _is_then(one, name, days[name])]
    return replace(one, kind=Kind(VISIT), name=there[0], label=label(VISIT, there[0], one.status)) if len(there) == 1 else one


def _is_then(talks: Facet, visit: str, days: Set[date]) -> bool:
    """Whether talks are placed where the visit goes or, without a place, on no other day."""
    place = talks.place.country if talks.place else None
    return place == visit.rpartition(">")[2] if place else talks.day is None or talks.day in days


def _is_placed(one: Facet, name: str) -> bool:
    """Whether it took place in the country that the name ends with."""
    return one.place is not None and one.place.country == name.rpartition(">")[2]


def _is_within(name: str) -> bool:
    actor, _, target = name.partition(":")[2].partition(">")
    return actor == target


def _untargeted(name: str) -> str:
    return f"{name.partition('>')[0]}>{UNKNOWN}"


def _fits(partial: str, full: str) -> bool:
    kind, _, rest = partial.partition(":")
    full_kind, _, full_rest = full.partition(":")
    if kind != full_kind:
        return False
    sides, full_sides = rest.split(">"), full_rest.split(">")
    both = sorted(sides[0].split("+")) == sorted("+".join(full_sides).split("+"))
    if both and sides[1:] == [UNKNOWN] and not partial.startswith(WHOLE_CONTACTS):
        return len(full_sides) == 2  # "both freed prisoners" is what one freed for the other
    return len(sides) == len(full_sides) and all(side in (UNKNOWN, other) for side, other in zip(sides, full_sides, strict=True))


def _renamed(one: Facet, name: str) -> Facet:
    return one if one.name == name else replace(one, name=name, label=label(one.kind, name, one.status))
