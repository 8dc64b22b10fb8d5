"""YAML with places: plain values, and for every key the line it stands on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import yaml
from rapidfuzz import fuzz, process

from monitor.errors import ConfigError, Fault

Path = tuple[str | int, ...]
_LOADER: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedYaml:
    """A read file: `value` is plain Python, `lines` maps the path of every node to its line (from 1)."""

    name: str
    value: Any
    lines: Mapping[Path, int]

    def where(self, *path: str | int) -> str:
        """The "file:line" of the node at `path`, or of its nearest parent that stands in the file."""
        for length in range(len(path), -1, -1):
            if (line := self.lines.get(tuple(path[:length]))) is not None:
                return f"{self.name}:{line}"
        return self.name


def read_yaml(text: str, *, name: str) -> PlacedYaml:
    """The values and places of a YAML text; a text that is no YAML raises ConfigError with its line."""
    lines: dict[Path, int] = {}
    faults: list[Fault] = []
    try:
        loader = _LOADER(text)
        node = loader.get_single_node()
        if node:
            faults += _walk(node, (), lines, name)
        value = loader.construct_document(node) if node else None
    except yaml.YAMLError as error:
        raise ConfigError(_syntax_fault(error, name)) from error
    if faults:
        raise ConfigError(*faults)
    return PlacedYaml(name=name, value=value, lines=lines)


def _syntax_fault(error: yaml.YAMLError, name: str) -> Fault:
    mark = getattr(error, "problem_mark", None)
    where = f"{name}:{mark.line + 1}" if mark else name
    return Fault(where=where, what=f"not readable as YAML: {getattr(error, 'problem', None) or error}")


def _walk(node: yaml.Node, path: Path, lines: dict[Path, int], name: str) -> Iterable[Fault]:
    lines.setdefault(path, node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode):
        yield from _walk_mapping(node, path, lines, name)
    elif isinstance(node, yaml.SequenceNode):
        for index, child in enumerate(node.value):
            yield from _walk(child, (*path, index), lines, name)


def _walk_mapping(node: yaml.MappingNode, path: Path, lines: dict[Path, int], name: str) -> Iterable[Fault]:
    for key, child in node.value:
        here = (*path, str(key.value))
        if here in lines:
            yield Fault(where=f"{name}:{key.start_mark.line + 1}", what=f"{key.value!r} stands twice", hint=f"first at line {lines[here]}")
        lines[here] = key.start_mark.line + 1
        yield from _walk(child, here, lines, name)


def nearest(word: str, known: Iterable[str]) -> str:
    """The words "did you mean ...?" with the nearest known word, or "" when none is near."""
    found = process.extractOne(word, sorted(known), scorer=fuzz.ratio, score_cutoff=60)
    return f"did you mean {found[0]!r}?" if found else ""
