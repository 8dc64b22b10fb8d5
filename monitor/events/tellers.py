"""Who tells what somebody else does: "[§] said § attacked § and vowed revenge"."""

from __future__ import annotations

from monitor.events.frame import Frame
from monitor.events.party import Party


def teller_of(frame: Frame) -> Party | None:
    """Who tells it of another country than his own; None where nobody does, or "it" tells of itself."""
    sentence = frame.sentence
    said = sentence.search(sentence.grammar.told, 0, frame.group.start)
    if not said or sentence.grammar.teller.search(said[0]):
        return None
    tellers = [party for party in sentence.parties if party.end <= said.start() + 1 and party.official and party.preposition != "place"]
    if not tellers or tellers[-1].country in {party.country for party in frame.actors}:
        return None
    return tellers[-1]


def is_his_own(frame: Frame, teller: Party) -> bool:
    """Whether who moves forces is named by no country but the teller's: "[the Pentagon] said a carrier was off §"."""
    return frame.definition.faces and not frame.actors and teller.country not in {one.country for one in frame.counterparts}


def is_denounced(frame: Frame) -> bool:
    """Whether foes of a state's forces tell what these did: "rebels said soldiers had [tortured] villagers in §"."""
    found = frame.sentence.search(frame.sentence.grammar.subjects.denounced, 0, frame.group.start)
    if found is None or frame.passive:
        return False
    frame.counterparts = frame.actors or frame.counterparts
    return True
