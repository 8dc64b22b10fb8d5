"""Whether a page's own word on its canonical address (rel=canonical, og:url) is taken as another name of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum
from urllib.parse import SplitResult, urlsplit

_PARTS = frozenset({"amp", "print", "printable", "comments", "photos", "gallery", "embed", "share", "full", "live", "page", "lite"})
_TELLING = re.compile(r"\d{5}|\d.*[-_]|[-_].*\d|[-_][^-_]+[-_]|%[0-9a-f]{2}|[^\x00-\x7f]|\.[sx]?html?$", re.IGNORECASE)
_INDEX = re.compile(r"(?:index|default)\.\w{2,5}", re.IGNORECASE)


class Canonical(StrEnum):
    """Whether the address is taken as an alias, or why not."""

    ACCEPTED = "accepted"
    NO_ADDRESS = "not an address"
    OTHER_DOMAIN = "another registrable domain"
    FRONT_PAGE = "a front page"
    SECTION = "a section page"


def accepts_canonical(canonical: str, *, page: str, registrable: Callable[[str], str]) -> Canonical:
    """Whether the canonical address that `page` names may be its alias; `registrable` gives a host's registrable domain."""
    try:
        ours, theirs = urlsplit(page), urlsplit(canonical.strip())
        host, own = theirs.hostname or "", ours.hostname or ""
    except ValueError:
        return Canonical.NO_ADDRESS
    if theirs.scheme not in ("http", "https") or not host:
        return Canonical.NO_ADDRESS
    if registrable(host) != registrable(own):
        return Canonical.OTHER_DOMAIN
    if not _steps(theirs.path) and not theirs.query:
        return Canonical.FRONT_PAGE
    return Canonical.SECTION if _is_section(theirs, ours) else Canonical.ACCEPTED


def is_front_page(url: str) -> bool:
    """Whether an address names no page below a site's front page."""
    parts = urlsplit(url)
    return not _steps(parts.path) and not parts.query


def _is_section(theirs: SplitResult, ours: SplitResult) -> bool:
    """A section stands above the page, or its last step neither is one of the page's nor names an article."""
    if re.search(r"\d", theirs.query):
        return False
    canonical, page = _steps(theirs.path), _steps(ours.path)
    if canonical == page:
        return False
    if page[: len(canonical)] == canonical:
        return not all(step in _PARTS or re.fullmatch(r"\d{1,2}", step) for step in page[len(canonical) :])
    return canonical[-1] not in page and not _TELLING.search(canonical[-1])


def _steps(path: str) -> list[str]:
    steps = [step for step in path.lower().split("/") if step]
    return steps[:-1] if steps and _INDEX.fullmatch(steps[-1]) else steps
