"""A frame: one cue of a sentence with its verb group, its relation to the other cues, and what became of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal

from monitor.events.definition import SWAPPED, Definition
from monitor.events.lexicon import Hit
from monitor.events.party import Party
from monitor.events.sentence import Sentence
from monitor.events.verbgroup import VerbGroup
from monitor.model.enums import Modality, Polarity, Status

_TURNS = frozenset({Status.CANCELLED, Status.POSTPONED, Status.SUSPENDED, Status.RESUMED})


@dataclass(slots=True, kw_only=True)
class Frame:
    """Filled step by step while one sentence is read; never leaves the detector. `link` is main, coordinate, complement,
    adjunct, beside (a side clause with a subject of its own), occasion ("after talks with §"), relative, participle or subject;
    `start` and `end` are relative to the sentence; its objects may begin at `opens`, after the first words of a cue with a gap
    ("shot § down"), else after the cue.
    """

    hit: Hit
    sentence: Sentence
    start: int
    end: int
    opens: int
    group: VerbGroup
    definition: Definition
    link: str = "main"
    passive: bool = False
    status: Status = Status.COMPLETED
    modality: Modality = Modality.ASSERTED
    polarity: Polarity = Polarity.POSITIVE
    actors: tuple[Party, ...] = ()
    counterparts: tuple[Party, ...] = ()
    place: Party | None = None
    turned_by: str = ""
    """The words of an idiom that say what became of it, right behind a noun or before it."""
    inherited: str = ""
    doers: tuple[Party, ...] = ()
    """Who acts by the order of the words, where a language parts its verb (`brackets`)."""
    clause: str = ""
    """There, what its clause is by the word that opens it: main, complement ("dass"), adjunct or relative."""
    reasons: list[str] = field(default_factory=list)
    near: list[Party] | None = None
    """The parties right of the cue in its clause, once `objects` was asked for them."""
    _words_before: list[str] | None = None
    _break: re.Match[str] | Literal[False] | None = None

    @property
    def sides(self) -> tuple[tuple[Party, ...], tuple[Party, ...]]:
        """The parties of its subject and of its object, which a host is not: "§ [welcomes] the § envoy"."""
        return (self.counterparts, self.actors) if self.hit.cue.roles in SWAPPED else (self.actors, self.counterparts)

    @property
    def has_ladder(self) -> bool:
        """Whether it keeps its status, by its kind or by its cue."""
        return self.definition.ladder or self.hit.cue.ladder

    @property
    def is_turned(self) -> bool:
        """Whether it was called off, put off, halted or taken up again."""
        return self.status in _TURNS

    @property
    def is_named(self) -> bool:
        """Whether a noun tells it, what is done with it behind: "[talks] began", "[talks] were held"."""
        return self.hit.cue.shape == "noun" or self.hit.passive

    @property
    def words_before(self) -> list[str]:
        """The words of the sentence before it."""
        if self._words_before is None:
            self._words_before = self.sentence.low[: self.start].split()
        return self._words_before

    def following(self, reach: int) -> str:
        """The words behind it, at most so many characters with an insertion that is left out: "talks[, he said,] will be held"."""
        sentence = self.sentence
        inserted, words = sentence.grammar.spans.inserted, sentence.low[self.end : self.end + reach]
        return inserted.sub("", words, count=1) if sentence.may_hold(inserted) else words

    def clause_end(self, limit: int) -> int:
        """Where the clause of the cue ends, before `limit`; without a break there."""
        if self._break is None:
            self._break = self._next_break() or False
        found = self._break
        if found and found.end() > limit:
            found = self.sentence.search(self.sentence.grammar.break_right, self.end, limit) or False
        return found.start() if found else limit

    def _next_break(self) -> re.Match[str] | None:
        """The next break, past an aside that the clause goes on behind: "extradited §, who left in May, [to §]"."""
        breaks, low = self.sentence.grammar.break_right, self.sentence.low
        found = breaks.search(low, self.end)
        aside = self.sentence.match(self.sentence.grammar.objects.over_aside, found.start()) if found else None
        return breaks.search(low, aside.end()) if aside else found

    @property
    def finite(self) -> bool:
        """Whether the cue is a verb that can carry a clause."""
        if self.hit.cue.shape == "phrase":
            return True
        if self.hit.cue.shape != "verb":
            return False
        if self.hit.tag in ("ing", "imp"):
            return self.group.start < self.start
        return True
