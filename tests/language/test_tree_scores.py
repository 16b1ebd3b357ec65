"""Trees read off bit masks give what walking down them gives."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.language.tree_scores import made_ready, summed, walked

values = st.integers(-3, 3).map(float)
leaves = st.floats(-2, 2, allow_nan=False)


def trees(depth):
    if not depth:
        return leaves
    under = trees(depth - 1)
    return st.one_of(leaves, st.tuples(st.integers(0, 2), values, under, under).map(list))


@given(st.lists(trees(4), max_size=12), st.lists(values, min_size=3, max_size=3), leaves)
def test_masks_give_what_the_walk_gives(ensemble, row, bias):
    # sum() rounds once at the end from Python 3.12 on, a loop at every step
    assert summed(made_ready(ensemble), row, bias) == pytest.approx(walked(ensemble, row, bias), abs=1e-9)
