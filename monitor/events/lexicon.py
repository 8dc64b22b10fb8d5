"""All cue forms of all kinds in one automaton: folded text -> hits, the longest of each kind, guards obeyed."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from typing import NamedTuple

import ahocorasick_rs

from monitor.events.definition import Cue, Definition
from monitor.events.forms import Form, forms
from monitor.text.fold import Folded, folded

STAY = "stay"
"""The role of cues that only a headline holds, between who and where: they are no words of the automaton, for "in" is everywhere."""
GAP = 6
"""A gap ("..") spans at most five words: the lead ends at most that many words before its anchor."""

_BE = {
    "en": frozenset("is are was were be been being get gets got".split()),
    "es": frozenset("fue fueron sera seran es son ha han sido".split()),
    "fr": frozenset("est sont ete etait etaient sera seront".split()),
}


_PREPOSITIONS = frozenset("a al au aux avec chez contre d dans de des du en entre hacia par pour sur vers".split())
_HEADLINE_ENDS = re.compile(r" ?$| (?:by|between|in|at) (?!\d)")
_STOP = re.compile(r"(?<![A-Z])(?<!Mr)(?<!Mrs)(?<!Dr)(?<!Gen)(?<!Sen)(?<!Gov)(?<!Rep)(?<!St)[.!?;][\"'”’)]* +[A-Z\"'“‘(]|[。！？\n]")
"""Where a sentence ends: no cue reaches over it."""


@dataclass(frozen=True, slots=True)
class Sense:
    """What a surface form may mean: a cue of a definition in one inflection, or a guard (`cue` is None)."""

    definition: Definition
    cue: Cue | None
    form: Form
    lang: str


class Hit(NamedTuple):
    """A cue found: where it begins and ends in the folded text; `passive` if the lead came after its anchor.

    A cue with a gap has its lead up to `lead_end` and its anchor from `anchor`; without a gap both are 0. Of a passive with a form
    of "be" `anchor` is where its lead begins.
    `bare` is a passive without a form of "be", as in headlines. (A tuple, since an article has hundreds.)
    """

    definition: Definition
    cue: Cue
    tag: str
    start: int
    end: int
    passive: bool = False
    lead_end: int = 0
    anchor: int = 0
    bare: bool = False

    @property
    def form_has_noun(self) -> bool:
        """Whether the cue is a light verb with its noun ("hold .. talks")."""
        return ".." in self.cue.text

    def touches(self, start: int, end: int) -> bool:
        """Whether its words (not its gap) overlap a span."""
        if not self.lead_end:
            return start < self.end and self.start < end
        return (start < self.lead_end and self.start < end) or (start < self.end and self.anchor < end)

    @property
    def kind(self) -> str:
        """The kind whose cue this is."""
        return self.definition.kind


@dataclass(frozen=True, slots=True)
class Entry:
    """What a pattern stands for in one language: cues as they are with their inflection, kinds it is guarded from, senses by the first
    word of their lead, and of these the participles whose lead may follow ("an agreement was signed").
    """

    plain: tuple[tuple[Definition, Cue, str], ...]
    guards: tuple[str, ...]
    led: Mapping[str, tuple[Sense, ...]]
    trailed: Mapping[str, tuple[Sense, ...]]


class Lexicon:
    """The automaton and what each of its patterns stands for."""

    __slots__ = ("_automaton", "_entries", "_mute", "_stays", "patterns")

    def __init__(self, definitions: Iterable[Definition]) -> None:
        by_pattern: dict[str, list[Sense]] = defaultdict(list)
        known = tuple(definitions)
        self._stays = tuple((definition, cue) for definition in known for cue in definition.cues if cue.roles == STAY)
        for sense in _senses(known):
            by_pattern[_pattern(sense)].append(sense)
        self.patterns = tuple(by_pattern)
        self._entries = tuple(_entries(senses) for senses in by_pattern.values())
        self._automaton = ahocorasick_rs.AhoCorasick(list(self.patterns), store_patterns=False)
        self._mute: Cue | None = None

    def without(self, cue: Cue) -> Lexicon:
        """The same cues but one: it shares the automaton."""
        other = copy(self)
        other._mute = cue
        return other

    def stays(self, lang: str) -> list[tuple[Definition, Cue]]:
        """The cues of `lang` that only a headline holds, with their kinds; no hit of `hits` is one of them."""
        return [(definition, cue) for definition, cue in self._stays if cue.lang == lang and cue is not self._mute]

    def hits(self, text: Folded, *, lang: str, torn: Callable[[Hit], bool]) -> list[Hit]:
        """The cues of `lang` in the text, ordered by place; of those with a gap none that is torn."""
        padded = f" {text.hay} "
        found: list[Hit] = []
        guarded: list[tuple[str, int, int]] = []
        for number, left, right in self._automaton.find_matches_as_indexes(padded, overlapping=True):
            entry = self._entries[number].get(lang)
            if entry is None:
                continue
            start, end = (left, right - 2) if padded[left] == " " else (left - 1, right - 1)
            guarded += [(kind, start, end) for kind in entry.guards]
            found += [Hit(definition, cue, tag, start, end) for definition, cue, tag in entry.plain]
            if entry.led:
                near = _gapped(entry, padded, start, end)
                found += [hit for hit in near if not _STOP.search(text.plain, hit.start, hit.end) and not torn(hit)]
        if self._mute is not None:
            found = [hit for hit in found if hit.cue is not self._mute]
        return _longest(found, guarded) if found else found


def _entries(senses: Iterable[Sense]) -> dict[str, Entry]:
    plain: dict[str, list[Sense]] = defaultdict(list)
    led: dict[str, dict[str, list[Sense]]] = defaultdict(lambda: defaultdict(list))
    for sense in senses:
        if not sense.form.lead:
            plain[sense.lang].append(sense)
        else:
            led[sense.lang]["" if sense.lang == "zh" else sense.form.lead.partition(" ")[0]].append(sense)
    return {lang: _entry(plain[lang], led[lang]) for lang in {*plain, *led}}


def _entry(plain: Sequence[Sense], led: Mapping[str, list[Sense]]) -> Entry:
    late = {word: tuple(sense for sense in group if _may_trail(sense)) for word, group in led.items()}
    return Entry(
        plain=tuple((sense.definition, sense.cue, sense.form.tag) for sense in plain if sense.cue is not None),
        guards=tuple(sense.definition.kind for sense in plain if sense.cue is None),
        led={word: tuple(group) for word, group in led.items()},
        trailed={word: group for word, group in late.items() if group},
    )


def _may_trail(sense: Sense) -> bool:
    """Whether its lead may stand behind its anchor, which is a noun then: "in § ... has visited" is no passive."""
    is_noun = sense.form.anchor not in _PREPOSITIONS
    return is_noun and sense.form.tag.endswith("pp") and sense.cue is not None and sense.cue.shape == "verb"


def _gapped(entry: Entry, padded: str, start: int, end: int) -> list[Hit]:
    """The hits whose lead stands near the anchor at start:end."""
    led, trailed = entry.led, entry.trailed
    if "" in led:
        return [hit for sense in led[""] if (hit := _hanging(sense, padded, start, end))]
    found: list[Hit] = []
    before = padded[max(0, start - 70) : start].rsplit(None, GAP + 1)[-GAP - 1 :]
    if not led.keys().isdisjoint(before):
        found += [hit for word in led.keys() & before for sense in led[word] if (hit := _led(sense, padded, start, end))]
    behind = padded[end + 1 : end + 90].split(None, 10)[:10] if trailed else []
    if not trailed.keys().isdisjoint(behind):
        found += [hit for word in trailed.keys() & behind for sense in trailed[word] if (hit := _trailed(sense, padded, start, end))]
    return found


def _senses(definitions: Iterable[Definition]) -> Iterator[Sense]:
    for definition in definitions:
        for cue in definition.cues:
            if cue.roles == STAY:
                continue
            for form in forms(cue.text, shape=cue.shape, lang=cue.lang):
                yield Sense(definition, cue, form, cue.lang)
        for lang, text in definition.negatives:
            for form in forms(text, shape="phrase", lang=lang):
                yield Sense(definition, None, form, lang)


def _pattern(sense: Sense) -> str:
    anchor = sense.form.anchor
    return anchor if sense.lang == "zh" else f" {anchor} "


def _hanging(sense: Sense, padded: str, start: int, end: int) -> Hit | None:
    """Chinese: the lead at most ten characters before the anchor."""
    at = padded.rfind(sense.form.lead, max(0, start - 11), start + 1)
    if at < 0 or sense.cue is None:
        return None
    return Hit(sense.definition, sense.cue, sense.form.tag, at - 1, end, False, at - 1 + len(sense.form.lead), start)


def _led(sense: Sense, padded: str, start: int, end: int) -> Hit | None:
    """The lead before the anchor: "paid [an official] visit"."""
    lead = f" {sense.form.lead} "
    at = padded.rfind(lead, max(0, start - 70), start + 1)
    if at < 0 or sense.cue is None or len(padded[at + len(lead) : start + 1].split()) >= GAP:
        return None
    return Hit(sense.definition, sense.cue, sense.form.tag, at, end, False, at + len(lead) - 2, start)


def _trailed(sense: Sense, padded: str, start: int, end: int) -> Hit | None:
    """The lead after the anchor, after a form of "be": "an agreement was signed"; a headline leaves it out ("Pact signed by ...")."""
    if sense.cue is None:
        return None
    at = padded.find(f" {sense.form.lead} ", end, end + 90)
    if at < 0:
        return None
    between = padded[end + 1 : at].split()
    if not between and _HEADLINE_ENDS.match(padded, at + len(sense.form.lead) + 1):
        return Hit(sense.definition, sense.cue, "pp", start, end, True, bare=True)
    if not between or len(between) > 9 or _BE.get(sense.lang, frozenset()).isdisjoint(between[-3:]):
        return None
    return Hit(sense.definition, sense.cue, "pp", start, end, True, anchor=at)


def _longest(found: list[Hit], guarded: list[tuple[str, int, int]]) -> list[Hit]:
    """Without guarded hits, and of overlapping hits only the longest (a tie is kept if the kinds differ)."""
    found.sort(key=lambda hit: (hit.start, -hit.end))
    cover = sorted(guarded, key=lambda guard: guard[1])
    kept: list[Hit] = []
    run: list[Hit] = []
    reach = at = 0
    for hit in found:
        while at < len(cover) and cover[at][2] <= hit.start:
            at += 1
        if (
            at < len(cover)
            and cover[at][1] < hit.end
            and any(kind == hit.kind and start < hit.end and hit.start < end for kind, start, end in cover[at : at + 8])
        ):
            continue
        if run and hit.start >= reach:
            kept += _resolve(run)
            run = []
        run.append(hit)
        reach = max(reach, hit.end)
    return kept + _resolve(run)


def _resolve(run: list[Hit]) -> list[Hit]:
    """The hits of one overlapping run that survive, in order."""
    if len(run) == 1:
        return run
    kept: list[Hit] = []
    for hit in sorted(run, key=lambda hit: (not hit.passive, hit.start - hit.end, hit.start))[:40]:
        if not any(_covers(other, hit) for other in kept):
            kept.append(hit)
    return sorted(kept, key=lambda hit: hit.start)


def _covers(other: Hit, hit: Hit) -> bool:
    if other.start >= hit.end or hit.start >= other.end:
        return False
    if other.kind == hit.kind:
        return (other.start, other.end, other.cue.shape) == (hit.start, hit.end, hit.cue.shape) or (other.start, other.end) != (
            hit.start,
            hit.end,
        )
    return other.start <= hit.start and hit.end <= other.end and (other.end - other.start) > (hit.end - hit.start)


def surface(text: str) -> str:
    """A guard or cue as it stands in the automaton, for tests and benchmarks."""
    return folded(text)
