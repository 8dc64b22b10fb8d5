"""Databases on one PostgreSQL server: made, copied from one another, thrown away."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from sqlalchemy import Connection, create_engine, make_url, text


def name_of(folder: Path) -> str:
    """A database's name for a folder."""
    return f"morning_{sha256(str(folder).encode()).hexdigest()[:16]}"


def create(server: str, name: str, *, like: str = "") -> str:
    """The address of a new database, a copy of the one at `like` when that is given."""
    template = f' TEMPLATE "{make_url(like).database}"' if like else ""
    with _at(server) as line:
        line.execute(text(f'CREATE DATABASE "{name}"{template}'))
    return make_url(server).set(database=name).render_as_string(hide_password=False)


def drop(url: str) -> None:
    """Gone, whoever was connected."""
    with _at(url) as line:
        line.execute(text(f'DROP DATABASE "{make_url(url).database}" WITH (FORCE)'))


@contextmanager
def _at(server: str) -> Iterator[Connection]:
    engine = create_engine(make_url(server).set(database="template1"), isolation_level="AUTOCOMMIT")
    try:
        with engine.connect() as line:
            yield line
    finally:
        engine.dispose()
