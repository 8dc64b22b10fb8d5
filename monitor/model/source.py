"""A source: an outlet's feed, sitemap, listing page or site spider, and what polling knows of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from monitor.model.enums import FullText, Outcome, Outlet, Way
from monitor.model.ids import Country, PublisherId, SourceId
from monitor.model.instant import require_aware


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """How an HTML listing is read; selectors are CSS, or XPath behind `xpath:`."""

    item: str
    link: str = "a::attr(href)"
    title: str = ""
    date: str = ""
    date_format: str = ""
    url_pattern: str = ""
    exclude: tuple[str, ...] = ()
    max_items: int = 100
    body: str = ""
    remove: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """One more way to the same publisher, tried when the first fails; what only points to it (a search) is `tip_only`."""

    way: Way
    url: str
    listing: Listing | None = None
    tip_only: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What a person declares; `interval` is in seconds, `timezone` an IANA name, `country` alpha-3.

    `holidays` are days off on its own calendar, in which silence is no silence: "2026-02-17", "12-25", "10-01..10-07".

    `file` names the file that owns it, "" when the database does.
    """

    id: SourceId
    name: str
    url: str
    way: Way = Way.FEED
    publisher: PublisherId
    country: Country | None = None
    lang: str = ""
    outlet: Outlet = Outlet.PRESS
    state_media: bool = False
    timezone: str = "UTC"
    interval: int = 300
    cron: str = ""
    full_text: FullText | None = None
    enabled: bool = True
    note: str = ""
    spider: str = ""
    listing: Listing | None = None
    url_pattern: str = ""
    routes: tuple[Route, ...] = ()
    tip_only: bool = False
    groups: tuple[str, ...] = ()
    holidays: tuple[str, ...] = ()
    file: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Validators:
    """What the server gave to ask "changed since?", echoed byte for byte, and the body's own hash."""

    etag: str = ""
    last_modified: str = ""
    body_hash: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A page that a source points to (a sitemap of an index, a spider's next page): what to ask it with, and when it was last read well."""

    url: str
    validators: Validators = Validators()
    read_at: datetime | None = None

    def __post_init__(self) -> None:
        require_aware(read_at=self.read_at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """Overlap lost: two windows of a source shared nothing, so up to `entries` may have come and gone unseen between them."""

    since: datetime
    until: datetime
    entries: int

    def __post_init__(self) -> None:
        require_aware(since=self.since, until=self.until)


@dataclass(frozen=True, slots=True, kw_only=True)
class PollState:
    """What survives between polls of one source; times are aware, `failures` is Media Cloud's weighted count.

    Its rhythm: `hours` are news counts by hour of the week over `exposure` weeks, up to `learned_at`; `gaps` the
    longest quiet (day, active seconds) ended on each day; `days` the (day, most entries, best fill
    of titles, links and dates in percent) of each day; `turnover` the seconds in which half the window turns over (0 unknown);
    `losses` the last stretches in which overlap was lost, the oldest first. Days are ordinals.
    `parts` are the pages it pointed to when it was last read; `read_by` is the route that gave window, validators and parts.
    """

    due_at: datetime
    validators: Validators = Validators()
    failures: float = 0.0
    polls: int = 0
    first_poll: datetime | None = None
    last_poll: datetime | None = None
    last_ok: datetime | None = None
    last_new: datetime | None = None
    baselined_at: datetime | None = None
    interval: int = 0
    route: int = 0
    window: tuple[str, ...] = ()
    flags: frozenset[str] = frozenset()
    moved_to: str = ""
    moved_seen: int = 0
    facts: dict[str, str] = field(default_factory=dict)
    hours: tuple[float, ...] = ()
    exposure: float = 0.0
    learned_at: datetime | None = None
    gaps: tuple[tuple[int, int], ...] = ()
    days: tuple[tuple[int, ...], ...] = ()
    turnover: float = 0.0
    losses: tuple[Loss, ...] = ()
    parts: tuple[Part, ...] = ()
    read_by: int = 0
    hot_until: datetime | None = None

    def __post_init__(self) -> None:
        require_aware(
            due_at=self.due_at,
            first_poll=self.first_poll,
            last_poll=self.last_poll,
            last_ok=self.last_ok,
            last_new=self.last_new,
            baselined_at=self.baselined_at,
        )
        require_aware(learned_at=self.learned_at, hot_until=self.hot_until)


@dataclass(frozen=True, slots=True, kw_only=True)
class DueSource:
    """A source leased for one poll, with its state."""

    source: Source
    state: PollState


@dataclass(frozen=True, slots=True, kw_only=True)
class Poll:
    """One read of a source as it is kept: outcome, counts and a note a person can read."""

    source: SourceId
    at: datetime
    outcome: Outcome
    status: int = 0
    took_ms: int = 0
    size: int = 0
    seen: int = 0
    new: int = 0
    gap: int = 0
    route: int = 0
    note: str = ""

    def __post_init__(self) -> None:
        require_aware(at=self.at)
