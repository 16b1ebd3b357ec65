"""British and American spelling: which words tell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.document import Document


def read(text):
    found = Document(text).spellings
    return [text[s.start : s.end] for s in found.british], [text[s.start : s.end] for s in found.american]


@pytest.mark.parametrize(
    ("text", "british", "american"),
    [
        ("The colour of the harbour pleased the councillor.", ["colour", "harbour", "councillor"], []),
        ("A traveler in the theater was skeptical.", [], ["traveler", "theater", "skeptical"]),
        ("They organize the labour.", ["labour"], []),
        ("They organize what others organise.", ["organise"], ["organize"]),
        ("They organize the center.", [], ["organize", "center"]),
        ("A humorous, honorary, glamorous program meter.", [], []),
        ("He said “the color” was grey.", ["grey"], []),
    ],
)
def test_which_words_tell(text, british, american):
    assert read(text) == (british, american)


def test_names_are_marked():
    found = Document("He met the Labour Party. Labour won. It was the Centre of Cork.").spellings
    assert [s.named for s in found.british] == [True, False, True]


@given(st.text(alphabet="colour centrey.“” GR", max_size=60))
def test_no_text_fails(text):
    found = Document(text).spellings
    assert all(0 <= s.start < s.end <= len(text) for s in (*found.british, *found.american))
