"""`source edit`: the same rules as a source file, and every mistake in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from monitor.cli.sourcebook import changed
from monitor.errors import ConfigError
from monitor.model.enums import Outlet
from monitor.model.ids import PublisherId, SourceId
from monitor.model.source import Source

DAWN = Source(id=SourceId("dawn"), name="Dawn", url="https://www.dawn.com/feeds/home/", publisher=PublisherId("dawn"), lang="en")


def test_changes_are_read_as_in_a_file():
    assert changed(DAWN, ("interval=10m", "outlet=wire")) == replace(DAWN, interval=600, outlet=Outlet.WIRE)


def test_an_empty_value_takes_a_setting_back_to_its_default():
    assert changed(DAWN, ("lang=",)).lang == ""


@pytest.mark.parametrize(
    ("change", "told"),
    [("intervall=10m", "did you mean 'interval'"), ("timezone=Mars", "time zone"), ("lang", "KEY=VALUE"), ("id=x", "the id stays")],
)
def test_a_mistake_is_told_with_the_nearest_word(change, told):
    with pytest.raises(ConfigError, match=told):
        changed(DAWN, (change,))


def test_a_source_of_a_file_is_changed_in_its_file():
    with pytest.raises(ConfigError, match=r"belongs to sources\.yaml"):
        changed(replace(DAWN, file="sources.yaml"), ("lang=fr",))
