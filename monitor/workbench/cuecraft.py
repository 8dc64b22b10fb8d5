"""A cue for a phrasing that no definition knows: proposed from the words between two names, tried before it is offered."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from monitor.errors import ConfigError
from monitor.events.definition import Definition
from monitor.events.detect import Detector
from monitor.events.probing import missed_examples
from monitor.model.article import Article
from monitor.model.enums import Tier
from monitor.model.mention import Mention
from monitor.ports import Reading
from monitor.settings.kinds import kind_text, load_kinds, read_kinds
from monitor.workbench.engines import Engines

LONGEST = 4
_AUXILIARY = frozenset("to will would may might is are was were be been has have had a an the".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """A definition file with one phrase and one example more, and the engines that read with it."""

    kind: str
    phrase: str
    text: str
    engines: Engines


def cue_for(reading: Reading, kinds: Iterable[str], engines: Engines, overlays: Sequence[Path]) -> Cue | None:
    """The first kind for which the words between the names of a sentence, taken as a cue, find the event and break no example.

    None where the article is not in English, names fewer than two, or no such cue does.
    """
    article = reading.stored.article
    phrase = _between(article, reading.mentions)
    if not phrase or article.lang[:2] not in ("", "en"):
        return None
    tries = (_tried(kind, phrase, reading, engines, overlays) for kind in kinds)
    return next((cue for cue in tries if cue is not None), None)


def _between(article: Article, mentions: Sequence[Mention]) -> str:
    """One to four words between the first two names of the headline, else of the first sentences; "" for none."""
    spans = _outermost(mentions)
    for (_, end), (start, _) in pairwise(spans):
        words = re.findall(r"[a-z'-]+", article.document[end:start].lower())
        while words and words[0] in _AUXILIARY:
            words = words[1:]
        if 1 <= len(words) <= LONGEST and "\n" not in article.document[end:start]:
            return " ".join(words)
    return ""


def _outermost(mentions: Sequence[Mention]) -> list[tuple[int, int]]:
    """Where names stand, without the names inside them ("China" in "China's foreign minister Qin Gang")."""
    spans: list[tuple[int, int]] = []
    for start, end in sorted({(one.start, one.end) for one in mentions}, key=lambda span: (span[0], -span[1])):
        if not spans or start >= spans[-1][1]:
            spans.append((start, end))
    return spans


def _tried(kind: str, phrase: str, reading: Reading, engines: Engines, overlays: Sequence[Path]) -> Cue | None:
    article = reading.stored.article
    try:
        text = _with_cue(kind_text(kind, overlays), phrase, article)
        kinds = _replaced(load_kinds(overlays), read_kinds([(f"{kind}.yaml", text), *_others(kind, overlays)]), kind)
    except (ConfigError, KeyError, ValueError):
        return None
    detector = Detector(kinds, engines.gazetteer)
    found = detector.detect(title=article.title, text=article.text, on=article.told_at.date(), lang=article.lang or None).events
    if not any(event.kind == kind and event.tier is not Tier.NONE for event in found) or any(missed_examples(kinds, detector)):
        return None
    return Cue(kind=kind, phrase=phrase, text=text, engines=replace(engines, detector=detector))


def _others(kind: str, overlays: Sequence[Path]) -> Iterable[tuple[str, str]]:
    """The definitions that this one may name."""
    return [(f"{one.kind}.yaml", kind_text(one.kind, overlays)) for one in load_kinds(overlays) if one.kind != kind]


def _replaced(standing: Sequence[Definition], fresh: Sequence[Definition], kind: str) -> tuple[Definition, ...]:
    new = next(one for one in fresh if one.kind == kind)
    return tuple(new if one.kind == kind else one for one in standing)


def _with_cue(text: str, phrase: str, article: Article) -> str:
    """The text with the phrase among its English cues and the headline among its examples; ValueError without a place for them."""
    cue = f"    - phrase: {json.dumps(phrase)}\n"
    given = {"text": article.title or article.text[:200], "on": article.told_at.date().isoformat()}
    example = f"    - {json.dumps(given, ensure_ascii=False)}\n"  # JSON is YAML; a bare `on` would be a truth value
    for mark, line in (("\nen:\n  cues:\n", cue), ("\nexamples:\n  match:\n", example)):
        head, found, tail = text.partition(mark)
        if not found:
            raise ValueError(f"no {mark.strip()!r} in the definition")
        text = head + found + line + tail
    return text
