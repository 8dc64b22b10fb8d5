"""`python -m tests.chaos`: kills and faults, with the invariants checked after each; ends with 1 when any broke.

The recorded day's daemon is killed at random instants while its press lives on; a morning's daemon is killed at every
commit and every send and at random instants, has every commit refused once and every answer of the web lost once, its statements refused, its
disk full and its clock set; three days around every change to or from summer time are lived. `--most` takes a sample.
"""

from __future__ import annotations

import argparse
import logging
import secrets
import shutil
import sys
import tempfile
from pathlib import Path
from random import Random

from tests.chaos import loops, summertime
from tests.chaos.loops import Tally
from tests.chaos.staged import Stage, Standing, random_instants, staged
from tests.servers_pg import postgresql

EVERY = 10**6


def main() -> int:
    asked = options()
    logging.disable(logging.CRITICAL)
    print(f"CHAOS_SEED={asked.seed}", flush=True)
    folder = Path(tempfile.mkdtemp(prefix="monitor-chaos-"))
    try:
        tallies = [*fault_loops(folder, asked), *clock_changes(asked), *random_kills(folder, asked)]
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    broken = [complaint for tally in tallies for complaint in tally.complaints]
    print(f"{sum(tally.struck for tally in tallies)} strikes, {len(broken)} invariants broken (aim 0); CHAOS_SEED={asked.seed}")
    return 1 if broken else 0


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(10**6), help="chance is repeated with it")
    parser.add_argument("--kills", type=int, default=20, help="random kills of the recorded day's daemon")
    parser.add_argument("--chance", type=int, default=500, help="kills of the morning's daemon at random instants, five a morning")
    parser.add_argument("--a-day", type=int, default=5, help="at most so many of them in one playing of the day")
    parser.add_argument("--most", type=int, default=EVERY, help="at most so many points of each loop, by chance")
    parser.add_argument("--long", type=int, default=100, help="at most so many of the loops over clock jumps and statements (thousands)")
    parser.add_argument("--on", choices=["sqlite", "postgresql"], default="sqlite", help="the database of the morning")
    parser.add_argument("--only", action="append", default=[], help="this loop alone: crash_points, full_disks ...")
    return parser.parse_args()


def fault_loops(folder: Path, asked: argparse.Namespace) -> list[Tally]:
    if not asked.most:
        return []
    if asked.on == "sqlite":
        return loops_on(loops.ground(folder / "morning"), asked)
    with postgresql(folder / "server") as server:
        return loops_on(loops.ground(folder / "morning", server=server), asked)


def loops_on(on: loops.Ground, asked: argparse.Namespace) -> list[Tally]:
    random = Random(asked.seed)
    kinds = [
        (loops.crash_points, len(on.points), asked.most),
        (loops.chance_kills, EVERY, min(asked.most, -(-asked.chance // loops.KILLS_A_MORNING))),
        (loops.refused_commits, on.commits, asked.most),
        (loops.lost_answers, on.answers, asked.most),
        (loops.clock_jumps, on.rests, min(asked.most, asked.long)),
        (loops.refused_statements, on.statements, min(asked.most, asked.long)),
    ]
    if asked.on == "sqlite":
        kinds.append((loops.full_disks, on.blocks, asked.most))
    wanted = [one for one in kinds if not asked.only or one[0].__name__ in asked.only]
    return [shown(loop(on, loops.sample(random, count, most=most))) for loop, count, most in wanted]


def clock_changes(asked: argparse.Namespace) -> list[Tally]:
    """Every change to or from summer time of a year, the same on any database: once, with the loops on SQLite."""
    if not asked.most or asked.on != "sqlite" or (asked.only and "clock_changes" not in asked.only):
        return []
    every = summertime.changes()
    tally = Tally(name="summer time begins or ends", points=len(every))
    for number in loops.sample(Random(asked.seed), len(every), most=asked.most):
        tally.struck += 1
        tally.complaints += summertime.lived(every[number - 1])
    return [shown(tally)]


def random_kills(folder: Path, asked: argparse.Namespace) -> list[Tally]:
    if not asked.kills:
        return []
    whole, tally, random = undisturbed(folder / "whole"), Tally(name="random kill of the recorded day"), Random(asked.seed)
    for number, first in enumerate(range(0, asked.kills, asked.a_day)):
        kills = min(asked.a_day, asked.kills - first)
        tally.complaints += killed_day(folder / f"day-{number}", random, kills, whole=whole, tally=tally)
    return [shown(tally)]


def undisturbed(folder: Path) -> Standing:
    with staged(folder) as stage:
        stage.play()
        return stage.standing()


def killed_day(folder: Path, random: Random, kills: int, *, whole: Standing, tally: Tally) -> list[str]:
    with staged(folder) as stage:
        for instant, linger in random_instants(random, stage.day, kills):
            tally.points += 1
            tally.struck += stage.kill_at(stage.start(), instant, linger=linger)
        return complaints(stage, whole)


def complaints(stage: Stage, whole: Standing) -> list[str]:
    """Every invariant the killed day broke, held against the undisturbed one."""
    ending = stage.play()
    standing = stage.standing()
    found = [f"lost {ending.summary['lost_articles']} articles"] if ending.summary["lost_articles"] else []
    found += [f"articles differ: {sorted(standing.articles ^ whole.articles)}"] if standing.articles != whole.articles else []
    found += [f"roots {standing.roots} instead of {whole.roots}"] if standing.roots != whole.roots else []
    found += [f"unsent {one}" for one in standing.unsent] + [f"twice {one}" for one in standing.doubled]
    found += [f"{standing.storyless} articles without a story"] if standing.storyless else []
    return found + ([standing.integrity] if standing.integrity != "ok" else [])


def shown(tally: Tally) -> Tally:
    print(f"{tally.name:36} {tally.points:5} points {tally.struck:5} struck {len(tally.complaints):4} broken", flush=True)
    for complaint in tally.complaints:
        print(f"    {complaint}", flush=True)
    return tally


if __name__ == "__main__":
    sys.exit(main())
