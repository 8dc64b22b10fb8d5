"""What stories know of kinds: which are contacts, which are only said, which come again, and what a facet of each is named by.

Here alone stories name the kinds that ship. A kind of one's own needs no line here: its facets are named by who did it to whom
("aid:DEU>UKR"), take its statuses one after another, join by words and countries, and start no occasion.
"""

from __future__ import annotations

VISIT, INVITATION, AGREEMENT, MEDIATION = "visit", "invitation", "agreement", "mediation"
MEETING, CALL = "meeting", "call"
"""How talks are named: in person or not. The second is no kind."""
SPOKEN = "spoken"
"""What talks are named that may have been either, until the story's other reports tell which."""
EXERCISE, RELEASE, BREACH, APPOINTMENT = "joint_exercise", "release", "rupture", "appointment"

TALKS = frozenset({MEETING, "negotiation"})
CONTACTS = TALKS | {VISIT, AGREEMENT, INVITATION, MEDIATION}
"""By which two countries deal with one another: visits, talks, agreements and what leads to them."""
SPEECH = frozenset({"support", "criticism", "rejection", "demand", "threat"})
"""What is only said of what happens."""
ORDERS = frozenset({"criticism", "demand"})
"""What who breaks with a side, or acts against it, says to it in the same breath."""
HOSTILE = frozenset({BREACH, "sanction"})
ORDERED = HOSTILE | {"demand"}
"""The same in other words: "orders the consulate shut"."""
UNDOABLE = HOSTILE | {"detention"}
"""What a release takes back: measures, too, and what was broken off."""
OPPOSITES = frozenset({"detention", RELEASE})
MOVES = frozenset({EXERCISE, "force_posture"})
"""What forces do: an agreement told beside it is another matter."""
IN_FORCE = frozenset({"sanction", RELEASE})
"""Measures that are decided on one day and apply from another."""
RECURRING = TALKS | HOSTILE | OPPOSITES | MOVES | {MEDIATION, "attack", "aid", "protest"}
"""What is done again on a later day."""
ANOTHER = frozenset({AGREEMENT, APPOINTMENT})
"""What is not: then another paper is signed, another person appointed."""
OUTCOMES = {
    AGREEMENT: frozenset({AGREEMENT, RELEASE, "aid"}),
    BREACH: frozenset({RELEASE, VISIT, APPOINTMENT}),
    RELEASE: frozenset({RELEASE, VISIT}),
    "sanction": frozenset({"sanction"}),
}
"""What tells, weeks later, what came of each; any other deed is news of its own."""
SAID_WHILE_DONE = TALKS | {EXERCISE}
"""What outlets tell as held while it is being held."""

VISITS, AGREEMENTS, MEETINGS, CALLS, EXERCISES = (f"{one}:" for one in (VISIT, AGREEMENT, MEETING, CALL, EXERCISE))
"""What the names of their facets begin with."""
COMMITTING = (VISITS, MEETINGS, CALLS)
"""What is waited for once it is promised, and is given a day."""
WHOLE_CONTACTS = (*COMMITTING, AGREEMENTS)
"""What a denial undoes, too; who is accused of an attack or a threat denies it as a matter of course."""
