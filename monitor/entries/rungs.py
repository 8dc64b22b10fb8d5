"""What tells the entries of a source apart (link, GUID, headline), chosen from what was seen of them and kept with its poll state (pure).

A source goes down at once and comes up slowly: a name that it shares or uses again is not believed any more, and believed
anew when it was kept clean in many readings over many days; each fall makes the way up twice as long.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from monitor.model.article import Entry
from monitor.model.instant import utc
from monitor.model.source import PollState
from monitor.text.canonical import is_front_page
from monitor.text.terms import terms

IDENTITY: Final = "identity"
"""The fact of a poll state that names the source's rung."""

GUIDS, LINKS = "guids", "links"
CLEAN_READINGS: Final = 30
CLEAN_FOR: Final = timedelta(days=7)
_HABIT = 0.05
_LABEL = re.compile(r"\s*[:|：｜]\s+|[：｜]|\s+[-–—]\s+")
_MOST_FALLS = 4

UrlKey = Callable[[str], str]


class Rung(StrEnum):
    """What tells the entries of a source apart."""

    BOTH = "link and GUID"
    LINK = "link (GUIDs shared or used again)"
    GUID = "GUID (links shared)"
    WORDS = "headline (links and GUIDs shared)"

    @property
    def by_link(self) -> bool:
        """Whether a link names one entry."""
        return self in (Rung.BOTH, Rung.LINK)

    @property
    def by_guid(self) -> bool:
        """Whether a GUID names one entry."""
        return self in (Rung.BOTH, Rung.GUID)


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """How a name that is not believed has been kept since: `readings` clean ones in a row, since when, after how many falls."""

    readings: int = 0
    since: datetime | None = None
    falls: int = 0

    @property
    def needed(self) -> int:
        """How many clean readings in a row it takes to be believed again."""
        return CLEAN_READINGS << (max(1, min(self.falls, _MOST_FALLS)) - 1)

    def is_enough(self, now: datetime) -> bool:
        """Whether the name is believed again."""
        return self.readings >= self.needed and self.since is not None and now - self.since >= CLEAN_FOR


@dataclass(frozen=True, slots=True, kw_only=True)
class Blurred:
    """What several entries of one feed share, so that it tells nothing apart."""

    guids: frozenset[str]
    links: frozenset[str]


def rung_of(state: PollState) -> Rung:
    """The rung a source stands on."""
    return next((rung for rung in Rung if str(rung) == state.facts.get(IDENTITY)), Rung.BOTH)


def record_of(state: PollState, name: str) -> Record:
    """What has been observed of the source's GUIDS or LINKS."""
    readings, _, rest = state.facts.get(f"{IDENTITY}:{name}", "").partition(" ")
    falls, _, since = rest.partition(" ")
    return Record(readings=int(readings or 0), falls=int(falls or 0), since=utc(since) if since else None)


def rung_after(state: PollState, entries: Sequence[Entry], *, url_key: UrlKey, recycled: bool = False) -> Rung:
    """The rung after these entries: a source in which one entry in twenty shares its GUID or its link is not believed about them."""
    return _fallen(rung_of(state), entries, blurred_in(entries, url_key), url_key=url_key, recycled=recycled)


def observed(state: PollState, entries: Sequence[Entry], *, url_key: UrlKey, now: datetime, recycled: bool = False) -> dict[str, str]:
    """The facts of the poll state after a reading: its rung, one up where a name was kept clean for long, and the record of each name."""
    before, blurred = rung_of(state), blurred_in(entries, url_key)
    fallen = _fallen(before, entries, blurred, url_key=url_key, recycled=recycled)
    guids = [entry.guid not in blurred.guids for entry in entries if entry.guid]
    links = [url_key(entry.url) not in blurred.links for entry in entries if entry.url]
    by_guid = _judged(record_of(state, GUIDS), was=before.by_guid, stands=fallen.by_guid, clean=guids, count=len(entries), now=now)
    by_link = _judged(record_of(state, LINKS), was=before.by_link, stands=fallen.by_link, clean=links, count=len(entries), now=now)
    rung = _rung(by_guid=fallen.by_guid or by_guid.is_enough(now), by_link=fallen.by_link or by_link.is_enough(now))
    kept = {GUIDS: (by_guid, rung.by_guid), LINKS: (by_link, rung.by_link)}
    return {IDENTITY: str(rung), **{f"{IDENTITY}:{name}": _written(one, believed) for name, (one, believed) in kept.items() if one.falls}}


def are_alike(one: str, other: str) -> bool:
    """Whether two headlines have a word in common, so that one may be the other after an edit."""
    first, second = ({term.text for term in terms(title)} for title in (one, other))
    return not first or not second or bool(first & second)


def unlabelled(one: str, other: str) -> tuple[str, str]:
    """Two headlines without the labels that stand in both ("Live updates: ...", "... | The Wire"), from whatever words those are made."""
    first, second = _LABEL.split(one), _LABEL.split(other)
    common = {part.casefold() for part in first} & {part.casefold() for part in second}
    left, right = (" ".join(part for part in parts if part.casefold() not in common) for parts in (first, second))
    return left, right


def unlabelled_parts(title: str) -> list[str]:
    """What a headline falls into at the marks that set labels apart."""
    return _LABEL.split(title)


def blurred_in(entries: Sequence[Entry], url_key: UrlKey) -> Blurred:
    """GUIDs that several links share, and links under which headlines of different things stand, front pages among them."""
    links = Counter(guid for guid, _ in {(entry.guid, entry.url) for entry in entries if entry.guid})
    titles: dict[str, list[str]] = defaultdict(list)
    for entry in entries:
        if entry.url:
            titles[url_key(entry.url)].append(entry.title)
    shared = {key for key, heads in titles.items() if not all(are_alike(heads[0], head) for head in heads[1:])}
    fronts = {url_key(entry.url) for entry in entries if entry.url and is_front_page(entry.url)}
    return Blurred(guids=frozenset(guid for guid, count in links.items() if count > 1), links=frozenset(shared | fronts))


def _judged(record: Record, *, was: bool, stands: bool, clean: Sequence[bool], count: int, now: datetime) -> Record:
    """The record after one reading; a reading of fewer than two entries, or where some have no such name, shows nothing."""
    if was and not stands:
        return Record(falls=record.falls + 1)
    if stands or count < 2 or len(clean) < count:
        return record
    if not all(clean):
        return Record(falls=max(record.falls, 1))
    return Record(readings=record.readings + 1, since=record.since or now, falls=max(record.falls, 1))


def _written(record: Record, believed: bool) -> str:
    shown = Record(falls=record.falls) if believed else record
    return f"{shown.readings} {shown.falls} {shown.since.isoformat() if shown.since else ''}".rstrip()


def _fallen(before: Rung, entries: Sequence[Entry], blurred: Blurred, *, url_key: UrlKey, recycled: bool) -> Rung:
    """The rung without the names that the entries share by habit or use again."""
    guids = _is_habit(entry.guid in blurred.guids for entry in entries if entry.guid)
    links = _is_habit(url_key(entry.url) in blurred.links for entry in entries if entry.url)
    return _rung(by_guid=before.by_guid and not guids and not recycled, by_link=before.by_link and not links)


def _is_habit(shares: Iterable[bool]) -> bool:
    each = list(shares)
    return sum(each) > max(1, len(each) * _HABIT)


_RUNGS: Mapping[tuple[bool, bool], Rung] = {
    (True, True): Rung.BOTH,
    (False, True): Rung.LINK,
    (True, False): Rung.GUID,
    (False, False): Rung.WORDS,
}


def _rung(*, by_guid: bool, by_link: bool) -> Rung:
    return _RUNGS[by_guid, by_link]
