"""What is wrong with a rule book: flaws of the queries, examples that fail, watches that are dead, doubled or too loud."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from monitor.errors import QueryError
from monitor.model.event import Event
from monitor.model.ids import WatchName
from monitor.model.mention import Mention
from monitor.model.watch import Example, Watch
from monitor.watches.backtest import Told
from monitor.watches.check import Finding, Flaw, check
from monitor.watches.compile import Compiler
from monitor.watches.document import Document
from monitor.watches.evaluate import truth
from monitor.watches.normal import normal_form
from monitor.watches.page import Page
from monitor.watches.parse import parse
from monitor.watches.plan import YES
from monitor.watches.vocabulary import Vocabulary
from monitor.watches.why import explain, failures

Read = Callable[[str, str, str, date | None], tuple[Sequence[Mention], Sequence[Event]]]

SAME_STORIES = 0.8


@dataclass(frozen=True, slots=True, kw_only=True)
class FailedExample:
    """An example whose watch does otherwise than it wants, with the reason."""

    example: Example
    reason: str


def normal_forms(watches: Iterable[Watch]) -> dict[str, WatchName]:
    """The normal form of every watch whose query can be read: what `check` looks doubles up in."""
    forms: dict[str, WatchName] = {}
    for watch in watches:
        try:
            forms.setdefault(normal_form(parse(watch.query)), watch.name)
        except QueryError:
            continue
    return forms


def check_watch(watch: Watch, vocabulary: Vocabulary, *, others: Mapping[str, WatchName]) -> tuple[Finding, ...]:
    """The flaws of one watch's query, one that cannot be read included; its own entry among `others` does not count."""
    try:
        query = parse(watch.query)
    except QueryError as error:
        return (Finding(flaw=Flaw.UNREADABLE, what=error.what, span=error.span, expected=error.expected, nearest=error.nearest),)
    return check(query, vocabulary, others={form: name for form, name in others.items() if name != watch.name})


def failed_examples(watch: Watch, *, read: Read, vocabulary: Vocabulary) -> tuple[FailedExample, ...]:
    """The examples of a watch that do not come out as wanted; a `miss` is known and not held against it."""
    plan = Compiler().plan(parse(watch.query))
    found = []
    for example in watch.examples:
        page = Page(document_of_example(example, read), vocabulary)
        is_met = truth(plan, page) == YES
        if example.want == "match" and not is_met:
            reasons = "; ".join(f"{one.clause}: {one.reason}" for one in failures(explain(plan, page)))
            found.append(FailedExample(example=example, reason=f"is not matched: {reasons}"))
        if example.want == "no_match" and is_met:
            found.append(FailedExample(example=example, reason="is matched"))
    return tuple(found)


def document_of_example(example: Example, read: Read) -> Document:
    """An example as a document: its first line is the title, what follows is the body."""
    title, _, text = example.text.partition("\n")
    on = date.fromisoformat(example.date[:10]) if example.date else None
    mentions, events = read(title, text, "", on)
    return Document(title=title, text=text, date=on, mentions=tuple(mentions), events=tuple(events))


def usage(told: Mapping[WatchName, frozenset[Told]], *, days: float, budget: float) -> dict[WatchName, tuple[str, ...]]:
    """What the alerts of the last `days` say of each watch: never matched, over the budget of alerts a day, or telling
    the same stories as another (eight of ten shared).
    """
    found: dict[WatchName, list[str]] = {name: [] for name in told}
    for name, stories in told.items():
        if not stories:
            found[name].append(f"has not matched in {days:.0f} days")
        if budget and days and len(stories) / days > budget:
            found[name].append(f"{len(stories) / days:.1f} alerts a day, over the budget of {budget:g}")
    for (one, mine), (other, theirs) in combinations(told.items(), 2):
        shared = len(mine & theirs)
        if shared and shared >= SAME_STORIES * len(mine | theirs):
            found[one].append(f"tells the same stories as {other} ({shared} of {len(mine | theirs)})")
            found[other].append(f"tells the same stories as {one} ({shared} of {len(mine | theirs)})")
    return {name: tuple(lines) for name, lines in found.items() if lines}
