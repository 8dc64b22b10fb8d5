"""One sentence read: its cues become frames, linked to one another, given parties and a standing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from monitor.events.brackets import bracketed, doers_of_noun
from monitor.events.decrees import is_conditional, is_decreed, is_said_by_a_decree
from monitor.events.definition import Definition
from monitor.events.frame import Frame
from monitor.events.governing import govern, is_cut_short
from monitor.events.grammar import Grammar
from monitor.events.lexicon import Hit
from monitor.events.line import MASK
from monitor.events.linking import go_on_as_planned, is_headline_passive, lend_futures, link
from monitor.events.particles import assign_by_particles
from monitor.events.places import stays_home
from monitor.events.roles import assign
from monitor.events.sentence import Sentence
from monitor.events.sharing import point_back, share_parties
from monitor.events.standing import is_but_a_turn, settle
from monitor.events.stray import is_stray
from monitor.events.tails import but_words_of_groups, group_behind, is_idle, link_by_tails
from monitor.events.tellers import is_denounced, is_his_own, teller_of
from monitor.events.verbgroup import VerbGroup, governed_noun, verb_group
from monitor.events.vocabulary import STAY
from monitor.model.enums import Modality, Polarity, Status
from monitor.model.ids import Kind
from monitor.text.sentences import LONGEST

_ON_A_NOUN = frozenset({"postponed", "cancelled", "suspended", "resumed", "planned"})
_REFUSING = frozenset({"future", "modal", "negated"})
MOST = 24
"""Cues read of one sentence; more is a list or an attack."""


def read_sentence(sentence: Sentence, hits: Sequence[Hit], *, kinds: Mapping[Kind, Definition], on: date | None) -> list[Frame]:
    """The frames of a sentence that stand on their own, in order; what somebody is there for comes before that he is there."""
    limit = sentence.said_at
    frames = [_frame(sentence, hit) for hit in hits if hit.start - sentence.start < limit][:MOST]
    if not frames:
        return []
    frames = [frame for frame in frames if frame.hit.tag and not is_stray(frame)]
    if sentence.grammar.verbs_last:
        return _read_verbs_last(frames, kinds=kinds, on=on)
    if len(frames) > 1:
        frames = _but_topics(_one_shape(frames))
    if sentence.grammar.brackets.finite:
        frames.sort(key=lambda frame: (min(frame.start, frame.group.start), frame.start))
    link(frames)
    if len(frames) > 1:
        lend_futures(frames)
        go_on_as_planned(frames)
    for frame in frames:
        settle(frame, on)
        frame.link = "main" if frame.link == "subject" and frame.turned_by else frame.link
        assign(frame)
    frames = [frame for frame in frames if not stays_home(frame)]
    frames = _together(frames) if len(frames) > 1 else _alone(frames)
    for frame in frames:
        _become(frame, kinds)
    return frames


def _read_verbs_last(frames: list[Frame], *, kinds: Mapping[Kind, Definition], on: date | None) -> list[Frame]:
    """The frames of a sentence whose verbs come last, in order."""
    frames = but_words_of_groups([frame for frame in _one_shape(frames) if not is_idle(frame)])
    link_by_tails(frames)
    for at, frame in enumerate(frames):
        settle(frame, on)
        assign_by_particles(frame, frames[:at])
    for frame in frames:
        _become(frame, kinds)
    return frames


def _alone(frames: list[Frame]) -> list[Frame]:
    """The same, of which there is one or none: nobody lends it a party, but a visit that opens the sentence is somebody's."""
    for frame in frames:
        if frame.link == "occasion":
            point_back(frames)
    return frames


def _together(frames: list[Frame]) -> list[Frame]:
    """The frames with what they lend one another, without those that another swallows."""
    whole = [
        frame for frame in frames if not (is_said_by_a_decree(frame, frames) or is_but_a_turn(frame, frames) or is_cut_short(frame, frames))
    ]
    if len(whole) < len(frames):
        frames = whole
        link(frames)
    share_parties(frames)
    return sorted(govern(frames), key=lambda frame: frame.hit.cue.roles == STAY)


def _but_topics(frames: list[Frame]) -> list[Frame]:
    """Without nouns that only head a headline, nobody named before its colon: "[Trêve] : Moscou dit non à Kiev"."""
    sentence = frames[0].sentence
    colon = sentence.low.find(":") if sentence.grammar.colon_topics and sentence.may_be_headline else -1
    if colon < 0 or MASK in sentence.low[:colon]:
        return frames
    return [frame for frame in frames if frame.hit.cue.shape != "noun" or frame.end > colon] or frames


def _one_shape(frames: Sequence[Frame]) -> list[Frame]:
    """Of one cue read as a verb and as a noun the verb, since it is no stray form; after who has it ("§'s talks"), or a word that turns
    it ("delays talks"), the noun.
    """
    kept: list[Frame] = []
    for frame in sorted(frames, key=lambda one: (one.start, one.hit.kind, (one.hit.cue.shape == "noun") is not _is_owned(one))):
        last = kept[-1] if kept else None
        if last is None or (last.start, last.end, last.hit.kind) != (frame.start, frame.end, frame.hit.kind):
            kept.append(frame)
    return kept


def _is_owned(frame: Frame) -> bool:
    grammar, before = frame.sentence.grammar, frame.sentence.low[: frame.start]
    return before.endswith(grammar.shapes.owners) or (before.endswith(" ") and grammar.turns.get(before.split()[-1]) in _ON_A_NOUN)


def _frame(sentence: Sentence, hit: Hit) -> Frame:
    start, end = hit.start - sentence.start, hit.end - sentence.start
    hit = _as_written(hit, sentence.plain[start:end], sentence.grammar)
    cue = hit.cue
    is_verb = cue.shape == "verb"
    before = sentence.low[:start]
    if sentence.grammar.verbs_last:
        group, hit = group_behind(sentence.grammar, sentence.low, hit, start=start, end=end)
    else:
        group = _hailed(sentence, verb_group(sentence.grammar, before, hit.tag)) if is_verb else _nominal(sentence, before, hit.definition)
    opens = hit.lead_end - sentence.start if hit.lead_end else end
    frame = Frame(hit=hit, sentence=sentence, start=start, end=end, opens=opens, group=group, definition=hit.definition)
    if is_verb and sentence.grammar.brackets.finite:
        return bracketed(frame, sentence.grammar.brackets)
    if cue.shape == "noun" and sentence.grammar.brackets.finite:
        frame.doers = doers_of_noun(frame)
    _foretell(frame)
    told_alone = sentence.grammar.passives.bare and hit.tag == "pp"
    frame.passive = is_verb and (hit.passive or group.passive or told_alone or is_headline_passive(frame) or _is_done_by(frame))
    return frame


def _foretell(frame: Frame) -> None:
    """What is said behind its noun: "talks [will] be held", "talks [could not] take place"."""
    grammar = frame.sentence.grammar
    tells = frame.has_ladder and (frame.is_named or not grammar.spaced) and frame.sentence.may_hold(grammar.outcome)
    found = grammar.outcome.match(frame.following(LONGEST)) if tells else None
    if found and found["denied"]:
        frame.group = frame.group._replace(negated=True)
    elif found and frame.group.mode == "asserted":
        frame.group = frame.group._replace(mode="future")


def _as_written(hit: Hit, words: str, grammar: Grammar) -> Hit:
    """The hit with the one of two tags that its accent tells: "invité" is a participle, "invite" the present."""
    present, both, participle = hit.tag.partition("|")
    if grammar.brackets.finite:
        return hit
    return hit._replace(tag=participle if words.split()[0].endswith(grammar.shapes.accents) else present) if both else hit


def _nominal(sentence: Sentence, before: str, definition: Definition) -> VerbGroup:
    if sentence.grammar.verbal_nouns and not definition.ladder and (governed := governed_noun(sentence.grammar, before)):
        return governed._replace(start=len(before))
    return VerbGroup(start=len(before), negated=_no(sentence, before))


def _hailed(sentence: Sentence, group: VerbGroup) -> VerbGroup:
    """The group with the verb that carries it in "§ became the first § [to visit]": whose deed it is stands before it."""
    hailed = sentence.grammar.hailed
    found = sentence.search(hailed, 0, group.start) if group.mode == "bare" else None
    if found is None:
        return group
    mode = "planned" if found["ahead"] else "asserted"
    return VerbGroup(mode=mode, past_perfect=bool(found["over"] or found["last"]), start=found.start())


def _is_done_by(frame: Frame) -> bool:
    """Whether a participle after its noun names who did it: "doses [donated] by §", "a step [deplored] by §"; one with words of its
    own is a passive too, unless it shares the auxiliary of a verb before: "agents § [sommés de quitter] §", no "a rompu et [fermé ..]".
    """
    grammar = frame.sentence.grammar
    if frame.hit.tag not in ("past", "pp") or frame.group.start < frame.start:
        return False
    suffers = grammar.perfect_is_past or (grammar.bare_passives and frame.hit.tag == "pp")
    if frame.hit.lead_end:
        return suffers and _is_done_to_its_subject(frame)
    return suffers or frame.sentence.match(grammar.shapes.by_whom, frame.end) is not None


def _is_done_to_its_subject(frame: Frame) -> bool:
    """Whether a participle with words of its own has no auxiliary before it, and who does it may be told behind."""
    sentence, grammar = frame.sentence, frame.sentence.grammar
    if frame.hit.tag != "pp" or frame.definition.roles in ("mutual", "place"):
        return False
    told = frame.definition.place_acts or any(one.preposition == "agent" for one in sentence.parties if one.start > frame.end)
    return told and (grammar.have | grammar.had).isdisjoint(word.strip(",;:") for word in sentence.plain[: frame.start].lower().split())


def _no(sentence: Sentence, before: str) -> bool:
    return not sentence.grammar.negations.isdisjoint(before[before.rfind(",") + 1 :].split()[-4:])


def _become(frame: Frame, kinds: Mapping[Kind, Definition]) -> None:
    """A commitment, threat or refusal of a kind without a ladder is another kind."""
    definition = frame.definition
    refused = frame.polarity is Polarity.NEGATIVE and frame.status is not Status.DENIED and frame.group.mode in _REFUSING
    if refused and definition.when_negated:
        _turn_into(frame, kinds, definition.when_negated)
        return
    if frame.polarity is Polarity.NEGATIVE or frame.has_ladder or (definition.turns and frame.is_turned):
        return
    if _may_hinge(definition.when_future, kinds) and is_conditional(frame):
        _turn_into(frame, kinds, definition.when_future)
        frame.modality = Modality.HYPOTHETICAL
        return
    if definition.when_claimed and frame.modality is not Modality.EXPECTED and _is_claim(frame):
        _turn_into(frame, kinds, definition.when_claimed)
        return
    if definition.decreed and is_decreed(frame):
        frame.status = Status.PLANNED
    elif frame.modality is Modality.EXPECTED and definition.when_future:
        _turn_into(frame, kinds, definition.when_future)
    elif frame.modality is Modality.HYPOTHETICAL and definition.when_wished:
        _turn_into(frame, kinds, definition.when_wished)
    elif frame.modality is Modality.HYPOTHETICAL:
        frame.status = Status.PROPOSED
    elif frame.modality is not Modality.HISTORICAL:
        frame.status = Status.COMPLETED


def _may_hinge(kind: str, kinds: Mapping[Kind, Definition]) -> bool:
    named = kinds.get(Kind(kind))
    return named is not None and named.hinges


def _is_claim(frame: Frame) -> bool:
    """ "X said that Y attacked": told by another country than the one that acts, which becomes the actor, or by foes at home."""
    if frame.link not in ("main", "coordinate"):
        return False
    teller = teller_of(frame)
    if teller is None:
        return is_denounced(frame)
    if is_his_own(frame, teller):
        frame.actors = (teller,)
        return False
    frame.counterparts = tuple(party for party in frame.actors if party is not teller) or frame.counterparts
    frame.actors = (teller,)
    return True


def _turn_into(frame: Frame, kinds: Mapping[Kind, Definition], kind: str) -> None:
    if Kind(kind) not in kinds:
        return
    frame.reasons.append(f"{frame.definition.kind} not yet done: {kind}")
    ladder = kinds[Kind(kind)].ladder
    offered = frame.group.mode == "offered"
    settled = Status.PROPOSED if offered else Status.AGREED
    frame.status = settled if ladder and frame.modality is Modality.EXPECTED else Status.COMPLETED
    frame.definition = kinds[Kind(kind)]
    if frame.definition.roles == "mutual" and not frame.counterparts and len({party.country for party in frame.actors}) > 1:
        frame.actors, frame.counterparts = frame.actors[:1], frame.actors[1:]
    frame.modality, frame.polarity = Modality.ASSERTED, Polarity.POSITIVE
