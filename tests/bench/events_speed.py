"""`python -m tests.bench.events_speed [COMMIT]`: the detector's speed beside a loop of compiled re, and what its words take.

With a commit, how many times as fast as that one it reads: fresh processes of both trees in turn, the median of their ratios.
"""

import dataclasses
import datetime
import io
import json
import pathlib
import re
import statistics
import subprocess
import sys
import tarfile
import tempfile
import time

from monitor.entities.gazetteer import Gazetteer
from monitor.events.detect import Detector
from monitor.events.languages import GRAMMARS
from monitor.events.vocabulary import Vocabulary
from monitor.settings.entities import load_entities
from monitor.settings.kinds import load_kinds
from monitor.text.fold import fold
from tests.exams import everyday

DAY = datetime.date(2023, 6, 19)
ROUNDS = 7
HERE = pathlib.Path(__file__).parents[2]
READ = """
import datetime, json, statistics, sys, time
from monitor.workbench.engines import build_engines
detector, texts, took = build_engines([]).detector, json.load(sys.stdin), []
for turn in range(4):
    for text in texts:
        start = time.process_time()
        detector.detect(title="", text=text, on=datetime.date(2023, 6, 19), lang="en")
        took += [time.process_time() - start] if turn else []
print(statistics.median(took))
"""
"""What a process of a tree does: the median CPU of an article, the first turn left out."""
BUILD = """
import resource, sys, time
from monitor.events.languages import GRAMMARS
from monitor.events.vocabulary import Vocabulary
from monitor.events.lexicon import _Words
from monitor.settings.kinds import load_kinds
kinds, start = load_kinds(), time.process_time()
kept = [_Words.of(Vocabulary(kinds, GRAMMARS[lang]), gap=GRAMMARS[lang].gap) for lang in sys.argv[1:]]
print(time.process_time() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""
"""What a process does that reads the languages it is told."""


def main():
    say_words()  # first: a child is charged with the peak of the process that starts it
    say_speed()
    if sys.argv[1:]:
        say_beside(sys.argv[1])


def say(name, value, aim=""):
    print(f"{name:58} {value:>24}   {aim}")


def say_words():
    for langs in (*([lang] for lang in GRAMMARS), list(GRAMMARS), []):
        seconds, megabytes = child(BUILD, HERE, *langs).split()
        say(f"to build the words of: {' '.join(langs) or 'none'}", f"{float(seconds):.2f} s of CPU", f"{megabytes} MB at the peak")


def say_beside(commit):
    with tempfile.TemporaryDirectory() as folder:
        tree = subprocess.run(["git", "archive", commit, "monitor"], cwd=HERE, check=True, capture_output=True).stdout
        tarfile.open(fileobj=io.BytesIO(tree)).extractall(folder, filter="data")
        for name, texts in (("a cue in nearly every sentence", news(60)), ("no cue in half of them", mix(60))):
            given = json.dumps(texts)
            ratios = [float(child(READ, folder, given=given)) / float(child(READ, HERE, given=given)) for _ in range(ROUNDS)]
            low, high = min(ratios), max(ratios)
            say(f"times as fast as {commit}: {name}", f"x{statistics.median(ratios):.2f}", f"x{low:.2f} to x{high:.2f}")


def child(code, tree, *arguments, given=""):
    """What a fresh interpreter prints that imports from a tree."""
    return subprocess.run(
        [sys.executable, "-c", code, *arguments], cwd=tree, input=given, check=True, capture_output=True, text=True
    ).stdout


def say_speed():
    kinds = load_kinds()
    gazetteer = Gazetteer(load_entities())
    detector = Detector(kinds, gazetteer)
    texts = news(60)
    cues = list(Vocabulary(kinds, GRAMMARS["en"]).entries)
    own = median(lambda text: detector.detect(title="", text=text, on=DAY, lang="en"), texts)
    mixed = median(lambda text: detector.detect(title="", text=text, on=DAY, lang="en"), mix(60))
    nobody = median(lambda text: detector.detect(title="", text=text, on=DAY, lang="en"), unnamed(60))
    told = statistics.mean(len(detector.detect(title="", text=text, on=DAY, lang="en").events) for text in texts)
    names = median(lambda text: gazetteer.find(text, on=DAY, lang="en"), texts)
    loop = [re.compile(rf"\b{re.escape(pattern.strip())}\b") for pattern in cues]
    slow = median(lambda text: [one.search(text) for one in loop], [fold(text).hay for text in texts[:3]])
    say("articles of 3 kB a second: a cue in nearly every sentence", f"{1 / own:.0f}", "aim: >= 1,000")
    say("articles of 3 kB a second: no cue in half of them", f"{1 / mixed:.0f}", "aim: >= 1,000")
    say("articles of 3 kB a second: cues, but nobody named", f"{1 / nobody:.0f}", "aim: >= 1,000")
    say("the gazetteer alone, in the first of these", f"{1 / names:.0f}")
    say("milliseconds an event told, in the first of these", f"{1000 * own / told:.2f}", f"{told:.0f} events an article")
    grown = Detector(kinds, Gazetteer(ten_times(gazetteer.data)))
    more = median(lambda text: grown.detect(title="", text=text, on=DAY, lang="en"), texts)
    say("time an article with a gazetteer of ten times the names", f"x{more / own:.2f}", "aim: <= 1.5")
    say(f"times faster than a loop of {len(cues)} compiled re", f"{slow / own:.0f}", "aim: >= 50")


def ten_times(data):
    """The data with nine invented names beside every name in Latin letters, each of a person of its own."""
    people = [
        dataclasses.replace(entity, id=f"{entity.id}-{turn}", kind="person", names=tuple(invented(entity, turn)), tenures=(), members=())
        for entity in data.entities
        for turn in range(9)
    ]
    return dataclasses.replace(data, entities=(*data.entities, *people))


def invented(entity, turn):
    for surface in entity.names:
        words = "".join(
            chr(97 + (ord(char) + 7 * (turn + 1) * (at + 1)) % 26) if char.isalpha() else char for at, char in enumerate(surface.text)
        )
        yield dataclasses.replace(surface, text=f"{words.title()} {words[::-1].title()}", kind="person")


def news(count):
    """Articles of 3 kB: the everyday lines with one diplomatic paragraph in each."""
    lead = (
        "BEIJING (AP) - China's foreign minister Qin Gang agreed to visit Washington after talks with Antony Blinken in Beijing on Sunday. "
    )
    fill = [text for _, text in everyday.articles(400)]
    return [(lead + " ".join(fill[n % 400] for n in range(at, at + 12)))[:3000] for at in range(count)]


def mix(count):
    """Articles of 3 kB in longer sentences, every second of which tells what no kind asks for."""
    quiet = [
        "The river runs past mills that once wove cotton for half the province, and their chimneys still rise over the roofs of the old town. ",
        "Prices of bread and fuel have gone up by a tenth since spring, which small shops along the coast notice more than anybody else. ",
        "Nobody in the crowded square seemed to mind the drizzle, and the cafes kept their chairs outside until well after nightfall. ",
    ]
    return [text[:1500].replace(". ", f". {quiet[at % 3]}", 12)[:3000] for at, text in enumerate(news(count))]


def unnamed(count):
    """Articles of 3 kB: the everyday lines that name no place, club or person."""
    lines = [line for lines in everyday.LINES.values() for line in lines if "{" not in line]
    return [" ".join(lines[(at + n) % len(lines)] for n in range(90))[:3000] for at in range(count)]


def median(call, texts):
    took = []
    for _ in range(3):
        for text in texts:
            start = time.process_time()
            call(text)
            took.append(time.process_time() - start)
    return statistics.median(took)


if __name__ == "__main__":
    main()
