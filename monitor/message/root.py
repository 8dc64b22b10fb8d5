"""The root message: one per story and channel, rewritten from the store whenever the story has grown.

It is a function of the set of reports, never of their order: "first source" is the earliest published.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from monitor.message.kinds import DATED
from monitor.message.telling import MUTED, NOT_RELEVANT, ON_IT, Mark, Official, Telling, in_force
from monitor.message.words import (
    capital,
    clock,
    count,
    duration,
    headline,
    in_office,
    joined,
    kind_words,
    label,
    land,
    moment,
    one_line,
    place_name,
    standing,
    status_words,
    stretch,
)
from monitor.model.article import Article
from monitor.model.ask import AskKind, Unfit
from monitor.model.delivery import Button, Message
from monitor.model.enums import Outlet, Precision, Status, Tell, Tier
from monitor.model.story import Facet

LATE_FROM = timedelta(minutes=30)
FALLBACK_MOST, HEADLINE_MOST, QUOTE_MOST = 900, 140, 700


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """The evidence sentence and the spans of it to set in bold."""

    text: str
    bold: tuple[tuple[int, int], ...] = ()


def root(telling: Telling) -> Message:
    """The story as it stands, for one channel."""
    if telling.silenced:
        return shrunk(telling)
    facets = standing(telling.story)
    first = first_source(telling)
    lead = facets[0] if facets else None
    title = title_of(telling)
    quote = quoted(telling, lead)
    outlets = also_reported(telling, first)
    message = Message(
        headline=title,
        fallback=fallback(telling, title=title, quote=quote.text, first=first, outlets=outlets),
        fields=_fields(telling, lead, others=facets[1:]),
        quote=quote.text,
        bold=quote.bold,
        lines=_lines(telling, outlets=outlets),
        context=_small_print(telling),
        buttons=_buttons(telling, first),
        story=telling.story.id,
        revision=telling.story.revision,
        tell=telling.tell,
        mention=telling.channel.mention if telling.tell is Tell.PAGE else "",
    )
    return with_source(message, telling, first)


def shrunk(telling: Telling) -> Message:
    """After "not relevant": two lines that say who and why, and nothing to press but the reason."""
    mark = next((mark for mark in in_force(telling.marks) if mark.what == NOT_RELEVANT), None)
    said = joined(": ", (f"Marked not relevant by {mark.who}", mark.why)) if mark else "Marked not relevant"
    title = title_of(telling)
    return Message(
        headline=title,
        fallback=f"{title}. {said}.",
        context=(said,),
        buttons=(_WHY, Button(ask=AskKind.RELEVANT, label="Relevant after all")),
        story=telling.story.id,
        revision=telling.story.revision,
        quiet=True,
    )


def title_of(telling: Telling) -> str:
    """The headline: the facet that leads, else the story's title, else the first report's."""
    facets = standing(telling.story)
    if facets:
        return one_line(headline(facets[0]), most=HEADLINE_MOST)
    first = first_source(telling)
    return one_line(telling.story.title or (first.title if first else "") or "A story", most=HEADLINE_MOST)


def first_source(telling: Telling) -> Article | None:
    """The earliest published report of what happened (the URL decides a tie), whenever it reached us.

    What only belongs to the story (explainers, opinion, round-ups) comes first where no report says what happened.
    """
    sighted = {sighting.article for sighting in telling.story.sightings}
    reports = [report for report in telling.reports if report.stored.id in sighted] or telling.reports
    return min((report.stored.article for report in reports), key=lambda each: (each.told_at, each.url), default=None)


def also_reported(telling: Telling, first: Article | None) -> str:
    """How many other outlets carry it, by language: "Also reported by 6 outlets (EN 4, ZH 1, FR 1)"."""
    by_publisher: dict[str, Article] = {}
    for report in telling.reports:
        article = report.stored.article
        known = by_publisher.get(article.publisher)
        if known is None or (article.told_at, article.url) < (known.told_at, known.url):
            by_publisher[article.publisher] = article
    others = [article for name, article in by_publisher.items() if first is None or name != first.publisher]
    if not others:
        return ""
    spoken = Counter((article.lang[:2] or "??").upper() for article in others)
    split = ", ".join(f"{lang} {number}" for lang, number in sorted(spoken.items(), key=lambda each: (-each[1], each[0])))
    return f"Also reported by {count(len(others), 'outlet')} ({split})"


def quoted(telling: Telling, lead: Facet | None) -> Quote:
    """The sentence that proves it, with its cue in bold."""
    if lead is None:
        return Quote(text="")
    best = evidence(telling, lead)
    return _trimmed(best.quote, (best.bold,) if best.bold else ())


def evidence(telling: Telling, facet: Facet) -> Facet:
    """The report of this turn to be quoted: in the channel's languages first, then the surest, then the earliest."""
    same = [one for one in telling.story.sightings if _tells(one, facet)]
    return min(
        same, key=lambda one: (one.lang not in telling.channel.languages, one.tier is not Tier.ALERT, one.at, one.article), default=facet
    )


def _tells(one: Facet, facet: Facet) -> bool:
    is_it = (one.name, one.status) == (facet.name, facet.status) and one.at >= facet.at
    return is_it and bool(one.quote) and (facet.day is None or one.day == facet.day)


def with_source(message: Message, telling: Telling, first: Article | None) -> Message:
    """The message with its first source; a day alone is never shown as a time."""
    if first is None:
        return message
    return replace(
        message,
        link=first.link,
        link_label=source_name(first),
        published=first.published if _is_exact(first) else None,
        published_text=_published(telling, first),
        source_note=joined(" · ", (first.lang[:2].upper(), _seen_after(first))),
    )


def _is_exact(article: Article) -> bool:
    return article.published is not None and article.precision in (Precision.INSTANT, Precision.MINUTE)


def _published(telling: Telling, article: Article) -> str:
    if article.published is None:
        return "no date given"
    return moment(article.published, telling.channel, precision=article.precision)


def source_name(article: Article) -> str:
    """The outlet as people know it; state media and officials are named as such."""
    kind = "state media" if article.state_media else "official" if article.outlet is Outlet.OFFICIAL else ""
    return f"{article.publisher} ({kind})" if kind else str(article.publisher)


def fallback(telling: Telling, *, title: str, quote: str, first: Article | None, outlets: str) -> str:
    """What a phone shows: the news first, the source after; never a rule's name."""
    source = joined(", ", (source_name(first), _published(telling, first))) if first else ""
    text = joined(" ", (f"{title}.", one_line(quote, most=400), f"{source}." if source else "", f"{outlets}." if outlets else ""))
    return one_line(text, most=FALLBACK_MOST)


def _trimmed(text: str, spans: tuple[tuple[int, int], ...]) -> Quote:
    """At most 700 characters; spans outside them are dropped, not moved."""
    cut = text if len(text) <= QUOTE_MOST else f"{text[: QUOTE_MOST - 1]}…"
    return Quote(text=cut, bold=tuple(sorted((start, end) for start, end in spans if 0 <= start < end <= len(cut))))


def _fields(telling: Telling, lead: Facet | None, *, others: tuple[Facet, ...]) -> tuple[tuple[str, str], ...]:
    if lead is None:
        return ()
    pairs = (
        ("Event", f"{capital(kind_words(lead))} · {_dated(lead)}"),
        ("Actors", ", ".join(in_office(actor, telling.names) for actor in lead.actors[:4])),
        ("With", ", ".join(in_office(actor, telling.names) for actor in lead.counterparts[:4])),
        ("Place", _placed(lead, telling)),
        ("Also", capital("; ".join(label(facet) for facet in others[:6]))),
    )
    return tuple((name, one_line(value, most=300)) for name, value in pairs if value)


def _placed(facet: Facet, telling: Telling) -> str:
    """The place and its country, once where they are the same."""
    place, country = place_name(facet), land(facet.place.country if facet.place else None, telling.names)
    return joined(", ", (place, country if country != place else ""))


def _dated(facet: Facet) -> str:
    """The status, and for what is still to come its date or that it is open."""
    when = facet.when.text if facet.when else ""
    if facet.status.value in ("proposed", "invited", "agreed", "planned") and facet.kind in DATED:
        return f"{status_words(facet)}, {when or 'date open'}"
    return joined(", ", (status_words(facet), when))


def _lines(telling: Telling, *, outlets: str) -> tuple[str, ...]:
    late = lateness(telling)
    moved = f"Merged into: {telling.survivor}" if telling.survivor else ""
    said = tuple(mark_line(mark) for mark in in_force(telling.marks))
    return tuple(line for line in (late, moved, outlets, readouts(telling), *said) if line)


def mark_line(mark: Mark) -> str:
    """What a person did, in words: "mina is on it", "Muted by mina: until 19 Jun 14:02"."""
    return f"{mark.who} is on it" if mark.what == ON_IT else joined(": ", (f"{capital(mark.what)} by {mark.who}", mark.why))


def readouts(telling: Telling) -> str:
    """Which side's official sources have told it: "USA readout 17:02; CHN readout not seen (source healthy)"."""
    return "; ".join(_readout(telling, official) for official in telling.officials)


_CAUSES = {"drift": "gives far less than it used to"}


def _readout(telling: Telling, official: Official) -> str:
    side = land(official.country, telling.names)
    told = [
        report.stored.article.told_at
        for report in telling.reports
        if report.stored.article.outlet is Outlet.OFFICIAL and report.stored.article.country == official.country
    ]
    if told:
        return f"{side} readout {clock(min(told), telling.channel, near=telling.told_at)}"
    if official.healthy:
        return f"{side} readout not seen (source healthy)"
    since = f" since {clock(official.silent_since, telling.channel, near=telling.now)}" if official.silent_since else ""
    wrong = f"{_CAUSES.get(official.cause, official.cause)}{since}"
    if official.doubted < official.sources:
        return f"{side} readout not seen ({official.sources - official.doubted} of {official.sources} sources healthy; one {wrong})"
    return f"{side} readout: cannot tell, source {wrong}"


def lateness(telling: Telling) -> str:
    """How late and why ("Late by 3 h 10 m: collector was down 11:02-14:12"); empty when told within half an hour."""
    published = _published_first(telling)
    if published is None or telling.told_at - published < LATE_FROM:
        return ""
    late = telling.told_at - published
    causes = [gap for gap in telling.gaps if gap.start < telling.told_at and gap.end > published]
    why = "; ".join(f"{gap.what} was down {stretch(gap.start, gap.end, telling.channel)}" for gap in causes[:2])
    return joined(": ", (f"Late by {duration(late)}", why))


def _published_first(telling: Telling) -> datetime | None:
    """When that was first published which made us tell: the newest thing the story said by then; None without a clock time.

    A story may have grown for hours before it said what a watch asks for; that is not late.
    """
    seen = {report.stored.id: report.stored.article for report in telling.reports if report.stored.article.first_seen <= telling.told_at}
    said = [one for one in telling.story.sightings if one.tier is Tier.ALERT and one.article in seen]
    firsts = [min(group, key=lambda one: (one.at, one.article)) for group in _by_happening(said)]
    newest = max(firsts, key=lambda one: (one.at, one.article), default=None)
    article = seen[newest.article] if newest else first_source(telling)
    return article.published if article and _is_exact(article) else None


def _by_happening(said: Sequence[Facet]) -> Iterable[list[Facet]]:
    groups: dict[tuple[str, Status], list[Facet]] = defaultdict(list)
    for one in said:
        groups[one.name, one.status].append(one)
    return groups.values()


def _seen_after(article: Article) -> str:
    if article.published is None or not _is_exact(article):
        return ""
    if article.first_seen < article.published:
        return "dated after we saw it"
    return f"seen {duration(article.first_seen - article.published)} after publication"


def _small_print(telling: Telling) -> tuple[str, ...]:
    watches = ", ".join(f"{name} v{version}" for name, version in telling.watches)
    named = f"Watch {watches}" if watches else ""
    return tuple(line for line in (joined(" · ", (named, f"story {telling.story.id}")), *telling.notes) if line)


def _buttons(telling: Telling, first: Article | None) -> tuple[Button, ...]:
    muted = any(mark.what == MUTED for mark in in_force(telling.marks))
    is_web = first is not None and first.link.startswith(("http://", "https://"))
    opened = (Button(label="Open source", url=first.link),) if first and is_web else ()
    return (_ON_IT, _NOT_RELEVANT, _UNMUTE if muted else _MUTE, _WHY, *opened, *_FURTHER)


_ON_IT = Button(ask=AskKind.ON_IT, label="On it")
_NOT_RELEVANT = Button(
    ask=AskKind.NOT_RELEVANT, label="Not relevant", choices=tuple((f"Not relevant: {reason.value}", reason.value) for reason in Unfit)
)
_MUTE = Button(
    ask=AskKind.MUTE,
    label="Mute story 24 h",
    confirm=("Mute this story?", "No updates for 24 h in this channel. A cancellation or denial still comes."),
)
_UNMUTE = Button(ask=AskKind.UNMUTE, label="Unmute")
_WHY = Button(ask=AskKind.WHY, label="Why?")
_FURTHER = (
    Button(ask=AskKind.JOIN, label="Join stories", folded=True),
    Button(ask=AskKind.SPLIT, label="Not the same story", folded=True),
    Button(ask=AskKind.MUTE_SOURCE, label="Mute source in this watch", folded=True),
)
