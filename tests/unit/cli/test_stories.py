"""Stories on the command line: the coverage ledger, joining, splitting; alerts and digests."""

from __future__ import annotations

from dataclasses import replace

import pytest

from monitor.model.enums import DeliveryState


def _story(desk, word):
    return next(row["id"] for row in desk.json("story", "list", "--since", "2023-06-01") if word in row["title"])


def test_the_coverage_ledger_says_who_carried_it_when_and_which_was_first(desk):
    shown = desk.json("story", "show", str(_story(desk, "Qin Gang")))
    assert [one["source"] for one in shown["coverage"]] == ["wire", "paper", "ministry"]
    assert [one["published"][:13] for one in shown["coverage"]] == ["2023-06-19T12", "2023-06-19T13", "2023-06-19T14"]
    assert [one["first"] for one in shown["coverage"]] == [True] + [False] * (len(shown["coverage"]) - 1)
    assert [one["channel"] for one in shown["told"]] == ["desk"]


def test_the_ledger_is_readable(desk):
    told = desk.run("story", "show", str(_story(desk, "Qin Gang")))
    assert "3 publisher families" in told.output
    assert "wire-group (first)" in told.output


def test_an_unknown_story_is_a_fault_in_words(desk):
    told = desk.run("story", "show", "99")
    assert (told.exit_code, "no story 99" in told.output) == (1, True)


def test_merged_stories_are_one_and_the_lost_one_says_where_it_went(desk):
    loser, survivor = _story(desk, "Macron"), _story(desk, "Qin Gang")
    assert desk.run("story", "merge", str(loser), str(survivor)).exit_code == 0
    assert len(desk.json("story", "show", str(survivor))["coverage"]) == 4
    assert f"merged into story {survivor}" in desk.run("story", "show", str(loser)).output
    assert [row["id"] for row in desk.json("story", "list", "--since", "2023-06-01")] == [survivor]


def test_a_merged_root_gets_a_pointer_and_no_second_root(desk):
    loser, survivor = _story(desk, "Qin Gang"), _story(desk, "Macron")
    desk.run("story", "merge", str(loser), str(survivor))
    with desk.store().reading() as rooms:
        kinds = sorted(f"{one.kind} {one.facet}" for one in rooms.outbox.of_story(loser))
        assert kinds == ["reply merged", "root "]
        assert rooms.outbox.of_story(survivor) == []


def test_a_story_is_not_merged_into_itself(desk):
    story = str(_story(desk, "Macron"))
    assert desk.run("story", "merge", story, story).exit_code == 2


def test_a_split_gives_two_stories_and_tells_nothing_again(desk):
    story = _story(desk, "Qin Gang")
    before = len(desk.json("alert", "list", "--since", "2023-06-01"))
    assert desk.run("story", "split", str(story), "3").exit_code == 0
    rows = {row["id"]: row["articles"] for row in desk.json("story", "list", "--since", "2023-06-01")}
    assert rows[story] == 2
    assert sorted(rows.values()) == [1, 1, 2]
    assert len(desk.json("alert", "list", "--since", "2023-06-01")) == before


@pytest.mark.parametrize("articles", [["99"], ["1", "2", "3"]])
def test_a_split_that_leaves_nothing_or_takes_what_is_not_there_is_refused(desk, articles):
    assert desk.run("story", "split", str(_story(desk, "Qin Gang")), *articles).exit_code == 2


def test_articles_are_found_by_their_words(desk):
    assert [row["source"] for row in desk.json("article", "search", '"state department"')] == ["paper"]


def test_an_article_is_shown_by_number_and_by_address(desk):
    by_number = desk.json("article", "show", "1")
    assert desk.json("article", "show", "https://wire.example/12?utm_source=x")["stored"] == by_number["stored"]
    assert by_number["matched"][0]["watch"] == "us-china"
    assert by_number["events"][0]["kind"] == "visit"


def test_an_alert_shows_its_decision_and_its_message(desk):
    (row,) = desk.json("alert", "list", "--since", "2023-06-01")
    assert (row["verdict"], row["message"], row["watches"]) == ("root", "pending", ["us-china"])
    assert desk.json("alert", "show", str(row["id"]))["message"]["key"].startswith("desk/")


def test_a_message_that_was_given_up_is_owed_again_when_a_person_asks(desk):
    with desk.store().writing() as rooms:
        (root,) = rooms.outbox.listed()
        rooms.outbox.save(replace(root, state=DeliveryState.DEAD, error="is_archived"))
    assert [row["error"] for row in desk.json("alert", "list", "--state", "dead", "--since", "2023-06-01")] == ["is_archived"]
    assert desk.run("alert", "retry", root.key).exit_code == 0
    with desk.store().reading() as rooms:
        assert rooms.outbox.get(root.key).state is DeliveryState.PENDING


def test_nothing_to_retry_is_a_fault(desk):
    assert desk.run("alert", "retry", "--all-dead").exit_code == 1


def test_a_digest_can_be_seen_before_it_is_sent(desk):
    shown = desk.run("digest", "preview", "desk", "--since", "2023-06-01")
    assert "Qin Gang" in shown.output
    with desk.store().reading() as rooms:
        assert len(rooms.outbox.listed()) == 1


def test_a_digest_is_owed_once_sent(desk):
    assert desk.run("digest", "send", "desk").exit_code == 0
    with desk.store().reading() as rooms:
        assert [one.kind for one in rooms.outbox.listed() if one.kind == "digest"] == ["digest"]


def test_a_digest_of_an_unknown_channel_is_refused_with_the_nearest(desk):
    told = desk.run("digest", "preview", "dsk")
    assert (told.exit_code, "'desk'" in told.output) == (2, True)


def test_the_ledger_lists_what_is_open(desk):
    rows = desk.json("event", "list", "--open", "--country", "CN", "--country", "USA")
    assert [(row["kind"], row["status"]) for row in rows] == [("visit", "agreed")]


def test_what_has_no_day_is_not_overdue(desk):
    assert desk.json("event", "list", "--overdue") == []


def test_the_ledger_leaves_as_csv_json_and_calendar(desk, tmp_path):
    for form, mark in (("csv", "visit,agreed"), ("json", '"visit"'), ("ics", "BEGIN:VCALENDAR")):
        out = tmp_path / f"ledger.{form}"
        assert desk.run("event", "export", "--since", "2023-06-01", "--format", form, "--out", str(out)).exit_code == 0
        assert mark in out.read_text()


def test_a_country_nobody_knows_is_refused(desk):
    assert desk.run("event", "list", "--country", "Atlantis").exit_code == 2


@pytest.mark.parametrize("words", ["yesterdayish", "2023-13-01", "9x"])
def test_a_time_that_is_none_is_misuse(desk, words):
    assert desk.run("event", "list", "--since", words).exit_code == 2
