"""The full-text index: a contentless FTS5 table on SQLite, a tsvector with a GIN index on PostgreSQL.

Both are given the same words (see `words`), so both find the same; the text itself is kept once, elsewhere.
"""

from __future__ import annotations

from sqlalchemy import TextClause, text

from monitor.store.session import Session
from monitor.store.words import phrases, words

NAME = "article_search"
_INSERT = text("INSERT INTO article_search (rowid, words) VALUES (:article, :words)")
_UPSERT = text(
    "INSERT INTO article_search (article, words) VALUES (:article, CAST(:words AS tsvector))"
    " ON CONFLICT (article) DO UPDATE SET words = excluded.words"
)


def index(session: Session, article: int, document: str) -> None:
    """File an article's words."""
    if session.is_sqlite:
        session.write(_INSERT, [{"article": article, "words": " ".join(words(document))}])
    else:
        session.run(_UPSERT, {"article": article, "words": _vector(document)})


def forget(session: Session, article: int, document: str) -> None:
    """Take the words filed for this text away; an FTS5 index without content must be told them again."""
    if session.is_sqlite:
        remove = text("INSERT INTO article_search (article_search, rowid, words) VALUES ('delete', :article, :words)")
        session.run(remove, [{"article": article, "words": " ".join(words(document))}])
        return
    session.run(text("DELETE FROM article_search WHERE article = :article"), [{"article": article}])


def found_by(session: Session, query: str) -> TextClause | None:
    """A condition on `article.id` for the articles that hold every phrase of the query; None for a query without words."""
    asked = phrases(query)
    if not asked:
        return None
    if session.is_sqlite:
        match = " AND ".join('"' + " ".join(phrase) + '"' for phrase in asked)
        return text("article.id IN (SELECT rowid FROM article_search WHERE article_search MATCH :match)").bindparams(match=match)
    match = " & ".join(" <-> ".join(f"'{word}'" for word in phrase) for phrase in asked)
    condition = "article.id IN (SELECT article FROM article_search WHERE words @@ CAST(:match AS tsquery))"
    return text(condition).bindparams(match=match)


def _vector(document: str) -> str:
    places: dict[str, list[int]] = {}
    for place, word in enumerate(words(document), start=1):
        places.setdefault(word, []).append(place)
    return " ".join(f"'{word}':{','.join(map(str, at))}" for word, at in places.items())
