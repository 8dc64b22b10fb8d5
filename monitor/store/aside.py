"""Asks laid aside on disk, one file each, while the database does not answer; they go into the inbox once it does.

A file stands whole or not at all: it is written beside its place, synced, and moved there.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from threading import get_ident

from monitor.errors import StoreError
from monitor.model.ask import Ask
from monitor.model.ids import AskKey
from monitor.store.codec import decode, encode, storable

log = logging.getLogger(__name__)

SLIP, UNREADABLE = ".json", ".unreadable"


class FolderSlips:
    """The port `Slips` in a folder, made when it is first needed; several daemons may share it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, ask: Ask) -> None:
        """On disk when this returns, however often it is kept; raises StoreError when the disk refuses."""
        place = self._place(ask.key)
        draft = place.with_suffix(f".{os.getpid()}-{get_ident()}")
        try:
            self._folder.mkdir(mode=0o700, exist_ok=True)
            with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
                json.dump(encode(ask), file)
                file.flush()
                os.fsync(file.fileno())
            draft.replace(place)
            for folder in (self._folder, self._folder.parent):
                _sync(folder)
        except OSError as error:
            with suppress(OSError):
                draft.unlink()
            raise StoreError(f"{self._folder}: {error.strerror}") from error

    def kept(self) -> list[Ask]:
        """Those laid aside, the oldest first. A file that is no ask is renamed, one that cannot be read now stays; both are logged."""
        found = [ask for path in self._folder.glob(f"*{SLIP}") if (ask := _read(path)) is not None]
        return sorted(found, key=lambda ask: ask.at)

    def drop(self, asks: Sequence[Ask]) -> None:
        """They stand elsewhere now; a slip that the disk keeps is taken in again, which changes nothing."""
        for ask in asks:
            try:
                self._place(ask.key).unlink(missing_ok=True)
            except OSError as error:
                log.error("slip cannot be removed", extra={"path": str(self._folder), "error": str(error)})

    def _place(self, key: AskKey) -> Path:
        return self._folder / (sha256(storable(key).encode()).hexdigest() + SLIP)


def _read(path: Path) -> Ask | None:
    try:
        return decode(Ask, json.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return None  # dropped by another daemon
    except OSError as error:
        log.error("slip cannot be read now", extra={"path": str(path), "error": str(error)})
    except (ValueError, KeyError, TypeError) as error:
        log.error("slip is no ask", extra={"path": str(path), "error": str(error)})
        with suppress(OSError):
            path.rename(path.with_suffix(UNREADABLE))
    return None


def _sync(folder: Path) -> None:
    """What stands in a folder stands there after a power cut, too."""
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
