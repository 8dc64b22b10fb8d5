"""The canonical key of an address: one key for every decorated copy of it, never one for two articles.

The key is an alias that articles are told apart by, never a story's id, and not always an address that
answers. Two rules hold it together: names that mean content somewhere are dropped only for the sites that
use them for tracking, and everything that may tell two articles apart stays.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import SplitResult, unquote, urlsplit

from w3lib.url import canonicalize_url

from monitor.text.unwrap import Wrapping, inner_address, whole_address

_LONGEST = 4096
_SESSION = re.compile(
    r"&utm_[a-z]+=[^/?]*$|;jsessionid=[^/?;]*|/\(s\([a-z0-9]{20,30}\)\)(?=/|$)|(?<=/)%28s%28[a-z0-9]{20,30}%29%29(?:/|$)", re.IGNORECASE
)
_DOUBLE_SLASH = re.compile(r"/{2,}")
_INDEX = re.compile(r"/(?:index|default)\.(?:[sx]?html?|php\d?|aspx?|jsp|cfm)$", re.IGNORECASE)
_AMP_BEFORE_ENDING = re.compile(r"(?<=[^/])\.(?:amp|print)(?=\.[sx]?html?$)", re.IGNORECASE)
_AMP_ENDING = re.compile(r"(?<=[^/])\.(?:amp|print)$", re.IGNORECASE)
_MARK_ENDING = re.compile(r"/(?:amp(?:/[01])?|print|printable)$", re.IGNORECASE)
_MARK_START = re.compile(r"^/(?:amp|print)(?=/)", re.IGNORECASE)
_TELLING = re.compile(r"[\d_.%-]|[^/]{16}")
_QUERY_TELLING = re.compile(r"(?:^|&)[^=&]+=[^&]*\d")
_SOCIALFLOW = re.compile(r"sf\d{5,}")
_SESSION_NAMES = frozenset({"sid", "sessionid", "session_id", "zenid", "oscsid", "session"})
_SESSION_VALUE = re.compile(r"[0-9a-f]{32}", re.IGNORECASE)
_HOST_VALUE = re.compile(r"(?:https?(?:://|%3a%2f%2f))?((?:[\w-]+\.)+[a-z]{2,})(?:/|%2f)?", re.IGNORECASE)
_REFERRING = frozenset({"ref", "referer", "source", "from", "via"})
_SECOND_LEVELS = frozenset("ac co com edu gob gov go gv ne net nom or org".split())
_DEFAULT_PORTS = {"80", "443", ""}


@dataclass(frozen=True, slots=True, kw_only=True)
class UrlRules:
    """What may be dropped and unwrapped; all names in lower case, `sites` and `paths` by registrable domain or host.

    `hosts` gives the host under which another one's articles are kept, `paths` what is replaced in a site's paths.
    """

    drop_names: frozenset[str]
    drop_prefixes: tuple[str, ...]
    drop_pairs: frozenset[tuple[str, str]]
    sites: Mapping[str, frozenset[str]]
    hosts: Mapping[str, str]
    paths: Mapping[str, Sequence[tuple[re.Pattern[str], str]]]
    wrapping: Wrapping
    opaque: frozenset[str]
    mobile_labels: frozenset[str]


def url_key(url: str, *, rules: UrlRules) -> str:
    """The key of an http(s) address; any other text comes back stripped. Never raises; idempotent."""
    text = url.strip()
    try:
        return _opened(text, rules) if len(text) <= _LONGEST else text
    except (ValueError, UnicodeError):
        return text


def is_opaque(key: str, *, rules: UrlRules) -> bool:
    """Whether a key stands for another address that only the web can tell: a short link, an aggregator's token."""
    try:
        parts = urlsplit(key)
    except ValueError:
        return False
    return bool(parts.path.strip("/")) and _rule(parts.hostname or "", rules.opaque)


def _opened(text: str, rules: UrlRules) -> str:
    key = _key(_unwrapped(_split(text), rules), rules)
    while inner := _inner(urlsplit(key), rules):  # what only folding laid bare
        key = _key(_unwrapped(_split(inner), rules), rules)
    return key


def _unwrapped(parts: SplitResult, rules: UrlRules) -> SplitResult:
    """The parts of the innermost address; each unwrapping is shorter than what it came from, so this ends."""
    while inner := _inner(parts, rules):
        parts = _split(inner)
    return parts


def _inner(parts: SplitResult, rules: UrlRules) -> str:
    return inner_address(parts, host=_bare(parts.hostname or "", rules), wrapping=rules.wrapping)


def _split(text: str) -> SplitResult:
    """The parts of an http(s) address; ValueError for anything else."""
    text = f"https:{text}" if text.startswith("//") else whole_address(text)
    parts = urlsplit(text)
    if parts.scheme.lower() not in ("http", "https"):
        raise ValueError("not an http address")
    return parts


def _key(parts: SplitResult, rules: UrlRules) -> str:
    """The folded form of what w3lib makes canonical; folding only takes away, so the result stays canonical."""
    if not parts.hostname:
        raise ValueError("no host")
    host = _bare(parts.hostname, rules)
    port = "" if str(parts.port or "") in _DEFAULT_PORTS else f":{parts.port}"
    given = parts.query.replace("&amp;", "&").replace("?utm_", "&utm_")
    plain = urlsplit(canonicalize_url(f"https://{host}{port}{_DOUBLE_SLASH.sub('/', parts.path)}{'?' if given else ''}{given}"))
    host = _bare(plain.hostname or "", rules)
    host = rules.hosts.get(host, host)
    query = _kept(plain.query, host, rules) if plain.query else ""
    if _rule(host, rules.opaque):
        path, fragment = _rewritten(plain.path, host, rules), ""
    else:
        path = _path(plain.path, query, host, rules)
        fragment = f"#{parts.fragment}" if parts.fragment.startswith(("!", "/")) else ""
    return f"https://{host}{port}{path}{'?' if query else ''}{query}{fragment}"


def _bare(host: str, rules: UrlRules) -> str:
    """A host without www, m, mobile or amp, as long as a domain remains."""
    labels = host.lower().rstrip(".").split(".")
    while len(labels) > 2 and (re.fullmatch(r"www\d?", labels[0]) or (labels[0] in rules.mobile_labels and not _is_suffix(labels[1:]))):
        labels = labels[1:]
    if len(labels) > 3 and labels[1] in rules.mobile_labels and not _is_suffix(labels[2:]):
        labels = [labels[0], *labels[2:]]
    return ".".join(labels)


def _is_suffix(labels: Sequence[str]) -> bool:
    """Whether the labels are one under which domains are given out ("com.au"): then the one before is the site's name, not a mark."""
    return len(labels) == 2 and labels[0] in _SECOND_LEVELS and len(labels[1]) == 2


def _rule(host: str, hosts: Container[str]) -> bool:
    """Whether the host or a domain above it is among the hosts."""
    return any(name in hosts for name in _above(host))


def _above(host: str) -> Iterator[str]:
    while "." in host:
        yield host
        host = host.partition(".")[2]


def _path(path: str, query: str, host: str, rules: UrlRules) -> str:
    """A path without its AMP, print, session and index marks and without a slash at its end; "/" for none."""
    before = None
    while path != before:
        before = path
        path = _rewritten(_SESSION.sub("", path).rstrip("/;"), host, rules)
        path = _without_marks(_INDEX.sub("", path), query)
    return path or "/"


def _rewritten(path: str, host: str, rules: UrlRules) -> str:
    """A path by the rules of its site."""
    for name in _above(host):
        for pattern, put in rules.paths.get(name, ()):
            path = pattern.sub(put, path)
    return path


def _without_marks(path: str, query: str) -> str:
    """A path without AMP and print marks: at its start, or at its end behind what looks like an article and not like a topic."""
    lower = path.lower()
    if "amp" not in lower and "print" not in lower:
        return path
    path = _AMP_ENDING.sub("", _AMP_BEFORE_ENDING.sub("", path))
    if (found := _MARK_ENDING.search(path)) and _tells(path[: found.start()], query):
        path = path[: found.start()]
    if (found := _MARK_START.match(path)) and _tells(path[found.end() :], query):
        path = path[found.end() :]
    return path


def _tells(path: str, query: str) -> bool:
    """Whether a path names an article: its last step has a number, a hyphen or length, or the query has a number."""
    step = path.rstrip("/").rpartition("/")[2]
    return bool(step) and bool(_TELLING.search(step) or _QUERY_TELLING.search(query))


def _kept(query: str, host: str, rules: UrlRules) -> str:
    own = frozenset[str]().union(*(rules.sites.get(name, ()) for name in _above(host)))
    return "&".join(pair for pair in query.split("&") if pair and not _is_dropped(pair, host, own, rules))


def _is_dropped(pair: str, host: str, own: frozenset[str], rules: UrlRules) -> bool:
    name, _, value = pair.partition("=")
    name = unquote(name).lower() if "%" in name else name.lower()
    if name in rules.drop_names or name in own or name.startswith(rules.drop_prefixes):
        return True
    return (name, value.lower()) in rules.drop_pairs or _is_noise(name, value, host)


def _is_noise(name: str, value: str, host: str) -> bool:
    """Whether a parameter is known by its value: a session number, or the name of the site itself as where one came from."""
    if name in _SESSION_NAMES:
        return bool(_SESSION_VALUE.fullmatch(value))
    if name in _REFERRING and (found := _HOST_VALUE.fullmatch(value)):
        named = found.group(1).lower().removeprefix("www.")
        return named == host or host.endswith(f".{named}") or named.endswith(f".{host}")
    return name.startswith("sf") and bool(_SOCIALFLOW.fullmatch(name))
