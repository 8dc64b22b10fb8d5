"""A miss is worked on: the link that broke, what would mend it, and the miss as an example that stays."""

from dataclasses import replace

import pytest

from monitor.app.places import read_settings
from monitor.errors import ConfigError
from monitor.workbench.engines import build_engines
from monitor.workbench.mending import Mend, apply
from monitor.workbench.missing import diagnose
from tests.unit.cli import conftest
from tests.unit.cli.conftest import NOW

SWANS = "https://wire.example/18"


@pytest.fixture
def missed(desk):
    """The desk with one more article, of a visit in words that no definition knows."""
    engines = build_engines([])
    store = desk.store()
    with store.writing() as rooms:
        text = "China's foreign minister Qin Gang swans over to Washington"
        conftest._file(rooms, engines.desk(rooms.watches.all()), engines, "wire", NOW.replace(hour=18), text, f"{text}.")
    store.close()
    return desk


def test_what_no_source_reads_is_not_fetched_and_the_site_is_offered(desk):
    told = desk.json("miss", "https://www.other.example/a")
    assert told["link"] == "not fetched"
    assert told["mends"][0]["command"] == "monitor source add https://www.other.example/a"


def test_what_a_source_of_the_site_did_not_bring_shows_how_the_source_is(desk):
    told = desk.json("miss", "https://www.wire.example/never-seen")
    assert "source wire (on): never polled" in told["said"][0]


def test_a_failed_clause_is_loosened_tried_and_put_in_force(desk):
    desk.run("watch", "add", "done", "event:visit(party:FR status:completed)", "--channel", "desk", "--yes")
    told = desk.json("miss", "https://paper.example/15", "--watch", "done", "--since", "2023-06-01")
    assert (told["link"], told["said"]) == ("a clause of the watch failed", ["event:visit(party:FR status:completed): status was planned"])
    number = next(one["n"] for one in told["mends"] if one["what"] == "status planned too")
    assert (told["mends"][number - 1]["gained"], told["mends"][number - 1]["lost"]) == (1, 0)
    desk.run("miss", "https://paper.example/15", "--watch", "done", "--since", "2023-06-01", "--apply", str(number))
    (watch,) = [one for one in desk.json("watch", "list") if one["name"] == "done"]
    assert watch["query"] == "event:visit(party:FR status:completed,planned)"
    assert desk.run("watch", "lint", "done").exit_code == 0


def test_a_miss_nothing_mended_stays_as_a_known_miss(desk):
    desk.run("watch", "add", "done", "event:visit(party:FR status:completed)", "--channel", "desk", "--yes")
    desk.run("miss", "https://paper.example/15", "--watch", "done")
    assert [(one["watch"], one["fixed"]) for one in desk.json("miss")] == [("done", "")]
    history = desk.json("watch", "show", "done", "--history")[0]["history"]
    assert history[-1]["watch"]["examples"][0]["want"] == "miss"


def test_an_event_in_unknown_words_is_mended_by_a_cue_that_breaks_no_example(missed):
    missed.run("watch", "add", "visits", "event:visit(party:CN place:Washington)", "--channel", "desk", "--yes")
    told = missed.json("miss", SWANS, "--watch", "visits", "--since", "2023-06-01")
    assert told["mends"][0]["what"] == "teach the kind visit the words 'swans over to'"
    assert missed.run("miss", SWANS, "--watch", "visits", "--apply", "1").exit_code == 0
    assert "swans over to" in (missed.folder / "local" / "events" / "visit.yaml").read_text()
    assert missed.run("watch", "lint", "visits").exit_code == 0
    assert missed.run("kind", "test", "visit").exit_code == 0


def test_what_was_told_is_no_miss(desk):
    told = desk.json("miss", "https://wire.example/12", "--watch", "us-china")
    assert told["link"] in ("it was told", "the message is held")


def test_a_mend_that_is_not_there_is_refused(desk):
    told = desk.run("miss", "https://www.other.example/a", "--apply", "9")
    assert (told.exit_code, "there is no mend 9" in told.output) == (2, True)


def test_a_watch_of_a_file_is_not_changed_behind_its_back(desk):
    settings = read_settings(str(desk.config))
    with desk.store().writing() as rooms:
        found = diagnose(rooms, build_engines([]), "https://paper.example/15", name="us-china")
        assert found.watch.file == "watches.yaml"
        with pytest.raises(ConfigError, match="watch adopt us-china"):
            apply(rooms, settings, found, Mend(what="looser", watch=replace(found.watch, query="event:visit")), by="me", now=NOW)
