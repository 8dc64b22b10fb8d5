"""The first tables: sources, articles, stories, watches, deliveries, and the full-text index."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

WORDS = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
INSTANT = sa.DateTime(timezone=True)
DOCUMENT = sa.JSON().with_variant(JSONB(), "postgresql")
TABLES = (
    "outcome_span",
    "poll",
    "source",
    "poll_state",
    "article",
    "article_alias",
    "article_band",
    "article_event",
    "article_version",
    "page_wanted",
    "key_count",
    "story",
    "story_article",
    "story_key",
    "watch",
    "watch_match",
    "watch_version",
    "attempt",
    "decision",
    "delivery",
    "fact",
    "told",
)


def upgrade() -> None:
    _sources()
    _articles()
    _stories()
    _watches()
    _deliveries()
    _search()


def downgrade() -> None:
    op.execute("DROP TABLE article_search")
    for name in reversed(TABLES):
        op.drop_table(name)


def _search() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute("CREATE VIRTUAL TABLE article_search USING fts5(words, content='', tokenize='unicode61 remove_diacritics 0')")
        return
    op.execute(
        "CREATE TABLE article_search (article integer PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE, words tsvector NOT NULL)"
    )
    op.execute("CREATE INDEX article_search_words ON article_search USING gin (words)")


def _sources() -> None:
    op.create_table(
        "outcome_span",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("source", WORDS, nullable=False),
        sa.Column("since", INSTANT, nullable=False),
        sa.Column("until", INSTANT, nullable=True),
        sa.Column("outcome", WORDS, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outcome_span")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_outcome_span_source_id"), "outcome_span", ["source", "id"], unique=False)
    op.create_table(
        "poll",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("source", WORDS, nullable=False),
        sa.Column("doc", DOCUMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_poll")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_poll_source_id"), "poll", ["source", "id"], unique=False)
    op.create_table(
        "source",
        sa.Column("id", WORDS, nullable=False),
        sa.Column("enabled", sa.Boolean(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("doc", DOCUMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source")),
    )
    op.create_table(
        "poll_state",
        sa.Column("source", WORDS, nullable=False),
        sa.Column("due_at", INSTANT, nullable=False),
        sa.Column("leased_until", INSTANT, nullable=True),
        sa.Column("lease_owner", WORDS, server_default="", nullable=False),
        sa.Column("doc", DOCUMENT, nullable=False),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_poll_state_source_source"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("source", name=op.f("pk_poll_state")),
    )
    op.create_index(op.f("ix_poll_state_due_at"), "poll_state", ["due_at"], unique=False)


def _articles() -> None:
    op.create_table(
        "article",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("url", WORDS, nullable=False),
        sa.Column("link", WORDS, nullable=False),
        sa.Column("source", WORDS, nullable=False),
        sa.Column("title", WORDS, nullable=False),
        sa.Column("text_hash", WORDS, nullable=False),
        sa.Column("has_body", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("first_seen", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_article_first_seen_id"), "article", ["first_seen", "id"], unique=False)
    op.create_index(op.f("ix_article_link"), "article", ["link"], unique=False)
    op.create_index(op.f("ix_article_url"), "article", ["url"], unique=False)
    op.create_table(
        "article_alias",
        sa.Column("key", WORDS, nullable=False),
        sa.Column("article", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["article"], ["article.id"], name=op.f("fk_article_alias_article_article"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_article_alias")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_article_alias_article"), "article_alias", ["article"], unique=False)
    op.create_table(
        "article_band",
        sa.Column("band", WORDS, nullable=False),
        sa.Column("article", sa.Integer(), nullable=False),
        sa.Column("seen_at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(["article"], ["article.id"], name=op.f("fk_article_band_article_article"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("band", "article", name=op.f("pk_article_band")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_article_band_article"), "article_band", ["article"], unique=False)
    op.create_table(
        "article_event",
        sa.Column("article", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("kind", WORDS, nullable=False),
        sa.Column("status", WORDS, nullable=False),
        sa.Column("tier", WORDS, nullable=False),
        sa.Column("doc", DOCUMENT, nullable=False),
        sa.ForeignKeyConstraint(["article"], ["article.id"], name=op.f("fk_article_event_article_article"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article", "version", "place", name=op.f("pk_article_event")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_article_event_kind_article"), "article_event", ["kind", "article"], unique=False)
    op.create_table(
        "article_version",
        sa.Column("article", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("detector", WORDS, nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.Column("mentions", DOCUMENT, nullable=False),
        sa.Column("doc", DOCUMENT, nullable=False),
        sa.ForeignKeyConstraint(["article"], ["article.id"], name=op.f("fk_article_version_article_article"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article", "version", name=op.f("pk_article_version")),
    )
    op.create_table(
        "page_wanted",
        sa.Column("article", sa.Integer(), nullable=False),
        sa.Column("not_before", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(["article"], ["article.id"], name=op.f("fk_page_wanted_article_article"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article", name=op.f("pk_page_wanted")),
    )
    op.create_index(op.f("ix_page_wanted_not_before"), "page_wanted", ["not_before"], unique=False)


def _stories() -> None:
    op.create_table(
        "key_count",
        sa.Column("key", WORDS, nullable=False),
        sa.Column("articles", sa.Integer(), nullable=False),
        sa.Column("last_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_key_count")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "story",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("last_article", INSTANT, nullable=False),
        sa.Column("open_until", INSTANT, nullable=True),
        sa.Column("merged_into", sa.Integer(), nullable=True),
        sa.Column("doc", DOCUMENT, nullable=False),
        sa.ForeignKeyConstraint(["merged_into"], ["story.id"], name=op.f("fk_story_merged_into_story")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_story")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_story_last_article"), "story", ["last_article"], unique=False)
    op.create_index(
        "ix_story_merged",
        "story",
        ["merged_into"],
        unique=False,
        sqlite_where=sa.text("merged_into IS NOT NULL"),
        postgresql_where=sa.text("merged_into IS NOT NULL"),
    )
    op.create_index(
        "ix_story_open",
        "story",
        ["open_until"],
        unique=False,
        sqlite_where=sa.text("open_until IS NOT NULL"),
        postgresql_where=sa.text("open_until IS NOT NULL"),
    )
    op.create_table(
        "story_article",
        sa.Column("article", sa.Integer(), nullable=False),
        sa.Column("story", sa.Integer(), nullable=False),
        sa.Column("placed_at", INSTANT, nullable=False),
        sa.Column("doc", DOCUMENT, nullable=False),
        sa.ForeignKeyConstraint(["article"], ["article.id"], name=op.f("fk_story_article_article_article"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["story"], ["story.id"], name=op.f("fk_story_article_story_story")),
        sa.PrimaryKeyConstraint("article", name=op.f("pk_story_article")),
    )
    op.create_index(op.f("ix_story_article_story"), "story_article", ["story"], unique=False)
    op.create_table(
        "story_key",
        sa.Column("key", WORDS, nullable=False),
        sa.Column("live_day", sa.Integer(), nullable=False),
        sa.Column("story", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["story"], ["story.id"], name=op.f("fk_story_key_story_story")),
        sa.PrimaryKeyConstraint("key", "live_day", "story", name=op.f("pk_story_key")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_story_key_story"), "story_key", ["story"], unique=False)


def _watches() -> None:
    op.create_table(
        "watch",
        sa.Column("name", WORDS, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("doc", DOCUMENT, nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_watch")),
    )
    op.create_table(
        "watch_match",
        sa.Column("article", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("watch", WORDS, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("doc", DOCUMENT, nullable=False),
        sa.PrimaryKeyConstraint("article", "watch", name=op.f("pk_watch_match")),
    )
    op.create_index(op.f("ix_watch_match_watch"), "watch_match", ["watch"], unique=False)
    op.create_table(
        "watch_version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", WORDS, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("saved_at", INSTANT, nullable=False),
        sa.Column("saved_by", WORDS, nullable=False),
        sa.Column("change", WORDS, nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("doc", DOCUMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_watch_version")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_watch_version_name"), "watch_version", ["name"], unique=False)


def _deliveries() -> None:
    op.create_table(
        "attempt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", WORDS, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("doc", DOCUMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attempt")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_attempt_key"), "attempt", ["key"], unique=False)
    op.create_table(
        "decision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("story", sa.Integer(), nullable=False),
        sa.Column("article", sa.Integer(), nullable=False),
        sa.Column("channel", WORDS, nullable=False),
        sa.Column("verdict", WORDS, nullable=False),
        sa.Column("tells", sa.Boolean(), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("doc", DOCUMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decision")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_decision_article"), "decision", ["article"], unique=False)
    op.create_index(op.f("ix_decision_at"), "decision", ["at"], unique=False)
    op.create_index(op.f("ix_decision_story"), "decision", ["story"], unique=False)
    op.create_table(
        "delivery",
        sa.Column("key", WORDS, nullable=False),
        sa.Column("channel", WORDS, nullable=False),
        sa.Column("story", sa.Integer(), nullable=True),
        sa.Column("kind", WORDS, nullable=False),
        sa.Column("facet", WORDS, nullable=False),
        sa.Column("status", WORDS, nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("generation", sa.Integer(), nullable=False),
        sa.Column("tell", WORDS, nullable=False),
        sa.Column("state", WORDS, nullable=False),
        sa.Column("is_open", sa.Boolean(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("created", INSTANT, nullable=False),
        sa.Column("not_before", INSTANT, nullable=False),
        sa.Column("reply_to", WORDS, nullable=True),
        sa.Column("receipt_channel", WORDS, nullable=True),
        sa.Column("receipt_message", WORDS, nullable=True),
        sa.Column("wanted", sa.Integer(), nullable=False),
        sa.Column("posted", sa.Integer(), nullable=False),
        sa.Column("leased_until", INSTANT, nullable=True),
        sa.Column("lease_owner", WORDS, server_default="", nullable=False),
        sa.Column("doc", DOCUMENT, nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_delivery")),
    )
    op.create_index(op.f("ix_delivery_created"), "delivery", ["created"], unique=False)
    op.create_index(
        "ix_delivery_open", "delivery", ["not_before"], unique=False, sqlite_where=sa.text("is_open"), postgresql_where=sa.text("is_open")
    )
    op.create_index("ix_delivery_receipt", "delivery", ["receipt_channel", "receipt_message"], unique=False)
    op.create_index(op.f("ix_delivery_story"), "delivery", ["story"], unique=False)
    op.create_index(
        "uq_delivery_reply",
        "delivery",
        ["channel", "story", "facet", "status", "turn"],
        unique=True,
        sqlite_where=sa.text("kind = 'reply'"),
        postgresql_where=sa.text("kind = 'reply'"),
    )
    op.create_index(
        "uq_delivery_root",
        "delivery",
        ["channel", "story", "generation"],
        unique=True,
        sqlite_where=sa.text("kind = 'root'"),
        postgresql_where=sa.text("kind = 'root'"),
    )
    op.create_table(
        "fact",
        sa.Column("name", WORDS, nullable=False),
        sa.Column("value", WORDS, nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_fact")),
    )
    op.create_table(
        "told",
        sa.Column("story", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("channel", WORDS, nullable=False),
        sa.Column("doc", DOCUMENT, nullable=False),
        sa.PrimaryKeyConstraint("story", "channel", name=op.f("pk_told")),
    )
