"""Values to store: each factory builds a whole one, a test overrides what it is about."""

from datetime import UTC, datetime, timedelta

from monitor.model.alert import Decision, Told, Verdict
from monitor.model.article import Article
from monitor.model.delivery import Attempt, Delivery, Receipt
from monitor.model.enums import DeliveryKind, DeliveryState, Modality, Outcome, Status, Tell, Tier
from monitor.model.event import Actor, Event, Evidence
from monitor.model.mention import Mention
from monitor.model.source import Poll, PollState, Source, Validators
from monitor.model.story import Facet, Joins, Starts, Story, StoryKey
from monitor.model.watch import Hit, Match, Watch

T0 = datetime(2023, 6, 18, 12, 0, tzinfo=UTC)


def at(minutes: float) -> datetime:
    return T0 + timedelta(minutes=minutes)


def source(name="wire-a", **other):
    return Source(**{"id": name, "name": name.title(), "url": f"https://{name}.example/feed", "publisher": name, **other})


def poll(name="wire-a", minutes=0, outcome=Outcome.OK, **other):
    return Poll(source=name, at=at(minutes), outcome=outcome, **other)


def state(minutes=5, **other):
    return PollState(due_at=at(minutes), validators=Validators(etag='"a"'), window=("x", "y"), flags=frozenset({"late"}), **other)


def article(slug="a", **other):
    kept = {
        "url": f"wire.example/{slug}",
        "link": f"https://wire.example/{slug}?utm_source=feed",
        "source": "wire-a",
        "publisher": "wire",
        "title": f"Qin agrees to visit Washington {slug}",
        "text": "After more than five hours of talks the two agreed on a return visit.",
        "first_seen": T0,
        "published": at(-3),
    }
    return Article(**{**kept, **other})


ACTOR = Actor(entity="qin-gang", name="Qin Gang", country="CHN", office="foreign minister", rank=3)
EVENT = Event(
    kind="visit",
    status=Status.AGREED,
    modality=Modality.EXPECTED,
    tier=Tier.ALERT,
    confidence=0.9,
    actors=(ACTOR,),
    evidence=Evidence(text="Qin agrees to visit", start=0, end=19, cue=(4, 10)),
    reasons=("cue",),
)
MENTION = Mention(start=0, end=3, text="Qin", entity="qin-gang", kind="person", name="Qin Gang", country="CHN", sure=0.8)


def add(rooms, slug="a", *, aliases=None, bands=(), events=(EVENT,), mentions=(MENTION,), **other):
    keys = (f"u:wire.example/{slug}", f"g:wire-a:{slug}") if aliases is None else aliases
    return rooms.articles.add(article(slug, **other), aliases=keys, mentions=mentions, events=events, detector="d1", bands=bands)


def story(*keys, minutes=0.0, **other):
    weights = other.pop("weights", dict.fromkeys(keys, 1.0))
    key = StoryKey(countries=frozenset({"CHN", "USA"}), persons=frozenset({"qin-gang"}), occasion="talks")
    return Story(**{"id": 0, "key": key, "opened": T0, "last_article": at(minutes), "weights": weights, **other})


FACET = Facet(name="visit:CHN>USA", kind="visit", status=Status.AGREED, at=T0, article=1, actors=(ACTOR,), bold=(0, 3))
STARTS = Starts(reason="nothing alike")
JOINS = Joins(story=1, score=0.7, reason="same principals")


def root(key="root", **other):
    return _delivery(key, **{"kind": DeliveryKind.ROOT, **other})


def reply(key="reply", **other):
    return _delivery(key, **{"kind": DeliveryKind.REPLY, "reply_to": "root", "facet": "visit", "status": "agreed", "turn": 1, **other})


def _delivery(key, **other):
    return Delivery(**{"key": key, "channel": "us-china", "story": 1, "created": T0, "not_before": T0, **other})


def sent(delivery, **other):
    from dataclasses import replace

    receipt = Receipt(channel="C1", message=f"ts-{delivery.key}")
    return replace(delivery, **{"state": DeliveryState.SENT, "receipt": receipt, "posted_at": T0, **other})


def attempt(key="root", **other):
    return Attempt(**{"key": key, "at": T0, "action": "post", "outcome": "ok", **other})


def decision(**other):
    kept = {"story": 1, "channel": "us-china", "article": 1, "verdict": Verdict.ROOT, "at": T0, "watches": (("visits", 2),)}
    return Decision(**{**kept, **other})


def told(**other):
    return Told(**{"channel": "us-china", "generation": 1, "facets": frozenset({("visit", "agreed", 1)}), "loudest": Tell.NOW, **other})


def watch(name="visits", query="event:visit", **other):
    return Watch(name=name, query=query, channels=("us-china",), mute=frozenset({"tabloid"}), **other)


def match(name="visits", **other):
    return Match(watch=name, version=2, hits=(Hit(node="event:visit", spans=((0, 3),), event=0),), events=(0,), **other)
