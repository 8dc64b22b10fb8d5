"""The message of product.md, word for word."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.message.plain import plain_text
from monitor.message.root import root
from monitor.message.telling import Gap, Mark, Official, Report, Telling
from monitor.message.words import count, duration, headline, one_line
from monitor.model.enums import Outlet, Precision, Status, Tell, Tier
from monitor.model.event import Actor
from monitor.model.ids import ArticleId, EntityId, Kind, StoryId, WatchName
from tests.unit.delivery.newsroom import BLINKEN, CHN, PUBLISHED, QIN, USA, article, channel, stored, story, visit

LANGS = ("en", "en", "en", "en", "zh", "fr")


def telling(**changes: object) -> Telling:
    reports = [Report(stored=stored(article(0)))]
    reports += [Report(stored=stored(article(number, lang=lang), number + 1)) for number, lang in enumerate(LANGS, start=1)]
    made: dict = {
        "story": story(id=StoryId(7), facets=(visit(), visit(name="agreement:flights", kind=Kind("agreement"), label="flights agreed"))),
        "reports": tuple(reports),
        "channel": channel(languages=("en",)),
        "now": PUBLISHED + timedelta(minutes=12),
        "told_at": PUBLISHED + timedelta(minutes=1),
        "watches": ((WatchName("visits"), 3), (WatchName("us-china"), 1)),
    }
    return Telling(**(made | changes))


def test_the_headline_is_the_news() -> None:
    assert root(telling()).headline == "Visit agreed: Qin Gang → Washington"


def test_a_phone_shows_the_news_and_no_rule_name() -> None:
    shown = root(telling()).fallback[:120]
    assert shown.startswith("Visit agreed: Qin Gang → Washington. Qin Gang agreed")
    assert "visits" not in root(telling()).fallback


def test_the_fields_name_event_actors_place_and_what_else() -> None:
    fields = dict(root(telling()).fields)
    assert fields == {
        "Event": "Visit · agreed, date open",
        "Actors": "Qin Gang (CHN foreign minister)",
        "With": "Antony Blinken (USA foreign minister)",
        "Place": "Washington, USA",
        "Also": "Flights agreed",
    }


def test_the_quote_has_its_cue_in_bold() -> None:
    message = root(telling())
    ((start, end),) = message.bold
    assert message.quote[start:end] == "agreed to make a return visit"[: end - start]


def test_the_quote_comes_from_a_language_the_channel_reads() -> None:
    chinese = visit(quote="秦刚同意访问华盛顿。", bold=None, lang="zh", at=PUBLISHED - timedelta(hours=1))
    english = visit(lang="en", article=ArticleId(2))
    assert root(telling(story=story(facets=(chinese,), sightings=(chinese,)))).quote == "秦刚同意访问华盛顿。"
    assert root(telling(story=story(facets=(chinese,), sightings=(chinese, english)))).quote.startswith("Qin Gang agreed")


def test_the_sentence_of_a_doubtful_report_is_quoted_last() -> None:
    doubtful = visit(quote="He will stand up for flights.", lang="en", tier=Tier.DIGEST, at=PUBLISHED - timedelta(hours=1))
    sure = visit(lang="en", tier=Tier.ALERT, article=ArticleId(2))
    assert root(telling(story=story(facets=(sure,), sightings=(doubtful, sure)))).quote == sure.quote


def test_an_explainer_that_says_nothing_new_is_never_the_first_source() -> None:
    explainer = Report(stored=stored(article(9, published=PUBLISHED - timedelta(hours=4)), 50))
    told = story(id=StoryId(7), facets=(visit(),), sightings=(visit(tier=Tier.ALERT),))
    message = root(telling(reports=(explainer, *telling().reports), story=told, told_at=PUBLISHED + timedelta(minutes=1)))
    assert message.link == "https://outlet0.example/a"
    assert not any("Late" in line for line in message.lines)


def test_a_story_that_grew_for_hours_before_a_watch_asked_is_not_late() -> None:
    held = visit(name="meeting:CHN+USA", kind=Kind("meeting"), status=Status.COMPLETED, tier=Tier.ALERT, at=PUBLISHED - timedelta(hours=4))
    agreed = visit(tier=Tier.ALERT, at=PUBLISHED + timedelta(minutes=1), article=ArticleId(2))
    told = story(id=StoryId(7), facets=(held, agreed), sightings=(held, agreed))
    assert not any("Late" in line for line in root(telling(story=told, told_at=PUBLISHED + timedelta(minutes=6))).lines)


def test_what_takes_two_sides_names_both_and_no_country_beside_its_minister() -> None:
    state = Actor(entity=EntityId("country:USA"), name="United States", country=USA)
    talks = visit(name="meeting:CHN+USA", kind=Kind("meeting"), label="talks held", actors=(state, QIN), counterparts=(BLINKEN,))
    assert headline(talks) == "Talks held: Qin Gang and Antony Blinken"


def test_outlets_are_counted_once_and_by_language() -> None:
    twice = (*telling().reports, Report(stored=stored(article(1, url="other"), 99)))
    assert "Also reported by 6 outlets (EN 4, FR 1, ZH 1)" in root(telling(reports=twice)).lines


def test_the_first_source_is_the_earliest_published_in_any_order_of_arrival() -> None:
    forwards, backwards = telling(), telling(reports=telling().reports[::-1])
    assert root(forwards) == root(backwards)
    assert root(forwards).link == "https://outlet0.example/a"
    assert root(forwards).source_note == "EN · seen 42 s after publication"


def test_a_day_alone_is_not_shown_as_a_time() -> None:
    only = Report(stored=stored(article(0, precision=Precision.DAY)))
    message = root(telling(reports=(only,)))
    assert (message.published, message.published_text) == (None, "19 Jun 2023")


def test_readouts_say_seen_not_seen_or_cannot_tell() -> None:
    official = Report(stored=stored(article(9, outlet=Outlet.OFFICIAL, country=USA), 50))
    sides = (Official(country=CHN, healthy=True), Official(country=USA, healthy=True))
    line = "CHN readout not seen (source healthy); USA readout 10:04"
    assert line in root(telling(reports=(*telling().reports, official), officials=sides)).lines
    silent = (Official(country=CHN, healthy=False, silent_since=PUBLISHED - timedelta(hours=2)),)
    assert "CHN readout: cannot tell, source silent since 07:55" in root(telling(officials=silent)).lines


def test_late_is_labelled_with_its_cause() -> None:
    gap = Gap(what="collector", start=PUBLISHED - timedelta(minutes=5), end=PUBLISHED + timedelta(hours=3, minutes=5))
    late = telling(told_at=PUBLISHED + timedelta(hours=3, minutes=10), gaps=(gap,))
    assert root(late).lines[0] == "Late by 3 h 10 m: collector was down 09:50-13:00"
    assert not any("Late" in line for line in root(telling(gaps=(gap,))).lines)


def test_a_page_mentions_and_others_do_not() -> None:
    loud = channel(mention="S1")
    assert root(telling(tell=Tell.PAGE, channel=loud)).mention == "S1"
    assert root(telling(channel=loud)).mention == ""


def test_watches_stand_in_the_small_print() -> None:
    assert root(telling()).context == ("Watch visits v3, us-china v1 · story 7",)


def test_not_relevant_shrinks_the_root_to_who_and_why() -> None:
    message = root(telling(marks=(Mark(what="not relevant", by="ann (U1)", why="old news"),), silenced=True))
    assert (message.fields, message.quote, message.context) == ((), "", ("Marked not relevant by ann: old news",))
    assert [button.label for button in message.buttons] == ["Why?", "Relevant after all"]


def test_a_mark_that_was_taken_back_is_shown_no_more() -> None:
    muted, over = Mark(what="muted", by="ann (U1)", why="until 14:02"), Mark(what="mute ended", by="the clock")
    assert "Muted by ann: until 14:02" in root(telling(marks=(muted,))).lines
    assert "Unmute" in [button.label for button in root(telling(marks=(muted,))).buttons]
    after = root(telling(marks=(muted, over)))
    assert not [line for line in after.lines if "ute" in line]
    assert "Mute story 24 h" in [button.label for button in after.buttons]


def test_one_person_is_on_it_once() -> None:
    twice = (Mark(what="on it", by="ann (U1)"), Mark(what="on it", by="bo (U2)"), Mark(what="on it", by="ann (U1)"))
    assert [line for line in root(telling(marks=twice)).lines if "on it" in line] == ["ann is on it", "bo is on it"]


def test_who_is_on_it_is_shown() -> None:
    assert "Ann is on it" in root(telling(marks=(Mark(what="on it", by="Ann"),))).lines


def test_a_merged_story_points_to_the_survivor() -> None:
    assert "Merged into: Blinken in Beijing" in root(telling(survivor="Blinken in Beijing")).lines


def test_the_last_turn_of_a_facet_leads() -> None:
    put_off = visit(status=Status.POSTPONED, turn=2, label="visit postponed", article=ArticleId(2))
    assert root(telling(story=story(id=StoryId(7), facets=(visit(), put_off)))).headline == "Visit postponed: Qin Gang → Washington"


def test_a_story_without_facets_is_told_by_its_title() -> None:
    assert root(telling(story=story(id=StoryId(7), facets=()))).headline == "Blinken in Beijing"


def test_plain_text_says_everything_within_its_limit() -> None:
    text = plain_text(root(telling()))
    assert text.startswith("Visit agreed: Qin Gang → Washington\nEvent: Visit")
    assert "https://outlet0.example/a" in text
    assert len(plain_text(replace(root(telling()), quote="x" * 9000))) <= 3900


@pytest.mark.parametrize(("seconds", "text"), [(42, "42 s"), (660, "11 min"), (11400, "3 h 10 m"), (7200, "2 h"), (187200, "2 d 4 h")])
def test_durations_read_at_two_steps(seconds: int, text: str) -> None:
    assert duration(timedelta(seconds=seconds)) == text


def test_counts_agree_with_their_noun() -> None:
    assert [count(1, "story"), count(2, "story"), count(1200, "outlet")] == ["1 story", "2 stories", "1,200 outlets"]


def test_a_line_is_cut_at_a_word() -> None:
    assert one_line("one two three four", most=12) == "one two…"
