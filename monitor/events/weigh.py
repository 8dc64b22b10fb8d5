"""Confidence and tier of a frame: a sum that an analyst can read, then the kind's thresholds and a few gates."""

from __future__ import annotations

from monitor.events.definition import Definition
from monitor.events.doubts import doubt
from monitor.events.frame import Frame
from monitor.events.line import MASK
from monitor.events.mishap import is_mishap
from monitor.events.parties import is_head, words_behind
from monitor.events.party import Party
from monitor.events.powers import acts_in_politics, is_power, noun_before
from monitor.events.sentence import Sentence
from monitor.events.single import is_enough
from monitor.events.subjects import clause_start
from monitor.model.enums import Modality, Polarity, Status, Tier

_SHAPE = {"verb": 0.7, "phrase": 0.7, "noun": 0.5}
_LINK = {
    "main": 0.0,
    "coordinate": -0.15,
    "subject": -0.3,
    "participle": -0.35,
    "beside": -0.35,
    "occasion": -0.2,
    "relative": -0.55,
    "adjunct": -0.6,
    "complement": -0.6,
}
_SCOPE = {"title": 0.05, "headline": 0.05, "lead": 0.05, "body": 0.0}
_MODALITY = {Modality.ASSERTED: 0.0, Modality.EXPECTED: 0.0, Modality.HYPOTHETICAL: -0.25, Modality.HISTORICAL: -0.3}
_OFFICIAL = ("person", "office")
_FUTURE = 3
"""Words that may stand between who acts and a headline's "to VERB"."""
_NO_OTHER = "tier digest: the other party is not named"
_NO_SECOND = "tier digest: no second country or organisation named"
ONE_SIDED = frozenset({_NO_OTHER, _NO_SECOND})
"""Reasons for a digest that a fuller telling of the same event answers."""


def confidence(frame: Frame) -> float:
    """From 0 to 1, rounded to two places; nobody did what nature or chance did."""
    if is_mishap(frame):
        frame.reasons.append("nature or chance did it")
        return 0.0
    score = _SHAPE[frame.hit.cue.shape] + _LINK[frame.link] + _SCOPE[frame.sentence.scope] + _MODALITY[frame.modality]
    if frame.hit.cue.shape == "noun" and frame.is_turned:
        score += 0.2
    score += _parties(frame)
    return round(max(0.0, min(0.99, score * frame.hit.cue.weight)), 2)


def _parties(frame: Frame) -> float:
    actors, others, titled = frame.actors, frame.counterparts, frame.sentence.scope == "title"
    score = 0.1 if [party for party in actors if party.official] else 0.0
    score += 0.1 if [party for party in others if party.mention.country] else 0.0
    score += 0.05 if any(party.is_of_rank for party in (*actors, *others)) else 0.0
    known = [party for party in actors if party.mention.country or (titled and party.mention.kind == "org")]
    return score if known else score - 0.1


def tier(frame: Frame, definition: Definition, sure: float) -> tuple[Tier, str]:
    """The tier and why."""
    parties = (*frame.actors, *frame.counterparts, *((frame.place,) if frame.place else ()))
    if not frame.inherited and not any(party.has_standing for party in parties):
        return Tier.NONE, "tier none: no country or organisation takes part"
    if frame.status is Status.DENIED or frame.polarity is Polarity.NEGATIVE:
        return Tier.NONE, "tier none: said not to be"
    if frame.modality is Modality.HISTORICAL:
        return Tier.NONE, "tier none: background"
    if not definition.domestic and not frame.inherited and not any(party.has_standing for party in (*frame.actors, *frame.counterparts)):
        return Tier.NONE, "tier none: only a place is named"
    if definition.needs == "two" and not frame.actors and not frame.inherited:
        return Tier.NONE, "tier none: nobody is named who does it"
    if sure < definition.digest:
        return Tier.NONE, f"tier none: {sure} is below {definition.digest}"
    if sure < definition.alert:
        return Tier.DIGEST, f"tier digest: {sure} is below {definition.alert}"
    return _alert(frame, definition, sure)


def _alert(frame: Frame, definition: Definition, sure: float) -> tuple[Tier, str]:
    parties = (*frame.actors, *frame.counterparts)
    nobody_named = frame.passive and not any(party.preposition == "agent" for party in frame.actors)
    doers = parties if nobody_named or frame.hit.cue.shape == "noun" else frame.actors
    private = _private(frame)
    doers = tuple(party._replace(preposition="") if frame.start < party.start < frame.end else party for party in doers)
    if not any(acts_in_politics(frame.sentence, party) for party in doers) or (frame.actors and len(private) == len(frame.actors)):
        return Tier.DIGEST, "tier digest: no government, office-holder or organisation named"
    if _is_with_nobody(frame):
        return Tier.DIGEST, "tier digest: the other party is nobody of rank"
    if (
        frame.sentence.may_hold(frame.sentence.grammar.sport)
        and not any(party.mention.rank for party in doers)
        and frame.sentence.search(frame.sentence.grammar.sport)
    ):
        return Tier.DIGEST, "tier digest: countries play"
    if _is_away_game(frame):
        return Tier.DIGEST, "tier digest: a country travels as a team does"
    if definition.needs == "two" and len({party.country or party.mention.entity for party in parties}) < 2:
        return Tier.DIGEST, _NO_OTHER
    if len(_named(frame)) < 2 and not is_enough(frame, doers):
        return Tier.DIGEST, _NO_SECOND
    if frame.modality is Modality.HYPOTHETICAL:
        return Tier.DIGEST, "tier digest: only a possibility"
    if _is_purpose(frame):
        return Tier.DIGEST, "tier digest: what for, of an act that no kind knows"
    if _is_everyday_justice(frame):
        return Tier.DIGEST, "tier digest: police and somebody private"
    if _is_no_news(frame):
        return Tier.DIGEST, "tier digest: a question, a guess, a custom or a poll"
    if against := doubt(frame):
        return Tier.DIGEST, f"tier digest: {against}"
    return Tier.ALERT, f"tier alert: {sure} reaches {definition.alert}"


def _is_with_nobody(frame: Frame) -> bool:
    """Whether what two sides do is done with people of a country who stand for no state, where a language says so behind it."""
    others = frame.counterparts
    if frame.definition.needs != "two" or not others or frame.place in others:
        return False
    return all(_is_somebody_from(frame.sentence, party) for party in others)


def _is_away_game(frame: Frame) -> bool:
    """Whether a country itself visits another, as only its team does: "Uruguay visita a Paraguay"."""
    visits = frame.definition.roles == "place" and frame.hit.cue.shape == "verb" and not frame.hit.lead_end and not frame.hit.cue.roles
    named = [party.mention.kind for party in (*frame.actors, *frame.counterparts)]
    return visits and not frame.passive and len(named) > 1 and {*named} == {"country"}


def _is_purpose(frame: Frame) -> bool:
    """Whether "to VERB" says what for: "blockaded the port [to demand] ..."; right behind who acts it is a headline's future."""
    bare = frame.group.mode == "bare" or (
        frame.hit.cue.shape == "phrase" and frame.sentence.low.startswith(frame.sentence.grammar.shapes.purpose, frame.start)
    )
    done = frame.hit.cue.shape == "verb" and frame.modality is Modality.ASSERTED and frame.definition is frame.hit.definition
    if not bare or not frame.actors or frame.inherited or done:
        return False
    grammar, low = frame.sentence.grammar, frame.sentence.low
    doers = frame.sides[0] or frame.actors
    first, last = doers[0], doers[-1]
    between = low[last.end : frame.group.start].split()
    own = clause_start(frame.sentence, frame.group.start)
    others = any(own <= party.start < first.start and not party.preposition for party in frame.sentence.visible)
    return others or len(between) > _FUTURE or any(word in grammar.prepositions for word in between)


def _is_no_news(frame: Frame) -> bool:
    """Whether the words around ask it, guess it or call it a custom: "why § invaded", "doubt that §", "have long accused"."""
    grammar = frame.sentence.grammar
    before = any(frame.sentence.search(words, 0, frame.start) for words in (grammar.mused, grammar.habit))
    asked = frame.sentence.plain.rstrip(" \"'”’").endswith(("?", "？", "؟"))
    return before or asked or frame.sentence.search(grammar.polled) is not None


def _is_everyday_justice(frame: Frame) -> bool:
    """Whether police deal with somebody who stands for no state: "Thai police arrest a Russian tourist"; a court that jails one is news.

    So do those whom nobody names: "a Turkish fisherman was held in Greece".
    """
    sentence, others = frame.sentence, frame.counterparts
    by_law = [party for party in frame.actors if party is frame.place or _is_police(sentence, party)]
    return bool(by_law and others) and len(by_law) == len(frame.actors) and all(_is_private(sentence, party) for party in others)


def _is_police(sentence: Sentence, party: Party) -> bool:
    """Whether it is the police of a country: "Thai police", "泰国警方"."""
    police, law = sentence.grammar.police, sentence.grammar.law
    return any(sentence.match(words, party.end) for words in ((police, law) if party.adjective else (police,)))


def _private(frame: Frame) -> list[Party]:
    """The actors that are no government: what is said of the last of "Norway and Sweden ski teams" is said of both."""
    actors = [party for party in frame.actors if not is_power(frame.sentence, party)]
    groups = {party.group for party in actors if _is_private(frame.sentence, party)}
    return [party for party in actors if party.group in groups or _is_owner(frame, party)]


def _is_private(sentence: Sentence, party: Party) -> bool:
    """Whether a country only says where somebody without an office is from: "US singer", "Iran wrestlers", "Wales coach"."""
    if _is_somebody_from(sentence, party) or _is_in_a_name(sentence, party):
        return True
    if party.mention.rank or party.mention.kind in _OFFICIAL:
        return False
    if sentence.grammar.nouns_first:
        return noun_before(sentence, party) in sentence.grammar.civilians
    following = words_behind(sentence.grammar, sentence.low, party.end)[:2]
    attributed = following[:1] if following and following[0].startswith(MASK) else following
    return any(word.strip(",.:") in sentence.grammar.civilians for word in attributed)


def _is_in_a_name(sentence: Sentence, party: Party) -> bool:
    """Whether a country only opens the name of somebody, as of a company: "[Colombia] Crest signs", in no headline in title case."""
    after = party.end + 1
    named = sentence.plain[after : after + 1].isupper() and sentence.plain[party.end : after] == " " and sentence.low[after] != MASK
    if (
        sentence.grammar.capital_nouns
        or not named
        or party.mention.kind != "country"
        or sentence.is_titled
        or party.mention.text.isupper()
        or "." in party.mention.text
    ):
        return False
    word = sentence.low[after:].split()[0].strip(",.;:")
    return not is_head(sentence.grammar, sentence.low, party.end) and word not in sentence.grammar.nameless | sentence.grammar.adverbs


def _is_somebody_from(sentence: Sentence, party: Party) -> bool:
    """The same of who stands behind the country in one word with it: "韩国歌手"."""
    holds_office = party.mention.rank or party.mention.kind in (*_OFFICIAL, "org", "metonym")
    return not holds_office and sentence.match(sentence.grammar.private, party.end) is not None


def _is_owner(frame: Frame, party: Party) -> bool:
    """Whether it only owns who acts and is no part of a government: "Canada's Shopify would cut", "Kenya's Kipchoge visits"."""
    sentence = frame.sentence
    low, owns = sentence.low[: frame.start], sentence.grammar.shapes.owns
    after = party.end + next((len(one) for one in owns if low.startswith(one, party.end)), 0)
    if after == party.end or low[after : after + 1] == MASK or is_head(sentence.grammar, low, party.end):
        return False
    if frame.hit.cue.shape == "noun":
        return after < frame.start and sentence.plain[after : after + 1].isupper() and not sentence.is_titled
    return party.end <= frame.group.start


def _named(frame: Frame) -> set[str]:
    """The countries and organisations of the parties and of the place."""
    parties = (*frame.actors, *frame.counterparts, *((frame.place,) if frame.place else ()))
    return {party.country or party.mention.entity for party in parties if party.has_standing or party.mention.kind == "list"}
