"""The tables. What must be unique is UNIQUE here, so that two writers cannot tell one event twice.

Columns hold what is looked for; `doc` holds the frozen value as JSON (see `codec`). The full-text
index is not listed: its form differs by database (see `search`), a migration makes it.
"""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, MetaData, Table, text

from monitor.store.columns import DOCUMENT, KeyText, PackedText, SafeText, UtcDateTime

HEAD: Final = "0005"
METADATA: Final = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _table(name: str, *parts: Any, **options: Any) -> Table:
    return Table(name, METADATA, *parts, **options)


def _words(name: str, **options: Any) -> Column[str]:
    return Column(name, SafeText, nullable=False, **options)


def _key(name: str, **options: Any) -> Column[str]:
    return Column(name, KeyText, nullable=False, **options)


def _maybe_words(name: str, **options: Any) -> Column[str | None]:
    return Column(name, SafeText, nullable=True, **options)


def _number(name: str, **options: Any) -> Column[int]:
    return Column(name, Integer, nullable=False, **options)


def _time(name: str, **options: Any) -> Column[Any]:
    return Column(name, UtcDateTime, nullable=False, **options)


def _maybe_time(name: str, **options: Any) -> Column[Any]:
    return Column(name, UtcDateTime, nullable=True, **options)


def _flag(name: str, **options: Any) -> Column[bool]:
    return Column(name, Boolean, nullable=False, **options)


def _doc() -> Column[Any]:
    return Column("doc", DOCUMENT, nullable=False)


def _of_article(**options: Any) -> Column[int]:
    return Column("article", Integer, ForeignKey("article.id", ondelete="CASCADE"), nullable=False, **options)


def _of_story(**options: Any) -> Column[int]:
    return Column("story", Integer, ForeignKey("story.id"), nullable=False, **options)


def _only_where(condition: str) -> dict[str, Any]:
    return {"sqlite_where": text(condition), "postgresql_where": text(condition)}


source = _table("source", _words("id", primary_key=True), _flag("enabled"), _number("rank"), _doc())

poll_state = _table(
    "poll_state",
    Column("source", SafeText, ForeignKey("source.id", ondelete="CASCADE"), primary_key=True),
    _time("due_at", index=True),
    _maybe_time("leased_until"),
    _words("lease_owner", server_default=""),
    _doc(),
)

poll = _table("poll", _number("id", primary_key=True), _words("source"), _doc(), Index(None, "source", "id"), sqlite_autoincrement=True)

outcome_span = _table(
    "outcome_span",
    _number("id", primary_key=True),
    _words("source"),
    _time("since"),
    _maybe_time("until"),
    _words("outcome"),
    Index(None, "source", "id"),
    sqlite_autoincrement=True,
)

article = _table(
    "article",
    _number("id", primary_key=True),
    _key("url", index=True),
    _key("link", index=True),
    _words("source"),
    _words("title"),
    _words("text_hash"),
    _flag("has_body"),
    _number("version"),
    _time("first_seen"),
    Index(None, "first_seen", "id"),
    sqlite_autoincrement=True,
)

article_alias = _table("article_alias", _key("key", primary_key=True), _of_article(index=True), sqlite_with_rowid=False)

article_version = _table(
    "article_version",
    _of_article(primary_key=True),
    _number("version", primary_key=True),
    _words("detector"),
    Column("text", PackedText, nullable=False),
    Column("mentions", DOCUMENT, nullable=False),
    _doc(),
)

article_event = _table(
    "article_event",
    _of_article(primary_key=True),
    _number("version", primary_key=True),
    _number("place", primary_key=True),
    _words("kind"),
    _words("status"),
    _words("tier"),
    _doc(),
    Index(None, "kind", "article"),
    sqlite_with_rowid=False,
)

article_band = _table(
    "article_band",
    _key("band", primary_key=True),
    _of_article(primary_key=True, index=True),
    _time("seen_at"),
    sqlite_with_rowid=False,
)

page_wanted = _table("page_wanted", _of_article(primary_key=True), _time("not_before", index=True))

story = _table(
    "story",
    _number("id", primary_key=True),
    Column("merged_into", Integer, ForeignKey("story.id"), nullable=True),
    _doc(),
    Index("ix_story_merged", "merged_into", **_only_where("merged_into IS NOT NULL")),
    sqlite_autoincrement=True,
)

story_time = _table(
    "story_time",
    _of_story(primary_key=True),
    _time("last_article", index=True),
    _maybe_time("open_until"),
    Index("ix_story_time_open", "open_until", **_only_where("open_until IS NOT NULL")),
)

story_key = _table(
    "story_key",
    _key("key", primary_key=True),
    _number("live_day", primary_key=True),
    _of_story(primary_key=True, index=True),
    sqlite_with_rowid=False,
)

key_count = _table("key_count", _key("key", primary_key=True), _number("articles"), _time("last_at"), sqlite_with_rowid=False)

story_article = _table(
    "story_article",
    _of_article(primary_key=True),
    _of_story(index=True),
    _time("placed_at"),
    _doc(),
)

watch = _table("watch", _words("name", primary_key=True), _number("version"), _doc())

watch_version = _table(
    "watch_version",
    _number("id", primary_key=True),
    _words("name", index=True),
    _number("version"),
    _time("saved_at"),
    _words("saved_by"),
    _words("change"),
    _flag("removed"),
    _doc(),
    sqlite_autoincrement=True,
)

watch_match = _table(
    "watch_match",
    _number("article", primary_key=True, autoincrement=False),
    _key("watch", primary_key=True, index=True),
    _number("version"),
    _doc(),
)

decision = _table(
    "decision",
    _number("id", primary_key=True),
    _number("story", index=True),
    _number("article", index=True),
    _words("channel"),
    _words("verdict"),
    _flag("tells"),
    _time("at", index=True),
    _doc(),
    sqlite_autoincrement=True,
)

told = _table("told", _number("story", primary_key=True, autoincrement=False), _words("channel", primary_key=True), _doc())

delivery = _table(
    "delivery",
    _key("key", primary_key=True),
    _words("channel"),
    Column("story", Integer, nullable=True, index=True),
    _words("kind"),
    _key("facet"),
    _words("status"),
    _number("turn"),
    _number("generation"),
    _words("tell"),
    _words("state"),
    _flag("is_open"),
    _number("tries"),
    _time("created", index=True),
    _time("not_before"),
    Column("reply_to", KeyText, nullable=True),
    _maybe_words("receipt_channel"),
    _maybe_words("receipt_message"),
    _number("wanted"),
    _number("posted"),
    _maybe_time("leased_until"),
    _words("lease_owner", server_default=""),
    _doc(),
    Index("uq_delivery_root", "channel", "story", "generation", unique=True, **_only_where("kind = 'root'")),
    Index("uq_delivery_reply", "channel", "story", "facet", "status", "turn", unique=True, **_only_where("kind = 'reply'")),
    Index("ix_delivery_open", "not_before", **_only_where("is_open")),
    Index("ix_delivery_receipt", "receipt_channel", "receipt_message"),
)

attempt = _table(
    "attempt",
    _number("id", primary_key=True),
    _key("key", index=True),
    _time("at"),
    _doc(),
    sqlite_autoincrement=True,
)

ask = _table(
    "ask",
    _number("id", primary_key=True),
    _key("key", unique=True),
    _words("kind"),
    _flag("is_waiting"),
    _flag("owes_answer"),
    Column("answer", DOCUMENT, nullable=True),
    _doc(),
    Index("ix_ask_waiting", "id", **_only_where("is_waiting")),
    Index("ix_ask_answers", "id", **_only_where("owes_answer")),
    sqlite_autoincrement=True,
)

seal = _table(
    "seal",
    _number("id", primary_key=True),
    _time("at"),
    _words("kind"),
    _words("ref"),
    Column("number", Integer, nullable=True),
    Column("article", Integer, nullable=True, index=True),
    Column("story", Integer, nullable=True, index=True),
    Column("said", DOCUMENT, nullable=True),
    _words("digest"),
    _words("link"),
    _words("software"),
    Index(None, "kind", "number"),
    sqlite_autoincrement=True,
)

fact = _table("fact", _words("name", primary_key=True), _words("value"))

host_turn = _table("host_turn", _words("host", primary_key=True), _words("owner"), _time("free_at"))
