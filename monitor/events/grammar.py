"""The small words of a language that turn a cue into a reading: auxiliaries, negations, governors, prepositions, breaks.

Words are folded (no accents). `governors` map a word that takes "to VERB" to what it makes of the verb; `turns` map a word that
takes a noun ("cancelled a visit", "the visit was cancelled") to the status it gives. `phrasal` are the words of `adjunct` that
govern a noun and never a clause ("over", "by"). `months` are the twelve by name, `since` words that a span begins with,
`counted` words that only count ("the first since"), `past_year` a year with its preposition (group 1), `given_up` what became
of a plan (group 1: a word of `turns`), `on_hold` that it waits, `teller` words for who speaks, `possessives` for whose it is,
`anaphors` what a clause opens with when it goes on about somebody named, `complement` where "that" opens what is said and no
relative clause, `refers_back` what a sentence about a past occasion opens with, `about` the words between a cue and its subject,
`nameless` what may open a clause with a capital and names nobody, `locals` words for people of the country spoken of,
`nouns_first` that an adjective follows its noun, `governed_infinitive` that an infinitive tells nothing of its own, `perfect_is_past`
that the perfect is the past tense of news and a participle without its auxiliary a passive, `guests_are_people` that a bare country
receives another only on a field of play, `reflexive` the pronouns, with their auxiliaries, of verbs that are no passives,
`mused` what makes a clause a question or a guess ("why", "doubt that"), `habit` what makes it a custom or a work of art ("have
long", "in his novel"), `assured` who is told (group 1) what the teller or somebody named will do, `brought` that somebody is
made to do it ("prompted § to"), `things` an object that is neither somebody nor a place, `goods` what may be
seized and never met, `this_time` what looks like
a verb and opens a time, `hailed` what stands before "to VERB" when somebody is the first to do it (group "ahead": will be, "over" or
"last": was), `tallied` how often it has been so far, `polled` what makes a sentence the outcome of a poll,
`bridge` a word (group 1) before a phrase of time or place, across which it may govern "to VERB" unless `unbridged` is in that phrase,
`band` the words between "by" and who it is done by ("by a group of"), `prefix` and `suffix` what makes a name the quality of
somebody else ("anti-", "-backed"), `seated` what makes a capital the government that sits
there ("the government in §"), `heard` and `outlets` what stands around the country of a paper that is only told something.

A language without spaces gives `modes` and `turns` as patterns instead: `modes` are sought right before a cue, `turn_marks` around it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
    """One language, as far as the detector knows it."""

    lang: str
    adverbs: frozenset[str]
    negations: frozenset[str]
    have: frozenset[str]
    had: frozenset[str]
    be: frozenset[str]
    future: frozenset[str]
    modal: frozenset[str]
    infinitive: frozenset[str]
    governors: Mapping[str, str]
    turns: Mapping[str, str]
    light: frozenset[str]
    determiners: frozenset[str]
    articles: frozenset[str]
    prepositions: Mapping[str, str]
    break_left: re.Pattern[str]
    break_right: re.Pattern[str]
    said: re.Pattern[str]
    told: re.Pattern[str]
    adjunct: re.Pattern[str]
    relative: re.Pattern[str]
    coordinate: re.Pattern[str]
    hypothetical: re.Pattern[str]
    historical: re.Pattern[str]
    denial: re.Pattern[str]
    both: re.Pattern[str]
    pronoun: re.Pattern[str]
    joined: re.Pattern[str]
    months: tuple[str, ...]
    since: frozenset[str]
    counted: re.Pattern[str]
    past_year: re.Pattern[str]
    given_up: re.Pattern[str]
    on_hold: re.Pattern[str]
    teller: re.Pattern[str]
    possessives: frozenset[str]
    bare_infinitive: bool = False
    nouns_first: bool = False
    governed_infinitive: bool = False
    perfect_is_past: bool = False
    guests_are_people: bool = False
    reflexive: frozenset[str] = field(default_factory=frozenset)
    modes: tuple[tuple[re.Pattern[str], str], ...] = ()
    turn_marks: tuple[tuple[re.Pattern[str], str], ...] = ()
    bridge: re.Pattern[str] | None = None
    unbridged: re.Pattern[str] = field(default_factory=lambda: pattern("(?!)"))
    apposition: re.Pattern[str] | None = None
    denied_clause: re.Pattern[str] | None = None
    rumour: re.Pattern[str] | None = None
    untrue: re.Pattern[str] | None = None
    reported: re.Pattern[str] | None = None
    complement: re.Pattern[str] | None = None
    occasion: re.Pattern[str] | None = None
    back_on: re.Pattern[str] | None = None
    sport: re.Pattern[str] | None = None
    mishap: re.Pattern[str] | None = None
    object_pronoun: re.Pattern[str] | None = None
    refers_back: re.Pattern[str] | None = None
    about: re.Pattern[str] | None = None
    locals: re.Pattern[str] | None = None
    institution: re.Pattern[str] | None = None
    band: re.Pattern[str] | None = None
    mused: re.Pattern[str] | None = None
    habit: re.Pattern[str] | None = None
    polled: re.Pattern[str] | None = None
    assured: re.Pattern[str] | None = None
    brought: re.Pattern[str] | None = None
    things: re.Pattern[str] | None = None
    goods: re.Pattern[str] | None = None
    this_time: re.Pattern[str] | None = None
    hailed: re.Pattern[str] | None = None
    tallied: re.Pattern[str] | None = None
    prefix: re.Pattern[str] | None = None
    suffix: re.Pattern[str] | None = None
    heard: re.Pattern[str] | None = None
    seated: re.Pattern[str] | None = None
    outlets: re.Pattern[str] | None = None
    officials: frozenset[str] = field(default_factory=frozenset)
    civilians: frozenset[str] = field(default_factory=frozenset)
    phrasal: frozenset[str] = field(default_factory=frozenset)
    anaphors: frozenset[str] = field(default_factory=frozenset)
    nameless: frozenset[str] = field(default_factory=frozenset)


def table(**rows: str) -> dict[str, str]:
    """The inverse of name="word word word": word -> name."""
    return {word: name for name, words in rows.items() for word in words.split()}


def words(text: str) -> frozenset[str]:
    """The words of a line as a set."""
    return frozenset(text.split())


def pattern(text: str) -> re.Pattern[str]:
    """A compiled pattern; white space in `text` stands for itself."""
    return re.compile(text)
