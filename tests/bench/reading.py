"""What reading costs, as ratios within one run: `python -m tests.bench.reading`.

CPU time, medians. The baselines are feedparser and trafilatura called directly on the same bytes.
"""

from __future__ import annotations

import asyncio
import hashlib
import io
import statistics
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import feedparser
import trafilatura

from monitor.fetch import wire
from monitor.fetch.reading import dates, reader
from monitor.fetch.reading.dateforms import Rules
from monitor.fetch.parser import WorkerParser
from monitor.fetch.worker import Limits
from monitor.model.enums import Outcome
from monitor.model.ids import PublisherId, SourceId
from monitor.model.source import Source
from monitor.ports import Fetched

NOW = datetime(2023, 6, 20, tzinfo=UTC)
SOURCE = Source(id=SourceId("s"), name="S", url="https://example.org/f", publisher=PublisherId("p"))
PAGES = Path(__file__).parents[1] / "pages"


def cost(work: Callable[[], object], *, rounds: int) -> float:
    """Median CPU milliseconds of one call."""
    times = []
    for _ in range(rounds):
        began = time.process_time()
        work()
        times.append(time.process_time() - began)
    return statistics.median(times) * 1000


def feed(count: int) -> bytes:
    row = (
        "<item><title>Item {n} &amp; more</title><link>https://example.org/{n}</link><guid>https://example.org/{n}</guid><dc:creator>A B</dc:creator>"
        "<category>x</category><category>y</category><pubDate>Mon, 19 Jun 2023 10:{m:02d}:00 GMT</pubDate><description>{d}</description></item>"
    )
    rows = "".join(row.format(n=n, m=n % 60, d="word " * 30) for n in range(count))
    return f'<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title>{rows}</channel></rss>'.encode()


def fetched(body: bytes, kind: str) -> Fetched:
    return Fetched(outcome=Outcome.OK, url="https://example.org/f", status=200, headers={"content-type": kind}, body=body)


def feeds() -> list[tuple[str, float, str]]:
    body, huge = feed(50), feed(20_000)
    base = cost(lambda: feedparser.parse(io.BytesIO(body)), rounds=30)
    gate = cost(lambda: [hashlib.sha256(body).hexdigest() for _ in range(200)], rounds=9) / 200
    ours = cost(lambda: reader.read_source(SOURCE, fetched(body, "text/xml"), now=NOW), rounds=30)
    answer = reader.read_source(SOURCE, fetched(body, "text/xml"), now=NOW)
    carried = cost(lambda: wire.decode_feed(wire.encode(answer)), rounds=30)
    large = cost(lambda: reader.read_source(SOURCE, fetched(huge, "text/xml"), now=NOW), rounds=3)
    return [
        ("hash gate / feedparser, 50 items", gate / base, "<= 1/50 = 0.02"),
        ("our reading / feedparser, 50 items", ours / base, "<= 1.5"),
        ("carrying the answer / feedparser", carried / base, "<= 0.2"),
        ("20,000 items with the cut / 400 x feedparser on 50", large / (400 * base), "<= 0.25"),
        ("20,000 items with the cut, CPU s", large / 1000, "<= 1.5"),
    ]


def extraction() -> list[tuple[str, float, str]]:
    bodies = [path.read_bytes() for path in sorted(PAGES.glob("*.html"))]
    base = cost(lambda: [trafilatura.extract(body) for body in bodies], rounds=5)
    ours = cost(lambda: [reader.read_page(fetched(body, "text/html"), lang="", timezone="UTC") for body in bodies], rounds=5)
    return [("our page reading / trafilatura.extract", ours / base, "<= 5 (body twice, facts, kind)")]


async def pauses() -> list[tuple[str, float, str]]:
    """How long the loop stood still while a worker read a feed of 20,000 items."""
    parser = WorkerParser(workers=1, limits=Limits(wall=6.0, cpu=8))
    await parser.warm()
    reading = asyncio.create_task(parser.read_source(SOURCE, fetched(feed(20_000), "text/xml"), now=NOW))
    stood = []
    while not reading.done():
        began = time.perf_counter()
        await asyncio.sleep(0.002)
        stood.append(time.perf_counter() - began - 0.002)
    await parser.close()
    return [("pause of the loop beside 20,000 items, p99 ms", statistics.quantiles(stood, n=100)[98] * 1000, "<= 100")]


def date_stages() -> list[tuple[str, float, str]]:
    rules = Rules(zone="UTC", lang="", order="", date_format="", now=None, earliest=None)
    texts = ["Mon, 19 Jun 2023 10:00:00 +0800", "2023-06-19T10:00:00Z", "19 juin 2023 10:00", "2023年06月19日 10:00"]
    ours = cost(lambda: [dates.strict(text, rules) for text in texts * 50], rounds=9) / 200
    import dateparser  # noqa: PLC0415

    theirs = cost(lambda: [dateparser.parse(text, languages=["en", "fr", "zh"]) for text in texts], rounds=9) / 4
    return [("own date stages / dateparser", ours / theirs, "<= 0.1")]


def main() -> None:
    reader.warm()
    for name, value, aim in [*feeds(), *extraction(), *date_stages(), *asyncio.run(pauses())]:
        sys.stdout.write(f"{name:55} {value:8.4f}   aim {aim}\n")


if __name__ == "__main__":
    main()
