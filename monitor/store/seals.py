"""The chain of seals: every row that tells what was published, decided, told, edited or clicked is sealed in its own commit.

A seal is the hash of the row as it was kept; its link is the hash of the link before it and the seal. Whoever changes,
takes out or slips in a row, or a seal, breaks the chain at that place (the last link, told elsewhere, guards the end).
What is overwritten later (in which story an article stands, what people clicked) is kept in the seal itself.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any, Final

from sqlalchemy import Select, func, or_, select

from monitor import __version__
from monitor.errors import StoreError
from monitor.store import schema
from monitor.store.codec import storable
from monitor.store.engines import connect
from monitor.store.session import Note, Session, portions

_SEAL = schema.seal.c
_LAST: Final = select(_SEAL.link).order_by(_SEAL.id.desc()).limit(1)
_AT_ONCE: Final = 1_000
_TO_JSON: Final = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode
BEGINNING: Final = "0" * 64
VERSION, PLACED, MERGED, DECIDED, TRIED, CLICKED, WATCH = "version", "placed", "merged", "decided", "tried", "clicked", "watch"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """One row of the record: when it was kept, by which version of this program, and what it says."""

    id: int
    at: datetime
    kind: str
    ref: str
    article: int | None
    story: int | None
    software: str
    link: str
    said: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """How many seals hold, the last link, and every fault in words."""

    seals: int
    head: str
    faults: tuple[str, ...]


def seal_notes(session: Session) -> None:
    """Write a seal for each row noted in this transaction, chained to the last one of the database."""
    if not session.notes:
        return
    last = session.first(_LAST, {})
    link, rows = (last.link if last else BEGINNING), []
    for note in session.notes:
        digest = _digest(note.kind, note.ref, note.at, __version__, note.said)
        link = _link(link, digest)
        rows.append(
            {
                "at": note.at,
                "kind": note.kind,
                "ref": note.ref,
                "number": int(note.ref) if note.kind in _NUMBERED else None,
                "article": note.article,
                "story": note.story,
                "said": _kept(note),
                "digest": digest,
                "link": link,
                "software": __version__,
            }
        )
    session.add(schema.seal, rows)
    session.notes.clear()


def _kept(note: Note) -> Any:
    """What the seal itself keeps: what no other row keeps as it was, and the hash of a body that age may take away."""
    if note.kind == VERSION:
        return {"text": note.said["text"]}
    return note.said if note.kind in _SELF_CONTAINED else None


def verify(url: str, *, head: str = "") -> Verified:
    """Walk the whole chain and every row it seals; a `head` told elsewhere must be one of its links."""
    engines = connect(url)
    try:
        with engines.reader.connect() as connection, connection.begin():
            return _verified(Session(connection), head)
    finally:
        engines.dispose()


def of_story(url: str, story: int) -> list[Sealed]:
    """The sealed rows of a story, of those merged into it and of their articles, in the order they were kept."""
    engines = connect(url)
    try:
        with engines.reader.connect() as connection, connection.begin():
            return list(_of_story(Session(connection), story))
    finally:
        engines.dispose()


def _verified(session: Session, head: str) -> Verified:
    link, faults, count, met = BEGINNING, [], 0, not head
    for portion in _chain(session):
        rows = _rows_of(session, portion)
        for seal in portion:
            count += 1
            said = seal.said if seal.kind in _SELF_CONTAINED else rows.get((seal.kind, seal.ref))
            faults += _faults(seal, said, before=link)
            link = seal.link
            met = met or link.startswith(head)
    faults += [] if met else [f"no link of the chain begins with {head}: its end was cut off, or it is another database's"]
    return Verified(seals=count, head=link, faults=(*faults, *_unsealed(session)))


def _faults(seal: Any, said: Any, *, before: str) -> list[str]:
    where = f"seal {seal.id} ({seal.kind} {seal.ref}, {seal.at:%Y-%m-%d %H:%M})"
    if _link(before, seal.digest) != seal.link:
        return [f"{where}: the chain is broken here"]
    if said is None:
        return [f"{where}: the row is gone"]
    if _digest(seal.kind, seal.ref, seal.at, seal.software, said) == seal.digest or _is_pruned(seal, said):
        return []
    return [f"{where}: the row was changed"]


def _is_pruned(seal: Any, said: Mapping[str, Any]) -> bool:
    """A body that age took away: the seal then stands on the hash that was kept with it."""
    if seal.kind != VERSION or said["text"] != _hash("") or not seal.said:
        return False
    whole = {**said, "text": seal.said["text"]}
    return bool(_digest(seal.kind, seal.ref, seal.at, seal.software, whole) == seal.digest)


def _unsealed(session: Session) -> list[str]:
    """Rows of the record that were slipped in: they came after the first seal of their kind and have none."""
    found = []
    for kind, table in ((DECIDED, schema.decision), (TRIED, schema.attempt), (WATCH, schema.watch_version)):
        sealed = select(_SEAL.number).where(_SEAL.kind == kind)
        first = session.value(select(func.min(_SEAL.number)).where(_SEAL.kind == kind))
        if first is None:
            continue
        rows = session.rows(select(table.c.id).where(table.c.id >= first, table.c.id.not_in(sealed)))
        found += [f"{kind} {row.id}: the row was never sealed" for row in rows]
    return found


def _chain(session: Session) -> Iterator[Sequence[Any]]:
    last = 0
    while portion := session.rows(select(schema.seal).where(_SEAL.id > last).order_by(_SEAL.id).limit(_AT_ONCE)):
        yield portion
        last = portion[-1].id


def _of_story(session: Session, story: int) -> Iterator[Sealed]:
    stories = select(schema.story.c.id).where(or_(schema.story.c.id == story, schema.story.c.merged_into == story))
    articles = select(schema.story_article.c.article).where(schema.story_article.c.story.in_(stories))
    mine = or_(_SEAL.story.in_(stories), (_SEAL.kind == VERSION) & _SEAL.article.in_(articles))
    seals = session.rows(select(schema.seal).where(mine).order_by(_SEAL.id))
    rows = _rows_of(session, seals)
    for seal in seals:
        said = seal.said if seal.kind in _SELF_CONTAINED else rows.get((seal.kind, seal.ref), {})
        yield Sealed(
            id=seal.id, at=seal.at, kind=seal.kind, ref=seal.ref, article=seal.article, story=seal.story,
            software=seal.software, link=seal.link, said=said,
        )  # fmt: skip


def _rows_of(session: Session, seals: Sequence[Any]) -> dict[tuple[str, str], Mapping[str, Any]]:
    """The rows that these seals stand for, as they are kept now."""
    found: dict[tuple[str, str], Mapping[str, Any]] = {}
    for kind, read in _READERS.items():
        refs = [seal.ref for seal in seals if seal.kind == kind]
        for portion in portions(refs):
            found |= {(kind, ref): said for ref, said in read(session, portion)}
    return found


def _decisions(session: Session, refs: Sequence[str]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    yield from ((str(row.id), row.doc) for row in session.rows(_by_number(schema.decision, refs)))


def _attempts(session: Session, refs: Sequence[str]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    yield from ((str(row.id), row.doc) for row in session.rows(_by_number(schema.attempt, refs)))


def _watches(session: Session, refs: Sequence[str]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for row in session.rows(_by_number(schema.watch_version, refs)):
        yield str(row.id), watch_said(row._mapping)


def _versions(session: Session, refs: Sequence[str]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    version, event = schema.article_version.c, schema.article_event.c
    numbers = {int(ref.partition(".")[0]) for ref in refs}
    wanted, events = set(refs), dict[tuple[int, int], list[Any]]()
    for row in session.rows(select(schema.article_event).where(event.article.in_(numbers)).order_by(event.article, event.place)):
        events.setdefault((row.article, row.version), []).append(row.doc)
    for row in session.rows(select(schema.article_version).where(version.article.in_(numbers))):
        ref = version_ref(row.article, row.version)
        if ref in wanted:
            yield ref, version_said(row.doc, text=row.text, detector=row.detector, events=events.get((row.article, row.version), []))


_READERS: Final = {DECIDED: _decisions, TRIED: _attempts, WATCH: _watches, VERSION: _versions}
_SELF_CONTAINED: Final = frozenset({PLACED, MERGED, CLICKED})
_NUMBERED: Final = frozenset({DECIDED, TRIED, WATCH})


def version_ref(article: int, version: int) -> str:
    """The name of one version of an article."""
    return f"{article}.{version}"


def version_said(doc: Any, *, text: str, detector: str, events: Sequence[Any]) -> dict[str, Any]:
    """What is sealed of an article's version: all of it, its text by its hash."""
    return {"article": doc, "text": _hash(text), "detector": detector, "events": list(events)}


def watch_said(row: Mapping[str, Any]) -> dict[str, Any]:
    """What is sealed of a watch's version."""
    kept = {name: row[name] for name in ("name", "version", "saved_by", "change", "removed")}
    return {**kept, "saved_at": _instant(row["saved_at"]), "watch": row["doc"]}


def note(
    session: Session, kind: str, ref: object, *, at: datetime, said: Any, article: int | None = None, story: int | None = None
) -> None:
    """Have a row sealed when this transaction is committed."""
    session.notes.append(Note(kind=kind, ref=str(ref), at=at, said=said, article=article, story=story))


def _by_number(table: Any, refs: Sequence[str]) -> Select[Any]:
    return select(table).where(table.c.id.in_([int(ref) for ref in refs]))


def _digest(kind: str, ref: str, at: datetime, software: str, said: Any) -> str:
    return _hash(_TO_JSON([kind, ref, _instant(at), software, said]))


def _link(before: str, digest: str) -> str:
    return _hash(f"{before}{digest}")


def _hash(text: str) -> str:
    return sha256(storable(text).encode()).hexdigest()


def _instant(at: datetime) -> str:
    return at.astimezone(UTC).isoformat()


def head(url: str) -> str:
    """The last link of the chain, "" before the first."""
    engines = connect(url)
    try:
        with engines.reader.connect() as connection, connection.begin():
            return str(Session(connection).value(_LAST) or "")
    finally:
        engines.dispose()


def refuse_memory(url: str) -> None:
    """Raises StoreError for a store in memory, which keeps no seals."""
    if url.startswith("memory:"):
        raise StoreError("a store in memory keeps no record")
