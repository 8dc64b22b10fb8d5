"""A delivery: one message (with its edits) owed to a notifier, its attempts, and the message itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from monitor.model.ask import AskKind
from monitor.model.enums import DeliveryKind, DeliveryState, Tell
from monitor.model.ids import AlertId, ChannelId, DeliveryKey, StoryId
from monitor.model.instant import require_aware


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """Where a sent message lies: the notifier's own channel and message id."""

    channel: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """Something to press under a message: it asks for `ask` about the message's story, or opens `url`.

    With `choices`, (label, value) pairs, one is picked and its value goes along; `folded` ones stand in a menu of
    further things; `confirm`, (question, explanation), is asked back first.
    """

    label: str
    ask: AskKind | None = None
    url: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    folded: bool = False
    confirm: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """Stories a day by kind: `counts` are (kind, one number a day) pairs."""

    title: str
    days: tuple[date, ...]
    counts: tuple[tuple[str, tuple[int, ...]], ...]

    @property
    def alt(self) -> str:
        """What somebody hears who does not see it."""
        kinds = sorted(self.counts, key=lambda each: (-sum(each[1]), each[0]))
        return f"{self.title}: " + ", ".join(f"{kind} {sum(counts)}".replace("_", " ") for kind, counts in kinds)


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What is said, independent of any notifier; all text is plain and unescaped.

    `fallback` is what a phone shows: its first 120 characters are the news. `bold` are spans of `quote`.
    `fields` are (label, value) pairs, `lines` follow the quote, `context` is the small print.
    The first source is `link_label` (its name) with `link`, `published` (`published_text` on the channel's
    clock, or the day alone) and `source_note`. `plain` asks for the fallback text alone; `kind` lets a notifier
    draw a digest unlike an alert; `chart` is drawn where a notifier can.
    """

    headline: str
    fallback: str
    fields: tuple[tuple[str, str], ...] = ()
    quote: str = ""
    bold: tuple[tuple[int, int], ...] = ()
    lines: tuple[str, ...] = ()
    context: tuple[str, ...] = ()
    link: str = ""
    link_label: str = ""
    published: datetime | None = None
    buttons: tuple[Button, ...] = ()
    story: StoryId | None = None
    revision: int = 0
    tell: Tell = Tell.NOW
    mention: str = ""
    quiet: bool = False
    plain: bool = False
    kind: DeliveryKind = DeliveryKind.ROOT
    published_text: str = ""
    source_note: str = ""
    chart: Chart | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One message owed to one channel. `key` is unique for (channel, story, kind, facet, status, turn, generation).

    `posted` is the story revision last shown (roots only); `reply_to` is the key of the root a reply hangs under;
    `in_channel` shows a reply in the channel too; `text` is the ready body of digests and notices.
    `not_before` is when it is next due: to be sent, looked up, or (sent) edited. A sent one with `sweep_at` is
    due then too, to remove copies that came late; `sweeps` counts those done. `plain` sends text only;
    A chart's `reply_to` is its digest, which it is drawn into; its `text` holds the numbers.
    `also` marks a root that went another way first ("also mailed 02:21").
    """

    key: DeliveryKey
    channel: ChannelId
    kind: DeliveryKind
    story: StoryId | None = None
    alert: AlertId | None = None
    facet: str = ""
    status: str = ""
    turn: int = 0
    generation: int = 1
    tell: Tell = Tell.NOW
    reply_to: DeliveryKey | None = None
    in_channel: bool = False
    text: str = ""
    state: DeliveryState = DeliveryState.PENDING
    created: datetime
    not_before: datetime
    first_try: datetime | None = None
    tries: int = 0
    looks: int = 0
    receipt: Receipt | None = None
    posted: int = 0
    posted_at: datetime | None = None
    wanted: int = 0
    error: str = ""
    reason: str = ""
    sweep_at: datetime | None = None
    sweeps: int = 0
    plain: bool = False
    also: str = ""

    def __post_init__(self) -> None:
        require_aware(created=self.created, not_before=self.not_before, first_try=self.first_try, posted_at=self.posted_at)
        require_aware(sweep_at=self.sweep_at)

    @property
    def is_stale(self) -> bool:
        """Whether a newer revision is wanted than the one that stands there."""
        return self.kind is DeliveryKind.ROOT and self.state is DeliveryState.SENT and self.wanted > self.posted


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One append-only line of the audit: what was tried, how it ended, the text as it stood."""

    key: DeliveryKey
    at: datetime
    action: str
    outcome: str
    error: str = ""
    took_ms: int = 0
    revision: int = 0
    text: str = ""
    receipt: Receipt | None = None
