"""Whether a source may be trusted before it is saved: how full its entries are, what to warn of; and a page frozen with its reading."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from monitor.app.discovery import Reading
from monitor.errors import ConfigError, Fault
from monitor.fetch.reading import reader
from monitor.model.article import Entry, Feed
from monitor.model.enums import Outcome
from monitor.model.source import Source
from monitor.ports import Fetched
from monitor.settings.sourcefile import read_sources
from monitor.settings.sourcetext import write_sources

LEAST = 0.9
DATED = 0.5
PAGE, EXPECTED, SOURCE = "page.bin", "expected.json", "source.yaml"
_HEADERS = ("content-type", "content-location", "link")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fill:
    """The shares (0 to 1) of a read's entries that have what alerts need; all 0 when there is no entry."""

    told: float
    title: float
    link: float
    date: float
    summary: float

    @property
    def is_enough(self) -> bool:
        """Whether nine entries of ten have what they need: with less a source is not saved."""
        return self.told >= LEAST


def fill(feed: Feed) -> Fill:
    """How full the entries are; `told` counts those with title and link, of a plain sitemap those with link and date."""
    count = len(feed.entries) or 1

    def share(*names: str) -> float:
        return sum(all(getattr(entry, name) for name in names) for entry in feed.entries) / count

    told = share("title", "url")
    if is_plain_sitemap(feed):
        told = max(told, share("url", "published"))
    return Fill(told=told, title=share("title"), link=share("url"), date=share("published"), summary=share("summary"))


def needed(feed: Feed) -> str:
    """What an entry needs to be told."""
    return "a link and a date" if is_plain_sitemap(feed) else "a title and a link"


def is_plain_sitemap(feed: Feed) -> bool:
    """Whether its titles stand on its pages alone."""
    return feed.kind == "sitemap"


def warnings(feed: Feed) -> tuple[str, ...]:
    """What a person should know before following this: too little, no dates, one date for all, the same link for all."""
    filled, entries = fill(feed), feed.entries
    dates = {entry.published for entry in entries if entry.published}
    said = {
        f"only {filled.told:.0%} of the entries have {needed(feed)}": bool(entries) and not filled.is_enough,
        f"only {filled.date:.0%} of the entries are dated: they count from when they are first seen": bool(entries) and filled.date < DATED,
        "all entries bear the same date": len(entries) > 2 and filled.date > DATED and len(dates) == 1,
        "all entries link to the same page": len(entries) > 2 and len({entry.url for entry in entries}) == 1,
        "it gives no entries": not entries and feed.outcome is Outcome.OK,
    }
    return (*(text for text, holds in said.items() if holds), *feed.warnings)


def freeze(folder: Path, source: Source, reading: Reading) -> Path:
    """Keep the bytes and what was read from them in FOLDER/ID, so that a change of ours or of the declaration shows."""
    at = folder / source.id
    at.mkdir(parents=True, exist_ok=True)
    fetched = reading.fetched
    kept = {name: fetched.headers[name] for name in _HEADERS if name in fetched.headers}
    (at / PAGE).write_bytes(fetched.body)
    (at / SOURCE).write_text(write_sources([source]), encoding="utf-8")
    expected = {"url": fetched.url, "status": fetched.status, "headers": kept, **_summary(source, _read(source, fetched))}
    (at / EXPECTED).write_text(json.dumps(expected, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return at


def is_frozen(folder: Path) -> bool:
    """Whether the folder holds a frozen page."""
    return (folder / EXPECTED).is_file()


def thawed(folder: Path) -> list[str]:
    """Read a frozen page again; what differs from then, line by line, () when nothing does. ConfigError for a broken fixture."""
    try:
        expected = json.loads((folder / EXPECTED).read_text(encoding="utf-8"))
        (source,) = read_sources((folder / SOURCE).read_text(encoding="utf-8"), name=str(folder / SOURCE))
        body, told = (folder / PAGE).read_bytes(), {name: expected[name] for name in ("url", "status", "headers", "entries", "outcome")}
    except (OSError, ValueError, KeyError) as error:
        raise ConfigError(Fault(where=str(folder), what=f"is no frozen source: {error}", hint="`monitor source freeze NAME`")) from error
    fetched = Fetched(outcome=Outcome.OK, url=told["url"], status=told["status"], headers=told["headers"], body=body)
    return list(_differences(told, _summary(source, _read(source, fetched))))


def _read(source: Source, fetched: Fetched) -> Feed:
    """Without a clock, so that the reading is the same on any day."""
    return reader.read_source(source, fetched, now=None)


def _summary(source: Source, feed: Feed) -> dict[str, Any]:
    return {"source": source.id, "outcome": str(feed.outcome), "entries": [_row(entry) for entry in feed.entries]}


def _row(entry: Entry) -> dict[str, Any]:
    published = entry.published.isoformat() if entry.published else None
    return {"title": entry.title, "url": entry.url, "published": published, "precision": str(entry.precision)}


def _differences(then: dict[str, Any], now: dict[str, Any]) -> list[str]:
    lines = [f"outcome was {then['outcome']}, is {now['outcome']}"] if then["outcome"] != now["outcome"] else []
    if len(then["entries"]) != len(now["entries"]):
        lines.append(f"{len(then['entries'])} entries then, {len(now['entries'])} now")
    for number, (old, new) in enumerate(zip(then["entries"], now["entries"], strict=False), 1):
        lines += [f"entry {number}: {name} was {old[name]!r}, is {new[name]!r}" for name in old if old[name] != new[name]]
    return lines
