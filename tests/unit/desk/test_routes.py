"""A source that is read by its other route: on loopback, with the real crawl, the real reading and SQLite."""

from __future__ import annotations

from dataclasses import replace

from monitor.model.enums import Outcome, Way
from monitor.model.source import Route
from tests.unit.desk.press import press_of

FEED, MAP = "/feed.xml", "/map.xml"
SLUGS = tuple(f"n{number}" for number in range(8))


def feed(press, *slugs):
    items = "".join(
        f"<item><title>Report {slug}</title><link>{press.web.url(f'/{slug}')}</link><guid isPermaLink='false'>id-{slug}</guid></item>"
        for slug in slugs
    )
    return f"<rss version='2.0'><channel><title>Wire</title>{items}</channel></rss>"


def with_route(press):
    press.bench.source = replace(press.bench.source, routes=(Route(way=Way.NEWS_SITEMAP, url=press.web.url(MAP)),))


async def test_a_switch_of_routes_is_no_gap_though_their_guids_differ(tmp_path):
    async with press_of(tmp_path, path=FEED, way=Way.FEED) as press:
        with_route(press)
        press.serve(FEED, feed(press, *SLUGS))
        press.serve(MAP, press.news(*SLUGS))
        await press.poll()
        press.fail(FEED, 404)
        assert (await press.poll()).outcome is Outcome.NOT_FOUND
        poll = await press.poll()
        assert (poll.route, poll.seen, poll.new, poll.gap) == (1, 8, 0, 0)
        assert press.state().losses == ()
        press.serve(MAP, press.news(*(f"later-{slug}" for slug in SLUGS)))
        assert (await press.poll()).gap == 8
        assert press.state().losses != ()


async def test_a_route_is_not_asked_with_what_the_other_gave(tmp_path):
    async with press_of(tmp_path, path=FEED, way=Way.FEED) as press:
        with_route(press)
        press.serve(FEED, feed(press, *SLUGS), Last_Modified="Mon, 19 Jun 2023 10:00:00 GMT")
        press.serve(MAP, press.news(*SLUGS), Last_Modified="Mon, 19 Jun 2023 09:00:00 GMT")
        await press.poll()
        press.fail(FEED, 404)
        await press.poll()
        await press.poll()
        asked = press.web.asked[-1]
        assert (asked.path, asked.headers.keys() & {"If-None-Match", "If-Modified-Since"}) == (MAP, set())
        await press.poll()
        assert "If-None-Match" in press.web.asked[-1].headers
