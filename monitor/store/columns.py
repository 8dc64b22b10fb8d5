"""Column types that hold what the values promise: aware times, storable text, packed bodies."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any, Final

from sqlalchemy import JSON, DateTime, Dialect, LargeBinary, Text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.types import TypeDecorator, TypeEngine

from monitor.store.codec import storable

LONGEST_KEY: Final = 400


def key_of(text: str) -> str:
    """The text as it is indexed: one beyond 400 characters by its beginning and its hash.

    PostgreSQL refuses an index entry beyond 2,704 bytes, and a feed may send a GUID of any length.
    """
    if text.isascii() and len(text) <= LONGEST_KEY and "\0" not in text:
        return text
    kept = storable(text)
    return kept if len(kept) <= LONGEST_KEY else f"{kept[:300]}#{sha256(kept.encode()).hexdigest()}"


def unpacked(packed: bytes) -> str:
    """The text that `PackedText` keeps."""
    return zlib.decompress(packed).decode()


class UtcDateTime(TypeDecorator[datetime]):
    """An aware instant, in UTC both ways; a naive one raises ValueError."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """In UTC, and without the zone where the database knows none."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a time without a zone: {value.isoformat()}")
        instant = value.astimezone(UTC)
        return instant.replace(tzinfo=None) if dialect.name == "sqlite" else instant

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Aware, in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if dialect.name == "sqlite" else value.astimezone(UTC)


class SafeText(TypeDecorator[str]):
    """Text without NUL and lone surrogates, ordered by code point on every database."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """PostgreSQL would order by the language of the machine."""
        return Text(collation="C") if dialect.name == "postgresql" else Text()

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """The text as every database takes it; words of an enumeration as plain text."""
        return None if value is None else str(storable(value))


class KeyText(SafeText):
    """Text that is looked up and may be of any length (see `key_of`)."""

    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """The indexed form."""
        return _indexed(value)

    def bind_processor(self, dialect: Dialect) -> Callable[[str | None], str | None]:  # noqa: ARG002
        """The same without SQLAlchemy's own call around each: an article files two hundred keys."""
        return _indexed


def _indexed(value: str | None) -> str | None:
    return None if value is None else str(key_of(value))


class PackedText(TypeDecorator[str]):
    """A long text kept compressed (zlib level 1: half the room at a tenth of a millisecond)."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:  # noqa: ARG002
        """The packed bytes."""
        return None if value is None else zlib.compress(storable(value).encode(), 1)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """The text again."""
        return None if value is None else unpacked(value)


DOCUMENT: TypeEngine[Any] = JSON().with_variant(JSONB(), "postgresql")
