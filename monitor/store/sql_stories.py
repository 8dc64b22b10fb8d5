"""Stories in SQL, with the inverted index of their keys.

A key is filed under the last day on which its story is live, so that a search touches the stories
of the window only, however long the archive: a common key has postings for years, a window has few.
Its times stand apart from its document: a search weighs the times of hundreds of stories that share a
key with an article, in small rows, to read eight documents.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache, lru_cache
from typing import Any, TypeVar

from sqlalchemy import Select, Text, bindparam, cast, delete, func, literal_column, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from monitor.errors import StoreError
from monitor.model.ids import ArticleId, StoryId
from monitor.model.story import Placement, Story
from monitor.ports import Reading
from monitor.store import schema, seals
from monitor.store.codec import decode, decode_as, encode, encode_as, scrub
from monitor.store.columns import key_of
from monitor.store.session import Session, listed, portions
from monitor.store.sql_shelf import SqlShelf

AnyInsert = TypeVar("AnyInsert", sqlite.Insert, postgresql.Insert)

DECODED = 256
"""Stories kept decoded in a process."""

_SEVERAL = 2
"""Stories that share so many keys are enough for most searches, and are a tenth of those that share one: few times are read."""
_WINDOW = 3
"""The days of a window: an article is placed on the last one, and what is told then is ahead of what was last told before."""

_STORY, _TIME, _KEY, _COUNT, _PLACED = (
    table.c for table in (schema.story, schema.story_time, schema.story_key, schema.key_count, schema.story_article)
)


class SqlStoryShelf:
    """The looking-up half of the port `Stories`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def candidates(self, keys: Sequence[str], *, since: datetime, limit: int) -> list[Story]:
        """Live stories that share a key, the most shared first, then the latest told."""
        asked = list(dict.fromkeys(map(key_of, keys)))
        if not asked:
            return []
        values = {"keys": self._session.listing(asked), "since": since, "most": limit}
        several = self._sharing(_SEVERAL, _day(since), values)
        if len(several) == limit:
            return self._kept(several)
        newest = _day(since) + _WINDOW
        today = [row for row in self._sharing(1, newest, values) if row.hits < _SEVERAL and _day(row.last_article) >= newest]
        if len(several) + len(today) >= limit:
            return self._kept([*several, *today][:limit])
        return self._kept(self._sharing(1, _day(since), values))

    def _sharing(self, least: int, day: int, values: Mapping[str, Any]) -> Sequence[Any]:
        return self._session.rows(_candidates(self._session.is_sqlite), {**values, "least": least, "day": day})

    def frequencies(self, keys: Sequence[str]) -> Mapping[str, int]:
        """In how many articles each key occurred; 0 for one never counted."""
        asked = {key: key_of(key) for key in dict.fromkeys(keys)}
        counted: dict[str, int] = {}
        statement = _counts(self._session.is_sqlite)
        for portion in portions(list(asked.values())):
            counted.update(tuple(row) for row in self._session.rows(statement, {"keys": self._session.listing(portion)}))
        return {key: counted.get(kept, 0) for key, kept in asked.items()}

    def get(self, story: StoryId) -> Story:
        """One story, merged ones too; raises StoreError when there is none."""
        if story not in self._session.held and not self._read(_ONE, {"of": story}):
            raise StoreError(f"no story {story}")
        return self._session.held[story]

    def articles(self, story: StoryId, *, newest: int | None = None) -> list[Reading]:
        """The story's articles in the order they were placed; of many only the `newest`, when given."""
        self.get(story)
        return SqlShelf(self._session).of_story(story, newest=newest)

    def placements(self, story: StoryId) -> list[tuple[ArticleId, Placement, datetime]]:
        """Which articles are in it, why and since when."""
        self.get(story)
        ordered = select(schema.story_article).where(_PLACED.story == story).order_by(_PLACED.placed_at, _PLACED.article)
        return [(row.article, decode_as(Placement, row.doc), row.placed_at) for row in self._session.rows(ordered)]

    def recent(self, *, since: datetime, limit: int = 200) -> list[Story]:
        """Stories with an article at or after then, the latest told first; merged ones never."""
        alive = _timed().where(_TIME.last_article >= since, _STORY.merged_into.is_(None))
        return self._read(alive.order_by(_TIME.last_article.desc(), _STORY.id.desc()).limit(limit))

    def open_commitments(self) -> list[Story]:
        """Stories that hold an open commitment, the first to end first; merged ones never."""
        held = _timed().where(_TIME.open_until.is_not(None), _STORY.merged_into.is_(None))
        return self._read(held.order_by(_TIME.open_until, _STORY.id))

    def _read(self, statement: Select[Any], values: Mapping[str, Any] | None = None) -> list[Story]:
        return self._kept(self._session.rows(statement, values))

    def _kept(self, rows: Sequence[Any]) -> list[Story]:
        found = [_story_of(row) for row in rows]
        self._session.held.update((story.id, story) for story in found)
        return found


class SqlStories(SqlStoryShelf):
    """The port `Stories` in SQL."""

    def count_keys(self, keys: Sequence[str], *, at: datetime) -> Mapping[str, int]:
        """Count one article's keys, each once; in how many articles each occurred by now."""
        asked = {key: key_of(key) for key in dict.fromkeys(keys)}
        kept = list(dict.fromkeys(asked.values()))
        if not kept:
            return {}
        if not self._session.is_sqlite:
            counted = dict(tuple(row) for row in self._session.rows(_COUNT_ALL, {"keys": kept, "at": at}))
            return {key: counted[own] for key, own in asked.items()}
        self._session.write(_COUNT_EACH, [{"key": key, "articles": 1, "last_at": at} for key in kept])
        return self.frequencies(keys)

    def start(self, story: Story) -> StoryId:
        """Keep a new story and return its id."""
        number = StoryId(self._session.add_numbered(schema.story, {"merged_into": story.merged_into, "doc": _doc(story)}))
        self._session.add(schema.story_time, [{"story": number} | _times(story)])
        started = self._session.held[number] = replace(scrub(story), id=number)
        self._file(started, story.lookup_keys)
        return number

    def save(self, story: Story) -> None:
        """Keep a story as it stands, its keys indexed anew; raises StoreError when it was never started."""
        old = self.get(story.id)
        self._session.write(_REWRITE, [{"of": story.id, "doc": _doc(story)}])
        if _times(old) != _times(story):
            self._session.write(_RETIME, [{"of": story.id} | _times(story)])
        self._session.held.pop(story.id)
        if old.merged_into is not None:
            return
        if _live_day(old) != _live_day(story):
            self._session.run(_UNFILE, {"of": story.id})
            self._file(story, story.lookup_keys)
            return
        if gone := old.lookup_keys - story.lookup_keys:
            self._session.run(_UNFILE_SOME, {"of": story.id, "keys": list(map(key_of, gone))})
        self._file(story, story.lookup_keys - old.lookup_keys)

    def attach(self, story: StoryId, article: ArticleId, *, placement: Placement, at: datetime) -> None:
        """Put an article into a story; raises StoreError when it is in one already."""
        placed = _place(story, placement, at)
        self._session.add(schema.story_article, [{"article": article} | placed])
        self._note_placed(article, story, placed["doc"], at)

    def merge(self, loser: StoryId, survivor: StoryId, *, at: datetime) -> None:
        """Give the loser's articles to the survivor and point it there; neither story's own state is counted anew."""
        self.get(loser)
        if loser == survivor or self.get(survivor).merged_into is not None:
            raise StoreError(f"story {loser} cannot be merged into {survivor}")
        self._session.run(_UNFILE, {"of": loser})
        gone = or_(_STORY.id == loser, _STORY.merged_into == loser)
        self._session.run(update(schema.story).where(gone).values(merged_into=survivor))
        self._session.run(update(schema.story_article).where(_PLACED.story == loser).values(story=survivor, placed_at=at))
        self._session.held.clear()
        seals.note(self._session, seals.MERGED, loser, at=at, said={"into": survivor}, story=survivor)

    def move(self, article: ArticleId, to: StoryId, *, placement: Placement, at: datetime) -> None:
        """Put an article from its story into another; raises StoreError when it is in none."""
        placed = _place(to, placement, at)
        moved = self._session.run(update(schema.story_article).where(_PLACED.article == article).values(placed))
        if not moved.rowcount:
            raise StoreError(f"article {article} is in no story")
        self._note_placed(article, to, placed["doc"], at)

    def _note_placed(self, article: ArticleId, story: StoryId, said: Any, at: datetime) -> None:
        seals.note(self._session, seals.PLACED, article, at=at, said=said, article=article, story=story)

    def _file(self, story: Story, keys: frozenset[str] | set[str]) -> None:
        day = _live_day(story)
        self._session.add(schema.story_key, [{"key": key, "live_day": day, "story": story.id} for key in {key_of(key) for key in keys}])


def _stories() -> Select[Any]:
    """Stories with their documents as text, by which a decoded one is known again."""
    return select(_STORY.id, _STORY.merged_into, cast(_STORY.doc, Text).label("doc"))


def _timed() -> Select[Any]:
    return _stories().join(schema.story_time, _TIME.story == _STORY.id)


@cache
def _candidates(is_sqlite: bool) -> Select[Any]:
    """The live stories filed under `least` of `keys` or more, those that share most first, then the latest told."""
    shared = (
        select(_KEY.story, func.count().label("hits"))
        .where(_KEY.key.in_(listed("keys", is_sqlite=is_sqlite)), _KEY.live_day >= bindparam("day"))
        .group_by(_KEY.story)
        .having(func.count() >= bindparam("least"))
        .subquery("shared")
    )
    since = bindparam("since", type_=_TIME.last_article.type)
    picked = (
        select(_TIME.story, shared.c.hits, _TIME.last_article)
        .join(shared, shared.c.story == _TIME.story)
        .where(or_(_TIME.last_article >= since, _TIME.open_until >= since))
        .order_by(shared.c.hits.desc(), _TIME.last_article.desc(), _TIME.story)
        .limit(bindparam("most"))
        .subquery("picked")
    )
    ordered = (picked.c.hits.desc(), picked.c.last_article.desc(), picked.c.story)
    found = _stories().add_columns(picked.c.hits, picked.c.last_article)
    return found.join(picked, picked.c.story == _STORY.id).order_by(*ordered)


@cache
def _counts(is_sqlite: bool) -> Select[Any]:
    return select(_COUNT.key, _COUNT.articles).where(_COUNT.key.in_(listed("keys", is_sqlite=is_sqlite)))


def _counting(statement: AnyInsert) -> AnyInsert:
    more = {"articles": _COUNT.articles + literal_column("1"), "last_at": statement.excluded.last_at}
    return statement.on_conflict_do_update(index_elements=[_COUNT.key], set_=more)


_COUNT_EACH = _counting(sqlite.insert(schema.key_count))
"""One more for a key; row by row and asked for apart, because SQLite takes twice as long over one statement for all."""
_ONE_EACH = select(
    func.unnest(bindparam("keys", type_=postgresql.ARRAY(Text))),
    literal_column("1"),
    bindparam("at", type_=_COUNT.last_at.type),
)
_COUNT_ALL = _counting(postgresql.insert(schema.key_count).from_select([_COUNT.key, _COUNT.articles, _COUNT.last_at], _ONE_EACH)).returning(
    _COUNT.key, _COUNT.articles
)
"""One more for each of the keys, and what they are at by now, in one statement: PostgreSQL takes a fifth of the time."""
_ONE = _stories().where(_STORY.id == bindparam("of"))
_REWRITE = update(schema.story).where(_STORY.id == bindparam("of"))
_RETIME = update(schema.story_time).where(_TIME.story == bindparam("of"))
_UNFILE = delete(schema.story_key).where(_KEY.story == bindparam("of"))
_UNFILE_SOME = _UNFILE.where(_KEY.key.in_(bindparam("keys", expanding=True)))


def _story_of(row: Any) -> Story:
    return _decoded(row.doc, row.id, row.merged_into)


@lru_cache(maxsize=DECODED)
def _decoded(doc: str, id: StoryId, merged_into: StoryId | None) -> Story:
    """The story in a document; the same few are looked up for one article after another."""
    return decode(Story, json.loads(doc) | {"id": id, "merged_into": merged_into})


def _times(story: Story) -> dict[str, Any]:
    return {"last_article": story.last_article, "open_until": story.open_until}


def _doc(story: Story) -> Any:
    return encode(replace(story, id=StoryId(0), merged_into=None))


def _place(story: StoryId, placement: Placement, at: datetime) -> dict[str, Any]:
    return {"story": story, "placed_at": at, "doc": encode_as(Placement, placement)}


def _day(instant: datetime) -> int:
    return int(instant.timestamp() // 86_400)


def _live_day(story: Story) -> int:
    return _day(max(story.last_article, story.open_until or story.last_article))
