"""Source values -> the YAML a person edits, and OPML <-> sources; what is read back is what was written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from enum import Enum
from typing import Any

import yaml

from monitor.model.source import Listing, Source

_BLANK = Source(id="", name="", url="", publisher="")  # type: ignore[arg-type]
_LEFT_OUT = ("file", "groups")


def write_sources(sources: Iterable[Source], *, groups: bool = False) -> str:
    """The YAML of sources, one block each under `sources:`; what stands at its default is left out."""
    blocks = [_block(source, groups=groups) for source in sources]
    return "sources:\n" + "\n".join(blocks) if blocks else "sources: []\n"


def _block(source: Source, *, groups: bool) -> str:
    text = yaml.safe_dump([source_row(source, groups=groups)], allow_unicode=True, sort_keys=False, width=1000)
    return "".join(f"  {line}\n" for line in text.splitlines())


def source_row(source: Source, *, groups: bool) -> dict[str, Any]:
    """What differs from the defaults, in the order a person writes it."""
    names = [field.name for field in fields(Source) if field.name not in _LEFT_OUT or (field.name == "groups" and groups)]
    kept = {name: getattr(source, name) for name in names if getattr(source, name) != getattr(_BLANK, name)}
    if kept.get("publisher") == source.id:
        del kept["publisher"]
    return {name: _plain(value) for name, value in kept.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Listing):
        return _listing(value)
    if isinstance(value, tuple):
        return [_plain(one) if not hasattr(one, "way") else _route(one) for one in value]
    return value if isinstance(value, bool | int | float) else str(value)


def _listing(listing: Listing) -> dict[str, Any]:
    blank = Listing(item="")
    kept = {field.name: getattr(listing, field.name) for field in fields(Listing)}
    return {name: _plain(value) for name, value in kept.items() if value != getattr(blank, name)}


def _route(route: Any) -> dict[str, Any]:
    row = {"way": route.way.value, "url": route.url}
    return row | ({"listing": _listing(route.listing)} if route.listing else {}) | ({"tip_only": True} if route.tip_only else {})
