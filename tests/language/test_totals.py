"""Parts and the totals that they are said to make."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.document import Document


def read(text):
    return [
        (found.total.value, [[part.value for part in parts] for parts in found.readings])
        for found in Document(text).totals
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The blast killed 12 people: five men and seven women.", [("12", [["5", "7"]])]),
        ("Some 64 flew north and 85 flew south, 149 in all.", []),
        ("There were 64 in the north and 85 in the south, a total of 149.", [("149", [["64", "85"]])]),
        ("It was 12 for and 9 against, out of 21 votes.", [("21", [["12", "9"]])]),
        ("It was 12 for and 9 against, out of about 21 votes.", []),
        ("It took 30 shots: 12 from outside, 9 from inside and others from the halfway line.", []),
        ("The 25 players, including six goalkeepers and nine defenders, flew home.", []),
        ("They won 3-1, 2-0 and 4-4. It was a total of 8.", []),
    ],
)
def test_totals(text, expected):
    assert read(text) == expected


def test_apostrophes_of_either_kind_are_read_alike():
    text = "The island’s 12 people: five of the mayor’s men and seven of the mayor’s women."
    assert read(text) == read(text.replace("’", "'")) == [("12", [["5", "7"]])]


PIECES = (
    "12 people: five men and seven women",
    "a total of 12: 5 men, 7 women",
    "12",
    " people",
    ": ",
    "five",
    " men",
    " and ",
    "seven",
    " women",
    ". ",
    ", ",
    "a total of ",
    " in all",
    "5",
    "7",
)  # of copy: letters in any order would never make one


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_no_text_fails(text):
    for found in Document(text).totals:
        assert all(len(parts) > 1 for parts in found.readings)
