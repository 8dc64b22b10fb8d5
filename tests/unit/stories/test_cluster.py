"""The lab's cluster engine: order, errors, one event in two wordings."""

from __future__ import annotations

import json

from monitor.cli.lab.cluster import run
from monitor.settings.stories import shipped_story_settings

SETTINGS = shipped_story_settings()


def clustered(*rows: object) -> list[dict[str, object]]:
    lines = [row if isinstance(row, str) else json.dumps(row) for row in rows]
    return [json.loads(line) for line in run(lines, read=None, settings=SETTINGS)]


def doc(id: str, title: str, text: str = "", ts: object = 1_700_000_000) -> dict[str, object]:
    return {"id": id, "ts": ts, "title": title, "text": text}


QUAKE = doc("a", "Quake of magnitude 6.1 hits Valdora, nine dead", "A 6.1 quake struck the port of Valdora on Monday, killing nine people.")
QUAKE_AGAIN = doc("b", "Nine killed as 6.1-magnitude quake strikes Valdora", "Nine people died when a quake hit the port city of Valdora.")
TRIAL = doc("c", "Banker Orla Finch goes on trial in Brimsby", "Former banker Orla Finch appeared in court over missing pensions.")


def test_two_wordings_of_one_event_are_one_story_that_started_once():
    first, again, other = clustered(QUAKE, QUAKE_AGAIN, TRIAL)
    assert first["cluster"] == again["cluster"] != other["cluster"]
    assert [first["started"], again["started"], other["started"]] == [True, False, True]


def test_a_bad_line_is_answered_with_its_error_and_the_rest_goes_on():
    answers = clustered(QUAKE, "{not json", {"id": "x", "ts": "yesterday", "title": "T"}, QUAKE_AGAIN)
    assert [("error" in answer) for answer in answers] == [False, True, True, False]
    assert answers[2]["id"] == "x"


def test_every_placement_says_why():
    assert all(answer["reason"] for answer in clustered(QUAKE, QUAKE_AGAIN, TRIAL))


def test_times_may_be_iso_8601():
    assert clustered(doc("a", "One thing happened in Brimsby", ts="2023-06-18T12:00:00Z"))[0]["started"] is True


FERRY = (
    "VALDORA (AP) - Rescue crews pulled forty passengers from the water after a ferry ran onto rocks outside the harbour in thick fog, "
    "and divers were searching the lower deck for six others who had not been found by nightfall, the coast guard said."
)


def test_a_text_that_comes_again_under_another_headline_is_no_second_story():
    first, copy = clustered(doc("a", "Ferry runs aground off Valdora", FERRY), doc("b", "What we know this evening", FERRY))
    assert (copy["cluster"], copy["started"]) == (first["cluster"], False)
    assert str(copy["reason"]).startswith("copy: ")


def test_a_story_that_an_explainer_opens_is_told_with_its_first_report():
    explainer = doc("x", "What we know of the quake of magnitude 6.1 in Valdora", str(QUAKE["text"]))
    told = clustered(explainer, QUAKE, QUAKE_AGAIN)
    assert len({one["cluster"] for one in told}) == 1
    assert [one["started"] for one in told] == [False, True, False]
