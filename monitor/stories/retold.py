"""What a channel has been told of a story, under the names that its facets bear by now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from monitor.model.enums import Status
from monitor.model.story import Facet, Story
from monitor.stories.facets import completes
from monitor.stories.ladder import is_break, level

FacetKey = tuple[str, str, int]


def facet_key(facet: Facet) -> FacetKey:
    """What a facet is told apart by: name, status and turn."""
    return (facet.name, str(facet.status), facet.turn)


def told_of(story: Story, told: frozenset[FacetKey]) -> list[Facet]:
    """What was told of a story, also what no facet says any more: as its reports tell it."""
    standing = [one for one in story.facets if facet_key(one) in told]
    gone = {(name, status) for name, status, _ in told} - {(one.name, str(one.status)) for one in standing}
    return standing + [one for one in story.sightings if (one.name, str(one.status)) in gone]


def told_by_now(told: frozenset[FacetKey], standing: Sequence[Facet]) -> frozenset[FacetKey]:
    """The keys of what was told, each that no facet bears any more under that of the facet which it has become.

    "Canada halts services" has become "Canada halts services in India" once a report names the side that was open, and a visit that
    was planned is agreed once one says so: neither is news to who was told the first.
    """
    for one in standing:
        key = facet_key(one)
        if key not in told and (was := next(_was(one, told, standing), None)):
            told = (told - {was}) | {key}
    return told


def _was(one: Facet, told: frozenset[FacetKey], standing: Sequence[Facet]) -> Iterator[FacetKey]:
    """What was told under a key that no facet bears any more, and is this facet by now."""
    gone = told - set(map(facet_key, standing))
    for key in sorted(gone):
        name, status, turn = key
        named = status == one.status and turn == one.turn and completes(one.name, name)
        if named or (name == one.name and _is_level(one, Status(status))):
            yield key


def _is_level(one: Facet, told: Status) -> bool:
    """Whether the state that was told is one rung with the facet's: agreed and planned, for a sanction announced and imposed."""
    was = replace(one, status=told)
    return level(was) == level(one) and not is_break(told) and not is_break(one.status)
