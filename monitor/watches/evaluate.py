"""The truth of a plan on a page, and what met it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from monitor.model.event import Event
from monitor.model.watch import Hit
from monitor.watches import zones
from monitor.watches.document import Document
from monitor.watches.happens import failures
from monitor.watches.page import Page
from monitor.watches.plan import NO, YES, All, Close, Expression, Happens, Holds, Names, Often, Plan, Some, Without, Words
from monitor.watches.printer import print_query
from monitor.watches.spans import expression_offsets, in_zone, mentions_of, spans_of
from monitor.watches.terms import parts_of


def truth(plan: Plan, page: Page) -> int:
    """NO, UNKNOWN or YES (0, 1, 2)."""
    known = page.memo.get(plan)
    if known is None:
        known = page.memo[plan] = _truth(plan, page)
    return known


def _truth(plan: Plan, page: Page) -> int:
    if isinstance(plan, All):
        return _all(plan, page)
    if isinstance(plan, Some):
        return _some(plan, page)
    if isinstance(plan, Words):
        return YES if _stands(plan, page) else page.absent(plan.zone)
    if isinstance(plan, Without):
        return YES - truth(plan.child, page)
    if isinstance(plan, Holds):
        return YES if _holds(plan, page.document) else NO
    return YES if _is_found(plan, page) else page.absent(plan.zone)


def _all(plan: All, page: Page) -> int:
    least = YES
    for child in plan.children:
        found = truth(child, page)
        if found == NO:
            return NO
        least = min(least, found)
    return least


def _some(plan: Some, page: Page) -> int:
    most = NO
    for child in plan.children:
        found = truth(child, page)
        if found == YES:
            return YES
        most = max(most, found)
    return most


def _stands(plan: Words, page: Page) -> bool:
    if plan.word and plan.word not in page.words:
        return False
    if plan.pattern is not None or plan.cased:
        return bool(spans_of(plan, page))
    if plan.zone == zones.EVERYWHERE:
        return (plan.length == 1 and bool(plan.word)) or plan.needle in page.line
    start, end = page.bounds(plan.zone)
    return page.line.find(plan.needle, start, end) >= 0


def _is_found(plan: Names | Expression | Happens | Close | Often, page: Page) -> bool:
    match plan:
        case Names():
            return bool(mentions_of(plan, page))
        case Happens():
            return bool(events_of(plan, page))
        case Expression():
            return bool(expression_offsets(plan, page))
        case Often():
            return times(plan, page) >= plan.count
        case Close():
            return bool(spans_of(plan, page))


def times(plan: Often, page: Page) -> int:
    """How often the operand of an ATLEAST stands on the page."""
    return len(expression_offsets(plan.child, page)) if isinstance(plan.child, Expression) else len(spans_of(plan.child, page))


def events_of(plan: Happens, page: Page) -> list[int]:
    """The indexes of the events that meet the clause."""
    kinds = plan.source.kinds
    return [at for at, event in enumerate(page.document.events) if event.kind in kinds and not event_failures(plan, event, page)]


def event_failures(plan: Happens, event: Event, page: Page) -> list[str]:
    """Every way in which an event misses the clause, in words."""
    found = failures(plan.source, event, resolve=page.anyone, rank=page.vocabulary.rank)
    if plan.zone != zones.EVERYWHERE and not in_zone(event.evidence.start, plan.zone, page):
        found.append("its evidence stands elsewhere")
    if found:
        return found
    return [] if all(_meets(subject, event, page) for subject in plan.subjects) else [f"subject was {event.subject or 'not named'}"]


def _meets(subject: Plan, event: Event, page: Page) -> bool:
    """A subject is sought in the event's own subject and in the sentence that proves the event."""
    document = Document(title=event.subject, text=event.evidence.text, lang=page.document.lang, date=page.document.date)
    return truth(subject, Page(document, page.vocabulary)) == YES


def _holds(plan: Holds, document: Document) -> bool:
    match plan.source.name:
        case "lang":
            return document.lang.casefold().replace("_", "-").split("-")[0] in plan.values or document.lang.casefold() in plan.values
        case "state_media":
            return ("yes" if document.state_media else "no") in plan.values
        case "outlet":
            return document.outlet.casefold() in plan.values
        case "publisher":
            return any(_like(value, document.publisher.casefold()) for value in plan.values)
        case "url":
            return any(value.strip("*") in document.url.casefold() for value in plan.values)
        case "author":
            return any(_signed(value, document.authors) for value in plan.values)
    source = document.source.casefold()
    return any(_like(value, source) or _is_under(value, source) or _is_under(value, _host(document.url)) for value in plan.values)


def _like(asked: str, found: str) -> bool:
    return found.startswith(asked[:-1]) and bool(found) if asked.endswith("*") else asked == found


def _is_under(asked: str, host: str) -> bool:
    """Whether a name with a dot is the host or a domain above it."""
    return "." in asked and (host == asked or host.endswith(f".{asked}"))


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").casefold()
    except ValueError:
        return ""


def _signed(asked: str, authors: Sequence[str]) -> bool:
    wanted = parts_of(asked)
    names = [[part.text for part in parts_of(author.replace("*", " "))] for author in authors]
    return bool(wanted) and any(_runs(wanted, name) for name in names)


def _runs(wanted: Sequence[tuple[str, bool]], name: list[str]) -> bool:
    windows = (name[at : at + len(wanted)] for at in range(len(name) - len(wanted) + 1))
    return any(
        all(word.startswith(text) if prefix else word == text for (text, prefix), word in zip(wanted, window, strict=True))
        for window in windows
    )


def hits(plan: Plan, page: Page) -> tuple[Hit, ...]:
    """What met a plan that is true: one hit for every leaf that holds; nothing for what was to be absent."""
    found: list[Hit] = []
    _collect(plan, page, found)
    return tuple(found)


def _collect(plan: Plan, page: Page, found: list[Hit]) -> None:
    if isinstance(plan, All | Some):
        for child in plan.children:
            if truth(child, page) == YES:
                _collect(child, page, found)
    elif isinstance(plan, Happens):
        found += (_event_hit(plan, at, page) for at in events_of(plan, page))
    elif not isinstance(plan, Without):
        found.append(page.hits.get(plan) or _hit(plan, page))


def _hit(plan: Words | Names | Expression | Close | Often | Holds, page: Page) -> Hit:
    spans = () if isinstance(plan, Holds) else _origins(plan, page)
    hit = page.hits[plan] = Hit(node=label(plan), spans=spans)
    return hit


def _origins(plan: Words | Names | Expression | Close | Often, page: Page) -> tuple[tuple[int, int], ...]:
    match plan:
        case Words(pattern=None, cased=()):
            stretches = page.stretches(plan.needle, plan.zone)
            return page.layout.origins(spans_of(plan, page)) if stretches is None else stretches
        case Names():
            return tuple(sorted({(mention.start, mention.end) for mention in mentions_of(plan, page)}))
        case Expression():
            return tuple(expression_offsets(plan, page))
        case Often(child=Expression() | Names() as child):
            return _origins(child, page)
    return page.layout.origins(spans_of(plan, page))


def _event_hit(plan: Happens, at: int, page: Page) -> Hit:
    evidence = page.document.events[at].evidence
    return Hit(node=label(plan), spans=((evidence.start, evidence.end),), event=at)


def label(plan: Plan, inside: int = zones.EVERYWHERE) -> str:
    """The clause as it is written in the canonical form; a field around it (`inside`) is not named again."""
    match plan:
        case Holds():
            return print_query(plan.source)
        case Words() | Names() | Expression() | Happens():
            return _prefix(plan.zone, inside) + print_query(plan.source)
        case Close() | Often():
            prefix = _prefix(plan.zone, inside)
            text = " ".join(_linked(plan)) if isinstance(plan, Close) else f"ATLEAST/{plan.count} {_operand(plan.child, plan.zone)}"
            return f"{prefix}({text})" if prefix else text
        case Without():
            return f"NOT {_operand(plan.child, inside)}"
        case All():
            return " ".join(_operand(child, inside) for child in plan.children)
        case Some():
            return " OR ".join(_operand(child, inside) for child in plan.children)


def _prefix(zone: int, inside: int) -> str:
    return "" if zone == inside else zones.prefix_of(zone)


def _operand(plan: Plan, inside: int) -> str:
    text = label(plan, inside)
    return f"({text})" if isinstance(plan, All | Some) else text


def _linked(plan: Close) -> Iterator[str]:
    yield _operand(plan.operands[0], plan.zone)
    for link, operand in zip(plan.links, plan.operands[1:], strict=True):
        yield link.kind if link.kind == "SAME" else f"{link.kind}/{link.distance}"
        yield _operand(operand, plan.zone)
