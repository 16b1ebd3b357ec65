"""The distances of the first few pairs are those of rapidfuzz, to the last bit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.language import spelling_distances
from checker.language.name_spelling import graphemes
from checker.language.spelling_distances import _OURS, distances, of_rapidfuzz

SPELLINGS = st.text(alphabet="abcm n", max_size=9) | st.text(alphabet="aeshkqu'ü", max_size=14)


@pytest.mark.parametrize("measure", ["osa", "jaro_winkler", "levenshtein", "share"])
@given(a=SPELLINGS, b=SPELLINGS)
def test_measures_are_alike(measure, a, b):
    assert getattr(_OURS, measure)(a, b) == getattr(of_rapidfuzz(), measure)(a, b)


@given(a=SPELLINGS, b=SPELLINGS)
def test_edits_are_alike(a, b):
    for left, right in ((a, b), (graphemes(a), graphemes(b))):
        theirs = [(edit.tag, edit.src_pos, edit.dest_pos) for edit in of_rapidfuzz().edits(left, right)]
        assert list(map(tuple, _OURS.edits(left, right))) == theirs


def test_many_pairs_are_left_to_rapidfuzz(monkeypatch):
    monkeypatch.setattr(spelling_distances, "_asked", iter((0, spelling_distances._FEW)))
    assert distances() is _OURS
    assert distances() == of_rapidfuzz() != _OURS
