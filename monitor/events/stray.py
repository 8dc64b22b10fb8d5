"""Whether a verb form tells a deed at all, or is a noun, an adjective or part of a name where it stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from monitor.events.frame import Frame
from monitor.events.guests import has_a_guest
from monitor.events.line import MASK
from monitor.events.party import PLACES

_SINGULAR = frozenset({"country", "capital", "metonym", "place", "person", "unknown-person"})


def is_stray(frame: Frame) -> bool:
    """A verb form that is a noun or an adjective here ("the agreed price", "enjoys support"), or part of a proper name."""
    if any(rule(frame) for rule in _OF_ANY_CUE):
        return True
    if frame.hit.cue.shape != "verb" or frame.group.start < frame.start:
        return False  # an auxiliary or a governor says that it is a verb
    if _qualifies_a_noun(frame):
        return True
    rule = None if frame.hit.form_has_noun else _OF_A_FORM.get(frame.hit.tag)
    return rule is not None and rule(frame)


def _is_for_headlines(frame: Frame) -> bool:
    """Whether the cue tells something in headlines only, and stands elsewhere."""
    return frame.hit.bare and not frame.sentence.may_be_headline


def _misses_its_place(frame: Frame) -> bool:
    """Whether a verb that needs a place as its whole object has none: "strikes a deal"."""
    return frame.hit.cue.roles == "direct" and not _hits_a_place(frame)


def _hosts_nobody(frame: Frame) -> bool:
    """Whether a verb of hosts has no guest: "welcomed § decision"."""
    return frame.hit.cue.roles == "hosts" and not frame.passive and not has_a_guest(frame)


def _qualifies_a_noun(frame: Frame) -> bool:
    """Whether a participle stands with a noun: "Russia-[backed]", "[Suspected] rebels"."""
    return _may_be_participle(frame) and (frame.sentence.low[frame.start - 1 : frame.start] == "-" or _is_attribute(frame))


def _word_before(frame: Frame) -> str:
    return frame.words_before[-1].strip("\"'(") if frame.words_before else ""


def _is_a_wish_as_noun(frame: Frame) -> bool:
    """Whether a subjunctive is the noun that looks like it: "la [firma]"."""
    return _word_before(frame) in frame.sentence.grammar.determiners or frame.sentence.low.startswith(":", frame.end)


def _is_a_gerund_as_noun(frame: Frame) -> bool:
    """Whether an "-ing" is a noun: "local [training]", "the [bombing]"."""
    word = _word_before(frame)
    follows_adjective = word.endswith(frame.sentence.grammar.shapes.adjectives) and not word.endswith(MASK)
    return follows_adjective or _is_a_wish_as_noun(frame)


def _is_a_participle_as_adjective(frame: Frame) -> bool:
    """Whether a past form only qualifies what follows: "the [agreed] price", "ferried [wounded] §"."""
    word, grammar = _word_before(frame), frame.sentence.grammar
    return word in grammar.determiners or word in grammar.prepositions or _qualifies(frame, word)


def _is_a_present_as_noun(frame: Frame) -> bool:
    """Whether a form of the present is a noun where it stands: "enjoys [support]", "Saudi border [guards] had killed"."""
    if _opens_a_verb_group(frame) or _follows_an_adjective(frame) or _ends_a_list(frame):
        return True
    if not frame.words_before and _is_of_somebody(frame):
        return True
    word, grammar = _word_before(frame), frame.sentence.grammar
    if frame.sentence.scope == "title":
        return not grammar.bare_nouns and word in grammar.determiners  # "acepta devolver la visita"; an English headline drops its articles
    is_article = word in grammar.articles and not (grammar.offices_between and word in grammar.officials)
    return word in grammar.prepositions or is_article or word.endswith(grammar.shapes.before_nouns)


def _is_a_base_as_noun(frame: Frame) -> bool:
    """The same of a form that a single subject does not take: "Beijing [visit]", "new [support]"."""
    word, shapes = _word_before(frame), frame.sentence.grammar.shapes
    if (word.endswith(MASK) and _is_one(frame)) or _is_a_present_as_noun(frame):
        return True
    has_subject = word.endswith((MASK, ",", *shapes.plural_ends)) or word in shapes.plurals
    return frame.sentence.scope != "title" and not has_subject


def _is_other_word(frame: Frame) -> bool:
    """Whether a verb begins with a capital inside its sentence, or a noun without one, where a language tells them apart by it."""
    if not frame.sentence.grammar.capital_nouns:
        return False
    at = frame.hit.anchor - frame.sentence.start if frame.hit.verb_last else frame.start
    is_capital = frame.sentence.plain[at : at + 1].isupper()
    if frame.hit.cue.shape == "noun":
        return not is_capital
    return frame.hit.cue.shape == "verb" and is_capital and (at > 1 or frame.hit.tag not in ("pp", "been"))


def _is_attributive(frame: Frame) -> bool:
    """Whether a verb only says which of several ("the [signed] accord"), or names what is not done here ("§'s [sanctions]")."""
    sentence, grammar = frame.sentence, frame.sentence.grammar
    if frame.hit.cue.shape != "verb":
        return False
    if not frame.definition.ladder and not frame.hit.lead_end and sentence.search(grammar.possessed, max(0, frame.start - 1), frame.start):
        return True
    if frame.definition.roles == "mutual":
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
    is_verb = frame.hit.cue.shape == "verb"
    return is_verb and frame.sentence.grammar.governed_infinitive and frame.hit.tag == "base" and frame.group.mode == "bare"


def _follows_an_article(frame: Frame) -> bool:
    """Whether a participle that opens a phrase stands before its noun: "sent an [alleged] smuggler"."""
    if frame.hit.cue.shape != "phrase":
        return False
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
    """Whether a country, a seat or a place is the whole object, after a passive the whole agent ("Iran strikes Israel"); where verbs come
    last it stands right before what a headline ends with.
    """
    if frame.sentence.grammar.verbs_last:
        ends = frame.sentence.may_be_headline and frame.sentence.low[frame.end : frame.end + 1] in ("", " ", frame.sentence.grammar.comma)
        return ends and any(party.end == frame.start and party.mention.kind in PLACES for party in frame.sentence.parties)
    found = frame.sentence.match(frame.sentence.grammar.objects.whole, frame.end)
    named = found is not None and any(
        party.start == found.start("object") and party.mention.kind in PLACES for party in frame.sentence.parties
    )
    return named and any(party.end <= frame.group.start for party in frame.sentence.parties)


def _is_done_to_a_thing(frame: Frame) -> bool:
    """Whether a verb without words of its own for its object has a thing as such: "met the target", "released its figures"."""
    sentence, grammar = frame.sentence, frame.sentence.grammar
    if not frame.definition.of_people or frame.hit.cue.shape != "verb" or frame.hit.lead_end or frame.passive:
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


def _is_of_somebody(frame: Frame) -> bool:
    """Whether a form of the present that opens the sentence is a noun, for it says whose it is: "[Visita] de § a §", "[visita] chinesa"."""
    grammar, following = frame.sentence.grammar, frame.sentence.low[frame.end : frame.end + 12].split(maxsplit=1)
    if not (grammar.nouns_open and frame.hit.tag == "s" and following):
        return False
    beside = any(party.adjective and party.start == frame.end + 1 for party in frame.sentence.parties)
    return beside or grammar.prepositions.get(following[0]) == "of"


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
    if (
        sentence.grammar.capital_nouns
        or not first.isupper()
        or frame.start < 2
        or sentence.scope == "title"
        or sentence.plain[frame.start - 2] in ".:\"“'"
    ):
        return False
    return not sentence.is_titled


_Rule = Callable[[Frame], bool]
_OF_ANY_CUE: tuple[_Rule, ...] = (
    _is_other_word,
    _is_name,
    _is_for_headlines,
    _is_attributive,
    _is_done_to_a_thing,
    _lacks_its_auxiliary,
    _is_ungoverned,
    _misses_its_place,
    _hosts_nobody,
    _follows_an_article,
)
_OF_A_FORM: Mapping[str, _Rule] = {
    "ing": _is_a_gerund_as_noun,
    "subj": _is_a_wish_as_noun,
    "past": _is_a_participle_as_adjective,
    "pp": _is_a_participle_as_adjective,
    "base": _is_a_base_as_noun,
    "s": _is_a_present_as_noun,
}
"""By the tag of the verb's form, asked where nothing before it shows that it is a verb."""
