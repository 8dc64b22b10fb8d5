"""A move for good is learned after three alike, never to a door; a failed route gives way to the next, visibly."""

from __future__ import annotations

from dataclasses import replace

import pytest

from monitor.model.enums import Outcome, Way
from monitor.model.source import Route
from monitor.rhythm import after_poll, as_polled, moved_for_good
from tests.unit.rhythm.world import MONDAY, beat, source, state

OLD, NEW = "http://s.example/feed", "https://www.s.example/rss.xml"


def polled(of, before, *shown):
    for one in shown:
        before = after_poll(of, before, one, now=MONDAY)
    return before


def test_three_permanent_redirects_to_one_address_are_learned():
    moved = beat(moved_to=NEW)
    assert as_polled(source(url=OLD), polled(source(), state(), moved, moved)).url == OLD
    assert as_polled(source(url=OLD), polled(source(), state(), moved, moved, moved)).url == NEW


def test_a_learned_address_stays_while_it_answers_directly():
    moved = beat(moved_to=NEW)
    assert as_polled(source(url=OLD), polled(source(), state(), moved, moved, moved, beat(), beat())).url == NEW


def test_a_learned_address_that_fails_is_given_up_for_the_declared_one():
    moved = beat(moved_to=NEW)
    assert as_polled(source(url=OLD), polled(source(), state(), moved, moved, moved, beat(Outcome.NOT_FOUND))).url == OLD


def test_redirects_that_differ_are_not_learned():
    assert polled(source(), state(), *(beat(moved_to=f"{NEW}?{n}") for n in range(5))).moved_seen == 1


def test_a_poll_that_was_not_moved_starts_the_count_anew():
    assert polled(source(), state(), beat(moved_to=NEW), beat(moved_to=NEW), beat()).moved_seen == 0


MOVES = [
    (((301, OLD),), NEW, Outcome.OK, NEW),
    (((308, OLD), (301, "http://s.example/b")), NEW, Outcome.UNCHANGED, NEW),
    (((301, OLD), (302, "http://s.example/b")), NEW, Outcome.OK, ""),
    (((302, OLD),), NEW, Outcome.OK, ""),
    (((301, OLD),), NEW, Outcome.NOT_A_FEED, ""),
    (((301, OLD),), "https://s.example/", Outcome.OK, ""),
    (((301, OLD),), "https://s.example", Outcome.OK, ""),
    (((301, OLD),), "https://s.example/login?next=/feed", Outcome.OK, ""),
    (((301, OLD),), "https://s.example/user/sign-in", Outcome.OK, ""),
    (((301, OLD),), "https://consent.example/consent/abc", Outcome.OK, ""),
    (((301, "http://s.example/"),), "https://s.example/", Outcome.OK, "https://s.example/"),
    ((), OLD, Outcome.OK, ""),
]


@pytest.mark.parametrize(("hops", "url", "outcome", "expected"), MOVES)
def test_only_permanent_moves_to_a_source_count(hops, url, outcome, expected):
    assert moved_for_good(hops, url, outcome=outcome) == expected


MAP = Route(way=Way.NEWS_SITEMAP, url="http://s.example/news.xml")
TWO_WAYS = source(url=OLD, routes=(MAP,))


def test_a_whole_failure_leads_to_the_next_route_and_a_failure_there_back():
    failed = polled(TWO_WAYS, state(), beat(Outcome.NOT_FOUND))
    assert (as_polled(TWO_WAYS, failed).url, as_polled(TWO_WAYS, failed).way) == (MAP.url, MAP.way)
    assert as_polled(TWO_WAYS, polled(TWO_WAYS, failed, beat(Outcome.NOT_FOUND))).url == OLD


def test_a_route_that_only_points_to_the_news_gives_tips():
    search = replace(MAP, tip_only=True)
    failed = polled(TWO_WAYS, state(), beat(Outcome.NOT_FOUND))
    assert as_polled(source(url=OLD, routes=(search,)), failed).tip_only
    assert not as_polled(source(url=OLD, routes=(search,)), state()).tip_only
    assert not as_polled(TWO_WAYS, failed).tip_only


def test_passing_failures_keep_the_route():
    assert polled(TWO_WAYS, state(), beat(Outcome.TIMEOUT), beat(Outcome.TIMEOUT)).route == 0


def test_the_first_route_is_tried_again_from_time_to_time():
    healthy = polled(TWO_WAYS, state(route=1), *[beat() for _ in range(50)])
    assert healthy.route == 0
