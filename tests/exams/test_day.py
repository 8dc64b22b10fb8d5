"""The recorded day in any language tells what happened of the founding story, and nothing that did not."""

from monitor.demo import day as days
from tests.exams import day as exam

FOUNDING = {
    ("meeting:CHN+USA", "completed"),
    ("visit:CHN>USA", "invited"),
    ("visit:CHN>USA", "agreed"),
    ("agreement:flights", "agreed"),
    ("visit:CHN>USA", "postponed"),
}


def test_the_founding_story_has_the_facets_that_happened_and_no_others():
    recorded = days.load()
    through = exam.run(recorded.articles, recorded)
    (story,) = [id for id, members in exam.told(through).items() if "mw-return-visit" in members]
    with through.store.reading() as rooms:
        assert {(facet.name, str(facet.status)) for facet in rooms.stories.get(story).facets} == FOUNDING
