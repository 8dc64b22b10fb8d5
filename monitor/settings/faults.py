"""A model's complaints as faults with file, line and nearest word."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from monitor.errors import Fault
from monitor.settings.yamlfile import Path, PlacedYaml, nearest

Model = TypeVar("Model", bound=BaseModel)


def validate(model: type[Model], value: Any, *, placed: PlacedYaml, at: Path = ()) -> tuple[Model | None, tuple[Fault, ...]]:
    """The model read from `value`, or None with every fault; `at` is where `value` stands in the file."""
    try:
        return model.model_validate(value), ()
    except ValidationError as error:
        return None, tuple(_faults(error, model, placed=placed, at=at))


def _faults(error: ValidationError, model: type[BaseModel], *, placed: PlacedYaml, at: Path) -> Iterator[Fault]:
    for one in error.errors():
        path: Path = tuple(part for part in one["loc"])
        yield Fault(
            where=placed.where(*at, *path),
            what=_what(one["type"], path, one["msg"], one.get("input")),
            hint=_hint(one["type"], path, model),
        )


def _what(kind: str, path: Path, message: str, value: Any) -> str:
    name = ".".join(str(part) for part in path)
    if kind == "extra_forbidden":
        return f"unknown key {path[-1]!r}"
    if kind == "missing":
        return f"{name} is missing"
    told = f", not {value!r}" if isinstance(value, str | int | float | bool) else ""
    return f"{name}: {message.removeprefix('Value error, ')}{told}".removeprefix(": ")


def _hint(kind: str, path: Path, model: type[BaseModel]) -> str:
    if kind != "extra_forbidden":
        return ""
    owner = _model_at(model, path[:-1])
    return nearest(str(path[-1]), _keys(owner)) if owner else ""


def _keys(model: type[BaseModel]) -> list[str]:
    return [field.alias or name for name, field in model.model_fields.items()]


def _model_at(model: type[BaseModel] | None, path: Path) -> type[BaseModel] | None:
    """The model that reads the mapping at `path`, following fields, tuples and dicts."""
    for part in path:
        if model is None:
            return None
        fields = {field.alias or name: field for name, field in model.model_fields.items()}
        if str(part) in fields:
            model = _inner(fields[str(part)].annotation) or model
    return model


def _inner(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for part in get_args(annotation) if (found := _inner(part))), None)
