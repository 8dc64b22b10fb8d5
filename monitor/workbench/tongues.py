"""Which languages events are read in, said where a person chooses sources and rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from monitor.events.languages import GRAMMARS
from monitor.model.source import Source
from monitor.model.watch import Watch

_NAMES = {
    "ar": "Arabic", "bn": "Bengali", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English", "es": "Spanish",
    "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi", "hu": "Hungarian", "id": "Indonesian", "it": "Italian",
    "ja": "Japanese", "ko": "Korean", "nl": "Dutch", "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian",
    "ru": "Russian", "sv": "Swedish", "th": "Thai", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip


def short_of(lang: str) -> str:
    """What reading a language lacks, "" for one that events are read in or that is not named."""
    code = lang.lower().partition("-")[0]
    return "" if not code or code in GRAMMARS else f"{_NAMES.get(code, code)}: words and names only"


def deaf_to(watches: Iterable[Watch], sources: Iterable[Source]) -> list[str]:
    """For rules that ask for events: the languages of polled sources in which none is found, the most sources first."""
    if not any("event:" in watch.query for watch in watches):
        return []
    counted = Counter(short_of(source.lang) for source in sources if source.enabled)
    lines = ((said, count) for said, count in counted.most_common() if said)
    return [f"{said} ({count} {'source' if count == 1 else 'sources'}): an event clause is met by none of it" for said, count in lines]
