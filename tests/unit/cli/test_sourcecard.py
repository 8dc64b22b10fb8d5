"""`source show`: all that is known of one source, on one page."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from monitor.cli.sourcecard import Card, lines
from monitor.model.enums import Outcome, Way
from monitor.model.source import Loss, Poll, PollState, Route
from monitor.entries.rungs import Rung
from tests.contract.store.build import T0, at, source

HOUR = timedelta(hours=1)
OF = source("wire-a", routes=(Route(way=Way.NEWS_SITEMAP, url="https://wire-a.example/news.xml"),))
STATE = PollState(
    due_at=at(5),
    last_ok=at(0),
    last_new=at(-30),
    flags=frozenset({"validators lie", "drift"}),
    facts={"hub": "https://hub.example/"},
    losses=(Loss(since=at(-60), until=at(-30), entries=20),),
)


def card(state=STATE, *, spans=()):
    return "\n".join(lines(Card(source=OF, state=state, polls=(), spans=tuple(spans)), now=at(1)))


def test_flags_hub_route_losses_and_intervals_are_shown():
    told = card(spans=[(T0 - 9 * HOUR, T0 - 3 * HOUR, Outcome.OK), (T0 - 3 * HOUR, T0, Outcome.BLOCKED), (T0, None, Outcome.OK)])
    for part in (
        "flag: validators lie (something new came under an unchanged ETag",
        "flag: drift (",
        "hub: https://hub.example/",
        "entries are told apart by link and GUID",
        "read by its first route: feed https://wire-a.example/feed; 1 more in reserve",
        "up to 20 items unseen between 2023-06-18 11:00 and 2023-06-18 11:30",
        "blocked 2023-06-18 09:00 to 2023-06-18 12:00 (3 h)",
        "ok 2023-06-18 12:00 to now (1 min)",
    ):
        assert part in told


def test_the_present_route_and_a_learned_move_are_named():
    assert "read by route 2 of 2 while the first fails: news_sitemap https://wire-a.example/news.xml" in card(replace(STATE, route=1))
    moved = replace(STATE, moved_to="https://new.example/feed", moved_seen=3)
    assert "feed https://new.example/feed, where https://wire-a.example/feed has moved for good" in card(moved)


def test_a_name_that_is_not_believed_says_what_it_takes_to_be_believed_again():
    fallen = {"identity": str(Rung.LINK), "identity:guids": f"12 2 {at(-90).isoformat()}"}
    told = card(replace(STATE, facts=fallen))
    assert "GUIDs were good in 12 readings in a row since 2023-06-18 10:30: believed again after 60 and 7 days" in told
    assert "links were" not in told


def test_a_hot_source_says_until_when_and_many_intervals_are_cut():
    spans = [(T0 - (30 - n) * HOUR, T0 - (29 - n) * HOUR, (Outcome.OK, Outcome.DNS)[n % 2]) for n in range(25)]
    told = card(replace(STATE, hot_until=at(60)), spans=spans)
    assert "hurried until 2023-06-18 13:00" in told
    assert "and 15 earlier intervals" in told


def test_the_command_shows_polls_with_notes_and_gaps(desk):
    store = desk.store()
    with store.writing() as rooms:
        poll = Poll(source="wire", at=at(0), outcome=Outcome.BLOCKED, status=403, gap=20, note="asks for a browser")
        rooms.sources.finish(poll, rooms.sources.state("wire"))
    store.close()
    told = desk.run("source", "show", "wire")
    assert (told.exit_code, "asks for a browser" in told.output, "blocked 2023-06-18 12:00 to now" in told.output) == (0, True, True)
    (whole,) = desk.json("source", "show", "wire")
    assert whole["intervals"] == [{"since": at(0).isoformat(), "until": None, "outcome": "blocked"}]
    assert whole["polls"][0]["gap"] == 20
    assert desk.run("source", "show", "wirre").exit_code == 2


def test_the_list_shows_a_fallback_and_flags(desk):
    store = desk.store()
    with store.writing() as rooms:
        rooms.sources.put(replace(OF, id="two-ways"), due_at=T0)
        rooms.sources.amend("two-ways", replace(STATE, route=1))
    store.close()
    row = next(one for one in desk.json("source", "list") if one["id"] == "two-ways")
    assert (row["route"], row["flags"]) == ("2 of 2", ["drift", "validators lie"])
