"""Who takes part where a noun tells it: "[X]'s visit to [Y]", "talks between [X] and [Y]", "the [X]-[Y] deal"."""

from __future__ import annotations

from collections.abc import Sequence

from monitor.events.frame import Frame
from monitor.events.objects import agent, object_group
from monitor.events.party import PLACES, Party
from monitor.events.subjects import borne_within, group_of, subject

_MOST_ADJECTIVES = 2
"""How many words may stand between a noun and the adjective of a country."""


def nominal(frame: Frame, right: Sequence[Party]) -> tuple[list[Party], list[Party]]:
    """Parties of a noun cue: "X's visit to Y", "talks between X and Y", "an attack on Y by X", "the X-Y deal"."""
    by = agent(right) or _doer_behind(frame, right)
    if by and by[0].word in frame.sentence.grammar.objects.sources and (doers := _next_to_it(frame, right) or subject(frame)):
        return doers, object_group(frame, [party for party in right if party not in (*by, *doers)]) or by
    between = [party for party in right if party.word in frame.sentence.grammar.objects.between]
    if between and frame.definition.roles == "place":
        right = [party for party in right if party not in between]  # "the trip continues the thaw between § and §"
    elif between and frame.definition.roles != "mutual":
        return subject(frame) or _belonging(right, between), group_of(right, between[0])
    elif between:
        return group_of(right, between[0])[:1], group_of(right, between[0])[1:]
    within = [] if by or frame.hit.passive else borne_within(frame)
    own = [] if by or within or frame.hit.passive else _told_by_adjective(frame, right) or _next_to_it(frame, right)
    right = [party for party in right if party not in own]
    told = within or [party._replace(official=True) if party.adjective else party for party in own]
    told = told or _right_behind(frame, right)
    right = [party for party in right if party not in told]
    left = (
        by
        or told
        or (_passive_actors(frame) if frame.hit.passive else _holder(frame) or [*frame.doers] or _but_the_speaker(frame, subject(frame)))
    )
    if not left:
        left = _belonging(right, ())
        right = _aimed_beyond(right, left) if frame.definition.roles == "counterpart" else right
    if frame.definition.roles == "place" and not by and (visitor := whose(frame)):
        return visitor, [party for party in frame.sentence.parties if party.end <= frame.start][-1:]
    hit_by = undergoing(frame) if frame.hit.passive and by else []
    beside = (
        [] if hit_by and frame.definition.roles == "counterpart" else object_group(frame, [party for party in right if party not in by])
    )
    return left, beside or hit_by


def _but_the_speaker(frame: Frame, left: list[Party]) -> list[Party]:
    """The same without who only speaks of another's deed before a headline's colon: "[Lula]: the attack on § is a crime"."""
    if frame.definition.spoken or frame.definition.roles in ("mutual", "place") or not frame.sentence.may_be_headline:
        return left
    return [party for party in left if not (party.mention.rank and frame.sentence.low[party.end :].lstrip().startswith(":"))]


def _aimed_beyond(right: list[Party], owners: Sequence[Party]) -> list[Party]:
    """The parties without those whose it is, where another is named whom it is aimed at: "sanctions [of §] against §"."""
    others = [party for party in right if party not in owners]
    return others if any(party.preposition in ("toward", "target") for party in others) else right


def _belonging(right: Sequence[Party], others: Sequence[Party]) -> list[Party]:
    """Whose it is behind its noun, others apart: "mediation [of §] between § and §"."""
    return next((group_of(right, party) for party in right if party.preposition == "of" and party not in others), [])


def _right_behind(frame: Frame, right: Sequence[Party]) -> list[Party]:
    """Whose it is in a language of cases where a genitive, or a name without cases, stands right behind: "визит [госсекретаря] в §"."""
    if not frame.sentence.grammar.objects.fronted or frame.hit.passive:
        return []
    behind = next((party for party in right if party.start == frame.opens + 1), None)
    governed = any(word in frame.sentence.grammar.prepositions for word in frame.words_before[-1:])
    own = behind is not None and (behind.preposition == "of" or (not behind.preposition and not governed and _has_no_case(behind)))
    return group_of(right, behind) if behind and own else []


def _has_no_case(party: Party) -> bool:
    """Whether a name may stand in any case as it is: an abbreviation, or somebody's."""
    return party.mention.text.isupper() or party.mention.kind in ("person", "unknown-person")


def _doer_behind(frame: Frame, right: Sequence[Party]) -> list[Party]:
    """Who does it where the verb stands between its object and its subject: "соглашение подписали [§ и §]"."""
    if not (frame.hit.passive and frame.sentence.grammar.objects.fronted):
        return []
    verb = frame.hit.anchor - frame.sentence.start
    return next((group_of(right, one) for one in right if one.start > verb and not one.preposition and one.official), [])


def undergoing(frame: Frame) -> list[Party]:
    """Of a passive told by its noun ("Russian diplomats were expelled by Austria") whose it is."""
    own = [party for party in frame.sentence.visible if party.start <= frame.start < party.end]
    return own or subject(frame)


def whose(frame: Frame) -> list[Party]:
    """The visitor of "Blinken's Beijing trip" and "Blinken delays Beijing trip": who stands before the place right before the cue."""
    before = [party for party in frame.sentence.parties if party.end <= frame.start]
    if len(before) < 2 or before[-1].mention.kind not in PLACES or len(frame.sentence.low[before[-1].end : frame.start].split()) > 1:
        return []
    between = frame.sentence.low[before[-2].end : before[-1].start].strip()
    if not between or between in frame.sentence.grammar.whose:
        return [before[-2]]
    return subject(frame, before[-1].start) if any(word in frame.sentence.grammar.turns for word in between.split()[:3]) else []


def _holder(frame: Frame) -> list[Party]:
    """Whose it is when a party stands right before the noun: "protested against [Israeli] attacks"."""
    if frame.hit.cue.shape != "noun" or frame.definition.roles in ("mutual", "place") or frame.hit.cue.roles:
        return []
    last = [party for party in frame.sentence.parties if party.end <= frame.start][-1:]
    beside = last and frame.sentence.low[last[0].end : frame.start].strip() in {"", *frame.sentence.grammar.whose}
    return group_of(frame.sentence.parties, last[0]) if beside and last[0].preposition != "place" else []


def _told_by_adjective(frame: Frame, right: Sequence[Party]) -> list[Party]:
    """Whose it is where the adjective stands behind: "une frappe [israélienne] sur §", of troops too "l'envoi de soldats [§] à §"."""
    grammar, low = frame.sentence.grammar, frame.sentence.low
    if not grammar.nouns_first or frame.definition.roles in ("mutual", "place") or frame.hit.cue.roles:
        return []
    begins = [frame.opens] if frame.hit.lead_end else []
    begins += [frame.end] if frame.definition.owner_acts or not begins else []
    begins = [at for at in begins if low[:at].split()[-1] not in grammar.prepositions]
    for party in right:
        between = [low[at : party.start].split() for at in begins if at <= party.start]
        beside = any(len(words) <= _MOST_ADJECTIVES and grammar.prepositions.keys().isdisjoint(words) for words in between)
        if party.adjective and not party.preposition and beside and not (grammar.follows and _is_of_another_noun(frame, party)):
            return group_of(right, party)
    return []


def _is_of_another_noun(frame: Frame, party: Party) -> bool:
    """Whether an adjective says of somebody or something behind the noun where it is from: "احتجاز ناقلة [§]"."""
    between = frame.sentence.low[frame.opens : party.start].split()
    return party.official or not all(word.endswith(frame.sentence.grammar.shapes.adjectives) for word in between)


def _next_to_it(frame: Frame, right: Sequence[Party]) -> list[Party]:
    """Whose it is where a language says it right behind the noun, without a preposition: of what is done to somebody only a state's."""
    grammar, definition, first = frame.sentence.grammar, frame.definition, next(iter(right), None)
    if not grammar.follows or first is None or first.preposition or first.start < frame.opens:
        return []
    if first.adjective and not first.official and _is_of_another_noun(frame, first):
        return []
    between, group = frame.sentence.low[frame.opens : first.start].split(), group_of(right, first)
    if len(between) > _MOST_ADJECTIVES or not grammar.prepositions.keys().isdisjoint(between):
        return []
    alone = len({party.country for party in group}) == 1
    if first.mention.kind in PLACES:
        return [] if definition.roles == "place" or (alone and definition.roles == "mutual" and first.mention.kind != "country") else group
    return group if definition.roles in ("place", "mutual") or definition.spoken or definition.given or definition.violent else []


def _passive_actors(frame: Frame) -> list[Party]:
    """Who acts in a passive told by its noun without an agent: whose it is, as far as the words or the kind say so."""
    own = [party for party in frame.sentence.visible if party.end == frame.start - 1] if frame.definition.owner_acts else []
    return _owner(frame) or _between_whom(frame) or own


def _owner(frame: Frame) -> list[Party]:
    """Whose it is in a passive with "its": "China sees a risk, and its concerns were expressed" - who opens the sentence."""
    word = frame.words_before[-1:]
    return (
        group_of(frame.sentence.visible, frame.sentence.visible[0])
        if word and word[0] in frame.sentence.grammar.possessives and frame.sentence.visible
        else []
    )


def _between_whom(frame: Frame) -> list[Party]:
    """Of a passive without agent the two sides named before its noun: "[US]-[China] trade deal signed in Beijing"."""
    named = subject(frame) if frame.definition.roles == "mutual" else []
    return named if len({party.country for party in named}) > 1 else []
