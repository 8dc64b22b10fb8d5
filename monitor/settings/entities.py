"""data/entities/*.yaml and overlay folders -> EntityData; every mistake with its file, line and the nearest known word."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

from monitor.entities.fold import folded
from monitor.entities.languages import former_prefix
from monitor.entities.values import Cautions, Entity, EntityData, Office, Surface, Tenure
from monitor.errors import ConfigError, Fault
from monitor.settings.nodes import Field, Sheet

KINDS = ("name", "demonym", "capital", "metonym", "place", "letter", "initial", "paired", "reached")
SECTIONS = tuple("about licence origin verified_to countries names offices orgs lists places people spellings cautions".split())
_SURNAME_FIRST = ("CHN", "TWN", "KOR", "PRK", "HKG", "MAC")
_MARKS = {"~": "tail", "^": "top"}
_SURE = ("high", "medium", "low")


def load_entities(paths: Iterable[str | Path] = ()) -> EntityData:
    """The shipped entities overlaid by the `*.yaml` of the folders in `paths`, later ones first; by id.

    Raises ConfigError that lists every mistake of every file.
    """
    draft = _Draft()
    for file in (*_shipped(), *_overlays(paths)):
        draft.read(Sheet.parse(file.read_text(encoding="utf-8"), str(file), draft.problems))
    data = draft.finish()
    if draft.problems:
        raise ConfigError(*draft.problems)
    return data


def _shipped() -> Iterator[Traversable]:
    root = resources.files("monitor") / "data" / "entities"
    for folder in (root, root / "people"):
        yield from sorted((file for file in folder.iterdir() if file.name.endswith(".yaml")), key=lambda file: file.name)


def _overlays(paths: Iterable[str | Path]) -> Iterator[Path]:
    for path in map(Path, paths):
        yield from sorted(path.rglob("*.yaml")) if path.is_dir() else [path]


class _Draft:
    """What has been read so far: later files replace earlier entries of the same id."""

    def __init__(self) -> None:
        self.problems: list[Fault] = []
        self.entities: dict[str, Entity] = {}
        self.offices: dict[tuple[str, tuple[str, ...]], Office] = {}
        self.names: dict[str, list[Surface]] = {}
        self.spellings: dict[str, list[Surface]] = {}
        self.spelt: list[Field] = []
        self.cautions: dict[str, list[str]] = {}
        self.contexts: dict[str, frozenset[str]] = {}
        self.tenures: list[tuple[Field, Tenure]] = []
        self.members: list[Field] = []
        self.seats: list[Field] = []

    def read(self, sheet: Sheet) -> None:
        """Takes in one file."""
        verified = sheet.root.get("verified_to")
        until = verified.day() if verified else None
        readers: dict[str, Callable[[Field], None]] = {
            "countries": self._country,
            "names": self._language,
            "offices": self._office,
            "orgs": lambda entry: self._group(entry, "org"),
            "lists": lambda entry: self._group(entry, "list"),
            "places": self._places,
            "people": lambda entry: self._person(entry, until),
            "spellings": self._spelling,
            "cautions": self._caution,
        }
        for section in sheet.root.entries(SECTIONS):
            if section.key in readers:
                for entry in section.items():
                    readers[section.key](entry)

    def finish(self) -> EntityData:
        """The frozen whole, after checking what refers to something else."""
        known_offices = {office for office, _ in self.offices}
        owners = {str(entity.country) for entity in self.entities.values() if entity.kind == "country"} | set(self.entities)
        for where, tenure in self.tenures:
            where.known(tenure.office, known_offices, "office")
            where.known(tenure.country, owners, "country or organisation")
        for where in self.members:
            where.known(where.text(), owners, "member")
        for where in self.seats:
            where.known(where.text(), owners, "country")
        for where in self.spelt:
            where.known(where.key, set(self.entities), "person")
        return EntityData(
            entities=tuple(map(self._named, self.entities.values())), offices=tuple(self.offices.values()), cautions=self._cautions()
        )

    def _named(self, entity: Entity) -> Entity:
        more = self.names.get(str(entity.country), []) if entity.kind == "country" else self.spellings.get(entity.id, [])
        return Entity(
            id=entity.id,
            kind=entity.kind,
            name=entity.name,
            country=entity.country,
            names=(*entity.names, *more),
            tenures=entity.tenures,
            members=entity.members,
            seat=entity.seat,
            sure=entity.sure,
            verified_to=entity.verified_to,
        )

    def _country(self, entry: Field) -> None:
        fields = entry.fields(("alpha2", "name", "also", "demonyms", "capital", "metonyms"))
        name = fields.text("name")
        surfaces = [Surface(name, "en", "name"), *_surfaces(fields.texts("also"), "name"), *_surfaces(fields.texts("metonyms"), "metonym")]
        surfaces += _surfaces(_plurals(fields.texts("demonyms")), "demonym")
        surfaces += _surfaces(fields.texts("capital"), "capital")
        code = fields.text("alpha2")
        self.entities[code] = Entity(id=code, kind="country", name=name, country=entry.key, names=tuple(surfaces))

    def _language(self, entry: Field) -> None:
        for country in entry.items():
            fields = country.fields(KINDS)
            for kind in KINDS:
                self.names.setdefault(country.key, []).extend(
                    Surface(form, entry.key, kind) for text in fields.texts(kind) for form in _inflected(text, entry.key, kind)
                )

    def _spelling(self, entry: Field) -> None:
        """How a language with a script of its own writes people of other files."""
        for person in entry.items():
            self.spelt.append(person)
            self.spellings.setdefault(person.key, []).extend(Surface(text, entry.key, "person") for text in person.texts())

    def _office(self, entry: Field) -> None:
        fields = entry.fields(("id", "name", "rank", "minister", "only", "aliases", "names"))
        names = fields.get("names")
        surfaces = [
            Surface(text, lang.key, _MARKS.get(text[:1], "office")) for lang in (names.items() if names else ()) for text in lang.texts()
        ]
        surfaces = [Surface(surface.text.lstrip("~^"), surface.lang, surface.kind) for surface in surfaces]
        slug, rank = fields.text("id"), fields.number("rank")
        office = Office(
            id=slug,
            name=fields.text("name"),
            rank=rank,
            minister_or_above=rank <= 2,
            names=(
                *surfaces,
                *_plurals_of_offices(surfaces),
                *(Surface(f"{prefix}{one.text}", one.lang, "office") for one in surfaces if (prefix := former_prefix(one.lang))),
            ),
            only=tuple(fields.texts("only")),
            aliases=tuple(fields.texts("aliases")),
        )
        self.offices[slug, office.only] = office

    def _group(self, entry: Field, kind: str) -> None:
        fields = entry.fields(("name", "also", "country", "members", "seat", "names"))
        name = fields.text("name")
        surfaces = [Surface(name, "en", kind), *_surfaces(fields.texts("also"), kind)]
        for lang in names.items() if (names := fields.get("names")) else ():
            surfaces += [Surface(text, lang.key, kind) for text in lang.texts()]
        members = fields.get("members")
        self.members += members.items() if members else []
        country = fields.texts("country")
        seat = fields.get("seat")
        self.seats += [seat] if seat else []
        self.entities[entry.key] = Entity(
            id=entry.key,
            kind=kind,
            name=name,
            country=country[0] if country else None,
            names=tuple(surfaces),
            members=tuple(fields.texts("members")),
            seat=seat.text() if seat else "",
        )

    def _places(self, entry: Field) -> None:
        for text in entry.texts():
            slug = f"place:{_slug(text)}"
            self.entities[slug] = Entity(
                id=slug, kind="place", name=text, country=entry.key, names=(Surface(text, _script(text), "place"),)
            )

    def _person(self, entry: Field, verified: date | None) -> None:
        fields = entry.fields(("id", "name", "country", "also", "short", "held", "sure"))
        name = fields.text("name")
        tenures = [tenure for held in fields.each("held") if (tenure := _tenure(held, self.tenures))]
        country = (fields.texts("country") or [tenures[0].country if tenures else ""])[0]
        sure = (fields.texts("sure") or ["high"])[0]
        entry.known(sure, _SURE, "sure")
        shorts = fields.texts("short") if fields.get("short") else [_surname(name, country)]
        names = [Surface(text, _script(text), "person") for text in (name, *fields.texts("also"))]
        names += [Surface(text, _script(text), "short") for text in shorts]
        slug = (fields.texts("id") or [_slug(name)])[0]
        self.entities[slug] = Entity(
            id=slug,
            kind="person",
            name=name,
            country=country if country.isupper() else None,
            names=tuple(names),
            tenures=tuple(tenures),
            sure=sure,
            verified_to=verified,
        )

    def _caution(self, entry: Field) -> None:
        if entry.key == "contexts":
            self.contexts.update((word.key, frozenset(word.texts())) for word in entry.items())
        else:
            self.cautions.setdefault(entry.key, []).extend(
                word for text in entry.texts() for word in ([text] if entry.key in ("phrases", "states") else text.split())
            )

    def _cautions(self) -> Cautions:
        words = {
            key: frozenset(self.cautions.get(key, ()))
            for key in (
                "risky_surnames",
                "common_surnames",
                "first_names",
                "not_names",
                "companies",
                "town_words",
                "first_name_countries",
                "states",
            )
        }
        return Cautions(
            phrases=tuple(Surface(text, _script(text), "guard") for text in self.cautions.get("phrases", ())),
            contexts=tuple(self.contexts.items()),
            **words,
        )


def _tenure(held: Field, seen: list[tuple[Field, Tenure]]) -> Tenure | None:
    """`foreign-minister@CHN 2022-12-30..2023-07-25`"""
    post, _, span = held.text().partition(" ")
    office, at, country = post.partition("@")
    since, dots, until = span.partition("..")
    if not at or not dots:
        held.refuse("an office is written office@COUNTRY FROM..TO, as foreign-minister@CHN 2022-12-30..2023-07-25")
        return None
    tenure = Tenure(office=office, country=country, since=held.parse_day(since), until=held.parse_day(until))
    seen.append((held, tenure))
    return tenure


def _surfaces(texts: Iterable[str], kind: str) -> list[Surface]:
    return [Surface(text, "en", kind) for text in texts]


def _inflected(text: str, lang: str, kind: str) -> Iterator[str]:
    """The name, of an Arabic adjective also the accusative and the dual."""
    yield text
    if lang == "ar" and kind == "demonym" and text.endswith("ي"):
        yield f"{text}ان"
        if not text.startswith("ال"):
            yield f"{text}ا"


def _plurals(demonyms: Iterable[str]) -> list[str]:
    every = []
    for demonym in demonyms:
        every += [demonym] if demonym.endswith(("s", "sh", "ch", "ese", "z", "*")) else [demonym, f"{demonym}s"]
    return every


def _plurals_of_offices(surfaces: Iterable[Surface]) -> Iterator[Surface]:
    return (Surface(f"{surface.text}s", "en", "office") for surface in surfaces if _takes_s(surface))


def _takes_s(surface: Surface) -> bool:
    return (
        surface.lang == "en"
        and surface.kind == "office"
        and surface.text[-1:].isalpha()
        and not surface.text.endswith("s")
        and not surface.text.isupper()
    )


def _surname(name: str, country: str) -> str:
    words = name.split()
    return words[0] if country in _SURNAME_FIRST and len(words) > 1 else words[-1]


def _slug(name: str) -> str:
    return folded(name).replace(" ", "-")


def _script(text: str) -> str:
    """The language to file a person's name under: names in Latin script count in every language."""
    first = next((char for char in text if char.isalpha()), "a")
    if first < "\u0370":
        return "en"
    return (
        "zh" if first >= "\u3040" and first < "\uac00" else "ko" if first >= "\uac00" else "ar" if "\u0600" <= first <= "\u06ff" else "ru"
    )
