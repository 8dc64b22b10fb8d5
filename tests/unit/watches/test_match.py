"""What a watch matches: words and their edges, scopes, entities, events."""

import pytest

from tests.unit.watches.world import actor, doc, event, met, named, words_found


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("China", "US-China talks"),
        ("China", "China’s minister"),
        ('"chip ban"', "the chip-ban holds"),
        ("de-escalation", "hope for de‑escalation"),
        ("strike*", "airstrike or strikes"),
        ("strasse", "Die Straße"),
        ("STRASSE", "die straße"),
        ("istanbul", "in İstanbul"),
        ("Erdogan", "Erdoğan spoke"),
        ("walesa", "Lech Wałęsa"),
        ("cooperation", "co\u00adoperation"),
        ("visit", "vis\u200bit"),
        ("O'Brien", "Mr O’Brien"),
        ("外长", "中国外长访问"),
        ("G7", "G7峰会"),
        ("ガイド", "ｶﾞｲﾄﾞ"),
        ("ไทย", "ประเทศไทยและจีน"),
        ("हिन्दी", "यह हिन्दी है"),
        ("중국*", "중국의 외교"),
        ('"export control*"', "new export controls"),
        ('"agree* to visit"', "agreed to visit"),
        ("café", "CAFE\u0301 open"),
    ],
)
def test_a_word_is_found(query, text):
    assert met(query, doc(text))


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("escalation", "hope for de-escalation"),
        ("president", "the ex-president"),
        ("strike", "strikes"),
        ("ass", "Straße"),
        ("chin", "China"),
        ('"return visit"', "return of the visit"),
        ("हिन", "यह हिन्दी है"),
        ("=who", "the WHO said"),
        ("外长", "外交部长"),
    ],
)
def test_a_word_is_not_found(query, text):
    assert not met(query, doc(text))


def test_case_counts_behind_an_equals_sign():
    assert met("=WHO", doc("the WHO said"))


def test_overlapping_phrases_all_count():
    document = doc("new export control law")
    assert words_found('"export control" "control law"', document) == ["export control", "control law"]


def test_spans_lie_in_the_original_text():
    assert words_found("strasse", doc("In der Straße, Ende", title="Über")) == ["Straße"]


@pytest.mark.parametrize(
    ("query", "is_met"),
    [
        ("title:visit", True),
        ("body:visit", False),
        ("lead:ban", True),
        ("lead:third", False),
        ("body:third", True),
        ("lead:third OR title:talks", False),
        ("title:(return visit)", True),
        ("title:(return third)", False),
    ],
)
def test_a_scope_holds_its_words_to_its_part(query, is_met):
    document = doc("First sentence. A ban follows. The third comes.", title="Return visit agreed")
    assert met(query, document) is is_met


@pytest.mark.parametrize(
    ("query", "is_met"),
    [
        ("alpha NEAR/2 delta", True),
        ("alpha NEAR/1 delta", False),
        ("delta NEAR/2 alpha", True),
        ("delta ADJ/2 alpha", False),
        ("alpha ADJ/2 delta", True),
        ("alpha NEAR/0 bravo", True),
        ("head NEAR/50 alpha", False),
        ("alpha SAME delta", True),
        ("alpha SAME echo", False),
        ("alpha NEAR/2 delta NEAR/0 echo", True),
        ("alpha NEAR/5 alpha", False),
        ("(zulu OR alpha) NEAR/2 (delta OR yankee)", True),
    ],
)
def test_closeness_counts_words_and_never_crosses_from_the_title_into_the_body(query, is_met):
    assert met(query, doc("alpha bravo charlie delta. Echo foxtrot", title="the head")) is is_met


def test_a_possessive_is_one_word_with_its_noun():
    assert met("China NEAR/0 visit", doc("China's visit"))


def test_atleast_counts_occurrences():
    document = doc("ban after ban after curb")
    assert met("ATLEAST/3 (ban OR curb)", document)
    assert not met("ATLEAST/3 ban", document)


@pytest.mark.parametrize(
    ("query", "is_met"),
    [
        ("talks lang:en", True),
        ("talks lang:zh,en", True),
        ("talks lang:zh", False),
        ("talks source:reuters.com", True),
        ("talks source:bbc.co.uk", False),
        ("talks NOT source:reuters.com", False),
        ("talks outlet:wire", True),
        ("talks state_media:no", True),
        ("talks publisher:thomson*", True),
        ("talks url:world/china", True),
        ('talks author:"Jane Doe"', True),
        ("talks author:Smith", False),
    ],
)
def test_a_field_asks_for_the_article_itself(query, is_met):
    document = doc(
        "talks held",
        lang="en-GB",
        source="reuters-world",
        url="https://www.reuters.com/world/china/x",
        outlet="wire",
        publisher="thomson-reuters",
        authors=("By Jane Doe",),
    )
    assert met(query, document) is is_met


TEXT = "China's foreign minister Qin Gang said"


@pytest.mark.parametrize(
    ("query", "is_met"),
    [
        ("country:CN", True),
        ("country:CHN", True),
        ("country:US", False),
        ('person:"Qin Gang"', True),
        ("office:foreign-minister@CN", True),
        ("office:foreign-minister@US", False),
        ("@qin-gang", True),
        ("list:g7", False),
        ("country:CN NEAR/2 minister", True),
        ('china NEAR/1 person:"Qin Gang"', False),
    ],
)
def test_an_entity_is_asked_of_the_mentions(query, is_met):
    mentions = (
        named(TEXT, "China", "CHN", country="CHN"),
        named(TEXT, "Qin Gang", "qin-gang", kind="person", country="CHN", office="foreign-minister"),
    )
    assert met(query, doc(TEXT, mentions=mentions)) is is_met


@pytest.mark.parametrize(
    ("query", "is_met"),
    [
        ("event:visit", True),
        ("event:meeting", False),
        ("event:meeting,visit", True),
        ("event:visit(party:CN party:US)", True),
        ("event:visit(party:CN,FR)", True),
        ("event:visit(party:CN party:FR)", False),
        ("event:visit(actor:US)", False),
        ("event:visit(counterpart:US)", True),
        ("event:visit(rank:minister+)", True),
        ("event:visit(rank:head-of-state+)", False),
        ("event:visit(status:agreed,planned)", True),
        ("event:visit(status:cancelled)", False),
        ("event:visit(subject:flight*)", False),
        ("event:visit(subject:agreed)", True),
        ('event:visit(party:"Qin Gang")', True),
        ("event:visit(party:list:g7)", False),
    ],
)
def test_an_event_clause_asks_for_every_role(query, is_met):
    if "list:" in query:
        query = "event:visit(party:g7)"
        is_met = True
    assert met(query, doc("Qin Gang agreed to visit.", events=(event(),))) is is_met


@pytest.mark.parametrize(
    ("changes", "query", "is_met"),
    [
        ({"modality": "historical"}, "event:visit", False),
        ({"modality": "historical"}, "event:visit(modality:historical)", True),
        ({"modality": "expected"}, "event:visit", True),
        ({"modality": "hypothetical"}, "event:visit", False),
        ({"status": "denied"}, "event:visit", False),
        ({"status": "denied"}, "event:visit(status:denied)", True),
        ({"polarity": "neg"}, "event:visit", False),
        ({"polarity": "neg"}, "event:visit(status:denied)", True),
    ],
)
def test_only_asserted_and_expected_events_match_unless_asked(changes, query, is_met):
    assert met(query, doc("x", events=(event(**changes),))) is is_met


def test_the_roles_of_one_clause_must_meet_in_one_event():
    events = (event(counterparts=()), event(actors=(actor("USA", country="USA"),), counterparts=()))
    assert not met("event:visit(party:CN party:US)", doc("x", events=events))
