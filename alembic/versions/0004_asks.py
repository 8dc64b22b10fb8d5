"""Asks: what people pressed under a message or typed as a command, each kept before it is acknowledged and seen to once."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

WORDS = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
DOCUMENT = sa.JSON().with_variant(JSONB(), "postgresql")


def upgrade() -> None:
    op.create_table(
        "ask",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", WORDS, nullable=False),
        sa.Column("kind", WORDS, nullable=False),
        sa.Column("is_waiting", sa.Boolean(), nullable=False),
        sa.Column("owes_answer", sa.Boolean(), nullable=False),
        sa.Column("answer", DOCUMENT, nullable=True),
        sa.Column("doc", DOCUMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ask")),
        sa.UniqueConstraint("key", name=op.f("uq_ask_key")),
        sqlite_autoincrement=True,
    )
    for name in ("waiting", "answers"):
        condition = sa.text("is_waiting" if name == "waiting" else "owes_answer")
        op.create_index(f"ix_ask_{name}", "ask", ["id"], unique=False, sqlite_where=condition, postgresql_where=condition)


def downgrade() -> None:
    op.drop_table("ask")
