"""A ledger row as a calendar entry and as a cell."""

from __future__ import annotations

from datetime import UTC, date, datetime

from monitor.workbench.ledger import Row, Wanted, _is_wanted, as_csv, as_ics

NOW = datetime(2023, 6, 19, 12, tzinfo=UTC)
ROW = dict(
    at=NOW,
    kind="visit",
    status="planned",
    turn=1,
    actors="Qin Gang",
    counterparts="",
    countries=("CHN", "USA"),
    place="Washington, D.C.",
    subject="",
    when=date(2023, 7, 1),
    until=None,
    story=7,
    quote="He said; " + "访问" * 60,
)


def test_a_day_is_an_all_day_entry_escaped_and_folded_at_75_bytes():
    text = as_ics([Row(**ROW)], now=NOW)
    assert "DTSTART;VALUE=DATE:20230701\r\nDTEND;VALUE=DATE:20230702" in text
    assert "LOCATION:Washington\\, D.C." in text
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    assert "访问" * 60 in text.replace("\r\n ", "")


def test_a_cell_that_a_spreadsheet_would_run_is_only_text():
    assert "'=cmd()" in as_csv([Row(**{**ROW, "quote": "=cmd()"})])


def test_what_was_for_a_day_gone_by_is_overdue():
    late = Wanted(overdue=True)
    assert _is_wanted(Row(**ROW), late, today=date(2023, 7, 2))
    assert not _is_wanted(Row(**ROW), late, today=date(2023, 7, 1))
