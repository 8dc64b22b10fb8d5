"""Nature and chance hit, kill and threaten as an army does; nobody is told of it."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Storm Ciaran to hit France and England on Thursday.",
        "Iceland volcano threatens town as tourists visit lava fields.",
        "Japan earthquake kills 30.",
        "An earthquake in Turkey and Syria killed more than 1,000 people.",
        "Dozens killed in Pakistan floods.",
        "Twenty people were killed by a landslide in Colombia.",
        "Seven Germans were killed in a massive avalanche in Austria.",
        "Bus crash kills 20 in Egypt.",
        "Cholera outbreak kills 40 in Zambia.",
        "Hurricane Beryl strikes Jamaica, threatens Mexico.",
        "Locust swarms invade Kenya and Ethiopia.",
        "Fire kills 40 at migrant centre in Mexico.",
        "Bus crash kills 20 in Egypt on a mountain road that drivers in the province had long asked the governor to widen and to light.",
    ],
)
def test_what_nature_or_chance_did_is_no_event(real, text):
    assert [event.kind for event in real.detect(title="", text=text, lang="en").events if event.tier != "none"] == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Israeli strike kills 10 in Gaza.", "attack"),
        ("Russian missiles killed 40 people in Ukraine during a blizzard.", "attack"),
        ("After an earthquake, Turkey bombed Syria.", "attack"),
        ("President Biden warned storm-hit Iran against attacking Israel.", "threat"),
        ("Saudi Arabia struck Yemen in the middle of a cholera outbreak.", "attack"),
    ],
)
def test_what_people_did_amid_it_is_one(real, text, kind):
    assert kind in [event.kind for event in real.detect(title="", text=text, lang="en").events if event.tier != "none"]
