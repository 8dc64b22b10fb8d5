"""An outlet at an instant, as the web resources that it serves: start page, articles, home."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from hashlib import sha256

from monitor.demo import feeds, pages
from monitor.demo.day import Day, DayArticle, DayOutlet

NEWEST = 40
"""How many articles a feed, sitemap or listing holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """One answer: its bytes, its Content-Type and the validators that the outlet sends."""

    body: bytes
    content_type: str
    etag: str | None = None
    last_modified: datetime | None = None


def base_url(outlet: DayOutlet, port: int) -> str:
    """Where an outlet lives, without a closing slash."""
    return f"http://{outlet.host}:{port}"


def resources(day: Day, outlet: DayOutlet, *, now: datetime, port: int) -> dict[str, Resource]:
    """Path -> resource for everything that `outlet` serves at `now` on `port`."""
    published = day.published(outlet.id, now)
    base = base_url(outlet, port)
    found = dict(_front(outlet, published[: -NEWEST - 1 : -1], base))
    for place, article in enumerate(published):
        related = published[max(0, place - 3) : place]
        body = pages.article(outlet, article, related=related, base=base)
        found[article.path] = _validated(outlet, _page(outlet, body), article.changed)
    return found


def is_unchanged(resource: Resource, *, none_match: str | None, since: str | None) -> bool:
    """Whether a conditional GET may be answered 304 (RFC 9110, 13.2.2: the ETag goes first)."""
    if none_match is not None:
        return _matches(resource.etag, none_match)
    if since is None or resource.last_modified is None:
        return False
    try:
        return resource.last_modified.replace(microsecond=0) <= parsedate_to_datetime(since)
    except (TypeError, ValueError):
        return False


def headers(resource: Resource) -> dict[str, str]:
    """The HTTP headers of a resource: Content-Type and its validators."""
    sent = {"Content-Type": resource.content_type}
    if resource.etag is not None:
        sent["ETag"] = resource.etag
    if resource.last_modified is not None:
        sent["Last-Modified"] = format_datetime(resource.last_modified.astimezone(UTC), usegmt=True)
    return sent


def _front(outlet: DayOutlet, newest: tuple[DayArticle, ...], base: str) -> Iterator[tuple[str, Resource]]:
    changed = max((article.changed for article in newest), default=None)
    yield "/robots.txt", Resource(body=_robots(outlet, base), content_type="text/plain")
    home = _page(outlet, pages.home(outlet, newest, base=base))
    yield "/", _validated(outlet, home, changed)
    for path, resource in _start(outlet, newest, base):
        yield path, _validated(outlet, resource, changed)


def _start(outlet: DayOutlet, newest: tuple[DayArticle, ...], base: str) -> Iterator[tuple[str, Resource]]:
    match outlet.way:
        case "listing":
            yield outlet.start, _page(outlet, pages.listing(outlet, newest, base=base))
        case "spider":
            for path, text in pages.archive(outlet, newest, base=base).items():
                yield path, _page(outlet, text)
        case "feed" | "news_sitemap":
            text, content_type = feeds.render(outlet, newest, base=base)
            body = text.encode(outlet.charset, "xmlcharrefreplace")
            yield outlet.start, Resource(body=body, content_type=content_type)


def _page(outlet: DayOutlet, text: str) -> Resource:
    charset = pages.charset(outlet)
    body = text.encode(charset, "xmlcharrefreplace")
    return Resource(body=body, content_type=f"text/html; charset={charset}")


def _validated(outlet: DayOutlet, bare: Resource, changed: datetime | None) -> Resource:
    tag = f'"{sha256(bare.body).hexdigest()[:16]}"'
    return Resource(
        body=bare.body,
        content_type=bare.content_type,
        etag=tag if outlet.validators in {"both", "etag"} else None,
        last_modified=changed if outlet.validators in {"both", "last_modified"} else None,
    )


def _matches(etag: str | None, none_match: str) -> bool:
    if none_match.strip() == "*":
        return True
    asked = (tag.strip().removeprefix("W/") for tag in none_match.split(","))
    return etag is not None and etag in asked


def _robots(outlet: DayOutlet, base: str) -> bytes:
    lines = ["User-agent: *", "Disallow: /search", "Disallow: /account/"]
    if outlet.way == "news_sitemap":
        lines += ["", f"Sitemap: {base}{outlet.start}"]
    return "\n".join([*lines, ""]).encode()
