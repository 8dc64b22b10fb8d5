"""The roster of people in office: reading it with the overlays, writing to the desk's own folder, and what is doubtful in it."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from monitor.entities.values import Entity, EntityData, Tenure
from monitor.errors import ConfigError, Fault
from monitor.model.mention import Mention
from monitor.ports import Rooms
from monitor.settings.entities import load_entities
from monitor.settings.entitytext import write_people
from monitor.settings.load import Settings
from monitor.workbench.declarations import overlay_folders

YEAR = timedelta(days=365)
TWICE = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """One thing to confirm, with the command to paste."""

    what: str
    name: str
    office: str
    command: str


def roster(settings: Settings) -> EntityData:
    """The shipped entities under the desk's own."""
    return load_entities(overlay_folders(settings, "entities"))


def keep_people(settings: Settings, people: Sequence[Entity], *, file: str, on: date, origin: str) -> Path:
    """Write people to a file of the first `data:` folder, once they are read without a mistake; ConfigError otherwise."""
    if not settings.model.data:
        raise ConfigError(Fault(where=f"{settings.name}: data", what="no folder of your own is named", hint="add `data: [local]`"))
    folder = settings.path(settings.model.data[0]) / "entities" / "people"
    text = write_people(people, verified_to=on, origin=origin)
    target = folder / f"{file}.yaml"
    _try_out(settings, text, instead_of=target)
    folder.mkdir(parents=True, exist_ok=True)
    fresh = target.with_suffix(".new")
    fresh.write_text(text, encoding="utf-8")
    fresh.replace(target)
    return target


def _try_out(settings: Settings, text: str, *, instead_of: Path) -> None:
    """Read the roster as it would be, so that no daemon meets a broken file."""
    standing = [path for folder in overlay_folders(settings, "entities") for path in sorted(folder.rglob("*.yaml")) if path != instead_of]
    with tempfile.TemporaryDirectory() as place:
        draft = Path(place) / instead_of.name
        draft.write_text(text, encoding="utf-8")
        load_entities([*standing, draft])


def unconfirmed(data: EntityData, *, today: date) -> list[Doubt]:
    """Offices still held whose file was last verified more than a year ago."""
    doubts = []
    for person in data.of_kind("person"):
        if person.verified_to is not None and today - person.verified_to > YEAR:
            doubts += [_unconfirmed(person, one) for one in person.tenures if one.until is None and one.since is not None]
    return doubts


def _unconfirmed(person: Entity, tenure: Tenure) -> Doubt:
    post = f"{tenure.office}@{tenure.country}"
    still = f"monitor entity add {person.name!r} --office {post} --since {tenure.since}"
    return Doubt(what=f"unconfirmed since {person.verified_to}", name=person.name, office=post, command=still)


def unknown_holders(rooms: Rooms, *, since: datetime) -> list[Doubt]:
    """Names nobody knows that were seen at least twice with a known office, the most seen first."""
    seen: Counter[tuple[str, str]] = Counter()
    first: dict[tuple[str, str], date] = {}
    for reading in rooms.articles.archive(since=since):
        for held in {_held(one) for one in reading.mentions if one.kind == "unknown-person" and one.office and one.country}:
            seen[held] += 1
            first.setdefault(held, reading.stored.article.told_at.date())
    return [_unknown(name, post, number, first[name, post]) for (name, post), number in seen.most_common() if number >= TWICE]


def _held(mention: Mention) -> tuple[str, str]:
    return mention.name, f"{mention.office}@{mention.country}"


def _unknown(name: str, post: str, number: int, day: date) -> Doubt:
    command = f"monitor entity add {name!r} --office {post} --since {day}"
    return Doubt(what=f"unknown name in {number} articles", name=name, office=post, command=command)
