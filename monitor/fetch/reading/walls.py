"""Whether what came is a wall in front of what was asked for: a challenge, a consent page, a refusal of the reader's country."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from monitor.fetch.reading import kinds, phrases
from monitor.fetch.reading.kinds import visible_text

_SHORT = 1_500
_PROSE = 500
_PARAGRAPH = 120
_OTHER = 200
_SIGNS = 3
_HEADLINE = 25
_HEADLINES = 4
_CONSENT_HOST = re.compile(r"^(?:consent|guce|cmp|privacy|myprivacy|cookies?)\.", re.I)


def refused(tree: HtmlElement, markup: str, *, title: str, status: int, url: str) -> bool:
    """Whether this is a challenge, a refusal or a consent wall and not what was asked for; an article is none, whatever its title."""
    if status in {401, 403, 407, 429, 451, 503}:
        return True
    shown = visible_text(tree)
    if len(shown) > 2 * _SHORT:
        return False
    if _CONSENT_HOST.match(urlsplit(url).hostname or ""):
        return True
    if kinds.says_article(tree) or kinds.has_dateline(tree):
        return False
    if kinds.longest_prose(tree) >= _PROSE:
        return bool(phrases.CONSENT.search(title)) and _asks(tree, f"{title} {shown}") and not _is_built(tree)
    if _is_built(tree) and _other_prose(tree) >= _PARAGRAPH:
        return False
    return _says_wall(tree, markup, title=title, shown=shown)


def _says_wall(tree: HtmlElement, markup: str, *, title: str, shown: str) -> bool:
    """What a page with neither an article's marks nor its prose says of itself."""
    if phrases.CONSENT.search(title) or phrases.CHALLENGE_TITLE.search(title):
        return True
    is_bare = _other_prose(tree) < _OTHER and _headlines(tree) < _HEADLINES
    if is_bare and (phrases.CONSENT.search(shown[:_PROSE]) or _asks(tree, f"{title} {shown}")):
        return True
    if len(shown) < _SHORT and phrases.CLOSED_LAND.search(f"{title} {shown}"):
        return True
    return len(shown) < _SHORT // 2 and bool(phrases.CHALLENGE_MARK.search(markup[:200_000]))


def _asks(tree: HtmlElement, words: str) -> bool:
    """Whether it speaks of what consent is asked for, in several of its terms; something to accept with counts as one."""
    controls = tree.xpath("//button | //a | //input[@type='submit' or @type='button']")[:200]
    labels = (str(control.get("value") or control.text_content()).strip() for control in controls)
    accepts = any(phrases.ACCEPT.match(label) for label in labels if len(label) < _PARAGRAPH)
    return accepts + sum(bool(term.search(words)) for term in phrases.CONSENT_TERMS) >= _SIGNS


def _other_prose(tree: HtmlElement) -> int:
    """How much running text speaks of no term of consent."""
    blocks = tree.xpath("//p | //div[not(.//p or .//div)]")[:200]
    paragraphs = (" ".join(block.text_content()[:2_000].split()) for block in blocks)
    return sum(kinds.weight(text) for text in paragraphs if not any(term.search(text) for term in phrases.CONSENT_TERMS))


def _headlines(tree: HtmlElement) -> int:
    return sum(kinds.weight(" ".join(link.text_content().split())) >= _HEADLINE for link in tree.xpath("//a[@href]")[:500])


def _is_built(tree: HtmlElement) -> bool:
    """Whether a part of the page is an article by its mark-up: a heading with a paragraph under it."""
    return bool(tree.xpath("//article[.//h1 or .//h2][.//p] | //*[contains(@itemtype,'Article')][.//h1 or .//h2][.//p]"))
