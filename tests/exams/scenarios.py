"""Small scenarios written without a look at any word list: how many are told apart as their letters say. `python -m tests.exams.scenarios [SET]`

Of the fourth set, whose faults nobody has read, only counts are printed.

Each is sorted alone and once more among all the others, as one stream. It is right when every happening is one story of its own and was
told once; what belongs to none (a round-up, an opinion piece) may be anywhere but must not be told.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import yaml

from monitor.cli.lab.cluster import Read, run
from monitor.settings.stories import shipped_story_settings
from monitor.workbench.engines import build_engines

SETTINGS = shipped_story_settings()
FIRST, SECOND, THIRD, FOURTH = "scenarios.yaml", "scenarios_second.yaml", "scenarios_third.yaml", "scenarios_fourth.yaml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """One report: which happening of which scenario it tells ("" of none), its line for the lab and where that put it."""

    scenario: str
    happening: str
    at: datetime
    row: dict[str, str]
    answer: dict[str, Any]


def scenarios(which: str = FIRST) -> list[list[Telling]]:
    """The reports of every scenario of a set in the order of publication."""
    given = yaml.safe_load((Path(__file__).parent / which).read_text(encoding="utf-8"))
    return [sorted(_tellings(one), key=lambda each: each.at) for one in given]


def sorted_alone(every: Iterable[Sequence[Telling]], read: Read) -> list[list[Telling]]:
    """Each scenario with where its reports went when nothing else was known."""
    return [_placed(one, read) for one in every]


def sorted_together(every: Sequence[Sequence[Telling]], read: Read) -> list[list[Telling]]:
    """Each scenario with where its reports went in one stream of all."""
    stream = _placed(sorted((each for one in every for each in one), key=lambda each: each.at), read)
    return [[each for each in stream if each.scenario == one[0].scenario] for one in every]


def wrong(told: Sequence[Telling]) -> list[str]:
    """What is wrong with a scenario, in words; [] when it is right."""
    stories = _stories(told)
    faults = [f"{name} is in {len(found)} stories" for name, found in stories.items() if len(found) > 1]
    names = sorted(stories)
    faults += [
        f"{one} and {other} are joined" for place, one in enumerate(names) for other in names[:place] if stories[one] & stories[other]
    ]
    alerts = {name: sum(each.answer["started"] for each in told if each.happening == name) for name in (*names, "")}
    faults += [f"{name or 'no happening'} is told {count} times" for name, count in alerts.items() if count != bool(name)]
    return faults


def _stories(told: Iterable[Telling]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for each in told:
        if each.happening:
            found.setdefault(each.happening, set()).add(each.answer["cluster"])
    return found


def _placed(told: Sequence[Telling], read: Read) -> list[Telling]:
    answers = run((json.dumps(each.row, ensure_ascii=False) for each in told), read=read, settings=SETTINGS)
    return [_answered(each, json.loads(answer)) for each, answer in zip(told, answers, strict=True)]


def _answered(each: Telling, answer: dict[str, Any]) -> Telling:
    return Telling(scenario=each.scenario, happening=each.happening, at=each.at, row=each.row, answer=answer)


def _tellings(scenario: dict[str, Any]) -> list[Telling]:
    first = datetime.strptime(scenario["month"], "%Y-%m").replace(tzinfo=UTC)
    return [_telling(scenario["name"], first, number, row) for number, row in enumerate(scenario["told"])]


def _telling(name: str, first: datetime, number: int, row: dict[str, str]) -> Telling:
    day, _, time = row["at"].partition(" ")
    hours, _, minutes = time.partition(":")
    at = first + timedelta(days=int(day) - 1, hours=int(hours), minutes=int(minutes))
    line = {"id": f"{name} {number}", "ts": at.isoformat(), "source": row["from"], "title": row["title"], "text": row["text"]}
    line["url"] = f"https://{row['from'].replace(' ', '').lower()}.example/{at:%Y%m%d}/{number}-{len(name)}"
    return Telling(scenario=name, happening=row["s"], at=at, row=line, answer={})


def counted(found: Sequence[Sequence[Telling]]) -> str:
    """How many scenarios are right, and what became of their happenings."""
    told = [sum(each.answer["started"] for each in one if each.happening == name) for one in found for name in sorted(_stories(one))]
    split = sum(len(stories) > 1 for one in found for stories in _stories(one).values())
    idle = sum(each.answer["started"] for one in found for each in one if not each.happening)
    return (
        f"{sum(not wrong(one) for one in found)} of {len(found)} right; of {len(told)} happenings {told.count(1)} told once, "
        f"{told.count(0)} never, {split} in several stories; told of no happening {idle}"
    )


def _explained(way: str, one: Sequence[Telling]) -> None:
    if not (faults := wrong(one)):
        return
    print(f"{way}: {one[0].scenario}: {'; '.join(faults)}")
    for each in one:
        told = each.answer
        started = "told" if told["started"] else "    "
        print(f"    {each.happening or '-'} {told['cluster']:>4} {started} {each.row['title'][:70]:70} {told['reason'][:90]}")


def main() -> None:
    """Print what is wrong and how many are right."""
    which = sys.argv[1] if len(sys.argv) > 1 else FIRST
    every, read = scenarios(which), build_engines([]).read_pair
    for way, found in (("alone", sorted_alone(every, read)), ("in one stream", sorted_together(every, read))):
        for one in found if which != FOURTH else ():
            _explained(way, one)
        print(f"{way}: {counted(found)}")


if __name__ == "__main__":
    main()
