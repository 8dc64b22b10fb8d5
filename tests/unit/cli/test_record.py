"""The record of a story, the archive decided once more, and how long news took: over the told desk."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from datetime import timedelta

import pytest

from monitor import __version__
from monitor.message.telling import Mark
from monitor.model.delivery import Attempt, Receipt
from monitor.model.enums import DeliveryState, Outcome
from monitor.model.source import Poll, PollState
from monitor.desk import said
from tests.unit.cli.conftest import NOW


@pytest.fixture
def sent(desk):
    """The told desk, its root posted half a minute after it was decided, edited later, clicked on; one source blind for a while."""
    store = desk.store()
    with store.writing() as rooms:
        (root,) = [one for one in rooms.outbox.listed(limit=10) if one.kind == "root"]
        posted = replace(root, state=DeliveryState.SENT, receipt=Receipt(channel="C1", message="1"))
        for seconds, action, text in ((30, "post", "Visit agreed: Qin Gang"), (4000, "edit", "Visit agreed: Qin Gang, 2 outlets")):
            tried = Attempt(
                key=root.key, at=NOW + timedelta(seconds=seconds), action=action, outcome="yes", text=text, receipt=posted.receipt
            )
            rooms.outbox.save(posted, attempt=tried)
    with store.writing() as rooms:
        word = (Mark(what="Not relevant", by="alice", why="old news", at=NOW + timedelta(hours=5)),)
        said.keep_marks(rooms.ledger, root.channel, root.story, word)
        for hours, outcome in ((-1, Outcome.OK), (1, Outcome.BLOCKED), (4, Outcome.OK)):
            at = NOW + timedelta(hours=hours)
            rooms.sources.finish(Poll(source="paper", at=at, outcome=outcome), PollState(due_at=at))
    store.close()
    return desk


def whats(record):
    return [line["what"] for line in record["lines"]]


def test_the_record_tells_what_was_published_seen_decided_told_edited_and_clicked(sent):
    record = sent.json("record", "1")
    assert {"published", "seen", "placed", "decided", "told", "edited", "clicked"} == set(whats(record))
    texts = {line["what"]: line["text"] for line in record["lines"] if line["text"]}
    assert texts == {"told": "Visit agreed: Qin Gang", "edited": "Visit agreed: Qin Gang, 2 outlets"}
    assert record["software"] == [__version__]
    assert [(one["watch"], one["version"]) for one in record["watches"]] == [("us-china", 1)]
    assert [(one["source"], one["outcome"]) for one in record["blind"]] == [("paper", "blocked")]
    clicked = next(line for line in record["lines"] if line["what"] == "clicked")
    assert clicked["says"] == "Not relevant by alice: old news"


def test_the_record_of_a_past_moment_knows_nothing_of_what_came_later(sent):
    record = sent.json("record", "1", "--as-of", "2023-06-19T12:10")
    assert "told" in whats(record)
    assert not {"edited", "clicked"} & set(whats(record))
    assert record["blind"] == []
    assert all(line["at"] <= "2023-06-19T12:10:00+00:00" for line in record["lines"])
    later = sent.json("record", "1", "--as-of", "2023-06-19T15:00")
    assert later["blind"] == [{"source": "paper", "since": "2023-06-19T13:00:00+00:00", "until": None, "outcome": "blocked"}]


def test_a_moment_before_there_was_a_story_is_refused(sent):
    told = sent.run("record", "1", "--as-of", "2023-06-01")
    assert (told.exit_code, "nothing was known of story 1" in told.stderr) == (2, True)


def test_the_document_holds_the_messages_as_they_stood(sent):
    text = sent.run("record", "1").stdout
    assert "> Visit agreed: Qin Gang, 2 outlets" in text
    assert "- paper: blocked from 2023-06-19 13:00:00 UTC to 2023-06-19 16:00:00 UTC" in text
    assert "us-china v1" in text


def test_verify_ends_with_one_when_a_row_was_touched(sent):
    whole = sent.run("record", "verify")
    assert (whole.exit_code, "0 faults; head " in whole.stdout) == (0, True)
    head = whole.stdout.split()[-1]
    assert sent.run("record", "verify", "--head", head).exit_code == 0
    with sqlite3.connect(sent.folder / "monitor.sqlite") as file:
        file.execute("UPDATE decision SET doc = json_set(doc, '$.reason', 'because') WHERE id = 1")
    file.close()
    touched = sent.run("record", "verify")
    assert (touched.exit_code, "the row was changed" in touched.stderr) == (1, True)


def test_what_is_no_story_is_misuse(sent):
    assert sent.run("record", "verfy").exit_code == 2


def test_a_replay_by_the_same_version_changes_no_root(sent):
    found = sent.json("replay", "--since", "2023-06-01")
    assert (found["articles"], found["kept"], found["gained"], found["lost"]) == (4, 1, [], [])


def test_a_replay_lists_the_root_that_a_watch_of_today_would_lose_and_the_one_it_would_gain(sent):
    store = sent.store()
    with store.writing() as rooms:
        watch = rooms.watches.get("us-china")
        rooms.watches.put(replace(watch, query="event:visit(party:FR)"), by="test", at=NOW, change="narrowed")
    store.close()
    found = sent.json("replay", "--since", "2023-06-01")
    assert [one["title"][:12] for one in found["gained"]] == ["French Presi"]
    assert [one["reason"] for one in found["lost"]] == ["no watch of the channel met it"]
    assert "1 gained, 1 lost" in sent.run("replay", "--since", "2023-06-01").stdout
    with sent.store().reading() as rooms:
        assert len([one for one in rooms.outbox.listed(limit=10) if one.kind == "root"]) == 1


def test_stats_tell_how_long_each_step_took(sent):
    found = json.loads(sent.run("stats", "--since", "2023-06-01", "--json").stdout)
    (watch,) = found["watches"]
    assert (watch["name"], watch["told"]) == ("us-china", {"count": 1, "p50": 30.0, "p95": 30.0})
    assert {one["name"]: one["seen"]["count"] for one in found["sources"]} == {"wire": 1, "paper": 2, "ministry": 1}
    assert "p50 30 s, p95 30 s (1)" in sent.run("stats", "--since", "2023-06-01").stdout


def test_percentiles_are_values_that_occurred():
    from monitor.workbench.latency import spread

    assert (spread([5, 1, 3]).p50, spread(range(1, 101)).p95, spread([]).p50) == (3, 95, None)
