"""A reply where an article takes back numbers or names that it proved."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from monitor.alerts.saying import is_muted
from monitor.alerts.values import Outcome
from monitor.model.alert import Decision, Told, Verdict
from monitor.model.article import StoredArticle
from monitor.model.story import Story
from monitor.stories.retold import facet_key


def corrected(stored: StoredArticle, story: Story, facts: Sequence[str], *, told: Sequence[Told], now: datetime) -> tuple[Outcome, ...]:
    """A reply to every channel that was told what this article proves, when a new version of it gives other numbers or names.

    An article that proves nothing told corrects nothing; a muted or irrelevant story is not disturbed.
    """
    proved = {facet_key(facet) for facet in story.facets if facet.article == stored.id}
    reason = f"corrected by {stored.article.source}: {', '.join(facts)}"
    heard = [one for one in told if one.has_root and proved & one.facets and not one.not_relevant and not is_muted(one, now)]
    return tuple(Outcome(decisions=(_correction(one, stored, story, reason, now=now),), told=one) for one in heard)


def _correction(told: Told, stored: StoredArticle, story: Story, reason: str, *, now: datetime) -> Decision:
    return Decision(
        story=story.id,
        channel=told.channel,
        article=stored.id,
        verdict=Verdict.CORRECTED,
        at=now,
        facet=f"corrected:{stored.id}",
        turn=stored.version,
        reason=reason,
    )
