"""Of a state told again and again for weeks little is kept, and not one turn changes by it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import accumulate

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.model.enums import Status, Tier
from monitor.model.event import Actor, Place
from monitor.model.story import Facet
from monitor.stories.facets import added, facets
from monitor.stories.thinning import FRESH, thinned

START = datetime(2026, 3, 1, tzinfo=UTC)
QIN, WANG = (Actor(entity=name, name=name, country="CHN") for name in ("qin-gang", "wang-yi"))
TOLD = (
    Status.INVITED, Status.AGREED, Status.PLANNED, Status.POSTPONED, Status.SUSPENDED, Status.RESUMED,
    Status.UNDER_WAY, Status.COMPLETED, Status.CANCELLED, Status.DENIED,
)  # fmt: skip


@st.composite
def wordings(draw) -> Facet:
    return Facet(
        name=draw(st.sampled_from(["visit:CHN>USA", "visit:CHN>USA", "visit:CHN>?", "visit:FRA>USA"])),
        kind="visit",
        status=draw(st.sampled_from(TOLD)),
        actors=draw(st.sampled_from([(QIN,), (QIN, WANG)])),
        place=draw(st.sampled_from([None, Place(name="Washington"), Place(name="New York")])),
        subject=draw(st.sampled_from(["", "trade"])),
        at=START,
        article=1,
        confidence=draw(st.sampled_from([0.7, 0.9])),
        tier=Tier.ALERT,
    )


@st.composite
def reports(draw) -> list[Facet]:
    """A few wordings told again and again over weeks, and one report long after them all."""
    few = draw(st.lists(wordings(), min_size=1, max_size=4))
    gaps, papers = st.sampled_from([1, 7, 30, 50, 80]), st.sampled_from(["times", "post"])
    told = draw(st.lists(st.tuples(gaps, papers, st.sampled_from(few)), min_size=2, max_size=14))
    hours = accumulate([gap for gap, _, _ in told] + [24 * 8])
    each = [*(replace(one, families=(paper,)) for _, paper, one in told), told[-1][2]]
    shape = draw(st.sampled_from(["visit", "attack", "talks"]))
    if shape == "talks":
        names = st.sampled_from(["meeting:CHN+USA", "call:CHN+USA", "spoken:CHN+USA"])
        manner = {id(one): draw(names) for one in few}
        each = [
            replace(one, name=manner[id(told)], kind="meeting")
            for one, told in zip(each, [*(t for _, _, t in told), told[-1][2]], strict=True)
        ]
    if shape == "attack":
        days = st.sampled_from([None, *(START.date() + timedelta(days=number) for number in range(12))])
        each = [replace(one, name="attack:RUS>UKR", kind="attack", done=draw(days)) for one in each]
    return [
        replace(one, at=START + timedelta(hours=hour), article=number) for number, (hour, one) in enumerate(zip(hours, each, strict=True))
    ]


@settings(max_examples=500, deadline=None)
@given(reports())
def test_no_turn_is_other_for_what_was_let_go(seen):
    assert facets(thinned(seen)) == facets(seen)


@settings(max_examples=300, deadline=None)
@given(reports())
def test_letting_go_at_every_report_ends_with_the_same_turns(seen):
    known: tuple[Facet, ...] = ()
    for one in seen:
        known = added(known, [one])
    assert facets(known) == facets(added((), seen))


def test_of_a_strike_told_daily_for_a_year_its_first_days_and_its_last_week_stay():
    known: tuple[Facet, ...] = ()
    for day in range(365):
        told = Facet(
            name="attack:RUS>UKR", kind="attack", status=Status.COMPLETED, at=START + timedelta(days=day), article=day + 1,
            tier=Tier.ALERT, families=(f"paper{day % 5}",),
        )  # fmt: skip
        known = added(known, [told])
    assert len(known) <= FRESH.days + 5
    assert (known[0].article, known[-1].article) == (1, 365)


WRITTEN = {
    "an older state by a second family, days later": [
        (0, "agreed", "times", 0.7), (10, "postponed", "times", 0.7), (20, "agreed", "times", 0.7), (100, "agreed", "times", 0.7),
        (110, "agreed", "post", 0.7),
    ],
    "a surer report after the turn that was known before it": [
        (0, "agreed", "times", 0.7), (10, "postponed", "times", 0.7), (20, "agreed", "times", 0.7), (100, "agreed", "times", 0.9),
        (110, "agreed", "post", 0.7), (120, "agreed", "times", 0.9),
    ],
    "families that told of another visit": [
        (0, "agreed", "times", 0.7), (10, "postponed", "times", 0.7), (20, "agreed", "times", 0.7), (90, "france", "times", 0.7),
        (91, "france", "post", 0.7), (100, "agreed", "times", 0.7), (110, "agreed", "post", 0.7),
    ],
}  # fmt: skip


@pytest.mark.parametrize("rows", WRITTEN.values(), ids=WRITTEN)
def test_a_turn_long_after_a_break_stays_whole(rows):
    seen = [written(number, *row) for number, row in enumerate([*rows, (24 * 20, "agreed", "times", 0.7)])]
    assert len(facets(seen)) >= 3
    assert facets(thinned(seen)) == facets(seen)


def written(article: int, hour: int, status: str, family: str, confidence: float) -> Facet:
    name, told = ("visit:FRA>USA", "agreed") if status == "france" else ("visit:CHN>USA", status)
    at = START + timedelta(hours=hour)
    return Facet(
        name=name, kind="visit", status=Status(told), actors=(QIN,), at=at, article=article, confidence=confidence, tier=Tier.ALERT,
        families=(family,),
    )  # fmt: skip


def spoken_of(place: int, days: float, manner: str) -> Facet:
    return Facet(
        name=f"{manner}:CHN+USA", kind="meeting", status=Status.COMPLETED, at=START + timedelta(days=days), article=place,
        tier=Tier.ALERT, families=("times",),
    )  # fmt: skip


@pytest.mark.parametrize(
    "told",
    [
        [(0, "call"), (3, "spoken"), (3.1, "call"), (3.2, "spoken"), (20, "spoken"), (20.1, "meeting"), (40, "call")],
        [(0, "call"), (3, "call"), (20, "call"), (20.1, "spoken"), (25, "meeting"), (40, "call")],
    ],
    ids=["the first report of a meeting only said that they spoke", "the report that told how they spoke"],
)
def test_what_tells_how_two_spoke_stays_and_so_does_who_first_said_that_they_did(told):
    seen = [spoken_of(number, days, manner) for number, (days, manner) in enumerate(told)]
    assert facets(thinned(seen)) == facets(seen)
