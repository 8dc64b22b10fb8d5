"""Two matters between the same two countries on one day are two stories, told in whatever names; one matter stays one."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from monitor.cli.lab.cluster import run
from monitor.settings.stories import shipped_story_settings
from monitor.workbench.engines import build_engines

SETTINGS = shipped_story_settings()
MORNING = datetime(2024, 10, 8, 6, tzinfo=UTC)

TO_SANTIAGO = (
    (
        "Peru's foreign minister to visit Chile next week",
        "LIMA - Peruvian Foreign Minister Elmer Schialer will visit Santiago next week for talks on migration, the ministry said on Tuesday.",
    ),
    (
        "Peruvian foreign minister heading for Santiago",
        "The foreign minister of Peru will travel to Chile next week, officials in Lima said, with migration on the agenda.",
    ),
)
COPPER = (
    (
        "Chile and Peru mining ministers hold talks on cross-border copper belt",
        "ARICA - The mining ministers of Chile and Peru met in Arica on Tuesday over shared rules for copper projects near the border.",
    ),
    (
        "Copper pact in sight after Arica talks",
        "Chilean and Peruvian mining ministers held talks in Arica on Tuesday and will swap geological data, both ministries said.",
    ),
)
WIND = (
    (
        "Vietnam, Laos sign power purchase agreement",
        "VIENTIANE - Vietnam and Laos signed an agreement on Tuesday under which Hanoi buys electricity from two Lao wind farms for 25 years.",
    ),
    ("Hanoi to buy Lao wind power", "Vietnam and Laos signed a 25-year power purchase deal on Tuesday for two wind farms."),
)
GIANG = (
    (
        "Vietnam's defence minister Phan Van Giang to visit Laos next month",
        "HANOI - Vietnamese Defence Minister Phan Van Giang will visit Laos next month for joint celebrations of the two armies.",
    ),
    (
        "Giang heads to Vientiane in November",
        "Defence Minister Phan Van Giang of Vietnam will travel to Laos in November, the army newspaper said.",
    ),
)
DRILL = (
    (
        "Spanish, Moroccan navies begin exercise off Cadiz",
        "ROTA - Warships of Spain and Morocco began a joint exercise in the Gulf of Cadiz on Tuesday, the Spanish navy said. Two frigates, a "
        "submarine and helicopters take part until Friday in the yearly manoeuvres.",
    ),
    ("Spain and Morocco hold naval drill", "Spanish and Moroccan warships started a joint naval exercise on Tuesday off Cadiz."),
)
AIRSPACE = (
    (
        "Madrid, Rabat agree to open talks on airspace over Western Sahara",
        "MADRID - Spain and Morocco agreed on Tuesday to start negotiations on who manages air traffic over Western Sahara, the two foreign "
        "ministries said. The first round will be held in Rabat before the end of the year.",
    ),
    (
        "Airspace talks agreed by Spain, Morocco",
        "Spain and Morocco will negotiate over control of the airspace of Western Sahara, foreign ministries said on Tuesday.",
    ),
)
MITSOTAKIS = (
    (
        "Greek prime minister expected in Ankara in December",
        "ATHENS - Greek Prime Minister Kyriakos Mitsotakis is expected to visit Turkey in December, government sources said on Tuesday.",
    ),
)
FERRIES = (
    (
        "Greece, Turkey sign ferry agreement",
        "IZMIR - Greece and Turkey signed an agreement on Tuesday that opens four ferry lines between islands and the Turkish coast.",
    ),
)

ONE = (
    (
        (
            "China's commerce minister to visit Australia next week",
            "BEIJING - Commerce Minister Wang Wentao will visit Australia next week.",
        ),
        ("Chinese trade minister heading to Canberra", "China's trade minister will travel to Australia next week for talks."),
        ("Chinese minister to talk barley and wine in Adelaide", "The Chinese minister of commerce will be in Adelaide next week."),
    ),
    (
        (
            "Japan, Philippines hold two-plus-two talks",
            "MANILA - Foreign and defence ministers of Japan and the Philippines met on Tuesday.",
        ),
        (
            "Japanese and Philippine defence ministers agree on coastal radar",
            "The defence ministers of Japan and the Philippines agreed in Manila on Tuesday on a coastal radar during two-plus-two talks.",
        ),
        (
            "Top diplomats, defence chiefs of Japan and Philippines meet",
            "Foreign ministers and defence ministers of Japan and the Philippines held two-plus-two talks on Tuesday in Manila.",
        ),
    ),
    (
        ("Kenya and Ethiopia hold talks on border crossing", "MOYALE - Kenya and Ethiopia held talks on Tuesday on a crossing at Moyale."),
        ("Ethiopia, Kenya agree to open Moyale border crossing", "Kenya and Ethiopia agreed on Tuesday to open the crossing at Moyale."),
        (
            "Kenyan minister to visit Addis Ababa in November after border accord",
            "Kenya's interior minister will visit Ethiopia in November to sign the accord on the Moyale crossing that was agreed on Tuesday.",
        ),
    ),
    (
        (
            "Brazil and Argentina agree to reopen talks on car trade",
            "Brazil and Argentina agreed on Tuesday to reopen talks on their car trade.",
        ),
        (
            "Industry ministers to meet next month on Mercosur car trade",
            "The industry ministers of Argentina and Brazil will meet next month in Buenos Aires to renegotiate the car pact.",
        ),
    ),
    (
        ("Thai and Malaysian prime ministers meet on border", "SADAO - The prime ministers of Thailand and Malaysia met on Tuesday."),
        (
            "Thailand, Malaysia finance ministers sign bridge loan at leaders' meeting",
            "The finance ministers of Thailand and Malaysia signed a loan for a bridge as their prime ministers met at Sadao on Tuesday.",
        ),
    ),
)


@pytest.fixture(scope="module")
def read():
    return build_engines([]).read_pair


def told(reports, read):
    """Of each report the story that it is in and whether it was told as a first word; an hour lies between two."""
    rows = [
        {"id": str(n), "ts": (MORNING + timedelta(hours=n)).isoformat(), "source": f"s{n}", "title": title, "text": text, "lang": "en"}
        for n, (title, text) in enumerate(reports)
    ]
    answers = (json.loads(line) for line in run(map(json.dumps, rows), read=read, settings=SETTINGS))
    return [(one["cluster"], one["started"]) for one in answers]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(TO_SANTIAGO, COPPER, id="mining ministers met, no foreign minister"),
        pytest.param(COPPER, TO_SANTIAGO, id="a foreign minister is to come, no mining minister"),
        pytest.param(WIND, GIANG, id="a visit of one whom the report of an agreement never names"),
        pytest.param(MITSOTAKIS, FERRIES, id="an agreement signed long before a visit"),
        pytest.param(DRILL, AIRSPACE, id="talks agreed beside an exercise"),
    ],
)
def test_another_matter_of_the_same_countries_is_told_as_its_own(first, second, read):
    found = told([*first, *second], read)
    stories = [story for story, _ in found]
    assert len(set(stories)) == 2 and stories[len(first)] != stories[0]
    assert [started for _, started in found] == [n in (0, len(first)) for n in range(len(found))]


@pytest.mark.parametrize("reports", ONE, ids=lambda reports: reports[0][0])
def test_one_matter_in_other_words_and_by_other_offices_stays_one(reports, read):
    found = told(reports, read)
    assert len({story for story, _ in found}) == 1 and sum(started for _, started in found) == 1
