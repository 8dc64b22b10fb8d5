"""The European Union acts as a state does: it is a side of what happens, and stands where it sits."""

from datetime import date

from monitor.model.event import Actor
from monitor.model.story import Story
from monitor.stories.sides import countries_of, persons_of
from monitor.store.codec import decode, encode
from tests.story.newsroom import CHINA, GERMANY, USA, Newsroom, event, facets, person

UNION = Actor(entity="eu", name="European Union")
COMMISSIONER = Actor(entity="olga-sample", name="Olga Sample", office="commissioner", rank=2)
BELGIUM = Actor(entity="BE", name="Brussels", country="BEL")
PEN = "European Union and China sign a paper on rare earths"


def names(*events):
    room = Newsroom()
    return [one.name for one in room.story(room.tell(PEN, *events)).facets]


def test_the_union_is_named_in_what_it_does_and_what_is_done_to_it():
    assert names(event("sanction", "completed", UNION, CHINA)) == ["sanction:BEL>CHN"]
    assert names(event("visit", "agreed", CHINA, UNION)) == ["visit:CHN>BEL"]
    assert names(event("visit", "agreed", COMMISSIONER, place="CHN")) == ["visit:BEL>CHN"]


def test_its_measure_is_not_that_of_a_state_beside_it():
    own, other = event("sanction", "completed", UNION, CHINA), event("sanction", "completed", USA, CHINA, start=20)
    assert names(own, other) == ["sanction:BEL>CHN", "sanction:USA>CHN"]


def test_a_seat_and_who_acts_there_are_one_side():
    told = event("meeting", "completed", (UNION, BELGIUM), (CHINA, COMMISSIONER))
    assert countries_of(told) == {"BEL", "CHN"}
    assert persons_of(told.parties) == {}


def test_others_without_a_country_have_none():
    court = Actor(entity="icc", name="International Criminal Court")
    envoy = Actor(entity="ana-sample", name="Ana Sample", office="envoy", rank=3)
    assert countries_of(event("demand", "completed", (court, envoy), GERMANY)) == {"DEU"}
    assert persons_of((court, envoy)) == {}


def test_what_the_union_and_a_state_sign_joins_the_visit_of_its_commissioner_by_the_sides():
    room = Newsroom()
    room.tell("Commissioner Sample lands in Beijing to sign raw materials plan", event("visit", "completed", COMMISSIONER, place="CHN"))
    last = room.tell(PEN, event("agreement", "completed", CHINA, UNION), hours=2)
    assert room.roots == 1 and facets(room.story(last)) == ["visit completed", "agreement reached"]


def test_a_visit_set_for_a_day_after_the_talks_is_not_where_they_were():
    room = Newsroom()
    talks = event("meeting", "under_way", UNION, CHINA, place="CHN")
    room.tell("European Union and China open trade talks in Beijing", talks)
    visit = event("visit", "planned", person("Olga Sample", "BEL"), place="CHN", when=date(2023, 6, 27))
    last = room.tell("Sample to fly to Beijing on 27 June for trade talks with China", talks, visit, hours=4)
    assert "visit planned" in facets(room.story(last))
    same_day = event("visit", "planned", person("Olga Sample", "BEL"), place="CHN", when=date(2023, 6, 18))
    room = Newsroom()
    last = room.tell("European Union and China open trade talks in Beijing", talks, same_day)
    assert facets(room.story(last)) == ["talks held"]


def test_a_story_is_known_by_the_union_and_by_the_country_of_its_seat_only_where_that_is_named():
    def key(*told):
        room = Newsroom()
        return room.story(room.tell(PEN, *told)).key

    signed = event("agreement", "completed", CHINA, UNION)
    assert key(signed).sides == {"CHN", "EU"} and key(signed).countries == {"CHN"}
    assert key(event("visit", "planned", COMMISSIONER, place="CHN")).sides == {"CHN", "EU"}
    assert key(event("agreement", "completed", CHINA, BELGIUM)).sides == {"BEL", "CHN"}
    assert key(signed, event("meeting", "completed", CHINA, BELGIUM, start=20)).sides == {"BEL", "CHN", "EU"}
    assert key(event("meeting", "completed", CHINA, GERMANY), event("sanction", "completed", UNION, USA, start=20)).sides == {"CHN", "DEU"}


def test_a_story_stored_under_the_seat_alone_is_joined_and_known_by_its_sides_from_then_on():
    room = Newsroom()
    first = room.tell(
        "Commissioner Sample lands in Beijing to sign raw materials plan", event("visit", "completed", COMMISSIONER, place="CHN")
    )
    stored = encode(room.story(first)) | {"key": {"countries": ["BEL", "CHN"], "occasion": "contact"}}
    room.sorter.shelf.save(decode(Story, stored))
    assert room.story(first).key.sides == {"BEL", "CHN"}
    last = room.tell(PEN, event("agreement", "completed", CHINA, UNION), hours=2)
    assert room.roots == 1 and room.story(last).key.sides == {"CHN", "EU"}
