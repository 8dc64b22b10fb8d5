"""Stories' times apart from their documents, so that a search touches small rows; of texts the bands that are looked up."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

INSTANT = sa.DateTime(timezone=True)
IS_OPEN = sa.text("open_until IS NOT NULL")


def upgrade() -> None:
    op.create_table(
        "story_time",
        sa.Column("story", sa.Integer(), nullable=False),
        sa.Column("last_article", INSTANT, nullable=False),
        sa.Column("open_until", INSTANT, nullable=True),
        sa.ForeignKeyConstraint(["story"], ["story.id"], name=op.f("fk_story_time_story_story")),
        sa.PrimaryKeyConstraint("story", name=op.f("pk_story_time")),
    )
    op.execute("INSERT INTO story_time (story, last_article, open_until) SELECT id, last_article, open_until FROM story ORDER BY id")
    op.create_index(op.f("ix_story_time_last_article"), "story_time", ["last_article"], unique=False)
    _index_open("ix_story_time_open", "story_time")
    op.drop_index(op.f("ix_story_last_article"), table_name="story")
    op.drop_index("ix_story_open", table_name="story")
    op.drop_column("story", "last_article")
    op.drop_column("story", "open_until")
    op.execute("DELETE FROM article_band WHERE band >= 'b:' AND band < 'b;'")


def downgrade() -> None:
    """The bands of bodies stay away: copies are found by the others."""
    op.add_column("story", sa.Column("last_article", INSTANT, nullable=False, server_default="1970-01-01 00:00:00"))
    op.add_column("story", sa.Column("open_until", INSTANT, nullable=True))
    for name in ("last_article", "open_until"):
        op.execute(f"UPDATE story SET {name} = (SELECT {name} FROM story_time WHERE story_time.story = story.id)")
    op.drop_table("story_time")
    op.create_index(op.f("ix_story_last_article"), "story", ["last_article"], unique=False)
    _index_open("ix_story_open", "story")


def _index_open(name: str, table: str) -> None:
    op.create_index(name, table, ["open_until"], unique=False, sqlite_where=IS_OPEN, postgresql_where=IS_OPEN)
