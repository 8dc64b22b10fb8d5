"""A long day on a fake clock: two hundred outlets, six hours of outage, and the pace of what comes after."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

from monitor.model.channel import Fallback
from monitor.model.enums import DeliveryKind
from monitor.model.ids import ChannelId, Kind
from tests.unit.delivery.newsroom import channel, visit

LANGS = ("en", "zh", "fr", "ru", "ar")


def test_two_hundred_outlets_in_an_hour_are_one_root_with_quiet_edits(in_memory) -> None:
    room = in_memory()
    id = room.opens()
    for number in range(1, 200):
        room.grows(id, number=number, lang=LANGS[number % 5])
        if number in (20, 40, 60):
            room.develops(id, visit(name=f"agreement:{number}", kind=Kind("agreement"), label=f"point {number} agreed"))
        room.settle(minutes=0.3)
    room.settle(minutes=2)
    (root,) = room.notifier.roots()
    edits = [at for at, action, _ in room.notifier.calls if action == "edit"]
    assert all(later - earlier >= timedelta(seconds=30) for earlier, later in zip(edits, edits[1:], strict=False))
    assert "Also reported by 199 outlets (AR 40, FR 40, RU 40, ZH 40, EN 39)" in root.message.lines
    assert len(room.notifier.replies()) == 3


def test_six_hours_of_outage_with_five_hundred_matches(in_memory) -> None:
    ids = (ChannelId("one"), ChannelId("two"))
    room = in_memory(fault=lambda action: "refused", settings=tuple(channel(id=id, to=str(id)) for id in ids))
    for number in range(500):
        room.opens(channel=ids[number % 2])
        room.settle(minutes=0.72)
    room.notifier.fault = lambda action: ""
    back = room.clock.now()
    room.settle(minutes=15)
    posts = [(at, to) for at, action, to in room.notifier.calls if action == "post" and at >= back]
    per_channel = Counter(to for _, to in posts)
    assert max(per_channel.values()) <= 10
    probed = min(at for at, _ in posts)
    assert max(at for at, _ in posts) - probed <= timedelta(minutes=2)
    assert not room.listed("pending", "sending", "ambiguous", "dead")
    told = {each.message.story for each in room.notifier.roots()} - {None}
    digested = [each for each in room.listed("dropped") if each.kind is DeliveryKind.ROOT]
    assert len(told) + len(digested) == 500


def test_order_of_arrival_changes_nothing_in_the_final_root(in_memory) -> None:
    texts = set()
    for order in ((1, 2, 3), (3, 2, 1), (2, 3, 1)):
        room = in_memory()
        id = room.opens()
        for number in order:
            room.grows(id, number=number, lang=LANGS[number])
        room.settle(minutes=5)
        (root,) = room.notifier.roots()
        texts.add((root.message.headline, root.message.fields, root.message.quote, root.message.lines, root.message.link))
    assert len(texts) == 1


def test_a_fallback_that_is_down_too_loses_nothing(in_memory) -> None:
    mailbox = channel(id=ChannelId("mail"), notifier="nowhere")
    room = in_memory(fault=lambda action: "refused", fallback=Fallback(channel=mailbox, after=timedelta(minutes=10)))
    room.opens()
    room.settle(minutes=60)
    room.notifier.fault = lambda action: ""
    room.settle(minutes=15)
    assert len(room.notifier.roots()) == 1
