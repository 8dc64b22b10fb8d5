"""How much a term tells: inverse document frequency over our own articles and the shipped background."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial

from monitor.stories.held import answers_held
from monitor.stories.settings import StorySettings

ALL = "*"
"""The key under which every article is counted once."""


@partial(answers_held, held=2)
def rarity_by(counts: Mapping[str, int], settings: StorySettings) -> Rarity:
    """The weights of terms by these counts: one and the same while an article is looked up, placed and put into its story."""
    return Rarity(counts=counts, settings=settings)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rarity:
    """The weights of terms for one decision; `counts` as `ports.Stories.frequencies` gives them, `known` what was asked before."""

    counts: Mapping[str, int]
    settings: StorySettings
    known: dict[str, float] = field(default_factory=dict, compare=False, repr=False)

    def of(self, term: str) -> float:
        """The natural logarithm of how rare a term is: about 0.7 for a word in every article, 6 to 7 for a new one."""
        if (found := self.known.get(term)) is not None:
            return found
        settings = self.settings
        seen = self.counts.get(f"t:{term}", 0) + settings.background.get(term, 0.0) * settings.background_articles
        rare = math.log(1 + (self.counts.get(ALL, 0) + settings.background_articles + 1) / (seen + 0.5))
        self.known[term] = rare
        return rare
