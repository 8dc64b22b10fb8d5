"""One line of the lab's input as an object, or a ValueError that says why not."""

from __future__ import annotations

import json
from typing import Any


def row_of(line: str) -> dict[str, Any]:
    """The JSON object of a line; raises ValueError for what is none, nested too deep for the parser included."""
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"not JSON: {error}") from error
    if not isinstance(row, dict):
        raise ValueError("not a JSON object")
    return row
