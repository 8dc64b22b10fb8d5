"""Notions from the shipped data: a file a language, "notion: [words]", each read when the first text in its language comes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from importlib.resources import files
from importlib.resources.abc import Traversable

from pydantic import RootModel

from monitor.errors import ConfigError
from monitor.settings.faults import validate
from monitor.settings.yamlfile import read_yaml
from monitor.stories.notions import Forms, Notions


class _FormsModel(RootModel[dict[str, tuple[str, ...]]]):
    """What the file of a language may hold."""


def shipped_notions(shares: Mapping[str, float]) -> Notions:
    """The notions this version ships with; `shares`: English word -> share of the articles that carry it."""
    folder = files("monitor") / "data" / "stories" / "notions"
    return Notions({file.name.removesuffix(".yaml"): partial(_read, file) for file in folder.iterdir()}, shares=shares)


def notion_forms(text: str, *, name: str) -> Forms:
    """The words of one language by notion; raises ConfigError with every mistake and its line."""
    placed = read_yaml(text, name=name)
    model, faults = validate(_FormsModel, placed.value, placed=placed)
    if model is None:
        raise ConfigError(*faults)
    return model.root


def _read(file: Traversable) -> Forms:
    return notion_forms(file.read_text(encoding="utf-8"), name=f"stories/notions/{file.name}")
