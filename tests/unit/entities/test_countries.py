"""Countries and what merely looks like one."""

from datetime import date

import pytest

DAY = date(2023, 6, 18)


def countries(gazetteer, text, lang="en"):
    return {mention.country for mention in gazetteer.find(text, on=DAY, lang=lang) if mention.country}


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Beijing said so", "CHN"),
        ("the Kremlin said so", "RUS"),
        ("Foggy Bottom said so", "USA"),
        ("the U.S. said so", "USA"),
        ("US-China talks", "CHN"),
        ("Sino-American talks", "CHN"),
        ("Côte d’Ivoire said so", "CIV"),
        ("COTE D'IVOIRE said so", "CIV"),
        ("Soviet troops", "RUS"),
        ("the Georgian president in Tbilisi, Georgia", "GEO"),
        ("Russia and Georgia signed", "GEO"),
        ("Jordan's King Abdullah II", "JOR"),
        ("Turkey and Greece agreed", "TUR"),
        ("Chad and Sudan agreed", "TCD"),
        ("China\u00adtown is not China", "CHN"),
        ("Ｃｈｉｎａ said so", "CHN"),
        ("Palestinian leaders", "PSE"),
        ("French troops", "FRA"),
        ("Dominican Republic", "DOM"),
        ("Niger and Nigeria", "NER"),
        ("Kosovo said so", "XKX"),
        ("Seoul said the North had fired a missile", "PRK"),
        ("Pyongyang and the South's unification ministry spoke", "KOR"),
    ],
)
def test_a_country_is_named(gazetteer, text, country):
    assert country in countries(gazetteer, text)


@pytest.mark.parametrize(
    "text",
    [
        "Washington beat Dallas 3-1",
        "Georgia Tech won again",
        "Voters in Georgia chose a governor",
        "Michael Jordan scored",
        "Jordan Henderson scored",
        "He ate roast Turkey and stuffing at dinner",
        "a turkey crossed the road",
        "Chad Smith plays drums",
        "The Washington Post reported",
        "The New York Times reported",
        "China Daily reported",
        "A Beijing-based maker of toys",
        "Paris Saint-Germain won",
        "New Mexico burned",
        "He moved from the North to the South",
        "China Airlines flew",
        "Air France flew",
        "Bank of China lent",
        "Manchester United won",
        "Denzel Washington acted",
        "let us go to the fair",
        "bone china and a chad",
        "the March of time",
        "Premier League table",
    ],
)
def test_what_looks_like_a_country_is_none(gazetteer, text):
    assert not countries(gazetteer, text)


@pytest.mark.parametrize("text", ["Seoul sent a ship to the North Sea", "Seoul was told by Oliver North"])
def test_the_north_is_no_country_within_another_name(gazetteer, text):
    assert countries(gazetteer, text) == {"KOR"}


@pytest.mark.parametrize(
    ("text", "country"), [("Paris, Texas is a film", "FRA"), ("Voters in Georgia and Alabama chose, Atlanta said", "GEO")]
)
def test_a_place_in_the_united_states_is_no_other_country(gazetteer, text, country):
    assert countries(gazetteer, text) == {"USA"} - {country}


@pytest.mark.parametrize(
    ("text", "lang", "want"),
    [
        ("中美关系", "zh", {"CHN", "USA"}),
        ("其中美国表示", "zh", {"USA"}),
        ("日米首脳", "ja", {"JPN", "USA"}),
        ("한미 정상회담", "ko", {"KOR", "USA"}),
        ("США и КНР", "ru", {"USA", "CHN"}),
        ("удар по Харькову", "ru", {"UKR"}),
        ("انفجار في مقديشو", "ar", {"SOM"}),
        ("伊斯坦布尔谈判", "zh", {"TUR"}),
        ("グアヤキルで暴動", "ja", {"ECU"}),
        ("페샤와르 자폭 테러", "ko", {"PAK"}),
        ("O presidente brasileiro em Moscovo", "pt", {"BRA", "RUS"}),
        ("EUA e Irã retomam conversas", "pt", {"USA", "IRN"}),
        ("Slovak police and Roma clashed", "en", {"SVK"}),
        ("EE.UU. y Rusia", "es", {"USA", "RUS"}),
        ("la Chine et les États-Unis", "fr", {"CHN", "USA"}),
        ("Großbritannien und China", "de", {"GBR", "CHN"}),
        ("والصين والولايات المتحدة", "ar", {"CHN", "USA"}),
        ("马里兰州", "zh", set()),
    ],
)
def test_other_languages_name_countries(gazetteer, text, lang, want):
    assert countries(gazetteer, text, lang) == want


def test_every_country_has_a_name_in_every_language(data):
    langs = {"en", "zh", "ru", "es", "fr", "de", "ar", "ja", "ko", "pt"}
    for country in data.of_kind("country"):
        named = {name.lang for name in country.names if name.kind == "name"}
        assert len(langs - named) <= 5, (country.id, langs - named)
    assert len(data.of_kind("country")) == 250


def test_the_roster_is_large_dated_and_covers_the_powers(data, directory):
    people = data.of_kind("person")
    assert len(people) >= 400
    assert sum(bool(person.tenures) for person in people) >= 400
    assert all(person.verified_to for person in people)
    missing = []
    for group in ("g20", "eu"):
        for country in directory.members(group):
            for office in ("head-of-state", "head-of-government", "foreign-minister"):
                if country.kind == "country" and not directory.lookup("office", f"{office}@{country.id}", date(2023, 1, 1)):
                    missing.append(f"{office}@{country.id}")
    kings = {"head-of-state@CA", "head-of-state@AU"}
    presidential = {f"head-of-government@{code}" for code in ("AR", "BR", "ID", "MX", "ZA", "TR", "US", "CY", "KR", "FR")}
    assert set(missing) <= kings | presidential, sorted(set(missing) - kings - presidential)


def test_every_data_file_names_origin_and_licence():
    from importlib.resources import files

    root = files("monitor") / "data" / "entities"
    for file in (*root.iterdir(), *(root / "people").iterdir()):
        if file.name.endswith(".yaml"):
            head = file.read_text(encoding="utf-8")[:800]
            assert "origin:" in head, file.name
            assert "licence:" in head, file.name
