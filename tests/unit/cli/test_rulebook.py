"""Keeping the rule book and the list of sources; kinds; completion; Slack."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from monitor.settings.kinds import kind_text
from monitor.cli import COMMANDS, main
from tests.unit.cli.conftest import furnish

NEW = """\
watches:
- {name: macron, query: "event:visit(party:FR)", channels: [desk]}
"""


def test_a_backtest_says_what_a_change_would_gain_and_lose(desk):
    told = desk.json("watch", "test", "us-china", "--since", "2023-06-01", "--query", "event:visit(party:FR)")
    assert (len(told["gained"]), len(told["lost"])) == (1, 1)
    assert told["versions"]["saved"]["articles"] == 3


def test_a_query_that_cannot_be_read_is_shown_with_its_place(desk):
    told = desk.run("watch", "test", "us-china", "--query", "evnt:visit(")
    assert (told.exit_code, "^" in told.output) == (2, True)


def test_a_file_owned_watch_is_edited_after_it_is_adopted(desk):
    assert desk.run("watch", "edit", "us-china", "--query", "event:visit(party:CN)").exit_code == 2
    assert desk.run("watch", "adopt", "us-china").exit_code == 0
    told = desk.run("watch", "edit", "us-china", "--query", "event:visit(party:CN)")
    assert told.exit_code == 0, told.output
    assert [one["version"] for one in desk.json("watch", "list")] == [3]


def test_an_edit_whose_examples_fail_is_refused(desk):
    desk.run("watch", "adopt", "us-china")
    told = desk.run("watch", "edit", "us-china", "--query", "event:visit(party:FR)")
    assert (told.exit_code, "is not matched" in told.output) == (2, True)


def test_lint_is_silent_about_a_good_book_and_loud_about_a_bad_one(desk):
    assert desk.run("watch", "lint").exit_code == 0
    desk.run("watch", "adopt", "us-china")
    with desk.store().writing() as rooms:
        from dataclasses import replace

        (watch,) = rooms.watches.all()
        rooms.watches.put(
            replace(watch, query="event:visit(party:FR)"), by="t", at=datetime.fromisoformat("2026-01-01T00:00:00Z"), change=""
        )
    assert desk.run("watch", "lint").exit_code == 1


def test_watches_leave_and_come_back_the_same(desk, tmp_path):
    (tmp_path / "new.yaml").write_text(NEW)
    assert desk.run("watch", "import", str(tmp_path / "new.yaml")).exit_code == 0
    out = desk.run("watch", "export", "macron").output
    assert "event:visit(party:FR)" in out
    (tmp_path / "again.yaml").write_text(out)
    assert desk.run("watch", "import", str(tmp_path / "again.yaml")).exit_code == 0


def test_of_a_file_with_a_mistake_no_watch_is_imported(desk, tmp_path):
    (tmp_path / "new.yaml").write_text(NEW + "- {name: lost, query: 'event:visit(party:FR)', channels: [nowhere]}\n")
    assert desk.run("watch", "import", str(tmp_path / "new.yaml")).exit_code == 2
    assert len(desk.json("watch", "list")) == 1


def test_sources_leave_as_opml_and_come_back(desk, tmp_path):
    out = tmp_path / "sources.opml"
    desk.run("source", "export", "--format", "opml", "--out", str(out))
    other = furnish(_fresh(tmp_path / "other"), told=False)
    told = other.run("source", "import", str(out))
    assert "3 sources imported" in told.output, told.output
    assert {one["name"] for one in other.json("source", "list")} == {"The Wire", "The Paper", "The Ministry"}


GROUPED = """\
sources:
- {id: a, name: A, url: "https://a.example/feed", groups: [us-china, 亚洲]}
- {id: b, name: B, url: "https://b.example/feed", groups: [亚洲, trade, us-china]}
- {id: c, name: C, url: "https://c.example/feed"}
"""
FOLDERS = """\
<opml version="2.0"><body><outline text="Asia &amp; Pacific"><outline text="China"><outline text="A" xmlUrl="https://a.example/feed"/></outline>
<outline text="B" xmlUrl="https://b.example/feed" category="/Wires/State,/Trade"/></outline>
<outline title="Desk"><outline text="A again" xmlUrl="https://a.example/feed"/></outline></body></opml>
"""


def test_a_readers_feed_takes_no_known_source_by_its_title(desk, tmp_path):
    (tmp_path / "reader.opml").write_text('<opml><body><outline text="Wire" xmlUrl="https://another.example/feed"/></body></opml>')
    before = _sources(desk)
    assert desk.run("source", "import", str(tmp_path / "reader.opml")).exit_code == 0
    assert {id: one.url for id, one in _sources(desk).items()} == {id: one.url for id, one in before.items()} | {
        "wire-2": "https://another.example/feed"
    }


def _groups_after(desk, file):
    """The groups of every source once the file is imported."""
    assert desk.run("source", "import", str(file)).exit_code == 0
    return {one.name: one.groups for one in _sources(desk).values()}


def _sources(desk):
    with desk.store().reading() as rooms:
        return {one.id: one for one in rooms.sources.all()}


def test_the_groups_of_sources_leave_as_opml_and_come_back(empty, tmp_path):
    (tmp_path / "grouped.yaml").write_text(GROUPED)
    before = _groups_after(empty, tmp_path / "grouped.yaml")
    out = tmp_path / "sources.opml"
    assert empty.run("source", "export", "--format", "opml", "--out", str(out)).exit_code == 0
    assert _groups_after(furnish(_fresh(tmp_path / "other"), told=False), out) == before
    assert before == {"A": ("us-china", "亚洲"), "B": ("亚洲", "trade", "us-china"), "C": ()}


def test_a_readers_folders_and_categories_become_groups(empty, tmp_path):
    (tmp_path / "reader.opml").write_text(FOLDERS)
    assert _groups_after(empty, tmp_path / "reader.opml") == {
        "A": ("asia-pacific", "china", "desk"),
        "B": ("wires", "state", "trade", "asia-pacific"),
    }


def _fresh(folder: Path) -> Path:
    folder.mkdir()
    return folder


def test_sources_leave_as_yaml_and_come_back(desk, tmp_path):
    out = tmp_path / "sources.yaml"
    desk.run("source", "export", "--out", str(out))
    assert "0 sources imported, 3 were there" in desk.run("source", "import", str(out)).output


def test_a_profile_is_imported(empty):
    assert "sources imported" in empty.run("source", "import", "profile:trade", "--no-test").output
    assert empty.run("source", "import", "profile:trad").exit_code == 2


@pytest.mark.parametrize("text", ["<opml", "<!DOCTYPE x [<!ENTITY a 'b'>]><opml/>", "sources: 7"])
def test_a_file_that_is_no_list_is_refused_with_its_place(empty, tmp_path, text):
    (tmp_path / "x").write_text(text)
    assert empty.run("source", "import", str(tmp_path / "x")).exit_code == 2


def test_every_kind_shows_its_examples_and_they_hold(empty):
    assert {"visit", "meeting"} <= {one["kind"] for one in empty.json("kind", "list")}
    assert "matches: " in empty.run("kind", "show", "visit").output
    told = empty.json("kind", "test", "visit")
    assert told["failed"] == []


def test_a_kind_is_run_over_the_archive(desk):
    assert desk.json("kind", "test", "visit", "--since", "2023-06-01")["archive"] == {"visit": []}


def test_a_cue_that_no_example_needs_is_listed(empty):
    kinds = empty.folder / "local" / "events"
    kinds.mkdir(parents=True)
    text = kind_text("invitation").replace("    - verb: invite\n", "    - verb: bid welcome\n    - verb: invite\n", 1)
    (kinds / "invitation.yaml").write_text(text)
    line = text[: text.index("bid welcome")].count("\n") + 1
    told = empty.run("kind", "test", "invitation", "--cues")
    assert told.exit_code == 1, told.output
    assert f"local/events/invitation.yaml:{line}: no example needs this cue: bid welcome" in told.output
    assert empty.run("kind", "test", "invitation").exit_code == 0


def test_an_unknown_kind_is_refused_with_the_nearest(empty):
    told = empty.run("kind", "show", "vist")
    assert (told.exit_code, "'visit'" in told.output) == (2, True)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_can_complete(shell):
    assert "_MONITOR_COMPLETE" in CliRunner().invoke(main, ["completion", shell]).output


def test_the_slack_manifest_needs_no_config():
    assert "channels:history" in CliRunner().invoke(main, ["slack", "manifest"]).output


def test_slack_test_says_which_token_is_not_set(empty):
    empty.config.write_text('notifiers: {slack: {token: "env:NO_SUCH_TOKEN_HERE"}}\n')
    told = empty.run("slack", "test")
    assert (told.exit_code, "token is not set" in told.output) == (2, True)


def test_every_listing_speaks_json(desk):
    for listing in (("source", "list"), ("watch", "list"), ("event", "list"), ("story", "list"), ("alert", "list"), ("kind", "list")):
        assert isinstance(desk.json(*listing), list)
    assert json.loads(desk.run("article", "search", "visit", "--json").stdout)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_of_the_table_has_help(name):
    told = CliRunner().invoke(main, [name, "--help"])
    assert told.exit_code == 0, (name, told.exception)


def test_a_source_switched_off_by_hand_stays_off_when_its_file_is_read_again(desk):
    from monitor.app.house import House
    from monitor.app.places import read_settings
    from monitor.app.run import follow_files
    from monitor.workbench.engines import build_engines
    from tests.unit.cli.conftest import NOW, StillClock

    assert desk.run("source", "disable", "wire").exit_code == 0
    store = desk.store()
    follow_files(
        House(settings=read_settings(str(desk.config)), store=store, clock=StillClock(at=NOW)), StillClock(at=NOW), build_engines([])
    )
    with store.reading() as rooms:
        assert not rooms.sources.get("wire").enabled
    desk.run("source", "enable", "wire")
    assert {one["id"]: one["enabled"] for one in desk.json("source", "list")}["wire"]


def test_lint_says_in_which_languages_no_event_is_found(desk):
    for name in ("radio-a", "radio-b"):
        desk.run("source", "add", f"https://{name}.example/feed", "--id", name, "--lang", "ko", "--no-look")
    found = desk.json("watch", "lint")
    assert found == [
        {"watch": "", "is_error": False, "what": "Korean: words and names only (2 sources): an event clause is met by none of it"}
    ]
    assert desk.run("watch", "lint").exit_code == 0
