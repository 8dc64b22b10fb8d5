"""Decisions, matches, what was told, and small facts in SQL."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, bindparam, delete, select

from monitor.errors import StoreError
from monitor.model.alert import Alert, Decision, Told
from monitor.model.ids import AlertId, ArticleId, StoryId
from monitor.model.watch import Match
from monitor.store import schema, seals
from monitor.store.codec import decode, encode
from monitor.store.session import Session

MARKS = "marks:"
_DECISION, _MATCH, _TOLD, _FACT = schema.decision.c, schema.watch_match.c, schema.told.c, schema.fact.c
_UNMATCH = delete(schema.watch_match).where(_MATCH.article == bindparam("of"))
_TOLD_OF = select(_TOLD.doc).where(_TOLD.story == bindparam("of")).order_by(_TOLD.channel)
_ONE_FACT = select(_FACT.value).where(_FACT.name == bindparam("asked"))


class SqlLedger:
    """The port `Ledger` in SQL."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def decide(self, decisions: Sequence[Decision]) -> list[AlertId]:
        """Keep each decision and return their ids, in their order."""
        return [self._decide(decision) for decision in decisions]

    def decisions(self, *, story: StoryId | None = None, article: ArticleId | None = None, since: datetime | None = None) -> list[Decision]:
        """Decisions on that story, that article, since that time; the oldest first."""
        statement = select(_DECISION.doc).where(*_about(story, since)).order_by(_DECISION.id)
        if article is not None:
            statement = statement.where(_DECISION.article == article)
        return [decode(Decision, doc) for (doc,) in self._session.rows(statement)]

    def alerts(self, *, story: StoryId | None = None, since: datetime | None = None, limit: int = 200) -> list[Alert]:
        """Decisions that told, with their ids; the newest first."""
        telling = select(_DECISION.id, _DECISION.doc).where(_DECISION.tells, *_about(story, since))
        return [_alert(row) for row in self._session.rows(telling.order_by(_DECISION.id.desc()).limit(limit))]

    def alert(self, id: AlertId) -> Alert:
        """One decision with its id, whether it told or not; raises StoreError when there is none."""
        row = self._session.first(select(_DECISION.id, _DECISION.doc).where(_DECISION.id == id))
        if row is None:
            raise StoreError(f"no alert {id}")
        return _alert(row)

    def matches(self, article: ArticleId, matches: Sequence[Match]) -> None:
        """Keep which watches an article met, in place of what was kept before."""
        self._session.run(_UNMATCH, {"of": article})
        rows = [{"article": article, "watch": one.watch, "version": one.version, "doc": encode(one)} for one in matches]
        self._session.add(schema.watch_match, rows)

    def matched(self, article: ArticleId) -> list[Match]:
        """Which watches it met, by name."""
        rows = self._session.rows(select(_MATCH.doc).where(_MATCH.article == article).order_by(_MATCH.watch))
        return [decode(Match, doc) for (doc,) in rows]

    def told(self, story: StoryId) -> list[Told]:
        """What each channel was told of a story, by channel."""
        rows = self._session.rows(_TOLD_OF, {"of": story})
        return [decode(Told, doc) for (doc,) in rows]

    def set_told(self, story: StoryId, told: Told) -> None:
        """Keep what a channel was told."""
        self._session.upsert(schema.told, [{"story": story, "channel": told.channel, "doc": encode(told)}], replace=("doc",))

    def fact(self, name: str) -> str:
        """A small fact, "" when it was never set."""
        return str(self._session.value(_ONE_FACT, {"asked": name}) or "")

    def set_fact(self, name: str, value: str) -> None:
        """Keep a small fact; what people clicked is sealed, because the next click overwrites it."""
        self._session.upsert(schema.fact, [{"name": name, "value": value}], replace=("value",))
        if name.startswith(MARKS):
            self._note_marks(name, json.loads(value))

    def _note_marks(self, name: str, marks: Sequence[Sequence[str]]) -> None:
        """A list of [what, by, why, at], the last one new; the fact is named by channel and story."""
        times = [datetime.fromisoformat(mark[3]) for mark in marks if mark[3]]
        channel, _, story = name.removeprefix(MARKS).rpartition(":")
        if times:
            said = {"channel": channel, "marks": [list(mark) for mark in marks]}
            seals.note(self._session, seals.CLICKED, story, at=max(times), said=said, story=int(story))

    def _decide(self, decision: Decision) -> AlertId:
        same = {name: getattr(decision, name) for name in ("story", "article", "channel", "verdict", "at")}
        row = same | {"tells": decision.verdict.tells, "doc": encode(decision)}
        number = self._session.add_numbered(schema.decision, row)
        seals.note(self._session, seals.DECIDED, number, at=decision.at, said=row["doc"], article=decision.article, story=decision.story)
        return AlertId(number)


def _about(story: StoryId | None, since: datetime | None) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if story is not None:
        conditions.append(_DECISION.story == story)
    if since is not None:
        conditions.append(_DECISION.at >= since)
    return conditions


def _alert(row: Any) -> Alert:
    return Alert(id=row.id, decision=decode(Decision, row.doc))
