"""The rule book as a critic reads it: flaws of queries, channels that are not there, examples that fail."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from monitor.model.ids import WatchName
from monitor.model.watch import Watch
from monitor.watches.complaint import explain_error
from monitor.watches.lint import check_watch, failed_examples, normal_forms
from monitor.workbench.engines import Engines


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """One thing to say about a watch; an error keeps it from being used."""

    watch: WatchName
    is_error: bool
    what: str


def criticism(watches: Sequence[Watch], *, engines: Engines, channels: Collection[str], known: Iterable[Watch]) -> tuple[Remark, ...]:
    """Every remark on these watches; `known` are those a double is looked for among."""
    others = normal_forms(known)
    return tuple(remark for watch in watches for remark in _remarks(watch, engines, channels, others))


def sound(watches: Sequence[Watch], remarks: Iterable[Remark]) -> tuple[Watch, ...]:
    """The watches that may be used."""
    wrong = {one.watch for one in remarks if one.is_error}
    return tuple(watch for watch in watches if watch.name not in wrong)


def _remarks(watch: Watch, engines: Engines, channels: Collection[str], others: Mapping[str, WatchName]) -> list[Remark]:
    lost = [one for one in watch.channels if one not in channels]
    there = ", ".join(channels) or "none"
    remarks = [_wrong(watch, f"no channel is named {one!r} (there are: {there})") for one in lost]
    findings = check_watch(watch, engines.words, others=others)
    remarks += [
        Remark(watch=watch.name, is_error=one.is_error, what=explain_error(watch.query, one.as_error()) if one.is_error else one.what)
        for one in findings
    ]
    if any(one.is_error for one in findings):
        return remarks
    failed = failed_examples(watch, read=engines.read_text, vocabulary=engines.words)
    return remarks + [_wrong(watch, f"example {one.example.text!r} {one.reason}") for one in failed]


def _wrong(watch: Watch, what: str) -> Remark:
    return Remark(watch=watch.name, is_error=True, what=what)
