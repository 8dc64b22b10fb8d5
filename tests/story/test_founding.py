"""The founding event, the Xi meeting on the day after, and the weeks that follow."""

from __future__ import annotations

import random

import pytest

from tests.story.newsroom import (
    BLINKEN,
    CHINA,
    FLIGHTS,
    GERMANY,
    POSTPONED,
    QIN,
    TALKS,
    USA,
    VISIT,
    WANG,
    XI,
    XI_MEETING,
    Newsroom,
    event,
    facets,
)

TELLINGS = [
    ("Blinken, Qin hold candid talks in Beijing", (TALKS,), 0.0),
    ("China's top diplomat accepts Washington invitation", (VISIT,), 0.4),
    ("US and China agree to work on more flights", (FLIGHTS,), 1.0),
    ("Qin Gang to pay return visit to Washington, US says", (VISIT, TALKS), 0.6),
    ("秦刚同意访问华盛顿", (VISIT,), 0.9),
    ("Blinken y Qin acuerdan aumentar los vuelos", (FLIGHTS, TALKS), 1.5),
    ("Candid talks, few breakthroughs", (TALKS, VISIT, FLIGHTS), 3.0),
    ("Beijing talks end after five and a half hours", (event("meeting", "completed", USA, CHINA),), 2.0),
]
XI_TELLINGS = [
    ("Xi receives Blinken in Beijing", (XI_MEETING,), 24.0),
    ("Blinken meets Xi in bid to ease soaring tensions", (XI_MEETING,), 24.5),
    ("习近平会见布林肯", (XI_MEETING,), 25.0),
]


def test_every_telling_of_the_founding_event_joins_one_story_with_three_facets():
    room = Newsroom()
    told = [room.tell(title, *events, hours=hours) for title, events, hours in TELLINGS]
    assert room.roots == 1
    assert facets(room.story(told[0])) == ["talks held", "visit agreed", "flights agreed"]


@pytest.mark.parametrize("seed", range(40))
def test_any_order_of_arrival_ends_with_the_same_facets_turns_and_two_roots(seed):
    tellings = TELLINGS + XI_TELLINGS
    random.Random(seed).shuffle(tellings)
    room = Newsroom()
    ids = {title: room.tell(title, *events, hours=hours).story for title, events, hours in tellings}
    assert room.roots == 2
    talks = room.sorter.shelf.stories[ids["Blinken, Qin hold candid talks in Beijing"]]
    assert [(one.name, one.status, one.turn, one.at) for one in talks.facets] == [
        ("meeting:CHN+USA", "completed", 1, talks.facets[0].at),
        ("visit:CHN>USA", "agreed", 1, talks.facets[1].at),
        ("agreement:flights", "agreed", 1, talks.facets[2].at),
    ]


def test_the_xi_meeting_on_the_day_after_is_another_story():
    room = Newsroom()
    talks = room.tell("Blinken, Qin hold candid talks in Beijing", TALKS)
    assert room.tell("Blinken holds candid talks with Xi in Beijing", XI_MEETING, hours=24).story != talks.story


def test_a_postponement_three_weeks_later_is_a_turn_of_the_same_story():
    room = Newsroom()
    agreed = room.tell("Qin Gang agrees to return visit to Washington", VISIT, TALKS)
    later = room.tell("China's Qin puts off his trip to the United States", POSTPONED, hours=22 * 24)
    assert (later.story, later.started) == (agreed.story, False)
    assert facets(room.story(agreed)) == ["talks held", "visit agreed", "visit postponed"]


def test_a_late_copy_of_the_agreement_does_not_undo_the_postponement():
    room = Newsroom()
    room.tell("Qin Gang agrees to return visit", VISIT)
    room.tell("Qin's visit postponed", POSTPONED, hours=22 * 24)
    copy = room.tell("Qin Gang agrees to return visit, says Washington", VISIT, hours=2)
    assert facets(room.story(copy)) == ["visit agreed", "visit postponed"]


def test_a_removal_from_office_is_its_own_story_linked_to_the_promise_it_touches():
    room = Newsroom()
    agreed = room.tell("Qin Gang agrees to return visit to Washington", VISIT)
    removal = event("appointment", "completed", QIN, subject="removed from office")
    gone = room.tell("Qin Gang removed as foreign minister", removal, hours=37 * 24)
    assert gone.started
    assert room.story(gone).linked == (agreed.story,)
    assert facets(room.story(agreed)) == ["visit agreed", "actor lost office"]


def test_a_removal_is_noted_at_every_promise_whoever_reports_it_first_or_later():
    room = Newsroom()
    removal = event("appointment", "completed", QIN, subject="removed from office")
    washington = room.tell("Qin Gang agrees to return visit to Washington", VISIT)
    berlin = room.tell("Qin Gang agrees to visit Berlin", event("visit", "agreed", QIN, place="DEU"))
    gone = [room.tell("Qin Gang removed as foreign minister", removal, hours=37 * 24 + late, outlet=f"o{late}") for late in (0, 1)]
    assert len({washington.story, berlin.story, *(one.story for one in gone)}) == 3
    assert [facets(room.story(one)) for one in (washington, berlin)] == [["visit agreed", "actor lost office"]] * 2
    assert set(room.story(gone[0]).linked) == {washington.story, berlin.story}


def test_another_minister_who_agrees_to_visit_months_later_is_another_story():
    room = Newsroom()
    agreed = room.tell("China's foreign minister agrees to visit Washington", VISIT)
    wang = event("visit", "agreed", WANG, place="USA")
    later = room.tell("China's foreign minister agrees to visit Washington", wang, hours=120 * 24)
    assert later.started and later.story != agreed.story


def test_two_visits_of_one_minister_on_one_day_are_two_stories():
    room = Newsroom()
    berlin = room.tell("Qin Gang travels to Berlin for talks", event("visit", "planned", QIN, GERMANY, place="DEU"))
    washington = room.tell("Qin Gang travels to Washington for talks", event("visit", "planned", QIN, USA, place="USA"), hours=1)
    assert berlin.story != washington.story


def test_what_is_recalled_as_history_makes_no_facet():
    room = Newsroom()
    recalled = event("visit", "postponed", BLINKEN, place="CHN", modality="historical")
    told = room.tell("Blinken, Qin hold candid talks", TALKS, recalled)
    assert facets(room.story(told)) == ["talks held"]


def test_two_reports_of_one_removal_in_other_words_are_one_story_and_the_next_dismissal_is_another():
    room = Newsroom()
    gone = event("appointment", "completed", XI, QIN)
    next_one = event("appointment", "completed", XI, WANG)
    first = room.tell("China removes Foreign Minister Qin Gang", gone)
    assert room.tell("Ousted after a month out of sight: diplomat loses job", gone, hours=1).story == first.story
    assert room.tell("New upheaval: envoy Wang falls too", next_one, hours=20).story != first.story
