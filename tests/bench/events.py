"""`python -m tests.bench.events`: the detector's measures beside a keyword baseline, and its speed beside a loop of compiled re."""

import collections
import statistics

from monitor.cli.lab.detect import day_of
from monitor.entities.gazetteer import Gazetteer
from monitor.events.coding import both_ways
from monitor.events.detect import Detector
from monitor.events.languages import GRAMMARS
from monitor.events.detect import ONE_THREAD
from monitor.events.lexicon import Lexicon
from monitor.settings.entities import load_entities
from monitor.settings.kinds import load_kinds
from monitor.text.fold import fold
from tests.bench.events_speed import DAY, say, say_speed
from tests.exams import acts, blind, data, everyday, probes, statuses, verbs
from tests.exams.judge import verdict

TOLD = {"alert", "digest"}


def main():
    kinds = load_kinds()
    gazetteer = Gazetteer(load_entities())
    detector = Detector(kinds, gazetteer)
    say_probes(detector)
    say_verbs(detector)
    if data.folder() is None:
        print("THE LABELLED SETS ARE NOT THERE: scores are not measured (set MONITOR_SHARED_DATA)")
    else:
        say_scores(detector, kinds)
        say_visits(detector)
    say_blind(detector, "plain", blind.PLAIN_EVENTS)
    say_blind(detector, "uncommon", blind.UNCOMMON_EVENTS)
    say_blind(detector, "natural", blind.NATURAL_EVENTS)
    say_blind(detector, "natural two", blind.MORE_NATURAL_EVENTS)
    say_blind(detector, "wire", blind.WIRE_EVENTS)
    for language, names in blind.EVENTS_ABROAD.items():
        say_blind(detector, language, names)
    say_whole(detector)
    say_everyday(detector)
    say_speed()


def say_probes(detector):
    for name in ("SIXTEEN", "OWN", "PASSAGES", "FOREIGN", "TITLES"):
        rows = [tuple(part.strip() for part in line.rsplit("|", 1)) for line in getattr(probes, name).strip().splitlines()]
        bad = sum(verdict(told_of(detector, text, title=name == "TITLES"), want) != "" for text, want in rows)
        say(f"probes right: {name.lower()}", f"{len(rows) - bad} of {len(rows)}", "aim: all")


def say_verbs(detector):
    for name, text in (("one sentence a verb of the coding scheme", verbs.VERBS), ("sentences of the hardest types", acts.ACTS)):
        rows = [tuple(part.strip("? ") for part in line.rsplit("|", 1)) for line in text.strip().splitlines()]
        good = sum(
            want in data.found([(event.kind, event.status, event.tier) for event in told_of(detector, text, title=False)], {want}, TOLD)
            for text, want in rows
        )
        say(f"{name}, type right", f"{good} of {len(rows)}")


def told_of(detector, text, *, title):
    """The events of a probe; one in another language names it in front ("[es] ...")."""
    lang, _, rest = text.removeprefix("[").partition("] ") if text.startswith("[") else ("en", "", text)
    return detector.detect(title=rest if title else "", text="" if title else rest, on=DAY, lang=lang).events


def detected(detector, row):
    return detector.detect(title="", text=row["text"], on=day_of(row["date"]), lang=row["lang"])


def say_scores(detector, kinds):
    baseline = Keywords(kinds)
    for half in ("tune", "hold"):
        rows = [(row, want) for row in data.pooled(half) if (want := data.wanted(row)) is not None]
        found = [(row, want, detected(detector, row)) for row, want in rows]
        for tiers, name in ((TOLD, "alert + digest"), ({"alert"}, "alert")):
            pairs = types_told(found, tiers)
            say_f1(f"{half}: {name}", pairs, "aim: F1 >= .70" if tiers is TOLD else "aim: P >= .95 at R >= .60")
        abroad = [pair for (row, _, _), pair in zip(found, pairs, strict=True) if is_between_countries(row)]
        say_f1(f"{half}: alert, of what is labelled between two countries", abroad, f"{len(abroad)} of {len(pairs)} sentences")
        say_f1(f"{half}: keyword baseline, first cue wins", [(want, baseline.first(row["text"])) for row, want in rows], "")
        say_mean(half, types_told(found, TOLD))
        say_countries(half, found, detector.two_sided)


def say_blind(detector, manner, names):
    """The sets written by people who had not seen the detector."""
    for half in ("tune", "hold"):
        if not (found := blindly_found(detector, names, half)):
            continue
        for tiers, name in ((TOLD, "alert + digest"), ({"alert"}, "alert")):
            pairs = types_told(found, tiers)
            say_f1(f"blind, {manner} words, {half}: {name}", pairs, "printed")
        say_countries(f"blind, {manner} words, {half}", found, detector.two_sided)
        if half == "hold" and manner == "plain" and data.folder() is not None:
            say_alert_unseen(detector, pairs)


def blindly_found(detector, names, half):
    """(row, wanted types, detection) of what is scored of one half of these sets."""
    rows = [row for name in names for row in blind.load(name) if row["half"] == half]
    return [(row, want, blindly_detected(detector, row)) for row in rows if (want := data.wanted(row)) is not None]


def types_told(found, tiers):
    """(wanted types, types told at one of the tiers) of each (row, wanted types, detection)."""
    return [(want, data.found([(e.kind, e.status, e.tier) for e in one.events], want, tiers)) for _, want, one in found]


def say_alert_unseen(detector, pairs):
    """The alert tier on all that nothing was tuned on: the shared half and the plain one."""
    rows = [(row, want) for row in data.pooled("hold") if (want := data.wanted(row)) is not None]
    shared = [
        (want, data.found([(e.kind, e.status, e.tier) for e in detected(detector, row).events], want, {"alert"})) for row, want in rows
    ]
    say_f1("alert, shared hold and blind plain hold together", shared + pairs, "aim: P >= .95 at R >= .60")


def blindly_detected(detector, row):
    title, text = (row["text"], "") if row.get("headline") else ("", row["text"])
    return detector.detect(title=title, text=text, on=day_of(row["date"]), lang=row["lang"])


def say_whole(detector):
    for half in ("tune", "hold"):
        counts = whole_counts(detector, half)
        say(f"whole events, {half}: told", f"{counts['found']} of {counts['wanted']}", f"whole and right {counts['whole']}")
        for part in ("status", "parties", "tier"):
            say(f"whole events, {half}: {part} right", f"{counts[part]} of {counts['found']}", "printed")
        say(f"whole events, {half}: alerts that nobody wants", str(counts["extra alerts"]), f"of {counts['texts']} texts")


def whole_counts(detector, half):
    """The counts of the set that has whole events, of one half."""
    rows = [row for row in blind.load(blind.WHOLE_EVENTS) if row["half"] == half]
    counts = statuses.score((row["wanted"], blindly_detected(detector, row).events) for row in rows)
    counts["texts"] = len(rows)
    return counts


def say_f1(name, pairs, aim):
    right, wrong, missed, fired = data.counted(pairs)
    p, r, f = data.f1(right.total(), wrong.total(), missed.total())
    low, high = interval(pairs)
    say(name, f"P {p:.3f} R {r:.3f} F1 {f:.3f}", f"[{low:.3f}, {high:.3f}] {aim}; empty rows fired {fired}")


def is_between_countries(row):
    """Whether a labelled event has two sides that are not the same."""
    sides = [(set(gold.get("source", [])), set(gold.get("target", []))) for gold in row["gold"]]
    return any(actors and others and actors != others for actors, others in sides)


def interval(pairs, rounds=400):
    """The 95 % bootstrap interval of micro F1; resampling is by a fixed linear congruence, the same in every run."""
    state, scores = 12345, []
    for _ in range(rounds):
        sample = []
        for _ in pairs:
            state = (1103515245 * state + 12345) % 2**31
            sample.append(pairs[(state >> 8) % len(pairs)])
        right, wrong, missed, _ = data.counted(sample)
        scores.append(data.f1(right.total(), wrong.total(), missed.total())[2])
    scores.sort()
    return scores[int(rounds * 0.025)], scores[int(rounds * 0.975)]


def say_mean(half, pairs):
    right, wrong, missed, _ = data.counted(pairs)
    each = {kind: data.f1(right[kind], wrong[kind], missed[kind])[2] for kind in ("CONSULT", "AGREE", "SANCTION", "REJECT", "ACCUSE")}
    say(
        f"{half}: mean F1 of the five",
        f"{statistics.mean(each.values()):.3f}",
        f"aim: >= .72; { ({k: round(v, 2) for k, v in each.items()}) }",
    )


def say_countries(half, found, two_sided):
    recalled, ordered = country_marks(found, two_sided)
    say(f"{half}: country mentions recalled", f"{recalled:.3f}", "aim: >= .97")
    say(f"{half}: ordered country pair right", f"{ordered:.3f}", "aim: >= .80 of found events")


def country_marks(found, two_sided):
    """The share of labelled countries that are mentioned, and of labelled pairs that are right where anything is told."""
    named = seen = pairs = right = 0
    for row, _, one in found:
        for gold in row["gold"]:
            named += len({*gold.get("source", []), *gold.get("target", [])})
            seen += len({*gold.get("source", []), *gold.get("target", [])} & set(one.countries))
            if gold.get("source") and gold.get("target") and one.events:
                pairs += 1
                right += any(is_pair(event, gold) for told in one.events for event in both_ways(told, two_sided))
    return seen / named, right / pairs


def is_pair(event, gold):
    """Whether who does it to whom is right; an organisation is labelled by its letters ("EU")."""
    others = coded(event.counterparts) | {event.place.country if event.place else None}
    return bool(set(gold["source"]) & coded(event.actors) and set(gold["target"]) & others)


def coded(actors):
    return {actor.country or actor.entity.upper() for actor in actors}


def say_visits(detector):
    rows = data.rows("us_visits_as_leads")
    good = 0
    for row in rows:
        pair = {*row["gold"][0]["source"], *row["gold"][0]["target"]}
        good += any(e.kind in ("visit", "meeting") and e.tier != "none" and pair <= places(e) for e in detected(detector, row).events)
    say("visits told as leads: found with both countries", f"{good / len(rows):.3f}", "aim: >= .97")


def places(event):
    return set(event.countries) | ({event.place.country} if event.place else set())


def say_everyday(detector):
    alerts = sum(
        event.tier == "alert"
        for title, text in everyday.articles(1000)
        for event in detector.detect(title=title, text=text, on=DAY, lang="en").events
    )
    say("false alerts in 1,000 everyday articles", str(alerts), "aim: <= 1")


class Keywords:
    """The baseline: a type is its cues as words; the first cue in the text wins."""

    def __init__(self, kinds):
        self.lexicon = Lexicon(kinds, alone=ONE_THREAD)

    def first(self, text):
        hits = self.lexicon.hits(fold(text), grammar=GRAMMARS["en"], torn=lambda _: False)
        counts = collections.Counter(data.TYPE[hit.kind] for hit in hits[:1] if hit.kind in data.TYPE)
        return set(counts)


if __name__ == "__main__":
    main()
