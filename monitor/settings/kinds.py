"""Event kinds from YAML: the shipped ones and overlay folders that replace them by id; every mistake with its line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from importlib.resources import files
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from monitor.errors import ConfigError, Fault
from monitor.events.definition import Cue, Definition, Example, Expected
from monitor.events.forms import CueError, readings
from monitor.model.enums import Modality, Status, Tier
from monitor.model.ids import Kind
from monitor.settings.faults import validate
from monitor.settings.yamlfile import PlacedYaml, nearest, read_yaml

LANGUAGES = ("en", "zh", "es", "fr", "ar", "de", "ja", "pt", "ru")
FEWEST_EXAMPLES = 8


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class CueModel(_Strict):
    """One cue line: exactly one of verb, noun, phrase."""

    verb: str = ""
    noun: str = ""
    phrase: str = ""
    weight: float = Field(default=1.0, gt=0, le=1.5)
    status: Status | None = None
    roles: str = Field(default="", pattern="^(|swap|hosts|mutual|place|self|speaker|host|guest|direct|stay|abroad|halts)$")
    of_all: bool = False
    ladder: bool = False
    alone: bool = False


class LanguageModel(_Strict):
    """The words of a kind in one language."""

    cues: tuple[CueModel, ...]
    negatives: tuple[str, ...] = ()


class ExampleModel(_Strict):
    """A sentence with what it must give."""

    text: str
    title: str = ""
    lang: str = "en"
    on: date | None = None
    actors: frozenset[str] = frozenset()
    counterparts: frozenset[str] = frozenset()
    status: Status | None = None
    modality: Modality | None = None
    place: str = ""
    tier: Tier | None = None


class ExamplesModel(_Strict):
    """The examples of a kind."""

    match: tuple[ExampleModel, ...] = Field(min_length=FEWEST_EXAMPLES)
    no_match: tuple[ExampleModel | str, ...] = Field(min_length=FEWEST_EXAMPLES)
    known_miss: tuple[ExampleModel | str, ...] = ()


class KindModel(_Strict):
    """A definition file."""

    kind: str = Field(pattern="^[a-z][a-z_]*$")
    title: str
    plover: str
    cameo: Mapping[str, str]
    window: int = Field(ge=1, le=400)
    alert: float = Field(ge=0, le=1)
    digest: float = Field(ge=0, le=1)
    roles: str = Field(default="counterpart", pattern="^(counterpart|mutual|place)$")
    ladder: bool = False
    turns: bool = False
    lasts: bool = False
    needs: str = Field(default="one", pattern="^(one|two)$")
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
    when_future: str = ""
    when_negated: str = ""
    when_wished: str = ""
    when_claimed: str = ""
    under: Mapping[str, Status] = Field(default_factory=dict)
    yields: tuple[str, ...] = ()
    en: LanguageModel | None = None
    zh: LanguageModel | None = None
    es: LanguageModel | None = None
    fr: LanguageModel | None = None
    ar: LanguageModel | None = None
    de: LanguageModel | None = None
    ja: LanguageModel | None = None
    pt: LanguageModel | None = None
    ru: LanguageModel | None = None
    examples: ExamplesModel


def load_kinds(overlays: Sequence[Path] = ()) -> tuple[Definition, ...]:
    """Every kind, in the order of their ids; a file in an overlay folder replaces the shipped kind of the same id.

    Raises ConfigError with every mistake of every file.
    """
    texts = [(f"events/{entry.name}", entry.read_text("utf-8")) for entry in _shipped()]
    texts += [(str(path), path.read_text("utf-8")) for folder in overlays for path in sorted(folder.glob("*.yaml"))]
    return read_kinds(texts)


def kind_text(kind: str, overlays: Sequence[Path] = ()) -> str:
    """The YAML of the file that defines a kind: the last overlay's, else the shipped one; raises KeyError for an unknown kind."""
    own = [path for folder in overlays for path in sorted(folder.glob("*.yaml"))]
    for path in (*reversed(own), *_shipped()):
        text = path.read_text("utf-8")
        if text.startswith(f"kind: {kind}\n") or f"\nkind: {kind}\n" in text:
            return text
    raise KeyError(kind)


def read_kinds(texts: Iterable[tuple[str, str]]) -> tuple[Definition, ...]:
    """The definitions of (name, YAML text) pairs; later ones replace earlier ones of the same kind."""
    found: dict[str, tuple[Definition, PlacedYaml]] = {}
    faults: list[Fault] = []
    for name, text in texts:
        try:
            placed = read_yaml(text, name=name)
        except ConfigError as error:
            faults += error.faults
            continue
        model, wrong = validate(KindModel, placed.value, placed=placed)
        faults += wrong
        if model is not None:
            faults += _cue_faults(model, placed)
            found[model.kind] = (definition_of(model, placed), placed)
    faults += [fault for definition, placed in found.values() for fault in _unknown(definition, placed, found)]
    if faults:
        raise ConfigError(*faults)
    ladders = {kind for kind, (definition, _) in found.items() if definition.ladder}
    return tuple(replace(found[kind][0], promised=found[kind][0].when_future in ladders) for kind in sorted(found))


def definition_of(model: KindModel, placed: PlacedYaml) -> Definition:
    """The value of a declared kind."""
    given = model.model_dump(exclude={"kind", "examples", *LANGUAGES})
    spoken = [(lang, words) for lang in LANGUAGES if (words := getattr(model, lang)) is not None]
    return Definition(
        **given,
        kind=Kind(model.kind),
        cues=tuple(_cue(cue, lang, placed.where(lang, "cues", index)) for lang, words in spoken for index, cue in enumerate(words.cues)),
        negatives=tuple((lang, text) for lang, words in spoken for text in words.negatives),
        matches=_examples(model.examples.match, "match", placed),
        no_matches=_examples(model.examples.no_match, "no_match", placed),
        known_misses=_examples(model.examples.known_miss, "known_miss", placed),
    )


def _cue(model: CueModel, lang: str, where: str) -> Cue:
    shape = next((shape for shape in ("verb", "noun", "phrase") if getattr(model, shape)), "phrase")
    return Cue(
        text=getattr(model, shape),
        lang=lang,
        shape=shape,
        weight=model.weight,
        status=model.status,
        roles=model.roles,
        of_all=model.of_all,
        ladder=model.ladder,
        alone=model.alone,
        where=where,
    )


def _examples(models: Iterable[ExampleModel | str], name: str, placed: PlacedYaml) -> tuple[Example, ...]:
    return tuple(_example(model, placed.where("examples", name, index)) for index, model in enumerate(models))


def _example(model: ExampleModel | str, where: str) -> Example:
    if isinstance(model, str):
        return Example(text=model, where=where)
    expected = Expected(
        actors=model.actors,
        counterparts=model.counterparts,
        status=model.status,
        modality=model.modality or "",
        place=model.place,
        tier=model.tier or "",
    )
    return Example(text=model.text, title=model.title, lang=model.lang, on=model.on, expected=expected, where=where)


def _cue_faults(model: KindModel, placed: PlacedYaml) -> Iterable[Fault]:
    for lang in LANGUAGES:
        words = getattr(model, lang)
        for index, cue in enumerate(words.cues if words else ()):
            shapes = [shape for shape in ("verb", "noun", "phrase") if getattr(cue, shape)]
            where = placed.where(lang, "cues", index)
            if len(shapes) != 1:
                yield Fault(where=where, what="a cue is exactly one of verb, noun or phrase")
                continue
            try:
                readings(getattr(cue, shapes[0]))
            except CueError as error:
                yield Fault(where=where, what=str(error))


def _unknown(definition: Definition, placed: PlacedYaml, known: Mapping[str, object]) -> Iterable[Fault]:
    named = [("when_future", definition.when_future), ("when_negated", definition.when_negated), ("when_wished", definition.when_wished)]
    named += [("when_claimed", definition.when_claimed)]
    named += [("under", kind) for kind in definition.under]
    named += [("yields", kind) for kind in definition.yields]
    for key, kind in named:
        if kind and kind not in known:
            yield Fault(where=placed.where(key), what=f"{key}: no kind {kind!r}", hint=nearest(kind, known))


def _shipped() -> list[Path]:
    folder = files("monitor") / "data" / "events"
    return sorted((Path(str(entry)) for entry in folder.iterdir() if entry.name.endswith(".yaml")), key=lambda path: path.name)
