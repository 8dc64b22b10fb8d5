"""What the judge sees of how alike an article and a story are, and the story's own reports among themselves."""

from __future__ import annotations

from dataclasses import replace

import pytest

from monitor.settings.stories import shipped_story_settings
from monitor.stories.judge import Side, signs, within
from monitor.stories.profile import Profile, merged
from monitor.stories.rarity import Rarity

SETTINGS = shipped_story_settings()
RARITY = Rarity(counts={}, settings=SETTINGS)
FLOOD = {"flood": 0.8, "dam": 0.6}
STRIKE = {"strike": 0.8, "dockers": 0.6}


def profile(terms: dict[str, float]) -> Profile:
    return Profile(terms=terms, names={}, numbers={}, title=dict.fromkeys(terms, 1.0), size=1.0, words=40)


def both(one: Profile, other: Profile) -> Profile:
    return merged(one, other, settings=SETTINGS)


def test_a_story_of_like_reports_is_more_alike_within_than_one_of_unlike_reports_and_a_single_report_is_as_usual():
    alike, unlike = both(profile(FLOOD), profile(FLOOD)), both(profile(FLOOD), profile(STRIKE))
    assert within(alike) > within(profile(FLOOD)) > within(unlike)


def test_what_a_story_is_like_within_is_told_of_the_story_and_not_of_the_article():
    story = both(profile(FLOOD), profile(FLOOD))
    assert signs(Side(profile(FLOOD)), Side(story), rarity=RARITY)["within"] == within(story)


@pytest.mark.parametrize(
    ("terms", "share"),
    [
        ({"@HND": 0.6, "@CHN": 0.8}, 1.0),
        ({"@HND": 0.6, "dam": 0.8}, 0.36),
        ({"dam": 0.6, "flood": 0.8}, 0.0),
    ],
)
def test_how_much_of_a_likeness_is_countries(terms, share):
    assert signs(Side(profile(terms)), Side(profile(terms)), rarity=RARITY)["countries"] == pytest.approx(share)


def test_nothing_shared_is_no_likeness_by_countries():
    found = signs(Side(profile(FLOOD)), Side(replace(profile(STRIKE), size=2.0)), rarity=RARITY)
    assert (found["countries"], found["cosine"]) == (0.0, 0.0)
