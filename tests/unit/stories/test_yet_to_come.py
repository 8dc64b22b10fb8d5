"""A visit or talks that are given a day to come have not been: who tells them done was misread. And the day from which a measure applies."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from monitor.model.enums import Tier
from monitor.stories.facets import facets as facets_of
from monitor.stories.sighting import sightings
from tests.story.newsroom import BLINKEN, CHINA, GERMANY, NOON, QIN, SETTINGS, USA, Newsroom, event, facets

SOON, NEXT_DAY = date(2023, 6, 28), date(2023, 6, 19)
MISREAD = event("visit", "completed", QIN, place="USA")


def to_come(day=SOON, **more):
    return event("visit", "planned", QIN, place="USA", when=day, **more)


def labels(*tellings):
    """What a story tells after tellings of one hour each: (outlet, events)."""
    room = Newsroom()
    for hours, (outlet, *events) in enumerate(tellings):
        last = room.tell("Qin and the visit to Washington", *events, hours=hours, outlet=outlet)
    return facets(room.story(last))


def test_of_a_report_that_gives_its_day_and_seems_to_tell_it_done_the_day_counts():
    assert labels(("wire", to_come(), MISREAD)) == labels(("wire", MISREAD, to_come(NEXT_DAY))) == ["visit planned"]


def test_so_it_does_where_a_second_version_seems_to_tell_it_done():
    assert labels(("wire", to_come(NEXT_DAY)), ("wire", MISREAD)) == ["visit planned", "visit completed"]
    room = Newsroom()
    first = room.tell("Qin to visit Washington", to_come(NEXT_DAY), MISREAD)
    assert facets(room.story(first)) == ["visit planned"]


def test_one_family_is_not_believed_where_two_give_it_a_day_to_come():
    promised = [("herald", to_come()), ("courier", to_come())]
    assert labels(("wire", MISREAD), *promised) == ["visit planned"]
    assert labels(("wire", MISREAD), *promised, ("gazette", event("visit", "completed", QIN, place="USA", tier=Tier.DIGEST))) == [
        "visit planned"
    ]


@pytest.mark.parametrize(
    "told",
    [
        [("wire", MISREAD), ("herald", to_come()), ("herald", to_come())],
        [("wire", MISREAD), ("herald", MISREAD), ("courier", to_come()), ("gazette", to_come())],
        [("wire", event("visit", "completed", QIN, place="USA", done=date(2023, 6, 18))), ("herald", to_come()), ("courier", to_come())],
        [("wire", MISREAD), ("herald", to_come(NEXT_DAY)), ("courier", to_come(NEXT_DAY))],
    ],
)
def test_where_fewer_give_a_day_or_more_tell_it_done_or_on_a_day_it_was(told):
    assert labels(*told)[0] == "visit completed"


def applies(day, status="planned", who=USA, **more):
    return event("sanction", status, who, CHINA, when=day, **more)


TARIFFS = ("wire", event("sanction", "completed", USA, CHINA))


def measures(*tellings):
    """The same of reports that are known to tell one story."""
    told = [
        replace(one, families=(outlet,))
        for hours, (outlet, *events) in enumerate(tellings)
        for one in sightings(events, article=hours, at=NOON + timedelta(hours=hours), lang="en", settings=SETTINGS)
    ]
    return [one.label for one in facets_of(told)]


def test_the_day_from_which_a_measure_applies_is_told_once():
    assert measures(TARIFFS, ("herald", applies(SOON)), ("wire", applies(SOON))) == ["sanction", "sanction set for 28 June"]


def test_another_day_moves_it():
    later = applies(date(2023, 7, 4))
    assert measures(TARIFFS, ("wire", applies(SOON)), ("wire", later))[-1] == "sanction moved to 4 July"


@pytest.mark.parametrize("second", [applies(SOON, "completed"), applies(SOON, tier=Tier.DIGEST), applies(date(2023, 6, 1)), applies(None)])
def test_a_day_of_what_was_done_or_of_no_sure_report_sets_none(second):
    assert measures(TARIFFS, ("herald", second)) == ["sanction"]


def test_a_day_that_came_with_the_first_word_is_no_news():
    assert measures(("wire", applies(SOON)), ("herald", applies(SOON))) == ["sanction planned"]


def test_a_threat_for_a_day_sets_none():
    assert measures(("wire", event("threat", "completed", BLINKEN, GERMANY, when=SOON))) == ["threat"]
