"""Who is welcomed comes on a visit; what somebody does or proposes does not."""

from __future__ import annotations

from datetime import date

import pytest


FRIDAY = date(2025, 6, 20)


def told(real, title):
    return {str(event.kind) for event in real.detect(title=title, text="x.", lang="en", on=FRIDAY).events if event.tier == "alert"}


@pytest.mark.parametrize(
    "title",
    [
        "Moscow welcomes EU measures",
        "Turkey welcomes Syria sanctions relief",
        "Qatar welcomes Iran deal",
        "Israel welcomes US strikes on Iran",
        "Kremlin welcomes Trump remarks",
        "Japan welcomes Australian trade proposal",
        "Germany welcomes new Polish government",
        "Hungary welcomes Serbia's decision to reopen border",
    ],
)
def test_a_thing_of_theirs_comes_on_no_visit(real, title):
    assert told(real, title) == {"support"}


@pytest.mark.parametrize(
    "title",
    [
        "Germany welcomes Polish president",
        "Xi welcomes Lula in Beijing",
        "Paris hosts Afghan government delegation",
        "Serbia hosts Chinese premier and signs deals",
        "Kremlin: Putin to host Algerian president next week",
        "Ankara welcomes Egyptian leader it once called a tyrant",
        "Macron receives Zelensky tomorrow",
        "Tokyo welcomes Indian trade envoys",
        "Panama hosts President Juan Kral Novak of Ecuador",
    ],
)
def test_somebody_does_whatever_is_told_of_him(real, title):
    assert "visit" in told(real, title)
