"""Retention: bodies go, names stay, and what was told keeps everything."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from monitor.model.alert import Told
from monitor.model.article import Article
from monitor.model.ids import ArticleUrl, ChannelId, PublisherId, SourceId, StoryId
from monitor.model.story import Starts, Story, StoryKey
from monitor.store import open_store, prune, upgrade

OLD = datetime(2023, 1, 1, tzinfo=UTC)


def article(name):
    return Article(
        url=ArticleUrl(f"x.example/{name}"),
        link=f"https://x.example/{name}",
        source=SourceId("x"),
        publisher=PublisherId("x"),
        title=f"Title {name}",
        text=f"body of {name} speaks of marzipan",
        has_body=True,
        first_seen=OLD,
    )


def filed(rooms, name, *, told):
    id = rooms.articles.add(article(name), aliases=(f"u:x.example/{name}",), mentions=(), events=(), detector="d", bands=("b:1",))
    story = rooms.stories.start(Story(id=StoryId(0), key=StoryKey(), opened=OLD, last_article=OLD, weights={}))
    rooms.stories.attach(story, id, placement=Starts(reason="first"), at=OLD)
    if told:
        rooms.ledger.set_told(story, Told(channel=ChannelId("c"), generation=1))
    return id


@pytest.fixture
def url(tmp_path):
    address = f"sqlite:///{tmp_path / 'm.sqlite'}"
    upgrade(address)
    return address


def test_an_untold_body_goes_and_its_names_stay(url):
    store = open_store(url)
    with store.writing() as rooms:
        quiet, loud = filed(rooms, "quiet", told=False), filed(rooms, "loud", told=True)
    assert prune(url, before=OLD + timedelta(days=1)) == 1
    with store.reading() as rooms:
        assert rooms.articles.get(quiet).stored.article.text == ""
        assert "marzipan" in rooms.articles.get(loud).stored.article.text
        assert rooms.articles.known(["u:x.example/quiet"])
        assert [one.id for one in rooms.articles.search("marzipan")] == [loud]
        assert [one.id for one in rooms.articles.search("Title quiet")] == [quiet]
    store.close()


def test_pruning_twice_empties_nothing_more_and_a_pruned_article_can_be_revised(url):
    store = open_store(url)
    with store.writing() as rooms:
        quiet = filed(rooms, "quiet", told=False)
    prune(url, before=OLD + timedelta(days=1))
    assert prune(url, before=OLD + timedelta(days=1)) == 0
    with store.writing() as rooms:
        rooms.articles.revise(quiet, article("quiet"), mentions=(), events=(), detector="d")
        assert [one.id for one in rooms.articles.search("marzipan")] == [quiet]
    store.close()


def test_what_is_young_stays(url):
    store = open_store(url)
    with store.writing() as rooms:
        filed(rooms, "young", told=False)
    assert prune(url, before=OLD) == 0
    store.close()
