"""A story with one more article: its weights, its facets and turns, its key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from monitor.model.enums import Status
from monitor.model.ids import ArticleId, StoryId
from monitor.model.story import TERMS, Facet, Story, StoryKey
from monitor.stories.facets import LOST_OFFICE, added, commitments, facets, open_until
from monitor.stories.features import Features, Shape
from monitor.stories.happening import OFFICE
from monitor.stories.kinds import APPOINTMENT
from monitor.stories.measure import MEASURE
from monitor.stories.notions import Notions
from monitor.stories.principals import Kinship, counts, kinship, lookups, principals, story_key
from monitor.stories.profile import merged, of_article, of_story, weights
from monitor.stories.rarity import Rarity, rarity_by
from monitor.stories.sequel import waits_until
from monitor.stories.settings import StorySettings
from monitor.stories.sides import Persons, is_person, persons_conflict, persons_of
from monitor.stories.sighting import sightings
from monitor.stories.translated import ENTITY, NOTION, named_by

_KEY_PREFIXES = ("p:", "c:", "o:", "l:")
_NAMED = (ENTITY, NOTION, MEASURE)
_KEPT = (*_KEY_PREFIXES, *_NAMED)
_LOOKED_THROUGH, _PASSING = 20, 0.05


def begin(features: Features, *, aside_of: StoryId | None) -> Story:
    """A story with nothing in it yet, opened by this article; the store gives its id, then `grow` puts the article in."""
    return Story(
        id=StoryId(0),
        key=StoryKey(),
        title=features.headline,
        opened=features.at,
        last_article=features.at,
        weights={},
        aside_of=aside_of,
    )


def grow(
    story: Story,
    article: ArticleId,
    features: Features,
    *,
    frequencies: Mapping[str, int],
    settings: StorySettings,
    glue: bool,
) -> Story:
    """The story with the article in it; what does not glue (round-ups, opinion) adds no words, no persons and no facets.

    One of those alone makes a story without words, which nothing finds: it takes in no report.
    A story that stood aside stands on its own with its second article, unless `aside.weigh` then finds otherwise.
    """
    counted = replace(story, articles=story.articles + 1, revision=story.revision + 1)
    if not glue or features.shape is not Shape.REPORT:
        return counted
    grown = _worded(counted, features, rarity_by(frequencies, settings))
    return with_sightings(grown, seen_by(features, article, settings=settings), settings=settings)


def seen_by(features: Features, article: ArticleId, *, settings: StorySettings) -> tuple[Facet, ...]:
    """What a report says happened; a round-up or an opinion piece says nothing new."""
    if features.shape is not Shape.REPORT:
        return ()
    seen = sightings(features.happening.events, article=article, at=features.at, lang=features.lang, settings=settings)
    return tuple(replace(one, families=(features.publisher,)) for one in seen)


def with_sightings(story: Story, seen: Sequence[Facet], *, settings: StorySettings) -> Story:
    """The story with more sightings: facets, open commitments and index follow from the whole set.

    What others than the story's principals did is kept but is no facet of it: in the report of Xi's talks, Qin's visit.
    """
    known = added(story.sightings, seen)
    persons = principals(story.weights).persons
    told = facets([one for one in known if not _is_of_others(one, persons)])
    found = replace(story, sightings=known, facets=told, open_until=_waits_until(told, settings))
    return replace(found, key=story_key(story.weights, known), index=index(found, settings.notions))


def _waits_until(told: Sequence[Facet], settings: StorySettings) -> datetime | None:
    """Until when the story is found though nobody tells it: for a promise, or for what comes of it."""
    ends = (open_until(told, settings=settings), waits_until(told, settings=settings))
    return max((end for end in ends if end), default=None)


def _is_of_others(seen: Facet, persons: Persons) -> bool:
    return persons_conflict(persons_of(seen.actors + seen.counterparts), persons)


def rekeyed(story: Story, *, was: Features, told: Features) -> Story:
    """The story with who and which occasion a new version of one of its articles tells, in place of what the old one told.

    A body often names the principals that headline and summary left out: without them no later telling finds the story.
    It stays as it was where what happened in it would then be the doing of others: an address that is used again takes nothing back.
    """
    if was.shape is not Shape.REPORT or told.shape is not Shape.REPORT:
        return story
    kept = _without(story.weights, counts(was.happening))
    for key, count in counts(told.happening).items():
        kept[key] = kept.get(key, 0.0) + count
    persons = principals(kept).persons
    return story if any(_is_of_others(one, persons) for one in story.facets) else replace(story, weights=kept)


def leaves(story: Story, *, was: Features, told: Features, settings: StorySettings) -> bool:
    """Whether a report that was filed here for want of names proves by its body to tell of others than the rest of the story does."""
    if was.shape is not Shape.REPORT or told.shape is not Shape.REPORT:
        return False
    rest = replace(story, weights=_without(story.weights, counts(was.happening)))
    return kinship(was, rest, settings=settings) is not Kinship.SAME and kinship(told, rest, settings=settings).is_of_others


def index(story: Story, notions: Notions) -> tuple[str, ...]:
    """The keys the store looks the story up by: its terms, all by one word since its weights have them, principals and facets."""
    who = principals(story.weights)
    names = tuple(sorted({one.name for one in story.sightings}))
    known = lookups(who.countries, who.persons, names)
    named = (key for key in named_by(story, notions) if key not in known)
    return (TERMS, *known, *named)


def linked(story: Story, other: StoryId) -> Story:
    """The story with a pointer to another one, once."""
    return replace(story, linked=tuple(dict.fromkeys((*story.linked, other))))


def office_lost(story: Story, article: ArticleId, features: Features, *, settings: StorySettings) -> Story:
    """The story with the note that an actor of its open commitment left office, where `features` tell that; else as it was.

    The report itself is a story of its own, linked to this one.
    """
    if features.happening.occasion != OFFICE or features.shape is not Shape.REPORT or story.open_until is None:
        return story
    gone = [event for event in features.happening.events if event.kind == APPOINTMENT and event.status is Status.COMPLETED]
    promised = {actor.entity for facet in commitments(story.facets) for actor in facet.actors + facet.counterparts if is_person(actor)}
    seen = sightings(gone, article=article, at=features.at, lang=features.lang, settings=settings)
    lost = [
        replace(one, name=f"{LOST_OFFICE}{actor.entity}", label="actor lost office", actors=(actor,), counterparts=())
        for one in seen
        for actor in one.actors + one.counterparts
        if actor.entity in promised and actor.office is not None
    ]
    if not lost:
        return story
    return replace(with_sightings(story, lost, settings=settings), revision=story.revision + 1)


def _without(weights: Mapping[str, float], gone: Mapping[str, float]) -> dict[str, float]:
    """A story's weights less what one of its reports said of the principals."""
    left = {key: count - gone.get(key, 0.0) for key, count in weights.items()}
    return {key: count for key, count in left.items() if count > 0 or not key.startswith(_KEY_PREFIXES)}


def _said_often(keys: dict[str, float], size: float) -> dict[str, float]:
    """Without the names and figures of few reports, looked through at every twentieth: only what many give is ever read."""
    if size % _LOOKED_THROUGH:
        return keys
    return {key: count for key, count in keys.items() if not key.startswith(_NAMED) or count >= _PASSING * size}


def _worded(story: Story, features: Features, rarity: Rarity) -> Story:
    profile = of_article(features, rarity)
    if story.articles > 1:
        profile = merged(of_story(story), profile, settings=rarity.settings)
    keys = {key: count for key, count in story.weights.items() if key.startswith(_KEPT)}
    spoken = {f"l:{features.lang}": 1.0} if features.lang else {}
    named = ((ENTITY, features.entities), (NOTION, features.notions), (MEASURE, features.measures))
    said = {f"{prefix}{name}": 1.0 for prefix, names in named for name in names}
    for key, count in (counts(features.happening) | spoken | said).items():
        keys[key] = keys.get(key, 0.0) + count
    return replace(
        story,
        weights=weights(profile) | _said_often(keys, profile.size),
        opened=min(story.opened, features.at),
        last_article=max(story.last_article, features.at),
        title=features.headline if features.at < story.opened else story.title,
        aside_of=None if story.articles > 1 else story.aside_of,
    )
