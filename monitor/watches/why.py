"""Why a watch was met or not: every clause with its truth, what met it, or the reason it failed in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from monitor.watches import zones
from monitor.watches.closeness import gap, shortest
from monitor.watches.evaluate import event_failures, hits, label, times, truth
from monitor.watches.page import Page
from monitor.watches.plan import NO, UNKNOWN, YES, All, Close, Happens, Holds, Names, Often, Plan, Some, Without, Words
from monitor.watches.spans import spans_of

UNDECIDED = "undecided"
TRUTHS = ("failed", UNDECIDED, "met")


@dataclass(frozen=True, slots=True, kw_only=True)
class Explained:
    """One clause: `truth` is met, failed or undecided (the body is not known yet); `reason` says why it is not met."""

    clause: str
    truth: str
    reason: str = ""
    spans: tuple[tuple[int, int], ...] = ()
    children: tuple[Explained, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NearMiss:
    """The one clause that kept a watch from being met, and why."""

    clause: str
    reason: str


def explain(plan: Plan, page: Page) -> Explained:
    """The whole tree of clauses with the truth of each."""
    found = truth(plan, page)
    children = tuple(explain(child, page) for child in plan.children) if isinstance(plan, All | Some) else ()
    spans = () if found != YES or children else tuple(span for hit in hits(plan, page) for span in hit.spans)
    return Explained(clause=label(plan), truth=TRUTHS[found], reason=_reason(plan, page, found), spans=spans, children=children)


def failures(explained: Explained) -> Iterator[Explained]:
    """The smallest clauses that keep the whole from being met."""
    if explained.truth == TRUTHS[YES]:
        return
    if not explained.children:
        yield explained
    for child in explained.children:
        yield from failures(child)


def near_miss(plan: Plan, page: Page) -> NearMiss | None:
    """The one clause by which the watch failed; None when it was met, or failed by more than one."""
    if truth(plan, page) == YES:
        return None
    if isinstance(plan, Some):
        return next(filter(None, (near_miss(child, page) for child in plan.children)), None)
    if isinstance(plan, All):
        failed = [child for child in plan.children if truth(child, page) != YES]
        return _missed(failed[0], page) if len(failed) == 1 else None
    return _almost(plan, page)


def _almost(plan: Plan, page: Page) -> NearMiss | None:
    """A single clause is nearly met when an event misses it in one point, or the words stand too far apart."""
    if isinstance(plan, Happens):
        best = _nearest_event(plan, page)
        return _missed(plan, page) if len(best) == 1 else None
    if isinstance(plan, Close) and all(spans_of(operand, page) for operand in plan.operands):
        return _missed(plan, page)
    return None


def _missed(plan: Plan, page: Page) -> NearMiss:
    return NearMiss(clause=label(plan), reason=_reason(plan, page, truth(plan, page)))


def _reason(plan: Plan, page: Page, found: int) -> str:
    if found == YES:
        return ""
    if found == UNKNOWN:
        return "the body is not known yet"
    match plan:
        case Words():
            return _words_reason(plan, page)
        case Names():
            return f"not mentioned{_where(plan.zone)}"
        case Holds():
            return f"{plan.source.name} was {_value(plan, page) or 'not known'}"
        case Happens():
            return _event_reason(plan, page)
        case Close():
            return _distance_reason(plan, page)
        case Often():
            return f"ATLEAST/{plan.count} failed: found {times(plan, page)} times"
        case Without():
            return f"{label(plan.child)} was met"
        case All():
            return "; ".join(filter(None, (_told(child, page) for child in plan.children)))
        case Some():
            return "none of its alternatives was met"
    return f"does not occur{_where(plan.zone)}"


def _told(child: Plan, page: Page) -> str:
    found = truth(child, page)
    return f"{label(child)}: {_reason(child, page, found)}" if found == NO else ""


def _where(zone: int) -> str:
    prefix = zones.prefix_of(zone).rstrip(":")
    return f" in the {prefix}" if prefix else ""


def _words_reason(plan: Words, page: Page) -> str:
    if plan.cased and page.found(plan.needle, plan.zone):
        return "occurs, but with other capitals"
    elsewhere = plan.zone != zones.EVERYWHERE and plan.needle in page.line
    return f"occurs, but not{_where(plan.zone)}" if elsewhere else f"does not occur{_where(plan.zone)}"


def _value(plan: Holds, page: Page) -> str:
    document = page.document
    match plan.source.name:
        case "state_media":
            return "yes" if document.state_media else "no"
        case "author":
            return ", ".join(document.authors)
    found = getattr(document, plan.source.name)
    return str(found)


def _nearest_event(plan: Happens, page: Page) -> list[str]:
    """What the event that comes closest to the clause misses; empty when there is no event."""
    return min((event_failures(plan, event, page) for event in page.document.events), key=_weight, default=[])


def _weight(missed: list[str]) -> tuple[bool, int]:
    return any(reason.startswith("kind was") for reason in missed), len(missed)


def _event_reason(plan: Happens, page: Page) -> str:
    kinds = " or ".join(plan.source.kinds)
    best = _nearest_event(plan, page)
    if not best:
        return "no event was found"
    return f"no {kinds} was found" if _weight(best)[0] else "; ".join(best)


def _distance_reason(plan: Close, page: Page) -> str:
    for operand in plan.operands:
        if not spans_of(operand, page):
            return f"{label(operand, plan.zone)} does not occur{_where(plan.zone)}"
    for link, left, right in zip(plan.links, plan.operands, plan.operands[1:], strict=False):
        spans = spans_of(left, page), spans_of(right, page)
        if link.kind == "SAME":
            if not {page.layout.sentence(span[0]) for span in spans[0]} & {page.layout.sentence(span[0]) for span in spans[1]}:
                return "SAME failed: never in one sentence"
            continue
        distance = shortest(*spans, ordered=link.kind == "ADJ", layout=page.layout)
        if distance is None or distance > link.distance:
            return f"{link.kind}/{link.distance} failed: {_far(distance, spans, page)}"
    return "no one chain of places keeps every distance"


def _far(distance: int | None, spans: tuple[tuple[tuple[int, int], ...], ...], page: Page) -> str:
    if distance is not None:
        return f"distance {distance}"
    apart = all(gap(left, right, page.layout) is None for left in spans[0][:20] for right in spans[1][:20])
    return "never both in the title or both in the body" if apart else "only in the other order"
