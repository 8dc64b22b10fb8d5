"""How answers leave the parse worker: JSON of plain values, never pickles of what hostile bytes made."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from datetime import datetime
from typing import Any

from monitor.model.article import Entry, Feed, Page
from monitor.model.enums import Outcome, PageKind, Precision

LIMIT = 64_000_000
_TIMES = ("published", "updated")


def encode(answer: Feed | Page) -> bytes:
    """The answer as JSON bytes; lone surrogates become U+FFFD."""
    text = json.dumps(asdict(answer), default=datetime.isoformat, ensure_ascii=False)
    return text.encode("utf-8", "replace")


def decode_feed(answer: bytes) -> Feed:
    """The feed that `encode` wrote; raises ValueError on anything else."""
    plain = _known(Feed, json.loads(answer))
    plain["outcome"] = Outcome(plain["outcome"])
    plain["entries"] = tuple(Entry(**_timed(_known(Entry, entry))) for entry in plain["entries"])
    return Feed(**_tuples(plain))


def decode_page(answer: bytes) -> Page:
    """The page that `encode` wrote; raises ValueError on anything else."""
    plain = _known(Page, json.loads(answer))
    plain["kind"] = PageKind(plain["kind"])
    return Page(**_timed(plain))


def _known(kind: type[Feed | Page | Entry], plain: Any) -> dict[str, Any]:
    if not isinstance(plain, dict) or plain.keys() - {field.name for field in fields(kind)}:
        raise ValueError(f"not a {kind.__name__}")
    return plain


def _timed(plain: dict[str, Any]) -> dict[str, Any]:
    for name in _TIMES:
        if plain.get(name):
            plain[name] = datetime.fromisoformat(plain[name])
    plain["precision"] = Precision(plain["precision"])
    return _tuples(plain)


def _tuples(plain: dict[str, Any]) -> dict[str, Any]:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in plain.items()}
