"""What one cue of a sentence makes of another that it governs: "agreed to visit" is a visit, agreed."""

from __future__ import annotations

from collections.abc import Sequence

from monitor.events.frame import Frame
from monitor.model.enums import Modality, Polarity, Status

_TURN_OF_A_NOUN = 5


def govern(frames: Sequence[Frame]) -> list[Frame]:
    """Without the frames that another swallows; "agreed to visit" gives the visit a status and yields to it."""
    kept: list[Frame] = []
    for frame in frames:
        upper = next((one for one in reversed(kept) if not _is_its_lead(one, frame) and not _is_bridged(one, frame)), None)
        lent = _lent(frame, upper) if upper and frame.link in ("complement", "adjunct") else None
        if (
            lent is Status.AGREED
            and upper
            and upper.hit.cue.shape == "phrase"
            and frame.status is Status.PLANNED
            and frame.group.mode == "future"
        ):
            lent = Status.PLANNED
        if frame.hit.cue.shape == "noun" and frame.is_turned:
            frame.link, lent = _agreed_turn(frame, upper), None
        if upper and lent and frame.link == "complement" and upper.polarity is Polarity.POSITIVE and not _says_less(frame, upper):
            frame.status, frame.link = lent, upper.link
            frame.modality = Modality.EXPECTED if frame.has_ladder else Modality.ASSERTED
            if upper.status is Status.PROPOSED:
                frame.status = upper.status
                frame.modality = Modality.EXPECTED if frame.group.mode == "offered" else Modality.HYPOTHETICAL
            frame.actors = upper.actors if _is_its_object(frame, upper) else frame.actors or upper.actors
            frame.reasons.append(f"status {lent}: governed by the {upper.hit.kind} cue")
            if frame.hit.cue.shape == "noun" and _are_others(frame, upper):
                upper.counterparts = frame.actors
            else:
                kept = [one for one in kept if one is not upper]
        elif upper and _is_their_occasion(frame, upper):
            frame.actors, frame.counterparts = upper.sides
        elif upper and upper.definition.asks and frame.link == "complement" and frame.group.infinitive and upper.counterparts:
            frame.actors = upper.counterparts
        kept.append(frame)
    return kept


def _agreed_turn(frame: Frame, upper: Frame | None) -> str:
    """The link of a noun that was turned: that of its governor where this is what they agreed on ("agreed to [postpone the visit]")."""
    if upper is None or upper.definition.asks or upper.hit.kind not in frame.definition.under or frame.link != "complement":
        return frame.link
    words = frame.sentence.low[upper.end : frame.start].split()
    return upper.link if words and words[0] in frame.sentence.grammar.turns and len(words) <= _TURN_OF_A_NOUN else frame.link


def is_cut_short(phrase: Frame, frames: Sequence[Frame]) -> bool:
    """Whether a phrase only takes the verb of a longer cue of another kind: "[is holding] joint drills" holds nobody."""
    return phrase.hit.cue.shape == "phrase" and any(
        one.hit.tag == "ing" and one.hit.lead_end and phrase.start < one.start < phrase.end < one.end and one.hit.kind != phrase.hit.kind
        for one in frames
    )


def _is_its_lead(phrase: Frame, frame: Frame) -> bool:
    """Whether a phrase only takes the verb of a longer cue: "agreed [to freeze] assets" governs no "freeze assets"."""
    return phrase.hit.cue.shape == "phrase" and phrase.link == "complement" and frame.start < phrase.end <= frame.end


def _says_less(frame: Frame, upper: Frame) -> bool:
    """Whether it is of its governor's own kind, or an act on nobody that two sides agree on ("§ and § agreed to [cut tariffs]")."""
    undirected = not frame.definition.ladder and not frame.counterparts and bool(upper.counterparts)
    return frame.hit.kind == upper.hit.kind or undirected


def _is_bridged(inner: Frame, frame: Frame) -> bool:
    """Whether a cue stands between a verb and what governs it from afar: "agreed [at a meeting] to visit"."""
    governs = inner.sentence.low.startswith(frame.group.governor, inner.start)
    return frame.group.infinitive and frame.group.start < inner.start < frame.start and not governs


def _is_their_occasion(frame: Frame, upper: Frame) -> bool:
    """Whether a noun of a mutual kind without company is what the parties of its governor do: "§ hosted § for [talks]"."""
    alone = frame.link in ("complement", "adjunct") and frame.hit.cue.shape == "noun" and not frame.counterparts
    return alone and frame.definition.roles == "mutual" and bool(upper.actors and upper.counterparts)


def _are_others(frame: Frame, upper: Frame) -> bool:
    """Whether who acts is not who governs: "§ agreed to [§ mediation]" is an agreement of the first with the second too."""
    return bool(frame.actors and upper.actors) and not {party.country for party in frame.actors} & {party.country for party in upper.actors}


def _is_its_object(frame: Frame, upper: Frame) -> bool:
    """Whether "to VERB" follows the governing cue at once, so that who governs also does it ("accepted X's invitation to visit")."""
    between = frame.sentence.low[upper.end : frame.group.start]
    return frame.group.infinitive and bool(upper.actors) and not between.strip()


def _lent(frame: Frame, upper: Frame) -> Status | None:
    """The status that a governing cue gives; an invitation gives one only once it is accepted, and what has no ladder none afar."""
    lent = frame.definition.under.get(upper.hit.kind)
    if not frame.definition.ladder and (frame.group.mode == "bare" or _is_between_them(frame, upper)):
        return None
    if upper.definition.asks and upper.status is not Status.AGREED:
        return None
    return lent


def _is_between_them(frame: Frame, upper: Frame) -> bool:
    """Whether a deed is one among those who agree on it: "§ and § agreed to end their rift" is no break of one with the other."""
    return bool(frame.counterparts) and {party.country for party in frame.counterparts} <= {party.country for party in upper.actors}
