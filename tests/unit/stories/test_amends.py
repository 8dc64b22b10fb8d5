"""What takes back or puts off a measure of the story counts once two publisher families tell it, though neither is sure."""

import pytest

from monitor.model.enums import Tier
from tests.story.newsroom import CHINA, GERMANY, USA, Newsroom, event, facets

TARIFFS = event("sanction", "completed", USA, CHINA)


def put_off(actor=USA, other=(), **more):
    return event("release", "completed", actor, other, tier=Tier.DIGEST, **more)


def told(*later, outlets=("wire", "herald")):
    room = Newsroom()
    room.tell("US puts tariffs on Chinese steel", TARIFFS)
    for hours, outlet in enumerate(outlets, 20):
        last = room.tell("US delays tariffs on Chinese steel", *later, hours=hours, outlet=outlet)
    return facets(room.story(last))


def test_tariffs_put_off_by_the_side_that_set_them_are_told_by_two_families():
    assert told(put_off()) == told(put_off(USA, USA)) == told(put_off(USA, CHINA)) == ["sanction", "release"]


@pytest.mark.parametrize(
    "later", [put_off(GERMANY), put_off(USA, GERMANY), put_off(CHINA), event("aid", "completed", USA, tier=Tier.DIGEST)]
)
def test_what_another_side_takes_back_or_from_others_is_none_of_it(later):
    assert told(later) == ["sanction"]


def test_one_family_alone_does_not_make_it_so():
    assert told(put_off(), outlets=("wire", "wire")) == ["sanction"]


def test_what_was_taken_back_before_the_measure_is_no_news_of_it():
    room = Newsroom()
    room.tell("US delays tariffs on Chinese steel", put_off())
    room.tell("US delays tariffs on Chinese steel", put_off(), outlet="herald")
    last = room.tell("US puts tariffs on Chinese steel", TARIFFS, hours=20)
    assert facets(room.story(last)) == ["sanction"]


def test_a_break_in_talks_of_nobody_sure_stays_untold():
    assert told(event("meeting", "completed", USA, CHINA, tier=Tier.DIGEST)) == ["sanction"]
