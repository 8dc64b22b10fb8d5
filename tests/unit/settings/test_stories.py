"""How stories are told apart is read from the shipped files, and what they name is known elsewhere."""

from importlib.resources import files

import pytest
import yaml

from monitor.errors import ConfigError
from monitor.settings.entities import load_entities
from monitor.settings.stories import shipped_story_settings, story_settings

SHIPPED = (files("monitor") / "data" / "stories" / "settings.yaml").read_text(encoding="utf-8")


def test_an_office_has_one_portfolio_and_is_known_to_the_gazetteer():
    offices = [office for named in yaml.safe_load(SHIPPED)["portfolios"].values() for office in named]
    assert sorted(offices) == sorted(shipped_story_settings().portfolios)
    assert set(offices) <= {office.id for office in load_entities().offices}


def test_a_mistake_is_refused_with_its_line():
    wrong = SHIPPED.replace("portfolios:", "portfolio:")
    line = next(number for number, text in enumerate(wrong.splitlines(), 1) if text == "portfolio:")
    with pytest.raises(ConfigError, match=rf"settings\.yaml:{line}"):
        story_settings(wrong, background="", name="settings.yaml")
