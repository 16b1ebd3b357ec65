"""Measures given in two units."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.document import Document


@pytest.mark.parametrize(
    ("text", "agree"),
    [
        ("60 miles (96km)", True),
        ("60 miles (160km)", False),
        ("5ft (1.5m)", True),
        ("100 square miles (259 sq km)", True),
        ("120 square miles (193 sq km)", False),
        ("40C (104F)", True),
        ("104°F (40°C)", True),
        ("104°F (58°C)", False),
        ("3 million acres (1.2 million hectares)", True),
        ("12 stone (76kg)", True),
    ],
)
def test_agreement(text, agree):
    (found,) = Document(text).measures
    assert found.stated.meets(found.expected) is agree


@pytest.mark.parametrize(
    "text", ["100 square miles (161km)", "60 miles (60 kg)", "5 miles (8 miles)", "9 m (30)", "100m (10 s)"]
)
def test_what_is_no_conversion(text):
    assert Document(text).measures == ()


PIECES = (
    "60 miles (96 km)",
    "5 ft (1.5 m)",
    "60F (16C)",
    "60",
    " miles",
    " (",
    "96",
    "1,000",
    " km",
    ")",
    ".5",
    "C",
    "°",
    "F",
    " sq ",
    "ft",
    " or ",
    "-",
    " m",
)  # of copy: letters in any order would never make one


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_no_text_fails(text):
    for found in Document(text).measures:
        assert 0 <= found.start < found.end <= len(text)


def test_long_runs_of_digits_are_no_trouble():
    assert Document("(" + "1" * 100_000 + " km").measures == ()
