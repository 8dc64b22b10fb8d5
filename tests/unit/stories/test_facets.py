"""What a story says happened: its principals' doings, told by whoever tells them whole."""

from tests.story.newsroom import BLINKEN, QIN, TALKS, USA, VISIT, XI, XI_MEETING, Newsroom, event, facets

DEEP = 900


def test_what_another_minister_did_deep_in_a_report_is_no_facet_of_its_story():
    room = Newsroom()
    last = room.tell("Blinken meets Xi", XI_MEETING, event("visit", "agreed", QIN, place="USA", start=DEEP))
    assert facets(room.story(last)) == ["talks held"]


def test_what_another_minister_did_is_no_facet_even_in_the_headline_of_one_report():
    room = Newsroom()
    room.tell("Blinken meets Xi", XI_MEETING)
    last = room.tell("Blinken meets Xi after Qin agrees to visit", XI_MEETING, event("visit", "agreed", QIN, place="USA", start=20))
    assert facets(room.story(last)) == ["talks held"]


def test_what_the_same_principals_did_deep_in_a_report_is_a_facet():
    room = Newsroom()
    last = room.tell("Blinken and Qin hold talks", TALKS, event("visit", "agreed", QIN, place="USA", start=DEEP))
    assert facets(room.story(last)) == ["talks held", "visit agreed"]


def test_a_promise_of_one_side_on_nothing_named_is_no_agreement():
    room = Newsroom()
    last = room.tell("Blinken and Qin hold talks", TALKS, event("agreement", "agreed", BLINKEN, USA, start=DEEP))
    assert facets(room.story(last)) == ["talks held"]


def test_a_facet_names_the_parties_of_the_report_that_names_most():
    room = Newsroom()
    first = event("agreement", "agreed", BLINKEN, (), subject="more flights", start=20)
    both = event("agreement", "agreed", BLINKEN, QIN, subject="more flights", start=20)
    room.tell("Blinken and Qin hold talks", TALKS, first)
    last = room.tell("Blinken and Qin agree on flights", TALKS, both, hours=1)
    flights = next(facet for facet in room.story(last).facets if facet.name == "agreement:flights")
    assert {actor.name for actor in flights.actors + flights.counterparts} == {"Antony Blinken", "Qin Gang"}
    assert flights.at == first_time(room)


def first_time(room):
    return room.features[1].at


def test_a_round_up_adds_nothing():
    room = Newsroom()
    room.tell("Blinken and Qin hold talks", TALKS)
    last = room.tell("Morning briefing: Blinken and Qin hold talks", TALKS, VISIT, event("visit", "agreed", XI, place="USA"), hours=2)
    assert facets(room.story(last)) == ["talks held"]
