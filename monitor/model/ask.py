"""An ask: what a person wants who pressed something under a message or typed a command; and what is answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from monitor.model.ids import AskKey, StoryId
from monitor.model.instant import require_aware


class AskKind(StrEnum):
    """What can be asked for; JOIN, SPLIT and MUTE_SOURCE without a value ask which one is meant."""

    ON_IT = "on it"
    NOT_RELEVANT = "not relevant"
    RELEVANT = "relevant again"
    MUTE = "mute"
    UNMUTE = "unmute"
    WHY = "why"
    JOIN = "join"
    SPLIT = "split"
    MUTE_SOURCE = "mute source"
    COMMAND = "command"


PRESSES = tuple(kind for kind in AskKind if kind is not AskKind.COMMAND)


class Unfit(StrEnum):
    """Why a story is not relevant to those it was told."""

    WRONG_EVENT = "wrong event"
    OLD_NEWS = "old news"
    WRONG_COUNTRY = "wrong country"
    DUPLICATE = "duplicate"
    NOT_OURS = "not ours"

    @property
    def is_the_watch(self) -> bool:
        """Whether the watch met what it should not have met; old news and a duplicate are met rightly."""
        return self not in (Unfit.OLD_NEWS, Unfit.DUPLICATE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One ask as it was received. `key` is the same each time the notifier delivers it.

    `notifier` is the one it came through, `place` and `message` are that notifier's own channel and message,
    `user` its id of the person and `name` what people call them; `value` is a reason, a choice, or the text of
    a command; `reply_to` is where an answer for that person alone may be sent for a while.
    """

    key: AskKey
    kind: AskKind
    notifier: str
    place: str
    user: str
    name: str
    at: datetime
    message: str = ""
    story: StoryId | None = None
    value: str = ""
    reply_to: str = ""

    def __post_init__(self) -> None:
        require_aware(at=self.at)

    @property
    def by(self) -> str:
        """The person as history names them: "mina (U0123)"."""
        return f"{self.name} ({self.user})" if self.name else self.user


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the person alone is told; `choices` are (label, value) pairs to pick one of, the pick an ask of `kind` about `story`."""

    text: str = ""
    kind: AskKind | None = None
    story: StoryId | None = None
    choices: tuple[tuple[str, str], ...] = ()


SILENCE = Answer()
