"""Plain answers as a query."""

import pytest

from monitor.errors import QueryError
from monitor.watches.wish import Wish, answers, entity_of, kind_of, query_of, words_of
from tests.unit.watches.world import WORLD


def wish(**given):
    return Wish(**given)


def test_kinds_and_names_make_an_event_clause():
    china, america = (entity_of(name, WORLD) for name in ("CN", "US"))
    assert query_of(wish(kinds=("visit", "meeting"), parties=(china, america), high=True)) == (
        "event:visit,meeting(party:CN party:US rank:minister+)"
    )


def test_without_a_kind_the_names_must_be_mentioned():
    assert query_of(wish(parties=(entity_of("CN", WORLD),), words=("flight*", '"air travel"'))) == 'country:CN (flight* OR "air travel")'


def test_nothing_wished_for_is_refused():
    with pytest.raises(QueryError):
        query_of(wish())


def test_a_word_that_can_be_none_is_refused():
    with pytest.raises(QueryError):
        query_of(wish(words=("fl*",)))


def test_an_unknown_name_is_refused_with_the_nearest():
    with pytest.raises(QueryError) as told:
        entity_of("Atlantis", WORLD)
    assert "Atlantis" in told.value.what


def test_a_kind_is_known_in_the_plural_too():
    assert kind_of("Visits", WORLD) == "visit"
    with pytest.raises(QueryError) as told:
        kind_of("vist", WORLD)
    assert "visit" in told.value.expected
    assert told.value.nearest == "visit"


def test_a_word_that_cannot_be_searched_for_is_refused_at_its_question():
    assert words_of("flight*, 'x'") == ("flight*", "'x'")
    with pytest.raises(QueryError):
        words_of("fl*")


def test_answers_stand_between_commas():
    assert answers(" visit, ,meeting ") == ("visit", "meeting")
