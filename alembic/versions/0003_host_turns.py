"""Host turns: until when no daemon may ask a host, so that several keep one host's distance together."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

WORDS = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "host_turn",
        sa.Column("host", WORDS, nullable=False),
        sa.Column("owner", WORDS, nullable=False),
        sa.Column("free_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("host", name=op.f("pk_host_turn")),
    )


def downgrade() -> None:
    op.drop_table("host_turn")
