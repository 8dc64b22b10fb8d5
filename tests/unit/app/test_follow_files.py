"""Watches of files: a wrong one is refused, its last good version stands, and ops is told once."""

import pytest

from monitor.app.house import House
from monitor.app.places import read_settings
from monitor.app.run import follow_files
from monitor.workbench.engines import build_engines
from tests.unit.cli.conftest import NOW, StillClock, furnish

GOOD = "- {name: a, query: 'event:visit(party:CN)', channels: [desk], examples: {match: [\"Qin Gang agrees to visit Washington\"]}}\n"
BAD = GOOD.replace("party:CN", "party:FR")


@pytest.fixture(scope="module")
def engines():
    return build_engines([])


def followed(folder, engines, text):
    desk = furnish(folder, told=False)
    (folder / "watches.yaml").write_text(text)
    store = desk.store()
    follow_files(House(settings=read_settings(str(desk.config)), store=store, clock=StillClock(at=NOW)), StillClock(at=NOW), engines)
    with store.reading() as rooms:
        return {one.name: one for one in rooms.watches.all()}, rooms.outbox.listed()


def test_a_watch_whose_example_fails_is_not_taken_in_and_ops_is_told_why(tmp_path, engines):
    watches, owed = followed(tmp_path, engines, BAD)
    assert watches == {}
    assert [one.channel for one in owed] == ["ops"]
    assert "is not matched" in owed[0].text


def test_the_last_good_version_stands_while_its_file_is_wrong(tmp_path, engines):
    followed(tmp_path, engines, GOOD)
    watches, _ = followed(tmp_path, engines, BAD)
    assert watches["a"].query == "event:visit(party:CN)"


def test_the_same_refusal_is_told_once_a_day(tmp_path, engines):
    followed(tmp_path, engines, BAD)
    _, owed = followed(tmp_path, engines, BAD)
    assert len(owed) == 1


def test_one_wrong_watch_keeps_no_other_out(tmp_path, engines):
    watches, _ = followed(tmp_path, engines, BAD + GOOD.replace("name: a", "name: b"))
    assert set(watches) == {"b"}
