"""Retention: bodies go, names stay, and what was told keeps everything."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from monitor.model.alert import Told
from monitor.model.article import Article
from monitor.model.ids import ArticleUrl, ChannelId, PublisherId, SourceId, StoryId
from monitor.model.story import Starts, Story, StoryKey
from monitor.store import fit, open_store, prune, upgrade
from monitor.store.retention import body_bytes

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


def test_bodies_beyond_their_room_go_the_oldest_first_and_the_youngest_never(url):
    store = open_store(url)
    noise = "".join(chr(0x4E00 + number * 7919 % 20000) for number in range(2000))
    with store.writing() as rooms:
        for day in range(60):
            aged = replace(article(f"n{day}"), text=f"{day} {noise[day:]}", first_seen=OLD + timedelta(days=day))
            id = rooms.articles.add(aged, aliases=(f"u:{day}",), mentions=(), events=(), detector="d")
            story = rooms.stories.start(Story(id=StoryId(0), key=StoryKey(), opened=OLD, last_article=OLD, weights={}))
            rooms.stories.attach(story, id, placement=Starts(reason="first"), at=OLD)
    whole = body_bytes(url)
    now = OLD + timedelta(days=60)
    emptied, bound = fit(url, most=whole // 2, before=now - timedelta(days=90), least=now - timedelta(days=7))
    assert 25 <= emptied <= 45
    assert body_bytes(url) <= whole // 2
    with store.reading() as rooms:
        left = [one.stored.article.first_seen for one in rooms.articles.archive(since=OLD) if one.stored.article.text]
    assert min(left) >= bound
    fit(url, most=1, before=now - timedelta(days=90), least=now - timedelta(days=7))
    with store.reading() as rooms:
        kept = [one.stored.article.first_seen for one in rooms.articles.archive(since=OLD) if one.stored.article.text]
    assert len(kept) == 7
    store.close()
