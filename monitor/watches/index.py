"""All watches at once: presearch finds the few that a document could meet, each of these is verified exactly.

The watches added since the last rebuild live in a small shard beside the big one, so that adding one
to a hundred thousand costs milliseconds. An index is a value: adding gives a new one, which shares the old.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import ahocorasick_rs

from monitor.errors import QueryError
from monitor.model.ids import WatchName
from monitor.model.watch import Match, Watch
from monitor.watches.compile import Compiler
from monitor.watches.document import Document
from monitor.watches.evaluate import hits, truth
from monitor.watches.keys import features, needs
from monitor.watches.openness import is_open
from monitor.watches.page import Page
from monitor.watches.parse import parse
from monitor.watches.plan import UNKNOWN, YES, Plan
from monitor.watches.vocabulary import Remembered, Vocabulary

Posting = int | tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One watch made ready."""

    name: WatchName
    version: int
    plan: Plan
    is_open: bool


@dataclass(frozen=True, slots=True)
class _Shard:
    """Some watches with their presearch. `always` are those that require nothing that can be indexed."""

    entries: tuple[Entry, ...]
    automaton: ahocorasick_rs.AhoCorasick | None
    words: tuple[Posting, ...]
    features: dict[str, Posting]
    always: tuple[int, ...]

    def candidates(self, page: Page, found: Iterable[str]) -> list[Entry]:
        """The entries that the document could meet."""
        numbers = set(self.always)
        hit = {match[0] for match in self.automaton.find_matches_as_indexes(page.line, overlapping=True)} if self.automaton else ()
        if not hit and not self.features:
            return [self.entries[number] for number in self.always]
        for posting in (*(self.words[at] for at in hit), *(self.features[key] for key in found if key in self.features)):
            numbers.update((posting,) if isinstance(posting, int) else posting)
        return [self.entries[number] for number in sorted(numbers)]


@dataclass(frozen=True, slots=True)
class WatchIndex:
    """Watches ready to be matched; `broken` are those whose query cannot be read, with the reason."""

    vocabulary: Vocabulary
    broken: tuple[tuple[WatchName, QueryError], ...]
    _big: _Shard
    _small: _Shard
    _gone: frozenset[WatchName] = frozenset()

    def __len__(self) -> int:
        return len(self._big.entries) + len(self._small.entries) - len(self._gone)

    def read(self, document: Document) -> Page:
        """The document cut into words, to be asked more than once."""
        return Page(document, self.vocabulary)

    def match(self, document: Document | Page) -> tuple[Match, ...]:
        """Every watch that the document surely meets, with what met it."""
        page = document if isinstance(document, Page) else self.read(document)
        found = features(page.document)
        return tuple(
            match_of(entry, page)
            for shard in (self._big, self._small)
            for entry in shard.candidates(page, found)
            if truth(entry.plan, page) == YES and not self._is_gone(entry, shard)
        )

    def match_without_presearch(self, document: Document) -> tuple[Match, ...]:
        """The same answer with every watch evaluated: what `match` is tested against."""
        page = self.read(document)
        return tuple(match_of(entry, page) for entry in self.entries() if truth(entry.plan, page) == YES)

    def undecided(self, document: Document | Page) -> tuple[WatchName, ...]:
        """The watches that the body, not known yet, could still decide; none when the body is known."""
        page = document if isinstance(document, Page) else self.read(document)
        if page.document.body_known:
            return ()
        met = {match.watch for match in self.match(page)}
        return tuple(
            entry.name for entry in self.entries() if entry.name not in met and (entry.is_open or truth(entry.plan, page) == UNKNOWN)
        )

    def with_watch(self, watch: Watch) -> WatchIndex:
        """An index in which the watch stands in place of any of its name; the big shard is shared."""
        index = self.without(watch.name)
        entries, broken = _entries_of([watch])
        return replace(index, _small=_shard((*index._small.entries, *entries), self.vocabulary), broken=index.broken + broken)

    def without(self, name: WatchName) -> WatchIndex:
        """An index without the watch."""
        small = tuple(entry for entry in self._small.entries if entry.name != name)
        in_big = any(entry.name == name for entry in self._big.entries)
        return replace(
            self,
            _small=_shard(small, self.vocabulary) if len(small) != len(self._small.entries) else self._small,
            _gone=self._gone | {name} if in_big else self._gone,
            broken=tuple(pair for pair in self.broken if pair[0] != name),
        )

    def rebuilt(self) -> WatchIndex:
        """The same watches in one big shard; for a thread in the background when many were added."""
        big = _shard(tuple(self.entries()), self.vocabulary)
        return WatchIndex(self.vocabulary, self.broken, big, _shard((), self.vocabulary))

    def _is_gone(self, entry: Entry, shard: _Shard) -> bool:
        return shard is self._big and entry.name in self._gone

    def entries(self) -> Iterator[Entry]:
        """Every watch in force, made ready."""
        yield from (entry for entry in self._big.entries if entry.name not in self._gone)
        yield from self._small.entries


def index_of(watches: Iterable[Watch], *, vocabulary: Vocabulary) -> WatchIndex:
    """The index of all enabled watches; make a new one when the data behind the vocabulary changes."""
    entries, broken = _entries_of(watches)
    known = Remembered(vocabulary)
    return WatchIndex(known, broken, _shard(entries, known), _shard((), known))


def match_of(entry: Entry, page: Page) -> Match:
    """The match of a watch that the page is known to meet."""
    found = hits(entry.plan, page)
    events = tuple(sorted({hit.event for hit in found if hit.event is not None})) if page.document.events else ()
    return Match(watch=entry.name, version=entry.version, hits=found, events=events)


def _entries_of(watches: Iterable[Watch]) -> tuple[tuple[Entry, ...], tuple[tuple[WatchName, QueryError], ...]]:
    compiler = Compiler()
    entries: list[Entry] = []
    broken: list[tuple[WatchName, QueryError]] = []
    for watch in watches:
        if not watch.enabled:
            continue
        try:
            plan = compiler.plan(parse(watch.query))
        except QueryError as error:
            broken.append((watch.name, error))
        else:
            entries.append(Entry(watch.name, watch.version, plan, is_open(plan)))
    return tuple(entries), tuple(broken)


def _shard(entries: tuple[Entry, ...], vocabulary: Vocabulary) -> _Shard:
    posted: dict[str, list[int]] = {}
    always: list[int] = []
    for number, entry in enumerate(entries):
        need = needs(entry.plan, vocabulary)
        if need is None:
            always.append(number)
        for key in need.keys if need else ():
            posted.setdefault(key, []).append(number)
    needles = [key for key in posted if key.startswith(" ")]
    return _Shard(
        entries,
        ahocorasick_rs.AhoCorasick(needles, store_patterns=False) if needles else None,
        tuple(_posting(posted[needle]) for needle in needles),
        {key: _posting(numbers) for key, numbers in posted.items() if not key.startswith(" ")},
        tuple(always),
    )


def _posting(numbers: list[int]) -> Posting:
    return numbers[0] if len(numbers) == 1 else tuple(numbers)
