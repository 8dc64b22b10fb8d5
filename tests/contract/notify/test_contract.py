"""What every notifier keeps: it delivers, threads, edits where it can, finds where it can, and fails in one way."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from monitor.errors import Blame, DeliveryError
from monitor.model.ask import AskKind
from monitor.model.delivery import Button, Message
from monitor.model.enums import DeliveryKind
from monitor.model.ids import DeliveryKey, StoryId
from tests.contract.notify.conftest import Bench

KEY = DeliveryKey("desk/1/root/1")
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


def message(**changes: object) -> Message:
    made: dict = {
        "headline": "Visit agreed: Qin Gang → Washington",
        "fallback": "Visit agreed: Qin Gang → Washington.",
        "fields": (("Event", "Visit · agreed, date open"),),
        "quote": "He agreed to make a return visit.",
        "bold": ((3, 9),),
        "lines": ("Also reported by 6 outlets (EN 4, ZH 1, FR 1)",),
        "context": ("Watch visits v3",),
        "link": "https://example.org/a",
        "link_label": "Example Wire",
        "published": datetime(2023, 6, 18, 17, tzinfo=UTC),
        "published_text": "18 Jun 2023 17:00 UTC",
        "source_note": "EN · seen 42 s after publication",
        "buttons": (Button(ask=AskKind.WHY, label="Why?"), Button(ask=AskKind.MUTE, label="Mute", confirm=("Mute?", "For a day."))),
        "story": StoryId(1),
        "revision": 1,
    }
    return Message(**(made | changes))


def test_a_post_can_be_read_there(bench: Bench) -> None:
    receipt = bench.notifier.post(message(), to=bench.to, key=KEY)
    (text,) = bench.texts()
    assert "Qin Gang" in text
    assert receipt.message


def test_each_post_has_a_receipt_of_its_own(bench: Bench) -> None:
    first = bench.notifier.post(message(), to=bench.to, key=KEY)
    second = bench.notifier.post(message(), to=bench.to, key=DeliveryKey("desk/2/root/1"))
    assert first != second


def test_a_reply_goes_under_its_root(bench: Bench) -> None:
    root = bench.notifier.post(message(), to=bench.to, key=KEY)
    reply = message(headline="Flights agreed", kind=DeliveryKind.REPLY)
    bench.notifier.post(reply, to=bench.to, key=DeliveryKey("desk/1/reply/x"), thread=root, in_channel=True)


def test_what_can_edit_edits_in_place(bench: Bench) -> None:
    receipt = bench.notifier.post(message(), to=bench.to, key=KEY)
    if bench.notifier.can_edit:
        bench.notifier.edit(message(headline="Visit postponed", revision=2), receipt=receipt, key=KEY)
    else:
        with pytest.raises(DeliveryError) as caught:
            bench.notifier.edit(message(revision=2), receipt=receipt, key=KEY)
        assert caught.value.blame is Blame.FROZEN


def test_what_can_find_finds_by_key_alone(bench: Bench) -> None:
    if not bench.notifier.can_find:
        assert not bench.notifier.find(DeliveryKey("other"), to=bench.to, since=LONG_AGO)
        return
    bench.notifier.post(message(), to=bench.to, key=DeliveryKey("other"))
    receipt = bench.notifier.post(message(), to=bench.to, key=KEY)
    assert bench.notifier.find(KEY, to=bench.to, since=LONG_AGO) == (receipt,)


def test_what_can_find_finds_every_copy_oldest_first(bench: Bench) -> None:
    if not bench.notifier.can_find:
        return
    receipts = tuple(bench.notifier.post(message(), to=bench.to, key=KEY) for _ in range(3))
    assert bench.notifier.find(KEY, to=bench.to, since=LONG_AGO) == receipts
    bench.notifier.delete(receipts[1])
    assert bench.notifier.find(KEY, to=bench.to, since=LONG_AGO) == (receipts[0], receipts[2])


def test_what_can_find_finds_a_reply_in_its_thread(bench: Bench) -> None:
    if not bench.notifier.can_find:
        return
    root = bench.notifier.post(message(), to=bench.to, key=KEY)
    key = DeliveryKey("desk/1/reply/x")
    reply = bench.notifier.post(message(), to=bench.to, key=key, thread=root)
    assert bench.notifier.find(key, to=bench.to, since=LONG_AGO, thread=root) == (reply,)


def test_what_can_find_finds_nothing_since_tomorrow(bench: Bench) -> None:
    bench.notifier.post(message(), to=bench.to, key=KEY)
    assert bench.notifier.find(KEY, to=bench.to, since=datetime(2100, 1, 1, tzinfo=UTC)) == ()


def test_deleting_twice_is_as_good_as_once(bench: Bench) -> None:
    receipt = bench.notifier.post(message(), to=bench.to, key=KEY)
    bench.notifier.delete(receipt)
    bench.notifier.delete(receipt)


def test_a_probe_of_what_is_open_says_nothing(bench: Bench) -> None:
    bench.notifier.probe()


def test_plain_text_can_be_sent_too(bench: Bench) -> None:
    bench.notifier.post(message(plain=True), to=bench.to, key=KEY)
    (text,) = bench.texts()
    assert "Qin Gang" in text
