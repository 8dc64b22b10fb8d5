"""A message as plain text: what a mail carries, what the audit keeps, what is sent where a layout was refused."""

from __future__ import annotations

from monitor.message.words import joined
from monitor.model.delivery import Message

TEXT_MOST = 3900


def plain_text(message: Message) -> str:
    """Everything the message says, one thing a line, at most 3,900 characters."""
    quote = f"“{message.quote}”" if message.quote else ""
    fields = "\n".join(f"{name}: {value}" for name, value in message.fields)
    source = source_line(message)
    link = message.link if message.link else ""
    parts = (message.headline, fields, quote, source, link, *message.lines, *message.context)
    text = joined("\n", parts)
    return text if len(text) <= TEXT_MOST else f"{text[: TEXT_MOST - 1]}…"


def source_line(message: Message) -> str:
    """The first source in one line: "Example Wire · 18 Jun 2023 17:00 UTC · EN · seen 42 s after publication"."""
    return joined(" · ", (message.link_label, message.published_text, message.source_note))
