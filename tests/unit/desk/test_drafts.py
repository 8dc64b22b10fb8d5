"""Entries as articles-to-be: what they are known by, what is left out, what a page adds."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from monitor.entries.drafts import drafts, renewed, with_page
from monitor.model.article import Article, Entry, Page
from monitor.model.enums import PageKind, Precision
from monitor.model.source import PollState, Source
from monitor.entries.rungs import IDENTITY, Rung, rung_after

NOW = datetime(2023, 6, 19, 12, tzinfo=UTC)
SOURCE = Source(id="wire", name="Wire", url="https://wire.example/feed", publisher="wire", lang="en")
STATE = PollState(due_at=NOW, baselined_at=NOW - timedelta(days=1), last_ok=NOW - timedelta(minutes=5))
ENTRY = Entry(guid="1", url="https://wire.example/a", title="Qin agrees to visit", summary="In Washington", published=NOW)
ARTICLE = Article(
    url="wire.example/a",
    link="https://wire.example/a",
    source="wire",
    publisher="wire",
    title="Qin agrees to visit",
    text="In short",
    first_seen=NOW,
)
LONG = "Qin Gang agreed to visit Washington at a suitable time."


def key(url):
    return url.partition("://")[2]


def made(*entries, state=STATE):
    return drafts(entries, SOURCE, state, url_key=key, now=NOW)


@pytest.mark.parametrize(("day", "is_old"), [(NOW.replace(hour=0), False), (NOW.replace(hour=0) - timedelta(days=2), True)])
def test_what_is_dated_today_without_a_time_is_no_old_news_in_the_afternoon(day, is_old):
    (draft,) = made(replace(ENTRY, published=day, precision=Precision.DAY))
    assert bool(draft.article.gate) is is_old


def test_a_draft_is_known_by_its_canonical_url_and_its_guid():
    (draft,) = made(ENTRY)
    assert draft.aliases == ("u:wire.example/a", "g:wire:1")


def test_an_entry_that_says_nothing_is_left_out():
    assert made(Entry(guid="1", url="https://wire.example/a")) == ()


def test_a_guid_that_several_links_share_tells_nothing_apart():
    found = made(ENTRY, replace(ENTRY, url="https://wire.example/b"))
    assert [draft.aliases for draft in found] == [("u:wire.example/a",), ("u:wire.example/b",)]


def test_an_entry_that_stands_twice_in_a_feed_is_one_draft():
    assert len(made(ENTRY, replace(ENTRY, guid=""), ENTRY)) == 1


def test_entries_without_a_link_are_told_apart_by_what_they_say():
    found = made(replace(ENTRY, url="", guid=""), replace(ENTRY, url="", guid="", title="Another"))
    assert len({draft.article.url for draft in found}) == 2
    assert all(draft.article.url.startswith("no-link/wire/") for draft in found)


def test_an_edition_changes_with_any_wording_and_with_nothing_else():
    (same,), (dated,), (reworded,) = made(ENTRY), made(replace(ENTRY, published=None)), made(replace(ENTRY, summary="In Beijing"))
    assert same.edition == dated.edition != reworded.edition


def test_a_time_to_come_is_not_believed():
    (draft,) = made(replace(ENTRY, published=NOW + timedelta(minutes=1), precision=Precision.MINUTE))
    assert (draft.article.published, draft.article.precision) == (None, Precision.NONE)


def test_the_gate_of_an_old_entry_stands_in_the_article():
    (fresh,), (old,) = made(ENTRY), made(replace(ENTRY, published=NOW - timedelta(days=2)))
    assert (fresh.article.gate, old.article.gate) == ("", "published before the last good poll")


def test_a_first_poll_gates_what_has_no_date():
    (draft,) = made(replace(ENTRY, published=None), state=PollState(due_at=NOW))
    assert draft.article.gate == "baseline of a new source"


def test_a_feed_with_the_whole_text_gives_articles_with_bodies():
    (draft,) = made(replace(ENTRY, body=LONG))
    assert (draft.article.text, draft.article.has_body) == (LONG, True)


def test_a_new_wording_replaces_title_and_summary():
    after = renewed(ARTICLE, replace(ARTICLE, title="Qin delays visit", text="Postponed"))
    assert (after.title, after.text) == ("Qin delays visit", "Postponed")


def test_a_body_that_was_read_outlives_a_new_summary():
    after = renewed(replace(ARTICLE, text=LONG, has_body=True), replace(ARTICLE, title="Qin delays visit", text="Postponed"))
    assert (after.title, after.text, after.has_body) == ("Qin delays visit", LONG, True)


def test_an_empty_wording_takes_nothing_away():
    after = renewed(ARTICLE, replace(ARTICLE, title="", text=""))
    assert (after.title, after.text) == (ARTICLE.title, ARTICLE.text)


@pytest.mark.parametrize(
    "page", [Page(kind=PageKind.STUB, text=LONG), Page(kind=PageKind.BLOCKED), Page(kind=PageKind.ARTICLE, text="Qin")]
)
def test_a_page_that_is_no_article_or_shorter_changes_nothing(page):
    assert with_page(ARTICLE, page) == ARTICLE


def test_a_page_adds_its_body():
    after = with_page(ARTICLE, Page(kind=PageKind.ARTICLE, text=LONG, lang="fr", authors=("A. Reporter",)))
    assert (after.text, after.has_body, after.lang, after.authors) == (LONG, True, "fr", ("A. Reporter",))


def test_a_page_dates_better_only_when_it_is_more_exact_and_not_after_we_saw_it():
    seen = replace(ARTICLE, published=NOW - timedelta(hours=9), precision=Precision.DAY)
    exact = Page(kind=PageKind.ARTICLE, text=LONG, published=NOW - timedelta(hours=1), precision=Precision.MINUTE)
    assert with_page(seen, exact).published == exact.published
    assert with_page(seen, exact).precision is Precision.MINUTE
    for page in (
        replace(exact, precision=Precision.DAY),
        replace(exact, published=NOW + timedelta(hours=1)),
        replace(exact, published=None),
    ):
        assert with_page(seen, page).published == seen.published
        assert with_page(seen, page).precision is Precision.DAY


def rung(*entries, state=STATE, **more):
    return rung_after(state, entries, url_key=key, **more)


def named(number, **changes):
    return replace(ENTRY, guid=str(number), url=f"https://wire.example/{number}", title=f"Headline {number} of many", **changes)


def test_a_source_is_believed_about_its_links_and_guids_until_it_proves_otherwise():
    good = [named(number) for number in range(30)]
    assert rung(*good) is Rung.BOTH
    assert rung(*good, replace(good[0], url="https://wire.example/again")) is Rung.LINK
    assert rung(*(replace(entry, guid="feed") for entry in good)) is Rung.LINK
    assert rung(*good, recycled=True) is Rung.LINK


HEADS = ("Rain in the north", "Qin agrees to visit", "Court frees banker")


def test_entries_that_share_their_link_are_told_apart_by_guid_and_all_kept():
    live = [replace(ENTRY, guid=str(number), url="https://wire.example/live", title=title) for number, title in enumerate(HEADS)]
    assert rung(*live) is Rung.GUID
    assert [draft.aliases for draft in made(*live)] == [(f"g:wire:{number}",) for number in range(3)]


def test_entries_that_share_link_and_guid_are_told_apart_by_their_words():
    same = [replace(ENTRY, guid="feed", url="https://wire.example/", title=title) for title in HEADS]
    other = [*same, replace(same[0], url="https://wire.example/x", title="A fourth")]
    assert rung(*other) is Rung.WORDS
    assert len({draft.aliases for draft in made(*other)}) == 4


def test_one_link_under_an_edited_headline_twice_is_one_entry():
    assert len(made(ENTRY, replace(ENTRY, guid="2", title="UPDATE Qin agrees to visit Washington"))) == 1


def test_one_good_reading_leaves_a_source_on_its_rung():
    fallen = replace(STATE, facts={IDENTITY: str(Rung.LINK)})
    assert rung(ENTRY, state=fallen) is Rung.LINK
    assert made(ENTRY, state=fallen)[0].aliases == ("u:wire.example/a",)
