"""The day of what is to come, as newsrooms and languages write it."""

from __future__ import annotations

from datetime import date

import pytest


FRIDAY = date(2025, 6, 20)


@pytest.mark.parametrize(
    ("text", "lang", "day"),
    [
        ("Wang Yi will visit Canberra on Dec. 1.", "en", date(2025, 12, 1)),
        ("Wang Yi will visit Canberra on Sept 17.", "en", date(2025, 9, 17)),
        ("Wang Yi will visit Canberra from 9 to 11 July.", "en", date(2025, 7, 9)),
        ("Wang Yi will visit Canberra on July 9.", "en", date(2025, 7, 9)),
        ("商务部长王文涛将于7月26日访问阿德莱德", "zh", date(2025, 7, 26)),
        ("中国国务院总理李强将于7月15日至18日对澳大利亚进行正式访问。", "zh", date(2025, 7, 15)),
        ("El primer ministro chino viajará a Australia del 15 al 18 de julio.", "es", date(2025, 7, 15)),
        ("Le chancelier allemand se rendra à Paris du 3 au 5 juillet.", "fr", date(2025, 7, 3)),
        ("新华社堪培拉6月20日电 中国外长王毅将访问澳大利亚。", "zh", None),
    ],
)
def test_a_visit_to_come_has_its_day(real, text, lang, day):
    [visit] = [event for event in real.detect(title="", text=text, lang=lang, on=FRIDAY).events if event.kind == "visit"]
    assert (visit.when.start if visit.when else None) == day


def test_a_headline_without_its_verb_sets_a_day(real):
    [visit] = [event for event in real.detect(title="Milei's China visit set for Sept. 15-17", text="x.", on=FRIDAY).events]
    assert (str(visit.status), visit.when.start) == ("planned", date(2025, 9, 15))


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("A website said that India had lifted its freeze on visas for Canadians. It is not true, the ministry said.", "none"),
        ("India lifted its freeze on visas for Canadians. It is not known when flights resume.", "alert"),
    ],
)
def test_what_the_next_sentence_calls_untrue_is_not_told(real, text, tier):
    [lifted] = [event for event in real.detect(title="", text=text, on=FRIDAY).events if event.kind == "release"]
    assert lifted.tier == tier


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("A visit by Claudia Sheinbaum to China could win concessions for farm exporters.", "hypothetical"),
        ("A visit by Claudia Sheinbaum to China has been agreed.", "expected"),
    ],
)
def test_any_visit_that_could_do_something_is_only_thought_of(real, text, modality):
    [visit] = real.detect(title="", text=text, on=FRIDAY).events
    assert visit.modality == modality
