"""Slips between words, against the distance that rapidfuzz computes."""

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from checker.language.slips import slips_between

WORDS = st.text(alphabet="abc", max_size=7)


@given(WORDS, WORDS)
def test_slips_are_counted(x, y):
    assert slips_between(x, y, 1) == min(OSA.distance(x, y), 2)
    assert slips_between(x, y, 2) == min(OSA.distance(x, y), 3)
