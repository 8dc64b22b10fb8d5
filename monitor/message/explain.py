"""The chain of reasons: poll -> parse -> match -> event -> story -> decision -> delivery, in words.

Every verdict's words are those that stand in the log and the database; what was not told is explained
as fully as what was.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from monitor.message.telling import Mark
from monitor.model.alert import Decision
from monitor.model.article import StoredArticle
from monitor.model.delivery import Attempt, Delivery
from monitor.model.event import Event
from monitor.model.ids import ChannelId, DeliveryKey, WatchName
from monitor.model.mention import Mention
from monitor.model.source import Poll
from monitor.model.story import Placement, Starts, Story
from monitor.model.watch import Match, Watch
from monitor.text.signature import Likeness
from monitor.text.wire import wire_credit
from monitor.watches import WatchIndex, document_of
from monitor.watches.why import UNDECIDED, Explained, explain, failures

_COPIED = (Likeness.SAME.value, Likeness.COPY.value, Likeness.CORRECTED.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One link of the chain: what it is called, what happened there, and the facts under it."""

    name: str
    said: str
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Everything the store knows of one article, gathered for explaining."""

    stored: StoredArticle
    mentions: tuple[Mention, ...]
    events: tuple[Event, ...]
    poll: Poll | None
    story: Story | None
    placement: Placement | None
    matches: tuple[Match, ...]
    decisions: tuple[Decision, ...]
    deliveries: tuple[Delivery, ...]
    attempts: Mapping[DeliveryKey, Sequence[Attempt]]
    marks: Mapping[ChannelId, Sequence[Mark]] = field(default_factory=dict)


def article_chain(case: Case, *, index: WatchIndex, watches: Iterable[Watch], only: WatchName | None) -> tuple[Step, ...]:
    """The chain of one article; `only` narrows the match step to one watch."""
    return (
        _poll_step(case),
        _text_step(case),
        _copy_step(case),
        *(_watch_step(watch, case, index) for watch in watches if only is None or watch.name == only),
        _event_step(case),
        *_story_steps(case),
    )


def story_chain(story: Story, placements: Sequence[tuple[str, Placement]], case: Case) -> tuple[Step, ...]:
    """The chain of one story: its articles with why each is in it, then what was decided and delivered."""
    joined = tuple(f"{link}: {placement.reason}" for link, placement in placements)
    facets = tuple(f"{facet.label or facet.name} ({facet.status}, turn {facet.turn}): {facet.quote}" for facet in story.facets)
    return (
        Step(name="story", said=f"story {story.id}: {story.title}", facts=joined),
        Step(name="facets", said=f"{len(facets)} things are said to have happened", facts=facets),
        *_told_steps(case),
    )


def _poll_step(case: Case) -> Step:
    article = case.stored.article
    seen = f"first seen {article.first_seen:%Y-%m-%d %H:%M:%S} UTC from {article.source}"
    said = f"published {article.published:%Y-%m-%d %H:%M:%S} UTC ({article.precision}), {seen}" if article.published else f"no date, {seen}"
    last = (f"last poll {case.poll.at:%H:%M:%S}: {case.poll.outcome} {case.poll.note}".strip(),) if case.poll else ()
    return Step(name="poll", said=said, facts=last)


def _text_step(case: Case) -> Step:
    article = case.stored.article
    what = "with its body" if article.has_body else "title and summary only"
    return Step(
        name="text", said=f"version {case.stored.version}, {what}, {len(article.text)} characters, language {article.lang or 'unknown'}"
    )


def _copy_step(case: Case) -> Step:
    """Whose text it is: the wire it credits, and the report it repeats where it was placed by that."""
    article = case.stored.article
    wire = article.wire or wire_credit(article.text, article.authors)
    repeats = case.placement is not None and case.placement.reason.startswith(_COPIED)
    said = f"credits {wire}" if wire else "credits no wire"
    return Step(name="copy", said=said, facts=(case.placement.reason,) if case.placement and repeats else ())


def _watch_step(watch: Watch, case: Case, index: WatchIndex) -> Step:
    document = document_of(case.stored.article, mentions=case.mentions, events=case.events)
    page = index.read(document)
    plan = next((entry.plan for entry in index.entries() if entry.name == watch.name), None)
    if plan is None:
        return Step(name=f"watch {watch.name}", said="off" if not watch.enabled else "cannot be read")
    explained = explain(plan, page)
    facts = tuple(f"{one.clause}: {one.reason}" for one in failures(explained)) or tuple(_met(explained, document.origin))
    if explained.truth == UNDECIDED:
        so_far = failures(explain(plan, index.read(replace(document, body_known=True))))
        facts = tuple(f"{one.clause}: {one.reason} so far; the body is not known yet" for one in so_far)
    return Step(name=f"watch {watch.name} v{watch.version}", said=explained.truth, facts=facts)


def _met(explained: Explained, text: str) -> Iterable[str]:
    """Each met clause with the words that met it."""
    if explained.spans:
        words = ", ".join(f"“{text[start:end]}” at {start}" for start, end in explained.spans[:5])
        yield f"{explained.clause}: {words}"
    for child in explained.children:
        yield from _met(child, text)


def _event_step(case: Case) -> Step:
    facts = tuple(fact for event in case.events for fact in _event_facts(event))
    return Step(name="events", said=f"{len(case.events)} found" if case.events else "none found", facts=facts)


def _event_facts(event: Event) -> Iterable[str]:
    who = ", ".join(actor.name for actor in event.actors) or "nobody named"
    whom = ", ".join(actor.name for actor in event.counterparts)
    how = f"{event.kind} {event.status}, {event.modality}, tier {event.tier} at {event.confidence:.2f}"
    yield f"{how}: {who}{' -> ' + whom if whom else ''}"
    yield f"  “{event.evidence.text}” ({event.evidence.start}-{event.evidence.end})"
    yield from (f"  {reason}" for reason in event.reasons)


def _story_steps(case: Case) -> tuple[Step, ...]:
    if case.story is None or case.placement is None:
        return (Step(name="story", said="in no story"),)
    how = "opened" if isinstance(case.placement, Starts) else "joined"
    said = f"{how} story {case.story.id} “{case.story.title}”: {case.placement.reason}"
    return (Step(name="story", said=said), *_told_steps(case))


def _told_steps(case: Case) -> tuple[Step, ...]:
    return (
        Step(name="decisions", said=f"{len(case.decisions)} on record", facts=tuple(_decision(one) for one in case.decisions)),
        Step(name="deliveries", said=f"{len(case.deliveries)} owed", facts=tuple(_sent(case))),
        *_people_steps(case),
    )


def _people_steps(case: Case) -> tuple[Step, ...]:
    """What people said under its messages; no step where nobody did."""
    said = tuple(_said(channel, mark) for channel, marks in case.marks.items() for mark in marks)
    return (Step(name="people", said=f"said {len(said)} things", facts=said),) if said else ()


def _said(channel: ChannelId, mark: Mark) -> str:
    when = f"{mark.at:%Y-%m-%d %H:%M:%S} " if mark.at else ""
    return f"{when}{channel}: {mark.what} by {mark.by}{': ' + mark.why if mark.why else ''}"


def _decision(decision: Decision) -> str:
    watches = ", ".join(f"{name} v{version}" for name, version in decision.watches) or "no watch"
    reason = "" if decision.reason == str(decision.verdict) else f" ({decision.reason})"
    return f"{decision.at:%Y-%m-%d %H:%M:%S} {decision.channel}: {decision.verdict}{reason}, story {decision.story}, by {watches}"


def _sent(case: Case) -> Iterable[str]:
    for delivery in case.deliveries:
        where = f" as {delivery.receipt.channel}/{delivery.receipt.message}" if delivery.receipt else ""
        yield f"{delivery.key}: {delivery.state}{where} {delivery.error}".rstrip()
        for attempt in case.attempts.get(delivery.key, ()):
            yield f"  {attempt.at:%H:%M:%S} {attempt.action}: {attempt.outcome} {attempt.error}".rstrip()
