"""Figures: values exactly as written, units, nouns, and numbers that are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.document import Document
from checker.language.figures import shift


def read(text):
    return [(text[f.start : f.end], f.value, f.high, f.unit, f.noun) for f in Document(text).figures]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("six local commanders spoke", ("six", "6", "", "", "local commanders")),
        ("It cost $1.50 more", ("$1.50", "1.50", "", "USD", "")),
        ("worth £98m now", ("£98m", "98000000", "", "GBP", "")),
        ("worth USD 5m now", ("USD 5m", "5000000", "", "USD", "")),
        ("worth 4.6 million EUR now", ("4.6 million EUR", "4600000", "", "EUR", "")),
        ("the PHP 7 releases", ("7", "7", "", "", "releases")),
        ("a loss of $1.32 billion", ("$1.32 billion", "1320000000", "", "USD", "")),
        ("rose 0.3% in May", ("0.3%", "0.3", "", "%", "")),
        ("up three percentage points", ("three percentage points", "3", "", "points", "")),
        ("41 per cent of women", ("41 per cent", "41", "", "%", "")),
        ("cut to 3-3/4 percent", ("3-3/4 percent", "3.75", "", "%", "")),
        ("ran 5 1/2 miles", ("5 1/2 miles", "5.5", "", "miles", "")),
        ("up 1/32 percent", ("1/32 percent", "0.03125", "", "%", "")),
        ("two dozen men fled", ("two dozen", "24", "", "", "men")),
        ("forty-one people fled", ("forty-one", "41", "", "", "people")),
        ("9,000 tonnes of fish", ("9,000 tonnes", "9000", "", "tonnes", "")),
        ("10-15 people came", ("10-15", "10", "15", "", "people")),
        ("between 10 and 15 people", ("10 and 15", "10", "15", "", "people")),
        ("30km north", ("30km", "30", "", "km", "")),
    ],
)
def test_values_units_and_nouns(text, expected):
    assert read(text) == [expected]


def test_hedges_make_a_figure_approximate():
    text = "about 40 boats, more than 20 men, at least 12 women, 7 dogs"
    assert [f.approximate for f in Document(text).figures] == [True, True, True, False]


@pytest.mark.parametrize(
    "text",
    [
        "an F-16 and MH17 landed",
        "at 6.15am and 7:30 pm",
        "on 12 June 2024 in 2015",
        "they won 6-4, 7-5",
        "a 4G phone in 3D",
        "@user1 #4",
    ],
)
def test_what_is_no_figure(text):
    assert read(text) == []


def test_shift_moves_the_point_and_keeps_the_digits():
    assert [shift(*pair) for pair in (("1.5", 6), ("13.50", 1), ("0.25", 1), ("7", 3))] == [
        "1500000",
        "135.0",
        "2.5",
        "7000",
    ]


@given(st.text(alphabet="0123456789,.- $£%mkbn'twohundred", max_size=120))
def test_no_text_fails(text):
    last = 0
    for figure in Document(text).figures:
        assert last <= figure.start < figure.end <= len(text)
        last = figure.end


def test_a_number_of_ten_thousand_digits_is_passed_over():
    assert read("9" * 10_000 + " men and 5-" + "7" * 6000 + " men") is not None
