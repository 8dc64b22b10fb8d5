"""The log: one event is one line, and no secret is ever in it."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator
from urllib.parse import quote

import pytest

from monitor.observe.logs import LineFormatter, start_logging

TOKEN = "xoxb-1234-abcdEFGH"
BOTH = pytest.mark.parametrize("as_json", [True, False], ids=["json", "logfmt"])


@pytest.fixture(autouse=True)
def logging_as_it_was() -> Iterator[None]:
    """The root logger is the process's: it is given back as it was found."""
    root, ours = logging.getLogger(), logging.getLogger("monitor")
    handlers, levels = list(root.handlers), (root.level, ours.level)
    yield
    root.handlers[:] = handlers
    root.setLevel(levels[0])
    ours.setLevel(levels[1])


def started(*, as_json: bool, level: str = "debug") -> io.StringIO:
    out = io.StringIO()
    start_logging(level=level, as_json=as_json, stream=out, secrets=(TOKEN, ""))
    return out


def failing_with_the_token() -> None:
    raise ConnectionError(f"POST https://slack.example/?token={TOKEN}\nAuthorization: Bearer {TOKEN}")


@BOTH
def test_one_event_is_one_line_whatever_it_carries(as_json: bool) -> None:
    out = started(as_json=as_json)
    logging.getLogger("monitor.pipeline").info("polled", extra={"source": "bbc\nworld", "title": 'a "b"=c\r\n\tsecond'})
    assert out.getvalue().count("\n") == 1
    assert out.getvalue().endswith("\n")


@BOTH
def test_a_traceback_stays_on_its_events_line(as_json: bool) -> None:
    out = started(as_json=as_json)
    try:
        failing_with_the_token()
    except ConnectionError:
        logging.getLogger("monitor.pipeline").exception("poll failed")
    assert out.getvalue().count("\n") == 1
    assert "failing_with_the_token" in out.getvalue()


@BOTH
def test_a_token_stands_zero_times_in_a_debug_log_tracebacks_included(as_json: bool) -> None:
    out, log = started(as_json=as_json), logging.getLogger("monitor.notify.slack")
    log.debug("calling", extra={"headers": {"Authorization": f"Bearer {TOKEN}"}, "url": f"https://x.example/?t={TOKEN}"})
    log.info(f"sent with {TOKEN}")
    try:
        failing_with_the_token()
    except ConnectionError as error:
        log.debug("retrying", exc_info=True, extra={"error": error})
    logging.getLogger("slack_sdk").warning("rate limited: %s", TOKEN)
    assert out.getvalue().count("\n") == 4
    assert TOKEN not in out.getvalue()
    assert out.getvalue().count("***") >= 6


@BOTH
def test_a_secret_is_hidden_in_every_form_that_a_line_gives_it(as_json: bool) -> None:
    odd = 'pass"word\\ü\t'
    record = logging.LogRecord("monitor.x", logging.INFO, "", 0, f"sent {odd}", (), None)
    record.url, record.options = f"https://x.example/?p={quote(odd, safe='')}", {"password": odd}
    line = LineFormatter(as_json=as_json, secrets=(odd,)).format(record)
    assert "word\\" not in line
    assert "word%5C" not in line
    assert line.count("***") == 3


def test_facts_of_extra_are_fields_beside_the_event_name() -> None:
    out = started(as_json=True)
    logging.getLogger("monitor.pipeline").info("polled", extra={"source": "bbc", "new": 3})
    line = json.loads(out.getvalue())
    assert (line["event"], line["room"], line["level"], line["source"], line["new"]) == ("polled", "pipeline", "info", "bbc", 3)


def test_libraries_speak_from_warning_up() -> None:
    out = started(as_json=False)
    logging.getLogger("scrapy").info("spider opened")
    logging.getLogger("scrapy").warning("slow")
    assert out.getvalue().count("\n") == 1
