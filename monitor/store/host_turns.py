"""Whose turn it is to ask a host, among all the daemons on one PostgreSQL; by the server's own clock.

A row a host: until when nobody else may ask it, and who asks now ("" while it merely rests). A daemon that dies while it
asks keeps the host for as long as one fetch may last.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Final

from sqlalchemy import create_engine, event, text

from monitor.store.engines import read_url, translated

_FORGOTTEN: Final = timedelta(days=2)
_TAKE: Final = text(
    "INSERT INTO host_turn (host, owner, free_at) VALUES (:host, :owner, clock_timestamp() + :lasting)"
    " ON CONFLICT (host) DO UPDATE SET owner = excluded.owner, free_at = excluded.free_at"
    " WHERE host_turn.free_at <= clock_timestamp() OR host_turn.owner = excluded.owner RETURNING 0.0"
)
_LEFT: Final = text("SELECT greatest(extract(epoch FROM free_at - clock_timestamp()), 0.001)::float FROM host_turn WHERE host = :host")
_GIVE: Final = text("UPDATE host_turn SET owner = '', free_at = clock_timestamp() + :rest WHERE host = :host AND owner = :owner")
_FORGET: Final = text("DELETE FROM host_turn WHERE free_at < clock_timestamp() - CAST(:old AS interval)")


class SharedTurns:
    """The port `Turns` on PostgreSQL: every call is one short statement of its own; raises StoreError."""

    def __init__(self, url: str, owner: str) -> None:
        self._owner = owner
        self._engine = create_engine(read_url(url), isolation_level="AUTOCOMMIT", pool_size=2, pool_pre_ping=True)
        event.listen(self._engine, "handle_error", translated)

    def take(self, host: str, *, lasting: float) -> float:
        """0 when this daemon may ask `host` now, for `lasting` seconds; else the seconds until its turn may come."""
        with self._engine.connect() as line:
            asked = {"host": host, "owner": self._owner, "lasting": timedelta(seconds=lasting)}
            if line.execute(_TAKE, asked).first() is not None:
                return 0.0
            left: Any = line.execute(_LEFT, {"host": host}).scalar()
            return float(left or 0.001)

    def give(self, host: str, *, rest: float) -> None:
        """The answer is there: nobody asks `host` for another `rest` seconds."""
        with self._engine.connect() as line:
            line.execute(_GIVE, {"host": host, "owner": self._owner, "rest": timedelta(seconds=max(rest, 0.0))})

    def forget(self) -> None:
        """Drop hosts that nobody has asked for two days."""
        with self._engine.connect() as line:
            line.execute(_FORGET, {"old": _FORGOTTEN})

    def close(self) -> None:
        """Close the lines to the server."""
        self._engine.dispose()


def turns(url: str, *, owner: str) -> SharedTurns | None:
    """The turns of the daemons on a database; None where one daemon is alone with its hosts."""
    if url.startswith("memory:") or read_url(url).get_backend_name() != "postgresql":
        return None
    return SharedTurns(url, owner)
