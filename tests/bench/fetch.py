"""What a poll costs in CPU, as ratios of one run: `python -m tests.bench.fetch [--full]` (loopback only).

The server runs in a process of its own, so that only the daemon's side is counted. `--full` goes to 10,000 sources.
"""

from __future__ import annotations

import asyncio
import hashlib
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

import feedparser

from monitor.fetch.crawl import Crawl, CrawlOptions
from monitor.fetch.outcome import Answer, judge, new_validators
from monitor.model.enums import Outcome
from monitor.model.ids import SourceId
from monitor.model.source import Validators
from monitor.ports import FetchRequest

ROOT = Path(__file__).parents[2]
ITEM = "<item><title>Story {n} of the day</title><link>http://p.example/a/{n}</link><guid>g{n}</guid><pubDate>Mon, 19 Jun 2023 10:00:00 GMT</pubDate><description>{text}</description></item>"
FEED = (
    '<?xml version="1.0"?><rss version="2.0"><channel><title>Press</title>'
    + "".join(ITEM.format(n=n, text="Officials met and talked at length. " * 18) for n in range(50))
    + "</channel></rss>"
).encode()
HASH = hashlib.sha256(FEED).hexdigest()
ROUNDS = 3
ONE_CRAWL = """
import scrapy
from scrapy.crawler import CrawlerProcess
class One(scrapy.Spider):
    name = "one"
    start_urls = ["{url}"]
    def parse(self, response):
        return None
process = CrawlerProcess({{"LOG_ENABLED": False, "TELNETCONSOLE_ENABLED": False}})
process.crawl(One)
process.start()
"""


async def serve() -> None:
    """Answers every request on every loopback address with the feed; robots.txt is absent.

    Connections are closed, as they will be between polls that are minutes apart.
    """

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while not writer.is_closing():
                head = await reader.readuntil(b"\r\n\r\n")
                if b" /robots.txt " in head:
                    writer.write(b"HTTP/1.1 404 X\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")
                elif b'If-None-Match: "v1"' in head:
                    writer.write(b'HTTP/1.1 304 X\r\nConnection: close\r\nETag: "v1"\r\n\r\n')
                else:
                    writer.write(b"HTTP/1.1 200 X\r\nConnection: close\r\nContent-Length: %d\r\n\r\n" % len(FEED) + FEED)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    server = await asyncio.start_server(answer, "0.0.0.0", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.sleep(3600)


@contextmanager
def press() -> Iterator[int]:
    """The server's port."""
    process = subprocess.Popen([sys.executable, "-m", "tests.bench.fetch", "serve"], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        yield int(process.stdout.readline())
    finally:
        process.kill()
        process.wait()


def hosts(count: int) -> list[str]:
    """That many loopback addresses."""
    return [f"127.{1 + n // 62_500}.{n // 250 % 250}.{1 + n % 250}" for n in range(count)]


async def polled(crawl: Crawl, port: int, of: Sequence[str], *, validators: Validators = Validators()) -> float:
    """CPU milliseconds a poll of each host, sixty side by side."""
    room = asyncio.Semaphore(60)

    async def one(host: str) -> Outcome:
        async with room:
            request = FetchRequest(url=f"http://{host}:{port}/", source=SourceId(host), validators=validators)
            return (await crawl.fetch(request)).outcome

    begun = time.process_time()
    outcomes = set(await asyncio.gather(*(one(host) for host in of)))
    assert outcomes <= {Outcome.OK, Outcome.UNCHANGED}, outcomes
    return (time.process_time() - begun) * 1000 / len(of)


def cpu_ms(work: Callable[[], object], *, times: int) -> float:
    """Median CPU milliseconds of one call."""
    taken = []
    for _ in range(times):
        begun = time.process_time()
        work()
        taken.append((time.process_time() - begun) * 1000)
    return median(taken)


async def crawl_figures(port: int, *, few: int, many: int) -> dict[str, float]:
    """CPU of a poll in its kinds, and with few and many sources known."""
    options = CrawlOptions(user_agent="bench/1", host_delay=0.0, allow_networks=("127.0.0.0/8",), allow_ports=(port,))
    crawl = Crawl(options, now=lambda: datetime(2023, 6, 19, tzinfo=UTC))
    await crawl.start()
    sample = hosts(few)
    await polled(crawl, port, sample)
    kinds = {
        "unchanged by hash": [await polled(crawl, port, sample, validators=Validators(body_hash=HASH)) for _ in range(ROUNDS)],
        "unchanged by 304": [await polled(crawl, port, sample, validators=Validators(etag='"v1"')) for _ in range(ROUNDS)],
    }
    figures = {name: median(taken) for name, taken in kinds.items()}
    await polled(crawl, port, hosts(many))
    spread = hosts(many)[:: many // few]
    figures["with many"] = median([await polled(crawl, port, spread, validators=Validators(body_hash=HASH)) for _ in range(ROUNDS)])
    figures["RSS MB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    await crawl.close()
    return figures


def subprocess_crawl(port: int) -> float:
    """CPU milliseconds of a fresh process that crawls one source."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", ONE_CRAWL.format(url=f"http://127.0.0.1:{port}/")], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000


def gate() -> object:
    """What is done once the bytes of an unchanged feed are there."""
    sent = Validators(body_hash=HASH)
    answer = Answer(status=200, headers={}, body=FEED, body_hash=hashlib.sha256(FEED).hexdigest(), sent=sent)
    return new_validators(answer, judge(answer)[0])


def main(few: int, many: int) -> None:
    """Print each figure beside its aim."""
    parse = cpu_ms(lambda: feedparser.parse(FEED), times=15)
    gated = cpu_ms(lambda: [gate() for _ in range(100)], times=15) / 100
    with press() as port:
        figures = asyncio.run(crawl_figures(port, few=few, many=many))
        alone = median(subprocess_crawl(port) for _ in range(3))
    unchanged = figures["unchanged by hash"]
    print(f"feedparser {parse:.2f} ms, poll unchanged by hash {unchanged:.2f} ms, by 304 {figures['unchanged by 304']:.2f} ms")
    print(f"unchanged poll / (fetch + feedparser): 1/{(unchanged + parse) / unchanged:.1f} (aim <= 1/4)")
    print(f"gate once the bytes are there / feedparser: 1/{parse / gated:.0f} (aim <= 1/50)")
    print(f"one engine / subprocess crawl: 1/{alone / unchanged:.0f} ({alone:.0f} ms a crawl; aim <= 1/20)")
    print(f"{many} sources / {few} sources, CPU a due poll: {figures['with many'] / unchanged:.2f} (aim <= 1.50)")
    print(f"RSS {figures['RSS MB']:.0f} MB with {many} sources known")


if __name__ == "__main__":
    if sys.argv[1:] == ["serve"]:
        asyncio.run(serve())
    else:
        main(*((1000, 10_000) if "--full" in sys.argv else (200, 2_000)))
