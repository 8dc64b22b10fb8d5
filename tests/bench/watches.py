"""`make bench-watches`: what matching costs, as ratios against a loop of compiled `re` in the same run.

CPU time, medians of rounds. Watches are ANDs of two or three OR groups (a name of one to three phrases, three words of
forty, one third with a place too), as in a policy desk's rule book; articles have 3,000 characters.
"""

from __future__ import annotations

import gc
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from random import Random

from monitor.model.article import Article, StoredArticle
from monitor.model.ids import WatchName
from monitor.model.watch import Watch
from monitor.ports import Reading
from monitor.watches import Document, index_of
from monitor.watches.backtest import Backtest
from monitor.workbench.engines import build_engines
from monitor.workbench.trials import detected_again
from tests.bench.watch_words import EVENTS, FILLER, PLACES, names
from tests.hostile.test_watch_patterns import ARTICLE, PATTERNS, slashed
from tests.unit.watches.world import WORLD, watch

ARTICLES = 30
LENGTH = 3_000


def rules(count: int, *, hot: bool) -> list[list[list[str]]]:
    """AND of OR groups; `hot` takes the names from twenty that stand in every article."""
    chance = Random(7)
    known = names(20 if hot else count)
    made = []
    for number in range(count):
        who = chance.sample(known, 2) if hot else [known[number], *chance.sample(known, chance.randrange(3))]
        groups = [who, chance.sample(EVENTS, 3)]
        made.append(groups + [chance.sample(PLACES, 2)] if number % 3 == 0 else groups)
    return made


def query(groups: list[list[str]]) -> str:
    return " ".join("(" + " OR ".join(f'"{phrase}"' for phrase in group) + ")" for group in groups)


def watches(made: list[list[list[str]]]) -> list[Watch]:
    return [Watch(name=WatchName(str(at)), query=query(groups)) for at, groups in enumerate(made)]


def expressions(made: list[list[list[str]]]) -> list[list[re.Pattern[str]]]:
    return [[re.compile(rf"\b(?:{'|'.join(map(re.escape, group))})\b", re.IGNORECASE) for group in groups] for groups in made]


def articles(*, hot: bool) -> list[str]:
    chance = Random(11)
    known = names(20) if hot else names(10_000)
    return [_article(chance, known, 15 if hot else 2) for _ in range(ARTICLES)]


def _article(chance: Random, known: list[str], mentioned: int) -> str:
    specials = [*chance.sample(known, mentioned), *chance.choices(EVENTS, k=8), *chance.choices(PLACES, k=3)]
    words = chance.choices(FILLER, k=LENGTH // 6)
    for special in specials:
        words.insert(chance.randrange(len(words)), special)
    return " ".join(word.capitalize() + "." if at % 17 == 16 else word for at, word in enumerate(words))[:LENGTH]


def cpu(action: Callable[[], object], *, rounds: int) -> float:
    """Median CPU seconds of one call."""
    took = []
    for _ in range(rounds):
        gc.collect()
        start = time.process_time()
        action()
        took.append(time.process_time() - start)
    return statistics.median(took)


def per_article(index, texts: list[str], *, rounds: int = 7) -> float:
    documents = [Document(text=text) for text in texts]
    return cpu(lambda: [index.match(document) for document in documents], rounds=rounds) / len(documents)


def told(name: str, value: float, aim: str, *, good: bool) -> None:
    print(f"{name:<58} {value:>12,.3f}   aim {aim:<16} {'ok' if good else 'MISSED'}")


def sparse() -> None:
    texts = articles(hot=False)
    made = rules(10_000, hot=False)
    index = index_of(watches(made), vocabulary=WORLD)
    compiled = expressions(made)
    loop = lambda text: [str(at) for at, groups in enumerate(compiled) if all(group.search(text) for group in groups)]
    few = texts[:3]
    baseline = cpu(lambda: [loop(text) for text in few], rounds=1) / len(few)
    same = all([match.watch for match in index.match(Document(text=text))] == loop(text) for text in few)
    ours = per_article(index, texts)
    told("10,000 sparse watches, microseconds an article", ours * 1e6, "-", good=True)
    told("loop of compiled re / ours", baseline / ours, ">= 2,000", good=baseline / ours >= 2_000)
    told("same answers", float(same), "1", good=same)
    reported = sum(len(index.match(Document(text=text))) for text in texts) / len(texts)
    told("matches an article", reported, "-", good=True)
    growth(texts, ours)


def growth(texts: list[str], at_10k: float) -> None:
    small = per_article(index_of(watches(rules(1_000, hot=False)), vocabulary=WORLD), texts)
    told("1,000 -> 10,000, times", at_10k / small, "<= 2", good=at_10k / small <= 2)
    many = watches(rules(100_000, hot=False))
    start = time.process_time()
    index = index_of(many, vocabulary=WORLD)
    print(f"{'100,000 built in, CPU seconds':<58} {time.process_time() - start:>12,.3f}")
    large = per_article(index, texts)
    told("1,000 -> 100,000, times", large / small, "<= 12", good=large / small <= 12)
    new = Watch(name=WatchName("new"), query='"new watch" (visit OR talks)')
    added = cpu(lambda: index.with_watch(new), rounds=3)
    told("one watch added to 100,000, CPU seconds", added, "< 1", good=added < 1)


def hot() -> None:
    texts = articles(hot=True)
    index = index_of(watches(rules(10_000, hot=True)), vocabulary=WORLD)
    reported = sum(len(index.match(Document(text=text))) for text in texts) / len(texts)
    each = per_article(index, texts, rounds=3) / reported
    told(f"hot watches: microseconds a match ({reported:,.0f} an article)", each * 1e6, "<= 20", good=each * 1e6 <= 20)


def backtest() -> None:
    """Readings as the archive gives them, mentions and events stored; one saved version and one new one side by side."""
    at = datetime(2023, 6, 18, tzinfo=UTC)
    made = [
        Article(url=f"u{n}", link="", source="s", publisher="p", title=text[:60], text=text, has_body=True, published=at, first_seen=at)
        for n, text in enumerate(articles(hot=False) * 10)
    ]
    stored = [Reading(stored=StoredArticle(id=n, article=article), story=n) for n, article in enumerate(made)]
    versions = {
        "old": Watch(name="w", query="title:visit (Paris OR trip*)"),
        "new": Watch(name="w", query='(visit OR trip*) NEAR/9 Paris "x y"'),
    }

    def run() -> None:
        test = Backtest(versions, vocabulary=WORLD)
        for reading in stored:
            test.add(reading)

    each = cpu(run, rounds=5) / len(stored)
    told("backtest of 100,000 articles, CPU seconds (reading apart)", each * 1e5, "~10", good=each * 1e5 <= 10)
    again = detected_again(build_engines([]))
    anew = cpu(lambda: [again(reading) for reading in stored[:20]], rounds=3) / 20
    told("detecting again / as stored", (anew + each) / each, ">= 10", good=(anew + each) / each >= 10)


def hostile() -> None:
    """The expressions of tests/hostile that are not refused, each on 3 kB of what provokes it; the least of three goes."""
    slowest, tried = 0.0, 0
    for pattern in PATTERNS:
        index = index_of([watch(slashed(pattern))], vocabulary=WORLD)
        if not index.broken:
            tried += 1
            slowest = max(slowest, min(cpu(lambda: index.match(ARTICLE), rounds=1) for _ in range(3)))  # noqa: B023
    told(f"slowest of {tried} hostile expressions, ms an article", slowest * 1e3, "<= 10", good=slowest <= 0.01)


def memory() -> None:
    """In a process of its own: what 100,000 watches add, the watches themselves left out."""
    code = "from tests.bench import watches; watches.grow()"
    grown = float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)
    told("100,000 watches, MB of resident memory", grown, "<= 300", good=grown <= 300)


def grow() -> None:
    made = watches(rules(100_000, hot=False))
    gc.collect()
    before = _resident()
    index = index_of(made, vocabulary=WORLD)
    index.match(Document(text="visit"))
    gc.collect()
    print(_resident() - before)


def _resident() -> float:
    with open("/proc/self/statm", encoding="ascii") as statm:
        return int(statm.read().split()[1]) * 4096 / 1e6


if __name__ == "__main__":
    sparse()
    hot()
    backtest()
    hostile()
    memory()
