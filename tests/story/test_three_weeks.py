"""What became of the visit: agreed on 18 June 2023, put off on 10 July, its visitor removed on 25 July; told as outlets would tell it."""

import pytest

from tests.story.timeline import newsroom, one_root, shown_reply, silence, wire

AGREED, POSTPONED, REMOVED = "-1", "+21", "+36"
OUTLETS = ("wire", "times", "post", "herald")
TOLD = {
    f"{AGREED} 14:20": wire(
        "China's Qin Gang agrees to return visit to Washington, US says",
        summary="BEIJING - Chinese Foreign Minister Qin Gang agreed on Sunday to visit Washington at a mutually suitable time, the State "
        "Department said after more than five hours of talks with US Secretary of State Antony Blinken in Beijing.",
    ),
    f"{AGREED} 15:05": wire(
        "Qin accepts Blinken's invitation to Washington",
        outlet="times",
        summary="China's foreign minister Qin Gang accepted an invitation from Antony Blinken to come to the US capital.",
    ),
    f"{POSTPONED} 08:10": wire(
        "China puts off foreign minister Qin Gang's trip to Washington",
        summary="BEIJING - China has postponed Foreign Minister Qin Gang's planned visit to Washington, the foreign ministry said on Monday.",
    ),
    f"{POSTPONED} 09:30": wire(
        "Qin's Washington visit postponed",
        outlet="post",
        summary="A visit by Chinese Foreign Minister Qin Gang to Washington was postponed, a State Department official said on Monday.",
    ),
    f"{REMOVED} 11:20": wire(
        "China removes Foreign Minister Qin Gang, brings back Wang Yi",
        summary="BEIJING - China's top legislature on Tuesday removed Qin Gang as foreign minister and appointed his predecessor Wang Yi.",
    ),
    f"{REMOVED} 11:45": wire(
        "Qin Gang ousted as China's foreign minister after month-long absence",
        outlet="herald",
        summary="China removed Foreign Minister Qin Gang from office on Tuesday, a month after he was last seen in public, state media said.",
    ),
}


@pytest.fixture
def room(store):
    made = newsroom(store, outlets=OUTLETS, opens=f"{AGREED} 05:00")
    for at, telling in TOLD.items():
        made.at(at, telling)
    return made


def linked(room):
    """The stories by what they are linked to."""
    with room.store.reading() as rooms:
        return {id: rooms.stories.get(id).linked for id in (1, 2)}


def test_one_root_and_two_shown_replies_and_the_removal_a_linked_story_of_its_own(room):
    room.expect(one_root, between=(f"{AGREED} 14:00", f"{AGREED} 20:00"))
    room.expect(silence, between=(f"{AGREED} 20:00", f"{POSTPONED} 08:00"))
    room.expect(shown_reply("Visit postponed: Qin Gang"), between=(f"{POSTPONED} 08:00", f"{POSTPONED} 20:00"))
    room.expect(shown_reply("Actor lost office: Qin Gang"), between=(f"{REMOVED} 11:00", f"{REMOVED} 20:00"))
    room.until(f"{REMOVED} 23:00")
    seen = room.seen(f"{AGREED} 05:00")
    assert (len(seen.roots), len(seen.replies), len(seen.shown)) == (1, 2, 2), str(seen)
    assert linked(room) == {1: (2,), 2: (1,)}


def test_whoever_watches_offices_is_told_the_removal_once_besides(room):
    room.watch("offices", "event:appointment(party:CN)")
    room.until(f"{REMOVED} 23:00")
    seen = room.seen(f"{AGREED} 05:00")
    assert (len(seen.roots), len(seen.shown)) == (2, 2), str(seen)
    assert "Qin Gang" in seen.roots[1].message.headline
    assert linked(room) == {1: (2,), 2: (1,)}
