"""Arabic verbs in the forms of news."""

import pytest

from monitor.events.languages.arabic_verbs import conjugated


@pytest.mark.parametrize(
    ("verb", "wanted"),
    [
        ("زار", "زار:past زارت:past يزور:s سيزور:fut يزر:jus"),
        ("التقى", "التقى:past التقت:past التقيا:past يلتقي:s يلتقيان:s سيلتقون:fut يلتق:jus"),
        ("أعلن", "أعلنت:past يعلن:s ستعلن:fut"),
        ("وقع", "وقعت:past وقعا:past يوقع:s توقعان:s"),
        ("وصل", "وصلت:past يصل:s سيصل:fut"),
        ("دعا", "دعت:past يدعو:s يدعون:s يدع:jus"),
        ("استضاف", "استضافت:past تستضيف:s"),
        ("تبادل", "تبادلا:past يتبادل:s"),
        ("اجتمع", "اجتمعوا:past يجتمع:s"),
        ("تلقى", "تلقت:past يتلقى:s"),
    ],
)
def test_a_verb_has_its_forms(verb, wanted):
    assert {*wanted.split()} - {f"{form}:{tag}" for form, tag in conjugated(verb)} == set()


def test_a_future_that_may_not_come_is_a_conditional():
    assert ("قد يزور", "cond") in conjugated("زار")


def test_a_past_that_is_written_as_its_noun_is_left_to_the_noun():
    assert "طرد" not in {form for form, _ in conjugated("طرد")}
    assert ("طردت", "past") in conjugated("طرد")


def test_what_is_no_verb_comes_back_as_it_is():
    assert conjugated("x") == (("x", "base"),)
