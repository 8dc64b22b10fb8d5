"""Source files (a YAML list, or `sources:` with a list) -> Source values."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from monitor.errors import ConfigError, Fault
from monitor.model.ids import Country, PublisherId, SourceId
from monitor.model.source import Listing, Route, Source
from monitor.settings.faults import validate
from monitor.settings.models import ListingModel, RouteModel, SourceModel
from monitor.settings.yamlfile import Path, read_yaml


def read_sources(text: str, *, name: str) -> tuple[Source, ...]:
    """The sources of a file's text; ConfigError lists every mistake with path and line."""
    placed = read_yaml(text, name=name)
    at: Path = ("sources",) if isinstance(placed.value, dict) else ()
    rows: Any = placed.value.get("sources") if at else placed.value
    if not isinstance(rows, list):
        raise ConfigError(Fault(where=placed.where(*at), what="a source file holds a list of sources"))
    read = [validate(SourceModel, row, placed=placed, at=(*at, index)) for index, row in enumerate(rows)]
    faults = [fault for _, found in read for fault in found]
    models = [model for model, _ in read if model is not None]
    faults += _doubles(models, lambda index: placed.where(*at, index, "id"))
    if faults:
        raise ConfigError(*faults)
    return tuple(source_of(model) for model in models)


def _doubles(models: Sequence[SourceModel], where: Any) -> list[Fault]:
    seen: set[str] = set()
    faults = []
    for index, model in enumerate(models):
        if model.id in seen:
            faults.append(Fault(where=where(index), what=f"source {model.id!r} stands twice"))
        seen.add(model.id)
    return faults


def source_of(model: SourceModel) -> Source:
    """The value of a declared source; its publisher is itself when none is named."""
    given = model.model_dump(exclude={"id", "publisher", "country", "listing", "routes"})
    return Source(
        **given,
        id=SourceId(model.id),
        publisher=PublisherId(model.publisher or model.id),
        country=Country(model.country) if model.country else None,
        listing=_listing(model.listing),
        routes=tuple(_route(route) for route in model.routes),
    )


def _listing(model: ListingModel | None) -> Listing | None:
    return Listing(**model.model_dump()) if model else None


def _route(model: RouteModel) -> Route:
    return Route(way=model.way, url=model.url, listing=_listing(model.listing), tip_only=model.tip_only)
