"""The detector: an article's title and text -> events with evidence. Pure; a language's words are built when it is first read."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from copy import copy
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol, TypeVar

from monitor.events.bearing import borne_out
from monitor.events.definition import Cue, Definition
from monitor.events.gaps import is_torn
from monitor.events.grammar import Grammar
from monitor.events.languages import GRAMMARS
from monitor.events.lexicon import Hit, Lexicon
from monitor.events.making import events_of
from monitor.events.marked import borne
from monitor.events.memory import Memory
from monitor.events.party import of_somebody
from monitor.events.reading import read_sentence
from monitor.events.seats import spoken_for
from monitor.events.sentence import Sentence, sentence_of
from monitor.events.stays import stays
from monitor.model.enums import Polarity, Status, Tier
from monitor.model.event import Actor, Event
from monitor.model.ids import Country, EntityId, Kind
from monitor.model.mention import Mention
from monitor.text.fold import Folded, fold
from monitor.text.scripts import looks_chinese, looks_japanese
from monitor.text.sentences import dateline, sentences

MOST_READ = 40_000
"""Code points read of an article; what is longer is a transcript or an attack, and its news stands at the top."""

ONE_THREAD = nullcontext()
"""What there is to wait for where a detector is read by one thread."""

_Placed = TypeVar("_Placed", Hit, Mention)


class Finds(Protocol):
    """What the detector asks of a gazetteer."""

    def find(self, text: str, *, on: date | None = None, lang: str | None = None) -> tuple[Mention, ...]:
        """The mentions of a text, sorted, none overlapping."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Detection:
    """What an article says: events in order of appearance, every mention, the countries mentioned (alpha-3, in order)."""

    events: tuple[Event, ...] = ()
    mentions: tuple[Mention, ...] = ()
    countries: tuple[Country, ...] = ()


class Detector:
    """Definitions and a gazetteer, compiled. `version` changes with what a definition says, its examples apart.

    Threads that share a detector need a lock as `alone`: whoever reads a language first builds its words.
    """

    __slots__ = ("_gazetteer", "_kinds", "_lexicon", "version")

    def __init__(self, definitions: Iterable[Definition], gazetteer: Finds, *, alone: AbstractContextManager[object] = ONE_THREAD) -> None:
        known = tuple(definitions)
        self._gazetteer = gazetteer
        self._lexicon = Lexicon(known, alone=alone)
        self._kinds: dict[Kind, Definition] = {definition.kind: definition for definition in known}
        self.version = _version(known)

    @property
    def two_sided(self) -> frozenset[Kind]:
        """The kinds that coding schemes count from both sides: what two do together, and a visit."""
        return frozenset(kind for kind, definition in self._kinds.items() if definition.roles in ("mutual", "place"))

    def without(self, cue: Cue) -> Detector:
        """The same detector deaf to one cue of its definitions, to see what needs it; `version` stays."""
        other = copy(self)
        other._lexicon = self._lexicon.without(cue)
        return other

    def detect(self, *, title: str, text: str, on: date | None = None, lang: str | None = None) -> Detection:
        r"""Events, mentions and countries. Offsets are code points into title + "\\n" + text when both are given,
        else into the one that is. Never raises on any text.
        """
        document = f"{title}\n{text}" if title and text else title or text
        folded = fold(document[:MOST_READ])
        code = language(folded, lang)
        mentions = self._gazetteer.find(folded.plain, on=on, lang=code)
        countries = tuple(dict.fromkeys(Country(mention.country) for mention in mentions if mention.country))
        grammar = GRAMMARS.get(code)
        folded = grammar.spelt(folded) if grammar else folded
        head = min(len(fold(title[:MOST_READ]).plain), len(folded.plain)) if title else 0
        hits = self._hits(folded, grammar, mentions, head=head) if grammar and mentions else []
        if not hits or grammar is None:
            return Detection(mentions=spoken_for(_back(mentions, folded), ()), countries=countries)
        cut = _cut(folded, grammar, head=head, headline="title" if text else "headline", hits=hits, mentions=mentions)
        memory = Memory()
        told: list[tuple[str, Event]] = []
        for sentence, own in cut:
            if not sentence.mentions and not memory.refers(sentence):
                continue
            frames = read_sentence(sentence, own, kinds=self._kinds, on=on)
            events = events_of(frames, sentence=sentence, folded=folded, memory=memory, on=on)
            if events and grammar.taken_back.match(folded.low, sentence.end):
                events = [_untold(event) for event in events]
            told += [(sentence.scope, event) for event in events]
        found = tuple(_once(borne_out(told, self._kinds)))
        return Detection(events=found, mentions=spoken_for(_back(mentions, folded), found), countries=countries)

    def _hits(self, folded: Folded, grammar: Grammar, mentions: Sequence[Mention], *, head: int) -> list[Hit]:
        parties = [mention.start for mention in mentions]
        hits = self._lexicon.hits(folded, grammar=grammar, torn=lambda hit: is_torn(hit, folded, grammar=grammar, parties=parties))
        return stays(self._lexicon.stays(grammar.lang), folded, grammar=grammar, head=head, mentions=mentions) + hits


def _version(definitions: Iterable[Definition]) -> str:
    """A mark of the definitions, the same in every process: the sets of their examples are told in another order in each."""
    read = [replace(definition, matches=(), no_matches=(), known_misses=()) for definition in definitions]
    return hashlib.sha256(repr(read).encode("utf-8", "replace")).hexdigest()[:12]


def language(folded: Folded, lang: str | None) -> str:
    """The language to read in: the one given (its first part), else guessed among those known, else English."""
    if lang:
        return lang.lower().replace("_", "-").partition("-")[0]
    if looks_chinese(folded.plain):
        return "zh"
    if looks_japanese(folded.plain):
        return "ja"
    sample = folded.low[:3000]
    counts = {code: sum(map(sample.count, grammar.telling)) for code, grammar in GRAMMARS.items()}
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] > counts["en"] else "en"


def _cut(
    folded: Folded, grammar: Grammar, *, head: int, headline: str, hits: Sequence[Hit], mentions: Sequence[Mention]
) -> Iterable[tuple[Sentence, list[Hit]]]:
    """The sentences, in order, that hold a cue or may be referred back to, with their cues."""
    plain = folded.plain
    begin = head + 1 if head else 0
    spans = sentences(plain, start=0, end=head) if head else []
    spans += sentences(plain, start=dateline(plain, start=begin, end=len(plain)), end=len(plain))
    lead = len(spans) + 2
    at_hit = at_mention = 0
    for order, (start, end) in enumerate(spans):
        own, at_hit = _within(hits, at_hit, start, end)
        named, at_mention = _within(mentions, at_mention, start, end)
        inside = [*of_somebody(borne(named, folded.low, grammar, head=head) if grammar.verbs_last else named)]
        if not own and not inside:
            continue
        scope = headline if start < head else "lead" if order < lead else "body"
        sentence = sentence_of((start, end), low=folded.low, plain=plain, grammar=grammar, mentions=inside, order=order, scope=scope)
        yield sentence, [hit for hit in own if not _is_swallowed(hit, inside, folded.low, grammar)]


def _is_swallowed(hit: Hit, inside: Iterable[Mention], low: str, grammar: Grammar) -> bool:
    """Whether a mention among those of its sentence swallows a cue."""
    beside = [mention for mention in inside if hit.start < mention.end and mention.start < hit.end]
    return bool(beside) and any(_swallows(mention, hit, low, grammar) for mention in beside)


def _swallows(mention: Mention, hit: Hit, low: str, grammar: Grammar) -> bool:
    """Whether a cue is but a part of a name; it may end in one (Chinese "visit [China]") or in the office of "ousted [President X]", but in
    no name that says whose something is ("rejected a [European Commission] plan").
    """
    is_office = mention.kind == "office" or (mention.kind == "org" and mention.office)
    if is_office or not hit.touches(mention.start, mention.end):
        return False
    if hit.start < mention.start < mention.end == hit.end:
        return mention.kind == "org" and grammar.owned.match(low, mention.end) is not None
    return not (mention.kind in ("person", "unknown-person") and hit.lead_end and hit.lead_end <= mention.start < mention.end - 1)


def _within(items: Sequence[_Placed], at: int, start: int, end: int) -> tuple[Sequence[_Placed], int]:
    """Of items in order, from the one at `at` on, those inside a span, and where the next begin."""
    count = len(items)
    while at < count and items[at].start < start:
        at += 1
    first = at
    while at < count and items[at].end <= end:
        at += 1
    return items[first:at], at


def _back(mentions: tuple[Mention, ...], folded: Folded) -> tuple[Mention, ...]:
    """The mentions with offsets into the document as it was given."""
    if not folded.origins:
        return mentions
    return tuple(replace(m, start=folded.origin(m.start), end=folded.origin(m.end - 1) + 1) for m in mentions)


def _once(events: Iterable[Event]) -> Iterable[Event]:
    """Of events that say the same, the surest, with the day that any of them tells; order of first appearance."""
    best: dict[tuple[object, ...], Event] = {}
    for event in events:
        key = (event.kind, event.status, event.modality, event.polarity, _who(event.actors), _who(event.counterparts))
        known = best.get(key, event)
        surest = known if known.confidence >= event.confidence else event
        done = surest.done or known.done or event.done
        best[key] = surest if done == surest.done else replace(surest, done=done)
    return best.values()


def _untold(event: Event) -> Event:
    """An event of a sentence that the next one calls untrue."""
    reasons = (*event.reasons, "tier none: the next sentence calls it untrue")
    return replace(event, status=Status.DENIED, polarity=Polarity.NEGATIVE, tier=Tier.NONE, reasons=reasons)


def _who(actors: Iterable[Actor]) -> frozenset[EntityId]:
    return frozenset([actor.entity for actor in actors])
