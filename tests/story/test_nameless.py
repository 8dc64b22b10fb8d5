"""What names nobody belongs to a promise of long ago only if it speaks of whoever made it, or where nobody was named for it either."""

import pytest

from tests.story.timeline import newsroom, no_root, one_root, wire

AGREED = wire(
    "Qin Gang agrees to visit Washington",
    summary="Chinese Foreign Minister Qin Gang agreed to visit Washington, US Secretary of State Antony Blinken said after talks in Beijing.",
)
AI_TALKS = wire(
    "US and China agree to hold talks on artificial intelligence in Geneva",
    summary="The United States and China agreed on Monday to hold talks on artificial intelligence in Geneva in the spring, officials said.",
)


@pytest.fixture
def room(store):
    return newsroom(store)


def later(room, day, promise, *more):
    room.at("06:02", promise)
    room.at(f"{day} 06:02", *more)
    room.expect(one_root, between=("06:00", "08:00"))
    room.until(f"{day} 08:00")
    return room.seen(f"{day} 06:00", f"{day} 08:00")


@pytest.mark.parametrize(
    ("title", "summary"),
    [
        ("US and Chinese officials hold talks in Washington", "US and Chinese officials held talks on fentanyl in Washington on Tuesday."),
        ("US, China hold trade talks in Washington", "Trade officials of the United States and China met in Washington on Tuesday."),
        ("Blinken meets Chinese officials in Washington", "US Secretary of State Antony Blinken met Chinese officials in Washington."),
        ("Chinese officials visit Washington for trade talks", "A delegation of Chinese officials visited Washington on Tuesday."),
    ],
)
def test_talks_of_officials_are_not_the_visit_that_a_minister_promised(room, title, summary):
    seen = later(room, "+20", AGREED, wire(title, summary=summary))
    assert one_root(seen) == "", str(seen)


@pytest.mark.parametrize(
    ("title", "summary"),
    [
        ("China's foreign minister arrives in Washington", "China's foreign minister arrived in Washington on Tuesday for talks."),
        ("China postpones visit to Washington", "China postponed a visit to Washington on Tuesday, its foreign ministry said."),
        (
            "China's foreign minister meets Blinken in Washington",
            "China's foreign minister met US Secretary of State Antony Blinken in Washington.",
        ),
    ],
)
def test_the_minister_without_his_name_and_a_break_belong_to_the_promise(room, title, summary):
    seen = later(room, "+20", AGREED, wire(title, summary=summary))
    assert no_root(seen) == "" and len(seen.shown) == 1, str(seen)


def test_the_same_office_under_another_holder_promises_anew(room):
    again = wire("China's foreign minister to visit Washington", summary="China's foreign minister agreed to visit Washington on Tuesday.")
    seen = later(room, "+120", AGREED, again)
    assert one_root(seen) == "", str(seen)


def test_talks_that_nobody_was_named_for_are_kept_by_whoever_meets_there(room):
    kept = wire("US, China hold AI talks in Geneva", summary="Officials of the United States and China held talks in Geneva on Tuesday.")
    seen = later(room, "+40", AI_TALKS, kept)
    assert no_root(seen) == "", str(seen)


def test_talks_that_nobody_was_named_for_are_not_kept_elsewhere(room):
    other = wire(
        "US, China hold trade talks in Madrid", summary="Officials of the United States and China held trade talks in Madrid on Tuesday."
    )
    seen = later(room, "+40", AI_TALKS, other)
    assert one_root(seen) == "", str(seen)


def test_officials_who_meet_on_another_day_on_another_matter_are_another_story(room):
    room.at(
        "06:02",
        wire(
            "Yellen, He Lifeng open talks in Guangzhou",
            summary="US Treasury Secretary Janet Yellen met Chinese Vice Premier He Lifeng in Guangzhou on Sunday over factory overcapacity.",
        ),
    )
    room.at(
        "+2 06:02",
        wire(
            "US, China hold first meeting of commercial working group",
            summary="Officials of the US Commerce Department and China's commerce ministry met on Tuesday for a first session on export controls.",
        ),
    )
    room.until("+2 08:00")
    assert len(room.seen().roots) == 2, str(room.seen())


def test_a_second_day_of_the_same_talks_is_told_in_the_same_story(room):
    first = wire(
        "US, China open trade talks in Madrid",
        summary="US Treasury Secretary Janet Yellen and Chinese Vice Premier He Lifeng opened trade talks in Madrid on Sunday on tariffs and soybeans.",
    )
    second = wire(
        "US, China hold second day of trade talks in Madrid",
        summary="US and Chinese officials held a second day of trade talks in Madrid on Monday on tariffs and soybeans.",
    )
    room.at("06:02", first)
    room.at("+1 09:02", second)
    room.until("+1 12:00")
    assert len(room.seen().roots) == 1, str(room.seen())
