"""Those of the thirty nasty cases that have more than one face, each as a whole: see `test_thirty.py` for the others."""

from __future__ import annotations

from datetime import timedelta

import pytest

from monitor.fetch.reading import reader
from monitor.model.enums import Outcome
from tests.fakes import FakeWeb, FindableNotifier, PlainParser
from tests.story.test_thirty import VISIT, VISIT_BODY, room_of, roots
from tests.story.timeline import DAY, DESK, Newsclock, house, moment, no_root, one_root, said, silence, wire

pytestmark = pytest.mark.xdist_group("timeline")

PUT_OFF = "Qin Gang has postponed his visit to Washington, the ministry said."
MACRON = "Macron agrees to visit Beijing"
MACRON_BODY = "French President Emmanuel Macron agreed to visit Beijing for talks with Chinese President Xi Jinping later this year, his office said in Paris."
PUTIN = "Putin arrives in Beijing for talks with Xi"
PUTIN_BODY = (
    "Russian President Vladimir Putin arrived in Beijing on Tuesday for talks with Chinese President Xi Jinping, the Kremlin said.\n"
    "Crowds lined the long avenue as the motorcade passed the square on its way to the state guesthouse."
)
QUAKES = [
    ("06:02", "Earthquake of magnitude 5.6 hits Lissen", "An earthquake of magnitude 5.6 shook Lissen at dawn; 12 people were hurt."),
    ("+1 09:02", "Lissen counts the cost of earthquake", "Lissen was clearing rubble after an earthquake of magnitude 5.6 hurt 12 people."),
    ("+2 09:02", "Aid reaches Lissen after earthquake", "Aid reached Lissen after the earthquake of magnitude 5.6 that hurt 12 people."),
]
AGAIN = [
    (
        "+3 05:02",
        "Earthquake of magnitude 6.1 hits Lissen",
        "An earthquake of magnitude 6.1 brought down the town hall of Lissen; 40 people died.",
    ),
    (
        "+3 06:02",
        "Lissen quake kills 40",
        "At least 40 people died in Lissen when an earthquake of magnitude 6.1 brought down the town hall.",
    ),
    (
        "+3 07:02",
        "Town hall of Lissen in ruins",
        "Rescuers searched the town hall of Lissen after an earthquake of magnitude 6.1 killed 40 people.",
    ),
]


def test_09_a_second_quake_is_told_although_reports_of_the_first_keep_its_story_open():
    room = room_of("wire", watch="")
    room.watch("quakes", "earthquake")
    for at, title, summary in (*QUAKES, *AGAIN):
        room.at(at, wire(title, summary=summary))
    room.expect(one_root, between=("06:00", "+3 05:00"))
    room.expect(one_root, between=("+3 05:00", "+3 05:30"))
    room.expect(no_root, between=("+3 05:30", "+3 09:00"))


def test_09_a_quakes_magnitude_that_is_revised_within_a_day_is_the_same_quake():
    room = room_of("wire", watch="")
    room.watch("quakes", "earthquake")
    for at, title, summary in (QUAKES[0], ("20:02", *AGAIN[0][1:])):
        room.at(at, wire(title, summary=summary))
    room.expect(one_root, between=("06:00", "23:00"))


@pytest.mark.parametrize("title", ["Live updates", "Live updates: Putin in Beijing"])
@pytest.mark.parametrize("has_body", [True, False])
def test_12_a_live_blogs_address_that_tells_another_topic_the_next_day_is_told_anew(title, has_body):
    room = room_of(watch="")
    room.watch("visits", "event:visit")
    told = "body" if has_body else "summary"
    talk = "Officials said that the two sides had talked at length on trade and on flights between the two countries."
    room.at("06:02", wire("Live updates", slug="live", guid="live", **{told: f"{VISIT_BODY}\n{talk}"}))
    room.until("20:00")
    room.at("+1 06:02", wire(title, slug="live", guid="live", redated=True, **{told: PUTIN_BODY}))
    room.expect(one_root, between=("06:00", "20:00"))
    room.expect(one_root, between=("20:00", "+1 08:00"))


def test_17_a_redesign_that_gives_five_hundred_articles_new_addresses_and_dates_tells_nothing():
    vote = "Council {0} voted on Monday on its bridge over the river, which a flood had closed to lorries in spring and robbed of two old pillars."
    texts = [(VISIT, VISIT_BODY), (MACRON, MACRON_BODY)]
    texts += [(f"Council {number} votes on bridge", vote.format(number)) for number in range(498)]
    room = room_of(watch="")
    room.watch("all", "event:visit OR bridge")
    room.at("06:02", *(wire(title, slug=f"old{number}", summary=text) for number, (title, text) in enumerate(texts)))
    room.until("08:00")
    room.fronts["wire"].clear()
    room.at("+30 06:02", *(wire(title, slug=f"new{number}", summary=text) for number, (title, text) in enumerate(texts)))
    room.expect(silence, between=("+30 06:00", "+30 08:00"))


def test_18_after_an_outage_what_came_since_is_told_once_and_late_and_two_hundred_old_items_never():
    room = room_of()
    room.watch("france", "event:visit(party:FR)")
    old = [wire(f"Minister {number} of China agrees to visit Washington", age=timedelta(days=9 + number)) for number in range(200)]
    room.until("06:00")
    room.breaks("06:00", "wire", Outcome.TIMEOUT)
    room.at("+1 06:00", wire(VISIT, summary=VISIT_BODY), *old)
    room.at("+2 06:00", wire(MACRON, summary=MACRON_BODY))
    room.breaks("+3 06:00", "wire", None)
    room.until("+5 06:00")
    assert sorted(one.message.headline.partition(":")[2] for one in room.seen().roots) == [
        " Emmanuel Macron → Beijing",
        " Qin Gang → Washington",
    ]
    assert all("Late by" in said(one) for one in room.seen().roots)


class _Killed(BaseException):
    """The process is gone."""


class _Deadly(FindableNotifier):
    """A notifier whose first message lands and takes the daemon with it, before it is known to have landed."""

    def post(self, *args, **more):
        receipt = super().post(*args, **more)
        if len(self.everything) == 1:
            raise _Killed
        return receipt


def test_29_a_message_that_landed_just_before_the_crash_is_not_sent_again(store):
    room = room_of()
    before = house(store, clock=room.clock, web=room.web, notifier=_Deadly(clock=room.clock), channel=DESK, owner="before")
    before.outlet("wire")
    before.watch("visits", "event:visit")
    before.at("06:02", wire(VISIT, summary=VISIT_BODY))
    with pytest.raises(_Killed):
        before.until("07:00")
    after = house(store, clock=room.clock, web=room.web, notifier=before.notifier, channel=DESK, owner="after")
    after.fronts = before.fronts
    after.until("10:00")
    assert [one.thread for one in after.notifier.everything] == [None]


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_30_the_order_of_arrival_changes_neither_the_roots_nor_what_they_say(order):
    tellings = [
        wire("Blinken, Qin hold candid talks", summary="US Secretary of State Antony Blinken met Foreign Minister Qin Gang in Beijing."),
        wire(VISIT, outlet="times", summary=VISIT_BODY),
        wire("Qin Gang postpones visit to Washington", outlet="herald", summary="Qin Gang has postponed his visit to Washington."),
    ]
    room = room_of("wire", "times", "herald")
    for place, number in enumerate(order):
        room.at(f"0{7 + place}:02", wire_at(tellings[number], age=timedelta(hours=1 + place, minutes=-10 * number)))
    room.until("12:00")
    assert roots(room) == 1
    assert [(one.label, one.turn) for _, _, told in room.facts()["stories"] for one in told] == [
        ("talks held", 1),
        ("visit agreed", 1),
        ("visit postponed", 1),
    ]


class _FeedReader(PlainParser):
    """The parser of the daemon for feeds, in this very process."""

    async def read_source(self, source, fetched, *, now):
        return reader.read_source(source, fetched, now=now)


@pytest.mark.parametrize("hours", [8, 0, -8])
@pytest.mark.parametrize("is_declared", [True, False])
def test_30_dates_without_a_zone_are_the_sources_own_and_change_no_number_of_alerts(store, hours, is_declared):
    clock, ahead = Newsclock(moment("05:00")), timedelta(hours=hours)
    room = house(store, clock=clock, web=FakeWeb(), notifier=FindableNotifier(clock=clock), channel=DESK, parser=_FeedReader())
    room.outlet("wire")
    room.outlet("times", timezone=f"Etc/GMT{-hours:+}" if is_declared else "UTC")
    room.watch("visits", "event:visit,meeting")
    room.at("05:02", wire("Ferry service starts", outlet="times", summary="A ferry started on the lake.", clock=ahead))
    room.at("07:02", wire("Blinken, Qin hold candid talks", summary="US Secretary of State Antony Blinken met Qin Gang in Beijing."))
    room.at("08:02", wire(VISIT, summary=VISIT_BODY))
    room.at("09:02", wire("Qin Gang postpones visit to Washington", outlet="times", summary=PUT_OFF, clock=ahead))
    room.until("12:00")
    with store.reading() as rooms:
        late = next(
            one.stored.article for one in rooms.articles.archive(since=DAY - timedelta(days=1)) if "postpones" in one.stored.article.title
        )
    assert roots(room) == 1
    if is_declared:
        assert late.published == moment("09:02")
        assert [one.label for _, _, told in room.facts()["stories"] for one in told] == ["talks held", "visit agreed", "visit postponed"]


def wire_at(telling, *, age):
    """The telling, published so long before its minute."""
    return wire(telling.title, outlet=telling.outlet, summary=telling.summary, age=age)
