"""How likely it is that two strings are spellings of one name.

The words of the two names are paired best first; each pair is cut into graphemes (kh, sh, ou, oo, ee are one each) and
aligned; every edit carries a learned log-odds weight, because q for k is how Arabic is romanised and m for n is another
name. What the pairs and the left-over words show goes into a small ensemble of decision trees. Weights, thresholds and
trees are in name_similarity.json, which says what they were learned from; train_name_similarity.py writes it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import count
from math import exp

from checker.language.like_words import two_genders
from checker.language.name_pairing import EditWeights, features
from checker.language.name_spelling import name_words
from checker.language.tree_scores import Ensemble, Trees, made_ready, summed, unpacked, walked
from checker.tuples import NamedTuple

_TWO_GENDERS = 0.1  # Dudayev, Dudayeva: a man and a woman, whatever the letters say
_FEW = 200  # pairs for which it is not worth while to make the trees ready: an article has fewer
_asked = count()
_LONGEST = 300  # characters; what is longer is no name, and would take long to compare


class _Model(NamedTuple):
    """What was learned: the weight of each edit, the bias, and the trees."""

    edits: EditWeights
    bias: float
    trees: Trees


@cache
def _model() -> _Model:
    import json
    import os

    with open(os.path.join(os.path.dirname(__file__), "name_similarity.json"), encoding="utf-8") as file:
        learned = json.load(file)
    return _Model(EditWeights(learned["edits"]), learned["bias"], unpacked(learned["trees"]))


def edit_weights() -> Mapping[str, float]:
    """The learned log-odds of each edit, by the keys of name_pairing.edits_between."""
    return _model().edits


def name_similarity(a: str, b: str) -> float:
    """The probability that two strings are spellings of one name: symmetrical, 1.0 for equal strings."""
    if a == b:
        return 1.0
    if max(len(a), len(b)) > _LONGEST:
        return 0.0
    left, right = name_words(a), name_words(b)
    if left == right:
        return 0.999 if left else 0.0
    if not left or not right:
        return 0.0
    if two_genders(left, right):
        return _TWO_GENDERS
    model = _model()
    first, second = sorted((left, right))
    return _probability(model, features(first, second, model.edits))


@cache
def _ensemble() -> Ensemble:
    return made_ready(_model().trees)


def _probability(model: _Model, row: Sequence[float]) -> float:
    few = next(_asked) < _FEW
    total = walked(model.trees, row, model.bias) if few else summed(_ensemble(), row, model.bias)
    return min(0.998, 1 / (1 + exp(-max(-30.0, min(30.0, total)))))
