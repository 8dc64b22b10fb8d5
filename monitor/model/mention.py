"""A mention: an entity named in an article, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass

from monitor.model.ids import Country, EntityId


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Offsets are code points into the text that was read; `kind` is country, demonym, capital, metonym,
    person, office, org, list or unknown-person; `sure` runs from 0 to 1; `reason` says how it was resolved.
    """

    start: int
    end: int
    text: str
    entity: EntityId
    kind: str
    name: str
    country: Country | None = None
    office: str | None = None
    rank: int | None = None
    sure: float = 1.0
    reason: str = ""
    holders: tuple[str, ...] = ()
    former: bool = False
    parts: tuple[Mention, ...] = ()
