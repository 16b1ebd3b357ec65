"""How old the copy says that people are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.document import Document


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Ramil Carr, 31, said so.", [31]),
        ("It was Ramil Carr, aged 31.", [31]),
        ("Ramil Carr (31) said so.", [31]),
        ("Ramil Carr is 31 and works.", [31]),
        ("The 31-year-old former mayor Ramil Carr left.", [31]),
        ("Ramil Carr, a 31-year-old clerk, left.", [31]),
        ("A 31-year-old clerk, Ramil Carr, left.", [31]),
        ("Ramil Carr is 31 years old.", [31]),
        ("Ramil Carr, 31 when he left, said so.", []),
        ("The then 31-year-old Ramil Carr left.", []),
        ("Ramil Carr, 3.5 points behind, left.", []),
        ("Ramil Carr, 900, left.", []),
    ],
)
def test_ages_beside_names(text, years):
    assert [age.years for age in Document(text).ages] == years


def test_an_obituary_needs_a_day_of_its_own():
    text = (
        "Maeve Roche, a singer of old songs, died at her home on Thursday. She was 84. Many wept for her."
        "\n\nBorn on 9 March 1938, she sang."
    )
    assert Document(text).life is None
    dated = Document("DUBLIN, 1 March 2023 - " + text).life
    assert dated is not None and (dated.years, dated.youngest, dated.eldest) == (84, 84, 84)


PIECES = (
    "John Smith, 42, ",
    "Smith (7)",
    "the 9-year-old John Smith ",
    "John Smith",
    ", ",
    "(",
    "42",
    ")",
    " aged ",
    "7",
    "-year-old ",
    " is ",
    " years old",
    ". ",
    "He",
    " was ",
    "0",
    "\n\n",
)  # of copy: letters in any order would never make one


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_no_text_fails(text):
    for age in Document(text).ages:
        assert text[age.start : age.end] == str(age.years) or text[age.start] == "0"
