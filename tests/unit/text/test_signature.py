"""Signatures find copies, containment proves them, facts are compared apart."""

from __future__ import annotations

import pytest

from monitor.text.signature import SIGNATURE_VERSION, Likeness, bands, compare, contained
from monitor.text.wire import wire_credit

TEXT = (
    "Envoys of Ardania and Belmora agreed on Sunday to raise the number of weekly flights between their capitals from 10 to 24. "
    "The accord was reached after five hours of talks in the port of Lissen, an official said. Airlines welcomed the step, which "
    "had been held up since the quarrel over landing fees in the spring. Neither side gave a date for the first additional flight."
)
COPY = "LISSEN (Meridian Wire) - " + TEXT + " Subscribe to our newsletter for more stories like this one."


def test_a_copy_with_dateline_and_tail_shares_bands():
    assert set(bands(TEXT)) & set(bands(COPY))
    assert compare(TEXT, COPY).likeness is Likeness.COPY


def test_a_corrected_number_is_a_change_of_facts_and_not_the_same_text():
    found = compare(TEXT, TEXT.replace("to 24", "to 12"))
    assert found.likeness is Likeness.CORRECTED
    assert found.facts == ("24 / 12",)


def test_a_corrected_name_is_a_change_of_facts():
    assert compare(TEXT, TEXT.replace("Lissen", "Tarsk")).likeness is Likeness.CORRECTED


def test_the_first_sentence_alone_is_contained():
    assert contained(TEXT.split(". ")[0], TEXT) == 1.0


def test_another_text_is_another_text():
    other = "A ferry ran aground off the northern islands on Tuesday morning; all forty passengers were brought ashore by fishermen."
    assert compare(TEXT, other).likeness is Likeness.OTHER
    assert not set(bands(TEXT)) & set(bands(other))


def test_chinese_is_compared_by_characters():
    one = "中国外交部长秦刚同意访问华盛顿，双方还同意增加两国之间的直航航班数量。"
    assert compare(one, "新华社北京电 " + one).likeness is Likeness.COPY


def test_golden_bands_hold_over_versions_of_the_library():
    assert SIGNATURE_VERSION == "1"
    golden = bands(TEXT)
    assert [key[0] for key in golden[:17]] == ["l"] * 16 + ["w"]
    assert (golden[0], golden[15], golden[16]) == GOLDEN


GOLDEN = ("l:1:00:792349059375dd2f", "l:1:15:498eec58500f1913", "w:1:0480c00316")


def test_a_text_with_a_word_in_six_changed_and_a_new_lede_shares_an_anchor():
    long = " ".join(f"{TEXT} In its {number}. report the office of Lissen gave no reason." for number in range(4))
    words = [f"brand{place}" if place % 6 == 3 else word for place, word in enumerate(long.split())]
    edited = "Another lede altogether, of an outlet that tells the matter in its own words. " + " ".join(words)
    assert set(bands(long)) & set(bands(edited))


def test_a_short_text_with_a_word_changed_shares_a_band_of_its_lede():
    short = TEXT.split(". ")[0]
    shared = set(bands(short)) & set(bands(short.replace("weekly", "daily")))
    assert any(key.startswith("l:") for key in shared)


def test_a_text_of_a_few_words_has_no_bands():
    assert bands("Morning briefing") == ()


@pytest.mark.parametrize(
    ("text", "authors", "wire"),
    [
        ("BEIJING (AP) — Talks ended on Sunday.", (), "AP"),
        ("BEIJING, June 18 (Reuters) - Talks ended on Sunday.", (), "Reuters"),
        ("BEIJING, June 18 (Xinhua) -- Talks ended.", (), "Xinhua"),
        ("TOKYO, June 18, Kyodo - Talks ended.", (), "Kyodo"),
        ("SEOUL, June 18 (Yonhap) -- Talks ended.", (), "Yonhap"),
        ("MOSCOW, June 18. /TASS/. Talks ended.", (), "TASS"),
        ("Pekín, 18 jun (EFE).- Las conversaciones terminaron.", (), "EFE"),
        ("Peking (dpa) - Die Gespräche endeten.", (), "DPA"),
        ("(ANSA) - PECHINO, 18 GIU - I colloqui sono finiti.", (), "ANSA"),
        ("LISSEN (Meridian Wire) - Talks ended.", (), "Meridian Wire"),
        ("LISSEN (PacificWire) - Talks ended.", (), "PacificWire"),
        ("LISSEN, June 3 (Harbour News Agency) - Talks ended.", (), "Harbour News Agency"),
        ("Talks ended.", ("Agence France-Presse",), "AFP"),
        ("Talks ended.", ("By Jane Roe, Associated Press",), "AP"),
        ("新华社北京6月18日电 会谈结束。", (), "Xinhua"),
        ("Talks ended on Sunday. (With inputs from AFP)", (), "AFP"),
        ("The AP reported that talks ended.", (), ""),
        ("Talks with Reuters staff about pay ended on Sunday in London.", (), ""),
    ],
)
def test_the_wire_is_read_from_dateline_byline_or_credit(text, authors, wire):
    assert wire_credit(text, authors) == wire
