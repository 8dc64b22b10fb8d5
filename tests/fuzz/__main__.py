"""`python -m tests.fuzz`: every target for so many seconds; an input that breaks something is made small and kept in corpus/."""

from __future__ import annotations

import argparse
import secrets
import sys
import time
from collections import Counter
from collections.abc import Callable
from hashlib import sha256
from random import Random

from tests.fuzz.mutate import mutated
from tests.fuzz.targets import CORPUS, TARGETS, kept, reader, seeds


def fuzz(target: str, random: Random, *, seconds: float, most: int) -> tuple[Counter[str], list[str]]:
    """How inputs ended, and every crash in words; the input is kept."""
    check, good, ended, crashes = TARGETS[target], seeds(target) + [path.read_bytes() for path in kept(target)], Counter[str](), []
    until = time.monotonic() + seconds
    while time.monotonic() < until and ended.total() < most:
        data = mutated(random.choice(good), good, random, target=target)
        how, crash = tried(check, data)
        ended[how] += 1
        if not crash:
            continue
        small = smaller(check, data)
        name = CORPUS / target / sha256(small).hexdigest()[:16]
        name.write_bytes(small)
        crashes.append(f"{target}: {crash} ({name.relative_to(CORPUS.parent)}, {len(small)} bytes)")
        if len(crashes) >= 5:
            break
    return ended, crashes


def tried(check: Callable[[bytes], str], data: bytes) -> tuple[str, str]:
    """How it ended, and what it broke ("" for nothing)."""
    try:
        return check(data), ""
    except Exception as error:
        return "broken", f"{type(error).__name__}: {error}"[:300]


def smaller(check: Callable[[bytes], str], data: bytes) -> bytes:
    """The input with every piece taken out that is not needed to break the same."""
    size = len(data) // 2
    while size:
        at = 0
        while at < len(data):
            without = data[:at] + data[at + size :]
            if tried(check, without)[1]:
                data = without
            else:
                at += size
        size //= 2
    return data


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(10**6), help="chance is repeated with it")
    parser.add_argument("--seconds", type=float, default=60.0, help="for each target")
    parser.add_argument("--most", type=int, default=10**9, help="inputs for each target")
    parser.add_argument("targets", nargs="*", default=list(TARGETS))
    asked = parser.parse_args()
    print(f"FUZZ_SEED={asked.seed}", flush=True)
    crashes = []
    for target in asked.targets:
        ended, found = fuzz(target, Random(f"{asked.seed}:{target}"), seconds=asked.seconds, most=asked.most)
        print(f"{target:6} {ended.total():6} inputs: {', '.join(f'{count} {how}' for how, count in ended.most_common())}", flush=True)
        crashes += found
    reader().end()
    for crash in crashes:
        print(f"    {crash}")
    print(f"{len(crashes)} inputs broke something (aim 0); FUZZ_SEED={asked.seed}")
    return 1 if crashes else 0


if __name__ == "__main__":
    sys.exit(main())
