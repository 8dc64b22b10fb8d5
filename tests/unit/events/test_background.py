"""What was of old, and what only looks like a deed, is told as no news."""

from __future__ import annotations

from datetime import date

import pytest


FRIDAY = date(2025, 6, 20)


def told(real, text, lang="en"):
    title, text = (text.removeprefix("# "), "x.") if text.startswith("# ") else ("", text)
    events = real.detect(title=title, text=text, lang=lang, on=FRIDAY).events
    return {(str(event.kind), str(event.status)) for event in events if event.tier == "alert"}


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("President Gabriel Boric travelled to Beijing two weeks ago for a forum of China and Latin American states.", "en"),
        ("Lavrov visited Tehran ten days ago.", "en"),
        ("Blinken met Wang Yi in Bangkok last month.", "en"),
        ("Le président français s'est rendu à Pékin il y a trois semaines.", "fr"),
        ("智利总统博里奇上个月访问北京。", "zh"),
    ],
)
def test_a_visit_of_weeks_ago_is_background(real, text, lang):
    assert told(real, text, lang) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Modi and Sunak met in Delhi two days ago.",
        "The Japanese prime minister flew to Manila on Thursday.",
        "Rubio landed in Doha on Friday, three weeks after his last visit.",
    ],
)
def test_a_visit_of_these_days_is_news(real, text):
    assert told(real, text)


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("中国外长王毅将于7月3日抵达堪培拉，与澳大利亚外长黄英贤共同主持中澳外交与战略对话。", {"planned"}),
        ("# 阿曼宣布美伊第六轮核谈判31日在马斯喀特举行", {"planned"}),
        ("# 日韩外长会谈6月18日在首尔举行", {"completed"}),
        ("王毅抵达柏林，与德国外长举行会谈。", {"completed"}),
    ],
)
def test_chinese_clauses_and_days_say_what_is_to_come(real, text, statuses):
    assert {status for _, status in told(real, text, "zh")} == statuses


@pytest.mark.parametrize(
    "text",
    [
        'Iran\'s negotiators "have not left the table", the spokesman said.',
        "Prince Khalid bin Salman, Saudi Arabia's defense minister, left with an agreement to build drones.",
        "Riyadh has bought Chinese drones for a decade.",
        "The decision to let Venezuela sell its oil again may cost Canada a little.",
        "# Mexico's new steel tariffs spare Canada",
        "# French mission in Algiers loses two staff in expulsion order",
        "# Noboa opens trade fight with Colombia over border gangs",
        "# Colombia Crest signs coffee supply deal with Ecuador Roasters",
        "# China retaliates against US tariffs",
        "A Philippine senator called on President Ferdinand Marcos Jr to consider inviting Vietnam's To Lam to Manila some day.",
        "Philippine Defense Secretary Gilberto Teodoro flies home tonight with two results: five Japanese radars and a date.",
    ],
)
def test_what_only_looks_like_a_deed_is_none(real, text):
    assert told(real, text) == set()


def test_what_ends_a_list_in_a_headline_is_a_noun(real):
    assert {kind for kind, _ in told(real, "# Saudi defense chief in Moscow for talks on Ukraine, arms")} == {"visit"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("# US lifts extra tariff on South African citrus", "release"),
        ("OFAC is sanctioning a Rwandan general.", "sanction"),
        ("China's foreign minister will come to Canberra next month.", "visit"),
        ("# Benin lifts block on Niger crude loadings at Seme terminal", "release"),
        ("# Vietnam and Indonesia sign action plan for 2024-2028 in Jakarta", "agreement"),
        ("# Rosatom, Mali sign agreement on peaceful use of atomic energy", "agreement"),
        ("The MSDF held a joint exercise with the Philippine navy.", "joint_exercise"),
        ("Japan is holding joint drills with the Philippine navy.", "joint_exercise"),
        (
            "The Philippine Navy frigate Antonio Luna and the Japanese destroyer Akebono started a joint exercise on Friday.",
            "joint_exercise",
        ),
        ("# Modi to host Sri Lankan president next week", "visit"),
    ],
)
def test_what_institutions_of_a_country_do_is_its_own(real, text, kind):
    assert kind in {kind for kind, _ in told(real, text)}
