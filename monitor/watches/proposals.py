"""Examples that readers propose: what a watch told and should not have. Nothing is added to a watch until somebody accepts it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime

from monitor.model.instant import utc

FACT = "proposals"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A text that `watch` should not match, proposed by a reader of `channel` with a reason; `date` is the text's own day."""

    watch: str
    story: int
    channel: str
    text: str
    date: str
    why: str
    by: str
    at: datetime


def load(text: str) -> tuple[Proposal, ...]:
    """The proposals from the fact they are kept as, the oldest first."""
    return tuple(Proposal(**(row | {"at": utc(row["at"])})) for row in json.loads(text or "[]"))


def dump(proposals: Iterable[Proposal]) -> str:
    """The proposals as the fact they are kept as."""
    return json.dumps([asdict(one) | {"at": one.at.isoformat()} for one in proposals], ensure_ascii=False)


def proposed(standing: Iterable[Proposal], new: Proposal) -> tuple[Proposal, ...]:
    """With one more; one of the same watch, story and channel is replaced, so that two readers propose it once."""
    return (*without(standing, watch=new.watch, story=new.story, channel=new.channel), new)


def without(standing: Iterable[Proposal], *, watch: str = "", story: int, channel: str) -> tuple[Proposal, ...]:
    """Without those of a story and channel (of one watch, if it is named)."""
    return tuple(one for one in standing if (one.story, one.channel) != (story, channel) or (watch and one.watch != watch))
