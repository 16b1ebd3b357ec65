"""The sum of an ensemble of decision trees, read off bit masks instead of walking down every tree.

Every leaf of every tree is one bit of one long number. A question that is answered "above" rules out the leaves below
it; for each feature the leaves that all its questions rule out are laid up by value, so that one search and one "and"
settle every question about it. The lowest bit left in a tree's share is the leaf where the walk would have ended
(Lucchese and others, "QuickScorer", SIGIR 2015).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from struct import Struct

from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


_BITS = 16  # leaves of a tree four questions deep


class Ensemble(NamedTuple):
    """Trees made ready: for each feature that is asked about its limits in order and what is left above each; the value
    of each leaf by its bit, tree by tree; and how the bits are cut into the shares of the trees."""

    asked: Sequence[tuple[int, Sequence[float], Sequence[int]]]
    leaves: Sequence[Mapping[int, float]]
    shares: Struct


def made_ready(trees: Sequence[Any]) -> Ensemble:
    """Trees as nested lists [feature, limit, below, above], four questions deep at most, made ready to be summed."""
    leaves: list[dict[int, float]] = []
    ruled_out: dict[int, list[tuple[float, int]]] = {}
    for number, tree in enumerate(trees):
        values: dict[int, float] = {}
        _walk(tree, values, number * _BITS, ruled_out)
        leaves.append(values)
    asked = []
    for feature, questions in sorted(ruled_out.items()):
        left = (1 << _BITS * len(trees)) - 1
        limits, masks = [], [left]
        for limit, bits in sorted(questions):
            left &= ~bits
            limits.append(limit)
            masks.append(left)
        asked.append((feature, limits, masks))
    return Ensemble(asked, leaves, Struct(f"<{len(trees)}H"))


def _walk(node: Any, values: dict[int, float], offset: int, ruled_out: dict[int, list[tuple[float, int]]]) -> int:
    """Give the leaves under a node their bits, in order, and return these; the tree's share begins at ``offset``."""
    if not isinstance(node, list):
        bit = 1 << len(values)
        values[bit] = node
        return bit << offset
    feature, limit, below, above = node
    under = _walk(below, values, offset, ruled_out)
    ruled_out.setdefault(feature, []).append((limit, under))
    return under | _walk(above, values, offset, ruled_out)


def summed(ensemble: Ensemble, row: Sequence[float], bias: float) -> float:
    """The bias and the leaves that a row of features ends in, added up in the order of the trees."""
    left = (1 << 8 * ensemble.shares.size) - 1
    for feature, limits, masks in ensemble.asked:
        left &= masks[bisect_right(limits, row[feature])]
    shares = ensemble.shares.unpack(left.to_bytes(ensemble.shares.size, "little"))
    return sum([values[share & -share] for values, share in zip(ensemble.leaves, shares, strict=True)], bias)


def walked(trees: Sequence[Any], row: Sequence[float], bias: float) -> float:
    """The same by walking down each tree: slower, and ready at once."""
    total = bias
    for tree in trees:
        node = tree
        while node.__class__ is list:
            feature, limit, below, above = node
            node = below if row[feature] < limit else above
        total += node
    return total
