"""Nasty cases of telling stories apart and together, with words alone and with events."""

from __future__ import annotations

from datetime import date

from tests.story.newsroom import BLINKEN, CHINA, FLIGHTS, QIN, TALKS, USA, VISIT, Newsroom, event, facets

WIRE = (
    "Ardania and Belmora agreed on Sunday to reopen the mountain road at Tarsk, closed since the flood of last spring, their "
    "transport ministers said after a night of talks. Lorries will cross from Thursday. Traders on both sides had lost millions."
)


def test_forty_outlets_with_one_text_under_forty_headlines_are_one_story():
    room = Newsroom()
    heads = ["Road reopens", "Tarsk pass deal", "Ministers agree on road", "Lorries to roll again"]
    for number in range(40):
        room.tell(f"{heads[number % 4]} {number}", text=WIRE, hours=number / 10, outlet=f"outlet{number}")
    assert room.roots == 1


def test_a_short_entry_and_its_long_page_elsewhere_are_one_story_in_both_orders():
    short = " ".join(WIRE.split()[:25])
    for first, second in ((short, WIRE * 3), (WIRE * 3, short)):
        room = Newsroom()
        room.tell("Ardania and Belmora to reopen Tarsk road", text=first)
        room.tell("Ardania and Belmora to reopen Tarsk road", text=second, hours=1)
        assert room.roots == 1


def test_two_visits_of_one_person_on_days_far_apart_are_two_stories():
    room = Newsroom()
    june = room.tell("Qin to visit Washington", event("visit", "planned", QIN, place="USA", when=date(2023, 6, 25)))
    later = room.tell("Qin to visit Washington", event("visit", "planned", QIN, place="USA", when=date(2023, 7, 20)), hours=60)
    assert june.story != later.story


def test_a_round_up_that_names_two_stories_does_not_glue_them():
    room = Newsroom()
    road = room.tell("Ardania and Belmora reopen Tarsk road", text=WIRE)
    trial = room.tell(
        "Banker Orla Finch goes on trial in Brimsby", text="Orla Finch, once head of Finch Bank, appeared in a Brimsby court."
    )
    before = room.story(road).weights
    room.tell("Week in review: Tarsk road, Orla Finch trial", text=WIRE + " Orla Finch, once head of Finch Bank, appeared in court.")
    again = room.tell(
        "Orla Finch trial opens in Brimsby", text="Orla Finch appeared in a Brimsby court; Finch Bank failed in May.", hours=2
    )
    assert again.story == trial.story != road.story
    assert room.story(road).weights == before


def test_an_opinion_attaches_without_a_root_and_without_facets():
    room = Newsroom()
    talks = room.tell("Blinken and Qin hold talks in Beijing", TALKS, text="Blinken and Qin met in Beijing for talks on Sunday.")
    view = room.tell("Opinion: what the Beijing talks of Blinken and Qin missed", FLIGHTS, text="Blinken and Qin met in Beijing for talks.")
    assert not view.started
    assert facets(room.story(talks)) == ["talks held"]


def test_a_correction_of_a_number_stays_in_its_story():
    room = Newsroom()
    first = room.tell("Weekly flights to rise to 24", FLIGHTS, TALKS)
    fixed = room.tell("Correction: weekly flights to rise to 12", FLIGHTS, hours=1)
    assert (fixed.story, fixed.started) == (first.story, False)


def test_countries_alone_join_the_only_story_of_those_countries():
    room = Newsroom()
    first = room.tell("Blinken and Qin meet", TALKS)
    assert room.tell("两国同意增加航班", event("agreement", "agreed", (USA, CHINA), subject="航班"), hours=2).story == first.story


def test_background_that_ended_days_ago_opens_no_facet():
    room = Newsroom()
    old = event("meeting", "completed", BLINKEN, QIN, when=date(2023, 6, 14))
    told = room.tell("Qin accepts invitation", VISIT, old)
    assert facets(room.story(told)) == ["visit agreed"]


def test_a_story_goes_on_after_a_restart_from_its_values_alone():
    room = Newsroom()
    first = room.tell("Ardania and Belmora reopen Tarsk road", text=WIRE)
    reborn = Newsroom()
    reborn.sorter.shelf.save(room.story(first))
    reborn.sent = list(room.sent)
    assert reborn.tell("Tarsk road of Ardania and Belmora reopens", text=WIRE, hours=3).story == first.story


def test_a_date_of_tomorrow_changes_no_number_of_roots():
    room = Newsroom()
    room.tell("Blinken and Qin hold talks", TALKS)
    room.tell("Qin agrees to visit", VISIT, hours=24)
    assert room.roots == 1


def test_a_headline_that_one_outlet_uses_every_day_opens_no_story_from_its_third_use():
    room = Newsroom()
    for day, text in enumerate(("A ferry ran aground off Lissen.", "Banker Orla Finch was freed.", "Snow closed the Tarsk pass.")):
        room.tell("The morning in brief", text=text, hours=24 * day, outlet="gazette")
    assert not room.sent[-1].started
    pass_shut = room.tell("Snow closes Tarsk pass", text="The pass at Tarsk was closed by heavy snow on Tuesday.", hours=50)
    assert pass_shut.started


def test_the_same_headline_in_three_outlets_is_no_standing_one():
    room = Newsroom()
    for number in range(3):
        room.tell("Ardania and Belmora reopen Tarsk road", text=WIRE, outlet=f"outlet{number}")
    assert room.story(room.sent[0]).articles == 3 and room.roots == 1


def test_a_round_up_that_comes_first_takes_in_no_report():
    room = Newsroom()
    room.tell("Week in review: Tarsk road, Orla Finch trial", text=WIRE)
    assert room.tell("Ardania and Belmora reopen Tarsk road", text=WIRE, hours=1).started
