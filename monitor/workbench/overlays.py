"""What the folders under `data:` put in place of shipped data, and what they add; told by `monitor check`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from monitor.settings.entities import load_entities
from monitor.settings.kinds import load_kinds
from monitor.settings.load import Settings
from monitor.settings.profiles import shipped_sources
from monitor.workbench.declarations import overlay_folders


def overlaid(settings: Settings) -> Iterator[str]:
    """One line for each kind, entity and source that an overlay replaces or adds; ConfigError lists mistakes in them."""
    if folders := overlay_folders(settings, "events"):
        yield from _lines("event kind", {one.kind: one for one in load_kinds()}, {one.kind: one for one in load_kinds(folders)})
    if folders := overlay_folders(settings, "entities"):
        before, after = load_entities(), load_entities(folders)
        yield from _lines("entity", {one.id: one for one in before.entities}, {one.id: one for one in after.entities})
    if folders := overlay_folders(settings, "sources"):
        yield from _lines("source", {one.id: one for one in shipped_sources()}, {one.id: one for one in shipped_sources(folders)})


def _lines(what: str, shipped: Mapping[str, object], standing: Mapping[str, object]) -> Iterator[str]:
    for id, one in standing.items():
        if id not in shipped:
            yield f"{what} {id} is added by data:"
        elif one != shipped[id]:
            yield f"{what} {id} is overridden by data:"
