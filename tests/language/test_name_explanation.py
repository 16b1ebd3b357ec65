"""The explanation of a similarity: that it tells the edits that the score was read from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.language.name_explanation import explain_similarity
from checker.language.name_similarity import name_similarity


def test_edits_are_told_with_their_weights():
    explained = explain_similarity("Esmail Kaani", "Esmail Qaani")
    assert explained.similarity == name_similarity("Esmail Kaani", "Esmail Qaani")
    pair = next(pair for pair in explained.pairs if pair.first != pair.second)
    assert pair.skeletons[0] == pair.skeletons[1]
    (edit,) = pair.edits
    assert {edit.first, edit.second} == {"k", "q"} and edit.place == "start" and edit.weight > 1


def test_words_left_over_are_told():
    explained = explain_similarity("Ali Karimi", "Ali Reza Karimi")
    assert explained.left == () and explained.right == ("reza",)


@pytest.mark.parametrize("names", [("", ""), ("", "Ali"), ("-", "'")])
def test_nothing_explains_nothing(names):
    assert not explain_similarity(*names).pairs


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_two_strings_have_an_explanation(a, b):
    assert 0 <= explain_similarity(a, b).similarity <= 1
