"""Amounts given in two currencies."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.document import Document
from checker.language.arithmetic import leeway, spoken


def read(text):
    found = Document(text).conversions
    return [(text[c.start : c.end], c.value, c.unit, c.other_value, c.other_unit) for c in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("worth $13.5m (£7m) now", ("$13.5m (£7m)", "13500000", "USD", "7000000", "GBP")),
        ("fined 370 soles ($160).", ("370 soles ($160)", "370", "sol", "160", "USD")),
        ("9m Taiwan dollars (US$2m)", ("9m Taiwan dollars (US$2m)", "9000000", "taiwan USD", "2000000", "USD")),
        ("in €3 million ($4.1m)", ("€3 million ($4.1m)", "3000000", "EUR", "4100000", "USD")),
    ],
)  # fmt: skip
def test_two_currencies(text, expected):
    assert read(text) == [expected]


def test_three_currencies_are_two_conversions():
    assert [c[2:] for c in read("120.7m euros ($158.8m; £83.3m)")] == [
        ("EUR", "158800000", "USD"),
        ("EUR", "83300000", "GBP"),
    ]


@pytest.mark.parametrize(
    "text", ["$500 (12 of them)", "300 pounds (136 kg)", "$5-$7 (£3)", "$500 (£", "70 euro cents (£1)"]
)
def test_what_is_no_conversion(text):
    assert read(text) == []


def test_leeway_is_half_of_the_last_digit_that_counts():
    assert [leeway(v) for v in ("1500", "1.50", "7", "0", "13.5")] == [50, 0.005, 0.5, 0.5, 0.05]
    assert [spoken(v) for v in (1.32149, 191.5, 0.0139, 0, 2_500_000.0)] == ["1.32", "192", "0.0139", "0", "2,500,000"]


PIECES = (
    "$5m (£3m)",
    "10 billion won ($8m)",
    "€100 ($120) ",
    "$",
    "£",
    "€",
    "5",
    "1,300",
    "m",
    " billion",
    " (",
    ")",
    " won",
    " dollars",
    " or ",
    ".5",
    "; ",
    "/",
    " [",
    "]",
)  # of copy: letters in any order would never make one


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_no_text_fails(text):
    for found in Document(text).conversions:
        assert 0 <= found.start < found.end <= len(text)
