"""Trees read off bit masks give what walking down them gives."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.language.tree_scores import made_ready, packed, summed, unpacked, walked

values = st.integers(-3, 3).map(float)
leaves = st.integers(-20_000, 20_000).map(lambda number: number / 10_000)


def trees(depth):
    if not depth:
        return leaves
    under = trees(depth - 1)
    return st.one_of(leaves, st.tuples(st.integers(0, 2), values, under, under).map(list))


def plainly(tree, row):
    while isinstance(tree, list):
        feature, limit, below, above = tree
        tree = below if row[feature] < limit else above
    return tree


@given(st.lists(trees(4), max_size=12), st.lists(values, min_size=3, max_size=3), leaves)
def test_packed_trees_and_masks_give_what_the_walk_gives(ensemble, row, bias):
    ready = unpacked(packed(ensemble))
    total = bias
    for tree in ensemble:
        total += plainly(tree, row)
    assert walked(ready, row, bias) == total
    # sum() rounds once at the end from Python 3.12 on, a loop at every step
    assert summed(made_ready(ready), row, bias) == pytest.approx(total, abs=1e-9)


def test_a_tree_that_asks_too_much_is_refused():
    tree = 0.5
    for _ in range(5):
        tree = [0, 1.0, tree, 0.1]
    with pytest.raises(ValueError, match="more than 4 questions"):
        packed([tree])
