"""How alike an article and a story are, as log-odds that they tell the same happening: ranked first, decided apart.

The signs are simple (cosines, covered shares, numbers); their coefficients were fitted by logistic regression on
labelled stories and ship as data (`data/stories/settings.yaml`).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from operator import attrgetter

from monitor.events.once import once
from monitor.model.story import Story
from monitor.stories.held import answers_held
from monitor.stories.profile import Profile, Vector, profile_of
from monitor.stories.rarity import Rarity
from monitor.stories.wording import is_country

_RAREST = 7.0
_RARE = 4.5
_NAMED, _PLAIN, _HEADLINE = attrgetter("named"), attrgetter("plain"), attrgetter("headline")
_USUAL = 0.25
_DAY, _LONGEST = timedelta(days=1), 3.0


class Side:
    """One side of a comparison, its lengths as a vector worked out once, when a comparison first divides by them."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile

    @once
    def squares(self) -> float:
        """The sum of its terms' squares."""
        return sum([weight * weight for weight in self.profile.terms.values()])

    @once
    def whole(self) -> float:
        """The length of all its terms."""
        return math.sqrt(self.squares)

    @once
    def named(self) -> float:
        """The length of the names among its terms."""
        return _length(_values(self.profile, self.profile.names))

    @once
    def marked(self) -> frozenset[str]:
        """Its names and numbers."""
        return frozenset((*self.profile.names, *self.profile.numbers))

    @once
    def countries(self) -> Sequence[str]:
        """The countries among its terms: the same two are in the news for many things at once."""
        return [term for term in self.profile.terms if is_country(term)]

    @once
    def plain(self) -> float:
        """The length of its terms that are neither names nor numbers."""
        names, numbers = self.profile.names, self.profile.numbers
        return _length([weight for term, weight in self.profile.terms.items() if term not in names and term not in numbers])

    @once
    def headline(self) -> float:
        """The length of the terms of its headlines."""
        return _length(_values(self.profile, _headline(self.profile)))

    @once
    def within(self) -> float:
        """How alike its own articles are."""
        return _within(self.squares, self.profile.size)

    @once
    def total(self) -> float:
        """The sum of its terms."""
        return sum(self.profile.terms.values())

    @once
    def total_named(self) -> float:
        """The sum of the names among its terms."""
        return sum(_values(self.profile, self.profile.names))


@answers_held
def _side_of(weights: Vector) -> Side:
    return Side(profile_of(weights))


def side_of(story: Story) -> Side:
    """A story as `signs` takes it, kept while the story is looked at again and again."""
    return _side_of(story.weights)


def signs(ours: Side, theirs: Side, *, rarity: Rarity) -> dict[str, float]:
    """The named signs of likeness between an article and a story; each about 0 to 1."""
    article, story, length = ours.profile, theirs.profile, theirs.whole
    terms, known = article.terms, story.terms
    shared = [term for term in terms if term in known]
    names = [term for term in shared if term in article.names]
    plain = [term for term in shared if term not in ours.marked and term not in story.names and term not in story.numbers]
    head, other_head = _headline(article), _headline(story)
    overlap = sum([terms[term] * known[term] for term in shared])
    rarities = list(map(rarity.of, shared))
    rare = [weight for weight in rarities if weight > _RARE]
    return {
        "cosine": overlap / length if length else 0.0,
        "mean": overlap / story.size,
        "within": theirs.within,
        "countries": sum([terms[term] * known[term] for term in ours.countries if term in known]) / overlap if overlap else 0.0,
        "names": _cosine(ours, theirs, [term for term in names if term in story.names], _NAMED),
        "plain": _cosine(ours, theirs, plain, _PLAIN),
        "headline": _cosine(ours, theirs, [term for term in shared if term in head and term in other_head], _HEADLINE),
        "covers_article": _share(terms, shared, ours.total),
        "covers_story": _share(known, shared, theirs.total),
        "core": sum([known[term] ** 2 for term in shared]) / length**2 if length else 0.0,
        "covers_names": _share(terms, names, ours.total_named) if article.names else 0.5,
        "name_kept": _kept(story.names, article, story, rarity),
        "number_kept": _kept(story.numbers, article, story, rarity),
        "numbers": min(sum(number in story.numbers for number in article.numbers), 3) / 3,
        "rarest": max(rarities, default=0.0) / _RAREST,
        "rare": min(len(rare), 6) / 6,
        "length": math.log(1 + article.words) / 4,
        "story_length": math.log(1 + story.words / story.size) / 4,
        "nameless": 0.0 if article.names else 1.0,
    }


def within(group: Profile) -> float:
    """The mean likeness of a group's articles to one another, pulled to the usual one while there are few pairs."""
    return Side(group).within


def _within(squares: float, size: float) -> float:
    pairs = size * (size - 1) / 2
    return (max(squares - size, 0.0) / 2 + _USUAL) / (pairs + 1)


def score(found: Mapping[str, float], coefficients: Mapping[str, float]) -> float:
    """The log-odds that article and story are one happening."""
    return coefficients["bias"] + sum([coefficients.get(name, 0.0) * value for name, value in found.items()])


def untold(story: Story, at: datetime) -> float:
    """The days since a story was last told, three at most; none for what was told before that."""
    return min(max((at - story.last_article) / _DAY, 0.0), _LONGEST)


def _length(weights: Iterable[float]) -> float:
    return math.sqrt(sum([weight * weight for weight in weights]))


def _values(profile: Profile, among: Vector) -> list[float]:
    terms = profile.terms
    return [terms[term] for term in among if term in terms]


def _headline(profile: Profile) -> Vector:
    """The terms of its headlines, all where it has none."""
    return profile.title or profile.terms


def _cosine(ours: Side, theirs: Side, shared: Sequence[str], length: Callable[[Side], float]) -> float:
    """The cosine of two parts of these lengths, which share these terms."""
    left, right = ours.profile.terms, theirs.profile.terms
    overlap = sum([left[term] * right[term] for term in shared])
    return overlap / (length(ours) * length(theirs)) if overlap else 0.0


def _kept(counts: Vector, article: Profile, story: Profile, rarity: Rarity) -> float:
    """The rarest of the story's names (or numbers) that the article has, weighed by the share of articles that have it."""
    shared = counts.keys() & article.terms.keys()
    kept = [min(counts[term] / story.size, 1.0) * rarity.of(term) for term in shared]
    return max(kept, default=0.0) / _RAREST


def _share(vector: Vector, shared: Sequence[str], total: float) -> float:
    return sum([vector[term] for term in shared]) / total if total else 0.0
