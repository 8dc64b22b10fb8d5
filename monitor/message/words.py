"""The wording: headlines, statuses, durations, times and counts. Plain text, no markup of any notifier."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from monitor.message.kinds import CALLED, DONE, MUTUAL, WEIGHT
from monitor.model.channel import Channel
from monitor.model.enums import Precision, Status
from monitor.model.event import Actor
from monitor.model.ids import Country
from monitor.model.story import Facet, Story
from monitor.stories.facets import LOST_OFFICE
from monitor.stories.kinds import VISIT
from monitor.stories.sides import is_person

ARROW = "→"

_STATUS = {
    Status.UNDER_WAY: "under way",
    Status.COMPLETED: "done",
}


def headline(facet: Facet) -> str:
    """What happened and who: "Visit agreed: Qin Gang → Washington"."""
    return joined(": ", (capital(label(facet)), who(facet)))


def label(facet: Facet) -> str:
    """What happened in two or three words: the facet's own label, else its kind and status ("talks held")."""
    return facet.label or f"{kind_words(facet)} {status_words(facet)}"


def kind_words(facet: Facet) -> str:
    """The kind as people say it ("talks" for a meeting)."""
    return CALLED.get(facet.kind, facet.kind.replace("_", " "))


def status_words(facet: Facet) -> str:
    """The status as people say it of this kind ("held" for a completed meeting)."""
    if facet.status is Status.COMPLETED:
        return DONE.get(facet.kind, "reported")
    return _STATUS.get(facet.status, facet.status.value.replace("_", " "))


def who(facet: Facet) -> str:
    """The actors, and where or towards whom; of what takes two sides, both: "Antony Blinken and Qin Gang"."""
    if facet.kind in MUTUAL:
        return named_together(facet.actors + facet.counterparts)
    acting = names(facet.actors)
    if facet.kind == VISIT and facet.place is not None:
        return joined(f" {ARROW} ", (acting, place_name(facet)))
    return joined(f" {ARROW} ", (acting, names(facet.counterparts)))


def place_name(facet: Facet) -> str:
    """The place in the letters of the line it stands in: what only another script names is called as the party there is."""
    place = facet.place.name if facet.place else ""
    foreign = any(char.isalpha() and not unicodedata.name(char, "").startswith("LATIN") for char in place)
    return (names(facet.counterparts) or place) if foreign else place


def named_together(parties: Sequence[Actor]) -> str:
    """Each party once, a country only where nobody of it is named: "Antony Blinken and Qin Gang"."""
    spoken_for = {actor.country for actor in parties if is_person(actor)}
    shown = list(dict.fromkeys(actor.name for actor in parties if is_person(actor) or actor.country not in spoken_for))
    if len(shown) > 3:
        return f"{', '.join(shown[:3])} and {len(shown) - 3} more"
    return " and ".join(part for part in (", ".join(shown[:-1]), *shown[-1:]) if part)


def names(actors: Sequence[Actor]) -> str:
    """Up to three names, and how many more."""
    shown = ", ".join(actor.name for actor in actors[:3])
    more = len(actors) - 3
    return f"{shown} and {more} more" if more > 0 else shown


def in_office(actor: Actor, names: Mapping[Country, str]) -> str:
    """A name with the office held at the time: "Qin Gang (China foreign minister)"."""
    office = (actor.office or "").rsplit(":", 1)[-1].replace("_", " ").replace("-", " ").strip()
    return f"{actor.name} ({joined(' ', (land(actor.country, names), office))})" if office else actor.name


def land(country: Country | None, names: Mapping[Country, str]) -> str:
    """A country as people call it, its code where no name is known."""
    return names.get(country, country) if country else ""


def rank(facet: Facet) -> tuple[bool, int, int, float, str]:
    """What a headline is chosen by, a note on it last; smallest first; nothing in it depends on the order of arrival."""
    noted = facet.name.startswith(LOST_OFFICE)
    return (noted, WEIGHT.get(facet.kind, len(WEIGHT)), -facet.turn, facet.at.timestamp(), facet.name)


def standing(story: Story) -> tuple[Facet, ...]:
    """Each facet once as it stands now (its last turn), what leads the headline first."""
    last: dict[str, Facet] = {}
    for facet in sorted(story.facets, key=lambda each: (each.turn, each.at)):
        last[facet.name] = facet
    return tuple(sorted(last.values(), key=rank))


def facet_of(story: Story, *, name: str, status: str, turn: int) -> Facet | None:
    """The facet as it was at one status and turn; failing that, as it stands."""
    same = [facet for facet in story.facets if facet.name == name]
    exact = [facet for facet in same if facet.status.value == status and facet.turn in (turn, 0)]
    found = exact or same
    return found[-1] if found else None


def duration(span: timedelta) -> str:
    """A length of time at two steps: "42 s", "11 min", "3 h 10 m", "2 d 4 h"."""
    seconds = max(0, round(span.total_seconds()))
    minutes, hours, days = seconds // 60, seconds // 3600, seconds // 86400
    if seconds < 60:
        return f"{seconds} s"
    if minutes < 60:
        return f"{minutes} min"
    if days < 1:
        return joined(" ", (f"{hours} h", f"{minutes % 60} m" if minutes % 60 else ""))
    return joined(" ", (f"{days} d", f"{hours % 24} h" if hours % 24 else ""))


def moment(instant: datetime, channel: Channel, *, precision: Precision) -> str:
    """A publication time on the channel's clock: "18 Jun 2023 17:00 UTC"; the day alone when no more is known."""
    if precision in (Precision.DAY, Precision.NONE):
        return f"{instant.day} {instant:%b %Y}"
    here = channel.local(instant)
    return f"{here.day} {here:%b %Y %H:%M %Z}"


def clock(instant: datetime, channel: Channel, *, near: datetime) -> str:
    """A time of day on the channel's clock, with the date unless it is the day of `near`."""
    here = channel.local(instant)
    same_day = here.date() == channel.local(near).date()
    return f"{here:%H:%M}" if same_day else f"{here.day} {here:%b %H:%M}"


def stretch(start: datetime, end: datetime, channel: Channel) -> str:
    """From when to when, on the channel's clock: "11:02-14:12"."""
    here, there = channel.local(start), channel.local(end)
    if here.date() == there.date():
        return f"{here:%H:%M}-{there:%H:%M}"
    return f"{here.day} {here:%b %H:%M}-{there.day} {there:%b %H:%M}"


def count(number: int, noun: str) -> str:
    """A number with its noun: "1 outlet", "6 outlets"."""
    if number != 1:
        noun = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return f"{number:,} {noun}"


def joined(glue: str, parts: Iterable[str]) -> str:
    """The parts that are not empty, with `glue` between them."""
    return glue.join(part for part in parts if part)


def capital(text: str) -> str:
    """With a capital first letter, the rest as it is."""
    return text[:1].upper() + text[1:]


def one_line(text: str, *, most: int) -> str:
    """White space and control characters as single blanks, cut at a word to `most` characters with an ellipsis."""
    flat = " ".join("".join(char if char.isprintable() or char.isspace() else " " for char in text).split())
    if len(flat) <= most:
        return flat
    cut = flat[: most - 1]
    return f"{cut.rsplit(' ', 1)[0] if ' ' in cut[most // 2 :] else cut}…"
