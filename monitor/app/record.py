"""The audit record of a story: every sealed row in the order it was kept, for any moment of the past, and who was blind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from monitor import __version__
from monitor.app.house import House, store_url
from monitor.errors import ConfigError, Fault, StoreError
from monitor.model.enums import Outcome
from monitor.model.ids import StoryId, WatchName
from monitor.model.watch import WatchVersion
from monitor.ports import Rooms

if TYPE_CHECKING:
    from monitor.store.seals import Sealed, Verified


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One row: when, what (published, seen, told, edited, clicked ...), where, in words; `text` is the message as it stood."""

    at: datetime
    what: str
    where: str
    says: str
    text: str = ""
    software: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Blind:
    """A source that could not be read for some of the story's time; `until` None while it could not be read at the end."""

    source: str
    since: datetime
    until: datetime | None
    outcome: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedBy:
    """A watch's version that decided something here, as it was saved."""

    watch: str
    version: int
    query: str
    saved: datetime
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """All that is known of a story at a moment."""

    story: StoryId
    title: str
    as_of: datetime
    lines: tuple[Line, ...]
    watches: tuple[AskedBy, ...]
    blind: tuple[Blind, ...]
    software: tuple[str, ...]


def record(house: House, story: StoryId, *, as_of: datetime) -> Record:
    """The record as it stood; StoreError for an unknown story, ConfigError for a moment before there was one."""
    from monitor import store

    rows = [row for row in store.sealed(store_url(house.settings), story) if row.at <= as_of]
    with house.store.reading() as rooms:
        title = rooms.stories.get(story).title
        if not rows:
            raise ConfigError(Fault(where="--as-of", what=f"nothing was known of story {story} at {as_of:%Y-%m-%d %H:%M} UTC"))
        channels = {str(one.key): str(one.channel) for one in rooms.outbox.of_story(story)}
        return Record(
            story=story,
            title=title,
            as_of=as_of,
            lines=tuple(sorted(_lines(rows, channels), key=lambda line: line.at)),
            watches=tuple(_asked_by(rooms, rows)),
            blind=tuple(_blind(rooms, since=min(row.at for row in rows), until=as_of)),
            software=tuple(sorted({row.software for row in rows} | {__version__})),
        )


def verified(house: House, *, head: str) -> Verified:
    """The whole chain of seals walked (see `store.seals`)."""
    from monitor import store

    return store.verify_record(store_url(house.settings), head=head)


def _lines(rows: Iterable[Sealed], channels: Mapping[str, str]) -> Iterator[Line]:
    for row in rows:
        yield from _LINES[row.kind](row, channels)


def _version_lines(row: Sealed, _: Mapping[str, str]) -> Iterator[Line]:
    article = row.said.get("article", {})
    title, source, number = article.get("title", ""), article.get("source", ""), row.ref.partition(".")[2]
    published = article.get("published")
    if number == "1" and published:
        yield _line(row, "published", source, title, at=datetime.fromisoformat(published))
    evidence = [f"{one['kind']} {one['status']}: “{one['evidence']['text']}”" for one in row.said.get("events", ()) if _tells(one)]
    what = "seen" if number == "1" else f"version {number}"
    yield _line(row, what, source, "; ".join([f"{title} <{article.get('link', '')}>", *evidence]))


def _tells(event: Mapping[str, Any]) -> bool:
    return bool(event.get("tier", "none") != "none")


def _placed_lines(row: Sealed, _: Mapping[str, str]) -> Iterator[Line]:
    yield _line(row, "placed", f"article {row.article}", f"in story {row.story}: {row.said.get('reason', '')}")


def _merged_lines(row: Sealed, _: Mapping[str, str]) -> Iterator[Line]:
    yield _line(row, "merged", f"story {row.ref}", f"into story {row.story}")


def _decided_lines(row: Sealed, _: Mapping[str, str]) -> Iterator[Line]:
    said = row.said
    asked = ", ".join(f"{name} v{version}" for name, version in said.get("watches", ()))
    words = [str(said.get("verdict", "")), str(said.get("reason", "")), f"watches {asked}" if asked else ""]
    yield _line(row, "decided", str(said.get("channel", "")), "; ".join(filter(None, words)))


def _tried_lines(row: Sealed, channels: Mapping[str, str]) -> Iterator[Line]:
    said, done = row.said, row.said.get("outcome") == "yes"
    what = {"post": "told", "edit": "edited"}.get(str(said.get("action")), "tried") if done else "tried"
    words = f"{said.get('action')} {said.get('key')}: {said.get('outcome')} {said.get('error', '')}".strip()
    yield _line(row, what, channels.get(str(said.get("key")), ""), words, text=str(said.get("text", "")))


def _clicked_lines(row: Sealed, _: Mapping[str, str]) -> Iterator[Line]:
    what, by, why, _at = row.said["marks"][-1]
    yield _line(row, "clicked", str(row.said["channel"]), f"{what} by {by}" + (f": {why}" if why else ""))


_LINES = {
    "version": _version_lines,
    "placed": _placed_lines,
    "merged": _merged_lines,
    "decided": _decided_lines,
    "tried": _tried_lines,
    "clicked": _clicked_lines,
}


def _line(row: Sealed, what: str, where: str, says: str, *, at: datetime | None = None, text: str = "") -> Line:
    return Line(at=at or row.at, what=what, where=where, says=says, text=text, software=row.software, link=row.link[:12])


def _asked_by(rooms: Rooms, rows: Sequence[Sealed]) -> Iterator[AskedBy]:
    """The versions of the watches that decided here, each as it was saved."""
    asked = {(str(name), int(version)) for row in rows if row.kind == "decided" for name, version in row.said.get("watches", ())}
    for name, version in sorted(asked):
        for one in _history(rooms, name):
            if one.watch.version == version and not one.removed:
                yield AskedBy(watch=name, version=version, query=one.watch.query, saved=one.at, by=one.by)


def _history(rooms: Rooms, name: str) -> list[WatchVersion]:
    try:
        return rooms.watches.history(WatchName(name))
    except StoreError:
        return []


def _blind(rooms: Rooms, *, since: datetime, until: datetime) -> Iterator[Blind]:
    for source in rooms.sources.all():
        for begun, ended, outcome in rooms.sources.outcomes(source.id):
            if outcome is not Outcome.OK and begun <= until and (ended is None or ended > since):
                over = ended if ended is not None and ended <= until else None
                yield Blind(source=str(source.id), since=begun, until=over, outcome=str(outcome))


def as_markdown(found: Record) -> str:
    """The record as a document: the rows, the messages as they stood, the watches, and who was blind."""
    parts = [f"# Record of story {found.story}: {found.title}", f"As of {_moment(found.as_of)}; software {', '.join(found.software)}."]
    parts.append("\n".join(["| at | what | where | says | seal |", "|---|---|---|---|---|", *(_row(line) for line in found.lines)]))
    messages = [line for line in found.lines if line.text and line.what in ("told", "edited")]
    parts += ["## Messages as they stood", *(f"{line.what} {line.where} {_moment(line.at)}\n\n{_quoted(line.text)}" for line in messages)]
    parts += [
        "## Watches",
        *(f"- {one.watch} v{one.version}, saved {_moment(one.saved)} by {one.by}: `{one.query}`" for one in found.watches),
    ]
    blind = [f"- {one.source}: {one.outcome} from {_moment(one.since)} to {_moment(one.until)}" for one in found.blind]
    return "\n\n".join([*parts, "## Sources that were blind", *(blind or ["None."])])


def _row(line: Line) -> str:
    cells = (_moment(line.at), line.what, line.where, line.says, line.link)
    return f"| {' | '.join(cell.replace('|', '/').replace(chr(10), ' ') for cell in cells)} |"


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}" for line in text.splitlines())


def _moment(at: datetime | None) -> str:
    return f"{at:%Y-%m-%d %H:%M:%S} UTC" if at else "now"
