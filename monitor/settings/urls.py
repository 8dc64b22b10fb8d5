"""The rules of canonical addresses, from the shipped data/urls.yaml or a text of the same shape."""

from __future__ import annotations

from collections import defaultdict
from importlib.resources import files

from pydantic import BaseModel, ConfigDict

from monitor.errors import ConfigError
from monitor.settings.faults import validate
from monitor.settings.yamlfile import read_yaml
from monitor.text.urls import UrlRules, Wrapper


class WrapperModel(BaseModel):
    """One redirect wrapper."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    host: str
    path: str
    params: tuple[str, ...]


class UrlRulesModel(BaseModel):
    """What urls.yaml may hold."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    drop_prefixes: tuple[str, ...]
    drop_names: tuple[str, ...]
    drop_pairs: tuple[tuple[str, str], ...]
    sites: dict[str, tuple[str, ...]]
    wrappers: tuple[WrapperModel, ...]
    opaque: tuple[str, ...]
    mobile_labels: tuple[str, ...]


def shipped_url_rules() -> UrlRules:
    """The rules this version ships with."""
    return url_rules((files("monitor") / "data" / "urls.yaml").read_text(encoding="utf-8"), name="urls.yaml")


def url_rules(text: str, *, name: str) -> UrlRules:
    """Rules from YAML; raises ConfigError with all mistakes and their lines."""
    placed = read_yaml(text, name=name)
    model, faults = validate(UrlRulesModel, placed.value, placed=placed)
    if model is None:
        raise ConfigError(*faults)
    return UrlRules(
        drop_names=frozenset(word.lower() for word in model.drop_names),
        drop_prefixes=tuple(word.lower() for word in model.drop_prefixes),
        drop_pairs=frozenset((word.lower(), value.lower()) for word, value in model.drop_pairs),
        sites={site: frozenset(word.lower() for word in words) for site, words in model.sites.items()},
        wrappers=_by_host(model.wrappers),
        opaque=frozenset(model.opaque),
        mobile_labels=frozenset(model.mobile_labels),
    )


def _by_host(models: tuple[WrapperModel, ...]) -> dict[str, tuple[Wrapper, ...]]:
    found: dict[str, list[Wrapper]] = defaultdict(list)
    for model in models:
        found[model.host].append(Wrapper(host=model.host, path=model.path, params=model.params))
    return {host: tuple(wrappers) for host, wrappers in found.items()}
