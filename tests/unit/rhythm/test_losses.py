"""Overlap lost: proved by two windows, kept with the source, told seldom and together."""

from datetime import timedelta

from monitor.model.enums import Outcome
from monitor.model.source import Loss
from monitor.rhythm import after_poll, lost_since
from monitor.rhythm.losses import KEPT, Lost, untold, words
from tests.unit.rhythm.world import DAY, HOUR, MONDAY, beat, source, state

HALF = timedelta(minutes=30)


def test_windows_that_share_nothing_are_kept_as_a_loss_from_the_last_good_poll_on():
    before = state(window=tuple("abcd"), last_ok=MONDAY)
    after = after_poll(source(), before, beat(window=tuple("wxyz"), new=4, unseen=4), now=MONDAY + HALF)
    assert after.losses == (Loss(since=MONDAY, until=MONDAY + HALF, entries=4),)


def test_losses_that_follow_one_another_are_one_and_a_few_are_kept():
    now = state(window=("a",), last_ok=MONDAY)
    for number in range(3):
        now = after_poll(source(), now, beat(window=(str(number),), new=1, unseen=1), now=MONDAY + (number + 1) * HALF)
    assert now.losses == (Loss(since=MONDAY, until=MONDAY + 3 * HALF, entries=3),)
    for number in range(100):
        window = (str(number // 2),)  # every other poll finds what it knew
        now = after_poll(source(), now, beat(window=window, new=1, unseen=1), now=MONDAY + (number + 4) * HALF)
    assert len(now.losses) == KEPT


def test_an_overlap_a_failure_and_a_first_poll_lose_nothing():
    for before, shown in (
        (state(window=("a", "b")), beat(window=("b", "c"), new=1, unseen=7)),
        (state(window=("a",)), beat(Outcome.TIMEOUT, window=("z",))),
        (state(window=(), last_ok=None, baselined_at=None), beat(window=("a",), new=1, unseen=18_000)),
    ):
        assert after_poll(source(), before, shown, now=MONDAY + HALF).losses == ()


def test_a_big_windows_turnover_is_judged_by_what_is_kept_of_it():
    window = tuple(map(str, range(1000)))
    before = state(window=window[:200], last_ok=MONDAY)
    assert after_poll(source(), before, beat(window=window), now=MONDAY + HALF).turnover == 0


def lost(name, *spans):
    return Lost(source=name, losses=tuple(Loss(since=MONDAY + a * HOUR, until=MONDAY + b * HOUR, entries=20) for a, b in spans))


def test_a_source_is_told_once_a_day_with_all_it_lost_meanwhile():
    first, later = lost("wire", (1, 2)), lost("wire", (1, 2), (4, 5), (6, 7))
    assert untold([first], {}, now=MONDAY + 2 * HOUR) == (first,)
    told = {"wire": MONDAY + 2 * HOUR}
    assert untold([later], told, now=MONDAY + 8 * HOUR) == ()
    assert untold([later], told, now=MONDAY + 2 * HOUR + DAY) == (lost("wire", (4, 5), (6, 7)),)


def test_the_words_name_how_much_and_when():
    told = words([lost("desk", (13, 13.5)), lost("wire", (1, 2), (22, 25))])
    assert told.splitlines() == [
        "Up to 60 items may have passed unseen: 2 sources turned over between two polls",
        "desk: up to 20 items unseen between 2023-06-05 13:00 and 13:30 UTC",
        "wire: up to 40 items unseen between 2023-06-05 01:00 and 2023-06-06 01:00 UTC (2 times)",
    ]
    assert words([lost(f"s{n}", (1, 2)) for n in range(13)]).splitlines()[-1].startswith("and 3 more")


def test_only_what_was_lost_since_then_counts():
    losing = state(losses=lost("wire", (1, 2), (4, 5)).losses)
    assert lost_since([("wire", losing), ("well", state())], since=MONDAY + 3 * HOUR) == (lost("wire", (4, 5)),)
