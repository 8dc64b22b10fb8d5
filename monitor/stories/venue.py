"""Whether a visit is only where the talks of a story take place, so that whoever hears of the talks has heard of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from monitor.model.enums import Status
from monitor.model.story import Facet
from monitor.stories.kinds import MEETINGS, VISITS
from monitor.stories.ladder import is_break

_THERE = frozenset({Status.UNDER_WAY, Status.COMPLETED})
_SETTING = _THERE | {Status.PLANNED, Status.AGREED}


def is_venue(name: str, group: Sequence[Facet], loud: Mapping[str, Sequence[Facet]]) -> bool:
    """Whether a visit is only where the talks of the story took place: told by the talks themselves."""
    if not name.startswith(VISITS) or any(is_break(one.status) for one in group):
        return False
    visitor, _, host = name.removeprefix(VISITS).partition(">")
    meetings = [talks for other, talks in loud.items() if other.startswith(MEETINGS)]
    return any(_hosts(talks, visitor, host, group) or _are_held_at(talks, visitor, host, group) for talks in meetings)


def _are_held_at(talks: Sequence[Facet], visitor: str, host: str, group: Sequence[Facet]) -> bool:
    """Whether the visitor goes for talks with others to the third country that those are held in, as a report of the visit tells too."""
    parties = set(talks[0].name.removeprefix(MEETINGS).split("+"))
    there = {one.article for one in talks if one.place and one.place.country == host and not is_break(one.status)}
    return visitor in parties and len(parties) > 1 and host not in parties and group[0].article in there


def _hosts(talks: Sequence[Facet], visitor: str, host: str, group: Sequence[Facet]) -> bool:
    parties = set(talks[0].name.removeprefix(MEETINGS).split("+"))
    if not {visitor, host} <= parties or not any(one.status in _THERE for one in talks):
        return False
    held = min(one.at.date() for one in talks if one.status in _THERE)
    if any(one.day and one.day > held for one in group):
        return False
    place = next((one.place.country for one in talks if one.place and one.place.country), None)
    if place or any(one.status in _THERE and one.article == talks[0].article for one in group):
        return place in (None, host) and all(one.status in _SETTING for one in group)
    return all(one.status in _THERE for one in group)
