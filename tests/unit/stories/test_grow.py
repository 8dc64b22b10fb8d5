"""What a story keeps of a long run of reports."""

from dataclasses import replace

from monitor.model.ids import ArticleId
from monitor.settings.stories import shipped_story_settings
from monitor.stories.features import features
from monitor.stories.grow import begin, grow
from monitor.stories.measure import MEASURE
from monitor.stories.translated import ENTITY
from tests.unit.stories.bouts import FINCH, report

SETTINGS = shipped_story_settings()


def grown(reports):
    """A story of so many reports: all name one person, each names another one and gives a figure that no other gives."""
    told = [features(report(number, FINCH[number % len(FINCH)]), (), (), settings=SETTINGS) for number in range(reports)]
    story = begin(told[0], aside_of=None)
    for number, one in enumerate(told):
        ours = replace(one, entities=frozenset({"champion", f"passer-{number}"}), measures=frozenset({f"round {number}"}))
        story = grow(story, ArticleId(number + 1), ours, frequencies={}, settings=SETTINGS, glue=True)
    return story


def named(story):
    return {key: count for key, count in story.weights.items() if key.startswith((ENTITY, MEASURE))}


def test_what_all_reports_name_is_counted_in_each():
    assert named(grown(45))[f"{ENTITY}champion"] == 45


def test_what_single_reports_name_is_forgotten_as_the_story_grows():
    assert len(named(grown(19))) == 19 * 2 + 1
    assert len(named(grown(60))) == 1
    assert len(named(grown(75))) == 15 * 2 + 1
