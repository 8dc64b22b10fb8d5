"""What an article's stories are looked up by."""

from __future__ import annotations

from monitor.settings.stories import shipped_story_settings
from monitor.stories.features import features
from monitor.stories.place import keys
from monitor.stories.rarity import ALL
from tests.unit.stories.bouts import FINCH, report

SETTINGS = shipped_story_settings()
TOLD = features(report(1, FINCH[0]), (), (), settings=SETTINGS)


def asked(**counts: int) -> tuple[str, ...]:
    return keys(TOLD, {f"t:{term}": count for term, count in counts.items()} | {ALL: 100_000}, settings=SETTINGS)


def test_a_word_in_more_than_one_article_of_a_hundred_is_no_key():
    assert "t:champion" in asked(champion=1_000)
    assert "t:champion" not in asked(champion=1_001)


def test_in_a_small_archive_every_word_may_be_a_key():
    assert "t:champion" in keys(TOLD, {"t:champion": 900, ALL: 900}, settings=SETTINGS)
