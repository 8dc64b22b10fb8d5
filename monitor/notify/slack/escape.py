"""Text of others made harmless in Slack: no mention, no link, no formatting, no hidden characters.

Slack asks to escape & < > only; the rest keeps an outlet's title from laying out our message. `verbatim` text
objects do no linking of their own; the word joiners are the second belt, for the notification text.
"""

from __future__ import annotations

import unicodedata

_JOINER = "\u2060"
_LOOKALIKES = str.maketrans({"*": "∗", "_": "＿", "~": "∼", "`": "ˋ"})
_QUOTES = str.maketrans({"<": "‹", ">": "›"})
_KEPT_CONTROLS = "\n\u200c\u200d"


def plain(text: str) -> str:
    """Without control, direction and unassigned characters; tabs become blanks; joiners of scripts and emoji stay."""
    return "".join(char for char in text.replace("\t", " ") if char in _KEPT_CONTROLS or _is_visible(char))


def defused(text: str) -> str:
    """Nothing in it becomes a link or a mention, even where Slack looks for them itself."""
    return plain(text).replace("://", f":{_JOINER}//").replace("www.", f"www{_JOINER}.").replace("@", f"@{_JOINER}")


def escaped(text: str) -> str:
    """Harmless as mrkdwn: entities escaped, formatting characters replaced by look-alikes."""
    return entities(defused(text).translate(_LOOKALIKES))


def entities(text: str) -> str:
    """The three characters Slack asks to escape."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def header(text: str) -> str:
    """For a header, which is plain text: one line, with no angle bracket left to be misread."""
    return " ".join(defused(text).translate(_QUOTES).split())


def emboldened(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    """Escaped, with the spans (code points of the text as given) in bold; overlapping spans are bold once."""
    parts, at = [], 0
    for start, end in spans:
        if start < at or not text[start:end].strip():
            continue
        parts += [escaped(text[at:start]), f"*{escaped(text[start:end]).strip()}*"]
        at = end
    return "".join((*parts, escaped(text[at:]))).replace("\n", " ")


def link(url: str, label: str) -> str:
    """A link to an http(s) address under a harmless label; the label alone for any other address."""
    if not url.startswith(("http://", "https://")) or len(url) > 2000:
        return escaped(label)
    safe = entities(plain(url)).replace("|", "%7C").replace(" ", "%20").replace("\n", "")
    return f"<{safe}|{escaped(label).replace('|', '¦') or 'source'}>"


def cut(text: str, most: int) -> str:
    """At most `most` characters, never inside an entity."""
    if len(text) <= most:
        return text
    head = text[: most - 1]
    start = head.rfind("&", max(0, len(head) - 5))
    if start >= 0 and ";" not in head[start:]:
        head = head[:start]
    return f"{head}…"


def _is_visible(char: str) -> bool:
    return unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Co", "Cn")
