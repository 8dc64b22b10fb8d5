"""Whether a report tells of a story's principals on the story's occasion, or of others."""

from __future__ import annotations

from datetime import date

from tests.story.newsroom import CHINA, QIN, USA, Newsroom, event


def test_talks_held_before_those_that_are_promised_on_a_day_elsewhere_are_others():
    room = Newsroom()
    room.tell("Qin to visit Washington on 20 June", event("visit", "planned", QIN, USA, place="USA", when=date(2023, 6, 20)))
    last = room.tell("US and Chinese officials sign a deal in Beijing", event("meeting", "completed", CHINA, USA, place="CHN"), hours=3)
    assert last.started


def test_talks_held_where_others_are_promised_without_a_day_are_of_one_story():
    room = Newsroom()
    room.tell("Qin agrees to visit Washington", event("visit", "agreed", QIN, USA, place="USA"))
    last = room.tell("US and Chinese officials hold talks in Beijing", event("meeting", "completed", CHINA, USA, place="CHN"), hours=3)
    assert not last.started
