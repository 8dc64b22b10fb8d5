"""The HTML of an outlet: articles with their furniture, the home page, listings, the archive."""

from __future__ import annotations

import json
from collections.abc import Sequence
from html import escape
from itertools import groupby

from monitor.demo import feeds
from monitor.demo.day import DayArticle, DayOutlet

SECTIONS: dict[str, tuple[str, ...]] = {
    "en": ("World", "Politics", "Business", "Sport", "Culture"),
    "zh": ("要闻", "国际", "财经", "体育", "文化"),
    "es": ("Mundo", "País", "Economía", "Deportes", "Cultura"),
    "fr": ("Monde", "Suisse", "Économie", "Sports", "Culture"),
}
WORDS: dict[str, tuple[str, str, str]] = {
    "en": (
        "Read more",
        "Get our morning letter. You can leave at any time.",
        "All rights reserved",
    ),
    "zh": ("相关新闻", "订阅每日早报,可随时退订。", "版权所有"),
    "es": ("Además", "Reciba nuestro boletín cada mañana.", "Todos los derechos reservados"),
    "fr": ("Lire aussi", "Recevez notre lettre du matin.", "Tous droits réservés"),
}


def charset(outlet: DayOutlet) -> str:
    """The charset of the outlet's pages: where the feed lies about its own, the pages are UTF-8."""
    return "utf-8" if outlet.declared else outlet.charset


def article(outlet: DayOutlet, article: DayArticle, *, related: Sequence[DayArticle], base: str) -> str:
    """One article's page, with structured data, links to `related` and the usual furniture."""
    return _document(
        outlet,
        title=f"{article.title} | {outlet.name}",
        head=_article_head(outlet, article, base),
        main=_article_main(outlet, article) + _aside(outlet, related),
    )


def home(outlet: DayOutlet, newest: Sequence[DayArticle], *, base: str) -> str:
    """The front page: what is new, and a link to the feed where there is one."""
    teasers = "".join(
        f'<article class="teaser"><h2><a href="{escape(a.path)}">{escape(a.title)}</a></h2><p>{escape(a.summary)}</p></article>\n'
        for a in newest[:12]
    )
    return _document(outlet, title=outlet.name, head=_alternate(outlet, base), main=teasers)


def listing(outlet: DayOutlet, newest: Sequence[DayArticle], *, base: str) -> str:
    """A plain list of titles with the day only, as ministries like to publish."""
    rows = "".join(
        f'<li><a href="{escape(a.path)}">{escape(a.title)}</a> <span class="date">{feeds.local(outlet, a.at):%Y-%m-%d}</span></li>\n'
        for a in newest
    )
    main = f'<h1>Latest</h1>\n<ul class="newslist">\n{rows}</ul>\n'
    return _document(outlet, title=f"Latest | {outlet.name}", head=_og_url(base), main=main)


def archive(outlet: DayOutlet, newest: Sequence[DayArticle], *, base: str) -> dict[str, str]:
    """Path -> page of the spider's site: a list of days, and a page a day, its cards without links.

    A card is `<section class="card" data-slug=... data-at=...>`; the address is in `data-slug`.
    """
    days = {
        f"{outlet.start}/{day}": _day(outlet, f"{day}", list(cards), base)
        for day, cards in groupby(newest, key=lambda a: feeds.local(outlet, a.at).date())
    }
    links = "".join(f'<li><a class="day" href="{path}">{path[-10:]}</a></li>\n' for path in days)
    main = f'<h1>Archive</h1>\n<ol class="days">\n{links}</ol>\n'
    index = _document(outlet, title=f"Archive | {outlet.name}", head=_og_url(base), main=main)
    return {outlet.start: index, **days}


def _day(outlet: DayOutlet, day: str, cards: Sequence[DayArticle], base: str) -> str:
    sections = "".join(
        f'<section class="card" data-slug="{escape(a.path)}" '
        f'data-at="{feeds.local(outlet, a.at).isoformat()}"><h2>{escape(a.title)}</h2></section>\n'
        for a in cards
    )
    return _document(outlet, title=f"{day} | {outlet.name}", head=_og_url(base), main=sections)


def _document(outlet: DayOutlet, *, title: str, head: str, main: str) -> str:
    return (
        f'<!DOCTYPE html>\n<html lang="{outlet.lang}">\n<head>\n'
        f'<meta charset="{charset(outlet)}">\n<title>{escape(title)}</title>\n{head}'
        f'<meta name="viewport" content="width=device-width">\n</head>\n<body>\n{_header(outlet)}'
        f"<main>\n{main}</main>\n{_footer(outlet)}</body>\n</html>\n"
    )


def _header(outlet: DayOutlet) -> str:
    links = "".join(f'<li><a href="/section/{place}">{name}</a></li>' for place, name in enumerate(SECTIONS[outlet.lang], start=1))
    return f'<header><a class="logo" href="/">{escape(outlet.name)}</a>\n<nav><ul>{links}</ul></nav></header>\n'


def _footer(outlet: DayOutlet) -> str:
    _, letter, rights = WORDS[outlet.lang]
    return (
        f'<div class="newsletter"><p>{letter}</p></div>\n'
        f"<footer><p>{escape(outlet.name)} &copy; 2023. {rights}.</p>\n"
        f"<p><small>An invented outlet of a recorded news day.</small></p></footer>\n"
    )


def _article_head(outlet: DayOutlet, article: DayArticle, base: str) -> str:
    url = escape(f"{base}{article.path}")
    title, summary = escape(article.title), escape(article.summary)
    return (
        f'<link rel="canonical" href="{url}">\n<meta name="description" content="{summary}">\n'
        f'<meta property="og:type" content="article">\n<meta property="og:url" content="{url}">\n'
        f'<meta property="og:title" content="{title}">\n'
        f'<meta property="og:site_name" content="{escape(outlet.name)}">\n'
        f'<meta property="article:published_time" '
        f'content="{feeds.local(outlet, article.at).isoformat()}">\n'
        f'<script type="application/ld+json">{_json_ld(outlet, article, base)}</script>\n'
    )


def _json_ld(outlet: DayOutlet, article: DayArticle, base: str) -> str:
    data = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": article.title,
        "datePublished": feeds.local(outlet, article.at).isoformat(),
        "dateModified": feeds.local(outlet, article.changed).isoformat(),
        "author": {"@type": "Person", "name": article.author or outlet.name},
        "publisher": {"@type": "NewsMediaOrganization", "name": outlet.name},
        "mainEntityOfPage": f"{base}{article.path}",
    }
    return json.dumps(data, ensure_ascii=True).replace("</", "<\\/")


def _article_main(outlet: DayOutlet, article: DayArticle) -> str:
    at = feeds.local(outlet, article.at)
    author = f'<span class="author">{escape(article.author)}</span> ' if article.author else ""
    body = "".join(f"<p>{escape(paragraph)}</p>\n" for paragraph in article.body)
    return (
        f"<article>\n<h1>{escape(article.title)}</h1>\n"
        f'<p class="standfirst">{escape(article.summary)}</p>\n'
        f'<p class="byline">{author}<time datetime="{at.isoformat()}">{at:%Y-%m-%d %H:%M}</time>'
        f'</p>\n<div class="body">\n{body}</div>\n</article>\n'
    )


def _aside(outlet: DayOutlet, related: Sequence[DayArticle]) -> str:
    links = "".join(f'<li><a href="{escape(a.path)}">{escape(a.title)}</a></li>\n' for a in related)
    return f'<aside class="related"><h3>{WORDS[outlet.lang][0]}</h3>\n<ul>\n{links}</ul></aside>\n'


def _alternate(outlet: DayOutlet, base: str) -> str:
    if outlet.way != "feed":
        return _og_url(base)
    kind = feeds.content_type(outlet).partition(";")[0]
    name = escape(outlet.name)
    link = f'<link rel="alternate" type="{kind}" title="{name}" href="{outlet.start}">\n'
    return _og_url(base) + link


def _og_url(base: str) -> str:
    return f'<meta property="og:url" content="{base}/">\n'
