"""Bytes to text: the reading that is clean wins over the one that is declared."""

from __future__ import annotations

import pytest

from monitor.fetch.reading import charset

TEXTS = {
    "gb18030": "中美外长在北京举行会谈 双方同意增加航班",
    "big5": "布林肯與秦剛在北京舉行會談 雙方同意增加航班",
    "cp949": "미중 외교장관 베이징서 회담 항공편 증편 합의",
    "cp932": "米中外相が北京で会談 航空便の増便で合意",
    "euc_jp": "米中外相が北京で会談 航空便の増便で合意",
    "cp1251": "Госсекретарь Блинкен встретился в Пекине с министром",
    "koi8-r": "Госсекретарь Блинкен встретился в Пекине с министром",
    "cp1252": "Le ministre des Affaires étrangères reçu à Pékin – « accord »",
    "cp1253": "Συνάντηση υπουργών στο Πεκίνο για τις πτήσεις",
    "cp1256": "وزير الخارجية الأمريكي يلتقي نظيره الصيني في بكين",
}
LANGS = {
    "iso8859-2": ("pl", "Spotkanie ministrów w Pekinie: zgoda na więcej lotów"),
    "cp1254": ("tr", "Dışişleri bakanları Pekin'de görüştü, uçuş sayısı artacak"),
}


def feed(text: str, declared: str) -> str:
    head = f'<?xml version="1.0" encoding="{declared}"?>' if declared else ""
    return f"{head}<rss><channel><item><title>{text}</title></item><item><title>{text}</title></item></channel></rss>"


@pytest.mark.parametrize("encoding", TEXTS)
def test_a_wrong_declaration_is_overridden_and_said(encoding: str) -> None:
    found = charset.decode(feed(TEXTS[encoding], "utf-8").encode(encoding), content_type="", lang="")
    assert TEXTS[encoding] in found.text
    assert found.overridden


@pytest.mark.parametrize("encoding", TEXTS)
def test_a_right_declaration_is_followed(encoding: str) -> None:
    found = charset.decode(feed(TEXTS[encoding], encoding).encode(encoding), content_type="text/xml", lang="")
    assert TEXTS[encoding] in found.text


@pytest.mark.parametrize("encoding", TEXTS)
def test_the_header_names_what_the_document_does_not(encoding: str) -> None:
    found = charset.decode(feed(TEXTS[encoding], "").encode(encoding), content_type=f"text/xml; charset={encoding}", lang="")
    assert (TEXTS[encoding] in found.text, found.overridden) == (True, False)


@pytest.mark.parametrize("encoding", LANGS)
def test_the_source_language_settles_sister_encodings(encoding: str) -> None:
    lang, text = LANGS[encoding]
    assert text in charset.decode(feed(text, "utf-8").encode(encoding), content_type="", lang=lang).text


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_marks_and_wide_encodings_are_read(encoding: str) -> None:
    assert TEXTS["gb18030"] in charset.decode(feed(TEXTS["gb18030"], "utf-8").encode(encoding), content_type="text/xml", lang="").text


@pytest.mark.parametrize("declared", ["gb2312", "iso-8859-1", "windows-1252", "us-ascii", "x-unknown", "utf-7"])
def test_clean_utf_8_is_believed_over_any_claim(declared: str) -> None:
    found = charset.decode(feed("会谈 Pékin", declared).encode(), content_type=f"text/xml; charset={declared}", lang="")
    assert "会谈 Pékin" in found.text


def test_windows_bytes_pasted_into_utf_8_cost_nothing_else() -> None:
    body = "会谈在北京举行 ".encode() * 5 + b"\x93quoted\x94" + "双方".encode()
    assert charset.decode(body, content_type="", lang="").text.endswith("“quoted”双方")


def test_latin_1_means_windows_1252() -> None:
    assert charset.decode(b"it\x92s \x97 fine", content_type="text/xml; charset=iso-8859-1", lang="").text == "it’s — fine"


def test_shift_based_japanese_is_read_when_declared() -> None:
    body = feed(TEXTS["cp932"], "iso-2022-jp").encode("iso-2022-jp")
    assert TEXTS["cp932"] in charset.decode(body, content_type="", lang="").text


def test_one_accent_among_plain_letters_is_western_whatever_the_claim() -> None:
    body = "<rss><channel><item><title>Café talks</title></item></channel></rss>".encode("latin-1")
    assert "Café talks" in charset.decode(body, content_type="text/xml; charset=utf-8", lang="").text


ALONE = [
    ("zh", "gb18030", "秦刚会见布林肯"),
    ("zh", "gb18030", "王毅访问俄罗斯"),
    ("zh-TW", "big5", "布林肯與秦剛在北京舉行會談"),
    ("zh", "big5", "外交部長訪美"),
    ("ja", "euc_jp", "首相が訪米へ"),
    ("ja", "cp932", "首相が訪米へ"),
    ("ko", "cp949", "항공편 증편 합의"),
    ("ru", "koi8-r", "Переговоры"),
    ("ru", "cp1251", "Переговоры"),
    ("uk", "koi8-u", "Міністр прибув до Вашингтона"),
    ("pl", "iso8859-2", "Szef MSZ: będą rozmowy"),
    ("pl", "cp1250", "Szef MSZ: będą rozmowy"),
    ("cs", "cp1250", "Ministři se sešli v Pekingu"),
]


def one_headline(text: str, head: str = "") -> str:
    return f"<rss><channel>{head}<item><title>{text}</title></item></channel></rss>"


@pytest.mark.parametrize(("lang", "encoding", "text"), ALONE)
def test_one_undeclared_headline_is_read_by_the_sources_language(lang: str, encoding: str, text: str) -> None:
    assert text in charset.decode(one_headline(text).encode(encoding), content_type="text/xml", lang=lang).text


@pytest.mark.parametrize(("lang", "encoding", "text"), ALONE)
def test_the_documents_own_language_serves_where_the_source_has_none(lang: str, encoding: str, text: str) -> None:
    body = one_headline(text, f"<language>{lang}</language>").encode(encoding)
    assert text in charset.decode(body, content_type="text/xml", lang="").text


@pytest.mark.parametrize(("declared", "encoding"), [("windows-1251", "koi8-r"), ("koi8-r", "cp1251"), ("iso-8859-5", "cp1251")])
def test_a_cyrillic_encoding_declared_as_another_is_seen_and_said(declared: str, encoding: str) -> None:
    found = charset.decode(feed(TEXTS["cp1251"], declared).encode(encoding), content_type="text/xml", lang="")
    assert (TEXTS["cp1251"] in found.text, found.encoding, found.overridden) == (True, encoding, True)


@pytest.mark.parametrize("declared", ["windows-1251", "koi8-r", "koi8-u", "iso-8859-5"])
def test_a_cyrillic_encoding_declared_rightly_stays(declared: str) -> None:
    found = charset.decode(feed("Переговоры", declared).encode(declared), content_type="text/xml", lang="ru")
    assert ("Переговоры" in found.text, found.overridden) == (True, False)


def test_polish_without_a_language_is_told_by_the_signs_another_reading_puts_inside_words() -> None:
    body = one_headline("Szef MSZ: będą rozmowy").encode("cp1250")
    assert "będą" in charset.decode(body, content_type="text/xml", lang="").text
    assert (
        "A flat of 50m² beside the café at n°3 was sold on Monday"
        in charset.decode(
            one_headline("A flat of 50m² beside the café at n°3 was sold on Monday").encode("cp1252"), content_type="text/xml", lang=""
        ).text
    )


@pytest.mark.parametrize("lang", ["zh", "ja", "ko", "ru", "pl"])
def test_western_text_in_a_source_of_another_language_stays_western(lang: str) -> None:
    text = "Le ministre des Affaires étrangères reçu à Pékin – « accord »"
    assert text in charset.decode(feed(text, "windows-1252").encode("cp1252"), content_type="text/xml", lang=lang).text
