"""An outlet's newest articles as a feed or news sitemap, in each format that the day knows."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import datetime
from email.utils import format_datetime
from xml.sax.saxutils import escape
from zoneinfo import ZoneInfo

from monitor.demo.day import DayArticle, DayOutlet

Render = Callable[[DayOutlet, Sequence[DayArticle], str], str]

DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
CONTENT = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"'
RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'


def render(outlet: DayOutlet, newest: Sequence[DayArticle], *, base: str) -> tuple[str, str]:
    """The text of the outlet's feed, newest first, and the Content-Type it is sent with."""
    write, content_type = FORMATS[outlet.format]
    return write(outlet, newest, base), content_type


def content_type(outlet: DayOutlet) -> str:
    """The Content-Type of the outlet's feed; a listing or spider has none (`KeyError`)."""
    return FORMATS[outlet.format][1]


def local(outlet: DayOutlet, at: datetime) -> datetime:
    """An instant on the outlet's own clock."""
    return at.astimezone(ZoneInfo(outlet.timezone))


def _prolog(outlet: DayOutlet) -> str:
    return f'<?xml version="1.0" encoding="{outlet.declared or outlet.charset}"?>\n'


def _rss2(outlet: DayOutlet, newest: Sequence[DayArticle], base: str) -> str:
    items = "".join(_rss2_item(outlet, article, base) for article in newest)
    return (
        f'{_prolog(outlet)}<rss version="2.0" {DC} {CONTENT}>\n<channel>\n'
        f"<title>{escape(outlet.name)}</title>\n<link>{base}/</link>\n"
        f"<description>News from {escape(outlet.name)}</description>\n"
        f"<language>{outlet.lang}</language>\n<ttl>5</ttl>\n{items}</channel>\n</rss>\n"
    )


def _rss2_item(outlet: DayOutlet, article: DayArticle, base: str) -> str:
    url = f"{base}{article.path}"
    full = f"<content:encoded>{escape(_html(article))}</content:encoded>\n"
    return (
        f"<item>\n<title>{escape(article.title)}</title>\n<link>{url}</link>\n"
        f'<guid isPermaLink="false">{outlet.id}:{article.id}</guid>\n'
        f"<pubDate>{format_datetime(local(outlet, article.at))}</pubDate>\n"
        f"{_creator(article)}<description>{escape(article.summary)}</description>\n"
        f"{full if outlet.format == 'rss2_fulltext' else ''}</item>\n"
    )


def _creator(article: DayArticle) -> str:
    return f"<dc:creator>{escape(article.author)}</dc:creator>\n" if article.author else ""


def _html(article: DayArticle) -> str:
    return "".join(f"<p>{escape(paragraph)}</p>" for paragraph in article.body)


def _atom(outlet: DayOutlet, newest: Sequence[DayArticle], base: str) -> str:
    changed = max((a.changed for a in newest), default=None)
    updated = f"<updated>{local(outlet, changed).isoformat()}</updated>\n" if changed else ""
    entries = "".join(_atom_entry(outlet, article, base) for article in newest)
    return (
        f'{_prolog(outlet)}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{outlet.lang}">\n'
        f"<title>{escape(outlet.name)}</title>\n<id>{base}/</id>\n"
        f'<link rel="alternate" type="text/html" href="{base}/"/>\n'
        f'<link rel="self" href="{base}{outlet.start}"/>\n{updated}{entries}</feed>\n'
    )


def _atom_entry(outlet: DayOutlet, article: DayArticle, base: str) -> str:
    name = escape(article.author or outlet.name)
    return (
        f"<entry>\n<title>{escape(article.title)}</title>\n"
        f'<link rel="alternate" type="text/html" href="{base}{article.path}"/>\n'
        f"<id>tag:{outlet.id}.example,2023:{article.id}</id>\n"
        f"<published>{local(outlet, article.at).isoformat()}</published>\n"
        f"<updated>{local(outlet, article.changed).isoformat()}</updated>\n"
        f"<author><name>{name}</name></author>\n"
        f'<summary type="text">{escape(article.summary)}</summary>\n</entry>\n'
    )


def _rdf(outlet: DayOutlet, newest: Sequence[DayArticle], base: str) -> str:
    order = "".join(f'<rdf:li rdf:resource="{base}{article.path}"/>' for article in newest)
    items = "".join(_rdf_item(outlet, article, base) for article in newest)
    return (
        f'{_prolog(outlet)}<rdf:RDF {RDF} {DC} xmlns="http://purl.org/rss/1.0/">\n'
        f'<channel rdf:about="{base}{outlet.start}">\n<title>{escape(outlet.name)}</title>\n'
        f"<link>{base}/</link>\n<description>{escape(outlet.name)}</description>\n"
        f"<items><rdf:Seq>{order}</rdf:Seq></items>\n</channel>\n{items}</rdf:RDF>\n"
    )


def _rdf_item(outlet: DayOutlet, article: DayArticle, base: str) -> str:
    url = f"{base}{article.path}"
    return (
        f'<item rdf:about="{url}">\n<title>{escape(article.title)}</title>\n<link>{url}</link>\n'
        f"<description>{escape(article.summary)}</description>\n{_creator(article)}"
        f"<dc:date>{local(outlet, article.at).isoformat()}</dc:date>\n</item>\n"
    )


def _rss091(outlet: DayOutlet, newest: Sequence[DayArticle], base: str) -> str:
    """RSS 0.91 has no date in its items: only the article's page tells when it appeared."""
    items = "".join(
        f"<item>\n<title>{escape(article.title)}</title>\n<link>{base}{article.path}</link>\n"
        f"<description>{escape(article.summary)}</description>\n</item>\n"
        for article in newest
    )
    return (
        f'{_prolog(outlet)}<rss version="0.91">\n<channel>\n<title>{escape(outlet.name)}</title>\n'
        f"<link>{base}/</link>\n<description>{escape(outlet.name)}</description>\n"
        f"<language>zh-cn</language>\n{items}</channel>\n</rss>\n"
    )


def _json_feed(outlet: DayOutlet, newest: Sequence[DayArticle], base: str) -> str:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": outlet.name,
        "home_page_url": f"{base}/",
        "feed_url": f"{base}{outlet.start}",
        "language": outlet.lang,
        "items": [_json_item(outlet, article, base) for article in newest],
    }
    return json.dumps(feed, ensure_ascii=False, indent=1)


def _json_item(outlet: DayOutlet, article: DayArticle, base: str) -> dict[str, object]:
    item: dict[str, object] = {
        "id": article.id,
        "url": f"{base}{article.path}",
        "title": article.title,
        "summary": article.summary,
        "content_text": article.summary,
        "date_published": local(outlet, article.at).isoformat(),
    }
    if article.author:
        item["authors"] = [{"name": article.author}]
    return item


def _news_sitemap(outlet: DayOutlet, newest: Sequence[DayArticle], base: str) -> str:
    urls = "".join(_news_url(outlet, article, base) for article in newest)
    return (
        f'{_prolog(outlet)}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"\n'
        f'  xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n{urls}</urlset>\n'
    )


def _news_url(outlet: DayOutlet, article: DayArticle, base: str) -> str:
    return (
        f"<url>\n<loc>{base}{article.path}</loc>\n<news:news>\n<news:publication>"
        f"<news:name>{escape(outlet.name)}</news:name><news:language>{outlet.lang}</news:language>"
        f"</news:publication>\n<news:publication_date>{local(outlet, article.at).isoformat()}"
        f"</news:publication_date>\n<news:title>{escape(article.title)}</news:title>\n"
        f"</news:news>\n</url>\n"
    )


FORMATS: dict[str, tuple[Render, str]] = {
    "rss2": (_rss2, "application/rss+xml; charset=utf-8"),
    "rss2_fulltext": (_rss2, "application/rss+xml; charset=utf-8"),
    "atom": (_atom, "application/atom+xml"),
    "rdf": (_rdf, "application/rdf+xml"),
    "rss091": (_rss091, "text/xml; charset=gb18030"),
    "json_feed": (_json_feed, "application/feed+json"),
    "news_sitemap": (_news_sitemap, "application/xml"),
}
"""Format -> how to write it, and the Content-Type it is sent with."""
