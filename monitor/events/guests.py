"""Whether somebody is received: who stands right behind "welcomes", and is no owner of what is welcomed."""

from __future__ import annotations

from monitor.events.frame import Frame
from monitor.events.line import MASK
from monitor.events.party import PLACES, Party

_MOST_BEFORE = 3
_MOST_BEHIND = 60


def has_a_guest(frame: Frame) -> bool:
    """Whether somebody stands right behind the cue: "welcomed the French envoy", "hosted Prime Minister Justin P. J. Trudeau of
    Canada", no "the remarks of the envoy", no "France's vote", no "US measures".
    """
    grammar, low, begin = frame.sentence.grammar, frame.sentence.low, frame.end
    shapes = grammar.shapes
    for party in frame.sentence.parties:
        if party.start < frame.end:
            continue
        if grammar.guests_are_people and party.mention.kind in PLACES and (not party.preposition or party.start == frame.end + 1):
            return False
        if party.preposition == "place" and party.mention.kind in PLACES:
            begin = party.end
            continue
        between = low[begin : party.start].split()
        owned = party.adjective and (not party.official or frame.sentence.match(shapes.owner, party.end))
        owns = owned or low.startswith(shapes.owns, party.end)
        beside = len(between) <= _MOST_BEFORE and not any(word in grammar.prepositions for word in between)
        return (beside or _is_named_at_once(frame, party, begin)) and not owns and not _owns_a_thing(frame, party)
    return False


def _is_named_at_once(frame: Frame, party: Party, begin: int) -> bool:
    """Whether the words from `begin` to a party are the name and office of somebody of its country."""
    plain = frame.sentence.plain
    of = frame.sentence.grammar.shapes.of
    return (party.word in of or party.mention.kind == "person") and plain[frame.start].islower() and plain[begin:].lstrip()[:1].isupper()


def _owns_a_thing(frame: Frame, party: Party) -> bool:
    """Whether a noun follows that is nobody: "welcomes [§] trade proposal", no "welcomes [§] trade envoys"."""
    grammar, low = frame.sentence.grammar, frame.sentence.low
    if grammar.nouns_first or not grammar.spaced:
        return False
    begin = party.end + len(" ")
    if frame.sentence.plain[begin : begin + 1].isupper() and not frame.sentence.is_titled:
        return False  # the name of who is received goes on
    last, behind = "", low[party.end : party.end + _MOST_BEHIND]
    for word in behind.split(" ")[1:] if behind.startswith(" ") else ():
        bare = word.strip("\"'.,;:!?")
        if MASK in word or not bare.isalpha() or _ends_a_noun_phrase(frame, bare):
            break
        last = bare
        if bare != word:
            break
    follows, last = bool(last), last or party.mention.text.split()[-1].lower()
    return last in grammar.shapes.unreceived or (follows and last not in grammar.officials)


def _ends_a_noun_phrase(frame: Frame, word: str) -> bool:
    grammar = frame.sentence.grammar
    words = (grammar.adverbs, grammar.determiners, grammar.anaphors, grammar.shapes.behind_guests, grammar.prepositions)
    return any(word in one for one in words)
