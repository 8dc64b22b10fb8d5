"""Entries -> drafts: what a poll found as articles-to-be, with the aliases they are known by (pure)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256

from monitor.alerts import freshness
from monitor.model.alert import Verdict
from monitor.model.article import Article, Entry, Page
from monitor.model.enums import PageKind, Precision
from monitor.model.ids import ArticleUrl
from monitor.model.instant import utc
from monitor.model.source import PollState, Source
from monitor.text.canonical import is_front_page
from monitor.text.terms import terms

RESTORED = "restored"
"""The fact of a poll state that tells when the database was restored from a backup."""

IDENTITY = "identity"
"""The fact of a poll state that names the source's rung."""

HABIT = 0.05
USED_AGAIN = timedelta(hours=12)
ENOUGH_TEXT = 25

UrlKey = Callable[[str], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An entry on its way to being an article: its aliases, and the alias of just this wording (its edition)."""

    article: Article
    aliases: tuple[str, ...]
    edition: str


class Rung(StrEnum):
    """What tells the entries of a source apart, chosen from what was seen of them and kept with its poll state."""

    BOTH = "link and GUID"
    LINK = "link (GUIDs shared or used again)"
    GUID = "GUID (links shared)"
    WORDS = "headline (links and GUIDs shared)"

    @property
    def by_link(self) -> bool:
        """Whether a link names one entry."""
        return self in (Rung.BOTH, Rung.LINK)

    @property
    def by_guid(self) -> bool:
        """Whether a GUID names one entry."""
        return self in (Rung.BOTH, Rung.GUID)


def drafts(entries: Sequence[Entry], source: Source, state: PollState, *, url_key: UrlKey, now: datetime) -> tuple[Draft, ...]:
    """One draft an entry, in the feed's order; entries that say nothing at all are left out."""
    telling = [entry for entry in entries if entry.title or entry.summary or entry.body]
    blurred = _blurred(telling, url_key)
    rung = rung_after(state, telling, url_key=url_key)
    made = (_draft(entry, source, state, blurred=blurred, rung=rung, url_key=url_key, now=now) for entry in telling)
    return tuple(_without_doubles(made))


def rung_of(state: PollState) -> Rung:
    """The rung a source stands on."""
    return next((rung for rung in Rung if str(rung) == state.facts.get(IDENTITY)), Rung.BOTH)


def rung_after(state: PollState, entries: Sequence[Entry], *, url_key: UrlKey, recycled: bool = False) -> Rung:
    """The rung after these entries: a source in which one entry in twenty shares its GUID or its link is not believed about them again."""
    blurred, before = _blurred(entries, url_key), rung_of(state)
    by_guid = before.by_guid and not recycled and not _is_habit(entry.guid in blurred.guids for entry in entries if entry.guid)
    by_link = before.by_link and not _is_habit(url_key(entry.url) in blurred.links for entry in entries if entry.url)
    return {(True, True): Rung.BOTH, (False, True): Rung.LINK, (True, False): Rung.GUID, (False, False): Rung.WORDS}[by_guid, by_link]


def are_alike(one: str, other: str) -> bool:
    """Whether two headlines have a word in common, so that one may be the other after an edit."""
    first, second = ({term.text for term in terms(title)} for title in (one, other))
    return not first or not second or bool(first & second)


def used_again(draft: Draft, before: Article) -> Draft | None:
    """The draft under a name of its own, where its address told of something else half a day ago or more; else None."""
    one = draft.article
    if not one.published or not before.published or one.published - before.published < USED_AGAIN or are_alike(before.title, one.title):
        return None
    return replace(draft, aliases=(f"u:{one.url}#{one.published:%Y%m%d}",))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Blurred:
    """What several entries of one feed share, so that it tells nothing apart."""

    guids: frozenset[str]
    links: frozenset[str]


def _blurred(entries: Sequence[Entry], url_key: UrlKey) -> _Blurred:
    """GUIDs that several links share, and links under which headlines of different things stand, front pages among them."""
    links = Counter(guid for guid, _ in {(entry.guid, entry.url) for entry in entries if entry.guid})
    titles: dict[str, list[str]] = defaultdict(list)
    for entry in entries:
        if entry.url:
            titles[url_key(entry.url)].append(entry.title)
    shared = {key for key, heads in titles.items() if not all(are_alike(heads[0], head) for head in heads[1:])}
    fronts = {url_key(entry.url) for entry in entries if entry.url and is_front_page(entry.url)}
    return _Blurred(guids=frozenset(guid for guid, count in links.items() if count > 1), links=frozenset(shared | fronts))


def _is_habit(shares: Iterable[bool]) -> bool:
    each = list(shares)
    return sum(each) > max(1, len(each) * HABIT)


def _without_doubles(made: Iterable[Draft]) -> list[Draft]:
    seen: set[str] = set()
    kept = []
    for draft in made:
        if not seen & set(draft.aliases):
            kept.append(draft)
        seen |= set(draft.aliases)
    return kept


def _from_before_a_restore(entry: Entry, state: PollState) -> Verdict | None:
    """Old news when the database was restored since: it may have been told; undated, when it is met by the first good poll after."""
    restored = state.facts.get(RESTORED)
    if not restored:
        return None
    at = utc(restored)
    before = entry.published < at if entry.published else state.last_ok is None or state.last_ok < at
    return Verdict.OLD_NEWS if before else None


def _draft(entry: Entry, source: Source, state: PollState, *, blurred: _Blurred, rung: Rung, url_key: UrlKey, now: datetime) -> Draft:
    key = ArticleUrl(url_key(entry.url) if entry.url else f"no-link/{source.id}/{_fingerprint(entry)}")
    guid = entry.guid if rung.by_guid and entry.guid not in blurred.guids else ""
    by_link = rung.by_link and key not in blurred.links
    named = (*((f"u:{key}",) if by_link else ()), *((f"g:{source.id}:{guid}",) if guid else ()))
    gate = _from_before_a_restore(entry, state) or freshness(
        published=entry.published, first_seen=now, last_ok=state.last_ok, baselined=state.baselined_at is not None
    )
    article = _article(entry, source, key=key, guid=guid, now=now)
    aliases = (*(named or (f"t:{source.id}:{_worded(entry, key)}",)), *_by_text(entry, source))
    return Draft(article=replace(article, gate=str(gate or "")), aliases=aliases, edition=f"e:{key}:{_edition(entry)}")


def _by_text(entry: Entry, source: Source) -> tuple[str, ...]:
    """The name of a headline with enough text: a site that moves gives old articles new addresses, GUIDs and dates."""
    text = entry.body or entry.summary
    if len(text.split()) < ENOUGH_TEXT:
        return ()
    return (f"c:{source.id}:{sha256(f'{entry.title}|{text}'.encode('utf-8', 'replace')).hexdigest()[:24]}",)


def _worded(entry: Entry, key: ArticleUrl) -> str:
    return sha256(f"{key}|{entry.title or entry.summary}".encode("utf-8", "replace")).hexdigest()[:24]


def _fingerprint(entry: Entry) -> str:
    return sha256(f"{entry.guid}|{entry.title}|{entry.published_raw}".encode()).hexdigest()[:24]


def _edition(entry: Entry) -> str:
    return sha256(f"{entry.title}\0{entry.summary}\0{entry.body}".encode("utf-8", "replace")).hexdigest()[:24]


def _article(entry: Entry, source: Source, *, key: ArticleUrl, guid: str, now: datetime) -> Article:
    future = entry.published is not None and entry.published > now
    return Article(
        url=key,
        link=entry.url,
        guid=guid,
        source=source.id,
        publisher=source.publisher,
        outlet=source.outlet,
        country=source.country,
        state_media=source.state_media,
        title=entry.title,
        text=entry.body or entry.summary,
        has_body=bool(entry.body),
        lang=entry.lang or source.lang,
        published=None if future else entry.published,
        precision=Precision.NONE if future else entry.precision,
        first_seen=now,
        authors=entry.authors,
    )


def renewed(before: Article, wording: Article) -> Article:
    """A known article under its feed's new wording; a body that was read stays until the page is read again."""
    if before.has_body and not wording.has_body:
        return replace(before, title=wording.title or before.title)
    return replace(before, title=wording.title or before.title, text=wording.text or before.text, has_body=wording.has_body)


def with_page(article: Article, page: Page) -> Article:
    """The article enriched by its page; a page that is no article changes nothing but what it surely knows."""
    if page.kind is not PageKind.ARTICLE or len(page.text) < len(article.text):
        return article
    return replace(
        article,
        title=article.title or page.title,
        text=page.text,
        has_body=True,
        lang=article.lang or page.lang,
        published=_better_date(article, page),
        precision=page.precision if _better_date(article, page) is not article.published else article.precision,
        authors=article.authors or page.authors,
    )


_EXACTNESS = (Precision.NONE, Precision.DAY, Precision.MINUTE, Precision.INSTANT)


def _better_date(article: Article, page: Page) -> datetime | None:
    """The page's date where it is known more exactly than the feed's and not after we saw it."""
    better = _EXACTNESS.index(page.precision) > _EXACTNESS.index(article.precision)
    known = page.published is not None and page.published <= article.first_seen
    return page.published if better and known else article.published
