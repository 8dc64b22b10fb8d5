"""Who tells what somebody else does: "[§] said § attacked § and vowed revenge"."""

from __future__ import annotations

from monitor.events.frame import Frame
from monitor.events.sentence import Party


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
