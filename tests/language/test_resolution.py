"""What the dates of copy resolve to for a reader of the ledger, and why some cannot."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.language.dates import find_dates
from checker.language.resolution import NO_CENTURY, NO_DAY_OF_COPY, NO_SUCH_DAY, NO_YEAR, resolve
from checker.language.segment import find_words

FILED = date(2024, 4, 10)  # a Wednesday


def read(text, filed=FILED):
    words = find_words(text)
    return resolve(text, words, find_dates(text, words, filed), filed)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("He left on Monday.", date(2024, 4, 8), date(2024, 4, 8)),
        ("He left on Wednesday.", date(2024, 4, 10), date(2024, 4, 10)),
        ("He left last Wednesday.", date(2024, 4, 3), date(2024, 4, 3)),
        ("He will leave on Monday.", date(2024, 4, 15), date(2024, 4, 15)),
        ("The vote would be. He left on Monday.", date(2024, 4, 8), date(2024, 4, 8)),
        ("They met in late March.", date(2024, 3, 22), date(2024, 3, 31)),
        ("They left since mid-January.", date(2024, 1, 11), date(2024, 1, 21)),
        ("It began in early 2023.", date(2023, 1, 1), date(2023, 5, 2)),
        ("It was the end of 2023.", date(2023, 9, 1), date(2023, 12, 31)),
        ("It ran 3-5 May 2023.", date(2023, 5, 3), date(2023, 5, 5)),
        ("It fell in the '90s.", date(1990, 1, 1), date(1999, 12, 31)),
        ("He left three weeks ago.", date(2024, 3, 17), date(2024, 3, 23)),
        ("He left 20 days ago.", date(2024, 3, 21), date(2024, 3, 21)),
    ],
)
def test_what_a_date_means(text, first, last):
    (found,) = read(text)
    assert (found.first, found.last, found.unresolved) == (first, last, "")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("He left on Monday.", NO_DAY_OF_COPY),
        ("He left a year ago.", NO_DAY_OF_COPY),
        ("He left in March.", NO_YEAR),
        ("He left on 4 May.", NO_YEAR),
        ("It fell in the '90s.", NO_CENTURY),
        ("It fell on 30 February 2023.", NO_SUCH_DAY),
    ],
)
def test_why_a_date_cannot_be_told(text, why):
    (found,) = read(text, None)
    assert (found.first, found.last, found.unresolved) == (None, None, why)


PIECES = (
    "May",
    " ",
    "4",
    "June",
    ", ",
    "2024",
    "Monday",
    "-",
    "1990",
    "s",
    "’",
    "late ",
    "early ",
    "two weeks",
    " ago",
    "last ",
    ". ",
    "30",
)  # of copy: letters in any order would never make one


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join), st.none() | st.dates())
def test_no_text_fails(text, filed):
    for found in read(text, filed):
        assert 0 <= found.start < found.end <= len(text)
        assert (found.unresolved == "") == (found.first is not None and found.last is not None)
        assert not found.first or found.first <= found.last
