"""What people are told of a watch's trial, a miss or a chain of reasons, in lines: the same at the command line and in Slack."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from monitor.message.explain import Step
    from monitor.watches.backtest import Archive, Outcome
    from monitor.workbench.mending import Mend
    from monitor.workbench.missing import Diagnosis
    from monitor.workbench.rehearsal import Rehearsal


def archive_line(archive: Archive) -> str:
    """The archive's real span and its share with bodies: what a backtest is worth."""
    first, last = (f"{one:%Y-%m-%d}" if one else "-" for one in (archive.first, archive.last))
    return f"{archive.articles} articles, {archive.with_body:.0%} with bodies, {first} to {last}"


def outcome_lines(version: str, outcome: Outcome) -> Iterator[str]:
    """What one version would have told, with samples; no rate of an archive under seven days."""
    rate = f"{outcome.per_day:.1f} a day" if outcome.per_day is not None else "under seven days, so no rate"
    yield f"{version}: {len(outcome.told)} stories told of {outcome.articles} articles ({rate})"
    if outcome.busiest:
        yield f"  busiest day {outcome.busiest[0]}: {outcome.busiest[1]}"
    for sample in outcome.samples:
        yield f"  {sample.at:%Y-%m-%d %H:%M} {sample.title}  {sample.url}"


def rehearsal_lines(tried: Rehearsal) -> Iterator[str]:
    """What a new watch would have told, beside what its channels bear."""
    if not tried.archive.articles:
        yield "the archive holds nothing yet, so it could not be tried"
        return
    yield archive_line(tried.archive)
    yield from outcome_lines("it would have told", tried.outcome)
    for channel, budget in tried.budgets.items():
        allowed = f"bears {budget} root messages a day" if budget else "has no budget"
        yield f"  #{channel} {allowed}{': this watch alone is over it' if channel in tried.over else ''}"


def change_lines(gained: Sequence[str], lost: Sequence[str], *, counts: tuple[int, int]) -> Iterator[str]:
    """What a changed query would gain and lose, by title."""
    yield f"the change: +{counts[0]} -{counts[1]} alerts"
    yield from (f"  {sign} {line}" for sign, lines in (("+", gained), ("-", lost)) for line in lines)


def miss_lines(found: Diagnosis) -> Iterator[str]:
    """Which link broke, in words."""
    yield f"{found.link}" + (f" (watch {found.watch.name})" if found.watch else "")
    yield from (f"    {line}" for line in found.said)


def mend_lines(found: Diagnosis, ways: Sequence[Mend]) -> Iterator[str]:
    """What would mend it, numbered, each with what it would change."""
    if not ways and found.link.name != "NONE":
        yield "no change of one place would mend it"
    for number, one in enumerate(ways, start=1):
        change = f"  (+{one.gained} -{one.lost} alerts)" if one.gained is not None else ""
        yield f"{number}. {one.what}{change}"
        if one.watch or one.command:
            yield f"   {one.watch.query if one.watch else one.command}"


def chain_text(steps: Iterable[Step]) -> str:
    """A chain of reasons, one link a line with its facts under it."""
    return "\n".join(line for step in steps for line in (f"{step.name}: {step.said}", *(f"    {fact}" for fact in step.facts)))
