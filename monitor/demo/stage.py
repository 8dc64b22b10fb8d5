"""Sets the stage: a folder with config.yaml, sources and the one watch for the recorded day."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import yaml

from monitor.demo.clock import write_instant
from monitor.demo.day import Day, DayOutlet
from monitor.demo.press import base_url

WARM_UP = timedelta(hours=2)
AFTERMATH = timedelta(hours=1)
POLL_EVERY = 900
LISTINGS = {"item": "ul.newslist > li", "link": "a::attr(href)", "title": "a::text", "date": "span.date::text"}


def opening(day: Day) -> datetime:
    """When the demo's daemon starts: the day is two hours old, so the first poll has a baseline."""
    return day.articles[0].at + WARM_UP


def closing(day: Day) -> datetime:
    """When the recorded time ends: an hour after the last article."""
    return day.articles[-1].at + AFTERMATH


def set_stage(folder: Path, day: Day, *, port: int, quiet: bool) -> Path:
    """Write the demo's files into `folder` unless they stand; returns the path of config.yaml.

    `quiet` sends the alerts nowhere to be seen, for a run that prints JSON only.
    """
    folder.mkdir(parents=True, exist_ok=True)
    config = folder / "config.yaml"
    if not config.exists():
        write_instant(folder / "clock", opening(day))
        _write(folder / "sources.yaml", [_source(outlet, port) for outlet in day.outlets])
        _write(
            folder / "watches.yaml", [{"name": "us-china", "query": day.watch, "channels": ["us-china"], "note": "the demo's one watch"}]
        )
        _write(config, _config(folder, port, quiet=quiet))
    return config


def _write(path: Path, value: Any) -> None:
    path.write_text(yaml.safe_dump(value, allow_unicode=True, sort_keys=False), encoding="utf-8")


def _source(outlet: DayOutlet, port: int) -> dict[str, Any]:
    source: dict[str, Any] = {
        "id": outlet.id,
        "name": outlet.name,
        "url": base_url(outlet, port) + outlet.start,
        "way": outlet.way,
        "publisher": outlet.publisher,
        "country": outlet.country,
        "lang": outlet.lang,
        "outlet": outlet.outlet,
        "state_media": outlet.state_media,
        "timezone": outlet.timezone,
        "interval": POLL_EVERY,
        "full_text": "always",
    }
    if outlet.way == "listing":
        source["listing"] = LISTINGS
    if outlet.way == "spider":
        source["spider"] = "archive_cards"
    return source


def _config(folder: Path, port: int, *, quiet: bool) -> dict[str, Any]:
    return {
        "store": f"sqlite:///{folder / 'monitor.sqlite'}",
        "sources": {"files": ["sources.yaml"]},
        "watches": {"files": ["watches.yaml"]},
        "channels": {"us-china": {"notifier": "terminal", "languages": ["en"]}},
        "notifiers": {"terminal": {"kind": "terminal", "stream": "none" if quiet else "stdout"}},
        "fetch": {
            "contact": "demo@monitor.invalid",
            "host_delay": 0,
            "allow_networks": ["127.0.0.0/8"],
            "allow_ports": [port],
        },
        "schedule": {"tick": 0.1},
    }
