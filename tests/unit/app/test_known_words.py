"""What names stand for in the language of watches."""

from datetime import date

from tests.exams.day import engines

OFFICE = "foreign-minister@CN"


def test_an_office_stands_for_itself_and_for_its_holder_of_the_day():
    assert engines().words.lookup("office", OFFICE, on=date(2023, 6, 18)) == {"office:foreign-minister@CHN", "qin-gang"}


def test_a_holder_of_two_offices_is_found_by_either():
    on = date(2023, 10, 19)
    assert "wang-yi" in engines().words.lookup("office", OFFICE, on=on)
    assert "wang-yi" in engines().words.lookup("office", "foreign-policy-director@CN", on=on)


def test_what_stands_for_an_office_on_a_day_is_among_what_does_on_any_day():
    words = engines().words
    assert words.lookup("office", OFFICE, on=date(2023, 6, 18)) <= words.lookup("office", OFFICE, on=None)
