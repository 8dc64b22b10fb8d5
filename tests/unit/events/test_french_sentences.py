"""What French writes its own way: seats that receive, participles that open or end a sentence, verbs that only say how far it has come."""

import datetime

import pytest

from tests.exams.judge import verdict

DAY = datetime.date(2025, 3, 20)


def told(real, line):
    title = line.removeprefix("# ")
    document = {"title": "", "text": line} if title == line else {"title": title, "text": ""}
    return real.detect(**document, on=DAY, lang="fr").events


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Le président angolais a été reçu lundi à l'Élysée.", "meeting completed AGO>FRA"),
        ("# Le chancelier autrichien accueilli à Matignon", "meeting completed AUT>FRA"),
        ("# L'ambassadrice de Norvège convoquée au Quai d'Orsay", "criticism completed FRA>NOR"),
        ("L'ambassadeur de Grèce a été convoqué à Ankara.", "criticism completed TUR>GRC"),
        ("# Trois attachés danois déclarés persona non grata à Minsk", "rupture completed BLR>DNK"),
        ("Le ministre polonais a été reçu par le roi des Belges à Varsovie.", "meeting completed POL>BEL"),
    ],
)
def test_the_seat_receives_or_summons_where_nobody_else_is_said_to(real, line, wanted):
    assert verdict(told(real, line), wanted) == ""


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("# L'ambassadeur serbe prié de quitter Zagreb", "rupture completed HRV>SRB"),
        ("# Dix ministres cubains privés de visa par Ottawa", "sanction completed CAN>CUB"),
        ("# L'Érythrée rayée de la liste noire américaine", "release completed USA>ERI"),
        ("Le Mali a une nouvelle fois expulsé des diplomates suédois.", "rupture completed MLI>SWE"),
        ("La Zambie a rompu ses relations avec le Malawi, expulsé ses diplomates et fermé la frontière.", "rupture completed ZMB>MWI"),
    ],
)
def test_a_participle_with_words_of_its_own_is_a_passive_unless_an_auxiliary_stands_before_it(real, line, wanted):
    assert verdict(told(real, line), wanted) == ""


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Arrivé dimanche à Tallinn, le président letton y restera jusqu'à mardi.", "visit under_way LVA>EST"),
        ("Venue à Quito préparer le sommet, la ministre péruvienne a vanté la pêche.", "visit under_way PER>ECU"),
    ],
)
def test_who_came_stands_behind_the_comma_of_an_opening_participle(real, line, wanted):
    assert verdict(told(real, line), wanted) == ""


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Le Ghana vient de signer un accord avec le Togo.", "agreement completed GHA>TGO"),
        ("Le ministre kényan a réussi à rencontrer son homologue somalien.", "meeting completed KEN>SOM"),
        ("La Finlande a fini par expulser deux diplomates bélarusses.", "rupture completed FIN>BLR"),
        ("Le Paraguay a annoncé rompre ses relations diplomatiques avec le Yémen.", "rupture completed PRY>YEM"),
        ("Le président gambien a annoncé se rendre à Lisbonne.", "visit planned GMB>PRT"),
    ],
)
def test_a_verb_that_only_says_how_far_it_has_come_or_who_announces_it_leaves_the_deed(real, line, wanted):
    assert verdict(told(real, line), wanted) == ""


@pytest.mark.parametrize(
    "line",
    [
        "Le Ghana a failli signer un accord avec le Togo.",
        "Le Paraguay a dit vouloir rompre ses relations diplomatiques avec le Yémen.",
        "# Macron et la crise en Chine",
        "# Reçu à la Maison-Blanche, le club fête son titre",
    ],
)
def test_what_did_not_happen_or_names_nobody_of_rank_alerts_nobody(real, line):
    assert [event.kind for event in told(real, line) if event.tier == "alert"] == []


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("# Macron et Costa en Chine, l'Ukraine au menu", "visit under_way FRA>CHN"),
        ("# Milei à la Maison-Blanche", "visit under_way ARG>USA"),
        ("# Gibraltar : pas question de céder à Madrid, dit Londres", "rejection completed GBR>ESP"),
        ("# Migrants : la Tunisie dit non à Rome", "rejection completed TUN>ITA"),
    ],
)
def test_a_headline_says_who_is_where_and_who_speaks_at_its_end(real, line, wanted):
    assert verdict(told(real, line), wanted) == ""


def test_who_speaks_before_a_colon_did_not_do_what_he_speaks_of(real):
    found = told(real, "# Lula : l'attaque contre le Venezuela est un crime")
    assert [event.kind for event in found if "BRA" in {actor.country for actor in event.actors}] == []


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Le président croate, en visite à Prague, a critiqué la Serbie.", ["visit HRV>CZE", "criticism HRV>SRB"]),
        ("Les ministres péruvien et chilien, réunis à Lima, ont dénoncé le Nicaragua.", ["criticism PER>NIC"]),
        ("Le Kenya et l'Ouganda ont signé, lors d'une cérémonie à Genève, un accord de paix.", ["agreement KEN>UGA"]),
        ("« C'est une honte », a dénoncé Emmanuel Macron.", ["criticism FRA>FRA"]),
        ("# Trêve : refus de Moscou face à l'Ukraine", ["rejection RUS>"]),
    ],
)
def test_an_aside_is_neither_the_object_nor_the_subject_of_what_goes_on_behind_it(real, line, wanted):
    found = {
        f"{event.kind} {actor.country}>{other}"
        for event in told(real, line)
        if event.tier != "none"
        for actor in event.actors
        for other in [*(one.country for one in event.counterparts), ""]
    }
    assert [one for one in wanted if one not in found] == []
