"""Over the project's own pages: the body is at least as good as trafilatura's own, the instant right where a zone is stated."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import trafilatura

from monitor.fetch.reading import reader
from monitor.model.enums import Outcome
from monitor.ports import Fetched

FOLDER = Path(__file__).parents[1] / "pages"
CASES = [(path.with_suffix(".html").read_bytes(), json.loads(path.read_text())) for path in sorted(FOLDER.glob("*.json"))]
ARTICLES = [(body, case) for body, case in CASES if case["expected"]["kind"] in {"article", "stub"}]


def shingles(text: str) -> Counter[str]:
    squeezed = "".join(char.lower() for char in text if char.isalnum())
    return Counter(squeezed[at : at + 8] for at in range(max(1, len(squeezed) - 7)))


def f1(found: str, wanted: str) -> float:
    mine, gold = shingles(found), shingles(wanted)
    shared = sum((mine & gold).values())
    return 2 * shared / (sum(mine.values()) + sum(gold.values())) if shared else 0.0


def read(body: bytes, case: dict):
    headers = {"content-type": case["content_type"]}
    fetched = Fetched(outcome=Outcome.OK, url=case["url"], status=case["status"], headers=headers, body=body)
    return reader.read_page(fetched, lang="", timezone=case["timezone"])


def test_bodies_are_at_least_as_good_as_the_librarys_own() -> None:
    ours = [f1(read(body, case).text, "".join(case["expected"]["text"])) for body, case in ARTICLES]
    theirs = [f1(trafilatura.extract(body) or "", "".join(case["expected"]["text"])) for body, case in ARTICLES]
    print(f"F1 ours {sum(ours) / len(ours):.3f}, trafilatura {sum(theirs) / len(theirs):.3f}, {len(ours)} pages")
    assert sum(ours) >= sum(theirs)
    assert sum(ours) / len(ours) >= 0.95


def test_instants_are_right_where_a_clock_time_is_stated() -> None:
    timed = [(body, case) for body, case in ARTICLES if case["expected"]["precision"] in {"instant", "minute"}]
    right = [str(read(body, case).published.isoformat()) == case["expected"]["published"] for body, case in timed]
    assert sum(right) >= 0.95 * len(right)
    assert len(ARTICLES) >= 25
