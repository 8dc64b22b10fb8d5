"""What a source's first polls make of the news: on loopback, with the real crawl and SQLite."""

from __future__ import annotations

from datetime import timedelta
from email.utils import format_datetime

from monitor.model.alert import Verdict
from monitor.model.enums import Outcome, Way
from tests.unit.desk.press import press_of


def feed_of(**published):
    items = (f"<item><title>{title}</title><pubDate>{format_datetime(at)}</pubDate></item>" for title, at in published.items())
    return f"<rss version='2.0'><channel><title>T</title>{''.join(items)}</channel></rss>"


async def test_news_published_while_a_new_source_could_not_be_read_are_told(tmp_path):
    async with press_of(tmp_path, path="/feed.xml", way=Way.FEED) as press:
        press.fail("/feed.xml", 503)
        added = press.bench.clock.now()
        assert (await press.poll()).outcome is Outcome.SERVER_ERROR
        press.bench.clock.move(hours=5)
        press.serve("/feed.xml", feed_of(Before=added - timedelta(hours=1), Since=added + timedelta(hours=1)))
        await press.poll()
        gates = {one.stored.article.title: one.stored.article.gate for one in press.bench.readings()}
        assert gates == {"Before": str(Verdict.BASELINE), "Since": ""}
