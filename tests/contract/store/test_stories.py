"""What every store promises of stories."""

from dataclasses import replace

import pytest

from monitor.errors import StoreError
from monitor.model.story import TERMS
from tests.contract.store import build
from tests.contract.store.build import FACET, JOINS, STARTS, T0, at

DAY = 1440


def found(rooms, *keys, since=T0, limit=10):
    return [one.id for one in rooms.stories.candidates(keys, since=since, limit=limit)]


def test_a_story_comes_back_as_it_was_saved(store):
    with store.writing() as rooms:
        number = rooms.stories.start(build.story("a", title="Talks", facets=(FACET,), linked=(4,)))
        first = rooms.stories.get(number)
        assert first == build.story("a", id=number, title="Talks", facets=(FACET,), linked=(4,))
        later = replace(first, last_article=at(9), articles=2, revision=2, open_until=at(DAY), weights={"b": 0.5})
        rooms.stories.save(later)
        assert rooms.stories.get(number) == later


def test_an_unknown_story_is_an_error(store):
    with store.writing() as rooms:
        for ask in (rooms.stories.get, rooms.stories.articles, rooms.stories.placements):
            with pytest.raises(StoreError, match="77"):
                ask(77)
        with pytest.raises(StoreError, match="77"):
            rooms.stories.save(build.story(id=77))


def test_candidates_share_a_key_the_most_shared_first(store):
    with store.writing() as rooms:
        one = rooms.stories.start(build.story("a", minutes=3))
        two = rooms.stories.start(build.story("a", "b", minutes=1))
        three = rooms.stories.start(build.story("a", minutes=2))
        rooms.stories.start(build.story("z"))
        assert found(rooms, "a", "b", "b", "c") == [two, one, three]
        assert found(rooms, "a", "b", limit=1) == [two]
        assert found(rooms) == []


def test_candidates_that_share_one_key_fill_up_behind_those_that_share_several(store):
    with store.writing() as rooms:
        alone = [rooms.stories.start(build.story(key, minutes=minutes)) for minutes, key in enumerate("abc")]
        several = [rooms.stories.start(build.story("a", "b", *more)) for more in ("", "", "c")]
        assert found(rooms, "a", "b", "c", limit=2) == [several[2], several[0]]
        assert found(rooms, "a", "b", "c", limit=3) == [several[2], *several[:2]]
        assert found(rooms, "a", "b", "c", limit=4) == [several[2], *several[:2], alone[2]]
        assert found(rooms, "a", "b", "c") == [several[2], *several[:2], *alone[::-1]]


def test_candidates_are_live_by_their_last_article_or_an_open_commitment(store):
    with store.writing() as rooms:
        live = rooms.stories.start(build.story("a", minutes=3 * DAY))
        committed = rooms.stories.start(build.story("a", open_until=at(400 * DAY)))
        rooms.stories.start(build.story("a", minutes=3 * DAY - 1))
        rooms.stories.start(build.story("a", open_until=at(2 * DAY)))
        assert found(rooms, "a", since=at(3 * DAY)) == [live, committed]


def test_candidates_that_share_one_key_are_the_latest_told_on_whatever_day(store):
    with store.writing() as rooms:
        days = [rooms.stories.start(build.story("a", minutes=day * DAY)) for day in range(5)]
        promised = rooms.stories.start(build.story("a", minutes=9, open_until=at(30 * DAY)))
        several = rooms.stories.start(build.story("a", "b", minutes=DAY))
        last = [rooms.stories.start(build.story("a", minutes=3 * DAY + more)) for more in (1, 2)]
        everything = [several, days[4], *last[::-1], *days[3:0:-1], promised, days[0]]
        for limit in range(1, len(everything) + 2):
            assert found(rooms, "a", "b", limit=limit) == everything[:limit]


def test_a_story_that_is_indexed_by_its_terms_is_found_by_them_and_its_other_keys(store):
    with store.writing() as rooms:
        number = rooms.stories.start(build.story("t:a", "t:b", "n:b", index=(TERMS, "p:c")))
        assert [found(rooms, key) for key in ("t:a", "t:b", "n:b", "p:c", TERMS)] == [[number], [number], [], [number], []]
        rooms.stories.save(build.story("t:b", "t:d", id=number, index=(TERMS,)))
        assert [found(rooms, key) for key in ("t:a", "t:b", "t:d", "p:c")] == [[], [number], [number], []]


def test_saving_a_story_indexes_its_keys_and_its_life_anew(store):
    with store.writing() as rooms:
        number = rooms.stories.start(build.story("a", "b"))
        rooms.stories.save(build.story("b", "c", id=number, minutes=9 * DAY))
        assert [found(rooms, key, since=at(9 * DAY)) for key in "abc"] == [[], [number], [number]]
        rooms.stories.save(build.story("b", id=number, minutes=1))
        assert [found(rooms, key, since=at(DAY)) for key in "abc"] == [[], [], []]
        assert [found(rooms, key) for key in "abc"] == [[], [number], []]


def test_frequencies_count_the_articles_a_key_occurred_in(store):
    with store.writing() as rooms:
        assert rooms.stories.count_keys(["a", "b", "a"], at=T0) == {"a": 1, "b": 1}
        assert rooms.stories.count_keys(["a"], at=at(1)) == {"a": 2}
        assert rooms.stories.count_keys([], at=at(1)) == {}
        assert rooms.stories.frequencies(["a", "b", "c"]) == {"a": 2, "b": 1, "c": 0}


def placed(rooms, *slugs, story=None, placement=STARTS):
    number = rooms.stories.start(build.story("a")) if story is None else story
    articles = [build.add(rooms, slug) for slug in slugs]
    for minute, article in enumerate(articles):
        rooms.stories.attach(number, article, placement=placement, at=at(minute))
    return number, articles


def test_an_article_is_attached_with_its_reason(store):
    with store.writing() as rooms:
        number, (one, two) = placed(rooms, "1", "2", placement=JOINS)
        assert rooms.stories.placements(number) == [(one, JOINS, T0), (two, JOINS, at(1))]
        assert [(held.stored.id, held.story) for held in rooms.stories.articles(number)] == [(one, number), (two, number)]


def test_of_many_articles_only_the_newest_are_read_when_asked(store):
    with store.writing() as rooms:
        number, (one, two, three) = placed(rooms, "1", "2", "3")
        read = [[held.stored.id for held in rooms.stories.articles(number, newest=newest)] for newest in (1, 2, 3, 9, None)]
    assert read == [[three], [two, three], *([[one, two, three]] * 3)]


def test_an_article_is_in_one_story_only(store):
    with store.writing() as rooms:
        number, (one,) = placed(rooms, "1")
    with pytest.raises(StoreError), store.writing() as rooms:
        rooms.stories.attach(number, one, placement=STARTS, at=T0)


def test_attaching_what_is_not_there_is_an_error(store):
    with store.writing() as rooms:
        number, (one,) = placed(rooms, "1")
    for story, article in ((77, one), (number, 77)):
        with pytest.raises(StoreError), store.writing() as rooms:
            rooms.stories.attach(story, article, placement=STARTS, at=T0)


def test_an_article_can_be_moved(store):
    with store.writing() as rooms:
        number, (one, two) = placed(rooms, "1", "2")
        other = rooms.stories.start(build.story("z"))
        rooms.stories.move(two, other, placement=JOINS, at=at(5))
        assert [row[0] for row in rooms.stories.placements(number)] == [one]
        assert rooms.stories.placements(other) == [(two, JOINS, at(5))]
        assert rooms.articles.get(two).story == other
        with pytest.raises(StoreError):
            rooms.stories.move(build.add(rooms, "loose"), other, placement=JOINS, at=at(5))


def test_a_merged_story_gives_its_articles_away_and_is_no_candidate_any_more(store):
    with store.writing() as rooms:
        survivor, kept = placed(rooms, "1")
        loser, given = placed(rooms, "2", "3")
        rooms.stories.merge(loser, survivor, at=at(9))
        assert rooms.stories.get(loser).merged_into == survivor
        assert {row[0] for row in rooms.stories.placements(survivor)} == {*kept, *given}
        assert rooms.stories.articles(loser) == []
        assert found(rooms, "a") == [survivor]
        assert [one.id for one in rooms.stories.recent(since=T0)] == [survivor]
        rooms.stories.save(build.story("a", id=loser))
        assert rooms.stories.get(loser).merged_into == survivor
        assert found(rooms, "a") == [survivor]


def test_merges_end_at_the_last_survivor(store):
    with store.writing() as rooms:
        first, second, third = (rooms.stories.start(build.story("a")) for _ in range(3))
        rooms.stories.merge(first, second, at=T0)
        rooms.stories.merge(second, third, at=T0)
        assert [rooms.stories.get(one).merged_into for one in (first, second, third)] == [third, third, None]
        for loser, survivor in ((third, third), (third, first)):
            with pytest.raises(StoreError, match="merged"):
                rooms.stories.merge(loser, survivor, at=T0)


def test_recent_stories_come_latest_first(store):
    with store.writing() as rooms:
        numbers = [rooms.stories.start(build.story("a", minutes=minute)) for minute in (5, 1, 9)]
        assert [one.id for one in rooms.stories.recent(since=at(2))] == [numbers[2], numbers[0]]
        assert [one.id for one in rooms.stories.recent(since=T0, limit=1)] == [numbers[2]]


def test_open_commitments_are_listed_by_their_end(store):
    with store.writing() as rooms:
        late, early = (rooms.stories.start(build.story("a", open_until=at(end))) for end in (9, 5))
        rooms.stories.start(build.story("a"))
        assert [one.id for one in rooms.stories.open_commitments()] == [early, late]
