"""How stories are told apart, from the shipped data: settings.yaml and how common words are, counted in news or estimated from books."""

from __future__ import annotations

from datetime import timedelta
from importlib.resources import files

from pydantic import BaseModel, ConfigDict

from monitor.errors import ConfigError, Fault
from monitor.model.ids import EntityId
from monitor.settings.faults import validate
from monitor.settings.notions import shipped_notions
from monitor.settings.yamlfile import read_yaml
from monitor.stories.settings import StorySettings
from monitor.text.terms import terms


class StoriesModel(BaseModel):
    """What settings.yaml may hold."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    background_articles: int
    join: float
    aside: float
    confirm: float
    merge: float
    keep_aside: float
    settle: float
    named: float
    part: float
    translated: float
    translated_ahead: float
    sequel: float
    coefficients: dict[str, float]
    weighing: dict[str, float]
    parting: dict[str, float]
    foreign: dict[str, float]
    live_hours: int
    commitment_days: int
    sequel_days: int
    terms_kept: int
    keys_asked: int
    candidates: int
    stop_words: str
    roundup_titles: tuple[str, ...]
    opinion_titles: tuple[str, ...]
    explainer_titles: tuple[str, ...]
    explainer_words: tuple[str, ...]
    topics: dict[str, tuple[str, ...]]
    calls: tuple[str, ...]
    spoken: tuple[str, ...]
    clause_ends: tuple[str, ...]
    portfolios: dict[str, tuple[str, ...]]


def shipped_story_settings() -> StorySettings:
    """The settings this version ships with."""
    folder = files("monitor") / "data" / "stories"
    words, counted = ((folder / name).read_text(encoding="utf-8") for name in ("words.txt", "background.txt"))
    return story_settings((folder / "settings.yaml").read_text(encoding="utf-8"), background=words + counted, name="stories/settings.yaml")


def story_settings(text: str, *, background: str, name: str) -> StorySettings:
    """Settings from YAML and a table of "word share" lines, of two for a word the last; raises ConfigError with all mistakes."""
    placed = read_yaml(text, name=name)
    model, faults = validate(StoriesModel, placed.value, placed=placed)
    if model is None:
        raise ConfigError(*faults)
    return _settings(model, _background(background))


def _settings(model: StoriesModel, background: dict[str, float]) -> StorySettings:
    plain = model.model_dump(exclude={"live_hours", "commitment_days", "sequel_days", "stop_words", "portfolios"})
    return StorySettings(
        **plain,
        background=background,
        live=timedelta(hours=model.live_hours),
        commitment=timedelta(days=model.commitment_days),
        sequel_days=timedelta(days=model.sequel_days),
        stop_words=frozenset(term.text for term in terms(model.stop_words)),
        notions=shipped_notions(background),
        groups=_shipped_groups(),
        portfolios={office: matter for matter, offices in model.portfolios.items() for office in offices},
    )


def _shipped_groups() -> frozenset[EntityId]:
    name = "entities/orgs.yaml"
    read = read_yaml((files("monitor") / "data" / name).read_text(encoding="utf-8"), name=name).value
    return frozenset(map(EntityId, read["orgs"]))


def _background(text: str) -> dict[str, float]:
    rows = (line.split() for line in text.splitlines() if line and not line.startswith("#"))
    try:
        return {word: float(share) for word, share in rows}
    except ValueError as error:
        raise ConfigError(Fault(where="background.txt", what=str(error))) from error
