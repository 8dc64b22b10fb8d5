"""What hangs under a root, and what stands apart: developments, pointers, notices, digests."""

from __future__ import annotations

from datetime import datetime

from monitor.message.root import evidence, first_source, quoted, title_of, with_source
from monitor.message.telling import Report, Telling
from monitor.message.words import facet_of, headline, joined, one_line
from monitor.model.alert import Verdict
from monitor.model.delivery import Delivery, Message
from monitor.model.enums import DeliveryKind, Tell
from monitor.model.ids import ArticleId


def reply(telling: Telling, delivery: Delivery) -> Message:
    """One development with its own sentence and source; the root says the rest."""
    facet = facet_of(telling.story, name=delivery.facet, status=delivery.status, turn=delivery.turn)
    if facet is None:
        return _bare(telling, delivery)
    quote = quoted(telling, facet)
    told = _report(telling, evidence(telling, facet).article)
    article = told.stored.article if told else first_source(telling)
    title = one_line(headline(facet), most=140)
    message = Message(
        headline=title,
        fallback=one_line(joined(" ", (f"{title}.", quote.text)), most=600),
        quote=quote.text,
        bold=quote.bold,
        context=telling.notes,
        story=telling.story.id,
        revision=telling.story.revision,
        tell=delivery.tell,
        mention=telling.channel.mention if delivery.tell is Tell.PAGE else "",
        kind=DeliveryKind.REPLY,
    )
    return with_source(message, telling, article)


def merged_pointer(telling: Telling) -> Message:
    """Under a root whose story was merged away: where it goes on."""
    text = f"This goes on under: {telling.survivor}"
    return Message(headline=text, fallback=text, story=telling.story.id, kind=DeliveryKind.REPLY)


def apart(delivery: Delivery, *, mention: str, notes: tuple[str, ...]) -> Message:
    """A digest or a notice from its ready text: the first line is the headline."""
    head, _, body = delivery.text.partition("\n")
    return Message(
        headline=one_line(head, most=140) or "Notice",
        fallback=one_line(delivery.text, most=600) or "Notice",
        lines=tuple(line for line in body.split("\n") if line),
        context=notes,
        story=delivery.story,
        tell=delivery.tell,
        mention=mention if delivery.tell is Tell.PAGE else "",
        kind=delivery.kind,
    )


def again(telling: Telling, message: Message) -> Message:
    """The root once more as a reply, where the root itself can no longer be edited."""
    return Message(
        headline=f"Update: {message.headline}",
        fallback=f"Update: {message.fallback}",
        fields=message.fields,
        quote=message.quote,
        bold=message.bold,
        lines=message.lines,
        story=telling.story.id,
        revision=message.revision,
        kind=DeliveryKind.REPLY,
    )


def mailed_note(at: datetime, *, how: str) -> str:
    """What a root says that went another way first: "also mailed 02:21"."""
    return f"also {how} {at:%H:%M} UTC"


def _bare(telling: Telling, delivery: Delivery) -> Message:
    """A reply of no facet: a louder watch, a correction; a line that only points to the thread names no source."""
    title = delivery.text or title_of(telling)
    first = first_source(telling)
    message = Message(
        headline=one_line(title, most=140),
        fallback=one_line(title, most=600),
        context=telling.notes,
        story=telling.story.id,
        revision=telling.story.revision,
        tell=delivery.tell,
        mention=telling.channel.mention if delivery.tell is Tell.PAGE else "",
        kind=DeliveryKind.REPLY,
    )
    return message if delivery.facet == Verdict.MORE else with_source(message, telling, first)


def _report(telling: Telling, article: ArticleId) -> Report | None:
    return next((report for report in telling.reports if report.stored.id == article), None)
