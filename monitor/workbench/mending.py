"""What would mend a miss, each tried on the archive, and the one that a person chose put in force."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from monitor.errors import ConfigError, Fault
from monitor.model.watch import Example, Watch
from monitor.ports import Reading, Rooms
from monitor.settings.load import Settings
from monitor.watches.changes import differences
from monitor.watches.loosen import loosened
from monitor.watches.misses import FACT, Miss, dump, entered, load
from monitor.watches.page import Page
from monitor.watches.parse import parse
from monitor.watches.tree import EventClause, walk
from monitor.watches.vocabulary import Remembered
from monitor.workbench.cuecraft import Cue, cue_for
from monitor.workbench.declarations import overlay_folders
from monitor.workbench.engines import Engines
from monitor.workbench.missing import Diagnosis, Link
from monitor.workbench.rehearsal import as_it_stands
from monitor.workbench.trials import Tick, backtest, detected_again

MOST = 6
EXAMPLE_MOST = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class Mend:
    """One way to mend a miss: a watch, a cue, or a command to type; `gained` and `lost` are alerts of the archive, None untried."""

    what: str
    command: str = ""
    watch: Watch | None = None
    cue: Cue | None = None
    gained: int | None = None
    lost: int | None = None


def mends(rooms: Rooms, settings: Settings, engines: Engines, found: Diagnosis, *, since: datetime, tick: Tick) -> tuple[Mend, ...]:
    """What would mend it, each with what it would have changed since then; what gains fewest alerts first."""
    if found.watch is None or found.reading is None or found.link not in (Link.CLAUSE, Link.DETECTION, Link.TEXT):
        return tuple(Mend(what=what, command=command) for what, command in _by_hand(found))
    watch, reading = found.watch, found.reading
    page = Page(as_it_stands(reading), Remembered(engines.words))
    looser = loosened(parse(watch.query), page)[:MOST]
    versions = {"saved": watch} | {one.query: replace(watch, query=one.query) for one in looser}
    tried = backtest(rooms, versions, engines, since=since, tick=tick)
    changes = {one.query: tried.compare("saved", one.query) for one in looser}
    cues = _cues(rooms, settings, engines, watch, reading, since=since)
    loose = [
        Mend(what=one.what, watch=versions[one.query], gained=len(changes[one.query][0]), lost=len(changes[one.query][1])) for one in looser
    ]
    by_hand = [Mend(what=what, command=command) for what, command in _by_hand(found)]
    return (*cues, *sorted(loose, key=lambda one: (one.gained or 0, one.what)), *by_hand)


def _by_hand(found: Diagnosis) -> list[tuple[str, str]]:
    """What only a person can do, with the command."""
    match found.link:
        case Link.FETCH if not found.sources:
            return [("follow the site", f"monitor source add {found.url}")]
        case Link.FETCH:
            return [(f"see what {one.id} gives now", f"monitor source test {one.id}") for one in found.sources] + [
                ("add another route of the site", f"monitor source add {found.url}")
            ]
        case Link.TEXT if found.reading:
            return [("see whether the page can be read", f"monitor source test {found.reading.stored.article.source}")]
        case Link.STORY if found.reading:
            split = f"monitor story split {found.reading.story} {found.reading.stored.id}"
            return [("make it a story of its own", split)]
        case Link.DELIVERY:
            return [("send what was given up once more", "monitor alert retry --all-dead")]
    return []


def _cues(rooms: Rooms, settings: Settings, engines: Engines, watch: Watch, reading: Reading, *, since: datetime) -> list[Mend]:
    """A cue for the event that was not detected, tried by reading the archive once more with it."""
    kinds = [kind for node in walk(parse(watch.query).root) if isinstance(node, EventClause) for kind in node.kinds]
    cue = cue_for(reading, dict.fromkeys(kinds), engines, overlay_folders(settings, "events"))
    if cue is None:
        return []
    before = backtest(rooms, {"saved": watch}, engines, since=since, tick=_silently).outcome("saved").told
    after = backtest(rooms, {"saved": watch}, engines, since=since, tick=_silently, read=detected_again(cue.engines)).outcome("saved").told
    what = f"teach the kind {cue.kind} the words {cue.phrase!r}"
    return [Mend(what=what, cue=cue, gained=len(after - before), lost=len(before - after))]


def _silently() -> None:
    """No bar moves."""


def apply(rooms: Rooms, settings: Settings, found: Diagnosis, mend: Mend | None, *, by: str, now: datetime) -> tuple[str, ...]:
    """Put a mend in force and keep the miss: as an example that must match, or as a known miss while nothing mends it.

    Returns what was done, line by line. Raises ConfigError where a file owns the watch or no folder of one's own is named.
    """
    done = []
    if mend and mend.cue:
        done.append(f"wrote {_write_cue(settings, mend.cue)}; a running daemon reads it at its next start")
    if found.watch and found.reading:
        done.append(_keep_example(rooms, found.watch, found.reading, mend, by=by, now=now))
    fixed = mend.what if mend and not mend.command else ""
    miss = Miss(url=found.url, at=now, by=by, watch=found.watch.name if found.watch else "", link=str(found.link), fixed=fixed)
    rooms.ledger.set_fact(FACT, dump(entered(load(rooms.ledger.fact(FACT)), miss)))
    return tuple(filter(None, done))


def _write_cue(settings: Settings, cue: Cue) -> Path:
    if not settings.model.data:
        raise ConfigError(Fault(where=f"{settings.name}: data", what="no folder of your own is named", hint="add `data: [local]`"))
    path = settings.path(settings.model.data[0]) / "events" / f"{cue.kind}.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    fresh.write_text(cue.text, encoding="utf-8")
    fresh.replace(path)
    return path


def _keep_example(rooms: Rooms, old: Watch, reading: Reading, mend: Mend | None, *, by: str, now: datetime) -> str:
    """The watch with the mend and the miss among its examples; one that a file owns is the file's to change."""
    if old.file and mend is not None and mend.watch is not None:
        raise ConfigError(Fault(where=f"watch {old.name}", what=f"belongs to {old.file}", hint=f"`monitor watch adopt {old.name}` first"))
    if old.file:
        return f"{old.name} belongs to {old.file}: put the headline among its examples there"
    mended = mend is not None and (mend.watch is not None or mend.cue is not None)
    example = example_of(reading, want="match" if mended else "miss")
    query = mend.watch.query if mend and mend.watch else old.query
    kept = tuple(one for one in old.examples if one.text != example.text)
    new = replace(old, query=query, examples=(*kept, example))
    saved = rooms.watches.put(new, by=by, at=now, change="; ".join(("a miss", *differences(old, new))))
    return f"{saved.name} is at version {saved.version}; the miss is its example ({example.want})"


def example_of(reading: Reading, *, want: str) -> Example:
    """The article as an example of a watch: its headline, and its text where it is short enough to keep."""
    article = reading.stored.article
    text = article.text if len(article.text) <= EXAMPLE_MOST else article.text[:EXAMPLE_MOST].rsplit(" ", 1)[0]
    return Example(want=want, text=f"{article.title}\n{text}" if article.title else text, date=article.told_at.date().isoformat())


def reported(rooms: Rooms) -> Sequence[Miss]:
    """The miss book, the latest last."""
    return load(rooms.ledger.fact(FACT))
