"""Seals: a chain of hashes over the rows that tell what was published, decided, told, edited and clicked."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

WORDS = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
DOCUMENT = sa.JSON().with_variant(JSONB(), "postgresql")


def upgrade() -> None:
    op.create_table(
        "seal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("kind", WORDS, nullable=False),
        sa.Column("ref", WORDS, nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("article", sa.Integer(), nullable=True),
        sa.Column("story", sa.Integer(), nullable=True),
        sa.Column("said", DOCUMENT, nullable=True),
        sa.Column("digest", WORDS, nullable=False),
        sa.Column("link", WORDS, nullable=False),
        sa.Column("software", WORDS, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seal")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_seal_article"), "seal", ["article"], unique=False)
    op.create_index(op.f("ix_seal_story"), "seal", ["story"], unique=False)
    op.create_index(op.f("ix_seal_kind_number"), "seal", ["kind", "number"], unique=False)


def downgrade() -> None:
    op.drop_table("seal")
