"""What a story that stood aside proves to be when a second report joins it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from monitor.model.ids import StoryId
from monitor.model.story import Story, StoryKey
from monitor.settings.stories import shipped_story_settings
from monitor.stories.aside import Standing, weigh

AT = datetime(2023, 3, 17, 12, tzinfo=UTC)


def story(id, words, **spoken):
    said = {f"t:{word}": 1.0 for word in words.split()} | {f"l:{lang}": count for lang, count in spoken.items()}
    weights = said | {"size": sum(spoken.values()), "words": 20.0}
    return Story(id=StoryId(id), key=StoryKey(), title=words, opened=AT, last_article=AT, weights=weights)


NEIGHBOUR = story(1, "court warrant arrest president deport judge", en=3.0)


@pytest.mark.parametrize(
    ("spoken", "standing"),
    [({"en": 2.0}, Standing.OWN), ({"en": 1.0, "ja": 1.0}, Standing.OPEN), ({"en": 2.0, "ja": 1.0}, Standing.OWN)],
)
def test_words_unlike_its_neighbours_set_a_story_free_only_where_two_reports_are_in_one_language(spoken, standing):
    aside = story(2, "kremlin null void hand citizen", **spoken)
    assert weigh(aside, NEIGHBOUR, {}, settings=shipped_story_settings()) is standing
