"""The true address inside a redirect, a share link, a mail scanner's link, an AMP cache, an archive or a translator.

Whatever carries its target in its own text is opened here; whatever does not (t.co, bit.ly) is opaque and can only be asked.
"""

from __future__ import annotations

import binascii
import re
from base64 import urlsafe_b64decode
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import SplitResult, parse_qsl, unquote

_ADDRESS = re.compile(r"https?:/+[^/?#\s]+", re.IGNORECASE)
_ESCAPED = re.compile(r"https?(?:%3a(?:%2f|/)|:%2f)", re.IGNORECASE)
_BARE = re.compile(r"[^/?#:@\s]+\.[^/?#:@\s.]{2,}(?:[:/?#].*)?", re.DOTALL)
_GOOGLE = re.compile(r"google\.(?:com?(?:\.[a-z]{2})?|[a-z]{2})")
_IN_BASE64 = re.compile(r"/(aHR0c(?:HM6Ly|DovL)[\w-]+)=*(?=/|$)")
_NEWS_TOKEN = re.compile(r"/(?:articles|read)/(CBM[\w-]+)")
_NEWS_ADDRESS = re.compile(rb"https?://[\x21-\x7e]+")
_DEFENSE = re.compile(r"/v3/__(.+?)__;([\w=-]*)!.*", re.DOTALL)
_STARS = re.compile(r"\*(?:\*(.))?", re.DOTALL)
_RUNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrapper:
    """An address that carries the true one in a parameter; `path` "" means any path."""

    host: str
    path: str
    params: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shell:
    """A path that carries the true address in the groups of `path`, which must match it whole."""

    host: str
    path: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrapping:
    """Every known wrapper and shell by its host, and the ends of hosts that stand behind the true host."""

    wrappers: Mapping[str, Sequence[Wrapper]]
    shells: Mapping[str, Sequence[Shell]]
    behind: tuple[str, ...]


def inner_address(parts: SplitResult, *, host: str, wrapping: Wrapping) -> str:
    """The http(s) address that another one carries; "" when it carries none. `host` is the bare host of `parts`."""
    if host.endswith(wrapping.behind):
        return _before_suffix(parts, host, wrapping.behind)
    for name in _family(host):
        found = _from_path(parts, wrapping.shells.get(name, ())) or _from_query(parts, wrapping.wrappers.get(name, ()))
        if found:
            return found
    return _from_code(parts, host)


def whole_address(text: str) -> str:
    """The text as an http(s) address: escapes undone where the start itself is escaped, a lost slash put back; "" for no address."""
    if _ESCAPED.match(text):
        text = unquote(text)
    if text[:4].lower() != "http":
        return ""
    found = _ADDRESS.match(text)
    return re.sub(r"^(https?):/+", r"\1://", text, count=1, flags=re.IGNORECASE) if found else ""


def _family(host: str) -> Iterator[str]:
    """The host, then every domain above it; all national Googles are "google.*"."""
    if _GOOGLE.fullmatch(host):
        yield "google.*"
        return
    while "." in host:
        yield host
        host = host.partition(".")[2]


def _from_path(parts: SplitResult, shells: Sequence[Shell]) -> str:
    for shell in shells:
        if found := shell.path.fullmatch(parts.path):
            rest = "/".join(group for group in found.groups() if group is not None)
            return _with_query(rest, parts.query)
    return ""


def _with_query(rest: str, query: str) -> str:
    """An address out of a path: with its scheme or from the host on."""
    rest = unquote(rest) if _ESCAPED.match(rest) else rest
    start = whole_address(rest) or (f"https://{rest}" if _BARE.fullmatch(rest) else "")
    return f"{start}{'&' if '?' in start else '?'}{query}" if start and query else start


def _from_query(parts: SplitResult, wrappers: Sequence[Wrapper]) -> str:
    for wrapper in wrappers:
        if wrapper.path in ("", parts.path, parts.path.rstrip("/"), f"{parts.path}/"):
            given = dict(reversed(parse_qsl(parts.query)))
            inner = (_in_param(given.get(name, "")) if name else whole_address(parts.query) for name in wrapper.params)
            if found := next(filter(None, inner), ""):
                return found
    return ""


def _in_param(value: str) -> str:
    """The address in a parameter: plain, escaped once more, in base64 as Bing does, or dashed as Proofpoint's second version does."""
    if value.startswith("a1aHR0c"):
        return whole_address(_decoded(value[2:]))
    if re.match(r"https?-3A__", value):
        return whole_address(unquote(value.replace("-", "%").replace("_", "/")))
    return whole_address(value)


def _before_suffix(parts: SplitResult, host: str, behind: Sequence[str]) -> str:
    """The true host before a proxy's: "www-example-com.translate.goog" has its dots as dashes and its dashes doubled."""
    stem = next(host.removesuffix(end) for end in behind if host.endswith(end))
    if "." not in stem:
        stem = stem.replace("--", "\0").replace("-", ".").replace("\0", "-")
    return _with_query(f"{stem}{parts.path}", parts.query) if "." in stem else ""


def _from_code(parts: SplitResult, host: str) -> str:
    """Addresses in base64: mail click counters, old Google News tokens; and Proofpoint's third version."""
    if "/aHR0c" in parts.path and (found := _IN_BASE64.search(parts.path)):
        return whole_address(_decoded(found.group(1)))
    if host == "news.google.com" and (found := _NEWS_TOKEN.search(parts.path)):
        return _in_token(found.group(1))
    if host.startswith("urldefense."):
        return _in_defense(parts)
    return ""


def _decoded(text: str) -> str:
    try:
        return _bytes(text).decode("utf-8")
    except ValueError:
        return ""


def _bytes(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))


def _in_token(token: str) -> str:
    """Google News tokens of before 2024 hold the address behind its length in bytes; newer ones hold none."""
    try:
        raw = _bytes(token)
    except (ValueError, binascii.Error):
        return ""
    found = _NEWS_ADDRESS.search(raw)
    if found is None:
        return ""
    length = _varint(raw[: found.start()])
    return found.group().decode("ascii")[: length or None]


def _varint(before: bytes) -> int:
    """The length in the one or two bytes before a protobuf string."""
    if len(before) > 1 and before[-2] & 0x80:
        return (before[-2] & 0x7F) | before[-1] << 7
    return before[-1] if before else 0


def _in_defense(parts: SplitResult) -> str:
    """Proofpoint's third version: each star stands for one escaped character, two stars and a letter for a run of them."""
    whole = f"{parts.path}?{parts.query}" if parts.query else parts.path
    found = _DEFENSE.fullmatch(whole)
    if found is None:
        return ""
    spare = iter(_decoded(found.group(2)))

    def put_back(star: re.Match[str]) -> str:
        count = _RUNS.find(star.group(1)) + 2 if star.group(1) else 1
        return "".join(next(spare, "*") for _ in range(count))

    return whole_address(_STARS.sub(put_back, found.group(1)))
