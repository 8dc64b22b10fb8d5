"""Properties: order of arrival, repetition and restart change neither facets nor turns nor the number of stories."""

from __future__ import annotations

import random

import pytest

from monitor.model.ids import ArticleId
from monitor.stories.facets import added, facets
from monitor.stories.merge import Member, merge, rebuild
from tests.story.newsroom import BLINKEN, FLIGHTS, POSTPONED, QIN, SETTINGS, TALKS, VISIT, Newsroom, event
from tests.story.newsroom import facets as labels

RESUMED = event("visit", "resumed", QIN, place="USA")
INVITED = event("invitation", "completed", BLINKEN, QIN, place="USA")
SENT = [
    ("Blinken and Qin hold talks", (TALKS,), 0),
    ("Blinken invites Qin to Washington", (INVITED,), 1),
    ("Qin agrees to visit Washington", (VISIT,), 2),
    ("Flights between the two countries to grow", (FLIGHTS, TALKS), 3),
    ("Qin's visit to Washington is put off", (POSTPONED,), 30),
    ("Qin's visit is on again", (RESUMED,), 60),
    ("Qin's visit to Washington is put off again", (POSTPONED,), 140),
    ("Qin agrees to visit, a late copy", (VISIT,), 4),
]
STATES = [
    ("meeting:CHN+USA", "completed", 1),
    ("visit:CHN>USA", "invited", 1),
    ("visit:CHN>USA", "agreed", 1),
    ("agreement:flights", "agreed", 1),
    ("visit:CHN>USA", "postponed", 1),
    ("visit:CHN>USA", "resumed", 1),
    ("visit:CHN>USA", "postponed", 2),
]


def states(story):
    return [(one.name, str(one.status), one.turn) for one in story.facets]


@pytest.mark.parametrize("seed", range(60))
def test_sightings_in_any_order_and_twice_give_the_same_turns(seed):
    room = Newsroom()
    for title, events, hours in SENT:
        last = room.tell(title, *events, hours=hours)
    seen = list(room.story(last).sightings) * 2
    random.Random(seed).shuffle(seen)
    known = ()
    for one in seen:
        known = added(known, (one,))
    assert [(one.name, str(one.status), one.turn) for one in facets(known)] == STATES


def test_a_postponement_taken_back_and_repeated_is_three_turns():
    room = Newsroom()
    for title, events, hours in SENT:
        last = room.tell(title, *events, hours=hours)
    assert states(room.story(last)) == STATES


def test_merging_two_stories_gives_the_facets_of_one_that_saw_all():
    whole, left, right = Newsroom(), Newsroom(), Newsroom()
    for number, (title, events, hours) in enumerate(SENT):
        one = whole.tell(title, *events, hours=hours)
        half = (left if number % 2 else right).tell(title, *events, hours=hours)
        halves = {number % 2: half} if number < 1 else halves | {number % 2: half}
    gone, survivor = merge(right.story(halves[0]), left.story(halves[1]), settings=SETTINGS)
    assert gone.merged_into == survivor.id
    assert survivor.articles == len(SENT)
    assert {state[:2] for state in states(survivor)} == {state[:2] for state in states(whole.story(one))}


def test_a_story_rebuilt_from_its_articles_is_the_story_again():
    room = Newsroom()
    for title, events, hours in SENT[:4]:
        last = room.tell(title, *events, hours=hours)
    members = [Member(article=ArticleId(number), features=room.features[number]) for number in (4, 2, 1, 3)]
    again = rebuild(room.story(last), members, {}, settings=SETTINGS)
    assert states(again) == states(room.story(last))
    assert again.key == room.story(last).key


def test_who_lost_office_stays_noted_when_a_story_is_rebuilt_from_its_articles():
    room = Newsroom()
    agreed = room.tell("Qin Gang agrees to return visit to Washington", VISIT)
    removal = event("appointment", "completed", QIN, subject="removed from office")
    room.tell("Qin Gang removed as foreign minister", removal, hours=37 * 24)
    again = rebuild(room.story(agreed), [Member(article=ArticleId(1), features=room.features[1])], {}, settings=SETTINGS)
    assert labels(again) == ["visit agreed", "actor lost office"]
