"""Wire copy under another headline is one story, by what is contained in the text and not by its words' likeness."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from monitor.desk import file_new
from monitor.entries.drafts import Draft
from monitor.model.article import Article
from monitor.model.ids import ArticleUrl, PublisherId, SourceId
from monitor.store import open_store
from tests.exams.day import days, desk

NOON = datetime(2023, 6, 18, 12, tzinfo=UTC)
COPY = (
    "PORT ALDER (Meridian Wire) - Dockers in the northern harbour went back to work on Tuesday after eleven days, "
    "having accepted a rise of four per cent over two years and a promise that no crane would be run without a driver. "
    "The first ship to be unloaded carried apples. Shopkeepers on the quay had put out flags."
)


def article(name, title, text):
    return Article(
        url=ArticleUrl(f"{name}.example/a"),
        link=f"https://{name}.example/a",
        source=SourceId(name),
        publisher=PublisherId(name),
        title=title,
        text=text,
        has_body=True,
        lang="en",
        published=NOON,
        first_seen=NOON + timedelta(minutes=5),
    )


def filed(*articles):
    store, at = open_store("memory:"), desk(days.load())
    with store.writing() as rooms:
        for one in articles:
            file_new(at, Draft(article=one, aliases=(f"u:{one.url}",), edition=f"e:{one.url}"), at.read(one), rooms=rooms, now=NOON)
    return store


def placements(store):
    with store.reading() as rooms:
        stories = rooms.stories.recent(since=NOON - timedelta(days=1))
        return [[placement.reason for _, placement, _ in rooms.stories.placements(one.id)] for one in stories]


def test_the_same_text_under_two_headlines_is_one_story_with_its_wire_named():
    store = filed(
        article("one", "Apples first as harbour strike ends", COPY),
        article("two", "Eleven days on, cranes turn again", COPY + " Prices fell."),
    )
    (reasons,) = placements(store)
    assert reasons[1].startswith("copy")
    assert "Meridian Wire" in reasons[1]


def test_a_copy_cut_to_its_first_half_is_still_the_same_story():
    store = filed(
        article("one", "Apples first as harbour strike ends", COPY), article("two", "Cranes turn again", COPY[: len(COPY) * 6 // 10])
    )
    assert len(placements(store)) == 1


def test_another_text_about_another_harbour_is_another_story():
    other = (
        "Fishermen off the southern cape hauled in the season's first sardines on Friday and sold them before the boats were tied up, "
        "for twice last year's price, because warm water had kept the shoals away since early spring and the canneries stood empty."
    )
    assert (
        len(placements(filed(article("one", "Apples first as harbour strike ends", COPY), article("two", "Sardines are back", other)))) == 2
    )
