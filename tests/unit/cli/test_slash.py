"""`/watch` in a channel: the same answers as the command line, only from those who may, with who did it in the history."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from monitor.app.slash import USAGE, words_of
from monitor.errors import ConfigError
from monitor.workbench.engines import Engines, build_engines
from tests.unit.cli.conftest import DeskInFolder
from tests.unit.cli.office import Office, office


def test_the_watches_of_the_channel_are_listed(at_work):
    assert at_work.type("list") == "us-china v2 (now): event:visit,meeting(party:CN party:US)"


def test_a_watch_is_added_tried_on_the_archive_and_signed(at_work):
    said = at_work.type("add france “event:visit(party:FR)” page", user="U2")
    assert "it would have told: 1 stories" in said and said.endswith("france is watched (version 1)")
    with at_work.house.store.reading() as rooms:
        watch, (version,) = rooms.watches.get("france"), rooms.watches.history("france")
    assert (watch.channels, watch.tell, watch.query) == (("desk",), "page", "event:visit(party:FR)")
    assert (version.by, version.change) == ("tom (U2) in Slack", "added")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("add france event:visit", "may not change watches"),
        ("mute us-china paper", "may not change watches"),
    ],
)
def test_who_is_not_named_may_not_change_watches(at_work, text, said):
    assert said in at_work.type(text)
    with at_work.house.store.reading() as rooms:
        assert [watch.name for watch in rooms.watches.all()] == ["us-china"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("add us-china event:visit", "is there already"),
        ("add x event:visits", "did you mean"),
        ("add x event:visit loudly", "'loudly' is no loudness"),
        ("add x", 'wants more (add NAME "QUERY"'),
        ("add x event:visit now please", "has too many words"),
        ('add x "event:visit', "a quotation mark is not closed"),
        ("test us-chine", "did you mean 'us-china'"),
        ("test us-china event:visit(", "watch us-china: "),
        ("mute us-china papers", "did you mean 'paper'"),
        ("digest someday", "is no time"),
        ("ad x", "did you mean 'add'"),
    ],
)
def test_what_is_wrong_is_said_with_the_nearest_right_word(at_work, text, said):
    assert said in at_work.type(text, user="U2")


@pytest.mark.parametrize("text", ["", "help", "  "])
def test_nothing_typed_tells_what_there_is(at_work, text):
    assert all(line in at_work.type(text) for line in USAGE.values())


def test_a_test_says_what_the_command_line_says(at_work, desk):
    printed = desk.run("watch", "test", "us-china", "--since", "3650d").stdout
    said = at_work.type("test us-china").splitlines()
    assert said[0] == printed.splitlines()[0]
    assert said[1].startswith("saved: 1 stories told of 3 articles")
    changed = at_work.type("test us-china 'event:meeting(party:FR)'")
    assert (
        changed.splitlines()[-2:]
        == desk.run("watch", "test", "us-china", "--since", "3650d", "--query", "event:meeting(party:FR)").stdout.splitlines()[-2:]
    )
    assert "the change: +0 -1 alerts" in changed and changed.splitlines()[-1].startswith("  - story 1: ")


def test_a_source_is_muted_in_a_watch(at_work):
    assert at_work.type("mute us-china paper", user="U2") == "paper is muted in us-china (version 3)"
    assert "mutes paper" in at_work.type("list")


def test_a_miss_is_explained_to_anybody_and_kept(at_work):
    url = "https://paper.example/15"
    said = at_work.type(f"miss <{url}|{url}>")
    assert said.startswith("a clause of the watch failed (watch us-china)") and "event:visit" in said
    with at_work.house.store.reading() as rooms:
        assert "mina (U1) in Slack" in rooms.ledger.fact("misses")
        assert rooms.watches.get("us-china").version == 2
    at_work.type(f"miss {url}", user="U2")
    with at_work.house.store.reading() as rooms:
        assert rooms.watches.history("us-china")[-1].by == "tom (U2) in Slack"
        assert rooms.watches.get("us-china").examples[-1].want == "miss"


def test_the_digest_of_the_channel_is_shown(at_work):
    assert at_work.type("digest 12h").startswith("Nothing to tell")


def test_a_channel_that_is_not_ours_is_told_which_are(at_work):
    assert "it tells #desk, #ops" in at_work.type("list", place="elsewhere")


def test_slacks_own_marks_are_read_as_they_were_typed():
    assert words_of("add a “b &lt;c&gt; &amp; d” <https://x.example/1|x.example>") == ["add", "a", "b <c> & d", "https://x.example/1"]
    with pytest.raises(ConfigError):
        words_of("add 'x")
