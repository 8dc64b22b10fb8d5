"""`make bench-stories`: clustering beside single-link TF-IDF, copies, address keys, and the cost of the whole path by window size.

python -m tests.bench.stories [ARTICLES | --large]      ARTICLES in the window for the cost part, 10000 unless told (--large: 100000)
"""

from __future__ import annotations

import json
import math
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from monitor.cli.lab.cluster import Read, run
from monitor.demo import day as days
from monitor.model.article import Article
from monitor.model.event import Event
from monitor.model.ids import ArticleId
from monitor.model.mention import Mention
from monitor.model.story import Placement, Starts
from monitor.settings.stories import shipped_story_settings
from monitor.stories.settings import StorySettings
from monitor.text.terms import terms
from monitor.workbench.engines import build_engines
from tests.bench import stories_copies, stories_urls
from tests.bench.shared import shared
from tests.bench.stories_fit import fitted, remembered, shared_sets
from tests.exams import blind
from tests.exams import day as exam

Row = tuple[str, float, str, bool]
SETTINGS = shipped_story_settings()
AIMS = {
    "same_event_three_outlets": {"b_cubed": (0.90, "min"), "exactly_one": (0.75, "min"), "missed": (0.04, "max")},
    "two_of_a_kind": {"b_cubed": (0.88, "min"), "alerts_per_story": (1.3, "max"), "missed": (0.05, "max")},
}


def marks(gold: list[str], found: list[str], started: list[bool]) -> dict[str, float]:
    """B-cubed F1 and what a reader feels."""
    both, ours, true = Counter(zip(gold, found)), Counter(found), Counter(gold)
    precision = sum(count * count / ours[pair[1]] for pair, count in both.items()) / len(gold)
    recall = sum(count * count / true[pair[0]] for pair, count in both.items()) / len(gold)
    told = Counter(story for story, first in zip(gold, started) if first)
    return {
        "b_cubed": 2 * precision * recall / (precision + recall),
        "alerts_per_story": sum(told.values()) / len(true),
        "exactly_one": sum(told[story] == 1 for story in true) / len(true),
        "missed": sum(told[story] == 0 for story in true) / len(true),
    }


def clustering() -> list[Row]:
    rows: list[Row] = []
    read = build_engines([]).read_pair
    for name, aims in AIMS.items():
        path = shared(f"stories/{name}.jsonl")
        if path is None:
            rows.append((f"{name}: SHARED DATA ABSENT", 0, "measured", False))
            continue
        lines = path.read_text(encoding="utf-8").splitlines()
        given = [json.loads(line) for line in lines]
        gold = [row["story"] for row in given]
        answers = [json.loads(line) for line in run(lines, read=read, settings=SETTINGS)]
        ours = marks(gold, [row["cluster"] for row in answers], [row["started"] for row in answers])
        theirs = max((single_link(given, level) for level in (0.2, 0.25, 0.3)), key=lambda found: marks(gold, *found)["b_cubed"])
        base = marks(gold, *theirs)
        for mark, (aim, way) in aims.items():
            met = ours[mark] >= aim if way == "min" else ours[mark] <= aim
            rows.append(
                (f"{name}: {mark} (single-link TF-IDF {base[mark]:.3f})", ours[mark], f"{'>=' if way == 'min' else '<='} {aim}", met)
            )
    return rows


def held_out() -> list[Row]:
    """Each shared set with coefficients fitted on all that is tuned on but it."""
    read = remembered(build_engines([]).read_pair)
    given = shared_sets() | {name: blind.load(name) for name in blind.TUNED}
    rows: list[Row] = []
    for name in shared_sets():
        settings = fitted([told for other, told in given.items() if other != name], read=read, settings=SETTINGS)
        rows += [
            (f"held out, fitted without it: {name}: {mark}", figure, "printed", True)
            for mark, figure in _scored(given[name], read, settings)
        ]
    return rows


def blindly() -> list[Row]:
    """The sets written by people who had not seen the engine."""
    read = build_engines([]).read_pair
    rows: list[Row] = []
    for name in (*blind.UNSEEN, blind.TONGUES, *blind.LOOKED_AT, *blind.TUNED, blind.TONGUES_TUNED):
        kind = "never tuned on" if name in (*blind.UNSEEN, blind.TONGUES) else "looked at" if name in blind.LOOKED_AT else "tuned on"
        rows += [(f"{kind}: {name}: {mark}", figure, "printed", True) for mark, figure in _scored(blind.load(name), read, SETTINGS)]
    return rows


def _scored(given: Sequence[Mapping[str, Any]], read: Read, settings: StorySettings) -> Iterable[tuple[str, float]]:
    answers = [json.loads(line) for line in run(map(json.dumps, given), read=read, settings=settings)]
    return marks([row["story"] for row in given], [row["cluster"] for row in answers], [row["started"] for row in answers]).items()


def waiting() -> list[Row]:
    """What holding an ambiguous article back for a minute would gain on the recorded day: a second telling that settles it in time."""
    recorded = days.load()
    through = exam.run(sorted(recorded.articles, key=lambda one: one.at), recorded)
    with through.store.reading() as rooms:
        stories = {reading.story for reading in rooms.articles.archive(since=datetime(2000, 1, 1, tzinfo=UTC)) if reading.story}
        waits = [wait for story in stories for wait in _waits(rooms.stories.placements(story))]
    soon = sum(wait is not None and wait <= timedelta(seconds=60) for wait in waits)
    least = min((wait for wait in waits if wait is not None), default=timedelta(0))
    return [
        ("recorded day: articles that stood aside", len(waits), "printed", True),
        ("recorded day: of those, with a second telling within 60 s", soon, "printed", True),
        ("recorded day: minutes to the soonest second telling", least.total_seconds() / 60, "printed", True),
    ]


def _waits(placements: Sequence[tuple[ArticleId, Placement, datetime]]) -> Iterator[timedelta | None]:
    """For each article that stood aside, how long after it the story had its next; None when it stayed alone."""
    for _, placement, at in placements:
        if isinstance(placement, Starts) and placement.aside:
            yield min((later - at for _, _, later in placements if later > at), default=None)


def single_link(rows: list[dict[str, str]], level: float) -> tuple[list[str], list[bool]]:
    """The baseline: cosine of TF-IDF vectors to the nearest earlier article; idf over the whole set, which is generous."""
    bags = [Counter(term.text for term in terms(f"{row['title']} {row['text']}") if term.text not in SETTINGS.stop_words) for row in rows]
    seen = Counter(term for bag in bags for term in bag)
    vectors, found, started = [], [], []
    for bag in bags:
        raw = {term: (1 + math.log(count)) * math.log(len(bags) / seen[term]) for term, count in bag.items()}
        length = math.sqrt(sum(weight * weight for weight in raw.values())) or 1
        vector = {term: weight / length for term, weight in raw.items()}
        near = max(
            ((sum(weight * other.get(term, 0) for term, weight in vector.items()), place) for place, other in enumerate(vectors)),
            default=(0, 0),
        )
        joins = bool(vectors) and near[0] >= level
        found.append(found[near[1]] if joins else str(len(vectors)))
        started.append(not joins)
        vectors.append(vector)
    return found, started


def cost(count: int) -> list[Row]:
    """The cost part, in a process of its own, so that its memory is its own."""
    told = subprocess.run([sys.executable, "-m", "tests.bench.stories_cost", str(count)], check=True, capture_output=True, text=True)
    return [tuple(row) for row in json.loads(told.stdout)]


def main() -> int:
    asked = sys.argv[1:]
    count = 100_000 if "--large" in asked else int(asked[0]) if asked else 10_000
    missed = 0
    for part in (clustering, held_out, blindly, waiting, stories_copies.measure, stories_urls.measure, lambda: cost(count)):
        for name, figure, aim, met in part():
            missed += not met
            print(f"{'ok  ' if met else 'MISS'} {name:75} {figure:9.3f}  aim {aim}", flush=True)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
