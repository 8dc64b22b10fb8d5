"""Whatever the order in which the founding tellings arrive: one root, the same facets, the same final text."""

from dataclasses import replace
from datetime import timedelta
from functools import cache
from random import Random

import pytest

from monitor.demo import day as days
from monitor.message.plain import plain_text
from monitor.model.channel import Channel
from monitor.model.enums import DeliveryKind
from monitor.outbox.compose import compose
from tests.exams import day as exam

FOUNDING = "qin-return-visit"
ORDERS = 50
CHANNEL = Channel(id=exam.CHANNEL, notifier="terminal", to="us-china")

pytestmark = pytest.mark.xdist_group("orders")


@cache
def recorded():
    return days.load()


@cache
def tellings():
    """The day's reports of what truly happened, in order of publication; later inventions are another test's matter."""
    return tuple(one for one in recorded().articles if one.story == FOUNDING and not one.invented)


def shuffled(seed):
    order = list(tellings())
    Random(seed).shuffle(order)
    return order


def outcome(through):
    """What stands at the end: for each root its story's facets, and the text of its message."""
    end = recorded().last + timedelta(days=1)
    with through.store.reading() as rooms:
        roots = [one for one in rooms.outbox.listed(limit=1000) if one.kind is DeliveryKind.ROOT]
        facets = [sorted((one.name, str(one.status), one.turn) for one in rooms.stories.get(root.story).facets) for root in roots]
        texts = [text_of(rooms, root, now=end) for root in roots]
    return facets, texts


def text_of(rooms, root, *, now):
    """The message as it would be sent; the story's number is the order's own."""
    text = plain_text(compose(rooms, replace(root, reason=""), CHANNEL, names={}, now=now))
    return text.replace(f"story {root.story}", "story N")


@cache
def in_order():
    return outcome(exam.run(tellings(), recorded()))


def reasons(through):
    """Every telling with where it went and why, for whoever reads the failure."""
    with through.store.reading() as rooms:
        seen = {}
        for story in rooms.stories.recent(since=recorded().first - timedelta(days=30)):
            for (article, placement, _), reading in zip(rooms.stories.placements(story.id), rooms.stories.articles(story.id), strict=True):
                line = f"{through.ids[article]} -> story {story.id} {type(placement).__name__}: {placement.reason} | {reading.stored.article.title[:60]}"
                seen[article] = line
    return "\n".join(seen[number] for number in sorted(seen))


def test_the_tellings_in_their_own_order_give_one_root():
    facets, _ = in_order()
    assert len(facets) == 1, reasons(exam.run(tellings(), recorded()))


@pytest.mark.parametrize("seed", range(ORDERS))
def test_any_order_gives_one_root_and_the_same_facets_and_text(seed):
    through = exam.run(shuffled(seed), recorded())
    facets, texts = outcome(through)
    assert len(facets) == 1, reasons(through)
    assert (facets, texts) == in_order(), reasons(through)
