"""Mentions become parties: which are one group, what governs each, and who holds an office or acts for a government."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from monitor.events.grammar import Grammar
from monitor.events.line import MASK, Line
from monitor.events.marked import marked_parties
from monitor.events.party import GOVERNING, PLACES, Party
from monitor.events.prepositions import preposition_of
from monitor.model.mention import Mention
from monitor.text.fold import folded
from monitor.text.scripts import SMALL

_APART = ("place", "aside")
_NAMES = frozenset({"country", "capital", "place", "metonym", "person", "org", "list"})
_GUEST_OF = 4
"""How many characters before a name say that somebody comes to it."""
_BEARER = re.compile(rf", [^\W\d_{SMALL}][\w'’-]+(?: (?:[a-z]{{2,3}} )*[^\W\d_{SMALL}][\w'’-]+){{0,4}}(?=, )")
_FORENAMES = re.compile(rf", (?:[^\W\d_{SMALL}][\w'’-]+ ){{1,2}}(?:[a-z]{{2}} )?")


def parties_of(line: Line) -> tuple[Party, ...]:
    """The mentions of a line as parties, in order."""
    grammar, low, start = line.grammar, line.low, line.start
    if grammar.verbs_last:
        return tuple(marked_parties(line.mentions, low, offset=start, grammar=grammar))
    named: Iterable[Mention] = line.mentions
    if line.may_hold_any(grammar.prefix, grammar.suffix, grammar.heard):
        named = [one for one in _peoples(line.mentions, low, start) if not _qualifies(line, one.start - start, one.end - start)]
    elif len(line.mentions) > 1 and not grammar.paired_adjectives:
        named = _peoples(line.mentions, low, start)
    parties = tuple(_parties(_joined(named, low, start, grammar), line))
    return _sharing_heads(parties, nouns_first=grammar.nouns_first) if len(parties) > 1 else parties


def is_head(grammar: Grammar, low: str, end: int) -> bool:
    """Whether a word of government follows within two words ("Chinese foreign officials")."""
    return any(word.strip(",.") in grammar.officials for word in words_behind(grammar, low, end)[:3])


def words_behind(grammar: Grammar, low: str, end: int) -> list[str]:
    """The next words, whose something is or not: "§['s foreign] minister"."""
    following = low[end : end + 40]
    return (following.replace(grammar.genitive, " ") if grammar.genitive else following).split()


def _parties(mentions: Iterable[Mention], line: Line) -> Iterator[Party]:
    grammar, low, offset = line.grammar, line.low, line.start
    group = 0
    last_end, last_preposition, last_word = -1, "", ""
    last: Mention | None = None
    for mention in mentions:
        start, end = mention.start - offset, mention.end - offset
        joined = last_end >= 0 and _coordinated(grammar, low, (last_end, start, end), last_preposition)
        joined = joined or (
            last_preposition == "place" and last is not None and _go_on_as_places(grammar, last, mention, low, (last_end, start, end))
        )
        joined = joined or (last is not None and last_end > last.end - offset and _is_its_bearer(last, mention, low[last_end:start]))
        joined = joined or (last is not None and _is_paired(grammar, last, mention, low[last_end:start]))
        joined = joined or (last is not None and _is_named_by(last, mention, line.plain[last.end - offset : start], grammar))
        preposition, word = (last_preposition, last_word) if joined else preposition_of(line, start)
        if last is not None and last_preposition == "" and _is_seat(grammar, low, (last_end, start, end), mention=mention):
            joined, preposition, word = False, "place", ""
        if not joined and not preposition:
            preposition = grammar.class_of(line.plain[start:end], mention.kind)
        if not preposition and _is_visited(line, start, end):
            joined, preposition = False, "aside"
        if not joined and not preposition and _follows_a_preposition(line, mention, start):
            preposition, word = "toward", grammar.to_names
        group += not joined
        adjective = mention.kind == "demonym"
        official = mention.kind in GOVERNING or (adjective and (is_head(grammar, low, end) or _follows_head(grammar, low, start)))
        yield Party(
            mention=mention, start=start, end=end, preposition=preposition, word=word, group=group, official=official, adjective=adjective
        )
        last = mention
        last_end = _tail(grammar, low, line.plain, end, adjective=adjective)
        last_end = _name_behind(line, last_end) if official else last_end
        last_preposition, last_word = preposition, word


def _follows_a_preposition(line: Line, mention: Mention, start: int) -> bool:
    """Whether the article before a name is none, as the name takes no article: "visita § [a] Moscovo", no "critica [a] Rússia"."""
    grammar, low = line.grammar, line.low
    if not grammar.to_names or not low.endswith(f" {grammar.to_names} ", 0, start) or mention.kind not in _NAMES:
        return False
    before = low[:start].split()[-2:-1]
    apart = not before or before[0][-1] in ",;:" or before[0] in grammar.prepositions
    return not apart and mention.text[0].isupper() and grammar.articled.fullmatch(folded(mention.text)) is None


def _is_visited(line: Line, start: int, end: int) -> bool:
    """Whether a country only says which of several comes to it: "the § foreign minister who [visits §]" in Chinese."""
    coming = line.search(line.grammar.guest_of, max(0, start - _GUEST_OF), start)
    return coming is not None and line.match(line.grammar.says_which, end) is not None


def _is_seat(grammar: Grammar, low: str, at: tuple[int, int, int], *, mention: Mention) -> bool:
    """Whether a headline only says where with a city right before what is done: "§ and § [Xiamen] hold talks"."""
    if mention.kind not in ("capital", "place"):
        return False
    between = low[at[0] : at[1]]
    return not grammar.break_right.search(between) and grammar.seat.match(low, at[2]) is not None


def _is_its_bearer(adjective: Mention, mention: Mention, between: str) -> bool:
    """Whether a name says who bears the office told by an adjective: "his Uzbek counterpart [Islam Karimov]"."""
    return between == " " and mention.kind in ("person", "unknown-person") and mention.country in (None, adjective.country)


def _is_paired(grammar: Grammar, last: Mention, mention: Mention, between: str) -> bool:
    """Whether two adjectives of countries side by side are two sides, where a language says it so: "talks [§ §]"."""
    return grammar.paired_adjectives and last.kind == mention.kind == "demonym" and not between.strip(" -")


def _is_named_by(office: Mention, mention: Mention, between: str, grammar: Grammar) -> bool:
    """Whether a surname behind a comma says who bears the office before it: "el presidente egipcio[, Abdelfatah] al Sisi", or a name
    whose first names no capitals tell, behind "his [Russian] counterpart" too.
    """
    if mention.kind != "person" or office.country != mention.country:
        return False
    told = office.kind == "office" and bool(_FORENAMES.fullmatch(between) or grammar.forenames.fullmatch(between))
    return told or (grammar.follows and office.kind == "demonym" and (between == " " or grammar.forenames.fullmatch(between) is not None))


def _sharing_heads(parties: tuple[Party, ...], *, nouns_first: bool) -> tuple[Party, ...]:
    """The parties, with the office of the last of coordinated adjectives for all: "§ and § leaders" are the leaders of both."""
    shared: list[Party] = []
    if nouns_first:
        for party in parties:
            before = shared[-1] if shared else None
            bears = party.adjective and before is not None and before.group == party.group and before.official
            shared.append(party._replace(official=True) if bears and not party.official else party)
        return tuple(shared)
    for party in reversed(parties):
        following = shared[-1] if shared else None
        bears = party.adjective and following is not None and following.group == party.group and following.official
        shared.append(party._replace(official=True) if bears and not party.official else party)
    return tuple(reversed(shared))


def _coordinated(grammar: Grammar, low: str, at: tuple[int, int, int], preposition: str) -> bool:
    """Whether two mentions are one group; `at` are the end of the first and the span of the second.

    A bare comma ("In Geneva, the American ...") only ends the phrase of a preposition, unless the list goes on behind it.
    """
    between = low[at[0] : at[1]]
    if grammar.joined.fullmatch(between) is None or (preposition in _APART and between.strip() in grammar.and_or_with):
        return False
    if preposition == "" or grammar.bare_comma.fullmatch(between) is None:
        return True
    more = grammar.joined.match(low, at[2])
    return preposition in ("mutual", "of", "target") and more is not None and low[more.end() : more.end() + 1] == MASK


def _go_on_as_places(grammar: Grammar, last: Mention, mention: Mention, low: str, at: tuple[int, int, int]) -> bool:
    """Whether both are of one list of places ("in Geneva, London and Madrid this year"), which ends before no verb: "in Geneva, § and §
    agreed" is about two governments.
    """
    alike = {last.kind, mention.kind} <= PLACES and (last.kind == "country") is (mention.kind == "country")
    return alike and low[at[0] : at[1]] == ", " and grammar.rest_of_places.match(low, at[2]) is not None


def _joined(mentions: Iterable[Mention], low: str, offset: int, grammar: Grammar) -> Iterator[Mention]:
    """The mentions, with "President X" and "of Guinea" made one where the country was missing, and "Uzbek counterpart" and its bearer."""
    waiting: Mention | None = None
    for mention in mentions:
        if waiting is None:
            waiting = mention
            continue
        between = low[waiting.end - offset : mention.start - offset]
        if waiting.country is None and waiting.office and mention.kind == "country" and between in grammar.of_country:
            waiting = replace(waiting, end=mention.end, country=mention.country, text=f"{waiting.text}{between}{mention.text}")
            continue
        if waiting.kind == "demonym" and mention.office and mention.country is None and grammar.subjects.kind_of_office.fullmatch(between):
            waiting = replace(mention, start=waiting.start, country=waiting.country)
            continue
        if waiting.kind == "office" and mention.kind == "person" and between == " " and waiting.country == mention.country:
            waiting = replace(mention, start=waiting.start)
            continue
        yield waiting
        waiting = mention
    if waiting is not None:
        yield waiting


def _follows_head(grammar: Grammar, low: str, start: int) -> bool:
    """Whether the noun stands before its adjective and is a word of government ("homologue congolais")."""
    before = low[max(0, start - 40) : start].split()[-3:] if grammar.nouns_first else []
    near = [
        word.removeprefix(grammar.elision)
        for at, word in enumerate(before)
        if not any(MASK in one or one[-1] in ",;:" for one in before[at:])
    ]
    return any(word in grammar.officials for word in near[-1:]) or (
        len(near) > 1 and near[-2] in grammar.officials and near[-1] not in grammar.prepositions and near[-1] not in grammar.determiners
    )


def _tail(grammar: Grammar, low: str, plain: str, end: int, *, adjective: bool) -> int:
    """The end of the noun phrase, with the name of who or what it is: "Palestinian [security officials] and", "§ [frigate Luna] and"."""
    if not adjective:
        own = grammar.subjects.household.match(low, end)
        return own.end() - 1 if own else end
    at = end
    for word in low[end : end + 50].split(" ")[1:4]:
        if word not in grammar.officials:
            break
        at = low.find(word, at) + len(word)
    if at == end and (noun := grammar.subjects.people.match(low, end)) and noun["last"] not in grammar.adverbs:
        return noun.end()
    called = grammar.called.match(plain, at) if at > end else None
    return called.end() if called and MASK not in low[at : called.end()] else at


def _name_behind(line: Line, end: int) -> int:
    """The end of the name between commas of who bears an office, which the data does not know: "el canciller §[, Elmer Quispe], y"."""
    named = _BEARER.match(line.plain, end)
    return named.end() if named and MASK not in line.low[end : named.end()] else end


def _peoples(mentions: Sequence[Mention], low: str, offset: int) -> Iterator[Mention]:
    """The mentions but a people within another: of "Croatian [Serb]" and "Rwandan [Hutu]" the first says the country."""
    yield from mentions[:1]
    for before, mention in pairwise(mentions):
        beside = low[before.end - offset : mention.start - offset] == " "
        if not (beside and before.kind == "demonym" and mention.kind in ("demonym", "place")):
            yield mention


def _qualifies(line: Line, start: int, end: int) -> bool:
    """Whether a mention only qualifies somebody else: "anti-Syrian", "ethnic Albanian", "Russian-backed"."""
    grammar = line.grammar
    if line.search(grammar.prefix, max(0, start - 8), start) or line.match(grammar.suffix, end):
        return True
    return _is_outlet(line, start, end)


def _is_outlet(line: Line, start: int, end: int) -> bool:
    """Whether a country only says whose paper or station is told something: "told [Japan]'s NHK"."""
    heard = line.search(line.grammar.heard, max(0, start - 14), start)
    return heard is not None and line.match(line.grammar.outlets, end) is not None
