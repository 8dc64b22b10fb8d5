"""All cue forms of a language in one automaton: folded text -> hits, the longest of each kind, guards obeyed."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from copy import copy
from dataclasses import dataclass
from functools import cache
from operator import attrgetter
from typing import NamedTuple

import ahocorasick_rs

from monitor.events.constructions import Brackets, Passives
from monitor.events.definition import Cue, Definition
from monitor.events.grammar import Grammar
from monitor.events.vocabulary import STAY, Entry, Lead, Leads, Vocabulary, gaps_by_lead
from monitor.text.fold import Folded
from monitor.text.scripts import CAPITALS

HALTS = "halts"
"""The role of cues in whose gap a visit or talks are no part of it but what is put off."""
_LETTERS, _BEHIND = 14, 90
"""Characters before an anchor for each word that its gap may span, and all behind it, in which its lead is sought."""
_BETWEEN = 6
"""Words between a noun and its passive verb where no form of "be" leads to it."""


class Hit(NamedTuple):
    """A cue found: where it begins and ends in the folded text; `passive` if the lead came after its anchor.

    A cue with a gap has its lead up to `lead_end` and its anchor from `anchor`; without a gap both are 0. Of a passive with a form
    of "be" `anchor` is where its lead begins.
    `bare` is a passive without a form of "be", as in headlines. Of a cue that is `verb_last` the anchor stands before the lead, which
    begins at `anchor` ("Sanktionen .. verhängt"). (A tuple, since an article has hundreds.)
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
    verb_last: bool = False

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


_START, _END = attrgetter("start"), attrgetter("end")


@dataclass(frozen=True, slots=True)
class _Words:
    """The automaton of one language, what each of its patterns stands for, the leads of gaps, and which gaps the leads among the
    patterns may open, by their number.
    """

    automaton: ahocorasick_rs.AhoCorasick
    entries: tuple[Entry, ...]
    led: Leads
    trailed: Leads
    opened: Mapping[int, frozenset[int]]
    gap: int

    @property
    def before(self) -> int:
        """Characters before an anchor in which its lead is sought."""
        return _LETTERS * self.gap

    @classmethod
    def of(cls, known: Vocabulary, *, gap: int) -> _Words:
        """The vocabulary, ready to be searched for."""
        leads = gaps_by_lead(known.led)
        entries = {**dict.fromkeys(leads, Entry((), (), ())), **known.entries}
        opened = {number: leads[pattern] for number, pattern in enumerate(entries) if pattern in leads}
        automaton = ahocorasick_rs.AhoCorasick(entries, store_patterns=False)
        return cls(automaton, tuple(entries.values()), known.led, known.trailed, opened, gap)


class Lexicon:
    """The cues of all definitions, by language. The words of a language are built when its first text is read, which takes half a second;
    threads that share a lexicon give it a lock as `alone`, so that one of them builds and the others wait for it.
    """

    __slots__ = ("_alone", "_by_lang", "_definitions", "_langs", "_mute", "_stays")

    def __init__(self, definitions: Iterable[Definition], *, alone: AbstractContextManager[object]) -> None:
        self._definitions = tuple(definitions)
        self._langs = frozenset(cue.lang for definition in self._definitions for cue in definition.cues)
        self._stays = tuple((definition, cue) for definition in self._definitions for cue in definition.cues if cue.roles == STAY)
        self._by_lang: dict[str, _Words] = {}
        self._alone = alone
        self._mute: Cue | None = None

    def without(self, cue: Cue) -> Lexicon:
        """The same cues but one: it shares the automata, those too that are built later."""
        other = copy(self)
        other._mute = cue
        return other

    def stays(self, lang: str) -> list[tuple[Definition, Cue]]:
        """The cues of `lang` that only a headline holds, with their kinds; no hit of `hits` is one of them."""
        return [(definition, cue) for definition, cue in self._stays if cue.lang == lang and cue is not self._mute]

    def hits(self, text: Folded, *, grammar: Grammar, torn: Callable[[Hit], bool]) -> list[Hit]:
        """The cues of a language in the text, ordered by place; of those with a gap none that is torn."""
        if grammar.lang not in self._langs:
            return []
        words = self._by_lang.get(grammar.lang) or self._built(grammar)
        stop = _stop(grammar.titles)
        padded, entries, opened = f" {text.hay} ", words.entries, words.opened
        met = words.automaton.find_matches_as_indexes(padded, overlapping=True)
        leads = sorted([(left, number) for number, left, _ in met if number in opened])
        places, opening = [left for left, _ in leads], [opened[number] for _, number in leads]
        found: list[Hit] = []
        guarded: list[tuple[str, int, int]] = []
        for number, left, right in met:
            entry = entries[number]
            start, end = _span(padded, left, right)
            if entry.guards:
                guarded += [(kind, start, end) for kind in entry.guards]
            if entry.plain:
                found += [Hit(*sense, start, end) for sense in entry.plain]
            if entry.gaps:
                near = opening[bisect_left(places, start - words.before) : bisect_left(places, end + _BEHIND)]
                if [gaps for gaps in near if not gaps.isdisjoint(entry.gaps)]:
                    gapped = _gapped(words, entry.gaps, padded, (start, end), grammar)
                    found += [hit for hit in gapped if not stop.search(text.plain, hit.start, hit.end) and not torn(hit)]
        if grammar.brackets.finite:
            found = [whole for hit in found if (whole := _with_its_particle(hit, text.low, grammar.brackets))]
        if self._mute is not None:
            found = [hit for hit in found if hit.cue is not self._mute]
        return _longest(found, guarded) if found else found

    def _built(self, grammar: Grammar) -> _Words:
        with self._alone:
            if grammar.lang not in self._by_lang:
                self._by_lang[grammar.lang] = _Words.of(Vocabulary(self._definitions, grammar), gap=grammar.gap)
        return self._by_lang[grammar.lang]


def _span(padded: str, left: int, right: int) -> tuple[int, int]:
    """Where a pattern found stands in the text; one that is only the end of a word takes the whole word."""
    if padded[left] == " ":
        return left, right - 2
    return (padded.rfind(" ", 0, left), right - 2) if padded[right - 1] == " " else (left - 1, right - 1)


@cache
def _stop(titles: tuple[str, ...]) -> re.Pattern[str]:
    """Where a sentence ends, over which no cue reaches; the full stop of an initial or a title ends none."""
    told = "".join(rf"(?<!{title})" for title in titles)
    return re.compile(rf"(?<![{CAPITALS}]){told}[.!?;][\"'”’)»]* +[{CAPITALS}\"'“‘(«\u0621-\u064a]|[。！？\n]")


def _gapped(words: _Words, gaps: Sequence[int], padded: str, at: tuple[int, int], grammar: Grammar) -> list[Hit]:
    """The hits whose lead stands near the anchor of these gaps, the span `at`."""
    start, end = at
    if "" in words.led:
        return [hit for lead in _leads(words.led, ("",), gaps) if (hit := _hanging(lead, padded, start, end))]
    reach = words.gap + 2
    before = padded[max(0, start - words.before) : start].rsplit(None, reach)[-reach:]
    behind = padded[end + 1 : end + _BEHIND].split(None, 10)[:10]
    led, trailed = _leads(words.led, before, gaps), _leads(words.trailed, behind, gaps)
    if not led and not trailed:
        return []
    if grammar.brackets.finite:
        found = [_led(lead, padded, start, end, words) for lead in led if _is_finite(lead)] + [
            _verb_last(lead, padded, start, end) for lead in trailed
        ]
    else:
        found = [_led(lead, padded, start, end, words) for lead in led] + [
            _trailed(lead, padded, start, end, grammar.passives) for lead in trailed
        ]
    return [hit for hit in found if hit]


def _is_finite(lead: Lead) -> bool:
    """Whether a lead before its anchor may be a verb in its second place: no participle, no infinitive with "zu"."""
    tag, _, both = lead.sense.tag.partition("|")
    return lead.sense.cue.shape != "verb" or bool(both) or tag.partition("+")[0] in ("base", "s", "past")


def _verb_last(lead: Lead, padded: str, start: int, end: int) -> Hit | None:
    """The lead after its anchor, as a verb at the end of its clause stands: "Sanktionen gegen § [verhängt]"."""
    at = padded.find(lead.words, end, end + _BEHIND)
    if at < 0 or "+" in lead.sense.tag or len(padded[end + 1 : at].split()) > 9:
        return None
    return Hit(*lead.sense, start, at + len(lead.words) - 2, False, end, at, verb_last=True)


def _with_its_particle(hit: Hit, low: str, brackets: Brackets) -> Hit | None:
    """The hit whose verb has its particle at the end of the clause: "[lädt] § nach § [ein]"; one without such a verb as it is."""
    tag, _, particle = hit.tag.partition("+")
    if not particle:
        return hit
    return hit._replace(tag=tag) if _particle(particle, brackets.particle_ends).match(low, hit.end) else None


@cache
def _particle(particle: str, ends: str) -> re.Pattern[str]:
    """From a verb on, its clause up to the particle; a full stop behind a number ends none."""
    return re.compile(rf"(?:[^;:!?.\n]|(?<=\d)\.){{0,190}}? {particle}(?:{ends})")


def _leads(known: Leads, near: Iterable[str], gaps: Sequence[int]) -> Iterable[Lead]:
    """The leads of these gaps that begin with one of the words, in the order of the text: of two that end alike the first is kept."""
    found: dict[int, Lead] = {}
    for word in filter(known.__contains__, near):
        by_gap = known[word]
        for gap in gaps:
            if gap in by_gap:
                found |= {id(lead): lead for lead in by_gap[gap]}
    return found.values()


def _hanging(lead: Lead, padded: str, start: int, end: int) -> Hit | None:
    """Chinese: the lead at most twenty characters before the anchor."""
    at = padded.rfind(lead.words, max(0, start - 21), start + 1)
    return None if at < 0 else Hit(*lead.sense, at - 1, end, False, at - 1 + len(lead.words), start)


def _led(lead: Lead, padded: str, start: int, end: int, words: _Words) -> Hit | None:
    """The lead before the anchor: "paid [an official] visit"."""
    at = padded.rfind(lead.words, max(0, start - words.before), start + 1)
    behind = at + len(lead.words)
    if at < 0 or len(padded[behind : start + 1].split()) > words.gap:
        return None
    return Hit(*lead.sense, at, end, False, behind - 2, start)


def _trailed(lead: Lead, padded: str, start: int, end: int, passives: Passives) -> Hit | None:
    """The lead after the anchor, after a form of "be": "an agreement was signed"; a headline leaves it out ("Pact signed by ...")."""
    at = padded.find(lead.words, end, end + _BEHIND)
    if at < 0 or padded[start + 1 : end + 1] in passives.no_subjects:
        return None  # "in § ... has visited" is no passive
    definition, cue, _ = lead.sense
    between = padded[end + 1 : at].split()
    if not between and passives.headline_ends.match(padded, at + len(lead.words) - 1):
        return Hit(definition, cue, "pp", start, end, True, bare=True)
    if passives.bare and len(between) <= _BETWEEN:
        return Hit(definition, cue, "pp", start, end, True, anchor=at)
    if not between or len(between) > 9 or passives.be.isdisjoint(between[-3:]) or not passives.selves.isdisjoint(between[-3:]):
        return None
    return Hit(definition, cue, "pp", start, end, True, anchor=at)


def _longest(found: list[Hit], guarded: list[tuple[str, int, int]]) -> list[Hit]:
    """Without guarded hits, and of overlapping hits only the longest (a tie is kept if the kinds differ)."""
    found.sort(key=_END, reverse=True)
    found.sort(key=_START)  # stable: of those that begin together the longest is first
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
    run = [hit for hit in run if not (_is_wide(hit) and any(_reaches_into(other, hit) for other in run))]
    kept: list[Hit] = []
    for hit in sorted(run, key=_rank)[:40]:
        for other in kept:
            if _covers(other, hit):
                break
        else:
            kept.append(hit)
    kept.sort(key=_START)
    return kept


def _rank(hit: Hit) -> tuple[bool, int, int]:
    return not hit.passive, hit.start - hit.end, hit.start


def _is_wide(hit: Hit) -> bool:
    """Whether a noun has a gap, in which a verb before it may end: "ordered the [release of 12 § prisoners]"."""
    return hit.cue.shape == "noun" and hit.definition.turns and hit.lead_end > 0


def _reaches_into(other: Hit, hit: Hit) -> bool:
    return other.kind == hit.kind and other.cue.shape != "noun" and other.start < hit.start < other.end


def _covers(other: Hit, hit: Hit) -> bool:
    named = hit.cue.shape == "noun" and (hit.definition.ladder or hit.definition.turns)
    if (named and other.cue.roles == HALTS and hit.end <= other.anchor) or other.start >= hit.end or hit.start >= other.end:
        return False
    if other.definition.kind == hit.definition.kind:
        return (other.start, other.end) != (hit.start, hit.end) or other.cue.shape == hit.cue.shape
    return other.start <= hit.start and hit.end <= other.end and (other.end - other.start) > (hit.end - hit.start)
