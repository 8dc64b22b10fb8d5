"""Lines of authors cut into names: "By Ana Silva and Li Wei" is two people, "Marks & Spencer" and "Smith, John" are one."""

from __future__ import annotations

import re

from monitor.text.agencies import AGENCIES

SPLIT = re.compile(r"\s*;\s*|\s*\|\s*|\s+(?:and|et|und|y|&)\s+|,\s+(?=[^\W\d_]+\s+[^\W\d_])")
_BY = re.compile(r"^(?:by|par|von|por|di|de|door|written by|текст)\s*:?\s+", re.I)
_BODY = re.compile(
    r"\b(?:ministry|department|office|bureau|agency|affairs|staff|press|news|team|desk|council|commission|institute)\b", re.I
)
_AGENCY = re.compile("|".join(f"(?:{names})" for names in AGENCIES.values()))


def people(text: str) -> list[str]:
    """The line cut into names where every part looks like a person's or is a news agency; a ministry "of Foreign Affairs and
    Trade" stays whole.
    """
    parts = [part for part in SPLIT.split(text) if part]
    return parts if all(map(_is_author, map(without_by, parts))) else [text]


def without_by(text: str) -> str:
    """The name without "By" and its like in front."""
    return _BY.sub("", text)


def names_a_body(text: str) -> bool:
    """Whether a word of the line names an office, a desk or an institution."""
    return _BODY.search(text) is not None


def _is_author(part: str) -> bool:
    return (2 <= len(part.split()) <= 4 and not names_a_body(part)) or _AGENCY.fullmatch(part) is not None
