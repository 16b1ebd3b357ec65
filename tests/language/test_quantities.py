"""The quantities of the ledger: kinds, directions, and numbers that no digits stand for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.document import Document
from checker.language.quantities import find_quantities


def read(text):
    document = Document(text)
    return find_quantities(document.text, document.words, document.figures, document.ages)


@pytest.mark.parametrize(
    ("text", "written", "kind", "value", "noun"),
    [
        ("About two dozen men left.", "two dozen", "count", "24", "men"),
        ("It hurt dozens of women.", "dozens", "vague", "", "women"),
        ("It drew tens of thousands of votes.", "tens of thousands", "vague", "", "votes"),
        ("A few men left.", "A few", "vague", "", "men"),
        ("It took a quarter of the votes.", "a quarter", "fraction", "25.0", "votes"),
        ("He was the third man.", "third", "ordinal", "3", "man"),
        ("It is of the 21st century.", "21st", "ordinal", "21", ""),
        ("It rose 45.50%.", "45.50%", "percentage", "45.50", ""),
        ("It fell 3 percentage points.", "3 percentage points", "percentage points", "3", ""),
        ("It cost 5 million dollars.", "5 million dollars", "money", "5000000", ""),
        ("It is 96km away.", "96km", "measure", "96", ""),
        ("The mayor, Ann Ray, 34, left.", "34", "age", "34", ""),
        ("They won 3-2 at home.", "3-2", "score", "", ""),
    ],
)
def test_kinds(text, written, kind, value, noun):
    (found,) = read(text)
    assert (text[found.start : found.end], found.kind, found.value, found.noun) == (written, kind, value, noun)


def test_directions():
    found = read("Sales rose to 12 from 10 boats, cut by 4%. He walked 5 miles to 3 farms.")
    assert [(quantity.value, quantity.direction) for quantity in found] == [
        ("12", "to"), ("10", "from"), ("4", "by"), ("5", ""), ("3", ""),
    ]  # fmt: skip


def test_the_scale_of_a_range_is_that_of_both_ends():
    (found,) = read("It cost $3-4 million.")
    assert (found.value, found.high) == ("3000000", "4000000")


@given(st.text(alphabet="the third dozens of a few 3-25%half, ", max_size=80))
def test_no_text_fails_and_nothing_is_told_twice(text):
    last = 0
    for found in read(text):
        assert last <= found.start < found.end <= len(text)
        last = found.end
