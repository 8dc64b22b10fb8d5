"""How sentences are scored of which a writer says each event whole: kind, status, who does it to whom, and how loudly it is told."""

import collections

TALKS = {"meeting", "negotiation"}
TOGETHER = {*TALKS, "agreement", "joint_exercise"}
"""Kinds in which it does not matter who is named first."""
PROMISED = {"aid", "release", "support", "joint_exercise", "mediation", "force_posture"}
WITHOUT_A_LADDER = {"attack", "criticism", "demand", "detention", "force_posture", "rejection", "sanction", "support", "threat", "rupture"}
BOTH_READINGS = (
    ("talks held to settle something are a meeting and a negotiation", lambda told, want: {told[0], want[0]} <= TALKS),
    (
        "the coding schemes count a promise to do something as an agreement",
        lambda told, want: told == ("agreement", "agreed") and want[0] in PROMISED and want[1] in ("agreed", "planned"),
    ),
    (
        "who breaks off talks breaks with the other side",
        lambda told, want: told == ("rupture", "completed") and want[0] in TALKS and want[1] in ("suspended", "cancelled"),
    ),
    (
        "an invitation that is accepted is a visit that is agreed",
        lambda told, want: {told, want} == {("visit", "agreed"), ("invitation", "agreed")},
    ),
    ("who offers to be host invites", lambda told, want: {told, want} == {("visit", "proposed"), ("invitation", "invited")}),
)
"""Where a writer and the detector may each be right: why, and whether the (kind, status) told may stand for the one wanted."""
BESIDE = {("visit", "meeting"), ("visit", "negotiation"), ("meeting", "visit"), ("meeting", "negotiation"), ("negotiation", "meeting")}
"""What may be told besides what is wanted of the same states: who is received somewhere visits it and meets his host."""


def score(rows):
    """The counts of (wanted events, found events) of many texts."""
    counts = collections.Counter()
    for wanted, found in rows:
        counts += scored(wanted, found)
    return counts


def scored(wanted, found):
    """What one text gives: told events wanted, found, and right in status, parties and tier; alerts nobody wanted."""
    counts, claimed = collections.Counter(), set()
    for want in wanted:
        alike = [event for event in found if stands_for(event, want)]
        claimed |= {id(event) for event in alike if event.tier == "none" or event.status == "denied"}
        if want["tier"] == "none":
            counts["denied"] += 1
            counts["denied, but alerted"] += any(event.tier == "alert" and event.status != "denied" for event in alike)
            claimed |= {id(event) for event in alike}
            continue
        counts["wanted"] += 1
        told = [event for event in alike if event.tier != "none"]
        if told:
            best = max(told, key=lambda event: 2 * is_status(event, want) + 2 * are_parties(event, want) + (event.tier == want["tier"]))
            counts += collections.Counter(
                found=1,
                status=int(is_status(best, want)),
                parties=int(are_parties(best, want)),
                tier=int(best.tier == want["tier"]),
                whole=int(is_status(best, want) and are_parties(best, want) and best.tier == want["tier"]),
            )
            claimed.add(id(best))
    extra = [event for event in found if event.tier != "none" and id(event) not in claimed and not is_beside(event, wanted)]
    counts["extra alerts"] += sum(event.tier == "alert" for event in extra)
    counts["digest lines of nothing"] += not wanted and any(event.tier == "digest" for event in extra)
    return counts


def stands_for(event, want):
    """Whether an event is of the kind wanted, or of one that may be told in its place."""
    return event.kind == want["kind"] or any(may((event.kind, event.status), (want["kind"], want["status"])) for _, may in BOTH_READINGS)


def is_status(event, want):
    """Whether the status is the one wanted; kinds without a ladder are completed while they go on."""
    if event.kind != want["kind"] and not {event.kind, want["kind"]} <= TALKS:
        return True
    going_on = want["status"] == "under_way" and event.kind in WITHOUT_A_LADDER
    return event.status == ("completed" if going_on else want["status"])


def are_parties(event, want):
    """Whether all that are wanted take part, each on its side where the kind has sides."""
    actors, others = states(event.actors), states(event.counterparts) | ({event.place.country} if event.place else set())
    if event.kind in TOGETHER:
        return {*want["actors"], *want["counterparts"]} <= actors | others
    return {*want["actors"]} <= actors and {*want["counterparts"]} <= others


def states(actors):
    """The countries, and the organisations as a writer names them."""
    return {actor.country or str(actor.entity).upper() for actor in actors}


def is_beside(event, wanted):
    """Whether it tells nobody else's doing than something wanted, as a kind that goes with it."""
    mine = states(event.actors) | states(event.counterparts)
    return any((event.kind, want["kind"]) in BESIDE and mine <= {*want["actors"], *want["counterparts"], want["place"]} for want in wanted)
