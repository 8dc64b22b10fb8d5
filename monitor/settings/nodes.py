"""A YAML file as fields that know their line, so that every mistake can be named with its place."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

import yaml

from monitor.errors import Fault
from monitor.settings.yamlfile import nearest

_START = yaml.Mark("", 0, 0, 0, "", 0)
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Field:
    """One node under its key, with the file's list of problems to add to."""

    key: str
    node: yaml.Node | None
    path: str
    problems: list[Fault]

    def refuse(self, what: str, hint: str = "") -> None:
        """Adds a problem at this place."""
        line = self.node.start_mark.line + 1 if self.node else 1
        self.problems.append(Fault(where=f"{self.path}:{line}", what=what, hint=hint))

    def known(self, word: str, words: Collection[str], what: str) -> None:
        """Refuses a word that is not among `words`, naming the nearest."""
        if word not in words:
            self.refuse(f"unknown {what} {word!r}", nearest(word, map(str, words)))

    def items(self) -> list[Field]:
        """The fields of a mapping, or the items of a list under this key."""
        if isinstance(self.node, yaml.MappingNode):
            self._refuse_twice(self.node)
            return [Field(str(key.value), value, self.path, self.problems) for key, value in self.node.value]
        if isinstance(self.node, yaml.SequenceNode):
            return [Field(self.key, value, self.path, self.problems) for value in self.node.value]
        self.refuse(f"{self.key}: expected a list or a mapping")
        return []

    def _refuse_twice(self, node: yaml.MappingNode) -> None:
        """Refuses a key that stands twice, once: the mapping may be asked again."""
        if len({key.value for key, _ in node.value}) == len(node.value):
            return
        lines: dict[str, int] = {}
        for key, _ in node.value:
            line, name = key.start_mark.line + 1, str(key.value)
            fault = Fault(where=f"{self.path}:{line}", what=f"{name!r} stands twice", hint=f"first at line {lines.setdefault(name, line)}")
            if lines[name] != line and fault not in self.problems:
                self.problems.append(fault)

    def entries(self, allowed: Collection[str]) -> list[Field]:
        """The fields of a mapping whose keys are all among `allowed`."""
        if not isinstance(self.node, yaml.MappingNode):
            self.refuse(f"{self.key or 'the file'}: expected `key: value` lines")
            return []
        fields = self.items()
        for field in fields:
            field.known(field.key, allowed, "key")
        return fields

    def fields(self, allowed: Collection[str]) -> Fields:
        """The fields by name."""
        return Fields(self, {field.key: field for field in self.entries(allowed)})

    def get(self, key: str) -> Field | None:
        """The field of a mapping under `key`."""
        return next((field for field in self.items() if field.key == key), None) if isinstance(self.node, yaml.MappingNode) else None

    def text(self) -> str:
        """The scalar's text, as written."""
        if isinstance(self.node, yaml.ScalarNode) and self.node.value.strip():
            return str(self.node.value)
        self.refuse(f"{self.key}: expected a word")
        return ""

    def texts(self) -> list[str]:
        """The texts of a list, or the one text."""
        if isinstance(self.node, yaml.SequenceNode):
            return [field.text() for field in self.items()]
        return [self.text()]

    def day(self) -> date | None:
        """The scalar as a day."""
        return self.parse_day(self.text())

    def parse_day(self, text: str) -> date | None:
        """A day, or None for an empty text; what is neither is refused."""
        try:
            return date.fromisoformat(text.strip()) if text.strip() else None
        except ValueError:
            self.refuse(f"{text.strip()!r} is not a day; write it as 2022-12-30")
            return None


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields of one entry by name."""

    entry: Field
    by_key: dict[str, Field]

    def get(self, key: str) -> Field | None:
        """The field, if it is there."""
        return self.by_key.get(key)

    def text(self, key: str) -> str:
        """A text that must be there."""
        if key in self.by_key:
            return self.by_key[key].text()
        self.entry.refuse(f"{self.entry.key}: {key!r} is missing")
        return ""

    def texts(self, key: str) -> list[str]:
        """The texts under a key that may be missing."""
        return self.by_key[key].texts() if key in self.by_key else []

    def each(self, key: str) -> Iterable[Field]:
        """The items under a key that may be missing."""
        if key not in self.by_key:
            return []
        field = self.by_key[key]
        return field.items() if isinstance(field.node, yaml.SequenceNode) else [field]

    def number(self, key: str) -> int:
        """A whole number that must be there."""
        text = self.text(key)
        if text.isdigit():
            return int(text)
        self.by_key.get(key, self.entry).refuse(f"{key}: {text!r} is not a whole number")
        return 9


@dataclass(frozen=True, slots=True)
class Sheet:
    """One parsed file."""

    root: Field

    @classmethod
    def parse(cls, text: str, path: str, problems: list[Fault]) -> Sheet:
        """The file's fields; a file that is no YAML becomes a problem and an empty sheet."""
        try:
            node = yaml.compose(text, Loader=_LOADER)
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            line = f":{mark.line + 1}" if mark else ""
            problems.append(Fault(where=f"{path}{line}", what=f"not readable as YAML: {getattr(error, 'problem', error)}"))
            node = None
        return cls(Field("", node or yaml.MappingNode("tag:yaml.org,2002:map", [], _START), path, problems))
