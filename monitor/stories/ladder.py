"""The status ladder: invited -> agreed -> planned -> under way -> completed, with breaks at any point.

Reports are read in the order of their publication, whatever the order of their arrival: a late copy of an
older state never flips a newer one back, and every arrival order ends with the same turns.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import takewhile

from monitor.model.enums import Status, Tier
from monitor.model.event import Place
from monitor.model.ids import PublisherId
from monitor.model.story import Facet
from monitor.stories.happening import appointed
from monitor.stories.kinds import AGREEMENT, ANOTHER, COMMITTING, HOSTILE, IN_FORCE, MEETING, RECURRING, SAID_WHILE_DONE, VISITS

APART = timedelta(hours=12)
"""Within this time after a first report a deed is told with the days that it was done on in one part of the world and another."""

EAST = timedelta(hours=9)
"""How far ahead of UTC the clocks are where the day of a deed, told without one, may have begun."""

SETTLING = timedelta(hours=48)
"""How long after a break a report of an older state is taken for a late copy."""

FAMILIES = 2
"""So many publisher families must tell an older state after that, where no new day shows that it is one: copies are re-dated, too."""

_DONE = frozenset({Status.UNDER_WAY, Status.COMPLETED})
_EARLY = timedelta(days=1)
"""So much earlier than planned somebody may come."""

_BREAKS = frozenset({Status.POSTPONED, Status.SUSPENDED, Status.CANCELLED, Status.DENIED})
_ENDS = frozenset({Status.CANCELLED, Status.DENIED})
_LEVELS = {
    Status.UNCONFIRMED: 0,
    Status.PROPOSED: 0,
    Status.INVITED: 1,
    Status.AGREED: 2,
    Status.PLANNED: 2,
    Status.RESUMED: 2,
    Status.UNDER_WAY: 3,
    Status.COMPLETED: 4,
}
_AT_ONCE: Mapping[str, Mapping[Status, int]] = {
    **{kind: {Status.UNDER_WAY: 4} for kind in SAID_WHILE_DONE},
    **{kind: {Status.PLANNED: 4} for kind in HOSTILE},
    AGREEMENT: {Status.COMPLETED: 2, Status.UNDER_WAY: 2},
}


def is_break(status: Status) -> bool:
    """Whether the status undoes or halts what was to be."""
    return status in _BREAKS


def level(facet: Facet) -> int:
    """How far up the ladder a sighting is; a signed agreement and an agreed one are level, as are talks held and being held.

    So are a sanction that is announced and one that is imposed: of the same decision outlets say both.
    """
    return _AT_ONCE.get(facet.kind, {}).get(facet.status, _LEVELS.get(facet.status, 5))


def turns(seen: Sequence[Facet]) -> list[Facet]:
    """The numbered turns of one facet: the earliest report of each change of status; `turn` counts within a status."""
    ordered = _believed(sorted(seen, key=lambda one: (one.at, one.article)))
    taken: list[Facet] = []
    for place, one in enumerate(ordered):
        if not taken or _changes(one, taken, before=ordered[:place]):
            taken.append(one)
        elif _is_on_again(one, taken[-1], before=ordered[:place]):
            taken.append(replace(one, label=_dated_label(one, taken)))
        elif _happens_again(one, taken[-1], before=ordered[:place]) or _is_of_another(one, taken[-1], before=ordered[:place]):
            taken.append(replace(one, label=f"another {one.label}" if one.kind in ANOTHER else f"{one.label} again"))
        elif _sets_day(one, taken):
            taken.append(replace(one, status=Status.PLANNED, label=_dated_label(one, taken)))
        else:
            taken[-1] = _filled(taken[-1], one, has_day=_is_dated(taken))
    return _numbered(taken)


def _believed(ordered: Sequence[Facet]) -> list[Facet]:
    """The sightings without what is told done before its own day, on a day that nobody gives, by one publisher family alone."""
    kept = [
        one for place, one in enumerate(ordered) if not _is_before_its_day(one, ordered[: place + 1]) and not _is_yet_to_come(one, ordered)
    ]
    return kept if len(kept) == len(ordered) or _sure_families(kept) else [one for one in kept if one.status not in _DONE]


def _is_yet_to_come(one: Facet, told: Sequence[Facet]) -> bool:
    """Whether what is told done on no day is surely given a day to come: by its own article, or by two families where one tells it done."""
    if not one.name.startswith(COMMITTING) or one.status not in _DONE or one.done is not None:
        return False
    promised = [each for each in told if each.at >= one.at and each.tier is Tier.ALERT and each.status not in _DONE]
    given = [(each, day) for each in promised if (day := each.day or _weekday(each))]
    later = [each for each, day in given if day - one.at.date() > _EARLY]
    return any(each.article == one.article for each, _ in given) or (_sure_families(told) < FAMILIES <= len(_told_by(later)))


def _sure_families(told: Sequence[Facet]) -> int:
    """How many publisher families surely tell it done."""
    return len(_told_by([each for each in told if each.status in _DONE and each.tier is Tier.ALERT]))


def _told_by(told: Sequence[Facet]) -> set[PublisherId]:
    return {family for each in told for family in each.families}


def _is_before_its_day(one: Facet, told: Sequence[Facet]) -> bool:
    """Whether it is told done two days or more before the day last surely given to what is promised, or doubtfully before that day."""
    if not one.name.startswith(COMMITTING) or one.status not in _DONE or one.done is not None:
        return False
    day = next((each.day for each in reversed(told) if each.day and each.tier is Tier.ALERT and each.status not in _DONE), None)
    if day is None:
        return False
    is_doubtful = one.tier is not Tier.ALERT and day > (one.at + EAST).date()
    return is_doubtful or (day - one.at.date() > _EARLY and _sure_families(told) < FAMILIES)


def _changes(one: Facet, taken: Sequence[Facet], *, before: Sequence[Facet]) -> bool:
    now = taken[-1]
    if one.status == now.status:
        return False
    if is_break(one.status):
        return _breaks(one, taken)
    if is_break(now.status):
        return one.status is Status.RESUMED or (_is_settled(one, now) and _counts_again(one, now, before=before))
    return one.status is not Status.RESUMED and level(one) > level(now) and not _is_same_arrival(one, taken)


def _is_same_arrival(one: Facet, taken: Sequence[Facet]) -> bool:
    """Whether a visit is told done so soon after it began that "arrived" is meant."""
    began = next((each.at for each in reversed(taken) if each.status is Status.UNDER_WAY), None)
    return one.name.startswith(VISITS) and taken[-1].status is Status.UNDER_WAY and began is not None and one.at - began < APART


def _is_on_again(one: Facet, now: Facet, *, before: Sequence[Facet]) -> bool:
    """Whether what was put off, called off or denied is surely given another day than it had: a late copy has the old one."""
    had = {each.day for each in before if each.day}
    promised = is_break(now.status) and one.status in (Status.PLANNED, Status.AGREED) and one.tier is Tier.ALERT
    return promised and one.name.startswith(COMMITTING) and bool(had) and one.day is not None and one.day not in had


def _is_settled(one: Facet, broke: Facet) -> bool:
    """Whether it tells a state that holds, long enough after a break to be no late copy of what held before."""
    return one.at - broke.at >= SETTLING and level(one) >= _LEVELS[Status.AGREED] and not is_break(one.status)


def _counts_again(one: Facet, broke: Facet, *, before: Sequence[Facet]) -> bool:
    """Whether after a break a report tells more than an older one that came again: a further state, a new day, or a second family."""
    older = [each for each in before if each.at < broke.at and not is_break(each.status)]
    further = level(one) > max(map(level, older), default=-1)
    anew = one.day is not None and one.day not in {each.day for each in older}
    families = {family for each in (*before, one) if _is_settled(each, broke) for family in each.families}
    return further or anew or len(families) >= FAMILIES


def _happens_again(one: Facet, now: Facet, *, before: Sequence[Facet]) -> bool:
    """Whether a report surely tells what was done once more: the same deed, on a later day than any that the first reports gave it.

    Where they gave none it was not done later than they came. Copies and recollections give the day of old, or none.
    """
    if one.kind not in RECURRING | ANOTHER or one.tier is not Tier.ALERT or one.done is None or one.at - now.at < APART:
        return False
    given = {each.done for each in before if now.at <= each.at < now.at + APART and each.done}
    latest = max({now.at.date(), *given}) if given else (now.at + EAST).date()
    return level(one) == level(now) and not is_break(one.status) and one.done > latest


def _is_of_another(one: Facet, now: Facet, *, before: Sequence[Facet]) -> bool:
    """Whether a report surely tells of another person who takes or leaves an office: who follows the minister that resigned."""
    known, told = appointed(before), appointed([one])
    is_sure = one.tier is Tier.ALERT and level(one) == level(now) and not is_break(one.status)
    return is_sure and bool(known and told) and known.isdisjoint(told)


def _sets_day(one: Facet, taken: Sequence[Facet]) -> bool:
    """Whether a report surely gives what was promised a day that it had not been given before."""
    is_promise = one.name.startswith(COMMITTING) and level(one) == level(taken[-1]) == _LEVELS[Status.AGREED]
    is_measure = one.kind in IN_FORCE and one.status is Status.PLANNED and level(one) == level(taken[-1])
    sure = one.tier is Tier.ALERT and one.day is not None
    return (is_promise or is_measure) and sure and one.day not in {day for each in _standing(taken) for day in (each.day, _weekday(each))}


def _weekday(one: Facet) -> date | None:
    """The day to come that it names by its place in the week: "on Wednesday" is no other day than "on 28 May"."""
    span = one.when
    is_one = span is not None and span.precision == "day" and span.start is not None and span.start > one.at.date()
    return span.start if span is not None and is_one else None


def _standing(taken: Sequence[Facet]) -> list[Facet]:
    """The last turns that tell one state, and differ by the day only."""
    return list(takewhile(lambda each: level(each) == level(taken[-1]), reversed(taken)))


def _is_dated(taken: Sequence[Facet]) -> bool:
    return len(_standing(taken)) > 1


def _dated_label(one: Facet, taken: Sequence[Facet]) -> str:
    """ "visit set for 12 July", or "visit moved to 14 July" where another day was known."""
    assert one.day is not None, "only a day sets a date"
    kind = one.name.partition(":")[0]
    what = "talks" if kind == MEETING else kind
    return f"{what} {'moved to' if any(each.day for each in _standing(taken)) else 'set for'} {one.day.day} {one.day:%B}"


def _breaks(one: Facet, taken: Sequence[Facet]) -> bool:
    now = taken[-1]
    late_copy = any(before.status == one.status for before in taken) and one.at - now.at < SETTLING
    return not late_copy and not (now.status in _ENDS and one.status not in _ENDS)


def _surer_place(told: Facet, more: Facet) -> Place | None:
    """The place of the surer report: where a ministry spoke is not where a minister goes."""
    if told.place is None or more.place is None:
        return told.place or more.place
    return more.place if more.confidence > told.confidence else told.place


def _filled(told: Facet, more: Facet, *, has_day: bool) -> Facet:
    """A turn with what a later report of the same state adds; "planned" becomes "agreed" once anybody says so, until it has its day."""
    agreed = not has_day and (told.status, more.status) == (Status.PLANNED, Status.AGREED)
    status, text = (more.status, more.label) if agreed else (told.status, told.label)
    if level(more) != level(told) or is_break(more.status) != is_break(told.status):
        return told
    return replace(
        told,
        status=status,
        label=text,
        place=_surer_place(told, more),
        when=told.when or (None if more.day and more.name.startswith(COMMITTING) else more.when),
        subject=told.subject or more.subject,
        counterparts=told.counterparts or more.counterparts,
        confidence=max(told.confidence, more.confidence),
        tier=Tier.ALERT if Tier.ALERT in (told.tier, more.tier) else told.tier,
    )


def _numbered(taken: Sequence[Facet]) -> list[Facet]:
    counts: Counter[Status] = Counter()
    numbered = []
    for one in taken:
        counts[one.status] += 1
        numbered.append(replace(one, turn=counts[one.status]))
    return numbered
