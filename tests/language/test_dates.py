"""Dates: every way in which English copy writes them, and numbers that are none."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.document import Document
from checker.language.dates import DAY, DECADE, MONTH, RELATIVE, YEAR, find_dates
from checker.language.segment import find_words

FILED = date(2024, 4, 10)  # a Wednesday


def read(text, filed=FILED):
    return [(text[d.start : d.end], d.precision, d.first, d.last) for d in find_dates(text, find_words(text), filed)]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("12 June 2024", date(2024, 6, 12)),
        ("Thursday, 18 April 2024", date(2024, 4, 18)),
        ("Wednesday, Aug. 6, 2024", date(2024, 8, 6)),
        ("the 3rd of May 2019", date(2019, 5, 3)),
        ("September 11th", date(2024, 9, 11)),
        ("Sunday 4 May", date(2024, 5, 4)),
        ("2024-04-09", date(2024, 4, 9)),
        ("January 1", date(2024, 1, 1)),
        ("5 May 2023", date(2023, 5, 5)),
    ],
)
def test_days(words, day):
    assert read(f"It was {words} when it fell.") == [(words, DAY, day, day)]


def test_the_year_behind_the_second_of_two_months_is_that_of_the_first_too():
    assert [first for *_, first, _ in read("from March to May 2022", None)] == [date(2022, 3, 1), date(2022, 5, 1)]
    assert read("between November and February 2022", None)[0][2] == date(2021, 11, 1)


def test_a_weekday_that_is_part_of_a_newspapers_name_is_no_day():
    assert not read("He told the Sunday Independent and the Mail on Sunday so.")
    assert len(read("He came on Sunday. The Monday talks failed. On Sunday Ann Lee left.")) == 3


def test_a_day_without_a_year_stays_open_when_nothing_anchors_it():
    assert read("on 4 May", None) == [("4 May", DAY, None, None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in June 2023", ("June 2023", MONTH, date(2023, 6, 1), date(2023, 6, 30))),
        ("in June of 2023", ("June of 2023", MONTH, date(2023, 6, 1), date(2023, 6, 30))),
        ("in March", ("March", MONTH, date(2024, 3, 1), date(2024, 3, 31))),
        ("last December", ("December", MONTH, date(2023, 12, 1), date(2023, 12, 31))),
        ("in 2015", ("2015", YEAR, date(2015, 1, 1), date(2015, 12, 31))),
        ("the 1990s", ("1990s", DECADE, date(1990, 1, 1), date(1999, 12, 31))),
        ("the '90s", ("90s", DECADE, None, None)),
        ("he left yesterday", ("yesterday", RELATIVE, date(2024, 4, 9), date(2024, 4, 9))),
        ("it fell last week", ("last week", RELATIVE, date(2024, 3, 27), date(2024, 4, 10))),
        ("he left last night", ("last night", RELATIVE, date(2024, 4, 9), date(2024, 4, 9))),
        ("came on Monday", ("Monday", RELATIVE, None, None)),
    ],
)
def test_months_years_decades_and_relative_days(text, expected):
    assert read(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "You may go. They march on. May I? A march of 2000 people.",
        "It cost $2000, or 2,000 in all, at 2000 feet.",
        "The sun set; two Fri-day jokes; a Super 10s game; a handful of $20s.",
        "Theresa May said so. The score was 1985-2.",
    ],
)
def test_what_is_no_date(text):
    assert read(text) == []


@pytest.mark.parametrize(
    "words", ["3-5 May 2023", "3–5 May 2023", "May 3-5, 2023", "May 3 - 5, 2023", "3rd-5th May 2023"]
)
def test_days_of_one_month(words):
    assert read(f"It ran {words} when it fell.") == [(words, DAY, date(2023, 5, 3), date(2023, 5, 5))]


@pytest.mark.parametrize("words", ["May 30-32, 2023", "2-30 February 2023"])
def test_a_range_holds_days_that_there_are(words):
    dates = find_dates(words, find_words(words), None)
    assert not any(found.until for found in dates if found.valid)


@pytest.mark.parametrize("words", ["since mid-January", "since late-January", "Mid-January"])
def test_parts_of_a_month(words):
    assert read(words) == [("January", MONTH, date(2024, 1, 1), date(2024, 1, 31))]


def test_a_time_is_not_a_year():
    assert read("Tuesday, 1 March 2000 GMT") == [("Tuesday, 1 March", DAY, date(2024, 3, 1), date(2024, 3, 1))]


def test_a_day_that_no_calendar_has_is_marked():
    (found,) = find_dates("on 30 February 2024", find_words("on 30 February 2024"), None)
    assert not found.valid and found.first is None


def test_the_dateline_dates_the_copy_unless_a_date_is_given():
    text = "NAIROBI, 12 June 2024 - Delegations left a hotel on Wednesday."
    assert Document(text).filed == date(2024, 6, 12)
    assert Document(text, date=FILED).filed == FILED
    assert Document("WASHINGTON (AP) — It rained.").filed is None


PIECES = (
    "May",
    " ",
    "4",
    "June",
    ", ",
    "2024",
    "Monday",
    "-",
    "31",
    "1990",
    "s",
    "’",
    ". ",
    "/",
    "12",
    "2024-06-12",
    " last ",
    "yesterday",
)  # of copy: letters in any order would never make one


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join), st.dates())
def test_no_text_fails(text, filed):
    last = 0
    for found in find_dates(text, find_words(text), filed):
        assert last <= found.start < found.end <= len(text)
        last = found.end
