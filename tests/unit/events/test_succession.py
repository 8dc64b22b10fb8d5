"""Who takes or leaves which office, read from what the detector says of a sentence."""

import datetime

import pytest

from monitor.entities.gazetteer import Gazetteer
from monitor.events.detect import Detector
from monitor.events.succession import succession_of
from monitor.settings.entities import load_entities
from monitor.settings.kinds import load_kinds

DAY = datetime.date(2023, 7, 25)


@pytest.fixture(scope="module")
def detector():
    return Detector(load_kinds(), Gazetteer(load_entities()))


def said(detector, text):
    found = detector.detect(title="", text=text, on=DAY, lang="en")
    return [one for event in found.events if (one := succession_of(event, found.mentions))]


@pytest.mark.parametrize(
    ("text", "name", "post", "leaves"),
    [
        ("China names Dong Jun defence minister", "Dong Jun", "defence-minister@CHN", False),
        ("China removed Foreign Minister Qin Gang on Tuesday.", "Qin Gang", "foreign-minister@CHN", True),
        ("China's top legislature removed Qin Gang from the post of foreign minister.", "Qin Gang", "foreign-minister@CHN", True),
        ("Wang Yi was appointed foreign minister of China.", "Wang Yi", "foreign-minister@CHN", False),
        ("British Foreign Secretary Dominic Raab resigned.", "Dominic Raab", "foreign-minister@GBR", True),
        ("Sweden appointed Karin Lindqvist foreign minister.", "Karin Lindqvist", "foreign-minister@SWE", False),
        ("Karin Lindqvist was named foreign minister of Sweden.", "Karin Lindqvist", "foreign-minister@SWE", False),
        ("Prabowo Subianto takes office as president of Indonesia.", "Prabowo Subianto", "head-of-state@IDN", False),
    ],
)
def test_a_change_of_office_is_read_with_name_and_post(detector, text, name, post, leaves):
    (one,) = said(detector, text)
    assert (one.name, one.post, one.leaves) == (name, post, leaves)


def test_a_name_nobody_knows_has_no_entity(detector):
    assert said(detector, "Sweden appointed Karin Lindqvist foreign minister.")[0].entity == ""


@pytest.mark.parametrize(
    "text", ["China may remove Foreign Minister Qin Gang.", "Sweden's prime minister resigned.", "Qin Gang agreed to visit Washington."]
)
def test_what_did_not_happen_or_names_nobody_says_nothing(detector, text):
    assert said(detector, text) == []
