"""What comes of a deed of two countries weeks later is its story; what they do anew, or beside it, is another one."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from monitor.cli.lab.cluster import run
from monitor.settings.stories import shipped_story_settings
from monitor.workbench.engines import build_engines

SETTINGS = shipped_story_settings()
MORNING = datetime(2024, 4, 19, 6, tzinfo=UTC)

BORDER = (
    "Ghana, Togo agree where their border runs at Aflao",
    "The border commissions of Ghana and Togo agreed on Friday on the line of the border near Aflao.",
)
RECALL = (
    "Peru recalls ambassador from Bolivia",
    "Peru called its ambassador to Bolivia home for consultations on Friday over the arrest of two fishermen on Lake Titicaca.",
)
WAIVER = (
    "Kenya, Morocco to waive visas from 9 May",
    "Citizens of Kenya and Morocco will need no visa for thirty days under an accord that both signed in Rabat on Friday.",
)


@pytest.fixture(scope="module")
def read():
    return build_engines([]).read_pair


def joins(first, second, read, *, days):
    """Whether the second report, so many days later, is of the story of the first and told by no message of its own."""
    rows = [
        {"id": str(n), "ts": (MORNING + timedelta(days=day)).isoformat(), "source": f"s{n}", "title": title, "text": text}
        for n, (day, (title, text)) in enumerate(((0, first), (days, second)))
    ]
    one, other = (json.loads(line) for line in run(map(json.dumps, rows), read=read, settings=SETTINGS))
    assert one["started"]
    return one["cluster"] == other["cluster"] and not other["started"]


SIGNED = (
    "Ghana-Togo : le protocole sur le tracé de la frontière est signé",
    "Les deux commissions ont signé le protocole qui fixe la frontière près d'Aflao, conformément à l'accord du 19 avril.",
)
POSTS = (
    "Togolese guards take up posts along the line settled with Ghana",
    "Border troops moved up to Aflao on Thursday, which completes what both countries agreed in April.",
)
BACK = (
    "Peru reinstates ambassador to Bolivia",
    "Three weeks after Lima called him home over the arrest of two fishermen, the ambassador of Peru in Bolivia is back at his post.",
)
OPENED = (
    "Visa-free era opens at Nairobi airport",
    "The first Moroccan visitors flew in on Thursday without a visa, as the waiver that Kenya and Morocco signed last month came into force.",
)


@pytest.mark.parametrize(
    ("first", "second", "days"),
    [
        pytest.param(BORDER, SIGNED, 26, id="what was agreed is signed, told in another language"),
        pytest.param(BORDER, POSTS, 33, id="what was agreed is carried out"),
        pytest.param(RECALL, BACK, 21, id="who was called home goes back"),
        pytest.param(WAIVER, OPENED, 20, id="what was to apply applies"),
    ],
)
def test_what_comes_of_it_is_the_same_story(first, second, days, read):
    assert joins(first, second, read, days=days)


@pytest.mark.parametrize(
    ("first", "second", "days"),
    [
        pytest.param(BORDER, SIGNED, 75, id="too late"),
        pytest.param(
            BORDER,
            ("Ghana and Togo agree on border fishing", "Ghana and Togo agreed on Thursday to share the fishing grounds off their border."),
            26,
            id="a second agreement",
        ),
        pytest.param(
            BORDER,
            ("Presidents of Ghana and Togo meet at border", "The presidents of Ghana and Togo met on Thursday at the border near Aflao."),
            26,
            id="a meeting",
        ),
        pytest.param(
            BORDER,
            ("Ghana expels two Togolese diplomats", "Ghana expelled two diplomats of Togo on Thursday for crossing the border near Aflao."),
            26,
            id="a breach",
        ),
        pytest.param(
            BORDER,
            ("Ghana's cocoa crop fails", "Farmers near the border with Togo lost a third of their cocoa to the drought, Ghana said."),
            26,
            id="another matter in which both are named",
        ),
        pytest.param(
            WAIVER,
            (
                "Kenyan student with a Moroccan passport refused a visa",
                "A student from Kenya who has a passport of Morocco was refused a visa by Britain on Thursday.",
            ),
            20,
            id="a third country",
        ),
        pytest.param(
            RECALL,
            ("Bolivia recalls ambassador from Peru", "Bolivia called its ambassador to Peru home on Friday over remarks in Lima."),
            10,
            id="the other side calls its envoy home",
        ),
        pytest.param(
            WAIVER,
            (
                "Kenya, Ghana to waive visas from 1 June",
                "Citizens of Kenya and Ghana will need no visa under an accord signed on Thursday.",
            ),
            20,
            id="another country",
        ),
    ],
)
def test_what_is_done_anew_or_beside_it_is_another_story(first, second, days, read):
    assert not joins(first, second, read, days=days)
