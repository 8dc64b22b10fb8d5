"""What a new version of a page changes: facts that were corrected, and paragraphs that tell another story under the same address."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from hashlib import sha256

from monitor.entries.drafts import Draft
from monitor.model.article import Article
from monitor.model.enums import Precision
from monitor.model.ids import ArticleUrl
from monitor.text.signature import Likeness, compare, contained

_FEWEST = 12
_STAYS, _GOES = 0.5, 0.2
_HEADLINE = 120


def corrections(before: Article, after: Article) -> tuple[str, ...]:
    """The facts that changed between two versions that are one text otherwise: "24 -> 12"; () for anything else.

    A summary that became a body, and a page that grew, are no corrections.
    """
    if before.has_body != after.has_body or _fresh(before, after):
        return ()
    found = compare(before.document, after.document)
    return tuple(fact.replace(" / ", " → ") for fact in found.facts) if found.likeness is Likeness.CORRECTED else ()


def is_filled_in(before: Article, after: Article) -> bool:
    """Whether the later version only has the body of what was known by its headline and summary: nothing need have happened since."""
    return after.has_body and not before.has_body and after.title == before.title


def added_part(before: Article, after: Article, *, now: datetime) -> Draft | None:
    """The paragraphs that a page has gained, as an article of its own: a live blog's, or a page used again for another topic.

    None where nothing was gained, or the text was only rewritten.
    """
    fresh = _fresh(before, after) if before.has_body and after.has_body else []
    text = "\n".join(fresh)
    if len(text.split()) < _FEWEST:
        return None
    stays = contained(before.text, after.text)
    used_again = stays < _GOES
    if not used_again and stays < _STAYS:
        return None
    url = ArticleUrl(f"{after.url}#{sha256(text.encode('utf-8', 'replace')).hexdigest()[:12]}")
    title = after.title if used_again else fresh[0][:_HEADLINE]
    part = replace(after, url=url, title=title, text=text, published=None, precision=Precision.NONE, first_seen=now, gate="")
    return Draft(article=part, aliases=(f"u:{url}",), edition=f"e:{url}")


def beyond(before: Article, after: Article) -> Article:
    """The later of two articles of one address with those paragraphs alone that the earlier one did not have: a live blog repeats them."""
    return replace(after, text="\n".join(_fresh(before, after)))


def _fresh(before: Article, after: Article) -> list[str]:
    """The paragraphs of the new text that the old one did not have."""
    paragraphs = (paragraph.strip() for paragraph in after.text.split("\n"))
    return [one for one in paragraphs if one and one not in before.text and contained(one, before.text) < _STAYS]
