"""The language with the shipped entities and events, sentence by sentence as docs/watches.md says it."""

import json

import pytest

from monitor.cli.lab.match import read_rules, run

QIN = "China's foreign minister Qin Gang agrees to visit Washington"
JUNE = "2023-06-18"


def is_met(engines, query, **document):
    rules = read_rules([json.dumps({"id": "q", "query": query})], name="q", vocabulary=engines.words)
    (line,) = run([json.dumps({"id": "d", **document})], rules=rules, read=engines.read_text, vocabulary=engines.words)
    return json.loads(line)["watches"] == ["q"]


@pytest.mark.parametrize(
    ("query", "title", "date", "wanted"),
    [
        ("office:foreign-minister@CN", "Qin Gang said", JUNE, True),
        ("office:foreign-minister@CN", "Qin Gang said", "2024-06-18", False),
        ("office:foreign-minister@CN", "Wang Yi said", JUNE, False),
        ("office:foreign-minister@CN", "Wang Yi said", "2024-06-18", True),
        ("office:foreign-minister@CN", "Chinese Foreign Minister Wang Yi said", JUNE, True),
        ("office:foreign-minister@CN", "China's foreign minister said", JUNE, True),
        ("office:foreign-minister@CN", "Qin Gang said", None, True),
        ("office:secretary-of-state@US", "Blinken said", JUNE, True),
        ("event:visit(party:foreign-minister@CN)", QIN, JUNE, True),
    ],
)
def test_an_office_is_met_by_its_holders_of_the_day_and_by_whom_the_text_gives_it_to(engines, query, title, date, wanted):
    assert is_met(engines, query, title=title, date=date) is wanted


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("country:CN", "Beijing said"),
        ("country:CHN", "Chinese officials said"),
        ('country:"United States"', "The U.S. said"),
        ("person:Blinken", "Antony Blinken said"),
        ('person:"Qin Gang"', "秦刚表示"),
        ("@CHN", "China said"),
        ("@cn", "China said"),
        ("@Qin-Gang", "Qin Gang said"),
        ("org:UN", "the United Nations said"),
        ("list:g7", "Japan said"),
        ("list:G7", "the G7 said"),
        ("list:asean", "Vietnam said"),
        ("list:quad", "India said"),
        ("list:brics", "Brazil said"),
        ("list:nato", "Germany said"),
        ("list:eu", "Poland said"),
        ("list:g20", "Argentina said"),
    ],
)
def test_an_entity_is_found_under_any_of_its_names_and_codes(engines, query, title):
    assert is_met(engines, query, title=title, date=JUNE)


@pytest.mark.parametrize("query", ["China", "=US", "country:US", "list:g7", "person:Gang"])
def test_a_word_stands_for_no_entity_and_an_entity_for_no_word(engines, query):
    assert not is_met(engines, query, title="Beijing told us so", date=JUNE)


@pytest.mark.parametrize(
    ("roles", "wanted"),
    [
        ("party:CN party:US", True),
        ("party:CN,FR party:US", True),
        ("party:CN party:FR", False),
        ("party:FR,JP", False),
        ("actor:CN counterpart:US", True),
        ("actor:US", False),
        ("party:(CN OR FR)", True),
        ("party:(CN AND US)", True),
        ("party:(CN FR)", False),
        ("party:((CN OR FR) US)", True),
        ("party:brics", True),
        ("party:list:brics", True),
        ("party:(country:CN OR country:FR)", True),
        ('party:"Qin Gang"', True),
        ("rank:minister+", True),
        ("rank:Minister+ status:Agreed", True),
        ("rank:head-of-state+", False),
        ("status:agreed,planned", True),
        ("status:cancelled", False),
        ("place:US", True),
        ("place:Washington", True),
        ("place:Paris", False),
        ("modality:historical", False),
        ("modality:expected", True),
        ("subject:visit", True),
        ("subject:soybeans", False),
    ],
)
def test_an_event_meets_every_role_that_is_asked(engines, roles, wanted):
    assert is_met(engines, f"event:visit({roles})", title=QIN, date=JUNE) is wanted


@pytest.mark.parametrize(
    ("query", "document", "wanted"),
    [
        ("lang:zh", {"lang": "zh-Hans"}, True),
        ("lang:pt", {"lang": "es"}, False),
        ("source:globaltimes.cn", {"url": "https://www.globaltimes.cn/a"}, True),
        ("source:state.gov", {"source": "interstate.gov"}, False),
        ('source:"Global Times",scmp', {"source": "scmp"}, True),
        ("publisher:(xinhua OR ap)", {"publisher": "AP"}, True),
        ("outlet:wire,official", {"outlet": "wire"}, True),
        ("outlet:press", {"outlet": "wire"}, False),
        ("state_media:yes", {"state_media": True}, True),
        ("state_media:no", {}, True),
        ('url:"/world/"', {"url": "https://paper.example/world/x"}, True),
        ('author:"jane doe"', {"author": "By Jane Doe and Max Roe"}, True),
        ("author:do", {"author": "Jane Doe"}, False),
        ("-lang:en", {"lang": "en"}, False),
    ],
)
def test_a_field_asks_for_the_article(engines, query, document, wanted):
    assert is_met(engines, f"talks {query}", text="talks", **document) is wanted
