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
from monitor.settings.stories import shipped_story_settings
from monitor.store import open_store, upgrade
from monitor.stories.features import features
from monitor.stories.grow import begin, grow
from monitor.stories.place import counted, keys, place
from monitor.text.signature import bands

Row = tuple[str, float, str, bool]
SETTINGS = shipped_story_settings()
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
    """Bands, features, look-up, placing, growing and one commit an article, in SQLite; milliseconds of CPU."""
    chance, spent = random.Random(3), []
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'bench.db'}"
        upgrade(url)
        store = open_store(url)
        for number in range(count):
            one = article(number, chance)
            start = time.process_time()
            _file(store, one, number)
            spent.append((time.process_time() - start) * 1000)
        store.close()
        start = time.process_time()
        store = open_store(url)
        _file(store, article(count, chance), count)
        ready = time.process_time() - start
        store.close()
    early, late = sorted(spent[count // 10 - count // 20 : count // 10]), sorted(spent[-1000:])
    median, ninety_ninth = late[len(late) // 2], late[int(len(late) * 0.99)]
    growth = median / early[len(early) // 2]
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


def _file(store, one: Article, number: int) -> None:
    told = features(one, (), (), settings=SETTINGS)
    with store.writing() as rooms:
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
