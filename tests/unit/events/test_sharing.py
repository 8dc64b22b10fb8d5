"""Parties that one cue of a sentence lends another: each pass by a sentence of its own."""


def told(real, text):
    events = real.detect(title="", text=text, lang="en").events
    return {
        (event.kind, ",".join(one.country for one in event.actors), ",".join(one.country for one in event.counterparts)) for event in events
    }


def test_a_joined_verb_inherits_its_subject(real):
    text = "Poland expelled a Russian diplomat and imposed sanctions on Belarus."
    assert {("rupture", "POL", "RUS"), ("sanction", "POL", "BLR")} <= told(real, text)


def test_a_joined_verb_whose_own_subject_stands_between_keeps_it(real):
    text = "Poland condemned Russia for the attack and Lithuania imposed sanctions on Belarus."
    assert ("sanction", "LTU", "BLR") in told(real, text)


def test_the_two_are_both_that_were_named(real):
    text = "The Indian foreign minister met his Sri Lankan counterpart on Tuesday, and the two agreed to speed up the return of refugees."
    assert ("agreement", "IND", "LKA") in told(real, text)


def test_it_is_the_other(real):
    assert ("criticism", "BOL", "CHL") in told(real, "Bolivia cut ties with Chile, accusing it of stealing water.")


def test_who_is_there_on_an_occasion_is_there_for_what_is_done_on_it(real):
    found = told(real, "On a visit to Baghdad, Turkish President Recep Tayyip Erdogan signed an agreement on water.")
    assert {("visit", "TUR", "IRQ"), ("agreement", "TUR", "IRQ")} <= found


def test_talks_that_something_came_of_are_those_of_who_tells_of_them(real):
    text = "Armenia praised Azerbaijan, Turkish President Tayyip Erdogan said after a call with Ilham Aliyev."
    assert ("meeting", "TUR", "AZE") in told(real, text)


def test_who_did_it_in_the_clause_of_how_it_came_about_did_it(real):
    text = "Two Chinese engineers were killed when Pakistani gunmen attacked their bus."
    assert ("attack", "PAK", "CHN") in told(real, text)
