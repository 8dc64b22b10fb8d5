"""Entries -> drafts: what a poll found as articles-to-be, with the aliases they are known by (pure)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from monitor.alerts import A_DAY, freshness
from monitor.entries.rungs import Blurred, Rung, UrlKey, are_alike, blurred_in, rung_after, unlabelled, unlabelled_parts
from monitor.model.alert import Verdict
from monitor.model.article import Article, Entry, Page
from monitor.model.enums import FullText, PageKind, Precision, Way
from monitor.model.ids import ArticleUrl
from monitor.model.instant import utc
from monitor.model.source import PollState, Source
from monitor.text.fold import folded

RESTORED = "restored"
"""The fact of a poll state that tells when the database was restored from a backup."""

USED_AGAIN = timedelta(hours=12)
ENOUGH_TEXT = 25
_LEFT = 0.5
"""How much of a known body a later reading of its page must leave: a correction or another topic may be shorter, a wall leaves a stub."""
SAME_DAY = timedelta(hours=38)
"""As far as a day, in whatever zone, and a moment of it may lie apart."""
FEW, FEW_OF = 3, 0.1
MOVED, MOVED_OF = 5, 0.5
_LOOK, _LEAST_LOOK = 40, 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An entry on its way to being an article: its aliases, and the alias of just this wording (its edition).

    `stamp` is the alias of the instant to which its feed dates this wording, "" where it gives none; `look` that of how headline and text
    begin, which is no name by itself.
    """

    article: Article
    aliases: tuple[str, ...]
    edition: str
    stamp: str = ""
    look: str = ""

    @property
    def seen_as(self) -> tuple[str, ...]:
        """The aliases by which just this state of the entry is known again."""
        return tuple(filter(None, (self.edition, self.stamp, self.look)))


def drafts(entries: Sequence[Entry], source: Source, state: PollState, *, url_key: UrlKey, now: datetime) -> tuple[Draft, ...]:
    """One draft an entry, in the feed's order; entries that say nothing at all are left out, unless their pages are read for them."""
    telling = [entry for entry in entries if entry.title or entry.summary or entry.body or (entry.url and _is_told_by_pages(source))]
    blurred = blurred_in(telling, url_key)
    rung = rung_after(state, telling, url_key=url_key)
    made = (_draft(entry, source, state, blurred=blurred, rung=rung, url_key=url_key, now=now) for entry in telling)
    return tuple(_without_doubles(made))


def _is_told_by_pages(source: Source) -> bool:
    """Whether the source may give bare addresses: a plain sitemap, whose headlines stand on the pages."""
    return source.way is Way.SITEMAP and source.full_text is not FullText.NEVER and not source.tip_only


def is_bare(article: Article) -> bool:
    """Whether nothing but its address is known: it has no story and is matched with nothing until its page or a feed names it."""
    return not article.title and not article.text


def touched(found: Sequence[Draft], known: Collection[str]) -> list[Draft]:
    """The drafts whose wording is known under another instant: their page may say more.

    None where a feed dates many of its entries anew at once: its dates tell when it was made.
    """
    anew = [one for one in found if one.stamp and one.edition in known and one.stamp not in known]
    return anew if len(anew) <= max(FEW, len(found) * FEW_OF) else []


def strangers(found: Sequence[Draft], known: Collection[str]) -> list[Draft]:
    """The drafts that bear no known name."""
    return [one for one in found if _is_strange(one, known)]


def moved(found: Sequence[Draft], known: Collection[str], looks: Collection[str]) -> list[Draft]:
    """The drafts, strangers under their looks too where so many at once look like known articles that the site must have moved.

    A single headline with its first words may be one that the source uses every day.
    """
    alike = [one.look in looks for one in strangers(found, known)]
    if sum(alike) < max(MOVED, len(alike) * MOVED_OF):
        return list(found)
    return [replace(one, aliases=(*one.aliases, one.look)) if one.look in looks and _is_strange(one, known) else one for one in found]


def _is_strange(one: Draft, known: Collection[str]) -> bool:
    return one.edition not in known and not any(alias in known for alias in one.aliases)


def used_again(draft: Draft, before: Article) -> Draft | None:
    """The draft under a name of its own, where its address told of something else half a day ago or more; else None."""
    one = draft.article
    if not one.published or not before.published or one.published - before.published < USED_AGAIN:
        return None
    if are_alike(*unlabelled(before.title, one.title)):
        return None
    return _renamed(draft, f"{one.published:%Y%m%d}")


def told_apart(draft: Draft, before: Article, *, number: int) -> Draft:
    """The draft as the `number`th thing that its address tells of; new as of now where its date is still the first one's."""
    one = draft.article
    is_dated = one.published is not None and before.published is not None and one.published > before.published
    own = one if is_dated else replace(one, published=None, precision=Precision.NONE, gate="")
    return _renamed(replace(draft, article=own), str(number))


def _renamed(draft: Draft, mark: str) -> Draft:
    url = ArticleUrl(f"{draft.article.url}#{mark}")
    return replace(draft, article=replace(draft.article, url=url), aliases=(f"u:{url}",))


def _without_doubles(made: Iterable[Draft]) -> list[Draft]:
    seen: set[str] = set()
    kept = []
    for draft in made:
        if not seen & set(draft.aliases):
            kept.append(replace(draft, look="") if draft.look in seen else draft)
        seen |= {*draft.aliases, draft.look}
    return kept


def _from_before_a_restore(entry: Entry, state: PollState) -> Verdict | None:
    """Old news when the database was restored since: it may have been told; undated, when it is met by the first good poll after."""
    restored = state.facts.get(RESTORED)
    if not restored:
        return None
    at = utc(restored)
    before = entry.published < at if entry.published else state.last_ok is None or state.last_ok < at
    return Verdict.OLD_NEWS if before else None


def _draft(entry: Entry, source: Source, state: PollState, *, blurred: Blurred, rung: Rung, url_key: UrlKey, now: datetime) -> Draft:
    key = ArticleUrl(url_key(entry.url) if entry.url else f"no-link/{source.id}/{_fingerprint(entry)}")
    guid = entry.guid if rung.by_guid and entry.guid not in blurred.guids else ""
    by_link = rung.by_link and key not in blurred.links
    named = (*((f"u:{key}",) if by_link else ()), *((f"g:{source.id}:{guid}",) if guid else ()))
    article = _article(entry, source, key=key, guid=guid, now=now)
    gate = _from_before_a_restore(entry, state) or freshness(
        published=None if is_bare(article) and state.baselined_at is None else entry.published,  # a lastmod is no publication
        precision=entry.precision,
        first_seen=now,
        first_poll=state.first_poll,
        last_ok=state.last_ok,
        baselined=state.baselined_at is not None,
    )
    aliases = (*(named or (f"t:{source.id}:{_worded(entry, key)}",)), *_by_text(entry, source))
    return Draft(
        article=replace(article, gate=str(gate or "")),
        aliases=aliases,
        edition=f"e:{key}:{_edition(entry)}",
        stamp=_stamp(entry, key),
        look=_look(entry, source),
    )


def _by_text(entry: Entry, source: Source) -> tuple[str, ...]:
    """The name of a headline with enough text: a site that moves gives old articles new addresses, GUIDs and dates."""
    text = entry.body or entry.summary
    if len(text.split()) < ENOUGH_TEXT:
        return ()
    return (f"c:{source.id}:{sha256(f'{entry.title}|{text}'.encode('utf-8', 'replace')).hexdigest()[:24]}",)


def _look(entry: Entry, source: Source) -> str:
    """The letters of the headline without the labels of the site, and those that the text begins with; "" where there are few."""
    head = max(unlabelled_parts(entry.title), key=len, default="")
    title, text = ("".join(filter(str.isalnum, folded(part))) for part in (head, entry.body or entry.summary))
    if not title or len(text) < _LEAST_LOOK:
        return ""
    return f"l:{source.id}:{sha256(f'{title}|{text[:_LOOK]}'.encode('utf-8', 'replace')).hexdigest()[:24]}"


def _worded(entry: Entry, key: ArticleUrl) -> str:
    return sha256(f"{key}|{entry.title or entry.summary}".encode("utf-8", "replace")).hexdigest()[:24]


def _fingerprint(entry: Entry) -> str:
    return sha256(f"{entry.guid}|{entry.title}|{entry.published_raw}".encode()).hexdigest()[:24]


def _edition(entry: Entry) -> str:
    return sha256(f"{entry.title}\0{entry.summary}\0{entry.body}".encode("utf-8", "replace")).hexdigest()[:24]


def _stamp(entry: Entry, key: ArticleUrl) -> str:
    """The instant of its last change, else of publication; a day, or "five minutes ago", tells no change, nor does a bare address."""
    if not entry.title and not entry.summary and not entry.body:
        return ""
    at = entry.updated or (entry.published if entry.precision is Precision.INSTANT else None)
    return f"d:{key}:{_edition(entry)}:{at.astimezone(UTC):%Y%m%dT%H%M%S}" if at else ""


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
    """The article enriched by its page; a page that is no article, or is cut short, changes nothing but what it surely knows."""
    if is_bare(article):
        return _named_by(page, article)
    if page.kind is not PageKind.ARTICLE or len(page.text) < len(article.text) * (_LEFT if article.has_body else 1):
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


def _named_by(page: Page, article: Article) -> Article:
    """A bare address under the headline, text and date of its page; a sitemap also lists anew what is old: that is old news."""
    if not page.title or page.kind not in (PageKind.ARTICLE, PageKind.STUB):
        return article
    is_article = page.kind is PageKind.ARTICLE
    published, precision = _own_date(article, page)
    fresh_for = A_DAY * 2 if precision is Precision.DAY else A_DAY
    is_old = published is not None and article.first_seen - published > fresh_for
    return replace(
        article,
        title=page.title,
        text=page.text if is_article else "",
        has_body=is_article,
        lang=article.lang or page.lang,
        published=published,
        precision=precision,
        authors=page.authors,
        gate=article.gate or (str(Verdict.OLD_NEWS) if is_old else ""),
    )


def _own_date(article: Article, page: Page) -> tuple[datetime | None, Precision]:
    """The page's date, unless it only names the day of the sitemap's more exact one."""
    listed, stated = article.published, page.published
    if stated is None or stated > article.first_seen:
        return listed, article.precision
    is_exact = _EXACTNESS.index(page.precision) >= _EXACTNESS.index(article.precision)
    return (stated, page.precision) if listed is None or is_exact or listed - stated > SAME_DAY else (listed, article.precision)


_EXACTNESS = (Precision.NONE, Precision.DAY, Precision.MINUTE, Precision.INSTANT)


def _better_date(article: Article, page: Page) -> datetime | None:
    """The page's date where it is known more exactly than the feed's and not after we saw it."""
    better = _EXACTNESS.index(page.precision) > _EXACTNESS.index(article.precision)
    known = page.published is not None and page.published <= article.first_seen
    return page.published if better and known else article.published
