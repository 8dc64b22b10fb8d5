"""Folders under `data:` put a desk's own kinds, entities and sources in place of the shipped ones, by id."""

from __future__ import annotations

from datetime import date
from importlib.resources import files
from pathlib import Path

import pytest

from monitor.app.doctor import examine
from monitor.app.places import read_settings
from monitor.settings.load import Settings
from monitor.workbench.declarations import declared_sources
from monitor.workbench.engines import Engines, build_engines

CONFIG = "data: [local]\nsources: {profiles: [us-china]}\nchannels: {}\n"
KIND = (Path(str(files("monitor"))) / "data/events/rupture.yaml").read_text("utf-8")
ENTITIES = """\
verified_to: 2026-06-01
orgs:
  nato: {name: North Atlantic Club, also: [Atlantic Club]}
  harbour-league: {name: Harbour League}
"""
SOURCES = """\
sources:
- {id: ap, name: AP through our proxy, url: "https://proxy.example/ap"}
- {id: gazette, name: Gazette, url: "https://gazette.example/feed", groups: [us-china]}
"""


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A desk whose folder overlays one shipped kind, entity and source, and adds an entity and a source."""
    texts = {
        "config.yaml": CONFIG,
        "local/events/rupture.yaml": KIND.replace("title: ", "title: Our ", 1).replace("window: ", "window: 1", 1),
        "local/entities/ours.yaml": ENTITIES,
        "local/sources/ours.yaml": SOURCES,
    }
    for name, text in texts.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    return read_settings(str(tmp_path / "config.yaml"))


@pytest.fixture
def engines(settings: Settings) -> Engines:
    return build_engines([settings.path(folder) for folder in settings.model.data])


def test_an_overlay_replaces_a_shipped_entity_by_its_id(engines: Engines) -> None:
    assert {one.name for one in engines.words.directory.lookup("entity", "nato", None)} == {"North Atlantic Club"}


def test_the_gazetteer_finds_what_an_overlay_names(engines: Engines) -> None:
    found = engines.gazetteer.find("The Atlantic Club and the Harbour League met.", on=date(2026, 6, 1))
    assert [one.entity for one in found] == ["nato", "harbour-league"]


def test_a_name_that_an_overlay_took_away_is_not_found_any_more(engines: Engines) -> None:
    assert not engines.words.directory.lookup("entity", "North Atlantic Treaty Organization", None)


def test_an_overlay_replaces_a_shipped_kind_by_its_id(engines: Engines, settings: Settings) -> None:
    shipped = build_engines([])
    assert engines.detector.version != shipped.detector.version
    assert set(engines.words.kinds) == set(shipped.words.kinds)


def test_folders_without_definitions_share_the_shipped_engines(tmp_path: Path) -> None:
    assert build_engines([tmp_path, tmp_path / "nowhere"]) is build_engines([])


def test_an_overlay_replaces_a_shipped_source_and_keeps_it_in_its_profiles(settings: Settings) -> None:
    sources = {source.id: source for source in declared_sources(settings)}
    assert (sources["ap"].url, sources["ap"].file) == ("https://proxy.example/ap", "profile:us-china")
    assert "gazette" in sources


def test_check_lists_what_is_overridden_and_what_is_added(settings: Settings) -> None:
    report = examine(settings.name)
    assert report.faults == ()
    assert [note for note in report.notes if note.endswith("by data:")] == [
        "event kind rupture is overridden by data:",
        "entity nato is overridden by data:",
        "entity harbour-league is added by data:",
        "source ap is overridden by data:",
        "source gazette is added by data:",
    ]


def test_a_desk_without_overlays_is_told_of_none(tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text("channels: {}\n")
    assert not [note for note in examine(str(tmp_path / "config.yaml")).notes if "data:" in note]


def test_a_mistake_in_an_overlay_is_told_once_with_its_line(settings: Settings) -> None:
    path = settings.path("local/sources/ours.yaml")
    path.write_text(SOURCES.replace("url:", "ulr:", 1), "utf-8")
    faults = [str(fault) for fault in examine(settings.name).faults]
    assert len(faults) == len(set(faults))
    assert any("ours.yaml:2" in fault and "ulr" in fault for fault in faults)
