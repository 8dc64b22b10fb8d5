"""Two stories that prove to be one, and one that proves to be two; nothing is told again by either."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from monitor.model.ids import ArticleId
from monitor.model.story import Story
from monitor.stories.facets import LOST_OFFICE
from monitor.stories.features import Features
from monitor.stories.grow import begin, grow, with_sightings
from monitor.stories.measure import MEASURE
from monitor.stories.profile import merged, of_story, weights
from monitor.stories.settings import StorySettings
from monitor.stories.translated import ENTITY, NOTION

_COUNTED = ("p:", "c:", "o:", "l:", ENTITY, NOTION, MEASURE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One article of a story as rebuilding reads it."""

    article: ArticleId
    features: Features


def merge(loser: Story, survivor: Story, *, settings: StorySettings) -> tuple[Story, Story]:
    """The loser, pointing to the survivor, and the survivor with all that both knew."""
    both = weights(merged(of_story(survivor), of_story(loser), settings=settings)) | _summed(survivor.weights, loser.weights)
    grown = replace(
        survivor,
        weights=both,
        title=survivor.title if survivor.opened <= loser.opened else loser.title,
        opened=min(survivor.opened, loser.opened),
        last_article=max(survivor.last_article, loser.last_article),
        articles=survivor.articles + loser.articles,
        revision=survivor.revision + 1,
        linked=tuple(sorted({*survivor.linked, *loser.linked} - {survivor.id, loser.id})),
        aside_of=None,
    )
    gone = replace(loser, merged_into=survivor.id, revision=loser.revision + 1, index=(), open_until=None, aside_of=None)
    return gone, with_sightings(grown, loser.sightings, settings=settings)


def rebuild(story: Story, members: Sequence[Member], frequencies: Mapping[str, int], *, settings: StorySettings) -> Story:
    """The story as if it had only ever had these members: both halves of a split, and a story an article was moved from.

    Who of it lost office is told by reports of other stories, and stays noted. Raises ValueError without members.
    """
    if not members:
        raise ValueError("a story needs an article")
    ordered = sorted(members, key=lambda member: (member.features.at, member.article))
    built = replace(begin(ordered[0].features, aside_of=None), id=story.id, linked=story.linked)
    for one in ordered:
        built = grow(built, one.article, one.features, frequencies=frequencies, settings=settings, glue=True)
    noted = [one for one in story.sightings if one.name.startswith(LOST_OFFICE)]
    return replace(with_sightings(built, noted, settings=settings), revision=story.revision + 1)


def _summed(one: Mapping[str, float], other: Mapping[str, float]) -> dict[str, float]:
    keys = [key for key in (*one, *other) if key.startswith(_COUNTED)]
    return {key: one.get(key, 0.0) + other.get(key, 0.0) for key in keys}
