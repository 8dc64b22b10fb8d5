"""Syndication edits: the share of edited copies that bands find and containment proves; different writers as the trap."""

from __future__ import annotations

import json
import random
from collections import defaultdict
from pathlib import Path

from monitor.text.signature import Likeness, bands, compare
from tests.bench.shared import shared

DATA = shared("stories/same_event_three_outlets.jsonl")
ADS = ("ADVERTISEMENT Scroll to continue.", "Read more: ten recipes for summer evenings.", "Sign up for our daily newsletter here.")


def texts(path: Path) -> tuple[list[str], list[tuple[str, str]]]:
    """150 long originals (ledes of many stories one after another) and 300 pairs by different writers on one event."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    long = [row["text"] for row in rows if len(row["text"]) > 250]
    originals = [" ".join(long[i * 5 : i * 5 + 5]) for i in range(min(150, len(long) // 5))]
    stories = defaultdict(list)
    for row in rows:
        stories[row["story"]].append(f"{row['title']}\n{row['text']}")
    return originals, [(group[0], group[1]) for group in stories.values() if len(group) > 1][:300]


def _sentences(text: str) -> list[str]:
    return [part.strip() + "." for part in text.split(". ") if part.strip()]


def _words(text: str, share: float) -> str:
    words = text.split()
    return " ".join(words[: int(len(words) * share)])


def _new_copy(text: str, other: str, chance: random.Random) -> str:
    kept = [one for index, one in enumerate(_sentences(text)) if index % 2 == 0]
    fresh = _sentences(other)[: max(1, round(0.45 * len(kept)))]
    mixed = kept + fresh
    chance.shuffle(mixed)
    return " ".join(mixed)


def edits(text: str, other: str, chance: random.Random) -> dict[str, str]:
    sentences = _sentences(text)
    return {
        "new headline": "Another headline altogether\n" + text,
        "dateline and byline": "LISSEN, June 18 (Meridian Wire) - By Jane Roe\n" + text,
        "ads in the body": " ".join(f"{one} {ADS[i % 3]}" if i % 4 == 3 else one for i, one in enumerate(sentences)),
        "cut to 50 %": _words(text, 0.5),
        "cut to 25 %": _words(text, 0.25),
        "60-word lede": " ".join(text.split()[:60]),
        "every 3rd sentence dropped": " ".join(one for i, one in enumerate(sentences) if i % 3 != 2),
        "half kept, 30 % new copy": _new_copy(text, other, chance),
        "another lede, every 8th word changed": " ".join([*other.split()[:90], *_every_eighth(text.split()[60:])]),
    }


def _every_eighth(words: list[str]) -> list[str]:
    return [f"other{place}" if place % 8 == 4 else word for place, word in enumerate(words)]


def _in_the_middle(text: str) -> str:
    words = text.split()
    return " ".join([*words[: len(words) // 2], "other", *words[len(words) // 2 + 1 :]])


def found(text: str, copy: str) -> bool:
    return bool(set(bands(text)) & set(bands(copy))) and compare(text, copy).likeness is not Likeness.OTHER


def measure() -> list[tuple[str, float, str, bool]]:
    """(name, figure, aim, met) lines; one line that says so where the data is absent."""
    if DATA is None:
        return [("copies: SHARED DATA ABSENT", 0, "measured", False)]
    originals, pairs = texts(DATA)
    chance, hits = random.Random(5), defaultdict(int)
    for index, text in enumerate(originals):
        for name, copy in edits(text, originals[index - 1], chance).items():
            hits[name] += found(text, copy)
    rows = []
    for name, count in hits.items():
        aim = 0.95 if "new copy" in name else 0.99
        rows.append((f"copies: {name}", count / len(originals), f">= {aim}", count / len(originals) >= aim))
    changed = [(one, _in_the_middle(one)) for pair in pairs for one in pair]
    copies = [found(*pair) for pair in changed if compare(*pair).likeness is not Likeness.OTHER]
    rows.append(
        (
            f"copies: a word changed in a short text, of {len(copies)}",
            sum(copies) / len(copies),
            ">= 0.99",
            sum(copies) >= 0.99 * len(copies),
        )
    )
    wrong = sum(found(one, other) for one, other in pairs)
    rows.append((f"copies: other writers called copies, of {len(pairs)}", wrong, "0", wrong == 0))
    return rows


if __name__ == "__main__":
    for name, figure, aim, met in measure():
        print(f"{'ok  ' if met else 'MISS'} {name:45} {figure:8.3f}  aim {aim}")
