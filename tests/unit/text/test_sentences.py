"""Where sentences end."""

import pytest

from monitor.text.sentences import sentences


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("He left. She stayed.", ["He left.", "She stayed."]),
        ("The U.S. envoy left. She stayed.", ["The U.S. envoy left.", "She stayed."]),
        (
            "U.S. President Joe Biden left at 5 p.m. President Xi stayed.",
            ["U.S. President Joe Biden left at 5 p.m.", "President Xi stayed."],
        ),
        ("Prices rose etc. and fell. Then rest.", ["Prices rose etc. and fell.", "Then rest."]),
        ("One\n\nTwo", ["One", "Two"]),
        ("他访问华盛顿。双方会谈。", ["他访问华盛顿。", "双方会谈。"]),
        ("version 3.11 is out. Fine", ["version 3.11 is out.", "Fine"]),
    ],
)
def test_a_text_is_cut_where_sentences_end(text, pieces):
    assert [text[start:end] for start, end in sentences(text, start=0, end=len(text))] == pieces
