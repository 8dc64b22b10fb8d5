"""config.yaml -> Settings: parse whole or not at all, with every mistake of the run."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from monitor.errors import ConfigError, Fault
from monitor.model.secret import Secret
from monitor.settings.faults import validate
from monitor.settings.models import SettingsModel
from monitor.settings.yamlfile import PlacedYaml, nearest, read_yaml

SecretResolver = Callable[[str], Secret]


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings as they are used: the model, where it was read from, and each notifier's own options.

    `notifiers` maps a notifier's name to (kind, options model). Relative files are taken from `folder`.
    """

    model: SettingsModel
    folder: Path
    name: str
    notifiers: Mapping[str, tuple[str, BaseModel]]

    def path(self, relative: str) -> Path:
        """A file named in the settings, relative ones taken from the folder of config.yaml."""
        return (self.folder / relative).resolve() if not Path(relative).is_absolute() else Path(relative)


def load_settings(path: Path, *, options: Mapping[str, Callable[[], type[BaseModel]]], secret: SecretResolver) -> Settings:
    """The settings of a file; ConfigError lists every mistake with path and line.

    `options` maps a notifier's kind to a call that gives its options model; `secret` resolves
    `env:NAME`, `file:PATH` and `credential:NAME` and raises ConfigError when it may not.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(Fault(where=str(path), what=f"cannot be read: {error}")) from error
    return parse_settings(text, name=str(path), folder=path.parent, options=options, secret=secret)


def parse_settings(
    text: str, *, name: str, folder: Path, options: Mapping[str, Callable[[], type[BaseModel]]], secret: SecretResolver
) -> Settings:
    """The settings of a text; see `load_settings`."""
    placed = read_yaml(text, name=name)
    model, faults = validate(SettingsModel, placed.value or {}, placed=placed)
    notifiers, more = _notifiers(placed, options=options, secret=secret)
    faults += more
    if model is not None:
        faults += tuple(_cross_faults(model, placed))
    if faults or model is None:
        raise ConfigError(*faults)
    return Settings(model=model, folder=folder, name=name, notifiers=notifiers)


def _notifiers(
    placed: PlacedYaml, *, options: Mapping[str, Callable[[], type[BaseModel]]], secret: SecretResolver
) -> tuple[dict[str, tuple[str, BaseModel]], tuple[Fault, ...]]:
    declared = placed.value.get("notifiers") if isinstance(placed.value, dict) else None
    built: dict[str, tuple[str, BaseModel]] = {}
    faults: list[Fault] = []
    for name, raw in (declared or {}).items():
        kind, value = _kind_of(name, raw)
        if kind not in options:
            faults.append(
                Fault(where=placed.where("notifiers", name), what=f"no notifier is of kind {kind!r}", hint=nearest(kind, options))
            )
            continue
        model, found = validate(options[kind](), _with_secrets(value, secret=secret), placed=placed, at=("notifiers", name))
        faults += found
        if model is not None:
            built[str(name)] = (kind, model)
    return built, tuple(faults)


def _kind_of(name: Any, raw: Any) -> tuple[str, dict[str, Any]]:
    """A notifier's kind is its `kind`, else its own name; the rest are its options."""
    value = dict(raw) if isinstance(raw, dict) else {}
    return str(value.pop("kind", name)), value


def _with_secrets(value: dict[str, Any], *, secret: SecretResolver) -> dict[str, Any]:
    return {
        key: secret(text) if isinstance(text, str) and text.startswith(("env:", "file:", "credential:")) else text
        for key, text in value.items()
    }


def _cross_faults(model: SettingsModel, placed: PlacedYaml) -> Iterator[Fault]:
    for name, channel in model.channels.items():
        if channel.notifier not in model.notifiers:
            where = placed.where("channels", name, "notifier")
            yield Fault(where=where, what=f"no notifier is named {channel.notifier!r}", hint=nearest(channel.notifier, model.notifiers))
    if model.ops.channel and model.ops.channel not in model.channels:
        yield Fault(
            where=placed.where("ops", "channel"),
            what=f"no channel is named {model.ops.channel!r}",
            hint=nearest(model.ops.channel, model.channels),
        )
    if model.fallback.notifier and model.fallback.notifier not in model.notifiers:
        yield Fault(
            where=placed.where("fallback", "notifier"),
            what=f"no notifier is named {model.fallback.notifier!r}",
            hint=nearest(model.fallback.notifier, model.notifiers),
        )
