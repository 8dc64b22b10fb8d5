"""Whether events are what a probe wants; the notation is that of `tests.exams.probes`."""


def verdict(events, wanted):
    """Blank if the events are as wanted, else what is wrong."""
    told = [event for event in events if event.tier != "none"]
    if wanted == "-":
        return f"told: {[(event.kind, event.tier) for event in told]}" if told else ""
    if wanted.startswith("-"):
        return "told" if any(event.kind == wanted[1:] for event in told) else ""
    quiet = wanted.startswith("=")
    pool = [event for event in events if event.tier == "none" or event.modality != "asserted"] if quiet else told
    loud = [event for event in events if quiet and event.tier == "alert"]
    if loud:
        return "alerted"
    return "" if any(fits(event, wanted.lstrip("=").split()) for event in pool) else "missing"


def fits(event, parts):
    kind, status, *rest = parts
    pair = next((part for part in rest if not part.startswith("@")), ">")
    where = next((part[1:] for part in rest if part.startswith("@")), "")
    left, _, right = pair.partition(">")
    actors, others = {actor.country for actor in event.actors}, {actor.country for actor in event.counterparts}
    others |= {event.place.country} if event.place else set()
    return (
        event.kind == kind
        and event.status == status
        and ({left} - {""}) <= actors
        and ({right} - {""}) <= (others | actors)
        and where in ("", event.place.country if event.place else "")
    )
