"""The small words of a language that turn a cue into a reading: auxiliaries, negations, governors, prepositions, breaks.

Words are folded (no accents); in patterns a § stands for each letter of whoever is named, and brackets in the examples mark what is meant.
Whole constructions stand in rooms of their own (`constructions`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from monitor.events.clues import Clues
from monitor.events.constructions import (
    BARE_COMMA,
    NEVER,
    NONE,
    Brackets,
    Days,
    Deeds,
    Doubts,
    Gaps,
    Links,
    Objects,
    Particles,
    Passives,
    Shapes,
    Spans,
    Stays,
    Subjects,
    Successions,
    Turning,
)
from monitor.text.fold import Folded, accented, fold


def as_given(verb: str) -> Iterable[tuple[str, str]]:
    """A verb of a language whose inflection is not known: its base form."""
    return ((verb, "base"),)


def as_one(noun: str) -> Iterable[str]:
    """A noun of a language that has no cases, or whose cases are not known."""
    return (noun,)


def of_no_case(_name: str, _kind: str) -> str:
    """The class that the case of a name gives in a language without cases."""
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
    """One language, as far as the detector knows it; what is left out it does not have.

    A language without spaces gives `modes` and `turn_marks` as patterns instead of auxiliaries, governors and turns. What else sets its
    sentences apart has a field of its own, so that another language may take one habit and leave the next.
    """

    lang: str
    telling: tuple[str, ...] = ()
    """Words, with the spaces around them, by which a text without a language is known to be in this one: "[ the ]"."""
    proclitics: re.Pattern[str] = NEVER
    """What is written as one word with the next, up to where they are parted; a named group of it swallowed a letter of the next."""
    swallowed: str = ""
    """That letter: Arabic writes "ل" and "الرئيس" as "للرئيس"."""
    titles: tuple[str, ...] = ()
    """Abbreviations before a name whose full stop ends no sentence: "[Mr]. §"."""
    accented: frozenset[str] = NONE
    """Words that only their accent tells from others, which they keep where all others are folded: "[é]" (is) and "e" (and)."""
    inflect: Callable[[str], Iterable[tuple[str, str]]] = as_given
    """The forms of a verb given in its base form, with their tags: base s past pp ing fut cond imp subj, and `french_verbs`' own."""
    declined: Callable[[str], Iterable[str]] = as_one
    """The cases of a noun given in its base form, for words of cues with a star."""
    class_of: Callable[[str, str], str] = of_no_case
    """The class of prepositions that the case of a name stands for where none stands before it: "подписано [Россией]" is an agent's;
    asked with the name as it is written and the kind of its mention.
    """

    # The verb group, read backwards from a cue.
    adverbs: frozenset[str] = NONE
    """What may stand anywhere in it: "has [now] agreed"."""
    adverb_ends: tuple[str, ...] = ()
    """How other such words end: "has repeated[ly] agreed"."""
    negations: frozenset[str] = NONE
    have: frozenset[str] = NONE
    had: frozenset[str] = NONE
    be: frozenset[str] = NONE
    future: frozenset[str] = NONE
    modal: frozenset[str] = NONE
    infinitive: frozenset[str] = NONE
    """What stands before a bare verb: "agreed [to] visit"."""
    governors: Mapping[str, str] = field(default_factory=dict)
    """A word that takes "to VERB" -> what it makes of the verb: agreed, decided, planned, offered, wished, negated, pending
    ("yet to"), threatened or done."""
    bare_infinitive: bool = False
    """Whether a verb in its base form is an infinitive without such a word ("va visiter")."""
    governed_infinitive: bool = False
    """Whether an infinitive that nothing known governs tells nothing: "n'ont rien à gagner à [rompre]"."""
    perfect_is_past: bool = False
    """Whether the perfect is the past tense of news, so that a participle without its auxiliary is a passive: "[invité] par §"."""
    bare_passives: bool = False
    """Whether a participle without an auxiliary is always a passive: "jornalista § [solto] no §"."""
    reflexive: frozenset[str] = NONE
    """Pronouns, with their auxiliaries, of verbs that are no passives: "[s'est] entretenu"."""
    reflexive_infinitive: frozenset[str] = NONE
    """Pronouns that a cue may give before such a verb: "[se] retirer"."""
    bridge: re.Pattern[str] = NEVER
    """A governor (group 1) before a phrase of time or place, across which it may govern: "[agreed] in § on Monday to visit"."""
    unbridged: re.Pattern[str] = NEVER
    """What in such a phrase breaks it: "agreed with § [that] § had to visit"."""
    hailed: re.Pattern[str] = NEVER
    """Before "to VERB", that somebody is the first (group "ahead": will be; "over" or "last": was): "[became the first §] to visit"."""
    brought: re.Pattern[str] = NEVER
    """That somebody is made to do it: "the raid [prompted §] to recall its envoy"."""
    modes: tuple[tuple[re.Pattern[str], str], ...] = ()
    """Marks right before a cue with the mode each gives, where no words of a verb group are read."""
    past_is_participle: bool = False
    """Whether a past tense may stand with a noun as a participle does ("signed"); "firmó" may not."""
    tenseless: bool = False
    """Whether a verb does not show when it is, so that tomorrow's date may be today's where it is told."""

    # How it stands: status, modality, polarity.
    turns: Mapping[str, str] = field(default_factory=dict)
    """A word that takes a noun -> the status it gives: "[cancelled] a visit", "the visit was [cancelled]"."""
    turn_marks: tuple[tuple[re.Pattern[str], str], ...] = ()
    """The same as marks around a cue, in a language without spaces."""
    given_up: re.Pattern[str] = NEVER
    """Behind a plan what became of it (group 1, a word of `turns`): "had planned to visit, but [cancelled]"."""
    back_on: re.Pattern[str] = NEVER
    """Behind a noun, that it goes on: "the visit [is back on]"."""
    once_more: re.Pattern[str] = NEVER
    """Behind what goes on for a while, that it had been off: "begins to mediate [again]"."""
    no_more: re.Pattern[str] = NEVER
    """Around a negated plan, that it had been one: "will [no longer] visit", "will not visit § [after all]"."""
    on_again: re.Pattern[str] = NEVER
    """In a sentence that tells a plan, that it had been off: "[On again:] § to visit §", "will [now be held]"."""
    hypothetical: re.Pattern[str] = NEVER
    """Before a cue, that it is only possible: "[could] visit"."""
    historical: re.Pattern[str] = NEVER
    """Around a cue, times long past: "met [in November]", "[years ago]"."""
    months: tuple[str, ...] = ()
    """The twelve by name, January first."""
    since: frozenset[str] = NONE
    """Words that a span begins with: "[since] 2018"."""
    counted: re.Pattern[str] = NEVER
    """What only counts before such a span: "the [first] visit since 2018" is of today."""
    past_year: re.Pattern[str] = NEVER
    """A year (group 1) with its preposition: "agreed [in 2021] to"."""
    any_such: re.Pattern[str] = NEVER
    """What a sentence opens with before a noun of which it only thinks: "[any state] visit by § to § could win votes"."""
    supposed: re.Pattern[str] = NEVER
    """Behind that noun, that it only thinks of it: "a visit by § to § [could] win votes"."""
    tallied: re.Pattern[str] = NEVER
    """How often it has been so far: "have met [four times]"."""
    to_come: re.Pattern[str] = NEVER
    """A time that is not yet, in words: "flies to § [next week]"."""
    takes_place: re.Pattern[str] = NEVER
    """Behind talks told by a noun, what stands between them and a verb that says when they are: "§会谈[7月2日在§举行]" in Chinese."""
    dated: re.Pattern[str] = NEVER
    """A day in figures, groups "day" and "month" (`Days.in_words` apart): "le [20 juin]"."""
    other_time: re.Pattern[str] = NEVER
    """Behind a cue, where a time is no more its own: "meets § [ahead of] next week's summit"."""
    refers_back: re.Pattern[str] = NEVER
    """What a sentence about a past occasion opens with: "[during that] visit"."""
    reported: re.Pattern[str] = NEVER
    """Before "would", that it is the "will" of what somebody said: "[§ said] § would visit"."""
    would: str = ""
    """That word, where it is one of its own."""
    conditions: tuple[str, ...] = ()
    """Words, with their spaces, that make a condition of it: "would visit §[ if ]asked"."""
    denial: re.Pattern[str] = NEVER
    """Before a cue, that it is denied: "[denied reports] that § will visit"."""
    denied_clause: re.Pattern[str] = NEVER
    """The same right before a verb: "[denied §] had agreed"."""
    rumour: re.Pattern[str] = NEVER
    """Before a cue, what is only rumoured: "[reports] of a visit"."""
    untrue: re.Pattern[str] = NEVER
    """Behind a rumour, that it is not so: "[were false]"."""
    taken_back: re.Pattern[str] = NEVER
    """What the next sentence opens with where it calls untrue what was told: "[It is not true]"."""
    mused: re.Pattern[str] = NEVER
    """Before a cue, that it is a question or a guess: "[why] § invaded", "[doubt that §] will"."""
    habit: re.Pattern[str] = NEVER
    """Before a cue, that it is a custom or a work of art: "[have long] accused", "[in his novel]"."""
    polled: re.Pattern[str] = NEVER
    """That the sentence is the outcome of a poll."""
    mishap: re.Pattern[str] = NEVER
    """What nature and chance do: "a [storm] hit §"."""
    suffered: re.Pattern[str] = NEVER
    """Behind a verb, what leads to such a thing: "killed [in a massive] earthquake"."""
    sport: re.Pattern[str] = NEVER
    """Words of sport, in which countries play."""

    # Phrases: who is meant, and what belongs together.
    determiners: frozenset[str] = NONE
    """What stands before a noun and no verb."""
    articles: frozenset[str] = NONE
    """What may stand between a preposition and a name: "with [the former president] §"."""
    prepositions: Mapping[str, str] = field(default_factory=dict)
    """A preposition -> its class: place, agent, of, toward, mutual, target or aside."""
    contractions: Mapping[str, str] = field(default_factory=dict)
    """A preposition at the end of a cue -> the words that it and an article run together to: "de" -> "del", "do da dos das"."""
    to_names: str = ""
    """An article that is a preposition ("toward") right before a name without one, as of a city: "visita § [a] Moscovo"."""
    articled: re.Pattern[str] = NEVER
    """Folded names of countries and bodies that take that article, so that it is one: "critica a [Russia]"."""
    nouns_first: bool = False
    """Whether an adjective follows its noun."""
    capital_nouns: bool = False
    """Whether every noun is written with a capital, and no verb or adjective is."""
    nouns_open: bool = False
    """Whether a form of the present that opens a sentence is a noun where whose it is follows at once: "[Visita] de § a §"."""
    colon_topics: bool = False
    """Whether the country before a headline's colon is one that others act on: "[Gabon :] Paris réclame les résultats"."""
    offices_between: bool = False
    """Whether an office may stand between a preposition and an adjective: "par l'[armee] §"."""
    bare_nouns: bool = False
    """Whether a noun needs no article, so that a form which an auxiliary follows is one: "border [guards] had killed"."""
    topics_first: bool = False
    """Whether only who is named without a preposition acts, and a sentence goes on about who opened its last clause."""
    agents_first: bool = False
    """Whether who does it stands before the verb of a passive: "envoys [by §] expelled" in Chinese."""
    company_first: bool = False
    """Whether with whom it is broken off stands before the verb, as if it acted too: "§ [with §] breaks off relations" in Chinese."""
    purpose_follows: bool = False
    """Whether what a journey is for follows as a verb of its own: "§ to § [meets] §" in Chinese."""
    times_first: bool = False
    """Whether when it will be stands before the verb, in its clause."""
    verbs_first: bool = False
    """Who acts may stand behind the verb: "llegó a Moscú el canciller"."""
    guests_are_people: bool = False
    """Whether a bare country that receives a bare country plays against it: "§ reçoit §"."""
    joined: re.Pattern[str] = NEVER
    """All that stands between two of a group: "§ [and his counterpart] §"."""
    bare_comma: re.Pattern[str] = BARE_COMMA
    """Of these what joins nothing behind a preposition: "In §[, the] §"."""
    rest_of_places: re.Pattern[str] = NEVER
    """Behind a place and a comma, the other places of a list, which ends before no verb: "in §, [§ and §] this year"."""
    conjunction: str = ""
    """The word, with its spaces, that joins two names or two verbs: "§[ and ]§"."""
    genitive: str = ""
    """What makes a name whose something is: "§['s] talks"."""
    whose: frozenset[str] = NONE
    """All between a name and its trip to another: "§['s] § trip"."""
    of_country: frozenset[str] = NONE
    """All between an office and its country: "President Conde[ of ]§"."""
    elision: str = ""
    """An article that is one word with its noun: "[l']armée"."""
    called: re.Pattern[str] = NEVER
    """Behind a ship or a body, its name before what it is joined with, as it is written: "§ frigate[ Luna] and §"."""
    owned: re.Pattern[str] = NEVER
    """Behind a body whose name a cue ends in, that it only says whose something is: "rejected a [European Commission][ plan]"."""
    and_or_with: frozenset[str] = NONE
    """Of these what may also mean "with", as it does behind a place: "at § [和] § hold talks"."""
    follows: bool = False
    """Whether who acts stands right behind the verb, states too, and whose it is right behind the noun, without a preposition."""
    verbal_nouns: bool = False
    """Whether a noun is governed as an infinitive is: "refused the [imposition] of sanctions"."""
    joined_article: str = ""
    """The article where it is written as one word with its noun: every noun of a cue is found with it too."""
    forenames: re.Pattern[str] = NEVER
    """All between an office and the surname of who bears it, where no capitals tell first names: "الرئيس الإيراني[ مسعود ]§"."""
    paired_adjectives: bool = False
    """Whether two adjectives of countries side by side are two sides: "talks [§ §]" in Arabic."""
    gap: int = 5
    """How many words a gap in a cue may span."""
    verbs_last: bool = False
    """Whether the verb ends its clause, and a particle behind each name says what part it has (`particles`)."""
    home: str = ""
    """The country of which an office is that opens a headline without one (`particles.at_home`)."""
    spaced: bool = True
    """Whether spaces part its words, so that a preposition is sought word by word; else right before the name, `qualifiers` apart."""
    qualifiers: tuple[re.Pattern[str], ...] = ()
    """At the end of what stands before a name, its attributes and numbers, to be taken off in this order: "with [three] § envoys"."""
    homographs: Mapping[str, str] = field(default_factory=dict)
    """A word right before a name -> the preposition that it stands for there; elsewhere it is another word ("将" for "把")."""
    guest_of: re.Pattern[str] = NEVER
    """Right before a country, that somebody comes to it: "the § foreign minister who [visits] §" in Chinese."""
    says_which: re.Pattern[str] = NEVER
    """Right behind it, that this only tells which of several the next one is (`guest_of`)."""
    attributive: re.Pattern[str] = NEVER
    """Behind a cue, that it only says which of several (group "goal": where somebody goes): "the [signed] accord" in Chinese."""
    possessed: re.Pattern[str] = NEVER
    """Right before a cue without a ladder, that it is a noun which somebody has: "§['s] sanctions" in Chinese."""
    seat: re.Pattern[str] = NEVER
    """Behind a city, that it only says where: "§ and § [Xiamen] hold talks" in Chinese headlines."""
    outcome: re.Pattern[str] = NEVER
    """Behind a noun, that it is still ahead or did not come about (groups "ahead", "denied"): "talks [will] be held" in Chinese."""
    private: re.Pattern[str] = NEVER
    """Behind a country, that somebody without an office is from there, where `civilians` are no words of their own."""
    police: re.Pattern[str] = NEVER
    """Behind a country, its police, where they are no word of their own."""
    law: re.Pattern[str] = NEVER
    """Behind an adjective of a country, its police: "§ [traffic police]"."""
    apposition: re.Pattern[str] = NEVER
    """An aside between commas in which nobody acts."""
    band: re.Pattern[str] = NEVER
    """Before a name, what makes "of" an agent's: "[by a group of] § soldiers"."""
    prefix: re.Pattern[str] = NEVER
    """What makes a name behind it the quality of somebody else: "[anti-]§"."""
    suffix: re.Pattern[str] = NEVER
    """The same before it: "§[-backed] rebels"."""
    seated: re.Pattern[str] = NEVER
    """Before a capital, that it is the government that sits there: "[the government in] §"."""
    embassies: re.Pattern[str] = NEVER
    """That states break with one another: "expelled two § [diplomats]", "recalls its [ambassador]"."""
    heard: re.Pattern[str] = NEVER
    """Before the country of a paper that is only told something: "[told] §'s NHK"."""
    outlets: re.Pattern[str] = NEVER
    """Behind it, what makes it a paper's: "told §['s NHK]"."""
    officials: frozenset[str] = NONE
    """What makes an adjective somebody of a government: "§ [diplomats]"."""
    civilians: frozenset[str] = NONE
    """What makes a country somebody's who stands for no state: "§ [singer]"."""
    powers: frozenset[str] = NONE
    """Who acts in politics without being a government: "§ [rebels]", "the § [opposition]", "§'s human rights [commission]"."""
    seats: frozenset[str] = NONE
    """Who acts for or against a state where he stands before where he is: "[authorities] in §"."""
    bodies: frozenset[str] = NONE
    """Courts, police and parliaments, whose daily work at home is no news of a state: "a § [judge]"."""
    locals: re.Pattern[str] = NEVER
    """People of the country spoken of: "[rebels] shelled § town"."""
    armed: re.Pattern[str] = NEVER
    """Of these who attacks foreigners in it: "[gunmen]"."""
    ministers: re.Pattern[str] = NEVER
    """That states are there by their ministers: "signed [by their energy ministers]"."""
    institution: re.Pattern[str] = NEVER
    """An institution that opens the sentence without a country: "[The army] shelled §"."""
    things: re.Pattern[str] = NEVER
    """Right behind a verb, an object that is neither somebody nor a place: "met [the target]"."""
    goods: re.Pattern[str] = NEVER
    """Right behind a verb, what may be seized and never met: "received [a shipment]"."""
    this_time: re.Pattern[str] = NEVER
    """What looks like a verb and opens a time ("esta semana")."""

    # Clauses: where one ends, what it is to the next, who is meant in it.
    break_left: re.Pattern[str] = NEVER
    """What a clause opens with, left of a cue."""
    break_right: re.Pattern[str] = NEVER
    """What the next clause opens with, right of a cue."""
    comma: str = ", "
    """The comma that ends a clause, with the space behind it if it has one."""
    opens_with_participle: bool = False
    """Whether a sentence may open with what only describes the noun behind a comma: "[Suspendus depuis deux ans,] les pourparlers"."""
    adjunct: re.Pattern[str] = NEVER
    """What sets a clause or a noun aside: "[after] talks"."""
    phrasal: frozenset[str] = NONE
    """The words of `adjunct` that govern a noun and never a clause: "over", "by"."""
    relative: re.Pattern[str] = NEVER
    """What opens a relative clause."""
    complement: re.Pattern[str] = NEVER
    """Where "that" opens what is said and no relative clause ("dijo que")."""
    coordinate: re.Pattern[str] = NEVER
    """At the end of what stands between two cues, that the second goes on: "§ expelled § [and] imposed"."""
    said: re.Pattern[str] = NEVER
    """A trailing attribution: "[, officials said]"."""
    told: re.Pattern[str] = NEVER
    """Before a cue, that somebody tells it: "[said that §] attacked"."""
    teller: re.Pattern[str] = NEVER
    """In `told`, words for who speaks, so that he tells of himself: "[it]"."""
    assured: re.Pattern[str] = NEVER
    """Before a verb, who is told (group 1) what the teller or somebody named will do: "[told § it] would cut off water"."""
    anaphors: frozenset[str] = NONE
    """What a clause opens with when it goes on about somebody named: "[it]", "[its] minister"."""
    nameless: frozenset[str] = NONE
    """What may open a clause with a capital and names nobody: "[Monday]"."""
    possessives: frozenset[str] = NONE
    """For whose it is: "[its] concerns were expressed"."""
    both: re.Pattern[str] = NEVER
    """Before a cue, the two told before: "[the two sides] agreed"."""
    pronoun: re.Pattern[str] = NEVER
    """Before a cue, the one told before: "[he] will visit"."""
    object_pronoun: re.Pattern[str] = NEVER
    """Right behind a cue, somebody told before: "accused [him]"."""
    occasion: re.Pattern[str] = NEVER
    """A sentence about the occasion told before: "[The visit] ended"."""
    about: re.Pattern[str] = NEVER
    """Right behind a cue, the words before its subject: "talks [on] trade"."""

    brackets: Brackets = Brackets()
    deeds: Deeds = Deeds()
    doubts: Doubts = Doubts()
    shapes: Shapes = Shapes()
    gaps: Gaps = Gaps()
    stays: Stays = Stays()
    successions: Successions = Successions()
    passives: Passives = Passives()
    links: Links = Links()
    subjects: Subjects = Subjects()
    objects: Objects = Objects()
    spans: Spans = Spans()
    turning: Turning = Turning()
    days: Days = Days()
    particles: Particles = Particles()

    clues: Clues = field(init=False, repr=False, compare=False)
    """Which of its patterns, those of its constructions too, may match a sentence."""

    helpers: Mapping[str, str] = field(init=False, repr=False, compare=False)
    """The words of a verb group -> what each is in it: to, future, modal, had, have or be."""

    kept: re.Pattern[str] = field(init=False, repr=False, compare=False)
    """Any of its `accented` words."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "kept", re.compile(rf"\b(?:{'|'.join(sorted(self.accented))})\b") if self.accented else NEVER)
        object.__setattr__(self, "clues", Clues(self))
        groups = {"be": self.be, "have": self.have, "had": self.had, "modal": self.modal, "future": self.future, "to": self.infinitive}
        object.__setattr__(self, "helpers", {word: role for role, words in groups.items() for word in words})

    def spelt(self, text: Folded) -> Folded:
        """A folded text as the language is sought in it: with the accents of its `accented` words."""
        return accented(text, self.kept) if self.accented else text

    def folded(self, words: str) -> str:
        """A cue as it looks in the `hay` of such a text, single spaces between its words."""
        return " ".join(self.spelt(fold(words)).hay.split())


def table(**rows: str) -> dict[str, str]:
    """The inverse of name="word word word": word -> name."""
    return {word: name for name, words in rows.items() for word in words.split()}


def words(text: str) -> frozenset[str]:
    """The words of a line as a set."""
    return frozenset(text.split())


def pattern(text: str) -> re.Pattern[str]:
    """A compiled pattern; white space in `text` stands for itself."""
    return re.compile(text)
