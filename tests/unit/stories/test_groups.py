"""A group is named whatever happens to its people: it makes no two happenings one, as a minister whom both name does."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from monitor.cli.lab.cluster import run
from monitor.model.ids import Country, EntityId
from monitor.settings.stories import shipped_story_settings
from monitor.stories.sides import persons_agree
from monitor.workbench.engines import build_engines

SETTINGS = shipped_story_settings()
ISRAEL, PALESTINE = Country("ISR"), Country("PSE")
PREMIER, GROUP = EntityId("benjamin-netanyahu"), EntityId("hamas")


@pytest.mark.parametrize(("groups", "alike"), [(frozenset(), 2), (SETTINGS.groups, 1)])
def test_what_both_name_counts_but_for_groups(groups, alike):
    named = {ISRAEL: frozenset({PREMIER}), PALESTINE: frozenset({GROUP})}
    assert persons_agree(named, named, groups=groups) == alike


def test_organisations_of_the_gazetteer_are_groups_and_people_are_not():
    assert GROUP in SETTINGS.groups
    assert PREMIER not in SETTINGS.groups
    assert build_engines([]).stories.groups >= SETTINGS.groups


@pytest.mark.parametrize("is_known", [True, False])
def test_a_report_that_shares_the_two_sides_and_the_group_alone_is_judged_by_its_words(is_known):
    told = [
        (
            "Israel and Hamas agree to three-day pause in Gaza",
            "The two sides will stop shooting at dawn on Friday, mediators in Doha said after a night of talks.",
        ),
        (
            "Ninety amphorae and an anchor lie in a Roman wreck",
            "Archaeologists counted ninety jars in forty metres of water before winter storms closed the dive. Israel and Hamas, "
            "whose consent a second survey needs, have not replied to the museum in Marseille that would clean and keep the finds. "
            "Stamps on the handles name potters of Rhodes and Knidos, and a lead anchor stock weighs more than the trawler that snagged it. "
            "The hull itself, pegged without nails, is under sand; students will sift what the nets brought up through the summer.",
        ),
    ]
    settings = replace(SETTINGS, groups=SETTINGS.groups if is_known else frozenset())
    rows = [
        json.dumps({"id": str(at), "ts": 1_700_000_000 + 7_200 * at, "title": title, "text": text}) for at, (title, text) in enumerate(told)
    ]
    _, wreck = (json.loads(line) for line in run(rows, read=build_engines([]).read_pair, settings=settings))
    assert ("same persons named" not in wreck["reason"]) == is_known
