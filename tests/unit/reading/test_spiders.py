"""A site spider is a pure function of a page: its fixture folder, named like it, says what comes out."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor.fetch.reading import reader
from monitor.model.article import Feed
from monitor.model.enums import Outcome, Way
from monitor.model.ids import PublisherId, SourceId
from monitor.model.source import Source
from monitor.ports import Fetched

ROOT = Path(__file__).parents[3]
FOLDERS = {folder.name: folder for folder in sorted((ROOT / "tests" / "spiders").iterdir()) if (folder / "expected.json").exists()}
NOW = datetime(2023, 6, 20, tzinfo=UTC)


def read(spider: str, *, url: str, timezone: str, body: bytes) -> Feed:
    source = Source(id=SourceId("m"), name="M", url=url, publisher=PublisherId("m"), way=Way.SPIDER, spider=spider, timezone=timezone)
    return reader.read_source(source, Fetched(outcome=Outcome.OK, url=url, headers={}, body=body), now=NOW)


@pytest.mark.parametrize("spider", FOLDERS)
def test_a_spider_reads_its_fixture_as_expected(spider: str) -> None:
    wanted = json.loads((FOLDERS[spider] / "expected.json").read_text("utf-8"))
    feed = read(spider, url=wanted["url"], timezone=wanted.get("timezone", "UTC"), body=(FOLDERS[spider] / "page.html").read_bytes())
    found = [
        {
            "guid": e.guid,
            "url": e.url,
            "title": e.title,
            "published": e.published and e.published.isoformat(),
            "precision": str(e.precision),
            "body": e.body,
        }
        for e in feed.entries
    ]
    assert [{key: one[key] for key in asked} for one, asked in zip(found, wanted["entries"], strict=True)] == wanted["entries"]
    assert list(feed.more) == wanted["more"]


def test_every_spider_has_a_fixture_folder_of_its_name() -> None:
    assert set(FOLDERS) == {module.stem for module in (ROOT / "spiders").glob("*.py") if module.stem != "__init__"}


def test_an_unknown_spider_is_a_lookup_error() -> None:
    with pytest.raises(LookupError):
        read("nobody", url="https://ministry.example/", timezone="UTC", body=b"<p>x</p>")
