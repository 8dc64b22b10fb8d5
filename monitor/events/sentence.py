"""A sentence ready to be read: masked text, parties with their prepositions and groups, where attribution begins."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from monitor.events.constructions import Brackets
from monitor.events.grammar import Grammar
from monitor.events.marked import marked_parties
from monitor.events.once import once
from monitor.events.party import GOVERNING, Party
from monitor.model.mention import Mention
from monitor.text.fold import folded
from monitor.text.scripts import SMALL
from monitor.text.sentences import LONGEST

MASK = "§"
_WORD = re.compile(r"(?<!\S)[^\W\d_]\S*")
_APART = ("place", "aside")
_NAMES = frozenset({"country", "capital", "place", "metonym", "person", "org", "list"})
_GUEST_OF = 4
"""How many characters before a name say that somebody comes to it."""
ENVOY = 3
"""The rank down to which whereabouts are news: heads, ministers, envoys."""
PLACES = frozenset({"country", "capital", "place", "metonym"})


_WORDS_AND_MARKS = re.compile(r"[^\s,;:()\"]+|[,;:()\"]")
_BEARER = re.compile(rf", [^\W\d_{SMALL}][\w'’-]+(?: (?:[a-z]{{2,3}} )*[^\W\d_{SMALL}][\w'’-]+){{0,4}}(?=, )")
_FORENAMES = re.compile(rf", (?:[^\W\d_{SMALL}][\w'’-]+ ){{1,2}}(?:[a-z]{{2}} )?")
_ITS_OPENING = 4
"""Words that may stand before who acts in its clause: "Los presidentes de"."""


@dataclass(frozen=True, kw_only=True)
class Sentence:
    """Offsets of parties and hits are relative to `start`; `low` is folded with mentions masked by § signs.

    `scope` is "title", "headline" (a title without a text: it may be any sentence), "lead" or "body". What few sentences are asked
    is read when it is asked, once.
    """

    start: int
    end: int
    low: str
    plain: str
    grammar: Grammar
    mentions: tuple[Mention, ...]
    order: int
    scope: str

    @property
    def may_be_headline(self) -> bool:
        """Whether it may leave out articles and forms of "be"."""
        return self.scope in ("title", "headline")

    @once
    def _clues(self) -> frozenset[int]:
        """The ids of the patterns of its grammar that may match in it."""
        return self.grammar.clues.of(self.low)

    def may_hold(self, pattern: re.Pattern[str]) -> bool:
        """Whether a pattern of its grammar may match in it, or in any piece of it."""
        return id(pattern) in self._clues

    def may_hold_any(self, *patterns: re.Pattern[str]) -> bool:
        """Whether one of these patterns may."""
        return not self._clues.isdisjoint(map(id, patterns))

    def search(self, pattern: re.Pattern[str], start: int = 0, end: int = LONGEST) -> re.Match[str] | None:
        """Where a pattern of its grammar is found first."""
        return pattern.search(self.low, start, end) if id(pattern) in self._clues else None

    def match(self, pattern: re.Pattern[str], start: int = 0, end: int = LONGEST) -> re.Match[str] | None:
        """What a pattern of its grammar takes in from `start` on."""
        return pattern.match(self.low, start, end) if id(pattern) in self._clues else None

    @once
    def parties(self) -> tuple[Party, ...]:
        """The mentions as parties, in order."""
        grammar, low, start = self.grammar, self.low, self.start
        if grammar.verbs_last:
            return tuple(marked_parties(self.mentions, low, offset=start, grammar=grammar))
        named: Iterable[Mention] = self.mentions
        if self.may_hold_any(grammar.prefix, grammar.suffix, grammar.heard):
            named = [one for one in _peoples(self.mentions, low, start) if not _qualifies(self, one.start - start, one.end - start)]
        elif len(self.mentions) > 1 and not grammar.paired_adjectives:
            named = _peoples(self.mentions, low, start)
        parties = tuple(_parties(_joined(named, low, start, grammar), self))
        return _sharing_heads(parties, nouns_first=grammar.nouns_first) if len(parties) > 1 else parties

    @once
    def visible(self) -> tuple[Party, ...]:
        """The parties that no apposition hides."""
        clear = self.clear
        return self.parties if clear is self.low else tuple(one for one in self.parties if clear[one.start : one.start + 1] == MASK)

    @once
    def clear(self) -> str:
        """`low` with appositions blanked, of the same length."""
        return _cleared(self.low, self.grammar)

    @once
    def clause_ends(self) -> tuple[int, ...]:
        """Where what may open a clause ends, the start of the sentence first, ascending."""
        found = [one for one in self.grammar.break_left.finditer(self.clear) if MASK not in one[0]]
        return (0, *[one.end() for one in found if not _joins_who_acts(self, one.start())])

    @once
    def said_at(self) -> int:
        """Where a trailing attribution (", officials said") begins; without one the length. The comma behind an aside begins none."""
        said = self.grammar.said.search(self.clear) if "," in self.low and self.may_hold(self.grammar.said) else None
        return said.start() if said and said.start() > 12 else len(self.low)

    @once
    def is_titled(self) -> bool:
        """Whether half of the words that name nobody known begin with a capital, or more: then a capital says nothing."""
        words = [found[0] for found in _WORD.finditer(self.plain) if self.low[found.start()] != MASK]
        return sum(word[0].isupper() for word in words) * 2 >= len(words)


def _joins_who_acts(sentence: Sentence, at: int) -> bool:
    """Whether a comma with "and" stands within the subject that opens a clause: "§, his name, [, y] su homólogo §, ... firmaron"."""
    if not sentence.match(sentence.grammar.subjects.and_another, at):
        return False
    sides = next((pair for pair in pairwise(sentence.parties) if pair[0].end <= at < pair[1].start), None)
    if sides is None or sides[0].group != sides[1].group:
        return False
    first = next(party for party in sentence.parties if party.group == sides[0].group)
    opening = sentence.low[: first.start].rsplit(", ", 1)[-1].split()
    return len(opening) <= _ITS_OPENING and not any(MASK in word for word in opening)


def topic_of(sentence: Sentence) -> Party | None:
    """The country or place that a headline opens with before a colon: "[Gabon :] Paris réclame les résultats"."""
    if not (sentence.grammar.colon_topics and sentence.may_be_headline and sentence.parties):
        return None
    first, low = sentence.parties[0], sentence.low
    opens = first.mention.kind in PLACES and not low[: first.start].strip() and low[first.end :].lstrip().startswith(":")
    return first if opens else None


def sentence_of(
    span: tuple[int, int], *, low: str, plain: str, grammar: Grammar, mentions: Sequence[Mention], order: int, scope: str
) -> Sentence:
    """The sentence at a span of the document `plain`, folded to `low`."""
    start, end = span
    return Sentence(
        start=start,
        end=end,
        low=masked(low, mentions, start, end),
        plain=plain[start:end],
        grammar=grammar,
        mentions=tuple(mentions),
        order=order,
        scope=scope,
    )


def _peoples(mentions: Sequence[Mention], low: str, offset: int) -> Iterator[Mention]:
    """The mentions but a people within another: of "Croatian [Serb]" and "Rwandan [Hutu]" the first says the country."""
    yield from mentions[:1]
    for before, mention in pairwise(mentions):
        beside = low[before.end - offset : mention.start - offset] == " "
        if not (beside and before.kind == "demonym" and mention.kind in ("demonym", "place")):
            yield mention


def _qualifies(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a mention only qualifies somebody else: "anti-Syrian", "ethnic Albanian", "Russian-backed"."""
    grammar = sentence.grammar
    if sentence.search(grammar.prefix, max(0, start - 8), start) or sentence.match(grammar.suffix, end):
        return True
    return _is_outlet(sentence, start, end)


def _is_outlet(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a country only says whose paper or station is told something: "told [Japan]'s NHK"."""
    heard = sentence.search(sentence.grammar.heard, max(0, start - 14), start)
    return heard is not None and sentence.match(sentence.grammar.outlets, end) is not None


def _cleared(low: str, grammar: Grammar) -> str:
    if low.count(",") < 2:
        return low
    return grammar.apposition.sub(lambda found: " " * len(found[0]), low)


def masked(low: str, mentions: Sequence[Mention], start: int, end: int) -> str:
    """The folded sentence with every mention replaced by § signs of the same length."""
    pieces, last = [], start
    for mention in mentions:
        pieces += [low[last : mention.start], MASK * (mention.end - mention.start)]
        last = mention.end
    return "".join([*pieces, low[last:end]])


def _parties(mentions: Iterable[Mention], sentence: Sentence) -> Iterator[Party]:
    grammar, low, offset = sentence.grammar, sentence.low, sentence.start
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
        joined = joined or (last is not None and _is_named_by(last, mention, sentence.plain[last.end - offset : start], grammar))
        preposition, word = (last_preposition, last_word) if joined else _preposition(sentence, start)
        if last is not None and last_preposition == "" and _is_seat(grammar, low, (last_end, start, end), mention=mention):
            joined, preposition, word = False, "place", ""
        if not joined and not preposition:
            preposition = grammar.class_of(sentence.plain[start:end], mention.kind)
        if not preposition and _is_visited(sentence, start, end):
            joined, preposition = False, "aside"
        if not joined and not preposition and _follows_a_preposition(sentence, mention, start):
            preposition, word = "toward", grammar.to_names
        group += not joined
        adjective = mention.kind == "demonym"
        official = mention.kind in GOVERNING or (adjective and (is_head(grammar, low, end) or _follows_head(grammar, low, start)))
        yield Party(
            mention=mention, start=start, end=end, preposition=preposition, word=word, group=group, official=official, adjective=adjective
        )
        last = mention
        last_end = _tail(grammar, low, sentence.plain, end, adjective=adjective)
        last_end = _name_behind(sentence, last_end) if official else last_end
        last_preposition, last_word = preposition, word


def _follows_a_preposition(sentence: Sentence, mention: Mention, start: int) -> bool:
    """Whether the article before a name is none, as the name takes no article: "visita § [a] Moscovo", no "critica [a] Rússia"."""
    grammar, low = sentence.grammar, sentence.low
    if not grammar.to_names or not low.endswith(f" {grammar.to_names} ", 0, start) or mention.kind not in _NAMES:
        return False
    before = low[:start].split()[-2:-1]
    apart = not before or before[0][-1] in ",;:" or before[0] in grammar.prepositions
    return not apart and mention.text[0].isupper() and grammar.articled.fullmatch(folded(mention.text)) is None


def _is_visited(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a country only says which of several comes to it: "the § foreign minister who [visits §]" in Chinese."""
    coming = sentence.search(sentence.grammar.guest_of, max(0, start - _GUEST_OF), start)
    return coming is not None and sentence.match(sentence.grammar.says_which, end) is not None


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


def is_head(grammar: Grammar, low: str, end: int) -> bool:
    """Whether a word of government follows within two words ("Chinese foreign officials")."""
    return any(word.strip(",.") in grammar.officials for word in words_behind(grammar, low, end)[:3])


def words_behind(grammar: Grammar, low: str, end: int) -> list[str]:
    """The next words, whose something is or not: "§['s foreign] minister"."""
    following = low[end : end + 40]
    return (following.replace(grammar.genitive, " ") if grammar.genitive else following).split()


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


def _name_behind(sentence: Sentence, end: int) -> int:
    """The end of the name between commas of who bears an office, which the data does not know: "el canciller §[, Elmer Quispe], y"."""
    named = _BEARER.match(sentence.plain, end)
    return named.end() if named and MASK not in sentence.low[end : named.end()] else end


def _preposition(sentence: Sentence, start: int) -> tuple[str, str]:
    """The class and word of the preposition that governs the name that begins there."""
    grammar, before = sentence.grammar, sentence.low[max(0, start - 60) : start]
    if not grammar.spaced:
        return _preposition_at_end(grammar, before)
    words = before.split()[-5:]
    if not words or before[-1] not in " \"'(":
        return "", ""
    if set_apart := _set_apart(sentence, before, words[-1]):
        return set_apart
    after = ""
    if grammar.brackets.cases and (case := _case(sentence, grammar.brackets, start)):
        return case
    for word in reversed(words):
        bare, after, following = word.strip("\"'()"), word, after
        if bare in grammar.prepositions:
            if sentence.may_hold(grammar.seated) and grammar.seated.search(before):
                return "", ""
            if bare in grammar.determiners and _opens_a_clause(before, word):
                return "", ""
            if (phrase := f"{bare} {following}") in grammar.prepositions:
                return grammar.prepositions[phrase], phrase
            is_agent = grammar.prepositions[bare] == "of" and grammar.band.search(before)
            return ("agent", "") if is_agent else (grammar.prepositions[bare], bare)
        if (
            word.endswith((",", ";", ":"))
            or MASK in word
            or not (_may_stand_between(grammar, bare) or word in grammar.articles or bare.endswith(grammar.shapes.compounds))
        ):
            return "", ""
    return "", ""


def _case(sentence: Sentence, brackets: Brackets, start: int) -> tuple[str, str] | None:
    """The class and word of an article that says in which case a name stands, with no preposition before it: "das Treffen [des] §"."""
    grammar = sentence.grammar
    back = [*_WORDS_AND_MARKS.finditer(sentence.low, max(0, start - 60), start)][::-1]
    at = next((at for at, word in enumerate(back) if word[0] not in grammar.articles or word[0] in brackets.cases), len(back))
    if at == len(back) or back[at][0] not in brackets.cases:
        return None
    article, outer = back[at][0], back[at + 1] if at + 1 < len(back) else None
    if outer and outer[0] in grammar.prepositions:
        return None
    is_noun = outer is not None and outer[0][-1] != MASK and sentence.plain[outer.start()].isupper()
    return None if article in brackets.of_nouns and not is_noun else (brackets.cases[article], article)


def _opens_a_clause(before: str, word: str) -> bool:
    """Whether a word that may be an article too stands where only an article can: "[Des] soldats §"."""
    return before.lstrip("\"' ").startswith(f"{word} ") or any(f"{mark} {word} " in before for mark in ",;:")


def _set_apart(sentence: Sentence, before: str, last: str) -> tuple[str, str] | None:
    """The class and word of a phrase of several words that ends in `last` and sets apart what follows: "instead of", "made in"."""
    objects, bare = sentence.grammar.objects, last.strip("\"'()")
    if before.rstrip().endswith(objects.tellers):
        return "aside", bare
    if not sentence.may_hold_any(objects.instead, objects.beside, objects.origin):
        return None
    if objects.instead.search(before):
        return "aside", bare
    if objects.beside.search(before):
        return "place", bare
    origin = objects.origin.search(before)
    return ("target", origin["word"]) if origin else None


def _may_stand_between(grammar: Grammar, word: str) -> bool:
    """Whether a word may stand between a preposition and a name: an article, where nouns come first an office too ("par l'[armee] §")."""
    return word in grammar.articles or (grammar.offices_between and word.removeprefix(grammar.elision) in grammar.officials)


def _preposition_at_end(grammar: Grammar, before: str) -> tuple[str, str]:
    """The same where no spaces part the words: what ends right before the name or its attributes."""
    for qualifier in grammar.qualifiers:
        before = qualifier.sub("", before)
    if other := next((word for alike, word in grammar.homographs.items() if before.endswith(alike)), ""):
        return grammar.prepositions[other], other
    return next(((kind, word) for word, kind in grammar.prepositions.items() if before.endswith(word)), ("", ""))
