"""Profiles: the shipped sources of one desk, chosen by the `groups` of each entry; overlay folders replace them by id."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib.resources import files
from pathlib import Path

from monitor.errors import ConfigError, Fault
from monitor.model.source import Source
from monitor.settings.sourcefile import read_sources
from monitor.settings.yamlfile import nearest


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What a profile is for, and the clock its people live by."""

    about: str
    timezone: str


PROFILES: Mapping[str, Desk] = {
    "us-china": Desk(about="relations of the United States and China", timezone="America/New_York"),
    "europe": Desk(about="European Union, NATO and the war in Ukraine", timezone="Europe/Brussels"),
    "middle-east": Desk(about="the Middle East and the Gulf", timezone="Europe/London"),
    "indo-pacific": Desk(about="the Indo-Pacific: Japan, Korea, India, ASEAN, Taiwan", timezone="Asia/Tokyo"),
    "trade": Desk(about="trade, tariffs, export controls and sanctions", timezone="Europe/Brussels"),
}


def check_profile(name: str, *, where: str) -> None:
    """Refuse a profile that is not shipped, naming the nearest."""
    if name not in PROFILES:
        raise ConfigError(Fault(where=where, what=f"no profile is called {name!r}", hint=nearest(name, PROFILES) or ", ".join(PROFILES)))


def shipped_sources(overlays: Sequence[Path] = ()) -> tuple[Source, ...]:
    """Every shipped source, replaced and added to by the `*.yaml` of overlay folders; wires and officials first.

    An overlay that names no `groups` stays in those of the source it replaces.
    """
    texts = [(f"sources/{name}.yaml", (_folder() / f"{name}.yaml").read_text("utf-8")) for name in ("wires", "officials", "press")]
    texts += [(str(path), path.read_text("utf-8")) for folder in overlays for path in sorted(folder.glob("*.yaml"))]
    found: dict[str, Source] = {}
    faults: list[Fault] = []
    for name, text in texts:
        try:
            found |= {source.id: _in_place_of(found.get(source.id), source) for source in read_sources(text, name=name)}
        except ConfigError as error:
            faults += error.faults
    if faults:
        raise ConfigError(*faults)
    return tuple(found.values())


def _in_place_of(earlier: Source | None, source: Source) -> Source:
    return replace(source, groups=earlier.groups) if earlier is not None and not source.groups else source


def profile_sources(names: Iterable[str], *, overlays: Sequence[Path], where: str) -> tuple[Source, ...]:
    """The sources of these profiles, each once, owned by the first profile that names it; ConfigError for an unknown one."""
    wanted = tuple(names)
    for name in wanted:
        check_profile(name, where=where)
    pool = shipped_sources(overlays) if wanted else ()
    owned = ((source, next((name for name in wanted if name in source.groups), "")) for source in pool)
    return tuple(replace(source, file=f"profile:{name}") for source, name in owned if name)


def _folder() -> Path:
    return Path(str(files("monitor") / "data" / "sources"))
