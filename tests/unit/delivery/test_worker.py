"""The worker on a fake clock: told once, in order, whatever one answer says."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

import pytest

from monitor.model.channel import Fallback, QuietHours
from monitor.model.enums import DeliveryState, Status, Tell
from monitor.model.ids import ArticleId, ChannelId, Kind
from tests.fakes import FindableNotifier, scripted_faults, seeded_faults
from tests.unit.delivery.newsroom import channel, visit

FLIGHTS = visit(name="agreement:flights", kind=Kind("agreement"), label="flights agreed", quote="They agreed on more flights.", bold=None)


def test_a_root_is_posted_once_and_says_the_news(newsroom) -> None:
    room = newsroom()
    room.opens()
    room.settle()
    (root,) = room.notifier.roots()
    assert root.message.headline == "Visit agreed: Qin Gang → Washington"
    assert root.message.fallback[:120].startswith("Visit agreed: Qin Gang → Washington.")


@pytest.mark.asyncio
async def test_drain_sends_everything_that_is_due(newsroom) -> None:
    room = newsroom()
    for _ in range(3):
        room.opens()
    await room.worker.drain(room.clock.now())
    assert len(room.notifier.roots()) == 3


def test_an_edit_follows_at_once_and_then_every_half_minute(newsroom) -> None:
    room = newsroom()
    id = room.opens()
    room.settle(minutes=0.1)
    for number in range(1, 61):
        room.grows(id, number=number)
        room.settle(minutes=1 / 60)
    room.settle(minutes=2)
    (root,) = room.notifier.roots()
    assert 2 <= root.edits <= 5
    assert "Also reported by 60 outlets (EN 60)" in root.message.lines


def test_a_reply_hangs_under_its_root_and_waits_for_it(newsroom) -> None:
    room = newsroom(fault=scripted_faults("429", "429"))
    id = room.opens()
    room.develops(id, FLIGHTS)
    room.settle()
    (root,), (reply,) = room.notifier.roots(), room.notifier.replies()
    assert reply.thread == root.receipt
    assert reply.in_channel
    assert reply.message.headline.startswith("Flights agreed")


@pytest.mark.parametrize("fault", ["reset after", "500 after", "slow after"])
def test_an_answer_that_was_lost_is_looked_up_not_repeated(newsroom, fault: str) -> None:
    room = newsroom(fault=scripted_faults(fault))
    room.opens()
    room.settle()
    assert len(room.notifier.everything) == 1
    done = [(each.action, each.outcome) for each in attempts(room)]
    assert done == [("post", "unknown"), ("look up", "found 1"), ("edit", "yes"), ("sweep", "found 1"), ("sweep", "found 1")]


@pytest.mark.parametrize("late", [2, 10])
def test_a_commit_within_the_settle_time_is_never_doubled(newsroom, late: int) -> None:
    room = newsroom(fault=scripted_faults(f"late:{late}"))
    room.opens()
    room.settle()
    assert len(room.notifier.everything) == 1


def test_a_later_commit_is_swept_away(newsroom) -> None:
    room = newsroom(fault=scripted_faults("late:60"))
    room.opens()
    room.settle()
    assert len(room.notifier.everything) == 2
    assert len(room.notifier.roots()) == 1


def test_a_lookup_that_fails_never_leads_to_a_blind_repeat(in_memory) -> None:
    def fault(action: str) -> str:
        return "reset" if action == "find" else "reset after" if action == "post" else ""

    room = in_memory(fault=fault)
    room.opens()
    room.settle(minutes=8)
    assert len(room.notifier.everything) == 1


@pytest.mark.parametrize("seed", range(5))
def test_nothing_is_lost_or_doubled_at_sixty_percent_faults(in_memory, seed: int) -> None:
    room = in_memory(fault=seeded_faults(seed))
    for _ in range(40):
        room.opens()
    room.settle(minutes=9.9 * 60)
    room.notifier.fault = lambda action: ""
    room.settle(minutes=60)
    told = [each.key for each in room.notifier.roots() if not each.message.headline.startswith("Fake was")]
    assert len(told) == len(set(told))
    digested = [each for each in room.listed("dropped")]
    assert len(told) + len(digested) == 40
    assert not room.listed("pending", "sending", "ambiguous", "dead")


def test_a_dead_channel_is_buried_with_its_cure_and_the_others_go_on(newsroom) -> None:
    ops = ChannelId("ops")
    room = newsroom(
        fault=lambda action: "", settings=(channel(), channel(id=ops, to="C9"), channel(id=ChannelId("other"), to="C2")), ops="ops"
    )
    room.notifier.fault = _only_c1(room.notifier, "archived")
    id = room.opens()
    room.opens(channel=ChannelId("other"))
    room.settle()
    assert room.delivery(id).state is DeliveryState.DEAD
    assert len(room.notifier.roots("C2")) == 1
    (notice,) = room.notifier.roots("C9")
    assert "unarchive it" in notice.message.lines[0]


def test_refused_blocks_are_sent_once_as_plain_text(newsroom) -> None:
    room = newsroom(fault=scripted_faults("blocks"))
    room.opens()
    room.settle()
    (root,) = room.notifier.roots()
    assert root.message.plain


def test_a_bad_token_pauses_all_and_keeps_all(newsroom) -> None:
    room = newsroom(fault=lambda action: "auth")
    ids = [room.opens() for _ in range(5)]
    room.settle(minutes=60)
    assert {room.delivery(id).state for id in ids} == {DeliveryState.PENDING}
    assert sum(1 for _, action, _ in room.notifier.calls if action == "post") == 1
    room.notifier.fault = lambda action: ""
    room.settle(minutes=30)
    assert len(room.notifier.roots()) >= 1
    assert not room.listed("pending")


def test_a_deleted_root_comes_back_as_a_new_generation(newsroom) -> None:
    room = newsroom()
    id = room.opens()
    room.settle(minutes=1)
    room.notifier.posted.clear()
    room.grows(id)
    room.settle()
    assert room.delivery(id).generation == 2
    assert len(room.notifier.roots()) == 1


def test_a_frozen_root_is_answered_by_one_reply(newsroom) -> None:
    room = newsroom()
    id = room.opens()
    room.settle(minutes=1)
    room.notifier.fault = lambda action: "frozen" if action == "edit" else ""
    room.grows(id, number=1)
    room.settle(minutes=2)
    room.grows(id, number=2)
    room.settle(minutes=2)
    (reply,) = room.notifier.replies()
    assert reply.message.headline.startswith("Update: ")


def test_quiet_hours_hold_and_then_tell_in_one_message(newsroom) -> None:
    night = QuietHours(start=time(9), end=time(12))
    room = newsroom(settings=(channel(quiet=night),))
    ids = [room.opens() for _ in range(3)]
    paged = room.opens(tell=Tell.PAGE)
    room.settle(minutes=30)
    assert [each.message.story for each in room.notifier.roots()] == [paged]
    room.settle(minutes=120)
    (_, summary) = room.notifier.roots()
    assert summary.message.headline == "Held in quiet hours: 3 stories"
    assert len(summary.message.lines) == len(ids)


def test_a_story_held_alone_is_told_as_itself(newsroom) -> None:
    room = newsroom(settings=(channel(quiet=QuietHours(start=time(9), end=time(12))),))
    room.opens()
    room.settle(minutes=180)
    (root,) = room.notifier.roots()
    assert root.message.headline.startswith("Visit agreed")


def test_a_story_told_in_a_summary_gets_its_root_with_the_next_facet(newsroom) -> None:
    room = newsroom(settings=(channel(quiet=QuietHours(start=time(9), end=time(12))),))
    id = room.opens()
    room.opens()
    room.settle(minutes=180)
    room.develops(id, FLIGHTS)
    room.settle()
    assert room.delivery(id).state is DeliveryState.SENT
    assert not room.notifier.replies()


def test_beyond_the_budget_a_story_goes_to_the_digest_and_a_line_says_so(newsroom) -> None:
    room = newsroom(settings=(channel(budget=2),))
    for _ in range(4):
        room.opens()
    paged = room.opens(tell=Tell.PAGE)
    room.settle()
    headlines = [each.message.headline for each in room.notifier.roots()]
    assert headlines.count("The day's budget of 2 is used up") == 1
    assert paged in {each.message.story for each in room.notifier.roots()}
    assert len(room.listed("dropped")) == 3


def test_row_16_a_long_outage_becomes_one_digest_and_at_most_five_singly(newsroom) -> None:
    room = newsroom(fault=lambda action: "refused")
    for _ in range(40):
        room.opens()
        room.settle(minutes=9)
    room.settle(minutes=1)
    room.notifier.fault = lambda action: ""
    back = room.clock.now()
    room.settle(minutes=10)
    shown = room.notifier.roots()
    assert len(shown) <= 6
    assert sum("was unreachable" in each.message.headline for each in shown) == 1
    assert max(each.at for each in shown) - back <= timedelta(minutes=6)
    assert len(room.listed("sent")) + len(room.listed("dropped")) == 41


def test_pages_go_the_other_way_while_a_notifier_is_shut(newsroom) -> None:
    mailbox = channel(id=ChannelId("mail"), notifier="mail", to="desk@example.org")
    room = newsroom(
        fault=lambda action: "refused",
        fallback=Fallback(channel=mailbox, after=timedelta(minutes=10)),
        mail=lambda clock: FindableNotifier(clock=clock, can_find=False),
    )
    id = room.opens(tell=Tell.PAGE)
    room.opens()
    room.settle(minutes=40)
    mailed = room.desk.notifiers["mail"].roots()
    assert [each.message.story for each in mailed] == [id]
    room.notifier.fault = lambda action: ""
    room.settle(minutes=10)
    root = next(each for each in room.notifier.roots() if each.message.story == id)
    assert any(line.startswith("also mailed 10:") for line in root.message.context)


def test_an_expired_sending_is_looked_up(newsroom) -> None:
    room = newsroom()
    id = room.opens()
    with room.store.writing() as rooms:
        (leased,) = rooms.outbox.lease(now=room.clock.now(), until=room.clock.now(), owner="dead", limit=1)
        rooms.outbox.save(replace(leased, state=DeliveryState.SENDING, tries=1, first_try=room.clock.now()))
    room.notifier.post(_any(room), to="C1", key=leased.key)
    room.settle()
    assert len(room.notifier.roots()) == 1
    assert room.delivery(id).state is DeliveryState.SENT


def test_one_channel_gets_one_message_a_second_after_a_burst_of_three(newsroom) -> None:
    room = newsroom()
    for _ in range(20):
        room.opens()
    room.settle(minutes=5)
    times = [at for at, action, _ in room.notifier.calls if action == "post"]
    assert len(times) == 20
    assert all(later - earlier >= timedelta(seconds=0.99) for earlier, later in zip(times[3:], times[4:], strict=False))


def test_a_postponed_visit_leads_the_root_and_is_a_reply_of_its_own(newsroom) -> None:
    room = newsroom()
    id = room.opens()
    room.settle(minutes=1)
    room.develops(id, visit(status=Status.POSTPONED, turn=2, label="visit postponed", article=ArticleId(1), quote="The visit was put off."))
    room.settle()
    (root,), (reply,) = room.notifier.roots(), room.notifier.replies()
    assert root.message.headline == reply.message.headline == "Visit postponed: Qin Gang → Washington"


def attempts(room: object) -> list:
    with room.store.reading() as rooms:
        return [each for one in rooms.outbox.listed() for each in rooms.outbox.attempts(one.key)]


def _any(room: object):
    from monitor.model.delivery import Message

    return Message(headline="Visit agreed", fallback="Visit agreed")


def _only_c1(notifier: FindableNotifier, fault: str):
    return lambda action: fault if notifier.calls and notifier.calls[-1][2] == "C1" else ""
