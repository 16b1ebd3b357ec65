"""Percentages that the copy lets a reader work out again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.document import Document


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("It fell from $10 to $8, a drop of 20%.", 20),
        ("The stock jumped $25.50, or 3.3 percent, to $791.34.", 3.3),
        ("Chevron climbed 69 cents, or 0.7 percent, to $102.48.", 0.7),
        ("The price slipped $5, or 5%, to $95.", 5),
        ("Profits rose by 44% to $205.4m (£110m) this quarter, from $142m before.", 44),
        ("It has filled 41 of 45 jobs, or 91%, it said.", 91),
        ("Some 80 of the 120 clinics, or two-thirds, are shut.", 66.7),
        ("Cases doubled from 40 to 81.", 100),
        ("Cases halved in two years, from 40 to 20.", 50),
        ("The cells kept 91% of their charge, a loss of 9%.", 9),
    ],
)
def test_what_the_figures_give(text, percent):
    (found,) = Document(text).proportions
    assert found.expected.low - 2 <= percent <= found.expected.high + 2
    assert found.claim.meets(found.expected)


@pytest.mark.parametrize(
    "text",
    [
        "It rose 8% in June and cost $10 to $12 from May.",
        "Sales were up 10% from 2003 to $4bn.",
        "Of 45 men, 41 came; 30% were late.",
        "A fall of up to 15% from $10 to $9 was feared.",
    ],
)
def test_what_does_not_follow_from_anything(text):
    assert Document(text).proportions == ()


PIECES = (
    "Sales rose 10% to $45 from $40",
    "41 of 45 men, or 91%,",
    "fell from 40 to 30, a drop of 25% ",
    "Sales",
    " rose ",
    "fell ",
    "by ",
    "10",
    "%",
    " to ",
    " from ",
    "$",
    "45",
    "4.5",
    " of ",
    " or ",
    " (",
    ")",
    ". ",
    " a third",
)  # of copy: letters in any order would never make one


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_no_text_fails(text):
    for found in Document(text).proportions:
        assert found.expected.low <= found.expected.high
