"""A story that has come to hold two happenings of a kind falls in two; one happening told in many ways does not."""

from __future__ import annotations

from dataclasses import replace
from functools import partial, reduce

import pytest

from monitor.settings.stories import shipped_story_settings
from monitor.stories import pair
from monitor.stories.features import Shape, features
from monitor.stories.merge import Member
from monitor.stories.part import NEWEST, reports_of, suspects
from monitor.stories.profile import Profile, all_merged, merged, of_article
from monitor.stories.rarity import Rarity
from monitor.stories.sorter import Sorter
from tests.unit.stories.bouts import FINCH, KORD, MIXED, report

SETTINGS = shipped_story_settings()


def sorted_by(*texts: str) -> tuple[Sorter, list[bool]]:
    sorter = Sorter(settings=SETTINGS)
    return sorter, [sorter.add(number, report(number, text), (), ()).started for number, text in enumerate(texts, start=1)]


def groups(sorter: Sorter) -> list[set[int]]:
    where = sorter.settle()
    return sorted(({one for one, story in where.items() if story == which} for which in set(where.values())), key=min)


def test_a_second_bout_of_one_champion_becomes_a_story_of_its_own_once_it_has_shown_itself():
    sorter, started = sorted_by(*FINCH, *KORD)
    first, second = groups(sorter)
    assert first == set(range(1, len(FINCH) + 1))
    assert second == set(range(len(FINCH) + 1, len(FINCH) + len(KORD) + 1))
    assert (sum(started[: len(FINCH)]), sum(started[len(FINCH) :])) == (1, 1)


def test_one_bout_told_by_many_stays_one_story():
    sorter, started = sorted_by(*FINCH, *FINCH[::-1])
    assert (len(groups(sorter)), sum(started)) == (1, 1)


def test_two_bouts_told_in_turns_are_two_stories_in_the_end():
    assert len(groups(sorted_by(*MIXED)[0])) == 2


def test_a_story_of_hundreds_is_judged_by_the_reports_among_its_newest_articles():
    told = features(report(1, FINCH[0]), (), (), settings=SETTINGS)
    opinion = replace(told, shape=Shape.OPINION)
    members = [Member(article=number, features=opinion if number % 2 else told) for number in range(1, 501)]
    assert [one.article for one in reports_of(members, told.lang)] == list(range(502 - NEWEST, 501, 2))


def test_a_report_in_another_language_is_not_asked_for_a_name_and_one_of_unknown_language_is_taken_for_english():
    told = features(report(1, FINCH[0]), (), (), settings=SETTINGS)
    members = [Member(article=number, features=replace(told, lang=lang)) for number, lang in enumerate(("en", "", "fr", "en"), start=1)]
    assert [one.article for one in reports_of(members, "")] == [1, 2, 4]
    assert [one.article for one in reports_of(members, "fr")] == [3]


def test_a_name_of_many_reports_is_judged_whenever_they_are_a_quarter_more():
    sorter, _ = sorted_by(*FINCH)
    (story,) = sorter.shelf.stories.values()
    told = features(report(9, "A referee stops the uneven bout early in Valdora"), (), (), settings=SETTINGS)
    rarity = Rarity(counts={}, settings=SETTINGS)
    judged = [
        count
        for count in range(2, 61)
        if suspects(replace(story, weights=story.weights | {"n:valdora": float(count), "size": 100.0}), told, rarity)
    ]
    assert judged[:8] == [2, 3, 4, 5, 6, 7, 8, 10]
    assert all(1 < later / earlier <= 1.5 for earlier, later in zip(judged, judged[1:], strict=False))
    assert len(judged) < 20


def test_the_reason_names_what_tells_them_apart():
    sorter = Sorter(settings=SETTINGS)
    reasons = [sorter.add(number, report(number, text), (), ()).reason for number, text in enumerate((*FINCH, *KORD), start=1)]
    assert any("the others never" in reason or "unlike" in reason or "may tell" in reason for reason in reasons[len(FINCH) :])


def group(**names: float) -> Profile:
    return Profile(terms={"a": 2.0, **dict.fromkeys(names, 1.0)}, names=names, numbers={}, title={}, size=4.0, words=40.0)


@pytest.mark.parametrize("lost", [1.0, 3.0])
def test_a_constant_name_that_the_other_group_never_has_is_a_surprise(lost):
    rarity = Rarity(counts={}, settings=SETTINGS)
    rare, constant = (pair.signs(group(finch=4.0), group(kord=count), rarity=rarity) for count in (lost, 4.0))
    assert rare["names_lost"] < constant["names_lost"]
    assert rare["names_swap"] < constant["names_swap"]
    assert pair.signs(group(finch=4.0), group(finch=1.0), rarity=rarity)["names_swap"] == 0


def test_a_story_that_its_key_holds_together_or_that_stands_aside_is_never_suspected():
    sorter, _ = sorted_by(*FINCH)
    (story,) = sorter.shelf.stories.values()
    told = features(report(9, "A referee stops the uneven bout early in Valdora"), (), (), settings=SETTINGS)
    rarity = Rarity(counts={}, settings=SETTINGS)
    half = replace(story, weights=story.weights | {"n:valdora": 2.0})
    assert suspects(half, told, rarity) == ("valdora",)
    met = half.weights | {"c:CHN": 1.0, "c:USA": 1.0, "o:contact": 1.0}
    for held in (replace(half, weights=met), replace(half, aside_of=7)):
        assert suspects(held, told, rarity) == ()


@pytest.mark.parametrize("kept", [3, 400])
def test_many_profiles_merged_at_once_are_those_merged_one_after_another(kept):
    settings = replace(SETTINGS, terms_kept=kept)
    rarity = Rarity(counts={}, settings=settings)
    told = [of_article(features(report(number, text), (), (), settings=settings), rarity) for number, text in enumerate(FINCH)]
    for count in range(1, len(told) + 1):
        step_by_step = reduce(partial(merged, settings=settings), told[:count])
        assert all_merged(told[:count], settings=settings) == step_by_step
