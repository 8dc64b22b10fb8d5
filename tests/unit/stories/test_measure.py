"""A later report that measures otherwise tells another happening; a revision, the old figure beside the new, or common words tell nothing."""

from __future__ import annotations

import json

import pytest

from monitor.cli.lab.cluster import run
from monitor.settings.stories import shipped_story_settings

FIRST = ("Earthquake of magnitude 5.6 hits Lissen", "An earthquake of magnitude 5.6 shook Lissen; 12 people were hurt.")


def clusters(*told):
    rows = [{"id": "0", "ts": "2024-03-01T06:00:00Z", "source": "a", "title": FIRST[0], "text": FIRST[1]}]
    rows += [{"id": "1", "ts": at, "source": "b", "title": title, "text": text} for at, title, text in told]
    return [json.loads(line)["cluster"] for line in run(map(json.dumps, rows), read=None, settings=shipped_story_settings())]


@pytest.mark.parametrize(
    ("at", "title", "text", "is_another"),
    [
        (
            "2024-03-03T06:00:00Z",
            "Earthquake of magnitude 6.1 hits Lissen",
            "A 6.1-magnitude earthquake shook Lissen; people were hurt.",
            True,
        ),
        (
            "2024-03-01T20:00:00Z",
            "Earthquake of magnitude 6.1 hits Lissen",
            "A 6.1-magnitude earthquake shook Lissen; people were hurt.",
            False,
        ),
        (
            "2024-03-03T06:00:00Z",
            "Earthquake that hit Lissen had magnitude 6.1",
            "The earthquake in Lissen had a magnitude of 6.1, not 5.6; 12 people were hurt.",
            False,
        ),
        (
            "2024-03-03T06:00:00Z",
            "Lissen earthquake costs 2.5 million",
            "The earthquake of Lissen that hurt 12 people costs 2.5 million.",
            False,
        ),
    ],
)
def test_another_figure_for_the_same_uncommon_word_a_day_later_is_another_happening(at, title, text, is_another):
    first, second = clusters((at, title, text))
    assert (first != second) is is_another
