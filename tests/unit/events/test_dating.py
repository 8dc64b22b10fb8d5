"""The day that a promise is for, told on Monday 19 June 2023."""

from datetime import date

import pytest


MONDAY = date(2023, 6, 19)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Blinken will visit Beijing on Thursday.", date(2023, 6, 22)),
        ("Blinken will visit Beijing on Thursday, officials said on Sunday.", date(2023, 6, 22)),
        ("On Thursday, Blinken will visit Beijing.", date(2023, 6, 22)),
        ("Qin Gang agreed on Sunday to visit Washington.", None),
        ("On Sunday, Qin Gang agreed to visit Washington.", None),
        ("Qin Gang agreed to visit Washington, China said on Sunday.", None),
        ("Qin Gang will visit Washington, China said on Sunday.", None),
        ("China said on Sunday that Qin Gang will visit Washington on July 12.", date(2023, 7, 12)),
        ("Qin Gang agreed on 18 June to visit Washington.", None),
        ("Qin Gang agreed on Sunday to visit Washington on July 12.", date(2023, 7, 12)),
        ("Qin Gang agreed to visit Washington next month.", date(2023, 7, 1)),
        ("Blinken visited Beijing on Sunday.", date(2023, 6, 18)),
        ("Blinken will visit Beijing tomorrow.", date(2023, 6, 20)),
        ("Blinken will visit Beijing today.", MONDAY),
        ("China announced today that Qin Gang will visit Washington.", None),
        ("Qin Gang agreed today to visit Washington.", None),
        ("Blinken will visit Beijing before the summit on 9 September.", None),
    ],
)
def test_a_promise_is_for_no_day_gone_by(real, text, day):
    visit = next(event for event in real.detect(title="", text=text, on=MONDAY, lang="en").events if event.kind == "visit")
    assert (visit.when.start if visit.when else None) == day


def test_the_day_of_agreeing_is_no_day_ahead_however_late_it_is_told(real):
    (visit, *_) = real.detect(title="", text="Qin Gang agreed on Sunday to visit Washington.", on=date(2023, 6, 23), lang="en").events
    assert visit.when is None
