"""What happens a second time between the same parties is told, and what is merely told again is not."""

import pytest

from tests.story.timeline import newsroom, no_root, one_root, shown_reply, silence, wire

AGREED = (
    "Chinese Foreign Minister Qin Gang agreed on Sunday to visit Washington at a suitable time after more than five hours of talks "
    "with US Secretary of State Antony Blinken in Beijing, officials of both countries said."
)
TALKS = "US Secretary of State Antony Blinken met Chinese Foreign Minister Qin Gang in Beijing on Sunday for talks."


@pytest.fixture
def room(store):
    return newsroom(store, watch="")


def test_talks_elsewhere_are_new_although_a_promised_visit_is_still_open(room):
    room.watch("both", "event:visit,meeting")
    room.at("06:02", wire("Qin Gang agrees to visit Washington after talks with Blinken", slug="1", summary=AGREED))
    room.at("07:02", wire("Blinken meets Qin Gang in Beijing", slug="2", summary=TALKS))
    room.at(
        "+25 06:02",
        wire(
            "Blinken, Qin hold talks in Jakarta",
            slug="3",
            summary="US Secretary of State Antony Blinken met Chinese Foreign Minister Qin Gang for two hours on the sidelines of the forum.",
        ),
    )
    room.until("+25 08:00")
    assert len(room.seen().roots) == 2


def test_talks_where_the_promised_visit_was_to_go_belong_to_it(room):
    room.watch("both", "event:visit,meeting")
    room.at("06:02", wire("Qin Gang agrees to visit Washington after talks with Blinken", slug="1", summary=AGREED))
    room.at(
        "+25 06:02",
        wire(
            "Blinken, Qin hold talks in Washington",
            slug="3",
            summary="US Secretary of State Antony Blinken met Chinese Foreign Minister Qin Gang in Washington on Friday.",
        ),
    )
    room.until("+25 08:00")
    assert len(room.seen().roots) == 1


def test_the_same_ministers_in_three_cities_are_three_stories(room):
    room.watch("talks", "event:meeting")
    room.at("06:02", wire("Lavrov meets Wang Yi in Moscow", slug="1", summary="Sergey Lavrov met Wang Yi in Moscow on Monday."))
    room.at(
        "+2 23:02",
        wire("Lavrov meets Wang Yi again, in Beijing", slug="2", summary="Sergey Lavrov held talks in Beijing with China's Wang Yi."),
    )
    room.at(
        "+5 08:02",
        wire("Lavrov and Wang Yi meet in Jakarta", slug="3", summary="Russia's Sergey Lavrov met China's Wang Yi in Jakarta on Saturday."),
    )
    room.until("+5 12:00")
    assert len(room.seen().roots) == 3
    with room.store.reading() as rooms:
        told = [one.reason for story in (2, 3) for _, one, _ in rooms.stories.placements(story)]
    assert told == ["told apart by talks in another country"] * 2


def test_a_minister_who_is_only_recalled_is_no_party_to_new_talks(room):
    room.watch("talks", "event:meeting")
    room.at("06:02", wire("Blinken meets Qin Gang in Beijing", slug="1", summary=TALKS))
    room.at(
        "+1 06:02",
        wire(
            "Blinken meets Wang Yi in Beijing",
            slug="2",
            summary="US Secretary of State Antony Blinken met Wang Yi in Beijing on Monday, a day after his talks with Qin Gang.",
        ),
    )
    room.until("+1 09:00")
    assert len(room.seen().roots) == 2


def test_a_visit_moved_to_another_day_is_still_that_visit(room):
    room.watch("visits", "event:visit")
    room.at(
        "06:02",
        wire(
            "Qin Gang to visit Washington on June 25",
            slug="1",
            summary="Chinese Foreign Minister Qin Gang will visit Washington on June 25, the State Department said.",
        ),
    )
    room.at(
        "+1 06:02",
        wire(
            "Qin Gang to visit Washington on July 2, a week later than planned",
            slug="2",
            summary="Chinese Foreign Minister Qin Gang will visit Washington on July 2 instead of June 25, the State Department said.",
        ),
    )
    room.until("+1 09:00")
    assert len(room.seen().roots) == 1


ROUND = wire(
    "Russia and Ukraine hold talks in Istanbul",
    slug="1",
    summary="Russian and Ukrainian negotiators held talks in Istanbul on Monday on ending the war.",
)
SANCTIONS = wire(
    "US imposes sanctions on Chinese firms over drones",
    slug="1",
    summary="The United States imposed sanctions on five Chinese companies on Monday for supplying drone parts, the Treasury said.",
)
STRIKE = wire(
    "Russia strikes Kyiv with missiles, killing 5",
    slug="1",
    summary="Russian missiles struck Kyiv overnight, killing five people, officials said on Monday.",
)


@pytest.mark.parametrize(
    ("query", "first", "second", "days", "told"),
    [
        (
            "event:meeting",
            ROUND,
            wire(
                "Russia and Ukraine hold second round of talks in Istanbul",
                summary="Russian and Ukrainian negotiators met in Istanbul on Thursday for a second round of talks.",
            ),
            3,
            "Talks held again: Russia and Ukraine",
        ),
        (
            "event:sanction",
            SANCTIONS,
            wire(
                "US imposes sanctions on Chinese firms over fentanyl",
                summary="The United States imposed sanctions on seven Chinese companies on Tuesday for selling chemicals, the Treasury said.",
            ),
            1,
            "Sanction again: United States → China",
        ),
        (
            "event:attack",
            STRIKE,
            wire(
                "Russia strikes Odesa with missiles, killing 3",
                summary="Russian missiles struck Odesa overnight, killing three people, officials said on Tuesday.",
            ),
            1,
            "Attack again: Russia → Odesa",
        ),
        (
            "event:agreement",
            wire(
                "Russia and Mali sign nuclear agreement",
                summary="Russia and Mali signed an agreement on nuclear power in Bamako on Monday.",
            ),
            wire(
                "Russia and Mali sign second agreement, on gold refinery",
                summary="Russia and Mali signed an agreement on Tuesday to build a gold refinery near Bamako.",
            ),
            1,
            "Another agreement reached: Russia and Mali",
        ),
    ],
)
def test_the_same_deed_on_a_later_day_is_shown_as_done_again(store, query, first, second, days, told):
    room = newsroom(store, watch="")
    room.watch("deeds", query)
    room.at("06:02", first)
    room.at(f"+{days} 06:00", second)
    room.expect(one_root, between=("06:00", "20:00"))
    room.expect(shown_reply(told), no_root, between=("20:00", f"+{days} 08:00"))


@pytest.mark.parametrize(
    ("query", "first", "title", "summary"),
    [
        (
            "event:meeting",
            ROUND,
            "Russia and Ukraine held talks in Istanbul",
            "Russia and Ukraine held talks, the Kremlin said on Tuesday.",
        ),
        (
            "event:sanction",
            SANCTIONS,
            "US imposes sanctions on Chinese firms",
            "The Treasury said on Tuesday that it had imposed sanctions.",
        ),
        ("event:attack", STRIKE, "Russia strikes Kyiv, killing 6", "Russian missiles struck Kyiv on Monday, officials said on Tuesday."),
    ],
)
def test_a_deed_that_is_told_on_the_day_after_is_not_done_again(store, query, first, title, summary):
    room = newsroom(store, outlets=("wire", "times"), watch="")
    room.watch("deeds", query)
    room.at("06:02", first)
    room.at("+1 06:30", wire(title, outlet="times", summary=summary))
    room.expect(one_root, between=("06:00", "20:00"))
    room.expect(silence, between=("20:00", "+1 08:00"))


def test_a_call_in_the_evening_there_and_the_morning_here_is_one_call(store):
    room = newsroom(store, outlets=("wire", "times", "herald"), watch="")
    room.watch("talks", "event:meeting")
    there = wire("Biden and Xi hold phone call", summary="Joe Biden and Xi Jinping held a phone call on Thursday, the White House said.")
    here = wire(
        "Xi, Biden hold phone call",
        outlet="times",
        summary="Xi Jinping held a phone call with Joe Biden on Friday morning, the ministry said.",
    )
    room.at("+4 01:02", there)
    room.at("+4 02:02", here)
    room.at("+4 18:02", wire("Xi and Biden held a phone call", outlet="herald", slug="x", summary=here.summary))
    room.until("+5 01:00")
    assert [one.message.headline for one in room.seen().posted] == ["Call held: Joe Biden and Xi Jinping"]


def test_talks_of_the_day_after_that_a_third_leader_joins_are_another_story(room):
    room.watch("talks", "event:meeting")
    two = (
        "US President Joe Biden met Japanese Prime Minister Fumio Kishida at the White House on Monday and announced closer military ties."
    )
    three = "US President Joe Biden met Philippine President Ferdinand Marcos and Japanese Prime Minister Fumio Kishida in Washington on Tuesday."
    room.at("06:02", wire("Biden, Kishida announce closer ties", slug="1", summary=two))
    room.at("+1 06:02", wire("Biden hosts Marcos and Kishida for first three-way summit", slug="2", summary=three))
    room.until("+1 08:00")
    assert len(room.seen().roots) == 2, str(room.seen())
