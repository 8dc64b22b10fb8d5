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
HOLLOW = b"""<?xml version="1.0"?><rss version="2.0"><channel><title>Hollow</title>
<item><title>One</title></item><item><title>Two</title></item><item><title>Three</title><link>http://127.0.0.1/c</link></item>
</channel></rss>"""
GBK = (
    "<html><head><meta charset='gb2312'><title>海港日报</title>"
    "<link rel='alternate' type='application/rss+xml' title='海港日报' href='/named.rss'></head><body></body></html>"
).encode("gb18030")
NEWS = b"<html><body><main><ul class='news'>%s</ul></main></body></html>" % b"".join(
    b"<li class='entry'><h3><a href='/n/%d'>Ministers of both sides meet for talks number %d</a></h3><time datetime='2023-06-%d'></time></li>"
    % (n, n, 10 + n)
    for n in range(8)
)
PAGES = {
    "/hollow.rss": ("application/rss+xml", HOLLOW),
    "/news": ("text/html", NEWS),
    "/": ("text/html", PAGE),
    "/feed.rss": ("application/rss+xml", FEED),
    "/gbk": ("text/html", GBK),
    "/named.rss": ("application/rss+xml", FEED.replace(b"<title>The Harbour Paper</title>", b"")),
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


def test_a_feed_without_links_is_refused_with_its_share(site):
    desk, url = site
    told = desk.run("source", "add", f"{url}/hollow.rss")
    assert (told.exit_code, "33% of 3 entries" in told.output) == (2, True)
    assert desk.json("source", "list") == []


def test_a_dry_run_gives_the_fill_rates_and_fails_below_nine_of_ten(site):
    desk, url = site
    told = desk.run("source", "test", f"{url}/hollow.rss", "--json")
    assert told.exit_code == 1
    assert "title 100% link 33% date 0%" in told.output
    assert "only 33% of the entries have a title and a link" in told.output


def test_a_page_without_a_feed_is_followed_by_a_proposed_listing(site):
    desk, url = site
    proposed = desk.run("source", "add", f"{url}/news")
    assert (proposed.exit_code, "--listing 1" in proposed.output) == (1, True)
    assert desk.run("source", "add", f"{url}/news", "--listing", "1", "--id", "notices").exit_code == 0
    assert desk.json("source", "test", "notices")["entries"] == 8


def test_a_frozen_source_is_read_as_it_was_until_its_page_or_our_reading_changes(site, tmp_path):
    desk, url = site
    desk.run("source", "add", f"{url}/feed.rss", "--id", "harbour")
    kept = desk.run("source", "freeze", "harbour", "--into", str(tmp_path / "frozen"))
    folder = tmp_path / "frozen" / "harbour"
    assert (kept.exit_code, desk.run("source", "test", str(folder)).exit_code) == (0, 0)
    page = folder / "page.bin"
    page.write_bytes(page.read_bytes().replace(b"Ministers meet", b"Ministers part"))
    again = desk.run("source", "test", str(folder))
    assert (again.exit_code, "title was 'Ministers meet', is 'Ministers part'" in again.output) == (1, True)


def test_a_broken_fixture_is_named(site, tmp_path):
    desk, _ = site
    (tmp_path / "expected.json").write_text("{}")
    told = desk.run("source", "test", str(tmp_path))
    assert (told.exit_code, "no frozen source" in told.output) == (2, True)


def test_a_listing_that_is_asked_for_is_followed_though_the_page_names_a_feed(site):
    desk, url = site
    PAGES["/both"] = (
        "text/html",
        NEWS.replace(b"<html>", b'<html><head><link rel="alternate" type="application/rss+xml" href="/feed.rss"></head>'),
    )
    told = desk.run("source", "add", f"{url}/both", "--listing", "1", "--id", "chosen")
    assert told.exit_code == 0, told.output
    assert f"also there: feed {url}/feed.rss" in told.output
    assert [one["way"] for one in desk.json("source", "list")] == ["listing"]
    none = desk.run("source", "add", f"{url}/empty", "--listing", "2")
    assert (none.exit_code, "has no listing 2" in none.output) == (2, True)
    blind = desk.run("source", "add", f"{url}/news", "--listing", "1", "--no-look")
    assert (blind.exit_code, "cannot be chosen without a look" in blind.output) == (2, True)


def test_what_an_import_tests_is_enabled_as_it_passes_and_tried_again_while_it_is_off(site, tmp_path):
    desk, url = site
    wanted = tmp_path / "wanted.yaml"
    wanted.write_text(
        "sources:\n"
        f"- {{id: good, name: Good, url: '{url}/feed.rss', enabled: false, note: unverified}}\n"
        f"- {{id: gone, name: Gone, url: '{url}/gone'}}\n"
        f"- {{id: hollow, name: Hollow, url: '{url}/hollow.rss'}}\n"
        f"- {{id: second, name: Second, url: '{url}/gone?2', routes: [{{way: feed, url: '{url}/feed.rss?2'}}]}}\n"
    )
    PAGES["/feed.rss?2"] = PAGES["/feed.rss"]
    rows = {one["id"]: one for one in desk.json("source", "import", str(wanted), "--test")}
    assert {name: row["enabled"] for name, row in rows.items()} == {"good": True, "gone": False, "hollow": False, "second": True}
    assert rows["second"]["route"] == 2
    assert rows["gone"]["why"].startswith("not_found")
    assert rows["hollow"]["why"] == "a title and a link in 33% of 3 entries"
    assert {one["id"]: one["enabled"] for one in desk.json("source", "list")} == {name: row["enabled"] for name, row in rows.items()}
    PAGES["/gone"] = PAGES["/feed.rss"]
    again = desk.run("source", "import", str(wanted), "--test")
    del PAGES["/gone"]
    assert "1 enabled, 1 kept switched off, 2 were there and polled already" in again.output
    assert {one["id"] for one in desk.json("source", "list") if one["enabled"]} == {"good", "gone", "second"}


def test_options_of_add_that_cannot_be_are_refused_with_the_nearest(site):
    desk, url = site
    told = desk.run("source", "add", f"{url}/", "--timezone", "Europe/Pariss")
    assert (told.exit_code, "Europe/Paris" in told.output) == (2, True)
    told = desk.run("source", "add", f"{url}/", "--id", "A b")
    assert told.exit_code == 2
    assert desk.json("source", "list") == []


def test_a_dry_run_says_that_events_are_not_read_in_a_language(site):
    desk, url = site
    desk.run("source", "add", f"{url}/feed.rss", "--id", "radio", "--lang", "ko")
    assert "Korean: words and names only" in desk.run("source", "test", "radio").output
    assert "words and names only" not in desk.run("source", "test", f"{url}/feed.rss").output


def test_a_plain_sitemap_is_followed_by_its_links_and_dates_and_refused_without_dates(site):
    desk, url = site
    rows = "".join(f"<url><loc>{url}/readout/{n}</loc><lastmod>2023-06-1{n}</lastmod></url>" for n in range(6))
    PAGES["/sitemap.xml"] = ("application/xml", f"<urlset>{rows}</urlset>".encode())
    PAGES["/sitemap-bare.xml"] = ("application/xml", f"<urlset><url><loc>{url}/a</loc></url></urlset>".encode())
    assert desk.run("source", "add", f"{url}/sitemap.xml", "--id", "readouts").exit_code == 0
    assert [one["way"] for one in desk.json("source", "list")] == ["sitemap"]
    assert desk.json("source", "test", "readouts")["fill"] == "title 0% link 100% date 100% summary 0%"
    assert desk.run("source", "test", "readouts").exit_code == 0
    bare = desk.run("source", "add", f"{url}/sitemap-bare.xml", "--id", "bare")
    assert (bare.exit_code, "a link and a date for 0% of 1 entries" in bare.output) == (2, True)


def test_an_index_is_added_by_what_its_first_part_gives(site):
    desk, url = site
    news = "<urlset xmlns:news='n'><url><loc>{url}/a</loc><news:news><news:publication_date>2023-06-19T10:00:00Z</news:publication_date>"
    news = f"{news.format(url=url)}<news:title>Ministers meet</news:title></news:news></url></urlset>"
    PAGES["/part.xml"] = ("application/xml", news.encode())
    for name, part in (("index", "part"), ("bad-index", "gone")):
        rows = f"<sitemap><loc>{url}/{part}.xml</loc></sitemap>"
        PAGES[f"/{name}-sitemap.xml"] = ("application/xml", f"<sitemapindex>{rows}</sitemapindex>".encode())
    told = desk.run("source", "add", f"{url}/index-sitemap.xml", "--id", "indexed")
    assert (told.exit_code, desk.json("source", "list")[0]["way"]) == (0, "news_sitemap"), told.output
    shown = desk.json("source", "test", "indexed")
    assert (shown["entries"], shown["note"]) == (1, "the first of 1 parts")
    refused = desk.run("source", "add", f"{url}/bad-index-sitemap.xml", "--id", "bad")
    assert (refused.exit_code != 0, len(desk.json("source", "list"))) == (True, 1)


def test_an_address_that_is_a_feed_is_followed_or_refused_and_never_replaced(site):
    desk, url = site
    PAGES["/robots.txt"] = ("text/plain", f"Sitemap: {url}/news-sitemap.xml".encode())
    news = f"<url><loc>{url}/a</loc><news:news><news:title>Other</news:title></news:news></url>"
    PAGES["/news-sitemap.xml"] = ("application/xml", f"<urlset xmlns:news='n'>{news}</urlset>".encode())
    PAGES["/cut.rss"] = ("application/rss+xml", FEED.replace(b"</channel></rss>", b""))
    PAGES["/none.rss"] = ("application/rss+xml", b"<rss version='2.0'><channel><title>None</title></channel></rss>")
    refused = desk.run("source", "add", f"{url}/none.rss")
    cut = desk.run("source", "add", f"{url}/cut.rss", "--id", "cut")
    del PAGES["/robots.txt"]
    assert (refused.exit_code, "the address itself is a source (rss) that gives no entries" in refused.output) == (1, True)
    assert (cut.exit_code, "is cut off before its end" in cut.output) == (0, True), cut.output
    assert [(one["id"], one["way"]) for one in desk.json("source", "list")] == [("cut", "feed")]


def test_an_address_that_is_read_already_is_not_taken_again(site):
    desk, url = site
    assert desk.run("source", "add", f"{url}/feed.rss", "--id", "first").exit_code == 0
    again = desk.run("source", "add", f"{url}/feed.rss", "--id", "second")
    assert (again.exit_code, "is source 'first' already" in again.output) == (2, True)
    assert desk.run("source", "add", f"{url}/feed.rss", "--id", "first", "--name", "First").exit_code == 0
    assert [one["id"] for one in desk.json("source", "list")] == ["first"]


def test_a_site_in_another_encoding_is_called_by_its_name(site):
    desk, url = site
    told = desk.run("source", "add", f"{url}/gbk")
    assert told.exit_code == 0, told.output
    assert [source["name"] for source in desk.json("source", "list")] == ["海港日报"]
