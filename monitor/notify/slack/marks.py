"""What a press carries: the kind of ask, the story, and a value, in one text; state stays in the database.

So a press under a message of three months ago is understood, and nothing in Slack has to be kept in step.
"""

from __future__ import annotations

from typing import NamedTuple

from monitor.model.ask import AskKind
from monitor.model.ids import StoryId


class Mark(NamedTuple):
    """What one control asks for."""

    kind: AskKind
    story: StoryId | None
    value: str


def written(kind: AskKind, story: StoryId | None, value: str = "") -> str:
    """The mark as a control's value: "not relevant:12:old news"."""
    return f"{kind.value}:{story or 0}:{value}"


def read(text: str) -> Mark | None:
    """The mark that a control's value is; None for what we never wrote."""
    kind, _, rest = text.partition(":")
    story, _, value = rest.partition(":")
    if kind not in _KINDS or not story.isdecimal():
        return None
    return Mark(AskKind(kind), StoryId(int(story)) or None, value)


_KINDS = frozenset(AskKind)
