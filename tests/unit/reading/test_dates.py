"""The date table: each row is right, or none; never silently wrong. "now" is 2023-06-20 12:00 UTC unless a row says more."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from monitor.fetch.reading import dates
from monitor.fetch.reading.dateforms import Rules

NOW = datetime(2023, 6, 20, 12, tzinfo=UTC)


def rules(zone: str = "UTC", lang: str = "", order: str = "", date_format: str = "") -> Rules:
    return Rules(
        zone=zone, lang=lang, order=order or dates.order_of(lang), date_format=date_format, now=NOW, earliest=NOW - timedelta(days=3653)
    )


def d(day: int, hour: int = 0, minute: int = 0, second: int = 0, month: int = 6, year: int = 2023) -> datetime:
    return datetime(year, month, day, hour, minute, second, tzinfo=UTC)


ROWS = [
    # zones that are written in other ways, and those of several meanings
    ("2023-06-18 20:00 BJT", {}, d(18, 12), "minute"),
    ("18 June 2023 - 15:30 (Tehran time)", {}, d(18, 12), "minute"),
    ("18/06/2023 - 20:00 (New York time)", {}, d(19, 0), "minute"),
    ("18 June 2023 - 15:30 (Nowhere time)", {}, None, "none"),
    ("2023-06-18T10:00:00 Z+8", {}, d(18, 2), "instant"),
    ("Sun, 18 Jun 2023 10:00:00 Z+8", {}, d(18, 2), "instant"),
    ("12:00 GMT - 18 June 2023", {}, d(18, 12), "minute"),
    ("14:30 - 12 June 2023", {}, d(12, 14, 30), "minute"),
    ("18 June 2023 14:30 GMT + 8", {}, d(18, 6, 30), "minute"),
    ("Sun Jun 18 20:00:00 CST 2023", {"lang": "zh"}, d(18, 12), "instant"),
    ("Sun Jun 18 20:00:00 CST 2023", {"lang": "zh", "zone": "America/Chicago"}, d(19, 2), "instant"),
    ("Sun, 18 Jun 2023 10:00:00 PST", {"zone": "Asia/Shanghai"}, d(18, 18), "instant"),
    ("Sun, 18 Jun 2023 10:00:00 PST", {"zone": "Asia/Manila"}, d(18, 2), "instant"),
    ("Sun, 18 Jun 2023 10:00:00 BST", {"zone": "Asia/Tokyo"}, d(18, 9), "instant"),
    ("Sun, 18 Jun 2023 10:00:00 BST", {"zone": "Asia/Dhaka"}, d(18, 4), "instant"),
    ("Sun, 18 Jun 2023 10:00:00 AST", {"zone": "Asia/Riyadh"}, d(18, 7), "instant"),
    ("Sun, 18 Jun 2023 10:00:00 AST", {"zone": "Asia/Shanghai"}, None, "none"),
    ("2023年6月18日中午1:00", {}, d(18, 13), "minute"),
    ("2023年6月18日中午12:30", {}, d(18, 12, 30), "minute"),
    ("2023年6月18日晚上9:30", {}, d(18, 21, 30), "minute"),
    ("2023年6月18日晚上12:30", {}, d(18), "day"),
    # languages and spellings found by probing
    ("vasárnap, 2023. június 18. 11:02 +0200", {"lang": "hu"}, d(18, 9, 2), "minute"),
    ("रविवार, 18 जून 2023 14:32:00 +0530", {}, d(18, 9, 2), "instant"),
    ("Δευτέρα, 19 Ιουνίου 2023 10:00:00 +0300", {}, d(19, 7), "instant"),
    ("18 يونيو/حزيران 2023 12:02 +0300", {}, d(18, 9, 2), "minute"),
    ("18 كانون الأول 2022 12:02 +0300", {}, d(18, 9, 2, month=12, year=2022), "minute"),
    ("১৮ জুন ২০২৩ ১৫:০২ +0600", {}, d(18, 9, 2), "minute"),
    ("nie, 18 cze 2023 09:02:00 +0200", {"lang": "pl"}, d(18, 7, 2), "instant"),
    ("18. 6. 2023 11.02", {"lang": "cs"}, d(18, 11, 2), "minute"),
    ("2023-06-18T09:02:00[Europe/Berlin]", {}, d(18, 7, 2), "instant"),
    ("2023-06-18T09:02:00+02:00[Europe/Berlin]", {}, d(18, 7, 2), "instant"),
    ("2023-06-18T09:02:00[Nowhere/Such]", {}, None, "none"),
    # RFC 822 and 2822
    ("Mon, 19 Jun 2023 10:00:00 +0800", {}, d(19, 2), "instant"),
    ("Mon, 19 Jun 2023 10:00:00 -0000", {}, d(19, 10), "instant"),
    ("Mon, 19 Jun 2023 10:00:00 GMT", {}, d(19, 10), "instant"),
    ("Mon, 19 Jun 2023 10:00:00 UT", {}, d(19, 10), "instant"),
    ("Mon, 19 Jun 2023 10:00:00 Z", {}, d(19, 10), "instant"),
    ("Mon, 19 Jun 2023 10:00 +0200", {}, d(19, 8), "minute"),
    ("Mon, 19 Jun 2023 10:00:00 +02:00", {}, d(19, 8), "instant"),
    ("Mon, 19 Jun 23 10:00:00 GMT", {}, d(19, 10), "instant"),
    ("19 Jun 2023 10:00:00 EST", {}, d(19, 15), "instant"),
    ("Mon, 19 Jun 2023 10:00:00 EDT", {}, d(19, 14), "instant"),
    ("Mon, 19 Jun 2023 10:00:00 PDT", {}, d(19, 17), "instant"),
    ("Mon, 19 Jun 2023 10:00:00 CEST", {}, d(19, 8), "instant"),
    ("Mon, 19 Jun 2023 10:00:00 MSK", {}, d(19, 7), "instant"),
    ("Mon, 19 Jun 2023 10:00:00 JST", {}, d(19, 1), "instant"),
    ("Mon, 19 Jun 2023 10:00:00 KST", {}, d(19, 1), "instant"),
    ("Mon, 19 Jun 2023 10:00:00 HKT", {}, d(19, 2), "instant"),
    ("Mon, 19 Jun 2023 10:00:00 AEST", {}, d(19, 0), "instant"),
    ("Mon, 19 Jun 2023 10:00:00 CST", {"zone": "Asia/Shanghai"}, d(19, 2), "instant"),
    ("Mon, 19 Jun 2023 10:00:00 CST", {"zone": "Asia/Taipei"}, d(19, 2), "instant"),
    ("Mon, 19 Jun 2023 10:00:00 CST", {"zone": "America/Chicago"}, d(19, 16), "instant"),
    ("Mon, 19 Jun 2023 10:00:00 CST", {"zone": "America/Mexico_City"}, d(19, 16), "instant"),
    ("Mon, 19 Jun 2023 10:00:00 IST", {"zone": "Asia/Kolkata"}, d(19, 4, 30), "instant"),
    ("Mon, 19 Jun 2023 10:00:00 IST", {"zone": "Europe/Dublin"}, d(19, 9), "instant"),
    ("Mon, 09 Jan 2023 10:00:00 IST", {"zone": "Asia/Jerusalem"}, d(9, 8, month=1), "instant"),
    ("Mon, 19 Jun 2023 10:00:00 BST", {"zone": "Europe/London"}, d(19, 9), "instant"),
    ("Mon, 19 Jun 2023 10:00:00 BST", {"zone": "Asia/Dhaka"}, d(19, 4), "instant"),
    ("Mon, 19 Jun 2023 10:00:00", {"zone": "Asia/Tokyo"}, d(19, 1), "instant"),
    ("Mon, 19 Jun 2023 10:00:00", {"zone": "America/New_York"}, d(19, 14), "instant"),
    ("Mon, 19 June 2023 10:00:00 +0000", {}, d(19, 10), "instant"),
    ("Monday, 19 June 2023 10:00:00 GMT", {}, d(19, 10), "instant"),
    ("Tue, 19 Jun 2023 10:00:00 GMT", {}, d(19, 10), "instant"),
    ("Mon,19 Jun 2023 10:00:00 GMT", {}, d(19, 10), "instant"),
    ("Mon, 19 Jun 2023, 10:00:00 GMT", {}, d(19, 10), "instant"),
    ("Mon, 5 Jun 2023 10:00:00 GMT", {}, d(5, 10), "instant"),
    ("  Mon,  19  Jun 2023\n 10:00:00   GMT ", {}, d(19, 10), "instant"),
    ("Mon, 19 Jun 2023 24:00:00 GMT", {}, d(20, 0), "instant"),
    ("Mon, 19 Jun 2023 23:59:60 GMT", {}, d(19, 23, 59, 59), "instant"),
    ("Sun, 18 Jun 2023 23:30:00 GMT-0400", {}, d(19, 3, 30), "instant"),
    ("Mon Jun 19 2023 10:00:00 GMT+0800", {}, d(19, 2), "instant"),
    ("Mon Jun 19 2023 10:00:00 GMT+0800 (China Standard Time)", {}, d(19, 2), "instant"),
    ("Mon Jun 19 10:00:00 2023", {"zone": "Europe/Paris"}, d(19, 8), "instant"),
    ("Mon Jun 19 10:00:00 UTC 2023", {}, d(19, 10), "instant"),
    ("Mon Jun 19 10:00:00 CST 2023", {"zone": "Asia/Shanghai"}, d(19, 2), "instant"),
    # ISO 8601, RFC 3339
    ("2023-06-19T10:00:00Z", {}, d(19, 10), "instant"),
    ("2023-06-19T10:00:00+08:00", {}, d(19, 2), "instant"),
    ("2023-06-19T10:00:00+0800", {}, d(19, 2), "instant"),
    ("2023-06-19T10:00:00+08", {}, d(19, 2), "instant"),
    ("2023-06-19T10:00:00.123Z", {}, d(19, 10), "instant"),
    ("2023-06-19T10:00:00,123+02:00", {}, d(19, 8), "instant"),
    ("2023-06-19T10:00:00.1234567-04:00", {}, d(19, 14), "instant"),
    ("2023-06-19T10:00Z", {}, d(19, 10), "minute"),
    ("2023-06-19t10:00:00z", {}, d(19, 10), "instant"),
    ("2023-06-19 10:00:00", {"zone": "Asia/Seoul"}, d(19, 1), "instant"),
    ("2023-06-19 10:00", {"zone": "Asia/Seoul"}, d(19, 1), "minute"),
    ("2023-06-19 10:00:00 +0300", {}, d(19, 7), "instant"),
    ("2023-06-19 10:00:00 UTC", {}, d(19, 10), "instant"),
    ("2023-06-19 10:00:00 EDT", {}, d(19, 14), "instant"),
    ("2023-06-19T10:00:00 +08:00", {}, d(19, 2), "instant"),
    ("2023-06-19T10:00:00+02:00[Europe/Berlin]", {}, d(19, 8), "instant"),
    ("2023-06-19T24:00:00Z", {}, d(20, 0), "instant"),
    ("2023-06-19", {}, d(19), "day"),
    ("2023-06-19", {"zone": "Asia/Shanghai"}, d(18, 16), "day"),
    ("2023-06-19", {"zone": "America/New_York"}, d(19, 4), "day"),
    ("2023/06/19 10:00:00", {"zone": "Asia/Tokyo"}, d(19, 1), "instant"),
    ("2023/6/9", {}, d(9), "day"),
    ("2023.06.19 10:00", {"zone": "Asia/Seoul"}, d(19, 1), "minute"),
    ("20230619", {}, d(19), "day"),
    ("20230619T100000Z", {}, d(19, 10), "instant"),
    ("20230619100000", {"zone": "Asia/Shanghai"}, d(19, 2), "instant"),
    ("2023-W25-1", {}, d(19), "day"),
    ("2023-170", {}, d(19), "day"),
    ("Mon, 19 Jun 2023 10:00:00 IST", {}, None, "none"),
    # epochs
    ("1687168800", {}, d(19, 10), "instant"),
    ("1687168800000", {}, d(19, 10), "instant"),
    ("1687168800000000", {}, d(19, 10), "instant"),
    ("1687168800.5", {}, d(19, 10), "instant"),
    # Chinese, Japanese, Korean
    ("2023年06月19日 10:00", {"zone": "Asia/Shanghai"}, d(19, 2), "minute"),
    ("2023年6月19日10时30分", {"zone": "Asia/Shanghai"}, d(19, 2, 30), "minute"),
    ("2023年6月19日 10:30:15", {"zone": "Asia/Shanghai"}, d(19, 2, 30, 15), "instant"),
    ("2023年6月19日 星期一 下午3:05", {"zone": "Asia/Shanghai"}, d(19, 7, 5), "minute"),
    ("2023年6月19日", {"zone": "Asia/Shanghai"}, d(18, 16), "day"),
    ("2023年6月19日(月) 10時30分", {"zone": "Asia/Tokyo"}, d(19, 1, 30), "minute"),
    ("2023年6月19日 午後3時05分", {"zone": "Asia/Tokyo"}, d(19, 6, 5), "minute"),
    ("令和5年6月19日", {"zone": "Asia/Tokyo"}, d(18, 15), "day"),
    ("民國112年6月19日", {"zone": "Asia/Taipei"}, d(18, 16), "day"),
    ("２０２３年６月１９日　１０：００", {"zone": "Asia/Tokyo"}, d(19, 1), "minute"),
    ("2023年06月19日 10:00 GMT+8", {}, d(19, 2), "minute"),
    ("2023. 6. 19. (월) 10:00", {"zone": "Asia/Seoul"}, d(19, 1), "minute"),
    ("2023. 6. 19. 오후 3:05", {"zone": "Asia/Seoul"}, d(19, 6, 5), "minute"),
    ("2023년 6월 19일 오전 10시 30분", {"zone": "Asia/Seoul"}, d(19, 1, 30), "minute"),
    ("2023년 6월 19일", {"zone": "Asia/Seoul"}, d(18, 15), "day"),
    ("2023.06.19. 10:00", {"zone": "Asia/Seoul"}, d(19, 1), "minute"),
    # words in many languages
    ("19 juin 2023 10:00", {"zone": "Europe/Paris", "lang": "fr"}, d(19, 8), "minute"),
    ("Lundi 19 juin 2023 à 10h30", {"zone": "Europe/Paris", "lang": "fr"}, d(19, 8, 30), "minute"),
    ("Publié le 19 juin 2023 à 10:30", {"zone": "Europe/Paris", "lang": "fr"}, d(19, 8, 30), "minute"),
    ("1er juin 2023", {"lang": "fr"}, d(1), "day"),
    ("19 août 2022", {"lang": "fr"}, d(19, month=8, year=2022), "day"),
    ("mar. 20 juin 2023 08:00", {"lang": "fr"}, d(20, 8), "minute"),
    ("Mo, 19 Jun 2023 10:00:00 +0200", {"lang": "de"}, d(19, 8), "instant"),
    ("Montag, 19. Juni 2023, 10:00 Uhr", {"zone": "Europe/Berlin", "lang": "de"}, d(19, 8), "minute"),
    ("19. März 2023", {"lang": "de"}, d(19, month=3), "day"),
    ("19.06.2023 10:00", {"zone": "Europe/Berlin"}, d(19, 8), "minute"),
    ("19.06.2023, 10:00 Uhr", {"zone": "Europe/Berlin"}, d(19, 8), "minute"),
    ("05.06.2023 10.00 Uhr", {"zone": "Europe/Berlin", "lang": "de"}, d(5, 8), "minute"),
    ("Пн, 19 Июн 2023 10:00:00 +0300", {"lang": "ru"}, d(19, 7), "instant"),
    ("19 июня 2023, 10:00", {"zone": "Europe/Moscow", "lang": "ru"}, d(19, 7), "minute"),
    ("19 июня 2023 года в 10:00 МСК", {"zone": "Europe/Moscow", "lang": "ru"}, d(19, 7), "minute"),
    ("19 мая 2023 г. 10:00", {"zone": "Europe/Moscow", "lang": "ru"}, d(19, 7, month=5), "minute"),
    ("19 червня 2023, 10:00", {"zone": "Europe/Kyiv", "lang": "uk"}, d(19, 7), "minute"),
    ("19 de junio de 2023 10:00", {"zone": "Europe/Madrid", "lang": "es"}, d(19, 8), "minute"),
    ("lunes, 19 de junio de 2023", {"lang": "es"}, d(19), "day"),
    ("19 de junho de 2023 às 10h30", {"zone": "America/Sao_Paulo", "lang": "pt"}, d(19, 13, 30), "minute"),
    ("19 giugno 2023 ore 10:00", {"zone": "Europe/Rome", "lang": "it"}, d(19, 8), "minute"),
    ("19 juni 2023 om 10:00 uur", {"zone": "Europe/Amsterdam", "lang": "nl"}, d(19, 8), "minute"),
    ("19 Haziran 2023 10:00", {"zone": "Europe/Istanbul", "lang": "tr"}, d(19, 7), "minute"),
    ("19 czerwca 2023, 10:00", {"zone": "Europe/Warsaw", "lang": "pl"}, d(19, 8), "minute"),
    ("19 listopada 2022", {"lang": "pl"}, d(19, month=11, year=2022), "day"),
    ("19 listopada 2022", {"lang": "hr"}, d(19, month=10, year=2022), "day"),
    ("19 يونيو 2023", {"lang": "ar"}, d(19), "day"),
    ("١٩ يونيو ٢٠٢٣", {"lang": "ar"}, d(19), "day"),
    ("19 Juni 2023 pukul 10:00 WIB", {"lang": "id"}, d(19, 3), "minute"),
    # English prose
    ("June 19, 2023", {}, d(19), "day"),
    ("Jun. 19, 2023", {}, d(19), "day"),
    ("June 19th, 2023", {}, d(19), "day"),
    ("19 June 2023", {}, d(19), "day"),
    ("June 19, 2023 10:00 AM EDT", {}, d(19, 14), "minute"),
    ("June 19, 2023 at 10:00 p.m. ET", {}, d(20, 2), "minute"),
    ("January 19, 2023 at 10:00 a.m. ET", {}, d(19, 15, month=1), "minute"),
    ("June 19, 2023, 3 pm", {"zone": "America/New_York"}, d(19, 19), "minute"),
    ("Published: 18 June 2023, 20:15", {"zone": "Asia/Shanghai"}, d(18, 12, 15), "minute"),
    ("Monday, June 19, 2023 - 10:00", {}, d(19, 10), "minute"),
    ("12:00 AM, June 19, 2023", {}, d(19, 0), "minute"),
    ("12:30 PM June 19, 2023", {}, d(19, 12, 30), "minute"),
    ("Updated 2:45 PM EDT, Mon June 19, 2023", {}, d(19, 18, 45), "minute"),
    # figures with the day or month first
    ("19/06/2023 10:00", {"zone": "Europe/Paris"}, d(19, 8), "minute"),
    ("06/19/2023 10:00 AM", {"zone": "America/New_York"}, d(19, 14), "minute"),
    ("05/06/2023 10:00", {}, None, "none"),
    ("05/06/2023 10:00", {"lang": "en"}, None, "none"),
    ("05/06/2023", {"lang": "fr"}, d(5), "day"),
    ("05/06/2023", {"order": "mdy"}, d(6, month=5), "day"),
    ("06/06/2023", {}, d(6), "day"),
    ("Monday 05/06/2023 10:00", {}, d(5, 10), "minute"),
    ("05.06.2023", {}, None, "none"),
    ("05-06-2023", {}, None, "none"),
    ("13-06-2023", {}, d(13), "day"),
    ("05/06/23", {}, None, "none"),
    ("19. 6. 2023 10:00", {"lang": "cs", "zone": "Europe/Prague"}, d(19, 8), "minute"),
    ("19.6.2023 klo 10.00", {"lang": "fi", "zone": "Europe/Helsinki"}, d(19, 7), "minute"),
    ("10:00 19.06.2023", {"lang": "ru", "zone": "Europe/Moscow"}, d(19, 7), "minute"),
    ("Thứ hai, 19/6/2023, 10:00 (GMT+7)", {"lang": "vi"}, d(19, 3), "minute"),
    ("19 thg 6, 2023", {"lang": "vi"}, d(19), "day"),
    ("ngày 19 tháng 6 năm 2023", {"lang": "vi"}, d(19), "day"),
    ("19 ביוני 2023", {"lang": "he"}, d(19), "day"),
    ("19 जून 2023", {"lang": "hi"}, d(19), "day"),
    ("19 มิถุนายน 2566", {"lang": "th"}, d(19), "day"),
    ("2 Jun 23 15:04 EDT", {}, d(2, 19, 4), "minute"),
    ("Fri, 31 Mar 2017 20:19:00 America/Los_Angeles", {}, d(1, 3, 19, month=4, year=2017), "instant"),
    ("2023-06-19T10:00:00 Europe/Berlin", {}, d(19, 8), "instant"),
    ("2023-06-19T10:00:00+0200 CEST", {}, d(19, 8), "instant"),
    ("2023-06-19T10:00:00-07:00Z", {}, d(19, 17), "instant"),
    ("Mon, 19 Jun 2023 10:00:00 -0700 MST", {}, d(19, 17), "instant"),
    ("Mon, 19 Jun 2023 10:00:00 +080000", {}, d(19, 2), "instant"),
    ("2023-06-19 오후 3:05:00", {"zone": "Asia/Seoul"}, d(19, 6, 5), "instant"),
    ("2023-06-19 (Mon) 10:00", {}, d(19, 10), "minute"),
    ("/Date(1687168800000)/", {}, d(19, 10), "instant"),
    ("Mon, 19 Jun 2023 10:00:00 Mars/Base", {}, None, "none"),
    # a source's own format
    ("06-05-2023 1000", {"date_format": "%m-%d-%Y %H%M", "zone": "Asia/Tokyo"}, d(5, 1), "minute"),
    ("5/6/2023", {"date_format": "%d/%m/%Y"}, d(5), "day"),
    # nothing, nonsense and poison
    ("", {}, None, "none"),
    ("yesterday", {}, None, "none"),
    ("2 hours ago", {}, None, "none"),
    ("10:00", {}, None, "none"),
    ("June 2023", {}, None, "none"),
    ("2023-06", {}, None, "none"),
    ("2023", {}, None, "none"),
    ("0000-00-00 00:00:00", {}, None, "none"),
    ("2023-13-45T10:00:00Z", {}, None, "none"),
    ("2023-02-30", {}, None, "none"),
    ("Mon, 32 Jun 2023 10:00:00 GMT", {}, None, "none"),
    ("Mon, 19 Jun 2023 25:00:00 GMT", {}, None, "none"),
    ("1970-01-01T00:00:00Z", {}, None, "none"),
    ("0", {}, None, "none"),
    ("Thu, 01 Jan 1970 00:00:00 GMT", {}, None, "none"),
    ("0001-01-01T00:00:00", {}, None, "none"),
    ("9999-12-31T23:59:59Z", {}, None, "none"),
    ("99999-01-01", {}, None, "none"),
    ("2099-01-01T00:00:00Z", {}, None, "none"),
    ("2023-06-22T00:00:00Z", {}, None, "none"),
    ("Mon, 19 Jun 2023 10:00:00 +9900", {}, None, "none"),
    ("19 Foo 2023", {}, None, "none"),
    ("June 19, 2023" * 50, {}, None, "none"),
    ("3.14159 2023", {}, None, "none"),
    # ahead of us by less than a day: clamped
    ("2023-06-20T18:00:00Z", {}, NOW, "instant"),
]


@pytest.mark.parametrize(("raw", "given", "wanted", "precision"), ROWS, ids=[f"{at}-{row[0][:40]}" for at, row in enumerate(ROWS)])
def test_a_date_is_right_or_none(raw: str, given: dict[str, str], wanted: datetime | None, precision: str) -> None:
    found = dates.read(raw, rules(**given))
    assert (found.instant, str(found.precision)) == (wanted, precision)


def test_the_table_is_long_enough() -> None:
    assert len(ROWS) >= 120


def test_siblings_settle_the_order_of_day_and_month() -> None:
    learnt = dates.learn(rules(), ["05/06/2023", "19/06/2023"])
    assert dates.read("05/06/2023", learnt).instant == d(5)


def test_siblings_that_disagree_settle_nothing() -> None:
    learnt = dates.learn(rules(), ["06/19/2023", "19/06/2023", "05/06/2023"])
    assert dates.read("05/06/2023", learnt).note == "ambiguous"


def test_an_assumed_zone_is_said() -> None:
    assert dates.read("Mon, 19 Jun 2023 10:00:00 CST", rules()).note == "zone_assumed"


def test_a_date_far_ahead_says_so() -> None:
    assert dates.read("2099-01-01T00:00:00Z", rules()).note == "future"


def test_an_old_date_stands_when_no_window_is_given() -> None:
    open_rules = Rules(zone="UTC", lang="", order="", date_format="", now=None, earliest=None)
    assert dates.read("2004-08-01T10:00:00Z", open_rules).instant == datetime(2004, 8, 1, 10, tzinfo=UTC)
