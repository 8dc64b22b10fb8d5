"""Portuguese verbs in the forms of news."""

import pytest

from monitor.events.languages.portuguese_verbs import conjugated


@pytest.mark.parametrize(
    ("verb", "wanted"),
    [
        ("visitar", "visita:s visitam:s visitou:past visitaram:past visitara:fut visitarao:fut visitado:pp visitando:ing visitarem:base"),
        ("receber", "recebe:s recebeu:past receberam:past recebida:pp receba:subj"),
        (
            "reunir-se",
            "se_reune:s reune_se:s se_reuniram:past reuniram_se:past reunir_se:base se_reunir:base reunir_se_ao:fut reunir_se_a:fut",
        ),
        ("encontrar-se", "encontrou_se:past se_encontrara:fut encontrar_se_iam:cond encontram_se:s"),
        ("impor", "impoe:s impos:past impuseram:past impora:fut imposto:pp impostas:pp imponha:subj impusesse:subj"),
        ("deter", "detem:s deteve:past detido:pp detera:fut"),
        ("prever", "preve:s previu:past prevista:pp"),
        ("dar", "dá:s deu:past deram:past"),
        ("excluir", "exclui:s excluem:s excluiu:past excluido:pp"),
        ("reduzir", "reduz:s reduzem:s reduziu:past"),
        ("nomear", "nomeia:s nomeou:past nomeie:subj"),
        ("mediar", "medeia:s mediou:past"),
        ("expulsar", "expulso:pp expulsado:pp expulsou:past"),
        ("seguir", "segue:s siga:subj"),
        ("agredir", "agride:s"),
        ("proteger", "proteja:subj"),
        ("revogar", "revogue:subj"),
        ("destruir", "destroi:s destroem:s"),
    ],
)
def test_a_verb_has_its_forms(verb, wanted):
    pairs = {f"{form}:{tag}".replace(" ", "_") for form, tag in conjugated(verb)}
    assert {*wanted.split()} - pairs == set()


def test_forms_of_other_words_are_left_out():
    assert "de" not in {form for form, _ in conjugated("dar")}
    assert conjugated("luz verde") == (("luz verde", "base"),)
