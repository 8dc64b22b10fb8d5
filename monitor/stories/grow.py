"""A story with one more article: its weights, its facets, its key."""

from __future__ import annotations

from dataclasses import replace

from monitor.model.ids import ArticleId, StoryId
from monitor.model.story import Story, StoryKey
from monitor.stories.features import Features
from monitor.stories.profile import Profile, merged, of_article, of_story, weights
from monitor.stories.rarity import Rarity
from monitor.stories.settings import StorySettings


def begin(features: Features, *, rarity: Rarity, settings: StorySettings, aside_of: StoryId | None) -> Story:
    """A new story of one article; the store gives its id, `grow` its facets."""
    profile = of_article(features, rarity)
    return Story(
        id=StoryId(0),
        key=StoryKey(),
        title=features.headline,
        opened=features.at,
        last_article=features.at,
        weights=weights(profile),
        index=_index(profile),
        aside_of=aside_of,
    )


def grow(story: Story, article: ArticleId, features: Features, *, rarity: Rarity, settings: StorySettings, glue: bool) -> Story:
    """The story with the article in it; one that does not glue changes counts only."""
    grown = replace(story, articles=story.articles + 1, revision=story.revision + 1, last_article=max(story.last_article, features.at))
    if not glue or not story.articles:
        return grown
    profile = merged(of_story(story), of_article(features, rarity), settings=settings)
    return replace(grown, weights=weights(profile), index=_index(profile), opened=min(story.opened, features.at), aside_of=None)


def _index(profile: Profile) -> tuple[str, ...]:
    return tuple(f"t:{term}" for term in profile.terms)
