"""Of a state told again and again for weeks little is kept, and not one turn changes by it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import accumulate

from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.model.enums import Status, Tier
from monitor.model.event import Actor, Place
from monitor.model.story import Facet
from monitor.stories.facets import added
from monitor.stories.ladder import turns
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
        name="visit:CHN>USA",
        kind="visit",
        status=draw(st.sampled_from(TOLD)),
        actors=draw(st.sampled_from([(QIN,), (QIN, WANG)])),
        place=draw(st.sampled_from([None, Place(name="Washington"), Place(name="New York")])),
        subject=draw(st.sampled_from(["", "trade"])),
        at=START,
        article=1,
        confidence=draw(st.sampled_from([0.7, 0.9])),
        tier=Tier.ALERT,
        families=(draw(st.sampled_from(["times", "post", "wire"])),),
    )


@st.composite
def reports(draw) -> list[Facet]:
    """A few wordings told again and again over weeks, and one report long after them all."""
    few = draw(st.lists(wordings(), min_size=1, max_size=4))
    told = draw(st.lists(st.tuples(st.sampled_from([1, 7, 30, 50, 80]), st.sampled_from(few)), min_size=2, max_size=14))
    hours = accumulate([gap for gap, _ in told] + [24 * 8])
    each = [*(one for _, one in told), told[-1][1]]
    return [
        replace(one, at=START + timedelta(hours=hour), article=number) for number, (hour, one) in enumerate(zip(hours, each, strict=True))
    ]


@settings(max_examples=500, deadline=None)
@given(reports())
def test_no_turn_is_other_for_what_was_let_go(seen):
    assert turns(thinned(seen)) == turns(seen)


@settings(max_examples=300, deadline=None)
@given(reports())
def test_letting_go_at_every_report_ends_with_the_same_turns(seen):
    known: tuple[Facet, ...] = ()
    for one in seen:
        known = added(known, [one])
    assert turns(known) == turns(added((), seen))


def test_a_strike_told_daily_for_a_year_keeps_a_week_and_its_beginning():
    known: tuple[Facet, ...] = ()
    for day in range(365):
        told = Facet(
            name="attack:RUS>UKR", kind="attack", status=Status.COMPLETED, at=START + timedelta(days=day), article=day + 1,
            tier=Tier.ALERT, families=(f"paper{day % 5}",),
        )  # fmt: skip
        known = added(known, [told])
    assert len(known) <= FRESH.days + 3
    assert (known[0].article, known[-1].article) == (1, 365)
