"""The rules of canonical addresses, from the shipped data/urls.yaml or a text of the same shape."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Annotated, Protocol, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict

from monitor.errors import ConfigError
from monitor.settings.faults import validate
from monitor.settings.yamlfile import read_yaml
from monitor.text.unwrap import Shell, Wrapper, Wrapping
from monitor.text.urls import UrlRules


def _pattern(text: str) -> str:
    try:
        re.compile(text)
    except re.error as error:
        raise ValueError(f"not a regular expression: {error}") from None
    return text


Pattern = Annotated[str, AfterValidator(_pattern)]


class WrapperModel(BaseModel):
    """One redirect wrapper."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    host: str
    path: str
    params: tuple[str, ...]


class ShellModel(BaseModel):
    """One path that carries the true address."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    host: str
    path: Pattern


class UrlRulesModel(BaseModel):
    """What urls.yaml may hold."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    drop_prefixes: tuple[str, ...]
    drop_names: tuple[str, ...]
    drop_pairs: tuple[tuple[str, str], ...]
    sites: dict[str, tuple[str, ...]]
    hosts: dict[str, str]
    paths: dict[str, tuple[tuple[Pattern, str], ...]]
    wrappers: tuple[WrapperModel, ...]
    shells: tuple[ShellModel, ...]
    behind: tuple[str, ...]
    opaque: tuple[str, ...]
    mobile_labels: tuple[str, ...]


@cache
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
        hosts=model.hosts,
        paths={site: tuple((re.compile(what), put) for what, put in rules) for site, rules in model.paths.items()},
        wrapping=Wrapping(
            wrappers=_by_host(Wrapper(host=one.host, path=one.path, params=one.params) for one in model.wrappers),
            shells=_by_host(Shell(host=one.host, path=re.compile(one.path, re.DOTALL)) for one in model.shells),
            behind=model.behind,
        ),
        opaque=frozenset(model.opaque),
        mobile_labels=frozenset(model.mobile_labels),
    )


class _Hosted(Protocol):
    @property
    def host(self) -> str: ...


H = TypeVar("H", bound=_Hosted)


def _by_host(given: Iterable[H]) -> dict[str, tuple[H, ...]]:
    found: dict[str, list[H]] = defaultdict(list)
    for one in given:
        found[one.host].append(one)
    return {host: tuple(all) for host, all in found.items()}
