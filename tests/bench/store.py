"""How the SQLite store grows and what a commit costs: `python -m tests.bench.store [--large 1000000]`.

Figures are CPU time of this process, medians, ratios within one run. Archive growth fills the tables
in bulk (identities, bands, keys; no bodies), then measures the real port calls at both sizes.
"""

import argparse
import resource
import statistics
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import create_engine, event

from monitor import store as stores
from monitor.model.article import Article
from monitor.model.story import Starts, Story, StoryKey
from monitor.store import schema
from monitor.store.sql import open_sql

T0 = datetime(2023, 1, 1, tzinfo=UTC)
BODY = "After more than five hours of talks in Beijing the two sides agreed on a return visit. " * 35
BANDS, KEYS, ROUNDS = 32, 30, 200


def main() -> None:
    asked = argparse.ArgumentParser()
    asked.add_argument("--large", type=int, default=200_000)
    asked.add_argument("--small", type=int, default=10_000)
    options = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        growth(Path(folder), options.small, options.large)
        commits(Path(folder))


def growth(folder: Path, small: int, large: int) -> None:
    stores_at = {size: fresh(folder / f"{size}.db") for size in (small, large)}
    for size, (_, url) in stores_at.items():
        fill(url, 0, size)
    first, second, grown = measure(stores_at[small][0], stores_at[large][0], sizes=(small, large))
    print(f"archive growth, {small:,} -> {large:,} articles (CPU us a call, both sizes in turn)")
    aims = {"known, 100 aliases": 2.5, "add, 1 article": 6.0, "near, 32 bands": 1.5, "candidates, 12 keys": 1.5}
    for name, aim in aims.items():
        ratio = second[name] / first[name]
        print(f"  {name:<22} {first[name]:>8.0f} {second[name]:>8.0f}   x{ratio:.2f}   aim <= x{aim}")
    print(f"  memory while the larger one is used: {grown:+.1f} MB   aim <= +20")
    print(f"  file: {(folder / f'{large}.db').stat().st_size / large / 1000:.2f} kB an article without body")
    for store, _ in stores_at.values():
        store.close()


def fresh(path: Path):
    url = f"sqlite:///{path}"
    stores.upgrade(url)
    return open_sql(url), url


def day_of(number: int) -> datetime:
    return T0 + timedelta(seconds=30 * number)


def fill(url: str, start: int, end: int) -> None:
    engine = create_engine(url)
    event.listen(engine, "connect", lambda raw, _: raw.execute("PRAGMA synchronous=OFF"))
    for at in range(start, end, 5_000):
        numbers = range(at + 1, min(at + 5_000, end) + 1)
        with engine.begin() as connection:
            connection.execute(schema.article.insert(), [article_row(number) for number in numbers])
            connection.execute(schema.article_version.insert(), [version_row(number) for number in numbers])
            connection.execute(schema.article_alias.insert(), [alias for number in numbers for alias in alias_rows(number)])
            connection.execute(schema.article_band.insert(), [band for number in numbers for band in band_rows(number)])
            connection.execute(schema.story.insert(), [story_row(number) for number in numbers if number % 3 == 0])
            connection.execute(schema.story_time.insert(), [time_row(number) for number in numbers if number % 3 == 0])
            connection.execute(schema.story_key.insert(), [key for number in numbers if number % 3 == 0 for key in key_rows(number)])
            connection.execute(schema.story_article.insert(), [placed_row(number) for number in numbers if number % 3 == 0])
    engine.dispose()


def article_row(number: int) -> dict:
    names = {"url": f"w.example/{number}", "link": f"https://w.example/{number}", "source": "w", "title": f"Title {number}"}
    return names | {"id": number, "text_hash": f"{number:064x}", "has_body": True, "version": 1, "first_seen": day_of(number)}


def version_row(number: int) -> dict:
    return {"article": number, "version": 1, "detector": "d", "text": "short", "mentions": [], "doc": DOC}


def alias_rows(number: int) -> list[dict]:
    return [{"key": f"{kind}:w.example/{number}", "article": number} for kind in "ug"]


def band_rows(number: int) -> list[dict]:
    return [{"band": band(number, place), "article": number, "seen_at": day_of(number)} for place in range(4)]


def band(number: int, place: int) -> str:
    return f"b:{place}:{(number // 2) * 2654435761 % 2**64:016x}"


def story_row(number: int) -> dict:
    return {"id": number, "doc": STORY_DOC}


def time_row(number: int) -> dict:
    return {"story": number, "last_article": day_of(number)}


def key_rows(number: int) -> list[dict]:
    day = int(day_of(number).timestamp() // 86_400)
    return [{"key": key, "live_day": day, "story": number} for key in keys(number)]


def keys(number: int) -> list[str]:
    """Thirty keys: a few that everybody has, some of the season, most of one's own."""
    common = [f"c7:{number % 7}", f"c31:{number % 31}", f"p:{number % 199}"]
    return common + [f"t:{number % 5_000}:{place}" for place in range(7)] + [f"o:{number}:{place}" for place in range(KEYS - 10)]


def placed_row(number: int) -> dict:
    return {"article": number, "story": number, "placed_at": day_of(number), "doc": {"~": "Starts", "reason": "x"}}


def measure(small, large, *, sizes: tuple[int, int]):
    """Medians of each call at both sizes, the calls in turn so that a busy machine weighs on both alike."""
    taken = ({}, {})
    small_memory = None
    for at in range(ROUNDS):
        for place, store in enumerate((small, large)):
            small_memory = rss() if at == 0 and place == 1 else small_memory
            for name, cost in one_round(store, sizes[place], at):
                taken[place].setdefault(name, []).append(cost)
    medians = [{name: statistics.median(costs) for name, costs in one.items()} for one in taken]
    return *medians, rss() - small_memory


def one_round(store, size: int, at: int):
    since = day_of(size) - timedelta(hours=72)
    wanted = [f"u:w.example/{(at * 7919 + step * 104729) % (2 * size) + 1}" for step in range(100)]
    asked, bands = keys(size - 3 * at)[2:14], [band(size - at, place) for place in range(BANDS)]
    with store.reading() as rooms:
        yield "known, 100 aliases", cost(lambda: rooms.articles.known(wanted))
        yield "near, 32 bands", cost(lambda: rooms.articles.near(bands, since=since))
        yield "candidates, 12 keys", cost(lambda: rooms.stories.candidates(asked, since=since, limit=15))
    with store.writing() as rooms:
        yield "add, 1 article", cost(lambda: add_one(rooms, f"{size}-{at}", size))


def add_one(rooms, slug: str, size: int) -> None:
    bands = [f"b:{place}:{hash((slug, place)) % 2**64:016x}" for place in range(BANDS)]
    rooms.articles.add(
        one(slug, at=day_of(size)), aliases=[f"u:n/{slug}", f"g:n:{slug}"], mentions=(), events=(), detector="d", bands=bands
    )


def one(slug: str, *, at: datetime = T0) -> Article:
    return Article(
        url=f"n.example/{slug}",
        link=f"https://n.example/{slug}",
        source="n",
        publisher="n",
        title=slug,
        text=BODY,
        has_body=True,
        first_seen=at,
    )


def cost(call) -> float:
    began = time.process_time_ns()
    call()
    return (time.process_time_ns() - began) / 1000


def commits(folder: Path) -> None:
    """One article a commit against fifty, with synchronous FULL and NORMAL: CPU and wall a row."""
    print("one commit an article, or one a poll of 50 (us an article: CPU, wall)")
    for mode in ("FULL", "NORMAL"):
        for size in (1, 50):
            cpu, wall = commit_cost(folder / f"{mode}{size}.db", mode=mode, size=size)
            print(f"  synchronous={mode:<7} {size:>3} a commit {cpu:>8.0f} {wall:>8.0f}")
    print("  (the store runs with FULL: a commit that was made is there after a power cut)")


def commit_cost(path: Path, *, mode: str, size: int) -> tuple[float, float]:
    store, _ = fresh(path)
    event.listen(store._engines.writer, "connect", lambda raw, _: raw.execute(f"PRAGMA synchronous={mode}"))
    cpu, wall = [], []
    for batch in range(max(6, 200 // size)):
        began, clock = time.process_time_ns(), time.perf_counter_ns()
        with store.writing() as rooms:
            for at in range(size):
                add_one(rooms, f"{batch}-{at}", 1)
        cpu.append((time.process_time_ns() - began) / size / 1000)
        wall.append((time.perf_counter_ns() - clock) / size / 1000)
    store.close()
    return statistics.median(cpu), statistics.median(wall)


def rss() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


def _docs() -> tuple[dict, dict]:
    from monitor.store.codec import encode

    story = Story(id=0, key=StoryKey(occasion="talks"), opened=T0, last_article=T0, weights={key: 1.0 for key in keys(3)})
    assert encode(Starts(reason="x")) == {"reason": "x"}
    return encode(one("x")) | {"text": ""}, encode(story)


DOC, STORY_DOC = _docs()

if __name__ == "__main__":
    main()
