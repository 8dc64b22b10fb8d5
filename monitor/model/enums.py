"""Closed sets of words; the same in code, tables, log and command line."""

from __future__ import annotations

from enum import StrEnum


class Way(StrEnum):
    """How a source publishes."""

    FEED = "feed"
    NEWS_SITEMAP = "news_sitemap"
    SITEMAP = "sitemap"
    LISTING = "listing"
    SPIDER = "spider"


class Outlet(StrEnum):
    """What sort of outlet a source is; official and wire come first after an outage."""

    WIRE = "wire"
    OFFICIAL = "official"
    PRESS = "press"
    ANALYSIS = "analysis"


class FullText(StrEnum):
    """When a source's pages are fetched."""

    ALWAYS = "always"
    CANDIDATES = "candidates"
    NEVER = "never"


class Precision(StrEnum):
    """How exactly a publication time is known."""

    INSTANT = "instant"
    MINUTE = "minute"
    DAY = "day"
    NONE = "none"


class PageKind(StrEnum):
    """What a fetched page turned out to be."""

    ARTICLE = "article"
    STUB = "stub"
    BLOCKED = "blocked"
    LISTING = "listing"
    EMPTY = "empty"


class Outcome(StrEnum):
    """How a due fetch ended; every one ends in exactly one of these."""

    OK = "ok"
    UNCHANGED = "unchanged"
    EMPTY = "empty"
    BLOCKED = "blocked"
    ROBOTS = "robots"
    UNSAFE = "unsafe"
    DNS = "dns"
    REFUSED = "refused"
    TIMEOUT = "timeout"
    TLS = "tls"
    BROKEN = "broken"
    TOO_LARGE = "too_large"
    REDIRECT_LOOP = "redirect_loop"
    BAD_REDIRECT = "bad_redirect"
    THROTTLED = "throttled"
    SERVER_ERROR = "server_error"
    NOT_FOUND = "not_found"
    GONE = "gone"
    FORBIDDEN = "forbidden"
    NOT_A_FEED = "not_a_feed"
    TRUNCATED = "truncated"
    PARSE_KILLED = "parse_killed"
    PARSE_ERROR = "parse_error"
    DEFERRED = "deferred"
    SHUTDOWN = "shutdown"
    INTERNAL = "internal"

    @property
    def is_good(self) -> bool:
        """Whether the source was read as it should be."""
        return self in (Outcome.OK, Outcome.UNCHANGED)


class Status(StrEnum):
    """How far an event has come; separate from its kind."""

    PROPOSED = "proposed"
    INVITED = "invited"
    AGREED = "agreed"
    PLANNED = "planned"
    UNDER_WAY = "under_way"
    COMPLETED = "completed"
    POSTPONED = "postponed"
    SUSPENDED = "suspended"
    RESUMED = "resumed"
    CANCELLED = "cancelled"
    DENIED = "denied"
    UNCONFIRMED = "unconfirmed"


class Modality(StrEnum):
    """Whether the text says it is so, will be, might be, or once was."""

    ASSERTED = "asserted"
    EXPECTED = "expected"
    HYPOTHETICAL = "hypothetical"
    HISTORICAL = "historical"


class Polarity(StrEnum):
    """Whether the event is said to be or said not to be."""

    POSITIVE = "pos"
    NEGATIVE = "neg"


class Tier(StrEnum):
    """How loudly an event may be told at its confidence."""

    ALERT = "alert"
    DIGEST = "digest"
    NONE = "none"


class Tell(StrEnum):
    """How a watch wants to be told, loudest first."""

    PAGE = "page"
    NOW = "now"
    DIGEST = "digest"
    LOG = "log"


class Confirm(StrEnum):
    """When a watch wants to be told: at the first report or once confirmed."""

    FIRST = "first"
    CONFIRMED = "confirmed"


class DeliveryKind(StrEnum):
    """What a delivery is; a root carries its own edits, a chart is drawn into the digest that stands."""

    ROOT = "root"
    REPLY = "reply"
    DIGEST = "digest"
    NOTICE = "notice"
    CHART = "chart"


class DeliveryState(StrEnum):
    """Where a delivery stands; `monitor.delivery` holds the one transition function."""

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    AMBIGUOUS = "ambiguous"
    DEAD = "dead"
    DROPPED = "dropped"
