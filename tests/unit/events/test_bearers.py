"""Whose ministers they are where the words leave it out, and what rank the states are present with."""

from __future__ import annotations

import pytest


def told(real, text, title=""):
    events = real.detect(title=title, text=text, lang="en").events
    return [event for event in events if event.tier == "alert" and event.kind in ("meeting", "agreement")]


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("Industry Minister Park Joon-ho and his Japanese counterpart, Ken Mori, met at a Seoul hotel on Tuesday.", "KOR"),
        ("Energy Minister Rosen Malinov and his Greek opposite number, Kostas Pappas, signed a gas deal in Sofia.", "BGR"),
        ("Culture Minister Roman Duda and his German colleague met in Warsaw.", "POL"),
    ],
)
def test_a_minister_beside_one_of_another_country_is_of_the_country_left(real, text, home):
    assert {(actor.country, actor.rank) for event in told(real, text) for actor in event.actors} == {(home, 2)}


def test_where_no_other_country_is_left_whose_minister_it_is_stays_open(real):
    assert not told(real, "Transport Minister Jan Novak met his Austrian counterpart in Vienna.")


def test_the_parties_told_before_say_whose_minister_it_is(real):
    text = "Bulgaria and Greece signed a gas deal on Monday. Energy Minister Rosen Malinov and his Greek counterpart, Kostas Pappas, met at a hotel."
    assert [{actor.country for actor in event.actors} for event in told(real, text) if event.kind == "meeting"] == [{"BGR"}]


@pytest.mark.parametrize(
    ("text", "has_rank"),
    [
        ("Egypt and Greece signed a power deal at energy ministers' talks in Athens.", True),
        ("Polish and Lithuanian agriculture ministers met in Vilnius on Monday.", True),
        ("Chile and Peru signed a mining treaty on Friday, their environment ministers said.", True),
        ("Chile and Peru signed a mining treaty, a union leader said.", False),
        ("Chile and Peru signed a mining treaty at a meeting of deputy ministers in Lima.", False),
    ],
)
def test_states_have_the_rank_of_the_ministers_they_are_there_by(real, text, has_rank):
    assert {any(actor.rank == 2 for actor in event.parties) for event in told(real, text)} == {has_rank}


def test_who_only_brought_it_about_has_no_part_in_it(real):
    text = "Armenia and Azerbaijan freed 30 prisoners in an exchange brokered by the United States."
    (freed,) = (event for event in real.detect(title="", text=text, lang="en").events if event.kind == "release")
    assert {actor.country for actor in freed.parties} == {"ARM", "AZE"}
