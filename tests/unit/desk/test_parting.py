"""Two happenings of a kind in one story: the one that was never told gets a story and a root of its own, once."""

from __future__ import annotations

from dataclasses import replace

from monitor.model.enums import FullText
from monitor.model.watch import Watch
from tests.unit.desk.world import SOURCE, Bench, entry
from tests.unit.stories.bouts import FINCH, KORD

BOUTS = Watch(name="bouts", query="heavyweight", channels=("us-china",))


async def told(*titles: str) -> Bench:
    bench = Bench(watches=(BOUTS,), source=replace(SOURCE, full_text=FullText.NEVER))
    bench.serves()
    await bench.poll()
    for number, title in enumerate(titles):
        bench.serves(entry(str(number), title, bench=bench))
        await bench.poll()
    return bench


async def test_the_second_bout_is_told_once_in_a_story_that_points_to_the_first():
    bench = await told(*FINCH, *KORD)
    first, second = sorted(bench.stories(), key=lambda story: story.id)
    assert (first.articles, second.articles) == (len(FINCH), len(KORD))
    assert sorted(bench.owed()) == ["us-china/1/root/1", "us-china/2/root/1"]
    assert first.id in second.linked or second.id in first.linked


async def test_one_bout_told_by_many_is_told_once():
    assert (await told(*FINCH)).owed() == ["us-china/1/root/1"]
