"""Words of a text as spans: letters and digits with inner apostrophes and hyphens; each Han, Kana or Thai character alone."""

from __future__ import annotations

import re

_ALONE = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[{_ALONE}]|[^\W_{_ALONE}](?:[^\W_{_ALONE}]|['’.-](?=[^\W_{_ALONE}]))*")


def words(text: str) -> list[tuple[int, int]]:
    """The (start, end) of every word, in order."""
    return [match.span() for match in _WORD.finditer(text)]
