"""Which parties the cues of a sentence lend one another: joined verbs, "the two" and "it", occasions, what came of a deed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from monitor.events.definition import SWAPPED
from monitor.events.frame import Frame
from monitor.events.line import MASK
from monitor.events.linking import goes_on, guest, passes_judgement
from monitor.events.party import Party
from monitor.events.tellers import teller_of
from monitor.model.enums import Status

_GOVERNING = ("main", "coordinate")


def share_parties(frames: Sequence[Frame]) -> None:
    """Give each linked frame the parties that others have for it."""
    inherit_subjects(frames)
    point_back(frames)
    lend_company(frames)
    lend_agents(frames)


def inherit_subjects(frames: Sequence[Frame]) -> None:
    """A verb joined by "and" without a subject of its own has that of the verb before: "§ expelled § and [imposed] sanctions".

    What a headline goes on with behind a comma is done to the same country: "§ blames § for sheltering rebels, [recalls] envoy". Whoever
    tells of another's deed goes on himself: "[§] says § bombs §, [vows] revenge".
    """
    for upper, frame in _with_verbs(frames):
        teller = teller_of(upper) if goes_on(frame) or _answers(frame) else None
        doers, others = ((teller,), upper.actors) if teller else upper.sides
        passed_over = {*upper.actors, *upper.counterparts} if teller else {*others}
        if _is_joined(upper, frame) and {*frame.actors} <= passed_over:
            frame.actors = doers
            frame.counterparts = tuple(party for party in frame.counterparts if party not in doers)
            if not frame.counterparts and frame.definition.aimed and (teller or goes_on(frame)):
                frame.counterparts = others


def point_back(frames: Sequence[Frame]) -> None:
    """ "§ met § and the two [agreed]" are both; "§ cut ties with §, [accusing] it of ..." is about the other."""
    for upper, frame in _with_governors(frames):
        if frame.link == "occasion":
            _name_occasion(frame, upper)
        if frame.link == "beside" and upper.actors and passes_judgement(upper, frame):
            frame.counterparts = upper.actors
        if upper.actors and upper.counterparts:
            _refer(frame, upper)


def lend_company(frames: Sequence[Frame]) -> None:
    """Who is there on an occasion is there for what is done on it: "On his first [trip to §], § [held talks]"."""
    for upper, frame in pairwise(frames):
        alone = frame.definition.roles == "mutual" and not frame.counterparts
        if alone and upper.link == "occasion" and {*upper.actors} == {*frame.actors}:
            frame.counterparts = upper.counterparts


def lend_agents(frames: Sequence[Frame]) -> None:
    """Who does it in the clause that tells how it came about also did what is told without an agent: "§ were hurt when § stabbed them"."""
    for upper, frame in pairwise(frames):
        same = upper.passive and not upper.actors and frame.link == "adjunct" and frame.definition is upper.definition
        if same and not {party.country for party in frame.actors} & {party.country for party in upper.counterparts}:
            upper.actors = frame.actors


def _answers(frame: Frame) -> bool:
    """Whether words against nobody named follow: of "§ said § bombed § and [vowed revenge]" the teller's."""
    return frame.definition.spoken and not frame.counterparts


def _is_joined(upper: Frame, frame: Frame) -> bool:
    """Whether both are active verbs and nobody is named between "and" and the second."""
    turned = SWAPPED if goes_on(frame) else frozenset()
    verbs = all(one.hit.cue.shape == "verb" and not one.passive for one in (upper, frame))
    verbs = verbs and not frame.hit.cue.roles and upper.hit.cue.roles in {"", "direct", *turned}
    if not verbs or frame.link != "coordinate" or upper.link not in _GOVERNING or not upper.actors:
        return False
    if goes_on(frame):
        return True
    gap = frame.sentence.low[upper.end : frame.group.start]
    joined = max((gap.rfind(f" {word} ") for word in frame.sentence.grammar.links.and_then), default=-1)
    return joined >= 0 and MASK not in gap[joined:]


def _with_verbs(frames: Sequence[Frame]) -> Iterator[tuple[Frame, Frame]]:
    """Each frame with the last finite verb before it, past nouns and participles, else with the one before it."""
    verb: Frame | None = None
    for before, frame in pairwise(frames):
        verb = before if before.finite or verb is None else verb
        yield verb, frame


def _with_governors(frames: Sequence[Frame]) -> Iterator[tuple[Frame, Frame]]:
    """Each frame behind the last main or coordinate one before it, else behind the one before it, the first behind itself."""
    main: Frame | None = None
    for before, frame in pairwise([*frames[:1], *frames]):
        main = before if before.link in _GOVERNING else main
        yield main or before, frame


def _name_occasion(frame: Frame, upper: Frame) -> None:
    """A visit that opens the sentence is that of who stands behind its comma; talks are those of who tells of them."""
    if frame.definition.roles == "place":
        frame.actors = tuple(party for party in (guest(frame),) if party)
        others = tuple(party for party in frame.counterparts if party not in frame.actors)
        frame.counterparts = others or ((frame.place,) if frame.place else ())
        frame.status = Status.UNDER_WAY if frame.status is Status.COMPLETED else frame.status
        return
    frame.actors = _teller(frame) or upper.actors
    frame.counterparts = tuple(party for party in frame.counterparts if party not in frame.actors)


def _teller(frame: Frame) -> tuple[Party, ...]:
    """Who said it right before the occasion is named: "..., [§] announced on Friday after talks with §"."""
    told = frame.sentence.search(frame.sentence.grammar.links.just_said, 0, frame.start)
    return tuple(party for party in frame.sentence.parties if told and party.end == told.start() + 1)


def _refer(frame: Frame, upper: Frame) -> None:
    """Whom "the two" before a cue or "it" behind it means, where both sides were named."""
    grammar, low = frame.sentence.grammar, frame.sentence.low
    if frame.definition.roles == "mutual" and grammar.links.both.search(low[upper.end : frame.group.start]):
        frame.actors, frame.counterparts = upper.actors, upper.counterparts
    if frame.hit.tag != "ing" or frame.passive or {*frame.actors} != {*upper.actors}:
        return
    if grammar.object_pronoun.search(low[frame.end : frame.end + 6]):
        frame.counterparts = upper.counterparts
