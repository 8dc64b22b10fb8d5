"""What happens within one country: foes of a state, threats that hang on something, who speaks and who only hears it."""

from __future__ import annotations

from datetime import date

import pytest

ON = date(2025, 6, 20)


def told(real, text):
    """What the digest tells: (kind, who, to whom, tier)."""
    events = real.detect(title="", text=text, lang="en", on=ON).events
    return {
        (
            str(event.kind),
            *("+".join(sorted(str(actor.country) for actor in side)) for side in (event.actors, event.counterparts)),
            str(event.tier),
        )
        for event in events
        if event.tier != "none"
    }


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Opposition deputies in Kenya said police had beaten students.", ("criticism", "KEN", "KEN")),
        ("Ethnic Albanian leaders in Macedonia said police had beaten students in Tetovo.", ("criticism", "MKD", "MKD")),
        ("Families of six fishermen in Peru say the navy shot them on the quay.", ("criticism", "PER", "PER")),
        ("Police in Kenya said rebels had beaten students.", ("attack", "KEN", "KEN")),
        ("Witnesses in Kenya said soldiers had shot two students.", ("attack", "KEN", "KEN")),
        ("Rebels in Mali shot two students.", ("attack", "MLI", "MLI")),
    ],
)
def test_foes_of_a_state_accuse_its_forces(real, text, wanted):
    assert wanted in {one[:3] for one in told(real, text)}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Kenya would vote down the Ugandan plan if the cabinet went ahead, its minister said.", {"threat"}),
        ("Zambia might jail the Rwandan traders should they keep their stalls open.", {"threat"}),
        ("Zambia might jail the Rwandan traders.", {"detention"}),
        ("Sudanese rebels said they would blow up the pumps if troops came closer.", {"threat"}),
        ("Chad might send peacekeepers to Sudan if it is asked.", {"agreement", "force_posture", "aid"}),
    ],
)
def test_what_hangs_on_another_is_a_threat(real, text, wanted):
    kinds = {one[0] for one in told(real, text)}
    assert kinds and kinds <= wanted
    assert "alert" not in {one[3] for one in told(real, text) if one[0] == "threat" and "might" in text}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Iran and Oman said in a statement in Doha on Friday they would reopen embassies.", ("agreement", "IRN", "OMN")),
        ("Serbia told Macedonian envoys in Vienna it would close the border unless they left.", ("threat", "SRB", "MKD")),
        ("Panama lodged a complaint with the Organization of American States over Colombian patrols.", ("criticism", "PAN", "COL")),
        ("Afghan guerrilla commander Ahmad Walizada implored Pakistan to close the pass.", ("demand", "AFG", "PAK")),
        ("Zambian railway workers and Congolese engineers have begun joint repairs on the bridge.", ("joint_exercise", "ZMB", "COD")),
        ("Maoist rebels sat down with an Indian minister on Saturday.", ("meeting", "IND", "IND")),
        ("The Pentagon said a carrier with marines had taken up station off Haiti.", ("force_posture", "USA", "HTI")),
        ("The rebel-led Libyan army accused Chadian forces of a raid.", ("criticism", "LBY", "TCD")),
    ],
)
def test_who_does_it_to_whom(real, text, wanted):
    assert wanted in {one[:3] for one in told(real, text)}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Diplomats in Nairobi said they had seen no sign that Somalia had begun an offensive.", set()),
        ("South Korean shipyards won orders for ten tankers.", set()),
        ("The Belgian commander demanded that Rwandan troops halt their advance and let wounded Dutch soldiers leave.", {"demand"}),
        ("Malawi's army freed the Zambian crew and let them leave.", {"release"}),
    ],
)
def test_what_is_not_done_or_only_asked_for_is_not_told(real, text, wanted):
    assert {one[0] for one in told(real, text)} == wanted
