"""What an appointment says of the roster: who takes or leaves which office of which country."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from monitor.events.languages import GRAMMARS
from monitor.model.enums import Modality, Polarity, Status, Tier
from monitor.model.event import Actor, Event
from monitor.model.mention import Mention

KIND = "appointment"
_WORDS = tuple(grammar.successions for grammar in GRAMMARS.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Succession:
    """Somebody takes an office, or leaves it; `entity` is blank for a name the roster does not know."""

    name: str
    office: str
    country: str
    leaves: bool
    entity: str = ""

    @property
    def post(self) -> str:
        """The office as commands write it: office@COUNTRY."""
        return f"{self.office}@{self.country}"


def succession_of(event: Event, mentions: Sequence[Mention]) -> Succession | None:
    """What the event says of the roster; None when it is no appointment that happened, or leaves the name, office or country open.

    `mentions` are those of the whole article, with offsets like the event's evidence.
    """
    if not _happened(event):
        return None
    inside = [one for one in mentions if event.evidence.start <= one.start and one.end <= event.evidence.end]
    office = _office(inside, event)
    who = _who(event, inside)
    country = (office.country if office else None) or _country(event)
    if office is None or office.office is None or who is None or country is None:
        return None
    begin, end = (max(0, at - event.evidence.start) for at in _cue(event))
    leaves = any(words.leaves.search(event.evidence.text, begin, end) for words in _WORDS)
    return Succession(name=who[1], office=office.office, country=country, leaves=leaves, entity=who[0])


def _happened(event: Event) -> bool:
    sure = event.modality is Modality.ASSERTED and event.polarity is Polarity.POSITIVE and event.status is Status.COMPLETED
    return event.kind == KIND and sure and event.tier is not Tier.NONE


def _cue(event: Event) -> tuple[int, int]:
    """Where the cue begins and ends in the article; the whole sentence where that is not known."""
    return event.evidence.cue or (event.evidence.start, event.evidence.end)


def _office(inside: Iterable[Mention], event: Event) -> Mention | None:
    """The office that the cue names or ends before, alone or with its holder's name; else the one of a person who leaves."""
    begin = _cue(event)[0]
    named = [one for one in inside if one.office and (one.kind == "office" or one.parts)]
    after = [one for one in named if one.end > begin]
    return next(iter([*after, *reversed(named)]), None)


def _who(event: Event, inside: Sequence[Mention]) -> tuple[str, str] | None:
    """Entity and name of whom it happens to: a person known there, a name right beside the verb, else who acts."""
    return _person(event.counterparts, inside) or _stranger(event.evidence.text) or _person(event.actors, inside)


def _person(parties: Iterable[Actor], inside: Sequence[Mention]) -> tuple[str, str] | None:
    known = {one.entity: one.kind for one in inside if one.kind in ("person", "unknown-person")}
    named = next((one for one in parties if one.entity in known), None)
    return (named.entity if known[named.entity] == "person" else "", named.name) if named else None


def _stranger(text: str) -> tuple[str, str] | None:
    found = next(filter(None, (words.taker.search(text) or words.taken.search(text) for words in _WORDS)), None)
    return ("", found[1]) if found else None


def _country(event: Event) -> str | None:
    return next((str(one.country) for one in (*event.counterparts, *event.actors) if one.country), None)
