"""Japanese: what stands behind a verb says how it is meant, the particle behind a name what part it has."""

import datetime

import pytest

from monitor.workbench.engines import build_engines

DAY = datetime.date(2025, 6, 19)


@pytest.fixture(scope="module")
def detector():
    return build_engines([]).detector


def told(detector, text, lang="ja"):
    title, text = (text.removeprefix("# "), "") if text.startswith("# ") else ("", text)
    return detector.detect(title=title, text=text, on=DAY, lang=lang).events


def kinds(events, tier="alert"):
    return [event.kind for event in events if event.tier == tier]


def sides(event):
    return [actor.country for actor in event.actors], [actor.country for actor in event.counterparts]


@pytest.mark.parametrize(
    ("tail", "status", "modality"),
    [
        ("を訪問した", "completed", "asserted"),
        ("を訪問している", "completed", "asserted"),
        ("を訪問する", "planned", "expected"),
        ("を訪問する方針だ", "planned", "expected"),
        ("訪問を予定している", "planned", "expected"),
        ("を訪問することで合意した", "agreed", "expected"),
        ("を訪問したい考えを示した", "proposed", "hypothetical"),
        ("訪問を検討している", "proposed", "hypothetical"),
        ("を訪問する可能性がある", "proposed", "hypothetical"),
        ("訪問を延期した", "postponed", "asserted"),
        ("訪問を急きょ取りやめた", "cancelled", "asserted"),
        ("訪問を見送った", "cancelled", "asserted"),
        ("を昨年訪問した", "completed", "historical"),
        ("を2019年に訪問した", "completed", "historical"),
    ],
)
def test_what_follows_a_visit_says_how_it_stands(detector, tail, status, modality):
    event = told(detector, f"ガーナの大統領はトーゴ{tail}。")[0]
    assert (event.kind, event.status, event.modality, sides(event)) == ("visit", status, modality, (["GHA"], ["TGO"]))


@pytest.mark.parametrize(
    "tail", ["を訪問しなかった", "を訪問せずに帰国した", "訪問を否定した", "を訪問したとの報道を否定した", "訪問を拒んだ"]
)
def test_what_is_said_not_to_be_is_told_to_nobody(detector, tail):
    assert [event.tier for event in told(detector, f"ガーナの大統領はトーゴ{tail}。") if event.kind == "visit"] == ["none"]


@pytest.mark.parametrize(
    ("text", "kind", "actors", "others"),
    [
        ("ガーナとトーゴの外相が会談した。", "meeting", ["GHA"], ["TGO"]),
        ("ガーナの外相はトーゴの外相と会談した。", "meeting", ["GHA"], ["TGO"]),
        ("ガーナの外相はロメでトーゴの外相と会談した。", "meeting", ["GHA"], ["TGO"]),
        ("# ガーナ大統領、トーゴ大統領と会談", "meeting", ["GHA"], ["TGO"]),
        ("# トーゴ大統領と会談 ガーナ大統領", "meeting", ["GHA"], ["TGO"]),
        ("# 日ケニア首脳会談", "meeting", ["JPN"], ["KEN"]),
        ("ガーナはトーゴの外交官を追放した。", "rupture", ["GHA"], ["TGO"]),
        ("ガーナはトーゴから大使を召還した。", "rupture", ["GHA"], ["TGO"]),
        ("トーゴの外交官がガーナによって追放された。", "rupture", ["GHA"], ["TGO"]),
        ("ガーナはトーゴ製の繊維に関税を課した。", "sanction", ["GHA"], ["TGO"]),
        ("ガーナの大統領はトーゴの大統領をアクラに招待した。", "invitation", ["GHA"], ["TGO"]),
        ("トーゴの大統領を、ガーナの大統領が空港で出迎えた。", "visit", ["TGO"], ["GHA"]),
        ("ガーナは、トーゴが協定に違反したとして、トーゴを非難した。", "criticism", ["GHA"], ["TGO"]),
        ("ガーナの大統領はトーゴの大統領と会談し、協力の拡大で合意した。", "agreement", ["GHA"], ["TGO"]),
    ],
)
def test_a_particle_says_what_part_somebody_has(detector, text, kind, actors, others):
    assert (actors, others) in [sides(event) for event in told(detector, text) if event.kind == kind]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("# 日韓首脳会談、31日に開催へ", "planned"),
        ("# 日韓首脳会談を延期", "postponed"),
        ("# 日韓首脳会談が中止に", "cancelled"),
        ("# 日韓首脳会談、8月に開催で合意", "agreed"),
        ("# 日韓首脳が会談へ", "planned"),
        ("# 日韓首脳が来週会談", "planned"),
        ("# 日韓首脳が会談", "completed"),
        ("日韓の首脳会談が18日に行われた。", "completed"),
        ("日韓の首脳会談が20日に行われる。", "planned"),
    ],
)
def test_talks_stand_as_their_noun_and_what_follows_say(detector, text, status):
    assert status in [event.status for event in told(detector, text) if event.kind == "meeting"]


def test_a_noun_that_only_says_what_something_is_about_tells_no_deed(detector):
    assert kinds(told(detector, "ガーナでトーゴへの制裁の影響が広がっている。")) == []


def test_a_condition_tells_no_threat(detector):
    assert kinds(told(detector, "ガーナがトーゴに侵攻した場合、国境は閉じられる。")) == []


def test_both_sides_are_those_told_before(detector):
    events = told(detector, "ガーナとトーゴの外相が18日に会談した。両外相は国境の開放で合意した。")
    assert [(event.kind, sides(event)) for event in events][-1] == ("agreement", (["GHA"], ["TGO"]))


def test_a_text_without_a_language_is_told_from_chinese_by_its_kana(detector):
    assert kinds(told(detector, "ガーナの大統領がトーゴを訪問した。", lang=None)) == ["visit"]
    assert kinds(told(detector, "加纳总统访问多哥。", lang=None)) == ["visit"]
