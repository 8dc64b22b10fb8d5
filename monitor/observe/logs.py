"""One event, one line: JSON or logfmt, newlines escaped, secrets redacted."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import IO
from urllib.parse import quote

_PLAIN = frozenset(logging.LogRecord("", 0, "", 0, "", (), None).__dict__) | {"message", "asctime", "taskName"}


class LineFormatter(logging.Formatter):
    """Formats a record as one line; every text in `secrets` is replaced by ***."""

    def __init__(self, *, as_json: bool, secrets: Iterable[str] = ()) -> None:
        super().__init__()
        self._as_json = as_json
        self._secrets = tuple(sorted({form for secret in secrets if secret for form in _forms(secret)}, key=len, reverse=True))

    def format(self, record: logging.LogRecord) -> str:
        """The record's line: when, level, where, event name, facts, traceback if any."""
        facts = {name: value for name, value in record.__dict__.items() if name not in _PLAIN}
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "room": record.name.removeprefix("monitor."),
            "event": record.getMessage(),
            **facts,
        }
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        text = json.dumps(line, ensure_ascii=False, default=str) if self._as_json else _logfmt(line)
        return self._redacted(text)

    def _redacted(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, "***")
        return text


def _forms(secret: str) -> Iterator[str]:
    """The secret as it stands in a line: itself, in a URL, in the repr of a fact, and each of these inside quotation marks."""
    for form in (secret, quote(secret, safe=""), repr(secret)[1:-1]):
        yield form
        yield json.dumps(form, ensure_ascii=False)[1:-1]


def _logfmt(line: dict[str, object]) -> str:
    return " ".join(f"{key}={_quoted(value)}" for key, value in line.items())


def _quoted(value: object) -> str:
    text = str(value)
    return json.dumps(text, ensure_ascii=False) if not text or set(text) & set(' "=\n\r\t') else text


def start_logging(*, level: str, as_json: bool, stream: IO[str], secrets: Iterable[str] = ()) -> None:
    """Send the program's log to `stream`; libraries speak from WARNING up. Events are made from INFO up, for those that count them."""
    out = logging.StreamHandler(stream)
    out.setLevel(level.upper())
    out.setFormatter(LineFormatter(as_json=as_json, secrets=secrets))
    root = logging.getLogger()
    root.handlers[:] = [out]
    root.setLevel(logging.WARNING)
    logging.getLogger("monitor").setLevel(min(logging.getLevelNamesMapping()[level.upper()], logging.INFO))
