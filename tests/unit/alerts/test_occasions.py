"""An outcome is told; where it was reached is no news, unless a report tells that alone."""

from dataclasses import replace
from datetime import date

import pytest

from monitor.model.article import StoredArticle
from monitor.model.enums import Outlet, Status, Tier
from monitor.model.event import Place, TimeSpan
from monitor.model.watch import Match
from tests.unit.alerts.world import ARTICLE, EVENT, NOW, WATCH, actor, arrival, facet, outcomes, story, told, verdicts

BOTH = (actor("CHL"), actor("PER"))
DEAL = replace(facet("agreement:?", kind="agreement", status=Status.COMPLETED), actors=BOTH)
TALKS = replace(facet("meeting:CHL+PER", kind="meeting", status=Status.COMPLETED), actors=BOTH)
CALL = replace(TALKS, name="call:CHL+PER")
STAY = replace(facet("visit:CHL>PER", status=Status.UNDER_WAY), actors=BOTH[:1], counterparts=BOTH[1:])
INVITED = replace(STAY, status=Status.INVITED)
SET = replace(TALKS, status=Status.PLANNED, place=Place(name="Quito", country="ECU"))
MEDIATED = replace(facet("mediation:ECU>CHL+PER", kind="mediation", status=Status.PLANNED), actors=(actor("ECU"),), counterparts=BOTH)
ASKED = replace(WATCH, query="event:visit,meeting,agreement,mediation")
MET = replace(EVENT, kind="meeting", status=Status.COMPLETED)


def heard(known, new, sightings=None):
    """What a channel that was told `known` hears of `new`, told first by an article that tells `sightings`."""
    whole = replace(story(known, new), sightings=sightings or (known, new))
    event = replace(EVENT, kind=new.kind, status=new.status)
    return verdicts(arrival(story=whole, events=(event,)), ASKED, told=(told(known),))


@pytest.mark.parametrize(
    ("known", "new"), [(DEAL, TALKS), (DEAL, STAY), (STAY, replace(TALKS, status=Status.UNDER_WAY)), (INVITED, CALL), (SET, MEDIATED)]
)
def test_where_a_told_outcome_was_reached_is_no_news(known, new):
    assert heard(known, new) == ["root edited"]


@pytest.mark.parametrize(
    ("known", "new"),
    [
        (TALKS, DEAL),
        (INVITED, TALKS),
        (replace(DEAL, status=Status.PROPOSED), TALKS),
        (replace(DEAL, actors=(actor("CHL"), actor("BOL"))), TALKS),
        (replace(SET, place=Place(name="Lima", country="PER")), MEDIATED),
        (SET, replace(MEDIATED, status=Status.COMPLETED)),
    ],
)
def test_what_goes_further_or_is_of_others_is_news(known, new):
    assert heard(known, new) == ["reply shown in channel"]


def test_talks_that_a_report_tells_alone_are_news():
    assert heard(DEAL, replace(TALKS, article=2)) == ["reply shown in channel"]


def test_of_an_outcome_and_where_it_was_reached_told_at_once_the_outcome_is_news():
    asked = (MET, replace(EVENT, kind="agreement", status=Status.COMPLETED))
    whole = replace(story(INVITED, TALKS, DEAL), sightings=(TALKS, DEAL))
    seen = arrival(story=whole, events=asked, matches=(Match(watch="visits", events=(0, 1)),))
    (outcome,) = outcomes(seen, ASKED, told=(told(INVITED),))
    assert [one.facet for one in outcome.decisions] == [DEAL.name]


def test_where_an_outcome_was_reached_is_no_news_once_nothing_tells_the_outcome_any_more():
    denied = replace(DEAL, status=Status.DENIED, article=2)
    whole = replace(story(denied, STAY), sightings=(DEAL, STAY, denied))
    there = replace(EVENT, kind="visit", status=Status.UNDER_WAY)
    assert verdicts(arrival(story=whole, events=(there,)), ASKED, told=(told(DEAL, denied),)) == ["root edited"]
    later = replace(whole, sightings=(DEAL, denied, replace(STAY, article=3)), facets=(denied, replace(STAY, article=3)))
    assert verdicts(arrival(story=later, events=(there,)), ASKED, told=(told(DEAL, denied),)) == ["reply shown in channel"]


def test_of_two_turns_on_one_rung_the_last_is_told_and_the_first_is_known():
    planned = facet(status=Status.PLANNED)
    dated = replace(planned, turn=2, label="visit set for 3 July", when=TimeSpan(text="3 July", start=date(2023, 7, 3), precision="day"))
    seen = arrival(story=story(INVITED, planned, dated), events=(replace(EVENT, status=Status.PLANNED),))
    (outcome,) = outcomes(seen, told=(told(INVITED),))
    assert [one.turn for one in outcome.decisions] == [2]
    assert {("visit:CHN>USA", "planned", 1), ("visit:CHN>USA", "planned", 2)} <= outcome.told.facets


def test_a_break_and_what_follows_are_both_told():
    off, on = facet(status=Status.POSTPONED), facet(status=Status.RESUMED)
    assert verdicts(arrival(story=story(INVITED, off, on)), told=(told(INVITED),)) == ["reply in thread", "reply in thread"]


def test_what_an_official_source_told_as_a_root_is_no_reply_once_it_is_sure():
    doubtful = replace(facet("sanction:?>PER", kind="sanction", status=Status.COMPLETED, families=("gov",)), tier=Tier.DIGEST)
    sure = replace(doubtful, name="sanction:CHL>PER", tier=Tier.ALERT)
    event = replace(EVENT, kind="sanction", status=Status.COMPLETED, tier=Tier.DIGEST)
    official = StoredArticle(id=1, article=replace(ARTICLE, outlet=Outlet.OFFICIAL))
    empty = replace(story(), facets=(), sightings=(doubtful,))
    (first,) = outcomes(arrival(story=empty, events=(event,), stored=official, matches=(Match(watch="visits", events=(0,)),)))
    later = arrival(story=replace(story(sure), sightings=(doubtful, sure)), events=(replace(event, tier=Tier.ALERT),))
    assert [one.verdict for one in first.decisions] == ["root"]
    assert verdicts(later, told=(replace(first.told, last_told=NOW),)) == ["root edited"]
