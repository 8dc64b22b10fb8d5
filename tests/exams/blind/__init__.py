"""Labelled sets written by people who had not seen the engines: what a happening is and what a sentence tells, in words chosen without them.

Stories, rows {id, story, ts, source, title, text}: "three" outlets a happening in one to three paragraphs, "short" a headline and a
sentence or two. The "colourful" ones, whose tellings choose other words than everybody would, are tuned on; the "plain" ones are not.
"us" and "world" are a fortnight of each, crowded with happenings of the same few topics, as left, centre and right or outlets of many countries tell them;
nothing is fitted on either, and the faults of the second have been looked at.
Of "tongues" each happening is told in three to seven of ten languages, in two or three lines; on one of these two sets the judge of reports
in another language is fitted, on the other nothing.
About half of the happenings have one very like them an hour to three weeks away.

Events, rows as those of the shared sets, "half" tune (which words and readings were written for) or hold (which nobody looks at), "headline"
for a title without a text: "plain" as a reporter writes on a normal day, "uncommon" in the words that come last to mind,
"natural" between states and as agencies do (nothing is tuned on either half), "natural_two" the same with several actors, side clauses and
uncommon verbs (its tune half has been looked at), and Chinese, Spanish and French of the six kinds that were read there
first, Arabic, German, Japanese, Portuguese and Russian of these with release, criticism and rejection, ("kinds") of ten, ("types", Spanish and French) of all that the schemes
have, ("six", Spanish and French) of the founding six with release, criticism and rejection, in the words of newsrooms of many years, and ("rest", Chinese
and Russian) of the kinds that were read there last. "wire" are the
bodies of agency reports, with actors within
one country, long clauses and rows that tell nothing; its tune half has been looked at.

Of "status" each row has whole events in "wanted" (kind, status, modality, who does it to whom, where, tier) instead of "gold", as somebody
reads them who had not seen the detector (`tests.exams.statuses`).

Days, `day_*.yaml`: watches, the articles of one day, what is owed (`tests/exams/blind_days.py`). "day_two", "day_five" and "day_seven" are tuned on, the faults of
"day_one" and "day_four" have been looked at, those of "day_three", "day_six" and "day_eight" have not.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

TUNED = ("stories_three_colourful", "stories_short_colourful")
UNSEEN = ("stories_three_plain", "stories_short_plain", "stories_three_us")
LOOKED_AT = ("stories_three_world",)
TONGUES_TUNED, TONGUES = "stories_tongues_tuned", "stories_tongues"

PLAIN_EVENTS = ("events_plain",)
UNCOMMON_EVENTS = ("events_uncommon_1995_2020", "events_uncommon_2021_2026")
NATURAL_EVENTS, MORE_NATURAL_EVENTS = ("events_natural",), ("events_natural_two",)
WIRE_EVENTS = ("events_wire",)
WHOLE_EVENTS = "events_status"
EVENTS_ABROAD = {
    "Chinese": ("events_chinese",),
    "Spanish": ("events_spanish",),
    "French": ("events_french",),
    "Chinese of ten kinds": ("events_chinese_kinds",),
    "Spanish of ten kinds": ("events_spanish_kinds",),
    "French of ten kinds": ("events_french_kinds",),
    "Spanish of all types": ("events_spanish_types",),
    "Spanish of the six again": ("events_spanish_six",),
    "French of all types": ("events_french_types",),
    "French of the six again": ("events_french_six",),
    "Japanese": ("events_japanese",),
    "Arabic": ("events_arabic",),
    "German": ("events_german",),
    "Portuguese": ("events_portuguese_six",),
    "Russian": ("events_russian",),
    "Chinese of the other kinds": ("events_chinese_rest",),
    "Russian of the other kinds": ("events_russian_rest",),
}


def load(name: str) -> list[dict[str, Any]]:
    """The rows of a set, in order of arrival."""
    return [json.loads(line) for line in (Path(__file__).parent / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]
