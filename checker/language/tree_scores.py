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


_DEPTH = 4  # questions, one under the other
_BITS = 1 << _DEPTH  # leaves of a tree
_ASKED = _BITS - 1  # questions of a tree
_TREE = Struct(f"<{_ASKED + _BITS}h")
_UNIT = 10_000  # leaves are whole numbers of ten thousandths


class Trees(NamedTuple):
    """Decision trees four questions deep. ``questions`` are a feature and a limit each; ``nodes`` has, for each tree,
    its questions, by number, level by level, and then its leaves from left to right, in ten thousandths. Under question
    n of a tree stand numbers 2n + 1, where the feature is below the limit, and 2n + 2."""

    questions: Sequence[tuple[int, float]]
    nodes: Sequence[tuple[int, ...]]


def packed(trees: Sequence[Any]) -> dict[str, Any]:
    """Trees given as nested lists [feature, limit, below, above], as they are kept: with the nodes in hexadecimal
    digits, because lists take many times as long to parse. Raises ValueError for a deeper tree."""
    questions: dict[tuple[int, float], int] = {}
    kept = []
    for tree in trees:
        nodes: list[int] = []
        level = [tree]
        for _ in range(_DEPTH):
            # what is a leaf so soon is the leaf whatever is answered
            asked = [node if isinstance(node, list) else [0, 0.0, node, node] for node in level]
            nodes += [questions.setdefault((feature, limit), len(questions)) for feature, limit, _, _ in asked]
            level = [under for _, _, below, above in asked for under in (below, above)]
        if any(isinstance(node, list) for node in level):
            raise ValueError(f"a tree asks more than {_DEPTH} questions, one under the other")
        kept.append(_TREE.pack(*nodes, *[round(leaf * _UNIT) for leaf in level]).hex())
    return {"questions": list(questions), "nodes": "".join(kept)}


def unpacked(kept: Mapping[str, Any]) -> Trees:
    """Trees as they were before they were packed."""
    return Trees(kept["questions"], list(_TREE.iter_unpack(bytes.fromhex(kept["nodes"]))))


class Ensemble(NamedTuple):
    """Trees made ready: for each feature that is asked about its limits in order and what is left above each; the value
    of each leaf by its bit, tree by tree; and how the bits are cut into the shares of the trees."""

    asked: Sequence[tuple[int, Sequence[float], Sequence[int]]]
    leaves: Sequence[Mapping[int, float]]
    shares: Struct


def made_ready(trees: Trees) -> Ensemble:
    """Trees made ready to be summed."""
    leaves: list[dict[int, float]] = []
    ruled_out: dict[int, list[tuple[float, int]]] = {}
    for number, tree in enumerate(trees.nodes):
        leaves.append({1 << bit: leaf / _UNIT for bit, leaf in enumerate(tree[_ASKED:])})
        for level in range(_DEPTH):
            under = _BITS >> level + 1  # leaves on either side of a question
            for place in range(1 << level):
                feature, limit = trees.questions[tree[(1 << level) - 1 + place]]
                below = (1 << under) - 1 << 2 * under * place
                ruled_out.setdefault(feature, []).append((limit, below << number * _BITS))
    asked = []
    for feature, questions in sorted(ruled_out.items()):
        left = (1 << _BITS * len(leaves)) - 1
        limits, masks = [], [left]
        for limit, bits in sorted(questions):
            left &= ~bits
            limits.append(limit)
            masks.append(left)
        asked.append((feature, limits, masks))
    return Ensemble(asked, leaves, Struct(f"<{len(leaves)}H"))


def summed(ensemble: Ensemble, row: Sequence[float], bias: float) -> float:
    """The bias and the leaves that a row of features ends in, added up in the order of the trees."""
    left = (1 << 8 * ensemble.shares.size) - 1
    for feature, limits, masks in ensemble.asked:
        left &= masks[bisect_right(limits, row[feature])]
    shares = ensemble.shares.unpack(left.to_bytes(ensemble.shares.size, "little"))
    return sum([values[share & -share] for values, share in zip(ensemble.leaves, shares, strict=True)], bias)


def walked(trees: Trees, row: Sequence[float], bias: float) -> float:
    """The same by walking down each tree: slower, and ready at once."""
    total = bias
    steps = [2 if row[feature] >= limit else 1 for feature, limit in trees.questions]
    for tree in trees.nodes:
        node = 0
        while node < _ASKED:
            node += node + steps[tree[node]]
        total += tree[node] / _UNIT
    return total
