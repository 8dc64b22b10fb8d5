"""`lab match`: one line out for each line in, whatever the line."""

import json

import pytest

from monitor.cli.lab.match import read_rules, run
from monitor.errors import ConfigError
from tests.unit.watches.world import WORLD, event

RULES = [
    '{"id": 1, "query": "visit"}',
    '{"id": "zh", "query": "外长"}',
    '{"id": "ev", "query": "event:visit"}',
    '{"id": "re", "query": "/v.sit/"}',
]


def answers(*lines, read=None):
    return [json.loads(line) for line in run(lines, rules=rules(*RULES), read=read, vocabulary=WORLD)]


def rules(*lines):
    return read_rules(lines, name="desk.jsonl", vocabulary=WORLD)


def test_each_line_is_answered_in_order_with_ids_as_strings():
    found = answers('{"id": 7, "title": "A visit", "text": ""}', '{"id": "b", "text": "中国外长"}', '{"id": "c", "text": "none"}')
    assert found == [{"id": "7", "watches": ["1", "re"]}, {"id": "b", "watches": ["zh"]}, {"id": "c", "watches": []}]


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[]",
        "null",
        '"x"',
        '{"text": "a"}',
        '{"id": "x", "text": 5}',
        '{"id": "x", "text": "a", "date": "yesterday"}',
        '{"id": "x", "date": [1]}',
        '{"id": "x", "date": 1e400}',
        '{"id": "x", "date": true}',
        '{"id": "x", "text": "a", "author": {"a": 1}}',
        "[" * 100_000,
        '{"id": ' * 100_000,
    ],
)
def test_a_bad_line_is_answered_with_an_error_and_the_next_goes_on(line):
    bad, good = answers(line, '{"id": "g", "text": "visit"}')
    assert "error" in bad
    assert good["watches"] == ["1", "re"]


def test_half_a_surrogate_pair_does_no_harm():
    (found,) = answers('{"id": "s", "text": "\\ud800 visit \\udfff"}')
    assert found["watches"] == ["1", "re"]


def test_events_come_from_the_reader_which_is_given_the_day():
    seen = []

    def read(title, text, lang, on):
        seen.append((title, text, lang, str(on)))
        return (), (event(),)

    (found,) = answers('{"id": "e", "title": "t", "text": "x", "lang": "en", "date": 1687100000}', read=read)
    assert found["watches"] == ["ev"]
    assert seen == [("t", "x", "en", "2023-06-18")]


@pytest.mark.parametrize(
    "date", ["2023-06-18", "2023-06-18T10:00:00Z", "2023-06-18T23:30:00-04:00", 1687100000, "1687100000", "2023-06-18 10:00"]
)
def test_dates_come_in_several_shapes(date):
    assert "error" not in answers(json.dumps({"id": "x", "text": "a", "date": date}))[0]


def test_every_bad_watch_is_listed_with_its_line_before_anything_is_read():
    bad = [
        '{"id": 1, "query": "a or b"}',
        "{",
        '{"id": 2}',
        '{"id": 3, "query": 5}',
        '{"id": 4, "query": "/(a/"}',
        '{"id": 5, "query": "event:vist"}',
    ]
    with pytest.raises(ConfigError) as caught:
        rules(*bad, '{"id": 6, "query": "visit"}')
    assert [fault.where for fault in caught.value.faults] == [f"desk.jsonl:{number}" for number in range(1, 7)]


@pytest.mark.parametrize(
    "query", ["/(?=a)b/", "NOT china", "event:vist", "event:visit(status:agred)", "event:visit(modality:certain)", "talks outlet:wier"]
)
def test_what_can_never_be_run_is_refused_before_anything_is_read(query):
    with pytest.raises(ConfigError) as caught:
        rules(json.dumps({"id": "x", "query": query}))
    assert "^" in caught.value.faults[0].what


@pytest.mark.parametrize("query", ['person:"Qin Gagn"', "country:ZZ", "visit NOT visit"])
def test_what_is_doubtful_runs_with_a_note(query):
    (doubt,) = rules(json.dumps({"id": "x", "query": query})).doubts
    assert str(doubt).startswith("desk.jsonl:1: ")
