"""The constructions that a language may define for the detector, room by room: patterns that match nothing until a language gives its own.

All are sought in folded text (lower case, no accents) in which a § stands for each letter of whoever is named. Each pattern says what
it finds and gives English for it; brackets mark what the pattern takes in or the group that it must have. `languages` holds what
each language says in them, `grammar` its small words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

NEVER = re.compile(r"(?!)")
"""What no text matches."""
MARKS = re.compile(r"[,;:]")
"""What ends a clause in every language."""
BARE_COMMA = re.compile(r",\s*")
"""A comma and nothing else."""
NONE: frozenset[str] = frozenset()
"""No word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deeds:
    """Who acts and who suffers where a noun says it (read by `deeds`)."""

    done_by: re.Pattern[str] = NEVER
    """Behind a passive whose attack it was, group "who": "were killed [in § air strikes]"."""
    cast_out: re.Pattern[str] = NEVER
    """What somebody is made to leave, group "where", or group "left" of an order: "was [expelled from §]", "were [told to leave §]"."""
    posted_out: re.Pattern[str] = NEVER
    """The same where the post is named, group "where": "[§'s envoy to § was expelled]"."""
    inside: frozenset[str] = NONE
    """Prepositions of the country in which those attack who have none: "rebels struck a base [in] §"."""
    aims: frozenset[str] = NONE
    """Prepositions behind a deed of whom it is aimed at: "§'s strikes [on] § killed six"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubts:
    """What makes a telling that names two states no news (read by `doubts`)."""

    carried: re.Pattern[str] = NEVER
    """Things and crowds that come and represent nobody: "a § [C-130] touched down in §", "[tourists] arrived"."""
    strangers: re.Pattern[str] = NEVER
    """The whole opening of a clause whose subject has no country: "[the airline] will link § and §"."""
    expected: re.Pattern[str] = NEVER
    """Right before a bare verb, that somebody expects, wants or allows it: "[expects §] to accept"."""
    hardly: re.Pattern[str] = NEVER
    """Right behind the cue, that it came to next to nothing: "agreed [on little]"."""
    before: re.Pattern[str] = NEVER
    """Behind a perfect, that it is of old: "has visited § [before]"."""
    asked: re.Pattern[str] = NEVER
    """A sentence that is a question told: "[would § agree, the paper asked]"."""
    unreal: re.Pattern[str] = NEVER
    """Right before the cue, what did not come to pass: "it [might have worked had §] trusted §"."""
    condition: re.Pattern[str] = NEVER
    """A condition that opens the sentence: "[if talks fail,] § would impose ..."."""
    hinges: re.Pattern[str] = NEVER
    """In a sentence, what its outcome hangs on, or that it is a threat: "will expel envoys [unless]"."""
    staged: re.Pattern[str] = NEVER
    """Behind an attack, that it is only an exercise: "stormed a beach [in mock battle]"."""
    proviso: re.Pattern[str] = NEVER
    """Behind a modal, what it hangs on: "might order curfews [should] miners strike"."""
    custom: re.Pattern[str] = NEVER
    """Behind a present tense, amounts and spans of what is always done: "sells [most of its] oil to §"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shapes:
    """What beside a form that may be a verb tells whether it is one (read by `reading`); `..ends` and the like are ends of words."""

    unreceived: frozenset[str] = NONE
    """Of what is a state's or somebody's of it, what nobody receives: "welcomes the new § [government]"."""
    behind_guests: frozenset[str] = NONE
    """Words right behind somebody received that name nothing of his: "welcomes § [and]", "receives § [tomorrow]"."""
    owners: tuple[str, ...] = ()
    """The end of what stands before a noun that somebody has: "§['s ]talks"."""
    owns: tuple[str, ...] = ()
    """Behind somebody, that he only has what follows: "welcomed France['s ]vote"."""
    owner: re.Pattern[str] = NEVER
    """The same behind an adjective: "welcomed the Chinese [envoy's] words"."""
    of: frozenset[str] = NONE
    """The preposition between a name and its country: "hosted Prime Minister Justin P. J. Trudeau [of] Canada"."""
    by_whom: re.Pattern[str] = NEVER
    """Right behind a participle, who did it: "doses donated [by §]"."""
    accents: tuple[str, ...] = ()
    """The end of a participle that looks like the present where accents are folded: "invit[é]"."""
    adjectives: tuple[str, ...] = ()
    """Ends of adjectives, behind which an "-ing" is a noun: "loc[al] training"."""
    before_nouns: tuple[str, ...] = ()
    """Ends of words behind which a base form is a noun: "increas[ed] support"."""
    plurals: frozenset[str] = NONE
    """Words behind which a base form is a verb: "[who] visit §"."""
    plural_ends: tuple[str, ...] = ()
    """Ends of other such words: "minister[s] visit §"."""
    participles: tuple[str, ...] = ()
    """Ends of participles: "an alleg[ed] smuggler"."""
    compounds: tuple[str, ...] = ()
    """Ends of words that may stand between a preposition and a name: "in Kurdish[-held] §"."""
    peoples: tuple[str, ...] = ()
    """The end of an adjective of a country that stands for its people, so that no noun need follow: "§[s] demand"."""
    purpose: tuple[str, ...] = ()
    """How a phrase begins that says what for: "[to ]freeze assets"."""
    pointing: frozenset[str] = NONE
    """Determiners before which a participle may open a phrase all the same: "[that] accused § of"."""
    verbs: tuple[str, ...] = ()
    """Ends of verbs of headlines, behind which a word of `attributes` is no verb: "extradite[s] suspected boss"."""
    attributes: frozenset[str] = NONE
    """Participles that a headline puts before its object: "extradites [suspected] boss"."""
    pasts: frozenset[str] = NONE
    """Past tenses without such an end, behind which a noun in "-s" is no verb: "peace talks [began]"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gaps:
    """What stands in the gap of a cue whose words do not belong together (read by `gaps`)."""

    to_do: tuple[str, ...] = ()
    """Behind a word that governs verbs, that the next one is what it governs: "[agreed][ to ]hold [talks]"."""
    purpose: tuple[str, ...] = ()
    """Before somebody, that it is all for him: "[drop] a complaint[ for ]§ to [visit]"."""
    meanwhile: tuple[str, ...] = ()
    """Before somebody, that he does something meanwhile: "[drop] a complaint[ as ]§ scraps [tariffs]"."""
    participle: re.Pattern[str] = NEVER
    """In a passive, up to its verb, that another verb goes on about it: "[sanctions] on §[, saying the step had been] [agreed]"."""
    pointing: frozenset[str] = NONE
    """Determiners before which a verb may stand all the same: "[that] signed .. a deal"."""
    two_verbs: re.Pattern[str] = NEVER
    """In what stands between a noun and a verb at the end, as it is written, another verb: "Diplomaten [ausgewiesen und] § einbestellt"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stays:
    """A headline without a verb that says where somebody is, as texts of patterns (read by `stays`)."""

    article: str = "(?!)"
    """Before who it is: "[le ]président § à §"."""
    joins: str = "(?!)"
    """Between several: "§ [and] § in §"."""
    adverbs: str = "(?!)"
    """Behind where: "§ in § [again]"."""
    ends: str = "(?!)"
    """Behind both, what begins another phrase: "§ in § [for] talks"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Successions:
    """Who takes an office or leaves it, in words as they are written (read by `succession`)."""

    leaves: re.Pattern[str] = NEVER
    """In the words of an appointment, that somebody leaves: "[sacks] foreign minister"."""
    taker: re.Pattern[str] = NEVER
    """The name (group 1) of who takes it, behind the verb: "[appointed (Ana Lopez)]"."""
    taken: re.Pattern[str] = NEVER
    """The same before it: "[(Ana Lopez) was named]"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passives:
    """A cue with a gap whose verb stands behind its noun, as a participle: "an agreement was signed" (read by `lexicon`)."""

    be: frozenset[str] = NONE
    """One of the words between them: "an agreement [was] signed"."""
    bare: bool = False
    """Whether a participle needs no such word to make a passive: "соглашение подписано"."""
    selves: frozenset[str] = NONE
    """What right before it makes the verb one of its subject's own doing: "l'armée § [s']est retirée"."""
    headline_ends: re.Pattern[str] = re.compile(r" ?$")
    """Right behind the participle of a headline that leaves such a word out: "Pact signed [by §]"."""
    no_subjects: frozenset[str] = NONE
    """What a cue has behind its gap and nothing is done to: "has visited .. [in]"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """How the cues of a sentence hang together (read by `linking`)."""

    verbless: re.Pattern[str] = NEVER
    """A headline's opening without a verb: "[§ in § for] talks"."""
    agent_ends: re.Pattern[str] = NEVER
    """Behind a participle, who did it up to the end of the clause, so that a headline left out "was": "Envoy expelled [by §] after"."""
    aside: re.Pattern[str] = NEVER
    """Before the cue, a relative clause that is over, so that the main clause goes on: "§[, who denied it,] will visit"."""
    meanwhile: re.Pattern[str] = NEVER
    """Before a verb, that what goes with it has a subject of its own: "§ jailed § [as §] accused §"."""
    verdict: re.Pattern[str] = NEVER
    """Before a participle, what is told under another name: "§ left the pact[, a step] deplored by §"."""
    and_also: re.Pattern[str] = NEVER
    """All between two verbs of which the second is to come as the first is: "will visit §[ and then] hold talks"."""
    done_by: tuple[str, ...] = ()
    """Right behind a participle, that it only describes the noun before it: "a plant attacked[ by ]rebels"."""
    charged_with: tuple[str, ...] = ()
    """The same of what is done in words: "officials accused[ of ]spying"."""
    of_it: re.Pattern[str] = NEVER
    """Before a verb, that somebody judges what is told: "§ left the pact[, which §] condemned"."""
    on_a_visit: re.Pattern[str] = NEVER
    """The whole opening up to a visit or its place: "[On his first] trip to §, § signed"."""
    new_clause: re.Pattern[str] = MARKS
    """Words and marks that another clause begins with: "who", ", and"."""
    rests: re.Pattern[str] = NEVER
    """Behind a participle, where or how long it lasts, so that it only describes: "a priest held [in §] was freed"."""
    and_then: frozenset[str] = NONE
    """What joins a verb to that of the same subject before it: "§ expelled § [and] imposed sanctions"."""
    plan_to: re.Pattern[str] = NEVER
    """Right before a verb, whose plan it is: "§'s [decision to] halt"."""
    after_talks: re.Pattern[str] = NEVER
    """Before a noun, that what is told came of it: "[after five hours of] talks"."""
    with_whom: re.Pattern[str] = NEVER
    """Behind such a noun, somebody named: "talks [in § with §]"."""
    just_said: re.Pattern[str] = NEVER
    """Before such an occasion, who tells it: "[§ announced on Friday] after talks with §"."""
    earlier: re.Pattern[str] = NEVER
    """Between two verbs without a tense, that the second is no further step of the first, which is to come: "访问§，[此前]会见§"."""
    both: re.Pattern[str] = NEVER
    """Right before a verb, that the parties named before do it together: "§ met § and [the two] agreed"."""
    goes_on: re.Pattern[str] = NEVER
    """Right before a headline's verb, that the subject of the verb before does this too: "§ blames §[, ]recalls envoy"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subjects:
    """Who acts (read by `subjects` and `inversion`)."""

    turned: re.Pattern[str] = NEVER
    """Right before a verb of words with its auxiliary, that its subject stands behind: "... un crime[, ]a dénoncé §"."""
    and_another: re.Pattern[str] = NEVER
    """The comma with "and" between two who act, as between two clauses: "§, her name[, y] su homólogo §, his name, firmaron"."""
    who: re.Pattern[str] = NEVER
    """A clause that goes on about the last one named, from the end of the name: "met the § prime minister[, who] praised §"."""
    people: re.Pattern[str] = NEVER
    """Behind an adjective of a country, who they are, before others: "Mozambican [railway workers] and § sappers"."""
    household: re.Pattern[str] = NEVER
    """Behind a country, what of it acts, before others: "Angola['s army] and § commanders"."""
    kind_of_office: re.Pattern[str] = NEVER
    """The whole that stands between such an adjective and who bears an office: "Afghan [guerrilla] commander Masood"."""
    foes: re.Pattern[str] = NEVER
    """People who stand against the authorities of their country: "[rebel] commanders met § envoys"."""
    denounced: re.Pattern[str] = NEVER
    """Up to a verb, that such people tell what forces did: "[opposition deputies said police] had beaten students in §"."""
    plan_of: re.Pattern[str] = NEVER
    """Behind a name, a plan of his, so that what is done is his: "§['s decision to] halt § oil"."""
    said: re.Pattern[str] = NEVER
    """Between who speaks and what is said: "§ [said that] § lied and accused §"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Objects:
    """To whom it is done, and where (read by `objects`, `nominal`, `places`, `reading` and `roles`)."""

    whole: re.Pattern[str] = NEVER
    """Behind a verb that is done to a place, the object (group "object") if it is no more than that: "strikes [Iran] at dawn"."""
    told_at_end: re.Pattern[str] = NEVER
    """Behind the clause, whom its country tells what it will do, up to the first § of the name: "§ would pay[, its president told §]"."""
    called: re.Pattern[str] = NEVER
    """How a headline opens that addresses somebody, group "whom" the first § of the name: "§ à [§] : rendez-nous ..."."""
    gesture: re.Pattern[str] = NEVER
    """How a headline opens that first names what it is and to whom, group "whom" as in `called`: "guiño de § a [§]: levanta ..."."""
    tells: re.Pattern[str] = NEVER
    """Behind the cue, a party that says it, from the end of its name: "§ is to blame, the § minister [told] reporters"; where its verb
    stands first, group "who" the first § of the name.
    """
    strangers_own: re.Pattern[str] = NEVER
    """Right behind the cue, somebody unknown of whom more is told: "honoured [a pilot who] bombed §"."""
    the_other: re.Pattern[str] = NEVER
    """Who can only be the other one named: "cut ties with [its neighbour]"."""
    mediated: re.Pattern[str] = NEVER
    """Right before somebody who only brought it about: "freed prisoners in a swap [brokered by] §"."""
    speaker_at_end: re.Pattern[str] = NEVER
    """Right before somebody who spoke last: "§ will pay[, ]§ warned"."""
    speaks: tuple[str, ...] = ()
    """What follows somebody who only tells it: "..., § [said]"."""
    tellers: tuple[str, ...] = ()
    """What stands right before him: "[according to] §"."""
    over_aside: re.Pattern[str] = NEVER
    """At the end of a clause, an aside behind which it goes on: "extradited §[, who left in May,] to §"."""
    topics: frozenset[str] = NONE
    """What stands before whom talks are about: "talks [on] §"."""
    onward: frozenset[str] = NONE
    """Prepositions of whom something of one's own goes to: "extradited its ex-president [to] §"."""
    leaving_for: frozenset[str] = NONE
    """Those that say the same of a place that is left: "left § [for] §"."""
    facing: frozenset[str] = NONE
    """Prepositions of whom something comes near: "warships [off] §"."""
    also_where: frozenset[str] = NONE
    """Prepositions that say where, whatever else they may say: "talks [at] §"."""
    under: re.Pattern[str] = NEVER
    """Between a cue and a place, that what is told happened elsewhere: "swapped prisoners[ under ]an accord signed in §"."""
    company: frozenset[str] = NONE
    """Prepositions of with whom it is done, whoever else is named: "agreed on § [with] §"."""
    whereabouts: frozenset[str] = NONE
    """Prepositions that only say where, whatever stands between: "[near] the § border"."""
    capital: re.Pattern[str] = NEVER
    """Right behind an adjective, that a place in that country is meant: "flies to the § [capital]"."""
    instead: re.Pattern[str] = NEVER
    """Right before somebody or a place that has no part in it: "meet in § [instead of] §"."""
    beside: re.Pattern[str] = NEVER
    """Right before a place, what only happened there meanwhile: "talks [on the sidelines of a forum in] §"."""
    origin: re.Pattern[str] = NEVER
    """Right before a country, that goods are from there, group "word" the preposition that says so: "cars [made in] §"."""
    among: frozenset[str] = NONE
    """Before what several who act have to do with one another about: "§ y § abordaron la ayuda [a] §"."""
    sources: frozenset[str] = NONE
    """Prepositions that are an agent's only where nobody acts before: "طرد دبلوماسيين [من] §" is by §, "§ سحب سفيرها [من] §" is not."""
    between: frozenset[str] = NONE
    """Prepositions before the two sides of a noun: "talks [between] § and §"."""
    fronted: frozenset[str] = NONE
    """Classes given by its case of somebody who opens the sentence and does not act: "[Россию] посетит §"."""
    first: frozenset[str] = NONE
    """Words before an object that stands before its verb ("[towards] Iran imposes sanctions", in Chinese 对)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spans:
    """How far the words around a cue are about it (read by `standing`, `turns` and `background`)."""

    when: re.Pattern[str] = NEVER
    """The comma and word behind which is told what happened at the time before them: "since 1978[, when] § broke off relations"."""
    clause_end: re.Pattern[str] = MARKS
    """Where its own words end: "[which]", " [imposed]"."""
    charge: re.Pattern[str] = NEVER
    """Where what is blamed, praised or asked for begins, whose time is not that of the words: "accused § [of killing] 12 in 2020"."""
    apart: frozenset[str] = NONE
    """Words between a turn and a noun of which it says nothing: "postponed the vote [at] a meeting"."""
    inserted: re.Pattern[str] = NEVER
    """Behind a noun, what stands between it and its verb: "the talks[, due in May,] were postponed"."""
    said_had: re.Pattern[str] = NEVER
    """Right before a past perfect, that it is the perfect of what somebody says today: "§ [said they] had agreed"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turning:
    """Where a turn stands ("[cancelled] a visit"), whose words are the grammar's `turns` (read by `turns` and `tocome`)."""

    next_clause: frozenset[str] = frozenset(",;:")
    """What a turn of a noun is not sought behind: "arrives [and] promises to reopen the embassy"."""
    joins: frozenset[str] = NONE
    """Of these what joins two names, so that the noun may still be turned: "a visit to § [and] § was cancelled"."""
    between: tuple[str, ...] = ()
    """What a noun ends with where two sides follow: "talks [between] § and § were cancelled"."""
    begins: frozenset[str] = NONE
    """Turns that in the present tense tell of a time to come, if their words name one: "the visit [begins] on 15 June"."""
    dates: frozenset[str] = NONE
    """Behind a plan, words before its day, so that a headline left out the verb: "visit set [for] Monday"."""
    presents: tuple[str, ...] = ()
    """How a turn ends that may have the noun for its subject: "the trip continue[s] the thaw"."""
    times: frozenset[str] = NONE
    """Behind a turn, a time and no object: "the trip continues the next [day]"."""
    participles: tuple[str, ...] = ()
    """How a word of planning ends that yields to a turn before it: "cancelled a plann[ed] visit"."""
    particles: frozenset[str] = NONE
    """Words that turn with the verb before them: "put [off]"."""
    with_particle: Mapping[str, str] = field(default_factory=dict)
    """Such a verb -> the turn; another one keeps its own."""
    is_off: frozenset[str] = NONE
    """Forms of "be" with which the particle alone cancels: "the visit [is] off"."""
    sets_off: frozenset[str] = NONE
    """Behind the particle, that it does not: "is off [to] a good start"."""
    led: tuple[tuple[re.Pattern[str], str], ...] = ()
    """Before a noun several words that turn it, with the turn each gives ("held" is postponed or suspended): "[pushed back] a visit"."""
    fates: tuple[tuple[re.Pattern[str], str], ...] = ()
    """The same behind it: "the visit was [struck from his calendar]"."""
    around: tuple[tuple[re.Pattern[str], re.Pattern[str], str], ...] = ()
    """Before a noun and behind it what turns it together, with the turn: "[sagt] seinen Besuch [ab]" in German."""
    halves: Mapping[str, str] = field(default_factory=dict)
    """A turn that is none without its next word -> that word: "under [way]"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Particles:
    """Who does what where a word behind a name says it and the verb comes last (read by `particles` and `tails`); examples in brackets."""

    behind: re.Pattern[str] = NEVER
    """Behind a name, the rest of its phrase (group "rest") and the word that says its part (group "word"): "§[の外務省は]"."""
    classes: Mapping[str, str] = field(default_factory=dict)
    """That word -> the class of its preposition; blank is who acts, "list" what is joined with the next name."""
    bearer: re.Pattern[str] = NEVER
    """All between a country and the office of its own, a name that nobody knows: "§[のブラゼ]§"."""
    closed: re.Pattern[str] = NEVER
    """Behind who acts, the end of an inner clause, so that the verb behind it is not his: "§が照射し[たとして]"."""
    stranger: re.Pattern[str] = NEVER
    """Right behind who acts in a clause that only describes somebody unknown, up to the particle of that one: "§[が拉致した人の家族は]"."""
    attached: re.Pattern[str] = NEVER
    """All between a name and the cue that it is one word with: "§§[首脳]会談", "§訪問"."""
    at_home: re.Pattern[str] = NEVER
    """All up to the end of an office that opens a headline and is of one's own country: "[首相]、§訪問へ"."""
    holder: re.Pattern[str] = NEVER
    """At the end of that rest, that it is still who is named where nothing but a comma follows: "§[首脳]、"."""
    listed: re.Pattern[str] = NEVER
    """At the end of what stands before a name and a comma, that a list begins there, no headline with its topic: "は[、]§、§と"."""
    goods: re.Pattern[str] = NEVER
    """Right behind a country, that things are from there, which do nothing: "§[産]牛肉"."""
    idle: re.Pattern[str] = NEVER
    """Right behind a cue that is a noun too, that nothing is done: "制裁[の]影響", "拘束[していた]§"."""
    modes: tuple[tuple[re.Pattern[str], str], ...] = ()
    """Right behind a cue, how it is meant: a mode of a verb group, "past", "passive", "nonpast", or "settled" (a visit is agreed on, at
    talks something else is: "会談[で合意]"); the first that fits counts.
    """
    links: tuple[tuple[re.Pattern[str], str], ...] = ()
    """Right behind a cue, how it hangs together with what follows; without one it is the main clause."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """Whose day a time is (read by `dating` and `tocome`)."""

    in_words: bool = False
    """Whether `english_times` reads the days of the language, so that its grammar names none as `dated`."""
    week: tuple[str, ...] = ()
    """Where it does not, the words of which one says the day of the week, Monday's first: "visita § na [quinta]-feira"."""
    same_day: re.Pattern[str] = NEVER
    """That it is the day of the article: "[overnight]"."""
    elsewhere: re.Pattern[str] = NEVER
    """Between a cue and a time, that it is of something else: "visited § [before] the vote on Sunday"."""
    ago: re.Pattern[str] = NEVER
    """Beside a visit or talks, that they are of old: "visited § [two weeks ago]", "[last month's] trip"."""
    told: re.Pattern[str] = MARKS
    """Between them, a mark or that somebody tells or agrees: "will visit, § [said] on Monday"."""
    told_then: re.Pattern[str] = NEVER
    """Right before a time, that it was told or agreed then: "§ [agreed] on Sunday to visit"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Brackets:
    """How a language parts its verb: a finite word in front and the rest at the end of the clause (read by `brackets`)."""

    finite: Mapping[str, str] = field(default_factory=dict)
    """The helping word in front, as it is written -> its role: have, had, be, was, get, got, plan, wish, may, let; a language that parts
    no verb has none.
    """
    rest: Mapping[str, str] = field(default_factory=dict)
    """The same of those behind the verb: "verhängt [worden]", "reisen [will]"."""
    opened: re.Pattern[str] = NEVER
    """At the end of what stands before a clause, that its verb stands last: "[dass]"."""
    that: tuple[str, ...] = ()
    """Of these the ones before what is said: "[dass]"."""
    relative: re.Pattern[str] = NEVER
    """Of these the ones that open a relative clause, at the end of what stands before it."""
    whole_end: re.Pattern[str] = NEVER
    """Behind a verb, that its clause ends there, or only words of time and place follow."""
    particle_ends: str = ""
    """Behind the particle of a verb, the same, as the text of a pattern."""
    pronouns: frozenset[str] = NONE
    """Who acts without a name, right behind the finite word: "hat [er]"."""
    but: re.Pattern[str] = NEVER
    """What joins two verbs that share the finite word: "hat § getroffen[ und ]§ besucht"."""
    negations: re.Pattern[str] = NEVER
    """Words between the two parts, or behind a finite verb, that deny it."""
    aims: Mapping[str, str] = field(default_factory=dict)
    """What opens an infinitive -> the mode that it gives: "[ohne] zu verhandeln" is negated."""
    cases: Mapping[str, str] = field(default_factory=dict)
    """An article -> the class of who stands behind it where no preposition governs it: "[des] §" is of him."""
    of_nouns: frozenset[str] = NONE
    """Of these the ones that say so only right behind a noun: "der Besuch [der] §"."""
