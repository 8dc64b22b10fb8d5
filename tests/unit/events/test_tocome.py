"""The present tense and nouns tell what is to come where their own words name a time that is not yet."""

from __future__ import annotations

from datetime import date

import pytest


TUESDAY = date(2024, 6, 11)


def statuses(real, text, lang="en", kinds=("visit", "meeting")):
    events = real.detect(title="", text=text, lang=lang, on=TUESDAY).events
    return {str(event.status) for event in events if event.kind in kinds and event.tier == "alert"}


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Turkish foreign minister flies to Athens next week", "en"),
        ("Modi heads to Kyiv on Friday", "en"),
        ("Lavrov visits Pyongyang on June 18", "en"),
        ("Wang Yi meets Blinken in Bangkok tomorrow", "en"),
        ("Sunak is visiting Delhi later this week", "en"),
        ("Japan's prime minister arrives in Washington on 18 June for a state visit.", "en"),
        ("Vietnam's leader begins a three-day visit to Beijing on Saturday.", "en"),
        ("Vietnam's leader will begin a three-day visit to Beijing on Saturday.", "en"),
        ("Putin's visit to Hanoi starts on June 19.", "en"),
        ("Li Qiang's trip to Australia, which was announced on Monday, begins in Adelaide on 15 June.", "en"),
        ("外交部：王毅6月20日至22日访问德国", "zh"),
        ("王毅下周访问柏林。", "zh"),
        ("Emmanuel Macron se rend à Pékin la semaine prochaine", "fr"),
        ("Le chancelier allemand arrive à Paris le 20 juin.", "fr"),
        ("El canciller chino viaja a Moscú la próxima semana", "es"),
        ("El presidente francés visita Berlín el 20 de junio.", "es"),
    ],
)
def test_what_has_a_time_to_come_is_planned(real, text, lang):
    assert statuses(real, text, lang) == {"planned"}


@pytest.mark.parametrize(
    ("text", "lang", "status"),
    [
        ("Blinken meets Xi on Monday", "en", "completed"),
        ("Austria's chancellor arrives in Moscow on Tuesday.", "en", "completed"),
        ("Xi meets Putin ahead of next week's summit", "en", "completed"),
        ("Blinken meets Wang Yi in Beijing to prepare Biden's trip next month.", "en", "completed"),
        ("Wang Yi visits Berlin before trip to Paris next week", "en", "completed"),
        ("Janet Yellen, the U.S. Treasury secretary, began a four-day visit to Beijing on Saturday.", "en", "under_way"),
        ("Canada's foreign minister is in Beijing for talks.", "en", "under_way"),
        ("布林肯11日抵达北京", "zh", "completed"),
        ("布林肯12日抵达北京。", "zh", "completed"),
        ("李强总理6月8日访问德国。", "zh", "completed"),
        ("Le président français s'est rendu à Berlin le 9 juin.", "fr", "completed"),
        ("El presidente francés llega a Madrid esta mañana.", "es", "completed"),
    ],
)
def test_what_has_none_or_that_of_something_else_is_not(real, text, lang, status):
    assert statuses(real, text, lang) == {status}


@pytest.mark.parametrize(
    "text",
    [
        "Cho Tae-yul will visit Tokyo on June 27 and hold talks with Yoko Kamikawa.",
        "Modi will travel to Kyiv on Friday and meet Zelensky.",
    ],
)
def test_a_bare_verb_behind_one_to_come_is_to_come_too(real, text):
    told = real.detect(title="", text=text, lang="en", on=TUESDAY).events
    assert [(event.kind, str(event.status)) for event in told] == [("visit", "planned"), ("meeting", "planned")]


def test_a_verb_in_the_past_behind_one_to_come_is_not(real):
    text = "Blinken will fly to Beijing on Sunday and met Wang Yi on Monday."
    told = real.detect(title="", text=text, lang="en", on=TUESDAY).events
    assert {str(event.status) for event in told if event.kind == "meeting"} == {"completed"}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Modi's visit to Moscow continues the thaw.", "completed"),
        ("Modi's visit to Moscow continues on Wednesday.", "under_way"),
        ("Blinken's talks with Wang Yi continue.", "under_way"),
    ],
)
def test_a_verb_with_an_object_of_its_own_says_nothing_of_its_subject(real, text, status):
    assert statuses(real, text) == {status}


def test_who_something_else_is_between_is_no_host(real):
    text = "Cho Tae-yul's trip continues the rapprochement between the two US allies."
    assert not [event for event in real.detect(title="", text=text, lang="en", on=TUESDAY).events if event.place and event.tier == "alert"]
