"""The founding event in fifty-eight tellings, with the meeting on the day after among them: one root each, whatever the order.

`python -m tests.exams.founding` tries two hundred orders; here is a slice.
"""

import pytest

from tests.exams import founding

ORDERS = 10


def test_there_are_more_than_forty_tellings_in_four_languages_with_two_corrections_and_a_live_blog():
    told = [one for one in founding.tellings() if one.story == founding.TALKS]
    languages = {outlet.lang for outlet in founding.recorded().outlets if outlet.id in {one.outlet for one in told}}
    corrected = [one for one in told if any("Correction:" in line for update in one.updates for line in update.body or ())]
    live = [one for one in told if one.title.startswith("Live") and len(one.updates) > 1]
    assert (len(told) >= 40, languages, len(corrected), bool(live)) == (True, {"en", "zh", "es", "fr"}, 2, True)


@pytest.mark.parametrize("seed", range(ORDERS))
def test_any_order_of_arrival_gives_one_root_for_each_event(seed):
    assert founding.roots(founding.shuffled(seed)) == {founding.TALKS: 1, founding.XI: 1}
