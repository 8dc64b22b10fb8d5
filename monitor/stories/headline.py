"""What a headline announces that is no report: an explainer, a question, the answer to one, or a fact check."""

from __future__ import annotations

import re

from monitor.stories.settings import StorySettings

_QUOTED = re.compile(r"[\"“«„「『‘].*?[\"”»“」』’]")
_LABEL = re.compile(r"[:：|]\s*")
_MARKS = "?？؟"


def explains(title: str, settings: StorySettings) -> bool:
    """Whether it retells what happened before, asks what may, or says what has not.

    "Poland closes a consulate: what happened in Poznań" does, and so do "Should Mexico's president visit Beijing?" and "No, India has
    not reopened its visa counters". A question that is quoted is its speaker's.
    """
    told = title.casefold().strip()
    if told.startswith(settings.explainer_titles) or any(word in told for word in settings.explainer_words):
        return True
    after = _LABEL.split(told, maxsplit=1)[1:]
    return any(rest.startswith(settings.explainer_titles) for rest in after) or any(mark in _QUOTED.sub("", told) for mark in _MARKS)
