"""Where the labelled sets lie, and how they are scored here (the rules are those of the set's own score.py)."""

import collections
import json
import os
import pathlib

TYPE = {
    "visit": "CONSULT",
    "meeting": "CONSULT",
    "negotiation": "CONSULT",
    "mediation": "CONSULT",
    "agreement": "AGREE",
    "invitation": "AGREE",
    "support": "SUPPORT",
    "joint_exercise": "COOPERATE",
    "aid": "AID",
    "release": "CONCEDE",
    "demand": "REQUEST",
    "criticism": "ACCUSE",
    "rejection": "REJECT",
    "threat": "THREATEN",
    "sanction": "SANCTION",
    "rupture": "SANCTION",
    "force_posture": "MOBILIZE",
    "detention": "COERCE",
    "attack": "ASSAULT",
}
UNSCORED = {"PROTEST", "STATEMENT", "APPEAL", ""}
OPEN = {"proposed", "invited", "agreed", "planned"}


def folder():
    """The folder of the labelled event sets, or None."""
    root = pathlib.Path(__file__).resolve().parents[2]
    named = os.environ.get("MONITOR_SHARED_DATA")
    places = [pathlib.Path(named)] if named else [root.parent / "shared" / "data", root.parent.parent / "shared" / "data"]
    return next((place / "events" for place in places if (place / "events").is_dir()), None)


def rows(name):
    """The rows of one set."""
    return [json.loads(line) for line in (folder() / f"{name}.jsonl").read_text("utf-8").splitlines()]


def pooled(half):
    """The rows of the two sentence sets that belong to a half."""
    return [row for name in ("plover_gsr", "universal_petrarch_gsr") for row in rows(name) if row["half"] == half]


def wanted(row):
    """The gold types of a row, or None if it is not scored."""
    types = {kind for gold in row["gold"] for kind in (gold["type"] if isinstance(gold["type"], list) else [gold["type"]])}
    return None if types and types <= UNSCORED else types


def found(events, gold, tiers):
    """The types of (kind, status, tier) triples told at one of the tiers."""
    types = set()
    for kind, status, tier in events:
        if tier in tiers and kind in TYPE:
            is_plan = TYPE[kind] == "CONSULT" and status in OPEN and "AGREE" in gold and "CONSULT" not in gold
            types.add("AGREE" if is_plan else TYPE[kind])
    return types


def sides(detector, text, kind):
    """(countries that act, countries it is done to or in) of the events of a type that a text tells."""
    events = detector.detect(title="", text=text, lang="en").events
    right = [event for event in events if kind in found([(event.kind, event.status, event.tier)], {kind}, {"alert", "digest"})]
    return {
        (
            frozenset(actor.country for actor in event.actors),
            frozenset(actor.country for actor in event.counterparts) | ({event.place.country} if event.place else set()),
        )
        for event in right
    }


def counted(pairs):
    """(true, false, missed) by type, and how many empty rows fired, of (wanted, got) pairs."""
    right, wrong, missed = collections.Counter(), collections.Counter(), collections.Counter()
    fired = 0
    for want, got in pairs:
        want = want - UNSCORED
        fired += not want and bool(got)
        for kind in want | got:
            (right if kind in want and kind in got else wrong if kind in got else missed)[kind] += 1
    return right, wrong, missed, fired


def f1(right, wrong, missed):
    """Precision, recall and F1 of three counts."""
    precision = right / (right + wrong) if right + wrong else 0.0
    recall = right / (right + missed) if right + missed else 0.0
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0
