"""Finding and trying sources, against a site on loopback."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tests.unit.cli.conftest import furnish

FEED = b"""<?xml version="1.0"?><rss version="2.0"><channel><title>The Harbour Paper</title>
<item><title>Ministers meet</title><link>http://127.0.0.1/a</link><guid>a</guid><pubDate>Mon, 19 Jun 2023 10:00:00 GMT</pubDate></item>
</channel></rss>"""
PAGE = b'<html><head><link rel="alternate" type="application/rss+xml" href="/feed.rss"></head><body><p>News</p></body></html>'
PAGES = {
    "/": ("text/html", PAGE),
    "/feed.rss": ("application/rss+xml", FEED),
    "/empty": ("text/html", b"<html><body>nothing</body></html>"),
}


class Site(BaseHTTPRequestHandler):
    def do_GET(self):
        kind, body = PAGES.get(self.path, ("text/plain", b""))
        self.send_response(200 if self.path in PAGES else 404)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


@pytest.fixture
def site(tmp_path):
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    port = server.server_address[1]
    desk = furnish(tmp_path, told=False)
    desk.config.write_text(
        desk.config.read_text() + f'fetch: {{host_delay: 0, allow_networks: ["127.0.0.0/8"], allow_ports: [{port}], deadline: 10}}\n'
    )
    yield desk, f"http://127.0.0.1:{port}"
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_site_is_followed_by_the_feed_its_page_names(site):
    desk, url = site
    told = desk.run("source", "add", f"{url}/")
    assert told.exit_code == 0, told.output
    (source,) = desk.json("source", "list")
    assert (source["id"], source["name"], source["way"]) == ("the-harbour-paper", "The Harbour Paper", "feed")


def test_a_page_without_a_feed_is_not_added(site):
    desk, url = site
    told = desk.run("source", "add", f"{url}/empty")
    assert (told.exit_code, "no feed" in told.output) == (1, True)
    assert desk.json("source", "list") == []


def test_without_looking_the_address_is_taken_as_it_is(empty):
    assert empty.run("source", "add", "https://nowhere.example/feed", "--id", "blind", "--no-look").exit_code == 0
    assert [one["id"] for one in empty.json("source", "list")] == ["blind"]


def test_a_source_is_read_once_and_nothing_is_kept(site):
    desk, url = site
    shown = desk.json("source", "test", f"{url}/feed.rss")
    assert (shown["outcome"], shown["entries"], shown["kind"]) == ("ok", 1, "rss")
    assert desk.json("source", "list") == []


def test_a_source_that_cannot_be_read_is_a_fault(site):
    desk, url = site
    assert desk.run("source", "test", f"{url}/gone").exit_code == 1
