"""German verbs: what leaves them, what is tied to them, and which form may be which."""

import pytest

from monitor.events.languages.german_verbs import conjugated


def forms(verb):
    return {f"{form}:{tag}" for form, tag in conjugated(verb)}


@pytest.mark.parametrize(
    ("verb", "wanted"),
    [
        ("treffen", "treffen:base trifft:s traf:past trafen:past getroffen:pp"),
        ("verhängen", "verhangt:s|pp verhangte:past verhangten:past"),
        ("vermitteln", "vermittelt:s|pp vermittelte:past"),
        ("begleiten", "begleitet:s|pp begleitete:past"),
        ("kritisieren", "kritisiert:s|pp kritisierte:past"),
        ("empfangen", "empfangen:base|pp empfangt:s empfing:past"),
        ("verweisen", "verweist:s verwies:past verwiesen:past|pp"),
        ("reisen", "reist:s reiste:past gereist:been"),
        ("antworten", "antwortet:s antwortete:past geantwortet:pp"),
        ("einigen", "einigt:s einigte:past geeinigt:pp"),
    ],
)
def test_a_verb_has_the_forms_of_news(verb, wanted):
    assert set(wanted.split()) <= forms(verb)


@pytest.mark.parametrize(
    ("verb", "wanted"),
    [
        ("einladen", "ladt:s+ein lud:past+ein laden:s+ein einladt:s eingeladen:pp einzuladen:zu"),
        ("zurückrufen", "ruft:s+zuruck rief:past+zuruck zuruckgerufen:pp zuruckzurufen:zu"),
        ("anerkennen", "erkennt:s+an anerkannt:pp"),
        ("beitreten", "tritt:s+bei trat:past+bei beigetreten:been"),
        ("ankündigen", "kundigt:s+an angekundigt:pp"),
    ],
)
def test_a_particle_leaves_its_verb_and_comes_back_to_it(verb, wanted):
    assert set(wanted.split()) <= forms(verb)


def test_a_verb_that_only_begins_like_one_keeps_its_head():
    assert not {form for form in forms("einigen") if "+" in form}


def test_what_is_written_sharp_is_found_the_swiss_way_too():
    assert {"schließt:s", "schliesst:s"} <= forms("schließen")
