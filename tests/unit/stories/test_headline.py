"""Which headlines announce no report, whatever the text below them tells."""

from dataclasses import replace

import pytest

from monitor.settings.stories import shipped_story_settings
from monitor.stories.features import Shape, features
from monitor.stories.headline import explains
from tests.unit.stories.bouts import report

SETTINGS = shipped_story_settings()


@pytest.mark.parametrize(
    "title",
    [
        "Why Lima's call on Beijing matters",
        "Kenya drops visas for Turks: what changes at the border",
        "Should Lula go to Kyiv? Diplomats are split",
        "Which borders Togo will open",
        "Could Oslo host the next round?",
        "No, Ghana has not expelled the envoy of Togo",
        "Yes, Canberra really did lift the ban",
        "Fact check: Tunis did not recall its ambassador",
        "¿Debe Petro viajar a Pekín?",
        "Verificación: Quito no ha roto relaciones con Lima",
        "Faut-il rouvrir l'ambassade à Damas ?",
        "Non, Dakar n'a pas expulsé l'ambassadeur",
        "Ce que signifie la visite de Modi à Kiev",
        "外长访华意味着什么？",
        "一文读懂：日菲协定谈判",
        "国际观察：红海局势再升温",
        "印尼为何推迟签约",
    ],
)
def test_a_question_its_answer_a_check_or_an_explainer_announces_no_report(title):
    assert explains(title, SETTINGS)


@pytest.mark.parametrize(
    "title",
    [
        "Norway and Peru sign fishing accord",
        "Minister: Oslo will host the next round",
        '"Who needs them?": Ankara expels three envoys',
        "Interview with Lula: I will go to Kyiv in May",
        "Nobody to replace envoy, says Accra",
        "No deal as Lima and Quito end talks",
        "Sisi se rend à Ankara",
        "外交部：外长将访问埃及",
    ],
)
def test_a_plain_headline_is_that_of_a_report(title):
    assert not explains(title, SETTINGS)


@pytest.mark.parametrize(
    "title",
    [
        "The Kyoto meetings at a glance",
        "Horn of Africa tensions by the numbers",
        "Mer Noire : un an de blocus en chiffres",
        "Le sommet de Lima : ce qu'il faut retenir",
        "La guerra del Sahel en cifras",
        "Ein Jahr Grenzstreit in Zahlen",
        "Год переговоров в цифрах",
    ],
)
def test_figures_and_summaries_of_what_is_known_open_no_story(title):
    assert features(replace(report(1, title), title=title), (), (), settings=SETTINGS).shape is Shape.ROUNDUP
