"""Of all that a pattern matches one of its needles is a part; of syntax that is not read none is known."""

import re

import pytest

from monitor.events.needles import needles


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"\b(?:visit(?:s|ed)?|trip) to\b", {"visit to", "visits to", "visited to", "trip to"}),
        (r"(?:in|since|of) (?:19|20)\d\d", {"in 19", "in 20", "since 19", "since 20", "of 19", "of 20"}),
        (r"den(?:y|ies|ied)[^,]{0,9}reports?", {"report"}),
        (r"(?=talks)(?<!no )hold", {"hold"}),
        (r"(?:(?:ab|cd)+ )?(?:ef|gh){2}|ij", {"ef", "gh", "ij"}),
        (r"§+ said", {" said"}),
        (r"(?!)", set()),
        (r"(?:visit|visa)s?", {"visit", "visa"}),
        (r"[a-c]rms|[^c]rmies|[.,;:!]rmed|\.army", {"rms", "rmies", "rmed", ".army"}),
        (r"\w+", {""}),
        (r"(?:visit)?", {""}),
        (r"(?i:visit)", None),
        (r"(?>visit)", None),
        (r"(\w)visit\1", None),
    ],
)
def test_the_needles_of_a_pattern_are_read_off_it(pattern, expected):
    assert needles(re.compile(pattern)) == expected
