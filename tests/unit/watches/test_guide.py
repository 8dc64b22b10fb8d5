"""Every watch of docs/watches.md reads, checks clean and does what its examples say, with the shipped data."""

import re
from pathlib import Path

import pytest

from monitor.errors import QueryError
from monitor.settings.watchfile import read_watches, write_watches
from monitor.watches import check, parse
from monitor.watches.lint import failed_examples
from monitor.watches.tree import EventClause, walk

GUIDE = Path(__file__).parents[3] / "docs" / "watches.md"
BLOCKS = re.findall(r"^```yaml\n(.*?)^```", GUIDE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
WATCHES = [watch for at, block in enumerate(BLOCKS) for watch in read_watches(block, name=f"watches.md#{at}")]


def reader(engines):
    def read(title, text, lang, on):
        found = engines.detector.detect(title=title, text=text, on=on, lang=lang or None)
        return found.mentions, found.events

    return read


def test_the_guide_has_at_least_twenty_five_watches():
    assert len({watch.name for watch in WATCHES}) == len(WATCHES) >= 25


@pytest.mark.parametrize("watch", WATCHES, ids=lambda watch: watch.name)
def test_a_watch_of_the_guide_checks_clean_and_does_what_its_examples_say(watch, engines):
    query = parse(watch.query)
    kinds = {kind for node in walk(query.root) if isinstance(node, EventClause) for kind in node.kinds}
    assert kinds <= set(engines.words.kinds)
    assert check(query, engines.words, others={}) == ()
    assert failed_examples(watch, read=reader(engines), vocabulary=engines.words) == ()
    assert any(example.want == "no_match" for example in watch.examples)


def test_the_watches_of_the_guide_survive_the_round_trip_through_yaml():
    assert [w.query for w in read_watches(write_watches(WATCHES), name="x")] == [w.query for w in WATCHES]


def test_every_query_named_in_the_table_of_the_guide_reads():
    table = re.findall(r"^\| (`.*?`) \|", GUIDE.read_text(encoding="utf-8"), re.MULTILINE)
    queries = [query.replace("\\|", "|") for row in table for query in re.findall(r"`([^`]+)`", row)]
    whole = [query for query in queries if not query.endswith(":") and query not in ("@id", "event:visit(...)")]
    for query in whole:
        try:
            parse(query)
        except QueryError as error:
            raise AssertionError(query) from error
    assert len(whole) > 15
