"""`monitor init` writes files that `monitor check` accepts."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from monitor.app.places import read_settings
from monitor.cli import main
from monitor.settings.profiles import PROFILES, profile_sources
from monitor.settings.sourcefile import read_sources
from monitor.settings.sourcetext import write_sources
from monitor.watches.lint import failed_examples
from monitor.workbench.declarations import declared_sources, declared_watches
from monitor.workbench.engines import build_engines

ROOT = Path(__file__).parents[3]


def monitor(*args):
    return CliRunner().invoke(main, list(args), catch_exceptions=False)


@pytest.mark.parametrize("profile", ["", *PROFILES])
def test_what_init_writes_is_accepted_by_check(tmp_path, profile):
    told = monitor("init", str(tmp_path), *(("--profile", profile) if profile else ()))
    assert told.exit_code == 0, told.output
    assert len(told.output.split("next:\n")[1].strip().splitlines()) == 3
    checked = monitor("--config", str(tmp_path / "config.yaml"), "check")
    assert checked.exit_code == 0, checked.output


@pytest.mark.parametrize("profile", PROFILES)
def test_every_profile_has_three_watches_whose_examples_hold(tmp_path, profile):
    monitor("init", str(tmp_path), "--profile", profile)
    engines = build_engines([])
    watches = declared_watches(read_settings(str(tmp_path / "config.yaml")))
    assert len(watches) == 3
    assert [failed_examples(one, read=engines.read_text, vocabulary=engines.words) for one in watches] == [()] * 3


def test_the_us_china_desk_names_the_reason_of_every_source_it_switches_off(tmp_path):
    monitor("init", str(tmp_path), "--profile", "us-china")
    sources = declared_sources(read_settings(str(tmp_path / "config.yaml")))
    assert sum(one.enabled for one in sources) >= 20
    assert all(one.note for one in sources if not one.enabled)
    assert any(one.state_media for one in sources)


def test_no_secret_stands_in_a_written_config(tmp_path):
    monitor("init", str(tmp_path), "--profile", "trade")
    notifiers = yaml.safe_load((tmp_path / "config.yaml").read_text())["notifiers"]
    assert all(str(value).startswith("env:") for value in notifiers["slack"].values())


def test_init_overwrites_nothing(tmp_path):
    monitor("init", str(tmp_path))
    again = monitor("init", str(tmp_path))
    assert again.exit_code == 2
    assert "stands already" in again.output


def test_an_unknown_profile_is_refused_with_the_nearest(tmp_path):
    told = monitor("init", str(tmp_path), "--profile", "us-chnia")
    assert told.exit_code == 2
    assert "us-china" in told.output


def test_the_unit_is_written_when_asked(tmp_path):
    told = monitor("init", str(tmp_path), "--systemd")
    assert (tmp_path / "deploy" / "monitor.service").exists()
    assert "systemctl enable" in told.output


def test_the_starter_at_the_top_of_the_project_is_what_init_writes(tmp_path):
    monitor("init", str(tmp_path))
    assert (tmp_path / "config.yaml").read_text() == (ROOT / "config.yaml").read_text()
    assert monitor("--config", str(ROOT / "config.yaml"), "check").exit_code == 0


def test_profiles_can_be_followed_as_they_are(tmp_path):
    (tmp_path / "config.yaml").write_text("sources: {profiles: [trade, us-china]}\n")
    sources = declared_sources(read_settings(str(tmp_path / "config.yaml")))
    assert {one.file for one in sources} == {"profile:trade", "profile:us-china"}
    assert len({one.id for one in sources}) == len(sources)


def test_an_overlay_replaces_a_shipped_source_by_id(tmp_path):
    (tmp_path / "local" / "sources").mkdir(parents=True)
    (tmp_path / "local" / "sources" / "ours.yaml").write_text(
        "sources: [{id: ustr, name: Ours, url: 'https://ours.example/', groups: [trade]}]"
    )
    (tmp_path / "config.yaml").write_text("sources: {profiles: [trade]}\ndata: [local]\n")
    sources = {one.id: one for one in declared_sources(read_settings(str(tmp_path / "config.yaml")))}
    assert sources["ustr"].name == "Ours"


def test_written_sources_read_back_the_same():
    shipped = profile_sources(PROFILES, overlays=(), where="")
    back = read_sources(write_sources(shipped, groups=True), name="x")
    assert [one.id for one in back] == [one.id for one in shipped]
    assert all(
        getattr(a, name) == getattr(b, name)
        for a, b in zip(shipped, back, strict=True)
        for name in ("url", "way", "listing", "routes", "interval", "groups", "publisher")
    )


def test_a_listing_before_the_first_run_says_what_is_declared(tmp_path):
    monitor("init", str(tmp_path), "--profile", "us-china")
    config = str(tmp_path / "config.yaml")
    assert "sources declared in the config: 38; `monitor run` or `monitor poll`" in monitor("--config", config, "source", "list").output
    assert "watches declared in the config: 3; " in monitor("--config", config, "watch", "list").output
