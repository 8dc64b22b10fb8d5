"""Where the leaves of a plan stand on a page, as spans of words."""

from __future__ import annotations

from monitor.model.mention import Mention
from monitor.watches import zones
from monitor.watches.closeness import chains
from monitor.watches.happens import office_keys
from monitor.watches.layout import TokenSpan
from monitor.watches.page import Page
from monitor.watches.patterns import offsets_in
from monitor.watches.plan import Close, Expression, Names, Often, Plan, Some, Words

MIN_SURE = 0.5
MAX_FOUND = 200


def spans_of(plan: Plan, page: Page) -> tuple[TokenSpan, ...]:
    """All spans of a leaf (or of an OR of leaves), in order, overlaps included."""
    known = page.spans.get(plan)
    if known is None:
        known = page.spans[plan] = _spans(plan, page)
    return known


def _spans(plan: Plan, page: Page) -> tuple[TokenSpan, ...]:
    match plan:
        case Words():
            return _word_spans(plan, page)
        case Names():
            return _mention_spans(plan, page)
        case Expression():
            return _expression_spans(plan, page)
        case Some():
            return tuple(sorted({span for child in plan.children for span in spans_of(child, page)}))
        case Close():
            return tuple(
                sorted(
                    {span for chain in chains([spans_of(each, page) for each in plan.operands], plan.links, page.layout) for span in chain}
                )
            )
        case Often():
            return spans_of(plan.child, page)
    return ()


def _word_spans(plan: Words, page: Page) -> tuple[TokenSpan, ...]:
    places = page.searched(plan.pattern, plan.zone) if plan.pattern else page.found(plan.needle, plan.zone)
    spans = page.spans_of(places, plan.length)
    if not plan.cased:
        return spans
    return tuple(span for span in spans if _same_case(plan, page.layout.written(span)))


def _same_case(plan: Words, written: tuple[str, ...]) -> bool:
    if len(written) != len(plan.cased):
        return False
    stars = plan.source.text.split()
    exact = not plan.source.text.endswith("*") or not stars
    return written[:-1] == plan.cased[:-1] and (written[-1] == plan.cased[-1] if exact else written[-1].startswith(plan.cased[-1]))


def _mention_spans(plan: Names, page: Page) -> tuple[TokenSpan, ...]:
    spans = (page.layout.covering(mention.start, mention.end) for mention in mentions_of(plan, page))
    return tuple(sorted({span for span in spans if span is not None}))


def mentions_of(plan: Names, page: Page) -> list[Mention]:
    """The mentions in the zone that stand for the entity asked."""
    asked = page.ids(plan.source.kind, plan.source.value)
    found = [m for m in page.document.mentions if m.sure >= MIN_SURE and not asked.isdisjoint(mention_keys(m))]
    return found if plan.zone == zones.EVERYWHERE else [m for m in found if in_zone(m.start, plan.zone, page)]


def mention_keys(mention: Mention) -> set[str]:
    """Everything a mention can be asked for: its entity, its country, its office there."""
    keys: set[str] = {mention.entity}
    if mention.country:
        keys.add(mention.country)
    if mention.office:
        keys |= office_keys(mention.office, mention.country)
    return keys


def in_zone(at: int, zone: int, page: Page) -> bool:
    """Whether the offset of the document's text lies in the zone."""
    if at < page.document.body_at:
        return bool(zone & zones.TITLE)
    is_opening = at < page.layout.opening_stop
    return bool(zone & (zones.OPENING if is_opening else zones.REST))


def _expression_spans(plan: Expression, page: Page) -> tuple[TokenSpan, ...]:
    found = []
    for start, end in expression_offsets(plan, page):
        span = page.layout.covering(start, end)
        found += [span] if span else []
    return tuple(found)


def expression_offsets(plan: Expression, page: Page) -> list[tuple[int, int]]:
    """Where the expression holds in the document's text; title and body are searched apart."""
    document = page.document
    parts = [(0, document.title)] if plan.zone & zones.TITLE else []
    parts += [(document.body_at, document.text)] if plan.zone & ~zones.TITLE else []
    found: list[tuple[int, int]] = []
    for shift, text in parts:
        for start, end in offsets_in(plan.regex, text):
            if in_zone(start + shift, plan.zone, page):
                found.append((start + shift, end + shift))
            if len(found) >= MAX_FOUND:
                return found
    return found
