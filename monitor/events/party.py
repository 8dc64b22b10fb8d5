"""A party: somebody or somewhere that a sentence names, with what says its part in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from monitor.model.mention import Mention

GOVERNING = frozenset({"country", "metonym", "capital", "person", "unknown-person", "office", "org", "list"})
STATES = frozenset({"country", "capital", "metonym"})
PLACES = STATES | {"place"}
ENVOY = 3
"""The rank down to which whereabouts are news: heads, ministers, envoys."""


class Party(NamedTuple):
    """A mention in a sentence. `preposition` is its class in the grammar ('' for none); parties of one `group` are coordinated.

    (A tuple, since an article has hundreds.)
    """

    mention: Mention
    start: int
    end: int
    preposition: str
    word: str
    group: int
    official: bool
    adjective: bool

    @property
    def country(self) -> str | None:
        """The country's code, if there is one."""
        return self.mention.country

    @property
    def is_of_rank(self) -> bool:
        """Whether it is a head, a minister or an envoy."""
        return bool(self.mention.rank and self.mention.rank <= ENVOY)

    @property
    def has_standing(self) -> bool:
        """Whether it has a country, is an organisation or holds the office of one ("Antonio Guterres")."""
        mention = self.mention
        if mention.country or mention.kind in ("org", "list") or (mention.kind == "person" and mention.rank):
            return True
        return any(part.kind == "org" for part in mention.parts)


def of_somebody(mentions: Iterable[Mention]) -> Iterator[Mention]:
    """The mentions without the offices of nobody known; that of an organisation stands for it: "EU ministers" are the EU."""
    for mention in mentions:
        if mention.kind != "office" or mention.country:
            yield mention
        elif body := next((part for part in mention.parts if part.kind == "org"), None):
            yield replace(mention, kind="org", entity=body.entity, name=body.name)
