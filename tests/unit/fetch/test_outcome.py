"""What an answer means is decided from its values alone."""

from __future__ import annotations

import pytest

from monitor.fetch.outcome import Answer, challenge, judge, new_validators
from monitor.model.enums import Outcome
from monitor.model.source import Validators


def answer(status=200, body=b"words", sent=Validators(), **headers):
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer(status=status, headers=named, body=body, body_hash="new", sent=sent)


GATES = [
    answer(403, b"<title>Just a moment...</title>"),
    answer(503, b"<script src='/cdn-cgi/challenge-platform/x'>"),
    answer(403, b"<iframe src='//geo.captcha-delivery.com/captcha'>"),
    answer(200, b"<html>", cf_mitigated="challenge"),
    answer(202, b"<html>", x_amzn_waf_action="challenge"),
    answer(403, b"", x_datadome="protected"),
    answer(405, b"<p>Pardon Our Interruption"),
]


@pytest.mark.parametrize("gate", GATES)
def test_a_gate_is_blocked_and_says_that_it_is_not_evaded(gate):
    outcome, note = judge(gate)
    assert outcome is Outcome.BLOCKED
    assert "not evaded" in note


PLAIN = [
    answer(200, b"<title>Just a moment... with the minister</title>"),
    answer(403, b"Forbidden"),
    answer(200, b"<rss/>", x_datadome="protected"),
]


@pytest.mark.parametrize("page", PLAIN)
def test_an_ordinary_answer_is_no_gate(page):
    assert challenge(page) == ""


@pytest.mark.parametrize(
    "status", [*range(100, 104), *range(200, 209), *range(300, 309), *range(400, 452), 499, *range(500, 512), 520, 599, 999]
)
def test_every_status_has_exactly_one_outcome_and_only_good_ones_go_without_a_note(status):
    outcome, note = judge(answer(status))
    assert isinstance(outcome, Outcome)
    assert note or outcome is Outcome.OK


def test_a_failure_changes_no_validators():
    sent = Validators(etag='"a"', last_modified="x", body_hash="h")
    for status in (304, 404, 429, 500):
        failed = answer(status, sent=sent, etag='"b"')
        outcome, _ = judge(failed)
        if outcome is not Outcome.UNCHANGED:
            assert new_validators(failed, outcome) == sent


def test_validators_that_are_no_longer_sent_are_dropped_and_never_invented():
    seen = answer(200, sent=Validators(etag='"a"', last_modified="x"))
    assert new_validators(seen, Outcome.OK) == Validators(body_hash="new")


def test_503_with_a_retry_after_is_a_throttle():
    assert judge(answer(503, retry_after="120"))[0] is Outcome.THROTTLED
