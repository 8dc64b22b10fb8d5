"""Markup to plain text for titles, summaries and bodies that feeds carry."""

from __future__ import annotations

import html
import re

_HIDDEN = re.compile(r"<(script|style|noscript|template|iframe|svg)\b[^>]*>(?:(?!</\1).)*(?:</\1\s*>|$)", re.I | re.S)
_BLOCK = re.compile(
    r"</?(?:p|div|br|hr|li|ul|ol|dl|dd|dt|h[1-6]|blockquote|table|tr|td|th|section|article|figure|figcaption|pre)\b[^<>]*>", re.I
)
_TAG = re.compile(
    r"</?(?:a|abbr|acronym|address|article|aside|audio|b|big|blink|body|button|center|cite|code|del|dfn|em|embed|figure|font|footer|form"
    r"|header|html|head|i|img|input|ins|kbd|label|link|main|mark|meta|nav|nobr|object|option|param|picture|q|s|samp|section|select|small"
    r"|source|span|strike|strong|sub|sup|svg|tbody|textarea|tfoot|thead|time|title|tt|u|var|video|wbr|[a-z]+:[a-z]+)\b[^<>]*>",
    re.I,
)
_COMMENT = re.compile(r"<!--.*?(?:-->|$)", re.S)
_INVISIBLE = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)
_BREAK = "\u2028"
_TITLE = 300
_SPACE = re.compile(r"[\s\u00a0\u2028\u2029]+")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")


def title_of(text: str, *, markup: bool) -> str:
    """One line without tags or invisible characters, at most 300 characters; `markup` says it was declared as HTML."""
    text = text[: 20 * _TITLE]
    line = _SPACE.sub(" ", untagged(text) if markup else _INVISIBLE.sub("", text)).strip()
    return line if len(line) <= _TITLE else line[: _TITLE - 1].rstrip() + "…"


def untagged(markup: str) -> str:
    """The words of HTML on one line; what only looks like a tag ("a < b > c") stays."""
    return _SPACE.sub(" ", _words(markup, _BREAK)).strip()


def paragraphs(markup: str, *, limit: int) -> str:
    """The words of HTML, one block a line, cut at `limit` characters."""
    blocks = (_SPACE.sub(" ", block).strip() for block in _words(markup[: 4 * limit], _BREAK).split(_BREAK))
    return "\n".join(block for block in blocks if block)[:limit]


def has_entities(text: str) -> bool:
    """Whether character references stand in the text."""
    return bool(_ENTITY.search(text))


def visible(text: str) -> str:
    """The text without control, bidirectional and zero-width characters (zero-width joiners stay: scripts need them)."""
    return _INVISIBLE.sub("", text)


def _words(markup: str, brk: str) -> str:
    if "<" in markup:
        markup = _COMMENT.sub(" ", markup)
        markup = _HIDDEN.sub(" ", markup)
        markup = _BLOCK.sub(brk, markup)
        markup = _TAG.sub("", markup)
    return _INVISIBLE.sub("", html.unescape(markup))
