"""Every feed format and every odd habit of feeds: right text, right links, or a recorded reason."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from monitor.model.enums import Outcome, Precision
from tests.unit.reading.feeding import item, read, rss

DATE = "<pubDate>Mon, 19 Jun 2023 10:00:00 +0800</pubDate>"
AT = datetime(2023, 6, 19, 2, tzinfo=UTC)
FORMATS = {
    "rss_2_0": (rss(item(DATE)), "rss"),
    "rss_0_91": (
        '<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">'
        f'<rss version="0.91"><channel><title>T</title>{item(DATE)}</channel></rss>',
        "rss",
    ),
    "rss_0_92": (f'<rss version="0.92"><channel><title>T</title>{item(DATE)}</channel></rss>', "rss"),
    "rss_0_93": (f'<rss version="0.93"><channel><title>T</title>{item(DATE)}</channel></rss>', "rss"),
    "rss_0_94": (f'<rss version="0.94"><channel><title>T</title>{item(DATE)}</channel></rss>', "rss"),
    "rss_without_version": (f"<rss><channel><title>T</title>{item(DATE)}</channel></rss>", "rss"),
    "rss_0_90": (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<channel><title>T</title></channel><item><title>Talks held</title><link>https://example.org/a</link><dc:date>2023-06-19T10:00:00+08:00</dc:date></item></rdf:RDF>",
        "rdf",
    ),
    "rss_1_0": (
        '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        '<channel rdf:about="https://example.org/"><title>T</title><items><rdf:Seq><rdf:li rdf:resource="https://example.org/a"/></rdf:Seq></items></channel>'
        '<item rdf:about="https://example.org/a"><title>Talks held</title><link>https://example.org/a</link><dc:date>2023-06-19T10:00:00+08:00</dc:date></item></rdf:RDF>',
        "rdf",
    ),
    "atom_1_0": (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>tag:1</id><title>Talks held</title><link href="https://example.org/a"/>'
        "<published>2023-06-19T10:00:00+08:00</published><updated>2023-06-19T11:00:00+08:00</updated></entry></feed>",
        "atom",
    ),
    "atom_0_3": (
        '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>T</title><entry><id>tag:1</id><title>Talks held</title>'
        '<link rel="alternate" type="text/html" href="https://example.org/a"/><issued>2023-06-19T10:00:00+08:00</issued></entry></feed>',
        "atom",
    ),
    "atom_prefixed": (
        '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>T</a:title><a:entry><a:id>tag:1</a:id><a:title>Talks held</a:title>'
        '<a:link href="https://example.org/a"/><a:published>2023-06-19T10:00:00+08:00</a:published></a:entry></a:feed>',
        "atom",
    ),
    "json_1_1": (
        json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": [
            {"id": "1", "url": "https://example.org/a", "title": "Talks held", "date_published": "2023-06-19T10:00:00+08:00"}]}),
        "json",
    ),
    "json_1_0": (
        json.dumps({"version": "https://jsonfeed.org/version/1", "title": "T", "items": [
            {"id": 1, "url": "/a", "title": "Talks held", "date_published": "2023-06-19T10:00:00+08:00", "author": {"name": "Ana"}}]}),
        "json",
    ),
    "news_sitemap": (
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://example.org/a</loc>'
        "<news:news><news:publication><news:name>T</news:name><news:language>en</news:language></news:publication><news:title>Talks held</news:title>"
        "<news:publication_date>2023-06-19T10:00:00+08:00</news:publication_date></news:news></url></urlset>",
        "news_sitemap",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("content_type", ["text/xml", "text/html", "text/plain", "application/octet-stream", ""])
def test_a_format_is_told_by_its_content(name: str, content_type: str) -> None:
    body, kind = FORMATS[name]
    feed = read(body, content_type=content_type)
    assert (feed.outcome, feed.kind, feed.title) == (Outcome.OK, kind, "T")
    entry = feed.entries[0]
    assert (entry.title, entry.url, entry.published, entry.precision) == ("Talks held", "https://example.org/a", AT, Precision.INSTANT)


TITLES = {
    "Q&A at AT&T": "Q&A at AT&T",
    "caf&eacute; &mdash; bar": "café — bar",
    "AT&amp;T": "AT&T",
    "AT&amp;amp;T": "AT&T",
    "5 &lt; 6 and 7 &gt; 3": "5 < 6 and 7 > 3",
    "&lt;b&gt;Talks&lt;/b&gt; held": "Talks held",
    "<![CDATA[<b>Talks</b> held<script>alert(1)</script>]]>": "Talks held",
    "<![CDATA[Q&A; <i>live</i>]]>": "Q&A; live",
    "<![CDATA[AT&amp;T &#8211; talks]]>": "AT&T – talks",
    "it&#146;s &#x2014; fine": "it’s — fine",
    "Talks\x07 held\x00": "Talks held",
    "Talks\n   held\t now": "Talks held now",
    "&unknown; talks": "&unknown; talks",
    "A & B": "A & B",
    "right\u202eto left": "rightto left",
}


@pytest.mark.parametrize("raw", TITLES)
def test_a_title_is_plain_text(raw: str) -> None:
    assert read(rss(item(title=raw))).entries[0].title == TITLES[raw]


@pytest.mark.parametrize(("kind", "raw", "wanted"), [
    ("text", "AT&amp;T", "AT&T"),
    ("html", "&lt;em&gt;AT&amp;amp;T&lt;/em&gt;", "AT&T"),
    ("xhtml", '<div xmlns="http://www.w3.org/1999/xhtml">Talks <b>held</b></div>', "Talks held"),
])  # fmt: skip
def test_an_atom_title_follows_its_type(kind: str, raw: str, wanted: str) -> None:
    body = f'<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><title type="{kind}">{raw}</title></entry></feed>'
    assert read(body).entries[0].title == wanted


LINKS = {
    "<link>javascript:alert(1)</link>": "",
    "<link>data:text/html,x</link>": "",
    "<link>file:///etc/passwd</link>": "",
    "<link>ftp://example.org/a</link>": "",
    "<link>/a/b</link>": "https://example.org/a/b",
    "<link>b</link>": "https://example.org/news/b",
    "<link>//cdn.example.org/x</link>": "https://cdn.example.org/x",
    "<link>  https://example.org/a\n </link>": "https://example.org/a",
    "<guid>https://example.org/g</guid>": "https://example.org/g",
    '<guid isPermaLink="true">https://example.org/g</guid>': "https://example.org/g",
    '<guid isPermaLink="false">https://example.org/g</guid>': "",
    "<guid>not-an-address</guid>": "",
    '<link>https://example.org/a</link><guid isPermaLink="false">x</guid>': "https://example.org/a",
}


@pytest.mark.parametrize("inside", LINKS)
def test_a_link_is_absolute_http_or_none(inside: str) -> None:
    assert read(rss(f"<item><title>A</title>{inside}</item>")).entries[0].url == LINKS[inside]


def test_links_start_from_content_location() -> None:
    feed = read(rss(item(link="b")), content_location="https://other.example/x/")
    assert feed.entries[0].url == "https://other.example/x/b"


def test_links_start_from_xml_base() -> None:
    body = '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://base.example/d/"><entry><id>1</id><title>A</title><link href="e"/></entry></feed>'
    assert read(body).entries[0].url == "https://base.example/d/e"


def test_an_item_without_guid_and_link_gets_a_key_that_stays() -> None:
    body = rss(f"<item><title>A</title>{DATE}</item>")
    assert read(body).entries[0].guid == read(body).entries[0].guid != ""


def test_the_hub_and_the_rest_a_feed_asks_for_are_kept() -> None:
    head = '<ttl>15</ttl><atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="hub" href="https://hub.example/"/>'
    feed = read(rss(item(), head=head))
    assert (feed.ttl, feed.hub) == (900, "https://hub.example/")


def test_a_hub_in_the_link_header_is_kept() -> None:
    header = '<https://example.org/feed>; rel="self", <https://hub.example/>; rel="hub"'
    assert read(rss(item()), link=header).hub == "https://hub.example/"


def test_full_text_becomes_the_body() -> None:
    inside = '<description>Short.</description><content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[<p>One.</p><p>Two &amp; three.</p>]]></content:encoded>'
    entry = read(rss(item(inside))).entries[0]
    assert (entry.summary, entry.body) == ("Short.", "One.\nTwo & three.")


def test_authors_are_names() -> None:
    inside = '<dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">Ana Weller</dc:creator>'
    assert read(rss(item(inside))).entries[0].authors == ("Ana Weller",)
    assert read(rss(item("<author>ana@example.org (Ana Weller)</author>"))).entries[0].authors == ("Ana Weller",)


@pytest.mark.parametrize("junk", ["\n\n\n", "  ", "<br />\n<b>Warning</b>: mysql_connect() in /x.php\n", "\ufeff\n", "<!-- cached -->\n"])
def test_junk_before_the_feed_costs_nothing(junk: str) -> None:
    assert len(read(junk + rss(item())).entries) == 1


def test_a_cut_feed_keeps_its_whole_items_and_says_so() -> None:
    whole = rss(item(title="A") + item(title="B") + item(title="C", link="https://example.org/c"))
    feed = read(whole[: whole.index("example.org/c")])
    assert ([entry.title for entry in feed.entries], feed.outcome) == (["A", "B"], Outcome.TRUNCATED)


def test_a_missing_end_after_whole_items_is_truncation_too() -> None:
    whole = rss(item(title="A") + item(title="B"))
    feed = read(whole[: whole.index("</channel>")])
    assert (len(feed.entries), feed.outcome) == (2, Outcome.TRUNCATED)


def test_an_item_inside_cdata_is_text() -> None:
    inside = "<description><![CDATA[<item>not one</item>]]></description>"
    assert len(read(rss(item(inside) + item())).entries) == 2


def test_elements_of_other_vocabularies_called_item_do_not_end_an_item() -> None:
    inside = '<x:item xmlns:x="urn:x">one</x:item><x:item xmlns:x="urn:x"/>' + DATE
    feed = read(rss(item(inside) + item()))
    assert [entry.published for entry in feed.entries] == [AT, None]


def test_an_entry_with_a_source_of_its_own_keeps_its_own_title() -> None:
    body = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><entry><source><id>o</id><title>Other</title></source><id>1</id><title>Mine</title>'
        '<link rel="enclosure" href="/x.mp3"/><link rel="self" href="/s"/><link href="/a"/></entry></feed>'
    )
    entry = read(body).entries[0]
    assert (entry.title, entry.url) == ("Mine", "https://example.org/a")


def test_a_small_entity_of_its_own_is_resolved_and_the_rest_refused() -> None:
    prolog = '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY org "Example Org"><!ENTITY x SYSTEM "file:///etc/passwd">]>'
    feed = read(rss(item(title="&org; says &x;"), prolog=prolog))
    assert feed.entries[0].title == "Example Org says &x;"
    assert "dtd_dropped" in feed.warnings


def test_the_newest_two_thousand_of_a_huge_feed_are_kept() -> None:
    items = (
        "".join(
            item(f"<pubDate>{day:02d} Jun 2023 {hour:02d}:00:00 GMT</pubDate>", title=f"{day}-{hour}")
            for day in range(1, 20)
            for hour in range(24)
        )
        * 5
    )
    feed = read(rss(items))
    assert (len(feed.entries), feed.dropped) == (2000, 280)
    assert min(entry.published for entry in feed.entries if entry.published) > datetime(2023, 6, 1, tzinfo=UTC)


def test_an_oversize_item_is_left_out_and_counted() -> None:
    feed = read(rss(item(title="A") + item(f"<description>{'x' * 500_000}</description>")))
    assert (len(feed.entries), feed.dropped) == (1, 1)


@pytest.mark.parametrize("order", ["upwards", "downwards", "shuffled"])
def test_of_a_huge_json_feed_the_newest_items_are_read_and_the_rest_counted(order: str) -> None:
    ages = {"upwards": range(2279, -1, -1), "downwards": range(2280), "shuffled": [n * 1009 % 2280 for n in range(2280)]}[order]
    items = [{"id": str(age), "title": "x", "date_published": (AT - timedelta(minutes=age)).isoformat()} for age in ages]
    feed = read(json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": items}))
    assert {entry.guid for entry in feed.entries} == {str(age) for age in range(2000)}
    assert (feed.dropped, "cut" in feed.warnings) == (280, True)


def test_of_a_json_feed_that_ends_anywhere_the_whole_items_are_read() -> None:
    items = [{"id": str(n), "title": 'a "quoted" ] } title', "authors": [{"name": "A"}]} for n in range(3)]
    text = json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": items})
    ends = [at + 1 for at, sign in enumerate(text) if text[at - 2 : at + 1] == "}]}"][:3]
    for end in range(1, len(text)):
        feed = read(text[:end])
        assert feed.outcome is Outcome.TRUNCATED
        assert [entry.guid for entry in feed.entries] == ["0", "1", "2"][: sum(end >= whole for whole in ends)]
    assert read(text).outcome is Outcome.OK


@pytest.mark.parametrize(("body", "outcome"), [
    ("", Outcome.EMPTY),
    (" \n\t ", Outcome.EMPTY),
    ("\x00\x00", Outcome.EMPTY),
    ("<html><body><h1>It works</h1></body></html>", Outcome.NOT_A_FEED),
    ("Service unavailable", Outcome.NOT_A_FEED),
    ('{"error": "nope"}', Outcome.NOT_A_FEED),
    ('{"version": "https://jsonfeed.org/version/1.1", "items": [{"id"', Outcome.TRUNCATED),
    ("{not json}", Outcome.PARSE_ERROR),
    ("<html><head><title>Just a moment...</title></head><body>Checking</body></html>", Outcome.BLOCKED),
    ("%PDF-1.7 binary", Outcome.NOT_A_FEED),
])  # fmt: skip
def test_what_is_no_feed_has_its_outcome(body: str, outcome: Outcome) -> None:
    assert read(body).outcome is outcome


def test_a_missing_or_unread_date_is_noted() -> None:
    assert "date_missing:1" in read(rss(item())).warnings
    assert "date_unread:1" in read(rss(item("<pubDate>soonish</pubDate>"))).warnings
    assert "date_future:1" in read(rss(item("<pubDate>2099-01-01</pubDate>"))).warnings


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "gb18030", "big5"])
@pytest.mark.parametrize("declared", ["utf-8", "gb2312", "iso-8859-1", ""])
def test_no_title_is_stored_broken_when_a_clean_reading_exists(encoding: str, declared: str) -> None:
    prolog = f'<?xml version="1.0" encoding="{declared}"?>' if declared else ""
    title = "兩國外長在北京舉行會談 同意增加航班"
    assert read(rss(item(title=title) * 3, prolog=prolog).encode(encoding)).entries[0].title == title


MEDIA = 'xmlns:{0}="http://search.yahoo.com/mrss/"'


@pytest.mark.parametrize("prefix", ["media", "m"])
@pytest.mark.parametrize(
    "inside",
    [
        "<{0}:content url='x'><{0}:description>A picture</{0}:description></{0}:content><description>The news</description>",
        "<description>The news</description><{0}:description type='plain'>A picture, told at length</{0}:description>",
        "<{0}:description/><description>The news</description><{0}:description>never closed",
    ],
)
def test_a_pictures_caption_is_never_the_items_text(prefix, inside):
    body = f'<rss version="2.0" {MEDIA.format(prefix)}><channel><title>T</title>{item(inside.format(prefix))}</channel></rss>'
    (entry,) = read(body).entries
    assert (entry.summary, entry.body) == ("The news", "")


def test_a_caption_alone_is_better_than_nothing():
    body = f'<rss version="2.0" {MEDIA.format("media")}><channel><title>T</title>{item("<media:description>Only</media:description>")}</channel></rss>'
    assert read(body).entries[0].summary == "Only"


@pytest.mark.parametrize("mail", ["ana@paper.example (Ana Silva)", "news@paper.media (Ana Silva)", "ana@paper.org (Ana Silva)"])
def test_an_authors_address_is_cut_off_under_any_top_level_domain(mail):
    assert read(rss(item(f"<author>{mail}</author>"))).entries[0].authors == ("Ana Silva",)


@pytest.mark.parametrize("unread", ["soonish", "2099-01-01", "05/06/2023"])
def test_a_date_that_cannot_be_read_gives_way_to_another_of_the_item(unread: str) -> None:
    stamps = f"<pubDate>{unread}</pubDate><dc:date>2023-06-19T10:00:00+08:00</dc:date>"
    feed = read(rss(item(stamps)).replace("<rss ", '<rss xmlns:dc="http://purl.org/dc/elements/1.1/" '))
    assert (feed.entries[0].published, feed.entries[0].published_raw) == (AT, "2023-06-19T10:00:00+08:00")
    text = f'{{"version": "1", "items": [{{"id": "1", "date_published": "{unread}", "date_modified": "2023-06-19T10:00:00+08:00"}}]}}'
    assert read(text).entries[0].published == AT


def test_the_encoding_that_was_chosen_is_said() -> None:
    text = rss(item(title="Переговоры завершились"), prolog='<?xml version="1.0" encoding="windows-1251"?>')
    assert read(text.encode("koi8-r")).warnings[:2] == ("encoding_override", "encoding:koi8-r")
    assert read(rss(item(title="秦刚会见布林肯"), prolog="").encode("gb18030"), given={"lang": "zh"}).warnings[:1] == ("encoding:gb18030",)
    assert read(text.encode("cp1251")).warnings == read(rss(item())).warnings


TONGUES = {
    "rss": rss(item(), head="<language>fr-FR</language>"),
    "atom": '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>T</title><entry><title>x</title><id>1</id></entry></feed>',
    "atom entry": '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><entry xml:lang="fr"><title>x</title><id>1</id></entry></feed>',
    "json": '{"version": "https://jsonfeed.org/version/1.1", "language": "fr", "items": [{"id": "1", "title": "x"}]}',
}


@pytest.mark.parametrize("kind", TONGUES)
def test_a_feeds_own_language_serves_where_the_source_declares_none(kind: str) -> None:
    assert read(TONGUES[kind]).entries[0].lang == "fr"
    assert read(TONGUES[kind], given={"lang": "en"}).entries[0].lang == ""


def test_a_feeds_language_settles_its_dates_and_gives_way_to_what_an_entry_is_written_in() -> None:
    dated = item("<pubDate>05/06/2023 10:00</pubDate>")
    assert read(rss(dated, head="<language>fr</language>")).entries[0].published == datetime(2023, 6, 5, 10, tzinfo=UTC)
    assert read(rss(dated, head="<language>en</language>")).entries[0].published is None
    summary = "<description>Le ministre et la délégation ont dit dans un communiqué que les entretiens sur la sécurité des frontières</description>"
    assert read(rss(item(summary), head="<language>en-US</language>")).entries[0].lang == "fr"
    chinese = item(title="秦刚会见布林肯，双方同意保持高层交往，就两国关系和双方关心的国际与地区问题坦诚深入地交换意见并同意增加航班")
    assert read(rss(chinese, head="<language>en-US</language>")).entries[0].lang == "zh"
    assert read(rss(item(), head="<language>English</language>")).entries[0].lang == ""
