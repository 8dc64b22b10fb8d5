"""Runs migrations on the connection that `monitor.store.migrate` hands in; there is no other way in."""

from __future__ import annotations

from typing import Any

from alembic import context

from monitor.store.schema import METADATA


def include_object(_item: Any, name: str | None, kind: str, *_: Any) -> bool:
    """Whether model and database are compared in this: the full-text index (FTS5 shadow tables too) is the migrations' own."""
    return not (kind in ("table", "index") and (name or "").startswith("article_search"))


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    include_object=include_object,
    render_as_batch=True,
    transaction_per_migration=False,
)
with context.begin_transaction():
    context.run_migrations()
