"""A sentence ready to be read: masked text, parties with their prepositions and groups, where attribution begins."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from monitor.events.grammar import Grammar
from monitor.model.mention import Mention

MASK = "§"
GOVERNING = frozenset({"country", "metonym", "capital", "person", "unknown-person", "office", "org", "list"})
PLACES = frozenset({"country", "capital", "place", "metonym"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A mention in a sentence. `preposition` is its class in the grammar ('' for none); parties of one `group` are coordinated."""

    mention: Mention
    start: int
    end: int
    preposition: str
    word: str
    group: int
    official: bool
    adjective: bool

    @property
    def country(self) -> str | None:
        """The country's code, if there is one."""
        return self.mention.country


@dataclass(frozen=True, kw_only=True)
class Sentence:
    """Offsets of parties and hits are relative to `start`; `low` is folded with mentions masked by § signs."""

    start: int
    end: int
    low: str
    plain: str
    grammar: Grammar
    mentions: tuple[Mention, ...]
    order: int
    scope: str

    @cached_property
    def parties(self) -> tuple[Party, ...]:
        """The mentions as parties, in order."""
        return tuple(_parties(self))

    @cached_property
    def said_at(self) -> int:
        """Where a trailing attribution (", officials said") begins; the sentence's length if there is none."""
        found = self.grammar.said.search(self.low)
        return found.start() if found and found.start() > 12 else len(self.low)

    @cached_property
    def clear(self) -> str:
        """The text with appositions blanked, same length."""
        pattern = self.grammar.apposition
        if pattern is None:
            return self.low
        return pattern.sub(lambda found: " " * len(found[0]), self.low)


def masked(low: str, mentions: Sequence[Mention], start: int, end: int) -> str:
    """The folded sentence with every mention replaced by § signs of the same length."""
    pieces, last = [], start
    for mention in mentions:
        pieces += [low[last : mention.start], MASK * (mention.end - mention.start)]
        last = mention.end
    return "".join([*pieces, low[last:end]])


def _parties(sentence: Sentence) -> Iterator[Party]:
    grammar, low, group = sentence.grammar, sentence.low, 0
    last_end, last_preposition, last_word = -1, "", ""
    for mention in _joined(sentence):
        start, end = mention.start - sentence.start, mention.end - sentence.start
        joined = last_end >= 0 and _coordinated(grammar, low[last_end:start], last_preposition)
        preposition, word = (last_preposition, last_word) if joined else _preposition(grammar, low[max(0, start - 60) : start])
        group += not joined
        head = _head(grammar, low, end)
        adjective = mention.kind == "demonym"
        official = mention.kind in GOVERNING or (adjective and head)
        yield Party(
            mention=mention, start=start, end=end, preposition=preposition, word=word, group=group, official=official, adjective=adjective
        )
        last_end, last_preposition, last_word = _tail(grammar, low, end, adjective=adjective), preposition, word


def _coordinated(grammar: Grammar, between: str, preposition: str) -> bool:
    """Whether two mentions are one group; a bare comma after "in Beijing" or "according to X" only ends the phrase."""
    if grammar.joined.fullmatch(between) is None:
        return False
    return between.strip() != "," or preposition in ("", "mutual", "of", "target")


def _joined(sentence: Sentence) -> Iterator[Mention]:
    """The mentions, with "President X" and "of Guinea" made one where the country was missing."""
    waiting: Mention | None = None
    for mention in sentence.mentions:
        if waiting is None:
            waiting = mention
            continue
        between = sentence.low[waiting.end - sentence.start : mention.start - sentence.start]
        if waiting.country is None and waiting.office and mention.kind == "country" and between in (" of ", " of the "):
            waiting = replace(waiting, end=mention.end, country=mention.country, text=f"{waiting.text}{between}{mention.text}")
            continue
        yield waiting
        waiting = mention
    if waiting is not None:
        yield waiting


def _head(grammar: Grammar, low: str, end: int) -> bool:
    """Whether a word of government follows within two words ("Chinese foreign officials")."""
    following = low[end : end + 40].replace("'s", " ").split()[:3]
    return any(word.strip(",.") in grammar.officials for word in following)


def _tail(grammar: Grammar, low: str, end: int, *, adjective: bool) -> int:
    """The end of the noun phrase: "Palestinian [security officials] and ..."."""
    if not adjective:
        return end
    at = end
    for word in low[end : end + 50].split(" ")[1:4]:
        if word not in grammar.officials:
            break
        at = low.find(word, at) + len(word)
    return at


def _preposition(grammar: Grammar, before: str) -> tuple[str, str]:
    """The class and word of the preposition that governs what follows `before`."""
    if grammar.modes:
        return next(((kind, word) for word, kind in grammar.prepositions.items() if before.endswith(word)), ("", ""))
    if before[-1:] not in ("", " ", '"', "'", "("):
        return "", ""
    for word in reversed(before.split()[-5:]):
        bare = word.strip("\"'()")
        if bare == "to" and before.rstrip().endswith("according to"):
            return "aside", "according to"
        if bare in grammar.prepositions:
            return grammar.prepositions[bare], bare
        if (
            word.endswith((",", ";", ":"))
            or MASK in word
            or (bare not in grammar.articles and not bare.endswith(("ing-", "-held", "-based")))
        ):
            return "", ""
    return "", ""
