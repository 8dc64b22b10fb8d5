"""Coefficients fitted on labelled sets: those to ship (`python -m tests.bench.stories_fit`) and the held-out ones of tests.bench.stories.

Each article is ranked against the candidates it would meet if every article before it had been placed as labelled; the
signs of all pairs and whether they are one story go into a logistic regression (Newton's method, a light ridge).
Then a sorter goes through the same articles with these coefficients, and the signs of the groups it weighs are fitted alike.
The shipped coefficients are fitted on the shared sets and the colourful ones of tests/exams/blind; in-sample here are the thresholds, and the
parting, which stories of three articles cannot teach.
"""

from __future__ import annotations

import json
import math
import operator
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from monitor.cli.lab.cluster import Read, _article
from monitor.model.article import Article
from monitor.model.event import Event
from monitor.model.ids import ArticleId, StoryId
from monitor.model.mention import Mention
from monitor.model.story import Story
from monitor.settings.stories import shipped_story_settings
from monitor.stories.aside import Standing, asked, signs
from monitor.stories.features import Features, features
from monitor.stories.grow import begin, grow
from monitor.stories.merge import Member
from monitor.stories.place import Ranked, counted, keys, rank
from monitor.stories.principals import is_foreign
from monitor.stories.profile import of_story
from monitor.stories.rarity import Rarity
from monitor.stories.settings import StorySettings
from monitor.stories.shelf import Shelf
from monitor.stories.sorter import Sorter
from monitor.stories.translated import foreign_signs
from monitor.workbench.engines import build_engines
from tests.bench.shared import shared
from tests.exams.blind import TONGUES_TUNED, TUNED, load

ROUNDS, RIDGE = 8, 1.0
CROWDED = 4 * 86_400.0
Pair = tuple[Mapping[str, float], bool]
SHARED = ("same_event_three_outlets", "two_of_a_kind")


Rows = Sequence[Mapping[str, Any]]


def fitted(sets: Sequence[Rows], *, read: Callable[..., Any], settings: StorySettings) -> StorySettings:
    """The settings with the coefficients of the judge and of the weighing fitted on these labelled sets, each a stream of its own."""
    pairs = [one for rows in sets for one in _pairs(rows, read, settings)]
    judged = replace(settings, coefficients=_fit(pairs, [name for name in settings.coefficients if name != "bias"]))
    weighed = [one for rows in sets for one in _weighed(rows, read, judged)]
    return replace(judged, weighing=_fit(weighed, [name for name in settings.weighing if name != "bias"]))


def _weighed(rows: Rows, read: Callable[..., Any], settings: StorySettings) -> list[Pair]:
    watched = Watched(settings=settings, gold=[row["story"] for row in rows])
    for number, row in enumerate(rows, start=1):
        one = _article(dict(row))
        watched.add(ArticleId(number), one, *read(one))
    return watched.weighed


def shared_sets() -> dict[str, list[dict[str, Any]]]:
    """The labelled sets that lie beside the project, as far as they are there."""
    paths = {name: shared(f"stories/{name}.jsonl") for name in SHARED}
    return {name: [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] for name, path in paths.items() if path}


def remembered(read: Read) -> Read:
    """A reader that reads each document once."""
    known: dict[str, tuple[Sequence[Mention], Sequence[Event]]] = {}

    def reading(article: Article) -> tuple[Sequence[Mention], Sequence[Event]]:
        if article.document not in known:
            known[article.document] = read(article)
        return known[article.document]

    return reading


class Watched(Sorter):
    """A sorter that notes the signs of every two groups it weighs, and whether by their labels they are one story."""

    def __init__(self, *, settings: StorySettings, gold: Sequence[str]) -> None:
        super().__init__(settings=settings)
        self.gold, self.weighed = gold, list[Pair]()

    def _weighed(self, story: Story, neighbour: Story) -> Standing:
        rarity = Rarity(counts=self.shelf.frequencies(asked(story)), settings=self._settings)
        same = self._label(self._members(story.id)) == self._label(self._members(neighbour.id))
        self.weighed.append((signs(story, neighbour, rarity), same))
        return super()._weighed(story, neighbour)

    def _label(self, members: Sequence[Member]) -> str:
        return Counter(self.gold[member.article - 1] for member in members).most_common(1)[0][0]


def _fit(pairs: Sequence[Pair], names: Sequence[str]) -> dict[str, float]:
    weights = [0.0] * (len(names) + 1)
    table = [[1.0, *(signs[name] for name in names)] for signs, _ in pairs]
    labels = [1.0 if same else 0.0 for _, same in pairs]
    for _ in range(ROUNDS):
        weights = _step(table, labels, weights)
    return {"bias": weights[0]} | dict(zip(names, weights[1:], strict=True))


def _pairs(rows: Rows, read: Callable[..., Any], settings: StorySettings) -> list[Pair]:
    return [(one.signs, one.story.id == met.own) for met in _meetings(rows, read, settings) for one in met.ranked]


def fitted_abroad(rows: Rows, *, read: Callable[..., Any], settings: StorySettings) -> StorySettings:
    """The settings with the coefficients for reports in another language than a story's fitted on a set told in many."""
    pairs = _foreign_pairs(_crowded(rows), read, settings)
    return replace(settings, foreign=_fit(pairs, sorted(pairs[0][0])))


def _crowded(rows: Rows) -> Rows:
    """The same reports, each story as long as it was, all within four days: a newsroom's stream has many stories at once."""
    first = {row["story"]: row["ts"] for row in reversed(rows)}
    begins = {story: place * CROWDED / len(first) for place, story in enumerate(sorted(first, key=first.__getitem__))}
    moved = [{**row, "ts": row["ts"] - first[row["story"]] + begins[row["story"]]} for row in rows]
    return sorted(moved, key=lambda row: row["ts"])


def _foreign_pairs(rows: Rows, read: Callable[..., Any], settings: StorySettings) -> list[Pair]:
    return [
        (foreign_signs(met.features, one.story, met.rarity), one.story.id == met.own)
        for met in _meetings(rows, read, settings)
        for one in met.ranked
        if is_foreign(met.features, one.story) and not one.kinship.forbids
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """An article and the candidates it would meet if every article before it had been placed as labelled; `own` is its story, if begun."""

    features: Features
    ranked: Sequence[Ranked]
    own: StoryId | None
    rarity: Rarity


def _meetings(rows: Rows, read: Callable[..., Any], settings: StorySettings) -> Iterator[Meeting]:
    shelf, gold = Shelf(), dict[str, StoryId]()
    for number, row in enumerate(rows, start=1):
        one = _article(dict(row))
        told = features(one, *read(one), settings=settings)
        shelf.count_keys(counted(told))
        known = dict(shelf.frequencies(counted(told)))
        near = shelf.candidates(keys(told, known, settings=settings), since=told.at - settings.live, limit=settings.candidates)
        own = gold.get(row["story"])
        ranked = rank(told, near, known, settings=settings)
        yield Meeting(features=told, ranked=ranked, own=own, rarity=Rarity(counts=known, settings=settings))
        story = shelf.stories[own] if own else replace(begin(told, aside_of=None), id=StoryId(len(shelf.stories) + 1))
        gold[row["story"]] = story.id
        shelf.save(grow(story, ArticleId(number), told, frequencies=known, settings=settings, glue=True))


def _step(table: list[list[float]], labels: list[float], weights: list[float]) -> list[float]:
    """One round of Newton's method; the bias is not held back by the ridge."""
    size = range(len(weights))
    curve = [[RIDGE if one == other and one else 0.0 for other in size] for one in size]
    slope = [-RIDGE * weight if place else 0.0 for place, weight in enumerate(weights)]
    for row, label in zip(table, labels, strict=True):
        likely = 1 / (1 + math.exp(-max(-30.0, min(30.0, sum(map(operator.mul, row, weights))))))
        certain = likely * (1 - likely)
        for one in size:
            slope[one] += row[one] * (label - likely)
            scaled = row[one] * certain
            if scaled:
                line = curve[one]
                for other in range(one + 1):
                    line[other] += scaled * row[other]
    whole = [[curve[max(one, other)][min(one, other)] for other in size] for one in size]
    return [weight + move for weight, move in zip(weights, _solved(whole, slope), strict=True)]


def _solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """The solution of a linear system by elimination with the largest pivot."""
    rows = [[*line, value] for line, value in zip(matrix, right, strict=True)]
    for place in range(len(rows)):
        best = max(range(place, len(rows)), key=lambda one: abs(rows[one][place]))
        rows[place], rows[best] = rows[best], rows[place]
        for below in rows[place + 1 :]:
            share = below[place] / rows[place][place]
            for column in range(place, len(below)):
                below[column] -= share * rows[place][column]
    found = [0.0] * len(rows)
    for place in reversed(range(len(rows))):
        rest = sum(rows[place][column] * found[column] for column in range(place + 1, len(rows)))
        found[place] = (rows[place][-1] - rest) / rows[place][place]
    return found


def main() -> None:
    """Print the coefficients fitted on every set that is tuned on, as settings.yaml holds them."""
    sets = [*shared_sets().values(), *map(load, TUNED)]
    read = remembered(build_engines([]).read_pair)
    settings = fitted(sets, read=read, settings=fitted_abroad(load(TONGUES_TUNED), read=read, settings=shipped_story_settings()))
    for name in ("coefficients", "weighing", "foreign"):
        print(f"{name}:")
        for sign, weight in getattr(settings, name).items():
            print(f"  {sign}: {round(weight, 2):g}")


if __name__ == "__main__":
    main()
