"""Whose ministers they are where the words leave it out: "Industry Minister X and his § counterpart", "signed by the two ministers"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from dataclasses import replace

from monitor.events.frame import Frame
from monitor.events.party import Party
from monitor.events.sentence import Sentence
from monitor.model.event import Actor
from monitor.model.ids import Country

MINISTER = 2


def place_bearers(frame: Frame, told: Sequence[Actor]) -> None:
    """Give who bears an office of no country the one that is left beside the country of the other side.

    It is the only other one that the sentence names, else the only other one of the parties `told` of before.
    """
    homeless = [party for party in (*frame.actors, *frame.counterparts) if not party.mention.country and _is_homeless(party)]
    if not homeless:
        return
    others = {party.country for party in (*frame.actors, *frame.counterparts) if party.country}
    if len(others) != 1:
        return
    home = _left_over([one.country for one in frame.sentence.mentions], others) or _left_over([one.country for one in told], others)
    if home is None:
        return
    frame.actors = tuple(_at_home(party, home) for party in frame.actors)
    frame.counterparts = tuple(_at_home(party, home) for party in frame.counterparts)
    frame.reasons.append(f"{homeless[0].mention.text}: a minister beside one of another country, so of {home}")


def of_rank(actors: tuple[Actor, ...], sentence: Sentence) -> tuple[Actor, ...]:
    """The actors, with a minister's rank for countries that the sentence says are there by their ministers."""
    ministers = sentence.grammar.ministers
    if any(actor.rank for actor in actors) or not sentence.search(ministers):
        return actors
    return tuple(replace(actor, rank=MINISTER) if actor.country and actor.entity.isupper() else actor for actor in actors)


def _left_over(named: Iterable[Country | None], others: Set[str]) -> Country | None:
    left = {country for country in named if country and country not in others}
    return left.pop() if len(left) == 1 else None


def _is_homeless(party: Party) -> bool:
    mention = party.mention
    return not mention.country and mention.office is not None and 0 < (mention.rank or 0) <= MINISTER and not party.has_standing


def _at_home(party: Party, home: Country | None) -> Party:
    return party._replace(mention=replace(party.mention, country=home)) if _is_homeless(party) else party
