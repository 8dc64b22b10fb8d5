"""Who a report says met whom: an office without a name is the person whom headline or lead name for it."""

from __future__ import annotations

from datetime import UTC, datetime

from monitor.model.article import Article
from monitor.stories.happening import happening
from tests.exams.day import engines

AT = datetime(2023, 6, 19, 9, tzinfo=UTC)
MET = "The Chinese president met the US secretary of state on Monday in the Great Hall of the People in Beijing."


def persons(title: str, text: str) -> dict[str, set[str]]:
    article = Article(
        url="a.example/1", link="https://a.example/1", source="a", publisher="a", title=title, text=text, published=AT, first_seen=AT
    )
    read = engines().read(article)
    return {country: set(named) for country, named in happening(read.mentions, read.events, at=AT).persons.items()}


def test_an_office_is_the_holder_whom_the_headline_names():
    assert persons("Xi tells Blinken ties must be stabilised as US trip ends", MET) == {"CHN": {"xi-jinping"}, "USA": {"antony-blinken"}}


def test_an_office_whose_holder_is_named_nowhere_is_nobody():
    assert persons("Ties must be stabilised as US trip ends", MET) == {}


def test_whoever_else_is_named_holds_no_office_for_it():
    assert persons("Qin tells Blinken ties must be stabilised as US trip ends", MET).get("CHN", set()) <= {"qin-gang"}
