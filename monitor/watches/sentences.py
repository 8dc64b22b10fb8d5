"""Where sentences begin: enough for SAME and lead:, in scripts with and without spaces."""

from __future__ import annotations

import re

_END = re.compile(
    r"(?P<mark>[.!?…]+)[\"'”’»)\]]*\s+(?=[\"'“‘«(\[]*(?P<next>[^\W_]))"
    r"|[。！？｡．]+[」』”’）]*\s*|[؟۔।॥]+\s*|\s*\n\s*"
)
_WORD_BEFORE = re.compile(r"\w*$")
_REACH = 12
LONGEST_UNLISTED_ABBREVIATION = 3
_SHORT = """
mr mrs ms dr prof gen sen rep gov col lt maj capt sgt adm hon rev st jr sr vs etc no inc ltd co corp jan feb mar apr jun
jul aug sep sept oct nov dec m mme mlle art p pp approx est dept
"""
_ABBREVIATIONS = frozenset(_SHORT.split())


def sentence_starts(text: str) -> list[int]:
    """The offsets at which sentences begin, in order; empty for empty text."""
    if not text:
        return []
    return [0, *(found.end() for found in _END.finditer(text) if found.end() < len(text) and _ends(found))]


def _ends(found: re.Match[str]) -> bool:
    if found["mark"] is None or found["mark"] != ".":
        return True
    if "\n" in found[0]:
        return True
    before = _WORD_BEFORE.search(found.string, max(0, found.start() - _REACH), found.start())
    word = before[0] if before else ""
    if word.lower() in _ABBREVIATIONS or (len(word) == 1 and word.isupper()):
        return False
    return len(word) > LONGEST_UNLISTED_ABBREVIATION or not found["next"].islower()
