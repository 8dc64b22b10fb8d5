"""One article that told a visit, its story and its watches; a test overrides what it is about."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from monitor.alerts import Arrival, Outcome, decide
from monitor.model.alert import Told
from monitor.model.article import Article, StoredArticle
from monitor.model.enums import Status, Tell, Tier
from monitor.model.event import Actor, Event, Evidence
from monitor.model.story import Facet, Story, StoryKey
from monitor.model.watch import Match, Watch

NOW = datetime(2023, 6, 19, 12, tzinfo=UTC)
CHANNEL = "us-china"
EVENT = Event(kind="visit", status=Status.AGREED, tier=Tier.ALERT, evidence=Evidence(text="Qin agrees to visit", start=0, end=19))
ARTICLE = Article(
    url="wire.example/a", link="https://wire.example/a", source="wire", publisher="wire-group", title="Qin agrees to visit", first_seen=NOW
)
WATCH = Watch(name="visits", query="event:visit", channels=(CHANNEL,))
MATCH = Match(watch="visits", events=(0,))


def facet(
    name="visit:CHN>USA", *, kind="visit", status=Status.AGREED, turn=1, label="visit agreed", families=("agency", "wire-group"), article=1
):
    return Facet(name=name, kind=kind, status=status, turn=turn, label=label, at=NOW, article=article, families=families)


def actor(country):
    return Actor(entity=country, name=country, country=country)


VISIT = facet()
FLIGHTS = facet("agreement:flights", kind="agreement", label="flights agreed")


def story(*facets):
    return Story(id=7, key=StoryKey(), opened=NOW, last_article=NOW, weights={}, revision=3, facets=facets or (VISIT,))


def arrival(**changes):
    made = Arrival(
        stored=StoredArticle(id=1, article=ARTICLE), story=story(), events=(EVENT,), matches=(MATCH,), families=1, official=False, gate=None
    )
    return replace(made, **changes)


def told(*facets, **changes):
    """A channel that has a root and was told these facets an hour ago."""
    known = frozenset((one.name, str(one.status), one.turn) for one in facets)
    made = Told(channel=CHANNEL, generation=1, facets=known, loudest=Tell.NOW, last_told=NOW - timedelta(hours=1))
    return replace(made, **changes)


def outcomes(of: Arrival | None = None, *watches: Watch, told: tuple[Told, ...] = (), now: datetime = NOW) -> tuple[Outcome, ...]:
    by_name = {watch.name: watch for watch in watches or (WATCH,)}
    return decide(of or arrival(), watches=by_name, told=told, now=now)


def verdicts(of: Arrival | None = None, *watches: Watch, told: tuple[Told, ...] = (), now: datetime = NOW) -> list[str]:
    return [str(decision.verdict) for outcome in outcomes(of, *watches, told=told, now=now) for decision in outcome.decisions]
