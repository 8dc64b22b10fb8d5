"""Writes monitor/data/stories/words.txt: how common English words are that our own counts of news are too few to know.

    python deploy/generate_words.py frequency_dictionary_en_82_765.txt > monitor/data/stories/words.txt

Reads the word list of the MIT-licensed symspellpy (Google Books n-grams, CC BY 3.0, cut to the words of SCOWL). A word's share is
the chance to stand in an article of WORDS running words, the length at which the words of background.txt have the shares counted
there (median); at most MOST, since it was not counted there. A country's share is that of its names and adjectives together.
It is run by hand; nothing imports it.
"""

import math
import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import yaml

from monitor.text.terms import terms

WORDS, MOST, LEAST = 268, 0.009, 0.001
DATA = Path(__file__).parent.parent / "monitor" / "data"
HEAD = """\
# Share of articles that carry a word, estimated from its frequency in books, for words too rare in background.txt to be counted there.
# Written by deploy/generate_words.py from the word list of symspellpy (MIT; Google Books n-grams, CC BY 3.0, and SCOWL).
"""


def main(path: str) -> None:
    """Write the table for the word list at `path`."""
    counted = read(DATA / "stories" / "background.txt")
    frequency: Counter[str] = Counter()
    total = 0
    for line in Path(path).read_text(encoding="utf-8-sig").splitlines():
        word, count = line.split()
        total += int(count)
        for term in terms(word):
            frequency[term.text] += int(count)
    shares = {word: min(MOST, 1 - math.exp(-WORDS * count / total)) for word, count in frequency.items() if word not in counted}
    shares = {word: share for word, share in shares.items() if share >= LEAST}
    countries = {code: share for code, share in country_shares(shares | counted).items() if code not in counted}
    sys.stdout.write(HEAD)
    for word, share in sorted((shares | countries).items(), key=lambda each: (-each[1], each[0])):
        sys.stdout.write(f"{word} {share:.2g}\n")


def read(path: Path) -> dict[str, float]:
    """A table of "word share" lines."""
    rows = (line.split() for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#"))
    return {word: float(share) for word, share in rows}


def country_shares(shares: Mapping[str, float]) -> dict[str, float]:
    """ "@HND" and the like: the sum of the shares of the one-word names and adjectives of a country."""
    table = yaml.safe_load((DATA / "entities" / "countries.yaml").read_text(encoding="utf-8"))["countries"]
    named = {code: (country["name"], *country.get("also", []), *country.get("demonyms", [])) for code, country in table.items()}
    words = {
        code: {one[0].text for name in names if not name.isupper() and len(one := list(terms(name))) == 1} for code, names in named.items()
    }
    found = {f"@{code}": min(0.5, sum(shares.get(word, 0.0) for word in told)) for code, told in words.items()}
    return {code: share for code, share in found.items() if share}


if __name__ == "__main__":
    main(sys.argv[1])
