"""The page on sources is so: its files are read without a fault, and it names every key there is and no other."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from monitor.settings.models import ListingModel, SourceModel
from monitor.settings.sourcefile import read_sources

PAGE = (Path(__file__).parents[3] / "docs" / "sources.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```yaml\n(.*?)```", PAGE, flags=re.S)
SECTIONS = {part.partition("\n")[0]: part for part in PAGE.split("\n## ")}


@pytest.mark.parametrize("text", BLOCKS)
def test_what_it_shows_is_read(text):
    (source,) = read_sources(text, name="sources.yaml")
    assert source.id


@pytest.mark.parametrize(("section", "model"), [("What can be said of a source", SourceModel), ("A listing page", ListingModel)])
def test_it_names_every_key_and_no_other(section, model):
    heads = re.findall(r"^\| (`[^|]+) \|", SECTIONS[section], flags=re.M)
    assert {name for head in heads for name in re.findall(r"`([a-z_]+)`", head)} == set(model.model_fields)
