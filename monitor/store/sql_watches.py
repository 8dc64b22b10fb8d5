"""Watches in SQL."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import delete, func, select

from monitor.errors import StoreError
from monitor.model.ids import WatchName
from monitor.model.watch import Watch, WatchVersion
from monitor.store import schema, seals
from monitor.store.codec import decode, encode, scrub
from monitor.store.session import Session

_WATCH, _VERSION = schema.watch.c, schema.watch_version.c
_REVISION = select(func.max(_VERSION.id))


class SqlWatches:
    """The port `Watches` in SQL."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> list[Watch]:
        """Every watch by name."""
        rows = self._session.rows(select(_WATCH.doc))
        return sorted((decode(Watch, doc) for (doc,) in rows), key=lambda watch: watch.name)

    def get(self, name: WatchName) -> Watch:
        """One watch; raises StoreError when there is none."""
        found = self._find(name)
        if found is None:
            raise StoreError(f"no watch {name!r}")
        return found

    def put(self, watch: Watch, *, by: str, at: datetime, change: str) -> Watch:
        """Save it as its next version and return that; what equals the version that stands changes nothing."""
        watch, old = scrub(watch), self._find(watch.name)
        if old is not None and replace(watch, version=old.version) == old:
            return old
        last = self._session.value(select(func.max(_VERSION.version)).where(_VERSION.name == watch.name)) or 0
        saved = replace(watch, version=last + 1)
        row = {"name": saved.name, "version": saved.version, "doc": encode(saved)}
        self._session.upsert(schema.watch, [row], replace=("version", "doc"))
        self._log(WatchVersion(watch=saved, at=at, by=by, change=change))
        return saved

    def remove(self, name: WatchName, *, by: str, at: datetime) -> None:
        """Take it out of use; its versions stay. Raises StoreError when there is none."""
        watch = self.get(name)
        self._session.run(delete(schema.watch).where(_WATCH.name == name))
        self._log(WatchVersion(watch=watch, at=at, by=by, change="removed", removed=True))

    def history(self, name: WatchName) -> list[WatchVersion]:
        """Every saved state, the oldest first; raises StoreError for a name never used."""
        rows = self._session.rows(select(schema.watch_version).where(_VERSION.name == name).order_by(_VERSION.id))
        if not rows:
            raise StoreError(f"no watch {name!r}")
        return [
            WatchVersion(watch=decode(Watch, row.doc), at=row.saved_at, by=row.saved_by, change=row.change, removed=row.removed)
            for row in rows
        ]

    def revision(self) -> int:
        """A number that grows with every change of any watch, 0 before the first."""
        return int(self._session.value(_REVISION) or 0)

    def _find(self, name: WatchName) -> Watch | None:
        row = self._session.first(select(_WATCH.doc).where(_WATCH.name == name))
        return decode(Watch, row.doc) if row else None

    def _log(self, version: WatchVersion) -> None:
        row = {
            "name": version.watch.name,
            "version": version.watch.version,
            "saved_at": version.at,
            "saved_by": version.by,
            "change": version.change,
            "removed": version.removed,
            "doc": encode(version.watch),
        }
        number = self._session.add_numbered(schema.watch_version, row)
        seals.note(self._session, seals.WATCH, number, at=version.at, said=seals.watch_said(row))
