"""The recorded day is large enough, consistent, and says no more than its gold."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor.demo import day as days
from monitor.demo.day import Day, DayArticle, DayError

FOUNDING = "qin-return-visit"
OUTLET = """
- {id: wire, name: Wire, host: 127.0.0.2, way: feed, format: rss2, start: /feed, lang: en,
   country: USA, publisher: wire, outlet: wire, state_media: false, timezone: UTC,
   charset: utf-8, validators: both}
"""
GOLD = "watch: event:visit\nstories:\n  known: {title: Known, roots_expected: 0, facets: []}\n"
ARTICLE = "{id: %s, at: '%s', path: /%s, title: T, summary: S, body: [B], story: %s}"


@pytest.fixture(scope="module")
def day() -> Day:
    return days.load()


def of_story(day: Day, story: str) -> list[DayArticle]:
    return [article for article in day.articles if article.story == story]


def folder(where: Path, *articles: str) -> Path:
    (where / "articles").mkdir()
    (where / "outlets.yaml").write_text(OUTLET)
    (where / "gold.yaml").write_text(GOLD)
    text = "".join(f"- {article}\n" for article in articles)
    (where / "articles" / "wire.yaml").write_text(text)
    return where


def test_the_day_holds_at_least_120_articles_of_12_outlets(day: Day) -> None:
    assert len(day.articles) >= 120
    assert {article.outlet for article in day.articles} == {outlet.id for outlet in day.outlets}
    assert len(day.outlets) == 12


def test_the_day_lies_between_18_and_21_june_2023(day: Day) -> None:
    assert day.first >= datetime(2023, 6, 18, 4, tzinfo=UTC)
    assert day.last <= datetime(2023, 6, 21, 12, tzinfo=UTC)


def test_the_founding_story_has_its_tellings_in_four_languages(day: Day) -> None:
    langs = {outlet.id: outlet.lang for outlet in day.outlets}
    told = Counter(langs[a.outlet] for a in of_story(day, FOUNDING) if not a.invented)
    assert told["en"] >= 15
    assert min(told["zh"], told["es"], told["fr"]) >= 1


def test_the_first_report_says_talks_and_no_visit(day: Day) -> None:
    first = of_story(day, FOUNDING)[0]
    assert first.at == datetime(2023, 6, 18, 12, 10, tzinfo=UTC)
    assert "agree" not in " ".join([first.title, first.summary, *first.body])


def test_flights_are_told_only_in_bodies_of_the_first_day(day: Day) -> None:
    telling = of_story(day, FOUNDING)
    told = [a for a in telling if "flights" in " ".join(a.body)]
    assert len(told) >= 5
    assert not any("flights" in a.title + a.summary or "航班" in a.title for a in telling)


def test_three_outlets_carry_the_wire_text_with_a_credit(day: Day) -> None:
    carried = [a for a in of_story(day, FOUNDING) if a.author == "Meridian Wire"]
    assert len({article.outlet for article in carried}) == 3
    assert all("Meridian Wire" in " ".join(article.body) for article in carried)


def test_the_postponement_is_invented_and_told_twice_late_on_20_june(day: Day) -> None:
    invented = [article for article in of_story(day, FOUNDING) if article.invented]
    assert len({article.outlet for article in invented}) == 2
    assert all(article.at >= datetime(2023, 6, 20, 20, tzinfo=UTC) for article in invented)


def test_the_meeting_with_xi_is_a_story_of_its_own(day: Day) -> None:
    told = of_story(day, "xi-blinken-meeting")
    assert len(told) >= 8
    assert min(article.at for article in told) >= datetime(2023, 6, 19, 8, tzinfo=UTC)


def test_only_current_meetings_of_china_and_america_owe_a_root(day: Day) -> None:
    owed = {story.id for story in day.stories if story.roots_expected}
    assert owed == {FOUNDING, "xi-blinken-meeting"}


def test_every_story_is_told_and_at_least_55_articles_are_noise(day: Day) -> None:
    assert set(day.gold.values()) == {story.id for story in day.stories}
    assert len(day.articles) - len(day.gold) >= 55


def test_every_body_has_two_to_six_paragraphs(day: Day) -> None:
    assert all(2 <= len(article.body) <= 6 for article in day.articles)


def test_an_update_is_applied_from_its_instant_on(day: Day) -> None:
    live = next(article for article in day.articles if article.id == "pc-live")
    update = live.updates[0]
    assert live.as_of(live.at).title == live.title != update.title
    assert live.as_of(update.at).title == update.title
    assert live.as_of(update.at).changed == update.at


@pytest.mark.parametrize(
    ("articles", "said"),
    [
        (["2023-06-18T05:00Z a a null", "2023-06-18T06:00Z a b null"], "article id given twice: a"),
        (["2023-06-18T05:00Z a p null", "2023-06-18T06:00Z b p null"], "path given twice: wire/p"),
        (["2023-06-18T05:00Z a a null", "2023-06-18T04:00Z b b null"], "b stands after a"),
        (["2023-06-18T05:00Z a a lost"], "unknown story: lost"),
        (["2023-06-18T05:00 a a null"], "wire.yaml: a: no offset"),
    ],
)
def test_a_fault_is_named(tmp_path: Path, articles: list[str], said: str) -> None:
    rows = [ARTICLE % (id_, at, path, story) for at, id_, path, story in (row.split() for row in articles)]
    with pytest.raises(DayError, match=said):
        days.read(folder(tmp_path, *rows))


def test_articles_of_an_unknown_outlet_are_refused(tmp_path: Path) -> None:
    where = folder(tmp_path, ARTICLE % ("a", "2023-06-18T05:00Z", "a", "null"))
    (where / "articles" / "wire.yaml").rename(where / "articles" / "stranger.yaml")
    with pytest.raises(DayError, match="unknown outlet: stranger"):
        days.read(where)
