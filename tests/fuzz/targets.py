"""What is fuzzed and what must hold whatever the bytes are; anything else is a crash."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from monitor.errors import QueryError
from monitor.fetch.parser import OneByOne
from monitor.fetch.worker import Limits
from monitor.model.article import Feed, Page
from monitor.model.delivery import Message
from monitor.model.enums import Outcome
from monitor.model.ids import PublisherId, SourceId
from monitor.model.source import Listing, Source
from monitor.ports import Fetched
from monitor.watches import Document, index_of, parse, print_query
from tests.hostile import reading_inputs
from tests.hostile.test_slack_blocks import check as check_blocks
from tests.unit.watches.world import WORLD, watch

NOW = datetime(2023, 6, 20, tzinfo=UTC)
HERE = Path(__file__).parent
CORPUS = HERE / "corpus"
TYPES = ("application/rss+xml", "application/atom+xml; charset=iso-8859-1", "application/json", "text/html", "")
SURE = frozenset({Outcome.PARSE_KILLED, Outcome.INTERNAL})


class Broken(AssertionError):
    """An input after which something that must always hold does not."""


def check_feed(data: bytes) -> str:
    """A recorded outcome, entries that are safe to keep; how it ended."""
    kind = TYPES[len(data) % len(TYPES)]
    feed = reader().read_source(_source(kind), _fetched(data, kind), now=NOW)
    _keep(isinstance(feed, Feed) and isinstance(feed.outcome, Outcome), f"outcome {feed!r:.80}")
    _keep(not any("unforeseen" in one for one in feed.warnings), f"unforeseen: {feed.warnings}")
    for entry in feed.entries:
        _keep(entry.url == "" or entry.url.startswith(("http://", "https://")), f"link {entry.url!r:.80}")
        _keep(len(entry.title) <= 300, f"title of {len(entry.title)} characters")
        for text in (entry.title, entry.summary, entry.body, entry.guid, entry.url):
            _keep("\0" not in text, f"NUL in {text!r:.80}")
    return str(feed.outcome)


def check_page(data: bytes) -> str:
    """A kind of page, text that is safe to keep; which kind."""
    page = reader().read_page(_fetched(data, "text/html"), lang="en")
    _keep(isinstance(page, Page), f"page {page!r:.80}")
    _keep(page.canonical_url == "" or page.canonical_url.startswith(("http://", "https://")), f"canonical {page.canonical_url!r:.80}")
    _keep("\0" not in page.title + page.text, "NUL in the text")
    return str(page.kind)


def check_watch(data: bytes) -> str:
    """A query is refused with its place, or printed so that it parses back and matches without a fault."""
    text = data.decode("utf-8", "replace")
    try:
        query = parse(text)
    except QueryError as error:
        start, end = error.span
        _keep(0 <= start <= end <= len(text) + 1, f"span {error.span} of {len(text)} characters")
        return "refused"
    _keep(parse(print_query(query)) == query, f"{print_query(query)!r:.200} does not parse back")
    index = index_of([watch("w", text)], vocabulary=WORLD)
    document = Document(title="China and the US agree on a visit", text="外长 访问 — Qin Gang said so.", date=NOW.date(), lang="en")
    index.match(document)
    return "read"


def check_slack(data: bytes) -> str:
    """Valid blocks, no mention and no link that is not ours."""
    text = data.decode("utf-8", "surrogateescape").encode("utf-8", "replace").decode()
    third = len(text) // 3
    message = Message(
        headline=text[:third] or "x", fallback=text, quote=text[third:], bold=((0, min(5, len(text) - third)),) if text[third:] else (),
        fields=((text[:40], text[40:90]),), lines=(text,), context=(text[::-1],), link="https://outlet.example/a", link_label=text[:80],
    )  # fmt: skip
    check_blocks(message)
    return "valid"


TARGETS: dict[str, Callable[[bytes], str]] = {"feed": check_feed, "page": check_page, "watch": check_watch, "slack": check_slack}


def seeds(target: str) -> list[bytes]:
    """Good and bad inputs to start from."""
    return list(_SEEDS[target]())


def kept(target: str) -> list[Path]:
    """What broke once."""
    return sorted(path for path in (CORPUS / target).glob("*") if path.is_file() and path.name != ".gitkeep")


@cache
def reader() -> OneByOne:
    """One killable reader for all."""
    return OneByOne(limits=Limits())


def _feeds() -> Iterator[bytes]:
    yield from (one.body for one in reading_inputs.feeds() if len(one.body) < 20_000)
    yield reading_inputs.rss(reading_inputs.item()).encode()
    yield b'<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><id>urn:1</id><title>Talks</title>' + (
        b'<link href="/1"/><updated>2023-06-18T12:00:00Z</updated><summary type="html">&lt;p&gt;x&lt;/p&gt;</summary></entry></feed>'
    )
    yield b'{"version":"https://jsonfeed.org/version/1.1","title":"A","items":[{"id":"1","url":"https://a.example/1","title":"T"}]}'


def _pages() -> Iterator[bytes]:
    yield from (path.read_bytes() for path in sorted((HERE.parent / "pages").glob("*.html"))[::3])
    yield from (one.body for one in reading_inputs.pages() if len(one.body) < 20_000)


def _queries() -> Iterator[bytes]:
    for text in (
        'China AND visit NOT "state media"', "(ban OR sanction*) NEAR/5 chip*", "event:visit(party:CN party:US status:agreed)",
        "title:(Qin Gang) lang:en", "2 of (a, b, c)", "country:CN country:US -opinion", '"return visit" ADJ/3 Washington', "/visit(s|ed)?/",
    ):  # fmt: skip
        yield text.encode()


def _texts() -> Iterator[bytes]:
    yield b"Visit agreed: Qin Gang -> Washington"
    yield "Qin Gang a accepté de se rendre à Washington & Paris <bientôt> — 外长访问".encode()


_SEEDS: dict[str, Callable[[], Iterator[bytes]]] = {"feed": _feeds, "page": _pages, "watch": _queries, "slack": _texts}


def _source(kind: str) -> Source:
    listing = Listing(item="article") if kind == "text/html" else None
    return Source(id=SourceId("s"), name="S", url="https://example.org/feed", publisher=PublisherId("p"), listing=listing)


def _fetched(data: bytes, kind: str) -> Fetched:
    headers = {"content-type": kind} if kind else {}
    return Fetched(outcome=Outcome.OK, url="https://example.org/feed", status=200, headers=headers, body=data)


def _keep(holds: bool, what: str) -> None:
    if not holds:
        raise Broken(what)
