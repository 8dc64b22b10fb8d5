"""What people press under a message, on a real store with a told story: marks, reasons, mutes, joins, splits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from monitor.errors import DeliveryError, StoreError
from monitor.inbox import Clerk
from monitor.model.ask import PRESSES, AskKind, Unfit
from monitor.store.memory_inbox import MemorySlips
from monitor.watches import proposals
from monitor.workbench.engines import Engines, build_engines
from tests.unit.cli.conftest import DeskInFolder
from tests.unit.cli.office import STORY, Office, office
from tests.unit.delivery.newsroom import visit


def told(room: Office):
    with room.house.store.reading() as rooms:
        (found,) = rooms.ledger.told(STORY)
        return found


def proposed(room: Office):
    with room.house.store.reading() as rooms:
        return proposals.load(rooms.ledger.fact(proposals.FACT))


def test_who_is_on_it_stands_in_the_root_at_once(at_work):
    edits = at_work.notifier.roots()[0].edits
    assert at_work.press(AskKind.ON_IT) == ""
    at_work.press(AskKind.ON_IT, user="U2")
    assert [line for line in at_work.root().lines if "on it" in line] == ["mina is on it", "tom is on it"]
    assert at_work.notifier.roots()[0].edits > edits


@pytest.mark.parametrize("reason", Unfit)
def test_not_relevant_shrinks_the_root_silences_the_story_and_proposes_what_is_the_watchs_fault(at_work, reason):
    at_work.press(AskKind.NOT_RELEVANT, reason.value)
    root = at_work.root()
    assert (root.fields, root.context) == ((), (f"Marked not relevant by mina: {reason.value}",))
    assert told(at_work).not_relevant
    assert [(one.watch, one.why, one.by) for one in proposed(at_work)] == (
        [("us-china", reason.value, "mina (U1)")] if reason.is_the_watch else []
    )


def test_not_relevant_taken_back_shows_the_root_whole_and_proposes_nothing(at_work):
    whole = at_work.root()
    at_work.press(AskKind.NOT_RELEVANT, "wrong event")
    at_work.press(AskKind.RELEVANT)
    assert (at_work.root().fields, at_work.root().quote) == (whole.fields, whole.quote)
    assert not told(at_work).not_relevant
    assert proposed(at_work) == ()


def test_a_reason_that_is_none_is_refused_with_those_there_are(at_work):
    assert "wrong event, old news" in at_work.press(AskKind.NOT_RELEVANT, "boring")
    assert not told(at_work).not_relevant


def develop(room: Office) -> None:
    """Flights are agreed while the story is muted: the decision is kept, nothing is told."""
    with room.house.store.writing() as rooms:
        story = rooms.stories.get(STORY)
        facet = visit(name="agreement:flights", kind="agreement", label="flights agreed", at=room.clock.now(), article=1)
        rooms.stories.save(replace(story, facets=(*story.facets, facet), revision=story.revision + 1))


def test_a_mute_ends_after_a_day_with_one_reply_about_what_happened(at_work):
    at_work.press(AskKind.MUTE)
    assert any(line.startswith("Muted by mina: until 20 Jun 2023") for line in at_work.root().lines)
    develop(at_work)
    at_work.settle(minutes=60 * 23)
    assert at_work.replies() == []
    at_work.settle(minutes=70)
    assert at_work.replies() == ["While this was muted: 1 development"]
    (reply,) = at_work.notifier.replies()
    assert (reply.in_channel, reply.message.lines) == (True, ("• Flights agreed: Qin Gang and Antony Blinken",))
    assert not any("Muted" in line for line in at_work.root().lines)
    at_work.settle(minutes=60 * 48)
    assert len(at_work.replies()) == 1


def test_a_mute_in_which_nothing_happened_ends_without_a_word(at_work):
    at_work.press(AskKind.MUTE)
    at_work.settle(minutes=60 * 25)
    assert at_work.replies() == []
    assert told(at_work).muted_until is None


def test_a_second_mute_tells_what_is_new_since_the_first(at_work):
    for _ in range(2):
        at_work.press(AskKind.MUTE)
        at_work.settle(minutes=60 * 25)
    at_work.press(AskKind.MUTE)
    develop(at_work)
    at_work.press(AskKind.UNMUTE, user="U2")
    assert at_work.replies() == ["While this was muted: 1 development"]


def test_why_answers_the_person_alone_from_the_database(at_work, desk):
    said = at_work.press(AskKind.WHY)
    printed = desk.run("why", str(STORY)).stdout
    assert "us-china v" in said and "deliveries" in said and "people" not in said
    at_work.press(AskKind.NOT_RELEVANT, "old news")
    assert "desk: not relevant by mina (U1): old news" in at_work.press(AskKind.WHY)
    assert all(line in printed for line in said.splitlines() if line.startswith("decisions"))


def test_joining_offers_the_other_stories_told_here_and_joins_the_one_picked(at_work):
    assert at_work.press(AskKind.JOIN) == "No other story was told here of late."
    with at_work.house.store.writing() as rooms:
        rooms.ledger.set_told(2, told_like(rooms))
    assert at_work.press(AskKind.JOIN) == "Which story is it one with?"
    ((label, value),) = at_work.answer.choices
    assert label.startswith("2: ") and "Macron" in label
    said = at_work.press(AskKind.JOIN, value, message="ephemeral")
    assert said.startswith("Story 2 is part of story 1 now")
    assert "Joined by mina: with story 2" in at_work.root().lines
    assert "is the same story" in at_work.press(AskKind.JOIN, "2")


def told_like(rooms):
    (one,) = rooms.ledger.told(STORY)
    return replace(one, generation=1)


def test_a_duplicate_asks_of_which_story(at_work):
    with at_work.house.store.writing() as rooms:
        rooms.ledger.set_told(2, told_like(rooms))
    assert at_work.press(AskKind.NOT_RELEVANT, "duplicate") == "Of which story is it a duplicate?"
    assert at_work.answer.kind is AskKind.JOIN


def test_not_the_same_story_offers_the_reports_and_splits_the_one_picked(at_work):
    at_work.press(AskKind.SPLIT)
    assert at_work.answer.kind is AskKind.SPLIT
    label, value = at_work.answer.choices[-1]
    assert label.startswith("ministry: ")
    assert at_work.press(AskKind.SPLIT, value).startswith("The report is story")
    with at_work.house.store.reading() as rooms:
        assert value not in {str(one.stored.id) for one in rooms.stories.articles(STORY)}


def test_a_source_is_muted_in_a_watch_by_those_who_may_and_history_says_who(at_work):
    refused = at_work.press(AskKind.MUTE_SOURCE)
    assert "mina (U1) may not change watches from here" in refused and "who is in S1 could not be asked" in refused
    at_work.press(AskKind.MUTE_SOURCE, user="U2")
    picked = dict(at_work.answer.choices)["ministry in us-china"]
    assert at_work.press(AskKind.MUTE_SOURCE, picked, user="U2").startswith("ministry is muted in us-china")
    with at_work.house.store.reading() as rooms:
        last = rooms.watches.history("us-china")[-1]
    assert (last.by, last.change, last.watch.mute) == ("tom (U2) in Slack", "muted ministry", {"ministry"})
    assert "muted in it already" in at_work.press(AskKind.MUTE_SOURCE, picked, user="U2")


def test_a_member_of_a_user_group_among_the_editors_may_change_watches(at_work):
    at_work.ear.groups = {"S1": frozenset({"U9"})}
    assert at_work.press(AskKind.MUTE_SOURCE, user="U9") == "Which source, in which watch?"
    assert "may not" in at_work.press(AskKind.MUTE_SOURCE, user="U8")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"story": 99}, "nothing is known"),
        ({"place": "elsewhere"}, "not one that the monitor tells"),
        ({"story": None}, "not one that"),
        ({"kind": AskKind.JOIN, "value": "x"}, "no number"),
        ({"kind": AskKind.MUTE_SOURCE, "value": "gone", "user": "U2"}, "no longer in the story"),
    ],
)
def test_a_press_that_cannot_be_done_says_why(at_work, change, said):
    kind = change.pop("kind", AskKind.ON_IT)
    assert said in at_work.press(kind, change.pop("value", ""), **change)


def test_a_press_delivered_again_counts_once(at_work):
    at_work.press(AskKind.MUTE)
    ask = at_work.asks[-1]
    until = told(at_work).muted_until
    at_work.settle(minutes=30)
    at_work.clerk.hear(ask)
    assert at_work.clerk.see_to(PRESSES) == 0
    assert told(at_work).muted_until == until


def test_a_database_that_is_busy_leaves_the_ask_waiting_and_a_fault_of_ours_ends_it_with_a_word(at_work):
    raised: list[Exception] = [StoreError("busy")]

    def prepare(_):
        raise raised[0]

    clerk = Clerk(at_work.house.store, at_work.clock, slips=MemorySlips(), prepare=prepare, ears={"quiet": at_work.ear})
    at_work.press(AskKind.ON_IT)
    clerk.hear(replace(at_work.asks[-1], key="again"))
    assert clerk.see_to(PRESSES) == 0
    raised[0] = ZeroDivisionError()
    assert clerk.see_to(PRESSES) == 1
    assert "log says why" in at_work.answer.text
    assert clerk.see_to(PRESSES) == 0


def test_an_answer_is_told_again_after_a_failure_for_as_long_as_the_way_is_open(at_work):
    at_work.ear.refuses = [DeliveryError("http_500", ambiguous=True)]
    assert at_work.press(AskKind.WHY) == ""
    assert at_work.clerk.see_to(PRESSES) == 0
    assert at_work.answer.text.startswith("story: ")
    at_work.ear.refuses = [DeliveryError("http_404", permanent=True)]
    told_before = len(at_work.ear.answers)
    at_work.press(AskKind.WHY)
    at_work.clerk.see_to(PRESSES)
    assert len(at_work.ear.answers) == told_before
    at_work.ear.refuses = [DeliveryError("http_500", ambiguous=True)] * 2
    at_work.press(AskKind.WHY)
    at_work.clock.move(minutes=40)
    at_work.clerk.see_to(PRESSES)
    at_work.clerk.see_to(PRESSES)
    assert len(at_work.ear.answers) == told_before


def test_what_people_said_stands_in_the_audit_record(at_work, desk):
    at_work.press(AskKind.ON_IT)
    at_work.press(AskKind.NOT_RELEVANT, "old news")
    clicked = [line["says"] for line in desk.json("record", str(STORY))["lines"] if line["what"] == "clicked"]
    assert clicked == ["on it by mina (U1)", "not relevant by mina (U1): old news"]


def test_a_proposal_is_listed_refused_while_the_query_still_matches_and_accepted_with_one_that_does_not(at_work, desk):
    at_work.press(AskKind.NOT_RELEVANT, "wrong event")
    (row,) = desk.json("watch", "proposals", "us-china")
    assert (row["n"], row["why"], row["by"]) == (1, "wrong event", "mina (U1)")
    assert row["text"].startswith("China's foreign minister Qin Gang agrees to visit Washington")
    refused = desk.run("watch", "proposals", "--accept", "1")
    assert refused.exit_code == 2 and "example" in refused.stderr
    with at_work.house.store.writing() as rooms:
        watch = rooms.watches.get("us-china")
        rooms.watches.put(replace(watch, examples=()), by="test", at=at_work.clock.now(), change="no examples")
    done = desk.run("watch", "proposals", "--accept", "1", "--query", "event:meeting(party:CN party:US)")
    assert done.exit_code == 0, done.output
    assert desk.json("watch", "proposals") == []
    with at_work.house.store.reading() as rooms:
        last = rooms.watches.history("us-china")[-1]
    assert last.change.startswith("not relevant (wrong event) by mina (U1); query: ")
    assert [one.want for one in last.watch.examples] == ["no_match"]


def test_a_proposal_may_be_dismissed_and_one_that_is_not_there_is_refused(at_work, desk):
    at_work.press(AskKind.NOT_RELEVANT, "not ours")
    assert desk.run("watch", "proposals", "--accept", "2").exit_code == 2
    assert desk.run("watch", "proposals", "--dismiss", "1").exit_code == 0
    assert desk.json("watch", "proposals") == []
    assert "did you mean 'us-china'" in desk.run("watch", "proposals", "us-chine").stderr
