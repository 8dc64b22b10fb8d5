"""Lines of authors in feeds and pages: people are cut apart, institutions and firms are not."""

from __future__ import annotations

import pytest

from monitor.fetch.reading.bylines import people
from monitor.fetch.reading.entries import authors

LINES = {
    "Ana Silva": ["Ana Silva"],
    "Ana Silva and Li Wei": ["Ana Silva", "Li Wei"],
    "Ana Silva, Li Wei and Jean-Luc Marchand": ["Ana Silva", "Li Wei", "Jean-Luc Marchand"],
    "Ana Silva & Li Wei": ["Ana Silva", "Li Wei"],
    "Klaus Weber und Anna Huber": ["Klaus Weber", "Anna Huber"],
    "Marie Dupont et Jean Martin": ["Marie Dupont", "Jean Martin"],
    "Carmen Ruiz y Luis Gómez": ["Carmen Ruiz", "Luis Gómez"],
    "Reuters and AFP": ["Reuters", "AFP"],
    "Ana Silva and Reuters": ["Ana Silva", "Reuters"],
    "Smith, John": ["Smith, John"],
    "Marks & Spencer": ["Marks & Spencer"],
    "John and Jane Smith": ["John and Jane Smith"],
    "Department of Foreign Affairs and Trade": ["Department of Foreign Affairs and Trade"],
    "Bosnia and Herzegovina": ["Bosnia and Herzegovina"],
    "Al Jazeera and news agencies": ["Al Jazeera and news agencies"],
}


@pytest.mark.parametrize("line", LINES)
def test_a_line_is_cut_into_those_who_wrote(line: str) -> None:
    assert people(line) == LINES[line]


def test_a_feed_s_creator_line_is_cut_and_loses_its_by() -> None:
    assert authors({"author": "By Ana Silva and Li Wei"}) == ("Ana Silva", "Li Wei")
    assert authors({"authors": [{"name": "Ana Silva and Li Wei"}, {"name": "Li Wei"}]}) == ("Ana Silva", "Li Wei")
