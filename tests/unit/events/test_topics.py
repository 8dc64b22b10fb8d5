"""Whom talks are about is no side of them; whom they are held with is, and what is done about somebody else is done to him."""

from datetime import date

import pytest

DAY = date(2025, 6, 19)


def sides(real, text, lang, kind):
    """Who acts and with whom, by the first event of the kind."""
    told = next(one for one in real.detect(title="", text=text, lang=lang, on=DAY).events if one.kind == kind)
    return [party.country for party in told.actors], [party.country for party in told.counterparts]


@pytest.mark.parametrize(
    ("text", "lang", "kind", "expected"),
    [
        ("Abbas Araghchi is to hold talks in Muscat on Yemen and Sudan.", "en", "meeting", (["IRN"], [])),
        ("Norway's foreign minister will hold talks in Cairo on Sudan.", "en", "meeting", (["NOR"], [])),
        ("Kenya's president is due in Addis Ababa for talks on Somalia.", "en", "visit", (["KEN"], ["ETH"])),
        ("Peru and Chile held talks on Bolivia on Friday.", "en", "meeting", (["PER"], ["CHL"])),
        ("Peru's foreign minister held talks with Chile's president about Bolivia.", "en", "meeting", (["PER"], ["CHL"])),
        ("El canciller peruano sostuvo conversaciones en Quito sobre Venezuela.", "es", "meeting", (["PER"], [])),
    ],
)
def test_whom_talks_are_about_is_no_side_of_them(real, text, lang, kind, expected):
    assert sides(real, text, lang, kind) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("The EU agreed to ease sanctions on Syria.", "agreement", ([None], ["SYR"])),
        ("Canada imposed sanctions on Belarus on Monday.", "sanction", (["CAN"], ["BLR"])),
        ("Peru's foreign minister held talks with Chile in Quito.", "meeting", (["PER"], ["CHL"])),
    ],
)
def test_whom_a_deed_is_done_to_or_talks_are_held_with_stays(real, text, kind, expected):
    assert sides(real, text, "en", kind) == expected
