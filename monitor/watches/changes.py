"""The difference between two versions of a watch, in lines a person reads."""

from __future__ import annotations

from dataclasses import fields

from monitor.errors import QueryError
from monitor.model.watch import Watch
from monitor.watches.parse import parse
from monitor.watches.printer import print_query
from monitor.watches.tree import And, Node, Or

_NOT_TOLD = {"version", "file", "query", "examples", "name"}


def differences(old: Watch, new: Watch) -> tuple[str, ...]:
    """One line for every change; empty when nothing changed that a person would see."""
    settings = (_setting(field.name, old, new) for field in fields(Watch) if field.name not in _NOT_TOLD)
    return tuple(filter(None, (*_query(old.query, new.query), *settings, *_examples(old, new))))


def _setting(name: str, old: Watch, new: Watch) -> str:
    before, after = getattr(old, name), getattr(new, name)
    return f"{name}: {_shown(before)} -> {_shown(after)}" if before != after else ""


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple | frozenset):
        return ", ".join(sorted(map(str, value))) or "none"
    return str(value) or "none"


def _query(old: str, new: str) -> list[str]:
    if old == new:
        return []
    try:
        before, after = parse(old).root, parse(new).root
    except QueryError:
        return [f"query: {old} -> {new}"]
    if before == after:
        return []
    if (isinstance(before, And) and isinstance(after, And)) or (isinstance(before, Or) and isinstance(after, Or)):
        return _clauses(before.children, after.children) or [f"query: {old} -> {new}"]
    return [f"- {print_query(before)}", f"+ {print_query(after)}"]


def _clauses(old: tuple[Node, ...], new: tuple[Node, ...]) -> list[str]:
    return [f"- {print_query(node)}" for node in old if node not in new] + [f"+ {print_query(node)}" for node in new if node not in old]


def _examples(old: Watch, new: Watch) -> list[str]:
    gained, lost = len(set(new.examples) - set(old.examples)), len(set(old.examples) - set(new.examples))
    return [f"examples: +{gained} -{lost}"] if gained or lost else []
