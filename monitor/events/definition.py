"""What one event kind is: cues by language, roles, thresholds, export codes and the examples that prove it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from monitor.model.enums import Status
from monitor.model.ids import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """One line of a definition: `text` in the notation of `monitor.events.forms`.

    `shape` is verb (its first word is inflected), noun or phrase. `weight` scales the confidence. `status` is what the
    words themselves say ("arrive in" is completed). `roles` names an exception to the kind's own: `swap` (the subject is
    the counterpart), `hosts` (the same, of a guest who stands right behind: "welcomed [the envoy]", no "Poland's decision"),
    `mutual`, `place` (the object is where), `host` (with nobody named, the place one is asked to acts),
    `self` (no counterpart is looked for), `guest` (without a counterpart the teller is the host), `speaker` (who says it
    acts, the subject is the counterpart: "Russia said Sudan must ..."), `direct` (only with a country or a seat as the whole
    object: "Iran strikes Israel", not "strikes a deal"), `stay` (only in a headline between who and where: "Blinken in Beijing"),
    `abroad` (a visit when somebody of rank does it in another country: "will attend the summit in Rio"), `halts` (a visit or talks in
    its gap are what is put off: "put [the talks] on ice"). With a `ladder` of its own it keeps its status though its kind has none.
    What is `of_all` organisations do too, in a kind that is `of_states`. What is `alone` may alert with one country named, though other
    cues of its kind may not: a state frees its dissidents.
    """

    text: str
    lang: str
    shape: str
    weight: float = 1.0
    status: Status | None = None
    roles: str = ""
    of_all: bool = False
    ladder: bool = False
    alone: bool = False
    where: str = ""


SWAPPED = frozenset({"swap", "hosts"})
"""The roles of a cue whose subject is the counterpart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What an example must give: countries of the parties, status, place's country, tier; empty says "do not ask"."""

    actors: frozenset[str] = frozenset()
    counterparts: frozenset[str] = frozenset()
    status: Status | None = None
    modality: str = ""
    place: str = ""
    tier: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A sentence that must (or must not) give an event of the kind at digest tier or above."""

    text: str
    lang: str = "en"
    on: date | None = None
    title: str = ""
    expected: Expected = field(default_factory=Expected)
    where: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """An event kind. Counts and thresholds are confidences from 0 to 1, the window is in days.

    In a passive without agent the country where it happens acts if `place_acts` ("was arrested in Russia"), whose it is if
    `owner_acts` ("Cuban doctors were sent"). What an `of_people` kind does it does to people and places: "met the target" is no
    meeting. What is `of_states` no organisation does: "Brussels" arrests somebody for Belgium. What
    `faces` is aimed at whom it comes near ("sent warships near Taiwan"), and done by whoever tells it of nobody else.
    What is `spoken` is done by saying something of somebody or of his deed ("a step welcomed by Paris"). What is `aimed` is done to
    somebody who need not be named again ("Peru accuses Chile, cancels talks"), what is `given` to whom gets the good or the harm of it
    ("gave Kyiv forty tanks"). What is `violent` is known by whose weapons did it ("killed in Israeli air strikes"), what is `of_ties` by
    whose diplomats go. What `refuses` is no denial of itself, what `hinges` may hang on an "if", and of what `asks` not who asks but who
    is asked goes on ("invited Macron to visit"). Who `confers` may do so about somebody who is no side of it ("talks on Sudan").
    `ladder` kinds keep their status; the others are completed or become another kind: `when_future`, `when_negated`,
    `when_wished` ("wants to attack") and `when_claimed` ("X said that Y attacked") name it. What is `promised`, which no file says, is
    made of a kind with a ladder when it is to come. What is `decreed` ("will expel", with no "if") is of the kind and planned. `under`
    maps the kind that governs a cue ("agreed to visit") to the status it lends; kinds it does not name swallow the cue. What `turns`
    keeps what a noun says became of it ("the release was put off") though it has no ladder; what `lasts` is suspended where a visit is
    postponed ("on hold"). `yields` are the kinds that alert alone when they read the same words
    too ("told the ambassador to leave" is a rupture before it is a demand). What is told of an `alone` kind may alert with one country
    named: its other side may be nobody ("Sweden's prime minister resigned").
    """

    kind: Kind
    title: str
    plover: str
    cameo: Mapping[str, str]
    window: int
    alert: float
    digest: float
    roles: str = "counterpart"
    ladder: bool = False
    turns: bool = False
    lasts: bool = False
    needs: str = "one"
    domestic: bool = False
    alone: bool = False
    decreed: bool = False
    place_acts: bool = False
    owner_acts: bool = False
    of_people: bool = False
    of_states: bool = False
    faces: bool = False
    spoken: bool = False
    aimed: bool = False
    given: bool = False
    violent: bool = False
    of_ties: bool = False
    refuses: bool = False
    hinges: bool = False
    asks: bool = False
    confers: bool = False
    promised: bool = False
    when_future: str = ""
    when_negated: str = ""
    when_wished: str = ""
    when_claimed: str = ""
    under: Mapping[str, Status] = field(default_factory=dict)
    yields: tuple[str, ...] = ()
    cues: tuple[Cue, ...] = ()
    negatives: tuple[tuple[str, str], ...] = ()
    matches: tuple[Example, ...] = ()
    no_matches: tuple[Example, ...] = ()
    known_misses: tuple[Example, ...] = ()
