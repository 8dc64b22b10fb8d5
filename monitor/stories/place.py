"""Where an article belongs: keys to ask the store for, then one decision with its reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from monitor.model.ids import StoryId
from monitor.model.story import Joins, Placement, Starts, Story
from monitor.stories import judge
from monitor.stories.doer import done_by_another
from monitor.stories.features import Features, Shape
from monitor.stories.matters import is_another_matter, tells_other_deeds, undoes_another
from monitor.stories.measure import measured_otherwise
from monitor.stories.principals import Kinship, are_apart, is_foreign, kinship, lookups
from monitor.stories.profile import is_founded, of_article, of_story
from monitor.stories.rarity import ALL, Rarity, rarity_by
from monitor.stories.sequel import is_sequel
from monitor.stories.settings import StorySettings
from monitor.stories.translated import LEAST, asked, foreign_odds
from monitor.stories.wording import is_country, is_home
from monitor.text.signature import Likeness


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked:
    """A candidate with its log-odds, the signs they come from, what the story keys say, and whether other languages tell it."""

    story: Story
    score: float
    signs: Mapping[str, float]
    kinship: Kinship
    is_foreign: bool


_MANY, _EVERYWHERE = 1000, 0.01
_LINKING = frozenset({Kinship.OTHER_OCCASION, Kinship.OTHER_PERSONS})


def counted(features: Features) -> tuple[str, ...]:
    """The keys whose frequencies `place` and `keys` read, and that are counted once per article."""
    standing = (features.standing_title,) if features.standing_title else ()
    return (ALL, *standing, *(f"t:{term}" for term in sorted(features.terms)))


def keys(features: Features, frequencies: Mapping[str, int], *, settings: StorySettings) -> tuple[str, ...]:
    """The keys to look stories up by: who and what the events name, then the most telling terms; words that are everywhere never."""
    rarity = rarity_by(frequencies, settings)
    telling = {term: rarity.of(term) * weight for term, weight in features.terms.items() if not _is_everywhere(term, frequencies)}
    first = frozenset[str]() if is_home(features.lang) else features.names | features.numbers
    ranked = sorted(telling, key=lambda term: (term not in first, -telling[term], term))
    named = lookups(features.happening.countries, features.happening.persons, features.facet_names)
    return (*named, *asked(features, settings.notions), *(f"t:{term}" for term in ranked[: settings.keys_asked]))


def _is_everywhere(term: str, frequencies: Mapping[str, int]) -> bool:
    """Whether a term is in so many articles that to look stories up by it costs much and tells nothing."""
    count = frequencies.get(f"t:{term}", 0)
    return count > _MANY and count > _EVERYWHERE * frequencies.get(ALL, 0)


def place(features: Features, candidates: Sequence[Story], frequencies: Mapping[str, int], *, settings: StorySettings) -> Placement:
    """Join one of the candidates, stand aside of one, or start a story; always with the reason."""
    ranked = rank(features, candidates, frequencies, settings=settings)
    allowed = [one for one in ranked if not one.kinship.forbids]
    if features.shape is not Shape.REPORT:
        return _attach(allowed, features, settings)
    if keyed := _by_key(allowed, features, settings):
        return keyed
    if not allowed:
        return _apart(ranked)
    if translated := _translated(allowed, features, rarity_by(frequencies, settings)):
        return translated
    return _decide(allowed, features, settings)


def is_copied(features: Features, story: Story, likeness: Likeness, *, settings: StorySettings) -> bool:
    """Whether an article that repeats the text of one in the story belongs there, whatever its headline.

    A round-up repeats many reports and takes in none. A form filled in with other names ("Xi held talks with President ...") and a
    report that ends with yesterday's are as like the last one as a copy is: there the key decides. Another day alone corrects a copy.
    """
    if features.shape is Shape.REPORT and not is_founded(story):
        return False
    return likeness is Likeness.SAME or not kinship(features, story, settings=settings).is_of_others


def kindred(features: Features, story: Story, candidates: Sequence[Story], *, settings: StorySettings) -> Story | None:
    """The earliest other story with the principals that an article of `story` names by now, unless the two stories' keys conflict."""
    others = [one for one in candidates if one.id != story.id and not are_apart(story, one)]
    same = [one for one in others if kinship(features, one, settings=settings) is Kinship.SAME]
    return min(same, key=lambda one: (one.aside_of is not None, one.opened, one.id), default=None)


def rank(features: Features, candidates: Sequence[Story], frequencies: Mapping[str, int], *, settings: StorySettings) -> list[Ranked]:
    """The candidates, likeliest first, each with how far it is ahead of the next best as one more sign."""
    rarity = rarity_by(frequencies, settings)
    ours = judge.Side(of_article(features, rarity))
    found = [(story, judge.signs(ours, judge.side_of(story), rarity=rarity)) for story in candidates]
    cosines = [(_kin(story), signs["cosine"]) for story, signs in found]
    ranked = [
        _ranked(features, story, signs | {"ahead": _ahead(one, cosines), "untold": judge.untold(story, features.at)}, rarity)
        for one, (story, signs) in zip(cosines, found, strict=True)
    ]
    return sorted(ranked, key=lambda one: (-one.score, one.story.id))


def _ranked(features: Features, story: Story, signs: Mapping[str, float], rarity: Rarity) -> Ranked:
    foreign = is_foreign(features, story)
    kin = kinship(features, story, settings=rarity.settings)
    if kin is Kinship.LIKELY and is_another_matter(features, story, rarity):
        kin = Kinship.OTHER_MATTER
    if kin is Kinship.SILENT and measured_otherwise(features, story, rarity):
        kin = Kinship.OTHER_MEASURE
    if kin is Kinship.SILENT and done_by_another(features, story):
        kin = Kinship.OTHER_DOER
    if kin is Kinship.SILENT and (undoes_another(features, story, rarity) or (not foreign and tells_other_deeds(features, story, rarity))):
        kin = Kinship.OTHER_DEEDS
    if kin is Kinship.OTHER_TIME and is_sequel(features, story, rarity):
        kin = Kinship.SEQUEL
    score = LEAST if foreign and _shares_but_countries(features, story) else judge.score(signs, rarity.settings.coefficients)
    return Ranked(story=story, signs=signs, score=score, kinship=kin, is_foreign=foreign)


def _shares_but_countries(features: Features, story: Story) -> bool:
    """Whether a report has only countries in common with a story in another language: the same two do much to each other."""
    return all(map(is_country, features.terms.keys() & of_story(story).terms.keys()))


def _ahead(one: tuple[StoryId, float], cosines: Sequence[tuple[StoryId, float]]) -> float:
    kin, cosine = one
    return cosine - max([other for others, other in cosines if others != kin], default=0.0)


def _kin(story: Story) -> StoryId:
    """Where one story stands aside of another, or both of a third, they may prove to be one, so they do not compete."""
    return story.aside_of or story.id


def _by_key(allowed: Sequence[Ranked], features: Features, settings: StorySettings) -> Placement | None:
    """The likeliest story with the same principals, else the same countries, else on another day, else persons named, else a beginning.

    Another day and persons named join only words that are not unlike. None where no key says so.
    """
    least = {Kinship.LATER: settings.aside, Kinship.NAMED: settings.named}
    near = [one for one in allowed if one.score >= least.get(one.kinship, one.score)]
    for level in (Kinship.SAME, Kinship.LIKELY, Kinship.LATER, Kinship.NAMED, Kinship.SEQUEL):
        fitting = sorted((one for one in near if one.kinship is level), key=lambda one: one.story.aside_of is not None)
        if best := next(iter(fitting), None):
            return Joins(story=best.story.id, score=best.score, reason=f"{level}: {_who(features)}")
    return None


def _translated(allowed: Sequence[Ranked], features: Features, rarity: Rarity) -> Joins | None:
    """The likeliest story of another language, by what translation leaves alone; None beside a likelier one of its own."""
    settings = rarity.settings
    foreign = [one for one in allowed if one.is_foreign]
    if allowed[0].score >= settings.join or not foreign:
        return None
    odds = [(foreign_odds(features, one.story, rarity), one) for one in foreign]
    (best, found), *rivals = sorted(odds, key=lambda each: (-each[0], each[1].story.id))
    ahead = best - max((other for other, one in rivals if _kin(one.story) != _kin(found.story)), default=LEAST)
    own = max((one.score for one in allowed if one not in foreign), default=LEAST)
    if best < max(settings.translated, own) or ahead < settings.translated_ahead:
        return None
    return Joins(story=found.story.id, score=best, reason=f"the same names, notions and numbers in another language: {best:.2f}")


def _who(features: Features) -> str:
    told = features.happening
    persons = sorted(person for named in told.persons.values() for person in named)
    return ", ".join([*sorted(told.countries), *persons])


def _apart(ranked: Sequence[Ranked]) -> Starts:
    if not ranked:
        return Starts(reason="nothing like it is known")
    near = max(ranked, key=lambda one: (one.kinship in _LINKING, one.score))
    return Starts(reason=f"told apart by {near.kinship}", linked=near.story.id, score=near.score)


def _decide(allowed: Sequence[Ranked], features: Features, settings: StorySettings) -> Placement:
    best = allowed[0]
    if best.score >= (settings.confirm if best.story.aside_of else settings.join):
        return Joins(story=best.story.id, score=best.score, reason=_reason(best))
    if best.score < settings.aside or best.is_foreign:
        return Starts(reason="unlike every known story", linked=best.story.id, score=best.score)
    if features.happening.is_contact:
        return Starts(reason="no known story is near enough", linked=best.story.id, score=best.score)
    own = next((one for one in allowed if not one.story.aside_of and one.score >= settings.aside), None)
    neighbour = own.story.id if own else best.story.aside_of or best.story.id
    return Starts(reason="may tell the same as its nearest story", linked=neighbour, score=best.score, aside=True)


def _attach(allowed: Sequence[Ranked], features: Features, settings: StorySettings) -> Placement:
    best = allowed[0] if allowed else None
    if best is None or best.score < settings.aside:
        return Starts(reason=f"{features.shape} about nothing known")
    return Joins(story=best.story.id, score=best.score, glue=False, reason=f"{features.shape} attached to its nearest story")


def _reason(best: Ranked) -> str:
    signs = best.signs
    return f"same words: cosine {signs['cosine']:.2f}, headline {signs['headline']:.2f}, names {signs['names']:.2f}"
