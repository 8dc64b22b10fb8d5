"""The canonical key of an address: one key for every decorated copy of it, never one for two articles.

The key is an alias that articles are told apart by, never a story's id, and not always an address that
answers. Two rules hold it together: names that mean content somewhere are dropped only for the sites that
use them for tracking, and everything that may tell two articles apart stays.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from w3lib.url import canonicalize_url

_UNWRAPS = 5
_LONGEST = 4096
_AMP_CACHE = re.compile(r"/[a-z](?:/s)?/([^/?#]+\..*)", re.DOTALL)
_GOOGLE_AMP = re.compile(r"/amp/(?:s/)?([^/?#]+\..*)", re.DOTALL)
_ARCHIVE = re.compile(r"/web/\d{4,14}[a-z_]*/(.+)", re.DOTALL)
_SESSION = re.compile(r";jsessionid=[^/?;]*", re.IGNORECASE)
_AMP_TAIL = re.compile(r"\.amp(?:\.html?)?$|(?<=\.html)/amp$", re.IGNORECASE)
_DROPPED_SEGMENTS = ("amp", "print")
_DEFAULT_PORTS = {"80", "443", ""}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrapper:
    """A redirect address that carries the true one in a parameter; `path` "" means any path."""

    host: str
    path: str
    params: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class UrlRules:
    """What may be dropped and unwrapped; all names in lower case, `sites` by registrable domain or host."""

    drop_names: frozenset[str]
    drop_prefixes: tuple[str, ...]
    drop_pairs: frozenset[tuple[str, str]]
    sites: Mapping[str, frozenset[str]]
    wrappers: Mapping[str, tuple[Wrapper, ...]]
    opaque: frozenset[str]
    mobile_labels: frozenset[str]


class Canonical(StrEnum):
    """Whether a page's own word on its canonical address (rel=canonical, og:url) is taken as an alias, or why not."""

    ACCEPTED = "accepted"
    NO_ADDRESS = "not an address"
    OTHER_DOMAIN = "another registrable domain"
    FRONT_PAGE = "a front page"
    SECTION = "a section page"


def url_key(url: str, *, rules: UrlRules) -> str:
    """The key of an http(s) address; any other text comes back stripped. Never raises; idempotent."""
    text = url.strip()
    try:
        parts = _split(text)
        for _ in range(_UNWRAPS):
            inner = _inner(parts, rules)
            if not inner:
                break
            parts = _split(inner)
        return _key(parts, rules) if parts.hostname and len(text) <= _LONGEST else text
    except (ValueError, UnicodeError):
        return text


def accepts_canonical(canonical: str, *, page: str, registrable: Callable[[str], str]) -> Canonical:
    """Whether the canonical address that `page` names may be its alias; `registrable` gives a host's registrable domain."""
    try:
        ours, theirs = urlsplit(page), urlsplit(canonical.strip())
    except ValueError:
        return Canonical.NO_ADDRESS
    if theirs.scheme not in ("http", "https") or not theirs.hostname:
        return Canonical.NO_ADDRESS
    if registrable(theirs.hostname) != registrable(ours.hostname or ""):
        return Canonical.OTHER_DOMAIN
    if not theirs.path.strip("/") and not theirs.query:
        return Canonical.FRONT_PAGE
    return Canonical.SECTION if _is_section(theirs, ours) else Canonical.ACCEPTED


def _split(text: str) -> SplitResult:
    """The parts of an http(s) address; ValueError for anything else."""
    parts = urlsplit(f"https:{text}" if text.startswith("//") else text)
    if parts.scheme.lower() not in ("http", "https"):
        raise ValueError("not an http address")
    return parts


def _inner(parts: SplitResult, rules: UrlRules) -> str:
    """The address inside a redirect wrapper, an AMP cache or an archive; "" when there is none."""
    host = _bare(parts.hostname or "", rules)
    if host.endswith(".cdn.ampproject.org") and (found := _AMP_CACHE.fullmatch(parts.path)):
        return _address(found.group(1), parts.query)
    if host.startswith("google.") and (found := _GOOGLE_AMP.fullmatch(parts.path)):
        return _address(found.group(1), parts.query)
    if host == "web.archive.org" and (found := _ARCHIVE.fullmatch(parts.path)):
        return _address(found.group(1), parts.query)
    return _wrapped(host, parts, rules)


def _address(rest: str, query: str) -> str:
    start = rest if rest.lower().startswith(("http://", "https://")) else f"https://{rest}"
    return f"{start}?{query}" if query else start


def _wrapped(host: str, parts: SplitResult, rules: UrlRules) -> str:
    wrappers = rules.wrappers.get(host) or rules.wrappers.get(host.partition(".")[2], ())
    for wrapper in wrappers:
        if wrapper.path in ("", parts.path):
            given = dict(reversed(parse_qsl(parts.query)))
            inner = (given.get(name, "") for name in wrapper.params)
            return next((text for text in inner if text.lower().startswith(("http://", "https://"))), "")
    return ""


def _key(parts: SplitResult, rules: UrlRules) -> str:
    """The folded form of what w3lib makes canonical; folding only takes away, so the result stays canonical."""
    host = _bare(parts.hostname or "", rules)
    port = "" if str(parts.port or "") in _DEFAULT_PORTS else f":{parts.port}"
    plain = urlsplit(canonicalize_url(f"https://{host}{port}{parts.path}{'?' if parts.query else ''}{parts.query}"))
    host = _bare(plain.hostname or "", rules)
    if host in rules.opaque:
        return plain.geturl()
    query = _kept(plain.query, host, rules) if plain.query else ""
    fragment = f"#{parts.fragment}" if parts.fragment.startswith(("!", "/")) else ""
    return f"https://{host}{port}{_path(plain.path)}{'?' if query else ''}{query}{fragment}"


def _bare(host: str, rules: UrlRules) -> str:
    """A host without www, m, mobile or amp, as long as a domain remains."""
    labels = host.lower().rstrip(".").split(".")
    while len(labels) > 2 and (labels[0] in rules.mobile_labels or re.fullmatch(r"www\d?", labels[0])):
        labels = labels[1:]
    if len(labels) > 3 and labels[1] in rules.mobile_labels:
        labels = [labels[0], *labels[2:]]
    return ".".join(labels)


def _path(path: str) -> str:
    """A path without its AMP, print and session marks and without a slash at its end; "/" for none."""
    before = None
    while path != before:
        before = path
        path = _AMP_TAIL.sub("", _SESSION.sub("", path).rstrip("/;"))
        path = _without_marks(path) if "/amp" in path.lower() or "/print" in path.lower() else path
    return path or "/"


def _without_marks(path: str) -> str:
    segments = path.split("/")
    if segments[-1].lower() == "print" and any(segments[:-1]):
        segments = segments[:-1]
    kept = [segment for segment in segments if segment.lower() != "amp"]
    return "/".join(kept) if any(kept) else path


def _kept(query: str, host: str, rules: UrlRules) -> str:
    own = _own_names(host, rules)
    pairs = query.replace("&amp;", "&").split("&")
    return "&".join(pair for pair in pairs if pair and not _is_dropped(pair, own, rules))


def _own_names(host: str, rules: UrlRules) -> frozenset[str]:
    while "." in host:
        if host in rules.sites:
            return rules.sites[host]
        host = host.partition(".")[2]
    return frozenset()


def _is_dropped(pair: str, own: frozenset[str], rules: UrlRules) -> bool:
    name, _, value = pair.partition("=")
    name = unquote(name).lower() if "%" in name else name.lower()
    if name in rules.drop_names or name in own or name.startswith(rules.drop_prefixes):
        return True
    return (name, value.lower()) in rules.drop_pairs


def _is_section(theirs: SplitResult, ours: SplitResult) -> bool:
    """A section has the start of the page's own path, or a last step that is one bare word, and no query of its own."""
    if theirs.query:
        return False
    canonical, page = _steps(theirs.path), _steps(ours.path)
    if len(canonical) < len(page) and page[: len(canonical)] == canonical:
        return page[-1] not in _DROPPED_SEGMENTS
    return len(canonical) < len(page) and not re.search(r"[\d_-]|%|\.", canonical[-1])


def _steps(path: str) -> list[str]:
    return [step for step in path.lower().split("/") if step]
