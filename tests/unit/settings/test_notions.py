"""The words of notions: a mistake is refused with its line, and every language speaks of the same notions."""

from importlib.resources import files

import pytest

from monitor.errors import ConfigError
from monitor.settings.notions import notion_forms

LANGUAGES = {file.name: file.read_text(encoding="utf-8") for file in (files("monitor") / "data" / "stories" / "notions").iterdir()}


def test_a_mistake_is_refused_with_file_and_line():
    with pytest.raises(ConfigError, match=r"xx\.yaml:2"):
        notion_forms("quake: [seism]\nflood: 7\n", name="xx.yaml")


def test_a_notion_that_is_given_twice_is_refused():
    with pytest.raises(ConfigError, match=r"xx\.yaml:2"):
        notion_forms("quake: [seism]\nquake: [tremor]\n", name="xx.yaml")


@pytest.mark.parametrize("name", sorted(LANGUAGES))
def test_each_language_has_words_for_the_notions_of_english_and_for_no_others(name):
    english, forms = notion_forms(LANGUAGES["en.yaml"], name="en.yaml"), notion_forms(LANGUAGES[name], name=name)
    assert forms.keys() == english.keys()
    assert all(word.strip(" *") for words in forms.values() for word in words)
