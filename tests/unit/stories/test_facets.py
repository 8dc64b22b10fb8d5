"""What a story says happened: its principals' doings, told by whoever tells them whole."""

from dataclasses import replace
from datetime import date, timedelta

from monitor.model.enums import Status, Tier
from monitor.model.event import TimeSpan
from monitor.stories.ladder import turns
from tests.story.newsroom import BLINKEN, CHINA, GERMANY, QIN, TALKS, USA, VISIT, XI, XI_MEETING, Newsroom, event, facets

DEEP = 900


def test_what_another_minister_did_deep_in_a_report_is_no_facet_of_its_story():
    room = Newsroom()
    last = room.tell("Blinken meets Xi", XI_MEETING, event("visit", "agreed", QIN, place="USA", start=DEEP))
    assert facets(room.story(last)) == ["talks held"]


def test_what_another_minister_did_is_no_facet_even_in_the_headline_of_one_report():
    room = Newsroom()
    room.tell("Blinken meets Xi", XI_MEETING)
    last = room.tell("Blinken meets Xi after Qin agrees to visit", XI_MEETING, event("visit", "agreed", QIN, place="USA", start=20))
    assert facets(room.story(last)) == ["talks held"]


def test_what_the_same_principals_did_deep_in_a_report_is_a_facet():
    room = Newsroom()
    last = room.tell("Blinken and Qin hold talks", TALKS, event("visit", "agreed", QIN, place="USA", start=DEEP))
    assert facets(room.story(last)) == ["talks held", "visit agreed"]


def test_a_promise_of_one_side_on_nothing_named_is_no_agreement():
    room = Newsroom()
    last = room.tell("Blinken and Qin hold talks", TALKS, event("agreement", "agreed", BLINKEN, USA, start=DEEP))
    assert facets(room.story(last)) == ["talks held"]


def test_an_agreement_on_nothing_named_beside_a_promised_visit_is_that_promise():
    room = Newsroom()
    to_find_a_date = event("agreement", "agreed", QIN, BLINKEN, start=20)
    room.tell("Blinken and Qin hold talks", TALKS, VISIT, to_find_a_date)
    last = room.tell("Qin to visit Washington", VISIT, to_find_a_date, hours=1)
    assert facets(room.story(last)) == ["talks held", "visit agreed"]


def test_an_agreement_on_nothing_named_beside_talks_alone_is_told():
    room = Newsroom()
    last = room.tell("Blinken and Qin hold talks", TALKS, event("agreement", "agreed", QIN, BLINKEN, start=20))
    assert "agreement reached" in facets(room.story(last))


def test_a_facet_names_the_parties_of_the_report_that_names_most():
    room = Newsroom()
    first = event("agreement", "agreed", BLINKEN, (), subject="more flights", start=20)
    both = event("agreement", "agreed", BLINKEN, QIN, subject="more flights", start=20)
    room.tell("Blinken and Qin hold talks", TALKS, first)
    last = room.tell("Blinken and Qin agree on flights", TALKS, both, hours=1)
    flights = next(facet for facet in room.story(last).facets if facet.name == "agreement:flights")
    assert {actor.name for actor in flights.actors + flights.counterparts} == {"Antony Blinken", "Qin Gang"}
    assert flights.at == first_time(room)


def first_time(room):
    return room.features[1].at


def test_a_round_up_adds_nothing():
    room = Newsroom()
    room.tell("Blinken and Qin hold talks", TALKS)
    last = room.tell("Morning briefing: Blinken and Qin hold talks", TALKS, VISIT, event("visit", "agreed", XI, place="USA"), hours=2)
    assert facets(room.story(last)) == ["talks held"]


def test_talks_that_a_promised_visit_is_for_are_the_same_promise():
    room = Newsroom()
    room.tell("Qin agrees to visit Washington", VISIT)
    last = room.tell("Blinken and Qin to meet in Washington", event("meeting", "planned", BLINKEN, QIN, place="USA"), hours=1)
    assert facets(room.story(last)) == ["visit agreed"]


def test_talks_promised_elsewhere_are_another_promise():
    room = Newsroom()
    room.tell("Qin agrees to visit Washington", VISIT)
    last = room.tell("Blinken and Qin to meet in Jakarta", event("meeting", "planned", BLINKEN, QIN, place="IDN"), hours=1)
    assert facets(room.story(last)) == ["visit agreed", "talks planned"]


def test_talks_put_off_that_a_promised_visit_was_for_put_the_visit_off():
    room = Newsroom()
    room.tell("Qin agrees to visit Washington", VISIT)
    last = room.tell("Blinken and Qin put off Washington talks", event("meeting", "postponed", BLINKEN, QIN, place="USA"), hours=1)
    assert facets(room.story(last)) == ["visit agreed", "visit postponed"]


def test_what_seems_done_within_a_country_is_what_was_done_to_somebody_abroad():
    room = Newsroom()
    words = "China detains German engineer in Chengdu"
    room.tell(words, event("detention", "completed", CHINA, GERMANY))
    last = room.tell(words + ", family says", event("detention", "completed", CHINA, CHINA), hours=1)
    assert [one.name for one in room.story(last).facets] == ["detention:CHN>DEU"]


def test_what_two_do_together_is_what_one_does_for_the_other():
    room = Newsroom()
    words = "China and Germany free prisoners in exchange"
    room.tell(words, event("release", "completed", CHINA, GERMANY))
    last = room.tell(words + ", both say", event("release", "completed", (CHINA, GERMANY)), hours=1)
    assert [one.name for one in room.story(last).facets] == ["release:CHN>DEU"]


def test_a_break_that_a_report_of_a_new_plan_only_recalls_is_not_what_it_tells():
    room = Newsroom()
    recalled = event("visit", "postponed", QIN, place="USA", start=40, tier=Tier.DIGEST)
    last = room.tell("Qin to visit Washington after all", VISIT, recalled)
    assert facets(room.story(last)) == ["visit agreed"]


def test_a_visit_told_for_a_day_of_the_week_is_not_told_again_with_its_date():
    room = Newsroom()
    wednesday = TimeSpan(text="on wednesday", start=date(2023, 6, 21), end=date(2023, 6, 21), precision="day")
    room.tell("Qin to visit Washington on Wednesday", replace(event("visit", "planned", QIN, place="USA"), when=wednesday))
    last = room.tell("Qin to be in Washington on 21 June", event("visit", "planned", QIN, place="USA", when=date(2023, 6, 21)), hours=1)
    assert facets(room.story(last)) == ["visit planned"]
    last = room.tell("Qin to be in Washington on 22 June", event("visit", "planned", QIN, place="USA", when=date(2023, 6, 22)), hours=2)
    assert facets(room.story(last)) == ["visit planned", "visit set for 22 June"]


def put_off(hours, day, status="postponed"):
    """A visit of 26 June that is put off, and what a report tells of it some hours later."""
    room = Newsroom()
    room.tell("Qin to visit Washington on 26 June", event("visit", "planned", QIN, place="USA", when=date(2023, 6, 26)))
    room.tell("Qin puts off his visit", event("visit", status, QIN, place="USA"), hours=6)
    last = room.tell("Qin to visit Washington", event("visit", "planned", QIN, place="USA", when=day), hours=hours)
    return facets(room.story(last))


def test_a_new_day_soon_after_a_visit_was_put_off_is_told():
    assert put_off(20, date(2023, 7, 9)) == ["visit planned", "visit postponed", "visit set for 9 July"]


def test_so_is_one_soon_after_it_was_called_off():
    assert put_off(20, date(2023, 7, 9), "cancelled") == ["visit planned", "visit cancelled", "visit set for 9 July"]


def test_the_old_day_soon_after_is_a_late_copy():
    assert put_off(20, date(2023, 6, 26)) == ["visit planned", "visit postponed"]


def test_a_sanction_announced_is_level_with_one_imposed():
    room = Newsroom()
    last = room.tell("China to sanction German firms", event("sanction", "planned", CHINA, GERMANY))
    [announced] = room.story(last).facets
    imposed = replace(announced, status=Status.COMPLETED, at=announced.at + timedelta(hours=2), label="sanction")
    assert [one.label for one in turns([announced, imposed])] == ["sanction planned"]


def test_an_exercise_is_one_whoever_of_the_two_is_named_first():
    room = Newsroom()
    room.tell("China drills with Germany off Hainan", event("joint_exercise", "completed", CHINA, GERMANY))
    last = room.tell("Germany drills with China off Hainan", event("joint_exercise", "completed", GERMANY, CHINA), hours=1)
    assert facets(room.story(last)) == ["joint exercise"]
