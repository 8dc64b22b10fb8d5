"""One sentence read: its cues become frames, linked to one another, given parties and a standing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from monitor.events.decrees import is_conditional, is_decreed, is_said_by_a_decree
from monitor.events.definition import Definition
from monitor.events.frame import Frame
from monitor.events.grammar import Grammar
from monitor.events.guests import has_a_guest
from monitor.events.lexicon import Hit
from monitor.events.linking import go_on_as_planned, is_headline_passive, lend_futures, link
from monitor.events.places import stays_home
from monitor.events.roles import assign
from monitor.events.sentence import MASK, PLACES, Sentence
from monitor.events.sharing import point_back, share_parties
from monitor.events.standing import is_but_a_turn, settle
from monitor.events.tellers import is_denounced, is_his_own, teller_of
from monitor.events.verbgroup import VerbGroup, verb_group
from monitor.events.vocabulary import STAY
from monitor.model.enums import Modality, Polarity, Status
from monitor.model.ids import Kind
from monitor.text.sentences import LONGEST

_SINGULAR = frozenset({"country", "capital", "metonym", "place", "person", "unknown-person"})
_TURN_OF_A_NOUN = 5
_ON_A_NOUN = frozenset({"postponed", "cancelled", "suspended", "resumed", "planned"})
_TURNED = frozenset({Status.CANCELLED, Status.POSTPONED, Status.SUSPENDED, Status.RESUMED})
_REFUSING = frozenset({"future", "modal", "negated"})
MOST = 24
"""Cues read of one sentence; more is a list or an attack."""


def read_sentence(sentence: Sentence, hits: Sequence[Hit], *, kinds: Mapping[Kind, Definition], on: date | None) -> list[Frame]:
    """The frames of a sentence that stand on their own, in order; what somebody is there for comes before that he is there."""
    limit = sentence.said_at
    frames = [_frame(sentence, hit) for hit in hits if hit.start - sentence.start < limit][:MOST]
    if not frames:
        return []
    frames = [frame for frame in frames if not _is_stray(frame)]
    if len(frames) > 1:
        frames = _one_shape(frames)
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


def _alone(frames: list[Frame]) -> list[Frame]:
    """The same, of which there is one or none: nobody lends it a party, but a visit that opens the sentence is somebody's."""
    for frame in frames:
        if frame.link == "occasion":
            point_back(frames)
    return frames


def _together(frames: list[Frame]) -> list[Frame]:
    """The frames with what they lend one another, without those that another swallows."""
    whole = [
        frame
        for frame in frames
        if not (is_said_by_a_decree(frame, frames) or is_but_a_turn(frame, frames) or _is_cut_short(frame, frames))
    ]
    if len(whole) < len(frames):
        frames = whole
        link(frames)
    share_parties(frames)
    return sorted(_govern(frames), key=lambda frame: frame.hit.cue.roles == STAY)


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
    group = _hailed(sentence, verb_group(sentence.grammar, before, hit.tag)) if is_verb else _nominal(sentence, before)
    opens = hit.lead_end - sentence.start if hit.lead_end else end
    frame = Frame(hit=hit, sentence=sentence, start=start, end=end, opens=opens, group=group, definition=hit.definition)
    _foretell(frame)
    frame.passive = is_verb and (hit.passive or group.passive or is_headline_passive(frame) or _is_done_by(frame))
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
    return hit._replace(tag=participle if words.split()[0].endswith(grammar.shapes.accents) else present) if both else hit


def _nominal(sentence: Sentence, before: str) -> VerbGroup:
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
    """Whether a participle after its noun names who did it: "doses [donated] by §", "a step [deplored] by §"."""
    grammar = frame.sentence.grammar
    bare = frame.hit.tag in ("past", "pp") and frame.group.start == frame.start and not frame.hit.lead_end
    return bare and (grammar.perfect_is_past or frame.sentence.match(grammar.shapes.by_whom, frame.end) is not None)


def _no(sentence: Sentence, before: str) -> bool:
    return not sentence.grammar.negations.isdisjoint(before[before.rfind(",") + 1 :].split()[-4:])


def _is_stray(frame: Frame) -> bool:
    """A verb form that is a noun or an adjective here ("the agreed price", "enjoys support"), or part of a proper name."""
    if _is_name(frame) or (frame.hit.bare and not frame.sentence.may_be_headline) or _is_attributive(frame):
        return True
    if frame.definition.of_people and _is_done_to_a_thing(frame):
        return True
    if _lacks_its_auxiliary(frame) or (frame.hit.cue.shape == "verb" and _is_ungoverned(frame)):
        return True
    if frame.hit.cue.roles == "direct" and not _hits_a_place(frame):
        return True
    if frame.hit.cue.roles == "hosts" and not frame.passive and not has_a_guest(frame):
        return True
    if frame.hit.cue.shape == "phrase" and _follows_an_article(frame):
        return True
    if frame.hit.cue.shape != "verb" or frame.group.start < frame.start:
        return False
    if _may_be_participle(frame) and (frame.sentence.low[frame.start - 1 : frame.start] == "-" or _is_attribute(frame)):
        return True
    if frame.hit.form_has_noun:
        return False
    grammar, before = frame.sentence.grammar, frame.words_before
    shapes, word = grammar.shapes, before[-1].strip("\"'(") if before else ""
    if frame.hit.tag in ("ing", "subj"):
        is_noun = frame.hit.tag == "ing" and word.endswith(shapes.adjectives) and not word.endswith(MASK)
        return is_noun or word in grammar.determiners or frame.sentence.low.startswith(":", frame.end)
    if frame.hit.tag in ("past", "pp"):
        return word in grammar.determiners or word in grammar.prepositions or _qualifies(frame, word)
    if frame.hit.tag == "base" and word.endswith(MASK) and _is_one(frame):
        return True
    if frame.hit.tag in ("base", "s") and (_opens_a_verb_group(frame) or _follows_an_adjective(frame)):
        return True
    if frame.hit.tag not in ("base", "s"):
        return False
    if _ends_a_list(frame):
        return True
    if frame.sentence.scope == "title":
        return not grammar.bare_nouns and word in grammar.determiners  # "acepta devolver la visita"; an English headline drops its articles
    is_article = word in grammar.articles and not (grammar.offices_between and word in grammar.officials)
    if word in grammar.prepositions or is_article or word.endswith(shapes.before_nouns):
        return True
    return frame.hit.tag == "base" and not (word.endswith((MASK, ",", *shapes.plural_ends)) or word in shapes.plurals)


def _is_attributive(frame: Frame) -> bool:
    """Whether a verb only says which of several ("the [signed] accord"), or names what is not done here ("§'s [sanctions]")."""
    sentence, grammar = frame.sentence, frame.sentence.grammar
    if frame.hit.cue.shape != "verb":
        return False
    if not frame.definition.ladder and not frame.hit.lead_end and sentence.search(grammar.possessed, max(0, frame.start - 1), frame.start):
        return True
    if frame.hit.kind == "meeting":
        return False
    behind, inside = sentence.match(grammar.attributive, frame.end), sentence.match(grammar.attributive, frame.opens)
    goes = behind is not None and (behind["goal"] is None or frame.definition.roles == "place")
    return goes or (inside is not None and inside["goal"] is None)


def _may_be_participle(frame: Frame) -> bool:
    """Whether the form may stand with a noun: a participle, and a past tense that looks like one."""
    return frame.hit.tag == "pp" or (frame.hit.tag == "past" and frame.sentence.grammar.past_is_participle)


def _lacks_its_auxiliary(frame: Frame) -> bool:
    """Whether the participle of a reflexive verb stands alone: "a rendu à la France", no "s'est rendu"."""
    return frame.hit.tag == "refl" and not frame.group.reflexive


def _is_ungoverned(frame: Frame) -> bool:
    """Whether nothing known governs an infinitive of a language in which it tells nothing of its own: "n'ont rien à gagner à rompre"."""
    return frame.sentence.grammar.governed_infinitive and frame.hit.tag == "base" and frame.group.mode == "bare"


def _follows_an_article(frame: Frame) -> bool:
    """Whether a participle that opens a phrase stands before its noun: "sent an [alleged] smuggler"."""
    before = frame.words_before
    first = frame.sentence.low[frame.start : frame.end].split()[0]
    grammar = frame.sentence.grammar
    return bool(before) and first.endswith(grammar.shapes.participles) and before[-1] in grammar.determiners - grammar.shapes.pointing


def _is_attribute(frame: Frame) -> bool:
    """Whether a participle says what somebody is, at the start or after a possessive: "Suspected rebels", "Fiji's ousted president"."""
    if frame.passive:
        return False
    before, shapes = frame.words_before, frame.sentence.grammar.shapes
    follows = bool(before) and before[-1].endswith(shapes.verbs) and MASK not in before[-1]
    if frame.sentence.may_be_headline and follows and frame.sentence.low[frame.start : frame.end] in shapes.attributes:
        return True
    return f"{before[-1]} ".endswith(shapes.owns) if before else frame.sentence.scope != "title"


def _hits_a_place(frame: Frame) -> bool:
    """Whether a country, a seat or a place is the whole object, after a passive the whole agent ("Iran strikes Israel")."""
    found = frame.sentence.match(frame.sentence.grammar.objects.whole, frame.end)
    named = found is not None and any(
        party.start == found.start("object") and party.mention.kind in PLACES for party in frame.sentence.parties
    )
    return named and any(party.end <= frame.group.start for party in frame.sentence.parties)


def _is_done_to_a_thing(frame: Frame) -> bool:
    """Whether a verb without words of its own for its object has a thing as such: "met the target", "released its figures"."""
    sentence, grammar = frame.sentence, frame.sentence.grammar
    if frame.hit.cue.shape != "verb" or frame.hit.lead_end or frame.passive:
        return False
    is_thing = sentence.match(grammar.things, frame.end) is not None
    return is_thing or (frame.definition.roles in ("mutual", "place") and sentence.match(grammar.goods, frame.end) is not None)


def _opens_a_verb_group(frame: Frame) -> bool:
    """Whether an auxiliary follows, so that the form is the noun before it ("Saudi border guards had killed")."""
    grammar, shapes = frame.sentence.grammar, frame.sentence.grammar.shapes
    if not grammar.bare_nouns:
        return False  # in French "a" that follows is "à" as often as "has", and a noun has its article
    following = frame.sentence.low[frame.end : frame.end + 12].split(maxsplit=1)
    if frame.hit.tag == "s" and frame.sentence.scope != "title" and frame.sentence.low[frame.end : frame.end + 1] in ("", ".", ";"):
        return frame.start > 1 and frame.sentence.low[frame.start - 2].isalpha()
    if not following or frame.sentence.match(grammar.this_time, frame.end):
        return False
    is_attribute = frame.sentence.may_be_headline and following[0] in shapes.attributes
    is_past = following[0] in shapes.pasts or following[0].endswith(shapes.participles)
    told = is_past and frame.hit.tag == "s" and frame.sentence.scope != "title" and not is_attribute
    return told or following[0] in (grammar.had | grammar.be | grammar.have | grammar.future)


def _follows_an_adjective(frame: Frame) -> bool:
    """Whether an adjective of a country stands right before, so that a noun follows: "a German [aid] worker", "Chinese [demand] rose"."""
    party = next((party for party in frame.sentence.parties if party.end == frame.start - 1), None)
    if frame.sentence.grammar.nouns_first:
        return False
    return party is not None and party.adjective and not party.mention.text.endswith(frame.sentence.grammar.shapes.peoples)


def _ends_a_list(frame: Frame) -> bool:
    """Whether a headline ends with the form and nothing before it is a subject, so that it is a noun: "for talks on §, [arms]"."""
    alone = " " not in frame.sentence.low[frame.start : frame.end]
    last = frame.sentence.may_be_headline and alone and not frame.sentence.low[frame.end :].strip(" .")
    before = frame.sentence.low[: frame.start].rstrip()
    noun = frame.hit.tag == "base" and not before.endswith((MASK, *frame.sentence.grammar.shapes.plural_ends))
    return last and not frame.definition.ladder and (noun or before.endswith(","))


def _qualifies(frame: Frame, word: str) -> bool:
    """Whether a participle right after another verb qualifies the party that follows ("ferried wounded §")."""
    is_verb = word.endswith(frame.sentence.grammar.shapes.participles) and len(word) > 4
    return is_verb and frame.sentence.low[frame.end : frame.end + 2].strip().startswith(MASK)


def _is_one(frame: Frame) -> bool:
    """Whether a single country, seat or person stands right before: "Beijing visit" has no verb, "Lavrov and Wang visit" has."""
    before = [party for party in frame.sentence.parties if party.end <= frame.start]
    if not before:
        return False  # the name only qualifies: "anti-Russia support"
    last = before[-1]
    alone = all(party.group != last.group for party in before[:-1])
    return alone and not last.preposition and last.mention.kind in _SINGULAR


def _is_name(frame: Frame) -> bool:
    """Whether the cue begins with a capital inside a sentence that is not written in capitals ("Amnesty International")."""
    sentence = frame.sentence
    first = sentence.plain[frame.start : frame.start + 1]
    if not first.isupper() or frame.start < 2 or sentence.scope == "title" or sentence.plain[frame.start - 2] in ".:\"“'":
        return False
    return not sentence.is_titled


def _govern(frames: Sequence[Frame]) -> list[Frame]:
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
        if frame.hit.cue.shape == "noun" and frame.status in _TURNED:
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
        elif upper and upper.hit.kind == "invitation" and frame.link == "complement" and frame.group.infinitive and upper.counterparts:
            frame.actors = upper.counterparts
        kept.append(frame)
    return kept


def _agreed_turn(frame: Frame, upper: Frame | None) -> str:
    """The link of a noun that was turned: that of its governor where this is what they agreed on ("agreed to [postpone the visit]")."""
    if upper is None or upper.hit.kind != "agreement" or frame.link != "complement":
        return frame.link
    words = frame.sentence.low[upper.end : frame.start].split()
    return upper.link if words and words[0] in frame.sentence.grammar.turns and len(words) <= _TURN_OF_A_NOUN else frame.link


def _is_cut_short(phrase: Frame, frames: Sequence[Frame]) -> bool:
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
    if upper.hit.kind == "invitation" and upper.status is not Status.AGREED:
        return None
    return lent


def _is_between_them(frame: Frame, upper: Frame) -> bool:
    """Whether a deed is one among those who agree on it: "§ and § agreed to end their rift" is no break of one with the other."""
    return bool(frame.counterparts) and {party.country for party in frame.counterparts} <= {party.country for party in upper.actors}


def _become(frame: Frame, kinds: Mapping[Kind, Definition]) -> None:
    """A commitment, threat or refusal of a kind without a ladder is another kind."""
    definition = frame.definition
    refused = frame.polarity is Polarity.NEGATIVE and frame.status is not Status.DENIED and frame.group.mode in _REFUSING
    if refused and definition.when_negated:
        _turn_into(frame, kinds, definition.when_negated)
        return
    if frame.polarity is Polarity.NEGATIVE or frame.has_ladder or (definition.turns and frame.status in _TURNED):
        return
    if definition.when_claimed and frame.modality is not Modality.EXPECTED and _is_claim(frame):
        _turn_into(frame, kinds, definition.when_claimed)
        return
    if definition.decreed and is_decreed(frame):
        frame.status = Status.PLANNED
    elif definition.when_future == "threat" and is_conditional(frame):
        _turn_into(frame, kinds, definition.when_future)
        frame.modality = Modality.HYPOTHETICAL
    elif frame.modality is Modality.EXPECTED and definition.when_future:
        _turn_into(frame, kinds, definition.when_future)
    elif frame.modality is Modality.HYPOTHETICAL and definition.when_wished:
        _turn_into(frame, kinds, definition.when_wished)
    elif frame.modality is Modality.HYPOTHETICAL:
        frame.status = Status.PROPOSED
    elif frame.modality is not Modality.HISTORICAL:
        frame.status = Status.COMPLETED


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
