"""Hostile and odd bytes for the readers, each with the outcomes that are right for it. Built, not stored: some are megabytes.

A page ends as a kind of page, or as the outcome of a fetch that gave none.
"""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from monitor.model.enums import Outcome, PageKind

OK, EMPTY, BLOCKED, NOT_A_FEED = Outcome.OK, Outcome.EMPTY, Outcome.BLOCKED, Outcome.NOT_A_FEED
TRUNCATED, KILLED, ERROR, LARGE = Outcome.TRUNCATED, Outcome.PARSE_KILLED, Outcome.PARSE_ERROR, Outcome.TOO_LARGE
ARTICLE, STUB, LISTING, NOTHING, WALL = PageKind.ARTICLE, PageKind.STUB, PageKind.LISTING, PageKind.EMPTY, PageKind.BLOCKED


@dataclass(frozen=True, slots=True, kw_only=True)
class Hostile:
    """Bytes, what may come of them, and (feeds) how many entries at least."""

    name: str
    body: bytes
    may: frozenset[str]
    headers: dict[str, str] = field(default_factory=dict)
    status: int = 200
    entries: int = 0


def feed(name: str, body: bytes | str, *may: Outcome, entries: int = 0, content_type: str = "text/xml", status: int = 200) -> Hostile:
    raw = body.encode("utf-8", "surrogatepass") if isinstance(body, str) else body
    return Hostile(
        name=name, body=raw, may=frozenset(map(str, may)), headers={"content-type": content_type}, entries=entries, status=status
    )


def page(name: str, body: bytes | str, *may: PageKind | Outcome, status: int = 200, content_type: str = "text/html") -> Hostile:
    raw = body.encode("utf-8", "surrogatepass") if isinstance(body, str) else body
    return Hostile(name=name, body=raw, may=frozenset(map(str, may)), headers={"content-type": content_type}, status=status)


def rss(items: str, prolog: str = "<?xml version='1.0'?>") -> str:
    return f"{prolog}<rss version='2.0'><channel><title>T</title>{items}</channel></rss>"


def item(title: str = "Talks held", inside: str = "") -> str:
    return f"<item><title>{title}</title><link>https://example.org/a</link>{inside}</item>"


def laughs(depth: int) -> str:
    lines = ["<!ENTITY a0 'ha'>"] + [f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, depth)]
    return f"<?xml version='1.0'?><!DOCTYPE rss [{''.join(lines)}]>"


def feeds() -> Iterator[Hostile]:
    """Feeds."""
    yield feed("empty", b"", EMPTY)
    yield feed("blank", b" \r\n\t " * 1000, EMPTY)
    yield feed("nul_only", b"\x00" * 5000, EMPTY)
    yield feed("html_error_with_200", "<html><body><h1>500</h1></body></html>", NOT_A_FEED, content_type="text/xml")
    yield feed("challenge_with_200", "<html><head><title>Just a moment...</title></head></html>", BLOCKED)
    yield feed("challenge_with_403", "<html><body>no</body></html>", Outcome.FORBIDDEN, status=403)
    yield feed("plain_text", "Temporarily unavailable", NOT_A_FEED, content_type="text/plain")
    yield feed("random_bytes", bytes((n * 7919 + 13) % 256 for n in range(50_000)), NOT_A_FEED, OK, ERROR)
    yield feed("pdf", b"%PDF-1.7\n" + bytes(range(256)) * 100, NOT_A_FEED)
    yield feed("png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 100, NOT_A_FEED)
    yield feed(
        "json_at_xml", json.dumps({"version": "https://jsonfeed.org/version/1", "items": [{"id": "1", "title": "A"}]}), OK, entries=1
    )
    yield feed("json_api_error", '{"error": {"code": 500}}', NOT_A_FEED)
    yield feed("json_deep", '{"items":' + "[" * 200_000, ERROR, TRUNCATED)
    yield feed("json_deep_closed", '{"version":"1","items":' + "[" * 100_000 + "]" * 100_000 + "}", ERROR, TRUNCATED, OK)
    yield feed(
        "json_odd_types",
        '{"version": 1, "title": {"a": 1}, "items": [null, 3, {"id": {"x": 1}, "url": 5, "title": ["x"], "authors": "me"}]}',
        OK,
    )
    yield feed("json_huge_number", '{"version": "1", "items": [{"id": ' + "9" * 6000 + "}]}", ERROR, OK, TRUNCATED)
    yield feed(
        "json_many_items", json.dumps({"version": "1", "items": [{"id": n % 600, "title": "t"} for n in range(30_000)]}), OK, entries=2000
    )
    yield feed("rss_as_html", rss(item()), OK, entries=1, content_type="text/html")
    yield feed("rss_as_octets", rss(item()), OK, entries=1, content_type="application/octet-stream")
    for encoding in ("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be"):
        yield feed(f"mark_{encoding}", rss(item()).encode(encoding), OK, entries=1)
    for encoding, title in (
        ("cp1252", "Été à Pékin – « accord »"),
        ("gb18030", "外长举行会谈同意增加航班"),
        ("big5", "外長舉行會談同意增加航班"),
        ("cp949", "외교장관 회담 항공편 합의"),
    ):
        yield feed(
            f"wrongly_declared_{encoding}", rss(item(title) * 3, "<?xml version='1.0' encoding='utf-8'?>").encode(encoding), OK, entries=3
        )
    yield feed(
        "header_contradicts",
        rss(item("会谈"), "<?xml version='1.0' encoding='utf-8'?>"),
        OK,
        entries=1,
        content_type="text/xml; charset=iso-8859-1",
    )
    yield feed(
        "unknown_charset", rss(item(), "<?xml version='1.0' encoding='klingon'?>"), OK, entries=1, content_type="text/xml; charset=x-nope"
    )
    yield feed(
        "codec_that_is_none", rss(item(), "<?xml version='1.0' encoding='base64'?>"), OK, entries=1, content_type="text/xml; charset=hex"
    )
    for count in (5_000, 40_000, 500_000):
        yield feed(f"newlines_before_root_{count}", "\n" * count + rss(item()), OK, entries=1)
    yield feed("blanks_before_root", " \n" * 50_000 + rss(item()), OK, entries=1)
    yield feed("php_warning_before_root", "<br />\n<b>Warning</b>: x in y on line 3<br />\n" + rss(item()), OK, entries=1)
    yield feed("junk_after_root", rss(item()) + "<script>x</script>" + "z" * 100_000, OK, TRUNCATED, entries=1)
    yield feed("control_characters", rss(item("Ta\x01l\x0bks \x1fheld")), OK, entries=1)
    yield feed("references_to_nothing", rss(item("A&#0;B&#x1F;C&#xD800;D&#9999999;")), OK, entries=1)
    yield feed("stray_ampersands", rss(item("Q&A at AT&T & co &")), OK, entries=1)
    yield feed("million_ampersands", rss(item("x", f"<description>{'&' * 300_000}</description>")), OK, entries=1)
    yield feed("html_entities", rss(item("caf&eacute; &mdash; &hellip;")), OK, entries=1)
    yield feed("lone_surrogate", rss(item("a\ud800b")), OK, entries=1)
    yield feed("cut_in_item", rss(item() * 3)[:-60], TRUNCATED, entries=2)
    yield feed("cut_in_tag", rss(item() * 3)[:-37], TRUNCATED, entries=2)
    yield feed("cut_in_cdata", rss(item() + item("<![CDATA[abc"))[:-50], TRUNCATED, entries=1)
    yield feed("cut_in_prolog", "<?xml version='1.0'?><rs", NOT_A_FEED)
    yield feed("cut_in_root", "<?xml version='1.0'?><rss version='2.0'><channel><title>", TRUNCATED)
    yield feed("billion_laughs", rss(item("&a9;"), laughs(10)), OK, entries=1)
    yield feed("billion_laughs_one_line_single_quotes", rss(item("&a8;") * 50, laughs(9).replace("\n", " ")), OK, entries=50)
    yield feed("quadratic_entity", rss(item("&b;" * 10_000), f"<!DOCTYPE rss [<!ENTITY b '{'x' * 10_000}'>]>"), OK, entries=1)
    yield feed(
        "small_entity_many_times",
        rss(item("x", f"<description>{'&b;' * 60_000}</description>"), f"<!DOCTYPE rss [<!ENTITY b '{'x' * 290}'>]>"),
        OK,
        KILLED,
        ERROR,
    )
    yield feed("parameter_entity", rss(item("&p;"), "<!DOCTYPE rss [<!ENTITY % q SYSTEM 'http://127.0.0.1:9/x.dtd'> %q;]>"), OK, entries=1)
    yield feed("external_entity_file", rss(item("&f;"), "<!DOCTYPE rss [<!ENTITY f SYSTEM 'file:///etc/hostname'>]>"), OK, entries=1)
    yield feed("external_entity_http", rss(item("&f;"), "<!DOCTYPE rss [<!ENTITY f SYSTEM 'http://127.0.0.1:9/'>]>"), OK, entries=1)
    yield feed("external_dtd", rss(item(), "<!DOCTYPE rss SYSTEM 'http://127.0.0.1:9/rss.dtd'>"), OK, entries=1)
    yield feed("doctype_never_closed", "<!DOCTYPE rss [" + "<!ENTITY a 'b'>" * 5000 + rss(item(), ""), OK, NOT_A_FEED)
    yield feed("twenty_thousand_items", rss(item("T", "<description>" + "word " * 60 + "</description>") * 20_000), OK, entries=2000)
    yield feed("hundred_thousand_items", rss("<item><title>x</title><guid>1</guid></item>" * 100_000), OK, entries=2000)
    yield feed("ten_megabyte_title", rss(item("x" * 9_000_000)), OK)
    yield feed("over_the_cap", rss(item("x" * 11_000_000)), LARGE)
    yield feed("deep_elements", rss(item("x", "<d>" * 20_000 + "</d>" * 20_000)), OK, KILLED, ERROR)
    yield feed("deep_elements_unclosed", rss(item("x", "<d>" * 100_000)), OK, KILLED, ERROR)
    for count in (2_000, 8_000, 100_000):
        attributes = " ".join(f"a{n}='1'" for n in range(count))
        yield feed(f"attributes_{count}", rss(f"<item {attributes}><title>x</title></item>"), OK, KILLED, ERROR)
    for count in (1_000, 30_000):
        spaces = " ".join(f"xmlns:n{n}='urn:{n}'" for n in range(count))
        yield feed(f"namespaces_{count}", rss(f"<item {spaces}><title>x</title></item>"), OK, KILLED, ERROR)
    yield feed(
        "attributes_on_the_root",
        "<rss " + " ".join(f"a{n}='1'" for n in range(50_000)) + f"><channel>{item()}</channel></rss>",
        OK,
        KILLED,
        ERROR,
        TRUNCATED,
    )
    yield feed("open_comments_in_text", rss(item("x", f"<description>{'&lt;!--' * 50_000}</description>")), OK, entries=1)
    yield feed("open_comments_in_xml", rss(item("x", f"<description>{'<!--' * 80_000}</description>")), OK, TRUNCATED, KILLED)
    yield feed("open_cdata", rss(item("x", f"<description>{'<![CDATA[' * 40_000}</description>")), OK, TRUNCATED)
    yield feed("closed_cdatas", rss(item("x", f"<description>{'<![CDATA[a]]>' * 25_000}</description>")), OK, KILLED, entries=0)
    yield feed("open_items", rss("<item>" * 50_000), OK, TRUNCATED, KILLED)
    yield feed("closing_items", rss("</item>" * 100_000 + item()), OK, TRUNCATED, entries=1)
    yield feed("angle_brackets", "<rss><channel>" + "<" * 1_000_000, TRUNCATED, KILLED, OK)
    yield feed("greater_thans", rss(item(">" * 300_000)), OK, entries=1)
    yield feed("script_in_title", rss(item("<![CDATA[<b>a</b><script>alert(1)</script>]]>")), OK, entries=1)
    yield feed("slack_markup_in_title", rss(item("&lt;!channel&gt; &lt;@U1&gt; *b*")), OK, entries=1)
    yield feed("bidi_in_title", rss(item("a\u202eb\u2066c\u200b")), OK, entries=1)
    yield feed("javascript_link", rss("<item><title>x</title><link>javascript:alert(1)</link></item>"), OK, entries=1)
    yield feed("bad_port_link", rss("<item><title>x</title><link>http://example.org:99999999/</link></item>"), OK, entries=1)
    yield feed("bad_bracket_link", rss("<item><title>x</title><link>http://[::1/</link></item>"), OK, entries=1)
    yield feed("newline_in_link", rss("<item><title>x</title><link>https://example.org/\r\nHost: evil</link></item>"), OK, entries=1)
    yield feed("megabyte_link", rss("<item><title>x</title><link>https://example.org/" + "a" * 300_000 + "</link></item>"), OK, entries=1)
    for name, date in (
        ("year_99999", "99999-01-01"),
        ("zero", "0000-00-00 00:00:00"),
        ("long", "1" * 5000),
        ("nested", "(" * 3000),
        ("slashes", "1/" * 2000),
    ):
        yield feed(f"date_{name}", rss(item("x", f"<pubDate>{date}</pubDate>")), OK, entries=1)
    yield feed(
        "two_thousand_odd_dates",
        rss("".join(item("t", f"<pubDate>sometime in week {n} of 2023 or so</pubDate>") for n in range(2_000))),
        OK,
        entries=2000,
    )
    yield feed("gzip_bomb", gzip.compress(b"\n" * 200_000_000, 9), OK, EMPTY, KILLED, LARGE, NOT_A_FEED)
    yield feed("gzip_cut", gzip.compress(rss(item() * 500).encode())[:60], EMPTY, OK, NOT_A_FEED, TRUNCATED)
    yield feed("zlib_noise", zlib.compress(b"x" * 100_000), NOT_A_FEED, OK)
    yield feed(
        "sitemap_laughs",
        laughs(10) + "<urlset><url><loc>&a9;</loc></url><url><loc>https://example.org/a</loc></url></urlset>",
        OK,
        entries=1,
    )
    yield feed(
        "sitemap_50000",
        "<urlset>" + "<url><loc>https://example.org/a</loc><lastmod>2023-06-19</lastmod></url>" * 50_000 + "</urlset>",
        OK,
        entries=2000,
    )
    yield feed(
        "sitemap_index_50000",
        "<sitemapindex>" + "<sitemap><loc>https://example.org/a.xml</loc></sitemap>" * 50_000 + "</sitemapindex>",
        Outcome.REFUSED,
    )
    yield feed(
        "atom_xml_base_evil",
        "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='javascript:'><entry><id>1</id><title>x</title><link href='a'/></entry></feed>",
        OK,
        entries=1,
    )
    yield feed(
        "cdf",
        "<?xml version='1.0'?><CHANNEL HREF='https://example.org/'><TITLE>T</TITLE><ITEM HREF='https://example.org/a'><TITLE>x</TITLE></ITEM></CHANNEL>",
        OK,
    )


def pages() -> Iterator[Hostile]:
    """Pages."""
    words = "The ministers met on Sunday and agreed to meet again in the autumn, officials of both sides said. "
    yield page("empty", b"", NOTHING)
    yield page("nul", b"\x00" * 10_000, NOTHING)
    yield page("pdf", b"%PDF-1.7\n" + bytes(range(256)) * 200, NOTHING, STUB)
    yield page("random_bytes", bytes((n * 7919 + 13) % 256 for n in range(100_000)), NOTHING, STUB, ARTICLE, LISTING)
    yield page("challenge", "<html><head><title>Just a moment...</title></head><body>Checking your browser</body></html>", WALL)
    yield page("challenge_403", "<html><body>x</body></html>", Outcome.FORBIDDEN, status=403)
    yield page("too_many", "<html><body>slow down</body></html>", Outcome.THROTTLED, status=429)
    yield page(
        "datadome",
        "<html><head><title>example.org</title><script src='https://geo.captcha-delivery.com/c.js'></script></head><body></body></html>",
        WALL,
    )
    yield page("consent", "<html><head><title>Bevor Sie fortfahren</title></head><body><form>Alle akzeptieren</form></body></html>", WALL)
    yield page(
        "soft_404",
        "<html><head><title>404 - Seite nicht gefunden</title></head><body><p>Die Seite gibt es nicht.</p></body></html>",
        NOTHING,
    )
    yield page("gone", "<html><body><p>Gone</p></body></html>", Outcome.GONE, status=410)
    yield page("script_shell", "<html><body><div id='root'></div><script>" + "x" * 500_000 + "</script></body></html>", NOTHING)
    yield page(
        "meta_refresh",
        "<html><head><meta http-equiv='refresh' content='0;url=http://10.0.0.1/'></head><body></body></html>",
        Outcome.UNSAFE,
    )
    for depth in (300, 5_000, 50_000, 500_000):
        yield page(f"nested_divs_{depth}", "<html><body>" + "<div>" * depth + words * 20, NOTHING, ARTICLE, STUB, LISTING)
    yield page(
        "attributes_100000", "<html><body " + " ".join(f"a{n}=1" for n in range(100_000)) + f"><p>{words * 10}</p>", NOTHING, ARTICLE, STUB
    )
    yield page("breaks_200000", "<html><body>" + "<p><br/>" * 200_000, NOTHING, ARTICLE, STUB, LISTING)
    yield page("links_100000", "<html><body>" + "<a href='/x'>link text here</a> " * 100_000, NOTHING, LISTING, STUB, ARTICLE)
    yield page("linked_paragraphs_20000", "<html><body>" + f"<p><a href='/x'>{words}</a></p>" * 20_000, NOTHING, LISTING, STUB, ARTICLE)
    yield page("five_megabytes", f"<html><body><article>{f'<p>{words * 4}</p>' * 13_000}</article>", ARTICLE, NOTHING)
    yield page("one_text_node_of_9_megabytes", "<html><body><p>" + words * 90_000, ARTICLE, NOTHING, STUB)
    yield page("over_the_cap", "<html><body><p>" + words * 110_000, Outcome.TOO_LARGE)
    yield page("open_comments", "<html><body>" + "<!--" * 200_000, NOTHING)
    yield page("open_tags", "<html><body>" + "<p " * 300_000, NOTHING, STUB, ARTICLE)
    yield page("tables_in_tables", "<html><body>" + "<table><tr><td>" * 10_000 + words, NOTHING, ARTICLE, STUB)
    yield page("entities", "<html><body><p>" + "&amp;" * 500_000, NOTHING, ARTICLE, STUB)
    yield page("laughs", "<!DOCTYPE html [<!ENTITY a 'x'>]><html><body><p>&a;" + words * 10, ARTICLE, STUB, NOTHING)
    yield page(
        "json_ld_deep",
        "<html><head><script type='application/ld+json'>" + "[" * 100_000 + f"</script></head><body><article><p>{words * 8}</p></article>",
        ARTICLE,
        NOTHING,
    )
    yield page(
        "json_ld_huge",
        "<html><head><script type='application/ld+json'>"
        + json.dumps([{"@type": "NewsArticle", "headline": "x" * 100}] * 10_000)
        + f"</script></head><body><article><p>{words * 8}</p></article>",
        ARTICLE,
        NOTHING,
    )
    yield page(
        "json_ld_odd",
        '<html><head><script type=\'application/ld+json\'>{"@type": [1, null], "datePublished": {"a": []}, "author": [[[{}]]], "headline": 7}</script></head><body><article><p>'
        + words * 8,
        ARTICLE,
    )
    yield page(
        "json_ld_circus",
        "<html><head>" + "<script type='application/ld+json'>{</script>" * 5_000 + f"</head><body><article><p>{words * 8}</p></article>",
        ARTICLE,
    )
    yield page(
        "metas_50000",
        "<html><head>"
        + "<meta property='article:published_time' content='x'>" * 50_000
        + f"</head><body><article><p>{words * 8}</p></article>",
        ARTICLE,
        NOTHING,
    )
    yield page(
        "times_20000",
        "<html><body><article>" + "<time datetime='2023-06-19'>x</time>" * 20_000 + f"<p>{words * 8}</p></article>",
        ARTICLE,
        NOTHING,
        STUB,
    )
    yield page(
        "date_lines_20000",
        "<html><body>" + "<span class='date'>sometime 2023 maybe 19</span>" * 20_000 + f"<p>{words * 8}</p>",
        ARTICLE,
        NOTHING,
        STUB,
        LISTING,
    )
    yield page(
        "title_of_a_megabyte", f"<html><head><title>{'x | ' * 250_000}</title></head><body><article><p>{words * 8}</p></article>", ARTICLE
    )
    yield page(
        "headings_10000",
        "<html><body>" + "<h1>x - y | z</h1>" * 10_000 + f"<article><p>{words * 8}</p></article>",
        ARTICLE,
        LISTING,
        NOTHING,
    )
    yield page("svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>x</script>" + "<g>" * 20_000, NOTHING)
    yield page("frameset", "<html><frameset><frame src='http://127.0.0.1/'></frameset></html>", NOTHING)
    yield page("utf_16", f"<html><body><article><p>{words * 8}</p></article>".encode("utf-16"), ARTICLE)
    yield page("lone_surrogates", f"<html><body><article><p>\ud800{words * 8}</p></article>", ARTICLE)
    yield page(
        "bad_canonical",
        f"<html><head><link rel='canonical' href='http://[bad'><base href='javascript:'></head><body><article><p>{words * 8}</p></article>",
        ARTICLE,
    )
    yield page("null_bytes_between", f"<html><body><article><p>{words * 8}</p></article>".replace("e", "e\x00"), ARTICLE, STUB, NOTHING)
    yield page(
        "xml_declaration",
        f"<?xml version='1.0' encoding='gb2312'?><html><body><article><p>{words * 8}</p></article></body></html>",
        ARTICLE,
    )
