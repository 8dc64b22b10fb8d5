"""Who left office: every story that waits for that person to keep a promise notes it, once."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from monitor.desk.telling import tell
from monitor.desk.values import Desk, Filing, read_features
from monitor.events.succession import KIND, succession_of
from monitor.model.story import Story
from monitor.ports import Rooms
from monitor.stories.features import Features
from monitor.stories.grow import linked, office_lost


def note_losses(desk: Desk, filing: Filing, story: Story, *, rooms: Rooms, now: datetime) -> None:
    """Note in every other story with an open commitment who of it lost office, and tell whoever was told of that story.

    `story` is where the report itself belongs, whether it started that story or joined it; the two are linked.
    """
    if not any(event.kind == KIND for event in filing.readout.events):
        return
    told = _without_gains(read_features(desk, filing), filing)
    for other in (one for one in rooms.stories.open_commitments() if one.id != story.id):
        noted = office_lost(other, filing.stored.id, told, settings=desk.stories)
        if noted.facets != other.facets:
            rooms.stories.save(linked(noted, story.id))
            rooms.stories.save(linked(rooms.stories.get(story.id), other.id))
            tell(desk, replace(filing, matches=()), rooms.stories.get(other.id), rooms=rooms, now=now)


def _without_gains(told: Features, filing: Filing) -> Features:
    """What the report tells but for who takes an office."""
    found = [(event, succession_of(event, filing.readout.mentions)) for event in told.happening.events]
    kept = tuple(event for event, succession in found if succession is None or succession.leaves)
    return replace(told, happening=replace(told.happening, events=kept))
