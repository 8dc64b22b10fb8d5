"""The nasty cases as timelines of the real daemon: what one channel gets when outlets, sites and clocks misbehave."""

from __future__ import annotations

from datetime import timedelta

import pytest

from monitor.model.enums import Outcome
from monitor.store import open_store
from tests.story.timeline import decided, newsroom, no_root, one_root, shown_reply, silence, wire

pytestmark = pytest.mark.xdist_group("timeline")

VISIT = "Qin Gang agrees to visit Washington after talks with Blinken"
VISIT_BODY = (
    "Chinese Foreign Minister Qin Gang agreed on Sunday to visit Washington at a suitable time after more than five hours of talks "
    "with US Secretary of State Antony Blinken in Beijing, officials of both countries said."
)
POSTPONED = "Qin Gang postpones visit to Washington"
POSTPONED_BODY = "Chinese Foreign Minister Qin Gang has postponed his visit to Washington, the State Department said on Monday."
WANG = "Wang Yi agrees to visit Washington"
WANG_BODY = (
    "Chinese Foreign Minister Wang Yi agreed to visit Washington for talks with US Secretary of State Antony Blinken, officials said."
)
LONG = (
    VISIT_BODY
    + "\n"
    + "\n".join(f"Paragraph {number} of the report tells at length what both sides said about it." for number in range(40))
)


def room_of(*outlets: str, **more):
    return newsroom(open_store("memory:"), outlets=outlets or ("wire",), **more)


def roots(room) -> int:
    return len(room.seen().roots)


def test_01_forty_outlets_with_one_text_under_forty_headlines_are_one_alert():
    outlets = [f"paper{number}" for number in range(40)]
    room = room_of(*outlets)
    for number, outlet in enumerate(outlets):
        room.at(
            f"06:{number:02}", wire(f"Edition {number}: Qin to come to Washington", outlet=outlet, summary=f"BEIJING (AP) - {VISIT_BODY}")
        )
    room.expect(one_root, between=("06:00", "07:00"))
    assert room.seen().replies == []


def test_02_two_headlines_without_a_word_in_common_are_one_story():
    room = room_of("wire", "times")
    room.at(
        "06:02",
        wire("Blinken, Qin hold candid talks", summary="US Secretary of State Antony Blinken met Foreign Minister Qin Gang in Beijing."),
    )
    room.at("06:40", wire("China's foreign minister accepts Washington invitation", outlet="times", summary=VISIT_BODY))
    room.until("08:00")
    assert roots(room) == 1


@pytest.mark.parametrize("first", ["short", "long"])
def test_03_04_the_short_entry_and_the_long_text_are_one_alert_in_either_order(first):
    room = room_of("wire", "times")
    short, full = wire(VISIT, summary=VISIT_BODY), wire(VISIT, outlet="times", summary=VISIT_BODY, body=LONG)
    one, other = (short, full) if first == "short" else (full, short)
    room.at("06:02", one)
    room.at("06:30", other)
    room.until("08:00")
    assert (roots(room), room.seen().replies) == (1, [])


def test_05_a_postponement_is_a_reply_shown_in_the_channel():
    room = room_of("wire", "times")
    room.at("06:02", wire(VISIT, summary=VISIT_BODY))
    room.at("09:00", wire(POSTPONED, outlet="times", summary=POSTPONED_BODY))
    room.expect(no_root, shown_reply("postponed"), between=("09:00", "09:10"))


def test_06_a_removal_a_month_later_is_a_story_of_its_own():
    room = room_of(watch="")
    room.watch("china", "event:visit OR event:appointment")
    room.at("06:02", wire(VISIT, summary=VISIT_BODY))
    room.at(
        "+30 06:02",
        wire("China removes Foreign Minister Qin Gang", summary="China removed Qin Gang as foreign minister on Tuesday, state media said."),
    )
    room.until("+30 08:00")
    assert roots(room) == 2


def test_07_another_minister_who_agrees_months_later_is_another_story():
    room = room_of()
    room.at("06:02", wire(VISIT, summary=VISIT_BODY))
    room.at("+110 06:02", wire(WANG, summary=WANG_BODY))
    room.until("+110 08:00")
    assert roots(room) == 2


def test_08_two_visits_of_one_minister_on_one_day_are_two_stories():
    room = room_of(watch="")
    room.watch("visits", "event:visit")
    room.at("06:02", wire(VISIT, summary=VISIT_BODY))
    room.at(
        "07:02",
        wire(
            "Qin Gang to visit Berlin",
            summary="Chinese Foreign Minister Qin Gang will visit Berlin on Thursday to meet German Foreign Minister Annalena Baerbock.",
        ),
    )
    room.until("09:00")
    assert roots(room) == 2


def test_09_two_quakes_in_one_city_three_days_apart_are_two_stories():
    room = room_of(watch="")
    room.watch("quakes", "earthquake")
    room.at(
        "06:02",
        wire(
            "Earthquake of magnitude 5.6 hits Lissen",
            summary="An earthquake of magnitude 5.6 shook Lissen at dawn on Monday; 12 people were hurt.",
        ),
    )
    room.at(
        "+3 09:02",
        wire(
            "Earthquake of magnitude 6.1 hits Lissen",
            summary="An earthquake of magnitude 6.1 struck Lissen on Thursday morning and brought down the town hall; 40 people died.",
        ),
    )
    room.until("+3 11:00")
    assert roots(room) == 2


def test_10_a_briefing_of_the_same_name_and_address_every_day_is_never_told_at_once():
    room = room_of(watch="")
    room.watch("china", "China")
    for day in range(4):
        room.at(f"+{day} 06:02", wire("Morning briefing", slug="briefing", summary=f"Number {day}: China, a ferry, a court and a vote."))
    room.expect(silence, between=("06:00", "+4 06:00"))


def test_11_of_forty_updates_of_a_live_blog_the_one_that_matches_is_told_once():
    room = room_of()
    said = [f"At {number} past the hour the motorcade was seen near gate {number}, and crowds waited in the heat." for number in range(40)]
    for number in range(40):
        lines = [*([VISIT_BODY] if number >= 20 else []), *said[: number + 1]]
        room.at(
            f"0{6 + number // 20}:{number % 20 * 3:02}",
            wire(f"Live updates: Blinken in China, update {number}", slug="live", body="\n".join(lines)),
        )
    room.until("09:00")
    assert roots(room) == 1


def test_12_an_address_used_again_for_another_topic_is_told_anew():
    room = room_of()
    room.at("06:02", wire(VISIT, slug="live", summary=VISIT_BODY, guid="live"))
    room.until("07:00")
    room.fronts["wire"].clear()
    room.at(
        "+2 06:02",
        wire(
            "Xi receives the Secretary",
            slug="live",
            guid="live",
            summary="Chinese President Xi Jinping met US Secretary of State Antony Blinken at the Great Hall of the People.",
        ),
    )
    room.until("+2 08:00")
    assert roots(room) == 2


def test_13_three_headlines_within_an_hour_under_one_guid_are_one_alert():
    room = room_of()
    for minute, title in (
        ("02", VISIT),
        ("22", "Qin to visit Washington, Blinken says"),
        ("42", "China's Qin accepts Blinken invitation to Washington"),
    ):
        room.at(f"06:{minute}", wire(title, guid="same", slug=f"s{minute}", summary=VISIT_BODY))
    room.until("08:00")
    assert (roots(room), room.seen().replies) == (1, [])


def test_14_a_guid_that_changes_on_every_edit_is_one_alert():
    room = room_of()
    for minute in ("02", "22", "42"):
        room.at(f"06:{minute}", wire(f"{VISIT}, version {minute}", guid=f"g{minute}", slug="qin", summary=VISIT_BODY))
    room.until("08:00")
    assert (roots(room), len(room.facts()["articles"])) == (1, 1)


def test_15_items_that_all_share_one_guid_are_told_apart():
    room = room_of(watch="")
    room.watch("visits", "event:visit")
    room.at(
        "06:02",
        wire(VISIT, guid="feed", summary=VISIT_BODY),
        wire("Rain in the north", guid="feed"),
        wire(
            "Macron to visit Rome",
            guid="feed",
            summary="French President Emmanuel Macron will visit Rome on Friday to meet Italian Prime Minister Giorgia Meloni.",
        ),
    )
    room.until("08:00")
    assert (roots(room), len(room.facts()["articles"])) == (2, 3)


def test_16_a_corrected_number_is_a_reply_and_no_second_root():
    flights = "China and the United States agreed to increase flights to {count} a week after Qin Gang met Antony Blinken in Beijing on Sunday, officials of both sides said on the record."
    room = room_of()
    room.at("06:02", wire("US and China agree to increase flights", slug="flights", body=flights.format(count=24)))
    room.at("07:02", wire("CORRECTED US and China agree to increase flights", slug="flights", body=flights.format(count=12)))
    room.until("08:00")
    assert roots(room) == 1
    assert [("24 → 12" in one.message.headline, one.in_channel) for one in room.seen().replies] == [(True, False)]


def test_17_a_redesign_that_gives_old_articles_new_addresses_and_dates_tells_nothing():
    old = [
        wire(f"Report {number} of talks", slug=f"old{number}", summary=f"{VISIT_BODY} This is report number {number}.")
        for number in range(50)
    ]
    room = room_of()
    room.at("06:02", *old)
    room.until("08:00")
    told = roots(room)
    room.fronts["wire"].clear()
    room.at("+30 06:02", *(wire(one.title, slug=f"new-{one.slug}", summary=one.summary) for one in old))
    room.expect(silence, between=("+30 06:00", "+30 08:00"))
    assert told == 1


@pytest.mark.parametrize(("count", "told"), [(12, False), (4, True)])
def test_17_so_does_one_that_words_short_entries_a_little_otherwise_where_many_come_at_once(count, told):
    """Four at once may be headlines that the outlet uses often."""
    topics = "Berlin Paris Rome Madrid Vienna Warsaw Oslo Athens Lisbon Prague Dublin Helsinki".split()[:count]
    room = room_of(watch="title:visit")
    visits = [(f"Minister ends visit to {town}", f"The minister left {town} on Sunday after a visit of two days") for town in topics]
    room.at("06:02", *(wire(title, slug=f"old{n}", summary=f"{text}.") for n, (title, text) in enumerate(visits)))
    room.until("08:00")
    room.fronts["wire"].clear()
    room.at(
        "+30 06:02",
        *(wire(f"{title} | The Wire", slug=f"new{n}", summary=f"{text} ... Read more") for n, (title, text) in enumerate(visits)),
    )
    room.until("+30 09:00")
    assert bool(room.seen("+30 06:00", "+30 09:00").posted) == told


def test_18_after_three_days_of_outage_what_is_new_is_told_once_and_the_rest_never():
    room = room_of()
    room.breaks("06:00", "wire", Outcome.TIMEOUT)
    old = [wire(f"Minister {number} agrees to visit Washington in China talks", age=timedelta(days=9 + number)) for number in range(50)]
    room.at("+1 06:00", *old, wire(VISIT, summary=VISIT_BODY))
    room.breaks("+3 06:00", "wire", None)
    room.until("+5 06:00")
    assert roots(room) == 1


def test_19_an_aggregators_opaque_link_and_the_publishers_own_are_one_article():
    room = room_of("digest", "wire")
    opaque, target = "https://news.google.com/rss/articles/CBMiAU_yqLabc?oc=5", "https://wire.example/news/qin-2023"
    room.web.moved[opaque] = target
    room.at("06:02", wire(f"{VISIT} - Wire", outlet="digest", link=opaque))
    room.at("06:12", wire(VISIT, link=target, summary=VISIT_BODY, body=LONG))
    room.until("08:00")
    assert roots(room) == 1


def test_20_short_links_that_differ_in_letter_case_are_two():
    room = room_of(watch="")
    room.at(
        "06:02", wire("Rain in the north", link="https://t.co/AbC", guid="1"), wire("Snow in the south", link="https://t.co/aBc", guid="2")
    )
    room.until("07:00")
    assert len(room.facts()["articles"]) == 2


@pytest.mark.parametrize("order", [(0, 1, 2, 3), (3, 2, 1, 0), (2, 0, 3, 1)])
def test_21_amp_mobile_print_and_www_copies_are_one_article_in_any_order(order):
    links = [
        "https://www.times.example/qin-2023",
        "https://m.times.example/qin-2023",
        "https://www.times.example/qin-2023/amp/",
        "https://times.example/qin-2023?print=1",
    ]
    room = room_of("a", "b", "c", "d")
    for minute, (outlet, number) in enumerate(zip("abcd", order, strict=True)):
        room.at(f"06:{minute * 10:02}", wire(VISIT, outlet=outlet, link=links[number], summary=VISIT_BODY))
    room.until("08:00")
    assert (roots(room), len(room.facts()["articles"])) == (1, 1)


def test_22_an_id_in_the_query_tells_articles_apart_and_a_campaign_does_not():
    room = room_of("a", "b", watch="")
    for outlet, tag in (("a", "1"), ("b", "2")):
        room.at(
            "06:02",
            *(
                wire(f"Report {id}", outlet=outlet, guid=f"{outlet}{id}", link=f"https://times.example/v?id={id}&utm_id={tag}")
                for id in (1, 2)
            ),
        )
    room.until("07:00")
    assert len(room.facts()["articles"]) == 2


def test_23_a_canonical_that_names_the_front_page_on_every_page_is_not_believed():
    room = room_of(watch="")
    for number, text in enumerate(("A ferry ran aground off Lissen on Monday.", "A court in Brimsby freed a banker on Monday.")):
        room.at("06:02", wire(f"Report {number}", body=text, canonical="https://wire.example/"))
    room.until("07:00")
    assert len({story for _, _, story in room.facts()["articles"]}) == 2


def test_24_a_syndicated_page_that_names_its_origin_is_an_article_of_its_own_in_the_same_story():
    room = room_of("wire", "herald")
    room.at("06:02", wire(VISIT, slug="qin-2023", summary=VISIT_BODY, body=LONG))
    room.at("06:30", wire("Qin on his way", outlet="herald", summary=VISIT_BODY, body=LONG, canonical="https://wire.example/news/qin-2023"))
    room.until("08:00")
    facts = room.facts()["articles"]
    assert (roots(room), len(facts), len({story for _, _, story in facts})) == (1, 2, 1)


def test_25_one_event_in_english_chinese_and_spanish_is_one_alert():
    room = room_of("wire")
    room.outlet("xin", lang="zh")
    room.outlet("diario", lang="es")
    room.at("06:02", wire(VISIT, summary=VISIT_BODY))
    room.at(
        "06:20",
        wire(
            "秦刚同意访问华盛顿",
            outlet="xin",
            summary="中国外交部长秦刚18日在北京同美国国务卿布林肯举行会谈，秦刚同意在双方方便的时候访问华盛顿。",
        ),
    )
    room.at(
        "06:40",
        wire(
            "Qin Gang acepta visitar Washington",
            outlet="diario",
            summary="El ministro de Exteriores chino, Qin Gang, aceptó visitar Washington tras reunirse con el secretario de Estado de Estados Unidos, Antony Blinken.",
        ),
    )
    room.until("08:00")
    assert roots(room) == 1


def test_26_an_opinion_five_days_later_is_no_alert():
    room = room_of("wire", "times")
    room.at("06:02", wire(VISIT, summary=VISIT_BODY))
    room.at("+5 06:02", wire("Opinion: what Qin Gang's visit to Washington can mend", outlet="times", summary=VISIT_BODY))
    room.expect(silence, between=("+5 06:00", "+5 08:00"))


def test_27_a_weekly_round_up_glues_nothing_together():
    room = room_of("wire", "times")
    room.at("06:02", wire(VISIT, summary=VISIT_BODY))
    room.at(
        "06:10",
        wire(
            "Banker Orla Finch freed in Brimsby",
            summary="A court in Brimsby freed the banker Orla Finch on Monday after a trial of four weeks.",
        ),
    )
    room.at(
        "07:00",
        wire(
            "Week in review: Qin, Finch and more", outlet="times", summary=f"{VISIT_BODY} A court in Brimsby freed the banker Orla Finch."
        ),
    )
    room.at(
        "08:00",
        wire(
            "Orla Finch leaves Brimsby court free", outlet="times", summary="The banker Orla Finch left the court in Brimsby a free woman."
        ),
    )
    room.until("09:00")
    stories = {url: story for url, _, story in room.facts()["articles"]}
    assert (roots(room), len(set(stories.values()))) == (1, 2)


def test_28_two_told_stories_that_prove_to_be_one_get_a_pointer_and_no_third_alert():
    room = room_of("wire", "digest", watch="")
    room.watch("any", "smiles OR event:visit")
    target = "https://wire.example/news/qin-2023"
    room.at("06:02", wire(VISIT, link=target, summary=VISIT_BODY, body=LONG))
    room.at("06:10", wire("A long day ends in smiles", outlet="digest", link="https://t.co/x7"))
    room.web.moved["https://t.co/x7"] = target
    room.at("07:00", wire("Qin Gang to visit Washington, officials say", outlet="digest", summary=VISIT_BODY))
    room.until("09:00")
    assert roots(room) == 2
    assert [one.message.headline[:19] for one in room.seen().replies] == ["This goes on under:"]


@pytest.mark.parametrize("dates", [timedelta(days=-1), timedelta(days=19500), None])
def test_30_a_date_of_tomorrow_of_1970_or_none_changes_no_number_of_alerts(dates):
    room = room_of("wire", "times")
    odd = wire(VISIT, outlet="times", summary=VISIT_BODY, age=dates or timedelta(0), dated=dates is not None)
    room.at("06:02", wire(VISIT, summary=VISIT_BODY))
    room.at("06:20", odd)
    room.until("08:00")
    assert roots(room) == 1
