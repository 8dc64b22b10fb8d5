"""Alerts drawn on a terminal: the root as a panel, an edit as "updated", replies indented under their root.

A terminal cannot be looked up after a broken send, so there a message may repeat; it says so.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from itertools import count
from threading import Lock
from typing import TYPE_CHECKING, Literal, TextIO

from pydantic import BaseModel, ConfigDict
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from monitor.message.plain import source_line
from monitor.model.delivery import Message, Receipt
from monitor.model.enums import DeliveryKind, Tell
from monitor.notify.recent import KEPT, Recent

if TYPE_CHECKING:
    from datetime import datetime

    from monitor.model.ids import DeliveryKey
    from monitor.ports import Clock

_COLOURS = {Tell.PAGE: "red", Tell.NOW: "cyan", Tell.DIGEST: "blue", Tell.LOG: "white"}


class Options(BaseModel):
    """Settings of a terminal: `stream` stdout, stderr or none; `width` in columns (0: its own); `colour` auto, always or never."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    stream: Literal["stdout", "stderr", "none"] = "stdout"
    width: int = 0
    colour: str = "auto"


class Terminal:
    """A notifier that prints; it remembers what it printed lately, so a repeat and an update can say so."""

    can_find = False
    can_edit = True
    can_draw = False

    def __init__(self, console: Console, *, now: Callable[[], datetime]) -> None:
        self._console = console
        self._now = now
        self._numbers = count(1)
        self._printing = Lock()
        self._recent = Recent()
        self._shown: dict[str, tuple[str, ...]] = {}

    def post(self, message: Message, *, to: str, key: DeliveryKey, thread: Receipt | None = None, in_channel: bool = False) -> Receipt:
        """Print it; the receipt is the number of the message on this terminal."""
        receipt = Receipt(channel=to, message=str(next(self._numbers)))
        place = f"#{to.lstrip('#')}" if thread is None else f"↳ in thread{', also in the channel' if in_channel else ''}"
        repeated = "(repeated) " if self._recent.has(key) else ""
        panel = _panel(message, title=f"{repeated}{place} {self._now():%H:%M}")
        self._print(panel if thread is None else Padding(panel, (0, 0, 0, 4)))
        self._recent.add(key, receipt, to=to, at=self._now(), thread=thread)
        self._is_new(message, receipt)
        return receipt

    def edit(self, message: Message, *, receipt: Receipt, key: DeliveryKey) -> None:
        """Print it again in short, marked as updated, unless that would say the same; one printed before a restart is named as earlier."""
        if self._is_new(message, receipt):
            self._print(_update(_said(message), earlier=self._recent.key_of(receipt) != key))

    def delete(self, receipt: Receipt) -> None:
        """What is printed stays; it is only forgotten."""
        self._recent.remove(receipt)

    def find(self, key: DeliveryKey, *, to: str, since: datetime, thread: Receipt | None = None) -> tuple[Receipt, ...]:
        """What this process printed; `can_find` is False since a restart forgets."""
        return self._recent.find(key, to=to, since=since, thread=thread)

    def probe(self) -> None:
        """A terminal is always open."""

    def _is_new(self, message: Message, receipt: Receipt) -> bool:
        """Whether the message says something else than was last shown of it; remembers the last 2,000."""
        said = _said(message)
        with self._printing:
            before = self._shown.pop(receipt.message, None)
            self._shown[receipt.message] = said
            if len(self._shown) > KEPT:
                del self._shown[next(iter(self._shown))]
        return before != said

    def _print(self, what: RenderableType) -> None:
        with self._printing:
            self._console.print(what)


def build(options: Options, clock: Clock, *, out: TextIO | None = None) -> Terminal:
    """A terminal notifier writing to `out` (standard output unless given)."""
    console = Console(
        file=out or (sys.stderr if options.stream == "stderr" else sys.stdout),
        quiet=out is None and options.stream == "none",
        width=options.width or None,
        force_terminal={"always": True, "never": False}.get(options.colour),
        highlight=False,
        markup=False,
        emoji=False,
        soft_wrap=False,
    )
    return Terminal(console, now=clock.now)


def _panel(message: Message, *, title: str) -> Panel:
    heavy = message.kind is DeliveryKind.ROOT
    colour = "white" if message.quiet else _COLOURS[message.tell]
    head = Text(printable(message.headline), style=f"bold {colour}")
    body = Group(head, *_body(message))
    border = colour if heavy else "dim"
    return Panel(body, title=Text(title, style="dim"), title_align="right", border_style=border, padding=(0, 1))


def _body(message: Message) -> list[RenderableType]:
    parts: list[RenderableType] = []
    if message.mention:
        parts.append(Text(f"PAGE @{printable(message.mention)}", style="bold red"))
    if message.fields and not message.plain:
        parts.append(_fields(message.fields))
    if message.quote:
        parts.append(_quote(message))
    if source_line(message):
        parts.append(Text(printable(source_line(message)), style="dim"))
    if message.link:
        parts.append(Text(printable(message.link), style="dim underline", overflow="fold"))
    parts.extend(Text(printable(line)) for line in message.lines)
    parts.extend(Text(printable(line), style="dim italic") for line in message.context)
    return parts


def _fields(pairs: tuple[tuple[str, str], ...]) -> Table:
    table = Table.grid(padding=(0, 2))
    for name, value in pairs:
        table.add_row(Text(name, style="dim"), Text(printable(value)))
    return table


def _quote(message: Message) -> Text:
    text = Text(f"“{printable(message.quote)}”", style="italic")
    for start, end in message.bold:
        text.stylize("bold not italic", start + 1, end + 1)
    return text


def _said(message: Message) -> tuple[str, ...]:
    """What an update shows: the headline, the counts, what else happened."""
    also = (f"{name}: {value}" for name, value in message.fields if name == "Also")
    return tuple(printable(each) for each in (message.headline, *message.lines, *also))


def _update(said: tuple[str, ...], *, earlier: bool) -> Padding:
    line = Text(f"✎ updated{' (shown earlier)' if earlier else ''}  ", style="dim")
    line.append(said[0], style="bold")
    return Padding(Group(line, *(Text(f"  {each}", style="dim") for each in said[1:])), (0, 0, 0, 2))


def printable(text: str) -> str:
    """The text without control and direction characters, each replaced by one blank so that offsets hold."""
    return "".join(char if char.isprintable() and not _turns(char) else " " for char in text)


def _turns(char: str) -> bool:
    """Whether it would reorder or hide what follows on a terminal (bidi controls)."""
    return char in "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
