"""Reading entity files: overlays by id, every mistake with its place; looking words up."""

from collections import Counter
from datetime import date
from importlib.resources import files

import pytest
import yaml

from monitor.entities import Gazetteer
from monitor.errors import ConfigError
from monitor.settings.entities import load_entities


PLACES_OF = {"zh": "chinese", "fr": "french"}
PLACES = ("names-more", "names-places", *(f"places-{name}" for name in PLACES_OF.values()))


def write(folder, text):
    (folder / "mine.yaml").write_text(text, encoding="utf-8")
    return [folder]


def test_no_place_name_stands_twice_for_one_country_in_one_language():
    folder = files("monitor") / "data" / "entities"
    tables = {name: yaml.safe_load((folder / f"{name}.yaml").read_text(encoding="utf-8")) for name in PLACES}
    found = Counter()
    for lang in ("zh", "fr"):
        found.update((lang, country, form) for country, forms in tables[f"places-{PLACES_OF[lang]}"]["places"].items() for form in forms)
    for name in ("names-more", "names-places"):
        for lang, countries in tables[name]["names"].items():
            found.update((lang, country, form) for country, kinds in countries.items() for form in set().union(*kinds.values()))
    assert [form for form, count in found.items() if count > 1] == []


def test_an_overlay_adds_a_person_with_one_line(tmp_path):
    data = load_entities(write(tmp_path, "people:\n  - {name: Anna Kovacs, held: [foreign-minister@HUN 2026-01-01..]}\n"))
    found = Gazetteer(data).find("Hungarian foreign minister Anna Kovacs", on=date(2026, 2, 1))
    assert found[0].entity == "anna-kovacs"


def test_an_overlay_replaces_an_entry_of_the_same_id(tmp_path):
    data = load_entities(write(tmp_path, "people:\n  - {id: qin-gang, name: Qin Gang, held: [ambassador@CHN 2021-07-28..]}\n"))
    (person,) = [entity for entity in data.entities if entity.id == "qin-gang"]
    assert [tenure.office for tenure in person.tenures] == ["ambassador"]


def test_every_mistake_is_named_with_line_and_nearest_word(tmp_path):
    text = "people:\n  - {name: A B, held: [foreign-ministr@CHN 2022-12-30..]}\n  - {name: C D, hold: [x]}\n  - {name: E F, held: [envoy@CHN 2022-13-30..]}\npeopel: []\n"
    with pytest.raises(ConfigError) as caught:
        load_entities(write(tmp_path, text))
    told = {(fault.where.rsplit(":", 1)[1], fault.hint) for fault in caught.value.faults}
    assert ("2", "did you mean 'foreign-minister'?") in told
    assert ("3", "did you mean 'held'?") in told
    assert any(line == "4" for line, _ in told)
    assert any("'people'" in hint for _, hint in told)


def test_an_id_that_stands_twice_is_refused_at_the_second_place(tmp_path):
    text = "orgs:\n  guild: {name: Guild of Divers}\n  quay: {name: Quay Board}\n  guild: {name: Guild of Pilots}\n"
    with pytest.raises(ConfigError) as caught:
        load_entities(write(tmp_path, text))
    (fault,) = caught.value.faults
    assert (fault.where.rsplit(":", 1)[1], fault.what, fault.hint) == ("4", "'guild' stands twice", "first at line 2")


@pytest.mark.parametrize(
    "text",
    [
        "people: [",
        "- a\n",
        "people: 3\n",
        "countries:\n  XXY: {name: Nowhere}\n",
        "people:\n  - {name: A, held: [nonsense]}\n",
        "verified_to: soon\n",
        "offices:\n  - {id: x, name: x, rank: high}\n",
    ],
)
def test_a_broken_file_is_refused_not_crashed_on(tmp_path, text):
    with pytest.raises(ConfigError) as caught:
        load_entities(write(tmp_path, text))
    assert all("mine.yaml" in fault.where for fault in caught.value.faults)


@pytest.mark.parametrize(
    ("kind", "value", "ids"),
    [
        ("country", "CN", ["CN"]),
        ("country", "CHN", ["CN"]),
        ("country", "china", ["CN"]),
        ("country", "法国", ["FR"]),
        ("person", "Qin Gang", ["qin-gang"]),
        ("person", "秦刚", ["qin-gang"]),
        ("office", "foreign-minister@CN", ["qin-gang"]),
        ("office", "secretary-of-state@USA", ["antony-blinken"]),
        ("office", "secretary-general@un", ["antonio-guterres"]),
        ("org", "UN", ["un"]),
        ("list", "g7", ["g7"]),
        ("list", "five-eyes", ["five-eyes"]),
        ("entity", "qin-gang", ["qin-gang"]),
        ("country", "Atlantis", []),
        ("office", "foreign-minister@XX", []),
        ("office", "nonsense@CN", []),
    ],
)
def test_words_are_looked_up(directory, kind, value, ids):
    assert [entity.id for entity in directory.lookup(kind, value, date(2023, 6, 18))] == ids


def test_lists_have_members_and_codes_convert(directory):
    assert {entity.country for entity in directory.members("g7")} == {"CAN", "FRA", "DEU", "ITA", "JPN", "GBR", "USA"}
    assert len(directory.members("eu")) == 27
    assert (directory.alpha3("CN"), directory.alpha2("CHN"), directory.alpha3("zz")) == ("CHN", "CN", None)


def test_the_nearest_word_is_offered(directory):
    assert directory.nearest("country", "Chinaa") == "China"
    assert directory.nearest("person", "Qin Gan") == "Qin Gang"
    assert directory.nearest("office", "foreign-ministr") == "foreign-minister"
    assert directory.nearest("country", "qqqqqqqq") == ""
