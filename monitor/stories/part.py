"""Whether a story has come to hold two happenings of a kind: the articles that share a name, against all the others.

The first report of another match of the same team looks like one more of the first; the second and third show it. When
an article joins, its rare names and numbers that only some of the story's articles have each part the story in two; the
two parts are judged as groups, by signs fitted on labelled stories.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from monitor.model.ids import ArticleId
from monitor.model.story import Story
from monitor.stories import judge, pair
from monitor.stories.features import Features, Shape
from monitor.stories.merge import Member
from monitor.stories.principals import is_contact
from monitor.stories.profile import Profile, all_merged, of_article, of_story
from monitor.stories.rarity import Rarity
from monitor.stories.settings import StorySettings
from monitor.stories.wording import HOME

FEWEST = 2
NEWEST = 40
"""By so many of its newest articles a story is judged: what hundreds tell is read once, not at each of them."""

_RARE = 3.0
_EACH, _GROWTH = 8, 1.25

Half = tuple[Member, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """A story that is two: the articles that go, the newest among them, and the name that they share."""

    away: frozenset[ArticleId]
    name: str
    score: float

    @property
    def reason(self) -> str:
        """Why they go."""
        return f"another happening of the kind: {len(self.away)} reports have {self.name!r}, the others never"


def suspects(story: Story, newest: Features, rarity: Rarity) -> tuple[str, ...]:
    """The article's rare names and numbers that only a part of its story has; none where a key holds the story together.

    A name is one at each of its first reports, then whenever these have become a quarter more.
    """
    if story.aside_of is not None or newest.shape is not Shape.REPORT or is_contact(story):
        return ()
    known = of_story(story)
    counts = {**known.numbers, **known.names}
    return tuple(
        sorted(
            name
            for name in newest.names | newest.numbers
            if FEWEST <= counts.get(name, 0.0) <= known.size - FEWEST and _has_grown(counts[name]) and rarity.of(name) >= _RARE
        )
    )


def _has_grown(reports: float) -> bool:
    return reports <= _EACH or _steps(reports) > _steps(reports - 1)


def _steps(reports: float) -> int:
    return math.floor(math.log(reports, _GROWTH))


def reports_of(members: Sequence[Member], lang: str) -> tuple[Member, ...]:
    """Those by which a story is judged, the oldest first, of its articles in the order they were placed.

    Only those in one language: another one spells every name in its own way.
    """
    told = (one for one in members[-NEWEST:] if one.features.shape is Shape.REPORT)
    return tuple(one for one in told if (one.features.lang or HOME) == (lang or HOME))


def parted(
    reports: Sequence[Member], newest: ArticleId, names: Sequence[str], frequencies: Mapping[str, int], *, settings: StorySettings
) -> Parts | None:
    """The likeliest parting of reports by one of these names, or None while none is likely enough; the oldest always stays."""
    rarity = Rarity(counts=frequencies, settings=settings)
    profiles = {member.article: of_article(member.features, rarity) for member in reports}

    def together(half: Half) -> Profile:
        return all_merged([profiles[member.article] for member in half], settings=settings)

    found = [
        (judge.score(signs(together(going), together(staying), rarity=rarity), settings.parting), going)
        for going, staying in halves(reports, newest, names)
    ]
    score, going = min(found, key=lambda one: one[0], default=(math.inf, ()))
    if score > settings.part:
        return None
    return Parts(away=frozenset(member.article for member in going), name=_shared(going, names), score=score)


def halves(reports: Sequence[Member], newest: ArticleId, names: Sequence[str]) -> Iterator[tuple[Half, Half]]:
    """Those that have one of the names and those that have not, each such pair once; the oldest never goes, the newest always does."""
    seen: set[frozenset[ArticleId]] = set()
    for name in names:
        going = tuple(member for member in reports if name in member.features.terms)
        staying = tuple(member for member in reports if name not in member.features.terms)
        away = frozenset(member.article for member in going)
        enough = min(len(going), len(staying)) >= FEWEST
        if enough and newest in away and reports[0].article not in away and away not in seen:
            seen.add(away)
            yield going, staying


def signs(going: Profile, staying: Profile, *, rarity: Rarity) -> dict[str, float]:
    """The signs of two groups; `against` is the share of those who stay that has a rare name of which those who go know nothing."""
    return pair.signs(going, staying, rarity=rarity) | {"against": _against(going, staying, rarity)}


def _shared(going: Sequence[Member], names: Sequence[str]) -> str:
    return next(name for name in names if all(name in member.features.terms for member in going))


def _against(going: Profile, staying: Profile, rarity: Rarity) -> float:
    counts = {**staying.numbers, **staying.names}
    apart = (count for name, count in counts.items() if name not in going.terms and rarity.of(name) >= _RARE)
    return max(apart, default=0.0) / staying.size
