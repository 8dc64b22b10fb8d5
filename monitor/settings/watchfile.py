"""Watch files (a YAML list, or `watches:` with a list) <-> Watch values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, Field, field_validator

from monitor.errors import ConfigError, Fault, QueryError
from monitor.model.enums import Confirm, Tell
from monitor.model.ids import ChannelId, WatchName
from monitor.model.watch import Example, Watch
from monitor.settings.faults import validate
from monitor.settings.yamlfile import Path, PlacedYaml, read_yaml
from monitor.watches import explain_error, parse

_WANTS = ("match", "no_match", "miss")


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class ExampleModel(_Strict):
    """A text with the day it appeared; the first line is the title."""

    text: str
    date: str = ""

    @field_validator("date", mode="before")
    @classmethod
    def _as_text(cls, value: Any) -> Any:
        """YAML reads a bare day as a date."""
        return value.isoformat() if hasattr(value, "isoformat") else value


class ExamplesModel(_Strict):
    """Texts a watch must match, must not match, or is known to miss."""

    match: tuple[str | ExampleModel, ...] = ()
    no_match: tuple[str | ExampleModel, ...] = ()
    miss: tuple[str | ExampleModel, ...] = ()


class WatchModel(_Strict):
    """One watch as a person declares it."""

    name: str = Field(pattern=r"^[\w][\w .:-]*$")
    query: str
    channels: tuple[str, ...] = ()
    tell: Tell = Tell.NOW
    when: Confirm = Confirm.FIRST
    owner: str = ""
    note: str = ""
    mute: tuple[str, ...] = ()
    examples: ExamplesModel = ExamplesModel()
    enabled: bool = True


def read_watches(text: str, *, name: str) -> tuple[Watch, ...]:
    """The watches of a file's text, owned by the file `name`; ConfigError lists every mistake with path and line."""
    placed = read_yaml(text, name=name)
    at: Path = ("watches",) if isinstance(placed.value, dict) else ()
    rows: Any = placed.value.get("watches") if at else placed.value
    if not isinstance(rows, list):
        raise ConfigError(Fault(where=placed.where(*at), what="a watch file holds a list of watches"))
    faults: list[Fault] = []
    watches: list[Watch] = []
    for index, row in enumerate(rows):
        model, found = validate(WatchModel, row, placed=placed, at=(*at, index))
        faults += found
        if model is not None:
            faults += _query_faults(model, placed, (*at, index))
            watches.append(_watch(model, name))
    faults += _doubles(rows, placed, at)
    if faults:
        raise ConfigError(*faults)
    return tuple(watches)


def _query_faults(model: WatchModel, placed: PlacedYaml, at: Path) -> Iterator[Fault]:
    try:
        parse(model.query)
    except QueryError as error:
        yield Fault(where=placed.where(*at, "query"), what=explain_error(model.query, error))


def _doubles(rows: list[Any], placed: PlacedYaml, at: Path) -> Iterator[Fault]:
    seen: set[Any] = set()
    for index, row in enumerate(rows):
        name = str(row.get("name", "")) if isinstance(row, dict) else ""
        if name and name in seen:
            yield Fault(where=placed.where(*at, index, "name"), what=f"watch {name!r} stands twice")
        seen.add(name)


def _watch(model: WatchModel, file: str) -> Watch:
    return Watch(
        name=WatchName(model.name),
        query=model.query.strip(),
        channels=tuple(ChannelId(channel) for channel in model.channels),
        tell=model.tell,
        when=model.when,
        owner=model.owner,
        note=model.note,
        mute=frozenset(model.mute),
        examples=tuple(_example(want, given) for want in _WANTS for given in getattr(model.examples, want)),
        enabled=model.enabled,
        file=file,
    )


def _example(want: str, given: str | ExampleModel) -> Example:
    if isinstance(given, str):
        return Example(want=want, text=given)
    return Example(want=want, text=given.text, date=given.date)


def write_watches(watches: Iterable[Watch]) -> str:
    """The YAML of watches: reading it gives the same watches, apart from version and file."""
    rows = [_row(watch) for watch in watches]
    return yaml.safe_dump({"watches": rows}, allow_unicode=True, sort_keys=False, width=120)


def _row(watch: Watch) -> dict[str, Any]:
    """What differs from the defaults, in the order a person writes it."""
    row: dict[str, Any] = {
        "name": str(watch.name),
        "query": watch.query,
        "channels": [str(channel) for channel in watch.channels],
        "tell": watch.tell.value if watch.tell is not Tell.NOW else "",
        "when": watch.when.value if watch.when is not Confirm.FIRST else "",
        "owner": watch.owner,
        "note": watch.note,
        "mute": sorted(watch.mute),
        "examples": _examples(watch.examples),
        "enabled": "" if watch.enabled else False,
    }
    return {key: value for key, value in row.items() if value is False or value not in ("", [], {})}


def _examples(examples: Iterable[Example]) -> dict[str, list[Any]]:
    grouped: dict[str, list[Any]] = {}
    for example in examples:
        shown: Any = {"text": example.text, "date": example.date} if example.date else example.text
        grouped.setdefault(example.want, []).append(shown)
    return grouped
