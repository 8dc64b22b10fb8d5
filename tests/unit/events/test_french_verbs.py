"""French verbs in the forms of news."""

import pytest

from monitor.events.languages.french_verbs import conjugate


@pytest.mark.parametrize(
    ("verb", "wanted"),
    [
        ("rappeler", "rappelle:s rappela:past rappellera:fut rappele:pp"),
        ("envoyer", "envoie:s enverra:fut envoya:past"),
        ("engager", "engagea:past engagent:s"),
        ("inviter", "invite:s|pp invitee:pp inviterait:cond"),
        ("installer", "installe:s|pp installera:fut"),
        ("réunir", "reunissent:s reuni:pp reunira:fut"),
        ("suspendre", "suspend:s suspendu:pp suspendra:fut"),
        ("recevoir", "recoit:s recevra:fut recue:pp"),
        ("exclure", "exclut:s exclu:pp"),
        ("reconnaître", "reconnait:s reconnaissent:s reconnut:past reconnu:pp reconnaitra:fut"),
        ("venir", "vient:s viendra:fut venu:been"),
        ("arriver", "arrive:s|been arriveront:fut"),
        ("s'entretenir", "s'entretient:s s'entretiendra:fut entretenu:refl"),
        ("se rendre", "se_rendra:fut rendue:refl se_rendrait:cond"),
    ],
)
def test_a_verb_has_its_forms(verb, wanted):
    pairs = {f"{form}:{tag}".replace(" ", "_") for form, tag in conjugate(verb)}
    assert {*wanted.split()} - pairs == set()
