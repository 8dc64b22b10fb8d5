"""A tiny stand-in for the gazetteer: a few names, so that the detector's tests do not depend on the data."""

import re

from monitor.model.mention import Mention

COUNTRIES = {
    "CHN": ("China", "Chinese", "Beijing"),
    "USA": ("United States", "US", "American", "Washington"),
    "RUS": ("Russia", "Russian", "Moscow"),
    "FRA": ("France", "French", "Paris"),
    "DEU": ("Germany", "German", "Berlin"),
    "JPN": ("Japan", "Japanese", "Tokyo"),
}
PEOPLE = {"Qin Gang": "CHN", "Blinken": "USA", "Lavrov": "RUS"}


class Stand:
    """Finds whole words of the tables above."""

    def find(self, text, *, on=None, lang=None):
        found = []
        for country, (name, demonym, *others) in COUNTRIES.items():
            found += self._all(text, name, "country", country) + self._all(text, demonym, "demonym", country)
            found += [mention for other in others for mention in self._all(text, other, "capital", country)]
        for person, country in PEOPLE.items():
            found += self._all(text, person, "person", country)
        return tuple(sorted(found, key=lambda mention: mention.start))

    def _all(self, text, word, kind, country):
        return [
            Mention(
                start=m.start(),
                end=m.end(),
                text=word,
                entity=word.lower() if kind == "person" else country,
                kind=kind,
                name=word,
                country=country,
                office="foreign-minister" if kind == "person" else None,
                rank=3 if kind == "person" else None,
            )
            for m in re.finditer(rf"\b{word}\b", text)
        ]
