"""What a story that stood aside proves to be when another article joins it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from monitor.model.ids import StoryId
from monitor.model.story import Story, StoryKey
from monitor.stories.aside import Standing, weigh
from tests.story.newsroom import SETTINGS, USA, Newsroom, country, event

NIGER, BENIN = country("NER"), country("BEN")
TEXT = "The oil pipeline between Niger and Benin carries crude to the terminal at Seme, where tankers load it for three refiners."
AT = datetime(2023, 3, 17, 12, tzinfo=UTC)


def two_stories(deed):
    """What a lifted ban on a pipeline started, and what this deed on it did."""
    room = Newsroom()
    ban = room.story(room.tell("Benin lifts ban on crude from pipeline", event("release", "completed", BENIN, NIGER), text=TEXT))
    other = Newsroom()
    return other.story(other.tell("Pipeline news", deed, text=TEXT)), ban


def story_of(words, **spoken):
    """A story of these words, and how many of its reports are in each language."""
    said = {f"t:{word}": 1.0 for word in words.split()} | {f"l:{lang}": count for lang, count in spoken.items()}
    weights = said | {"size": sum(spoken.values()), "words": 20.0}
    return Story(id=StoryId(len(words)), key=StoryKey(), title=words, opened=AT, last_article=AT, weights=weights)


def test_another_kind_of_deed_is_a_story_of_its_own_however_alike_the_words():
    blast, ban = two_stories(event("attack", "completed", USA, NIGER))
    assert weigh(blast, ban, {}, settings=SETTINGS) is Standing.OWN
    assert weigh(blast, replace(ban, facets=()), {}, settings=SETTINGS) is not Standing.OWN


def test_what_is_said_of_a_deed_is_no_other_deed():
    blame, ban = two_stories(event("criticism", "completed", USA, NIGER))
    assert weigh(blame, ban, {}, settings=SETTINGS) is not Standing.OWN


@pytest.mark.parametrize(
    ("spoken", "standing"),
    [({"en": 2.0}, Standing.OWN), ({"en": 1.0, "ja": 1.0}, Standing.OPEN), ({"en": 2.0, "ja": 1.0}, Standing.OWN)],
)
def test_words_unlike_its_neighbours_set_a_story_free_only_where_two_reports_are_in_one_language(spoken, standing):
    neighbour = story_of("court warrant arrest president deport judge", en=3.0)
    aside = story_of("kremlin null void hand citizen", **spoken)
    assert weigh(aside, neighbour, {}, settings=SETTINGS) is standing
