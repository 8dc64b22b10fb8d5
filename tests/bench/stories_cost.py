"""What placing one article costs as the window grows, in a process of its own: `python -m tests.bench.stories_cost [ARTICLES]`."""

from __future__ import annotations

import json
import random
import sys
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from monitor.model.article import Article
from monitor.model.ids import ArticleUrl, PublisherId, SourceId
from monitor.model.story import Joins, Starts
from monitor.ports import Rooms, Store
from monitor.settings.stories import shipped_story_settings
from monitor.store import open_store, upgrade
from monitor.stories.features import features
from monitor.stories.grow import begin, grow
from monitor.stories.place import counted, keys, place
from monitor.text.signature import bands

Row = tuple[str, float, str, bool]
SETTINGS = shipped_story_settings()
AT_ONCE, MEASURED = 50, 1000
START = datetime(2026, 1, 1, tzinfo=UTC)


def article(number: int, chance: random.Random) -> Article:
    """A made-up report of about 120 words; every story is told about three times."""
    story = random.Random(number // 3)
    subject = [f"name{story.randrange(60_000)}" for _ in range(6)]
    words = [f"w{int(chance.paretovariate(0.7)) % 30_000}" for _ in range(90)] + subject * 4
    chance.shuffle(words)
    at = START + timedelta(seconds=number * 2.5)
    url = ArticleUrl(f"https://a.example/{number}")
    title = " ".join(word.title() for word in subject[:4] + words[:3])
    return Article(
        url=url,
        link=url,
        source=SourceId("a"),
        publisher=PublisherId("a"),
        title=title,
        text=" ".join(words),
        lang="en",
        published=at,
        first_seen=at,
    )


def cost(count: int) -> list[Row]:
    """Bands, features, look-up, placing, growing and one commit an article, in SQLite; milliseconds of CPU.

    The window is filled fifty articles a commit, as a poll of many files them, but for the two stretches that are measured.
    """
    chance, first, last = random.Random(3), count // 10, count
    early, late = range(max(first // 2, first - MEASURED), first), range(max(last // 2, last - MEASURED), last)
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'bench.db'}"
        upgrade(url)
        store = open_store(url)
        _fill(store, range(early.start), chance)
        before = sorted(_spent(store, number, chance) for number in early)
        _fill(store, range(early.stop, late.start), chance)
        after = sorted(_spent(store, number, chance) for number in late)
        store.close()
        start = time.process_time()
        store = open_store(url)
        _spent(store, count, chance)
        ready = time.process_time() - start
        store.close()
    median, ninety_ninth = after[len(after) // 2], after[int(len(after) * 0.99)]
    growth = median / before[len(before) // 2]
    memory = _peak_megabytes()
    return [
        (f"cost: ms an article with {count} in the window", median, "3 aimed at", True),
        (f"cost: growth {count // 10} -> {count}", growth, "<= 1.5", growth <= 1.5),
        ("cost: p99 / median", ninety_ninth / median, "<= 5", ninety_ninth / median <= 5),
        ("cost: peak memory, MB", memory, "<= 150", memory <= 150),
        ("cost: seconds after a restart until the first article is placed", ready, "< 2", ready < 2),
    ]


def _peak_megabytes() -> float:
    """The most this program had in memory; `ru_maxrss` would be that of the larger process it was started from."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def _fill(store: Store, numbers: range, chance: random.Random) -> None:
    for begun in numbers[::AT_ONCE]:
        with store.writing(durable=False) as rooms:
            for number in range(begun, min(begun + AT_ONCE, numbers.stop)):
                _file(rooms, article(number, chance))


def _spent(store: Store, number: int, chance: random.Random) -> float:
    """Milliseconds of CPU for one article in a commit of its own."""
    one = article(number, chance)
    start = time.process_time()
    with store.writing() as rooms:
        _file(rooms, one)
    return (time.process_time() - start) * 1000


def _file(rooms: Rooms, one: Article) -> None:
    told = features(one, (), (), settings=SETTINGS)
    id = rooms.articles.add(one, aliases=(f"u:{one.url}",), mentions=(), events=(), detector="bench", bands=bands(one.document))
    known = rooms.stories.count_keys(counted(told), at=told.at)
    wanted = keys(told, known, settings=SETTINGS)
    near = rooms.stories.candidates(wanted, since=told.at - SETTINGS.live, limit=SETTINGS.candidates)
    placement = place(told, near, known, settings=SETTINGS)
    if isinstance(placement, Joins):
        story = rooms.stories.get(placement.story)
    else:
        assert isinstance(placement, Starts)
        fresh = begin(told, aside_of=placement.linked if placement.aside else None)
        story = replace(fresh, id=rooms.stories.start(fresh))
    rooms.stories.save(grow(story, id, told, frequencies=known, settings=SETTINGS, glue=True))
    rooms.stories.attach(story.id, id, placement=placement, at=told.at)


if __name__ == "__main__":
    print(json.dumps(cost(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)))
