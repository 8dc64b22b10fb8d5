"""What `init` writes: a config to start from, or a desk's config, sources and watches; and the unit to install."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib.resources import files
from pathlib import Path

from monitor.errors import ConfigError, Fault
from monitor.model.source import Source
from monitor.settings.profiles import PROFILES, check_profile, profile_sources
from monitor.settings.sourcetext import write_sources

PACKAGE = Path(str(files("monitor")))
_HEAD = {
    "wire": "Wires",
    "official": "Governments and institutions",
    "press": "Press",
    "analysis": "Analysis (for digests)",
}


def shipped_file(*parts: str) -> Path:
    """A file that stands at the top of the project: in the wheel under data/, in a checkout beside the package."""
    packed = PACKAGE.joinpath("data", *parts)
    return packed if packed.exists() else PACKAGE.parent.joinpath(*parts)


def starter_files(profile: str) -> dict[str, str]:
    """The text of each file by its name; ConfigError for a profile that is not shipped."""
    if not profile:
        return {name: shipped_file(name).read_text("utf-8") for name in ("config.yaml", "watches.yaml")}
    check_profile(profile, where="--profile")
    folder = PACKAGE / "data" / "profiles"
    desk = PROFILES[profile]
    config = (folder / "config.yaml").read_text("utf-8")
    for mark, value in (("@PROFILE@", profile), ("@ABOUT@", desk.about), ("@TIMEZONE@", desk.timezone)):
        config = config.replace(mark, value)
    sources = profile_sources((profile,), overlays=(), where="--profile")
    return {
        "config.yaml": config,
        "sources.yaml": "".join(_source_text(sources, profile)),
        "watches.yaml": (folder / f"{profile}-watches.yaml").read_text("utf-8"),
    }


def unit_files() -> dict[str, str]:
    """The files a systemd machine needs, by name."""
    names = ("monitor.service", "monitor-backup.service", "monitor-backup.timer", "sysusers.d/monitor.conf", "tmpfiles.d/monitor.conf")
    return {name: shipped_file("deploy", name).read_text("utf-8") for name in names}


def write_all(folder: Path, texts: dict[str, str]) -> tuple[Path, ...]:
    """Write every file, or none when one stands already."""
    paths = {folder / name: text for name, text in texts.items()}
    standing = [Fault(where=str(path), what="stands already", hint="init overwrites nothing") for path in paths if path.exists()]
    if standing:
        raise ConfigError(*standing)
    for path, text in paths.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tuple(paths)


def _source_text(sources: Iterable[Source], profile: str) -> Iterator[str]:
    kept = list(sources)
    on = sum(source.enabled for source in kept)
    yield f"# Sources of the {profile} desk: {on} polled, {len(kept) - on} switched off with the reason in `note`.\n"
    yield "# `note` tells what was publicly known of each address in 2026; `monitor source test ID` tells what it says now.\n"
    yield "sources:\n"
    for outlet, words in _HEAD.items():
        these = [source for source in kept if source.outlet == outlet]
        if these:
            yield f"\n  # {words}\n"
            yield write_sources(these).removeprefix("sources:\n")
