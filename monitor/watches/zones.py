"""The parts of a document a clause may be held to, as sets of bits, so that scopes inside scopes intersect."""

from __future__ import annotations

TITLE = 1
OPENING = 2
REST = 4

EVERYWHERE = TITLE | OPENING | REST
NOWHERE = 0
OF_FIELD = {"title": TITLE, "lead": TITLE | OPENING, "body": OPENING | REST}

_PREFIX = {TITLE: "title:", TITLE | OPENING: "lead:", OPENING | REST: "body:", OPENING: "lead:body:", NOWHERE: "nowhere:"}


def prefix_of(zone: int) -> str:
    """The zone as it is written in front of a clause, "" for the whole document."""
    return _PREFIX.get(zone, "")
