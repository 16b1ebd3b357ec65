"""Learn the weights of name_similarity from labelled pairs: ``python -m checker.language.train_name_similarity TSV …``.

Each TSV has the columns a, b, label (1 = spellings of one name) and, where known, entity_a and entity_b. Pairs of one
entity stay together in cross-validation, so that the figures printed are of names never seen. numpy comes with pandas
and is needed here only.
"""

from __future__ import annotations

import csv
import json
import math
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Any

from checker.language.name_pairing import FEATURES, edit_class, edits_between, features, pair_words
from checker.language.name_spelling import name_words
from checker.tuples import NamedTuple

TREES, DEPTH, RATE, BINS, LEAST, RIDGE = 160, 4, 0.12, 48, 25, 4.0
PRIOR = 6.0
PROVENANCE = (
    "Learned by checker.language.train_name_similarity from pairs of name spellings whose sources may be built on: "
    "Wikidata labels (CC0), OFAC sanctions list (US public domain), PETRARCH actor dictionaries (MIT), GeoNames "
    "alternate names (CC BY 4.0, geonames.org), US census names (public domain), and confusable names met in "
    "published news, labelled for Checker."
)


class Pair(NamedTuple):
    """One labelled pair; ``fold`` keeps pairs of one entity together, ``weight`` is how much it counts."""

    a: tuple[str, ...]
    b: tuple[str, ...]
    label: int
    fold: int
    weight: float


def read_pairs(paths: Iterable[str], folds: int = 5) -> list[Pair]:
    """The labelled pairs of several files. Pairs linked by an entity, or by a name where none is given, share a
    fold."""
    rows = []
    for path in paths:
        with open(path, encoding="utf-8", newline="") as file:
            rows += [
                (row, 3.0 if "entity_a" not in row else 1.0)
                for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            ]
    parent: dict[str, str] = {}

    def root(key: str) -> str:
        parent.setdefault(key, key)
        while parent[key] != key:
            parent[key] = parent[parent[key]]
            key = parent[key]
        return key

    for row, _ in rows:
        parent[root(row.get("entity_a") or row["a"].lower())] = (
            root(row.get("entity_b") or row["b"].lower())
            if row["label"] == "1"
            else root(row.get("entity_a") or row["a"].lower())
        )
    pairs = []
    for row, weight in rows:
        a, b = sorted((name_words(row["a"]), name_words(row["b"])))
        key = root(row.get("entity_a") or row["a"].lower())
        fold = int.from_bytes(blake2b(key.encode(), digest_size=4).digest(), "big") % folds
        if a and b and a != b:
            pairs.append(Pair(a, b, int(row["label"]), fold, weight))
    return pairs


def learn_edits(pairs: Sequence[Pair]) -> dict[str, float]:
    """The log-odds of every edit, shrunk towards the edit without its place, and that towards its class."""
    counts: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
    totals = [0.0, 0.0]
    for pair in pairs:
        for x, y in pair_words(pair.a, pair.b).pairs:
            if x == y or min(len(x), len(y)) < 2:
                continue
            for key in edits_between(x, y):
                bare = "~" + key.lstrip("^$")
                totals[pair.label] += pair.weight
                for name in (key, bare, edit_class(key)):
                    counts[name][pair.label] += pair.weight
    base = math.log((totals[1] + 1) / (totals[0] + 1))
    weights: dict[str, float] = {}

    def shrunk(name: str, towards: float) -> float:
        no, yes = counts[name]
        share = 1 / (1 + math.exp(-(towards + base)))
        return math.log((yes + PRIOR * share) / (no + PRIOR * (1 - share))) - base

    for name in (name for name in counts if name[0] == "#"):
        weights[name] = shrunk(name, 0.0)
    for name in (name for name in counts if name[0] == "~"):
        weights[name] = shrunk(name, weights.get(edit_class(name[1:]), 0.0))
    for name in (name for name in counts if name[0] not in "#~"):
        weights[name] = shrunk(name, weights["~" + name.lstrip("^$")])
    met = Counter({name: sum(count) for name, count in counts.items()})
    kept = {}
    for name, weight in weights.items():
        if name[0] == "#" or met[name] >= (4 if name[0] == "~" else 6):
            kept[name] = round(weight, 2)
    return kept


def grow(rows: Any, labels: Any, weights: Any) -> tuple[float, list[Any]]:
    """A boosted ensemble of shallow trees on the logistic loss: the bias and the trees."""
    import numpy as np

    cuts = [np.unique(np.quantile(rows[:, k], np.linspace(0, 1, BINS + 1)[1:-1])) for k in range(rows.shape[1])]
    binned = np.stack([np.searchsorted(cut, rows[:, k], side="right") for k, cut in enumerate(cuts)], axis=1)
    share = float((labels * weights).sum() / weights.sum())
    bias = math.log(share / (1 - share))
    score = np.full(len(rows), bias)
    trees = []
    for _ in range(TREES):
        chance = 1 / (1 + np.exp(-score))
        gradient = (labels - chance) * weights
        curvature = chance * (1 - chance) * weights

        def split(index: Any, depth: int, g_all: Any = gradient, h_all: Any = curvature) -> Any:
            g, h = g_all[index], h_all[index]
            value = RATE * float(g.sum() / (h.sum() + RIDGE))
            if depth == DEPTH or len(index) < 2 * LEAST:
                score[index] += value
                return round(value, 4)
            best = (1e-3, -1, -1)
            base = g.sum() ** 2 / (h.sum() + RIDGE)
            for k, cut in enumerate(cuts):
                if not len(cut):
                    continue
                column = binned[index, k]
                size = len(cut) + 1
                gs = np.cumsum(np.bincount(column, g, size))[:-1]
                hs = np.cumsum(np.bincount(column, h, size))[:-1]
                ns = np.cumsum(np.bincount(column, minlength=size))[:-1]
                gain = gs**2 / (hs + RIDGE) + (g.sum() - gs) ** 2 / (h.sum() - hs + RIDGE) - base
                gain[(ns < LEAST) | (len(index) - ns < LEAST)] = 0
                at = int(gain.argmax())
                if gain[at] > best[0]:
                    best = (float(gain[at]), k, at)
            _, k, at = best
            if k < 0:
                score[index] += value
                return round(value, 4)
            below = binned[index, k] <= at
            return [k, float(f"{cuts[k][at]:.5g}"), split(index[below], depth + 1), split(index[~below], depth + 1)]

        trees.append(split(np.arange(len(rows)), 0))
    return bias, trees


def apply(bias: float, trees: Sequence[Any], row: Sequence[float]) -> float:
    """The log-odds that the ensemble gives one pair."""
    total = bias
    for tree in trees:
        node = tree
        while isinstance(node, list):
            node = node[2] if row[node[0]] < node[1] else node[3]
        total += node
    return total


def learn(pairs: Sequence[Pair]) -> dict[str, Any]:
    """Edit weights and trees. The edit weights that a pair is grown on come from the other half of the pairs, so that
    the trees meet them as they will meet new names."""
    import numpy as np

    halves = [learn_edits([pair for pair in pairs if pair.fold % 2 != half]) for half in (0, 1)]
    rows = np.array([features(pair.a, pair.b, halves[pair.fold % 2]) for pair in pairs], dtype=float)
    labels = np.array([pair.label for pair in pairs], dtype=float)
    weights = np.array([pair.weight for pair in pairs], dtype=float)
    bias, trees = grow(rows, labels, weights)
    return {"edits": learn_edits(pairs), "bias": round(bias, 4), "trees": trees}


def best_f(scored: Sequence[tuple[float, int]]) -> tuple[float, float, float]:
    """The best F1, its threshold, and the best precision at a recall of at least 0.9."""
    positives = sum(label for _, label in scored)
    right, best, threshold, at_recall = 0, 0.0, 1.0, 0.0
    for called, (score, label) in enumerate(sorted(scored, reverse=True), 1):
        right += label
        p, r = right / called, right / max(1, positives)
        if p + r and 2 * p * r / (p + r) > best:
            best, threshold = 2 * p * r / (p + r), score
        if r >= 0.9:
            at_recall = max(at_recall, p)
    return best, threshold, at_recall


def cross_validate(pairs: Sequence[Pair], folds: int = 5) -> None:
    """Print F1 and precision at 90 % recall on names that took no part in the learning."""
    scored: list[tuple[float, int]] = []
    for fold in range(folds):
        model = learn([pair._replace(fold=hash_half(pair)) for pair in pairs if pair.fold != fold])
        scored += [
            (apply(model["bias"], model["trees"], features(pair.a, pair.b, model["edits"])), pair.label)
            for pair in pairs
            if pair.fold == fold
        ]
    best, threshold, at_recall = best_f(scored)
    chance = 1 / (1 + math.exp(-threshold))
    print(f"cross-validated by entity: F1 {best:.3f} at {chance:.2f}, precision at 90 % recall {at_recall:.3f}")


def hash_half(pair: Pair) -> int:
    """0 or 1 by the names themselves: which half of the edit weights a pair is grown on."""
    return blake2b(" ".join(pair.a + pair.b).encode(), digest_size=1).digest()[0] % 2


def main(paths: Sequence[str]) -> None:
    """Read the pairs, print honest figures, write the model beside this file."""
    pairs = read_pairs(paths)
    cross_validate(pairs)
    model = learn([pair._replace(fold=hash_half(pair)) for pair in pairs])
    target = Path(__file__).with_name("name_similarity.json")
    contents = {"about": PROVENANCE, "features": FEATURES, **model}
    target.write_text(json.dumps(contents, separators=(",", ":"), ensure_ascii=False) + "\n", "utf-8")
    print(f"{len(pairs)} pairs, {len(model['edits'])} edits, {len(model['trees'])} trees -> {target.name}")


if __name__ == "__main__":
    main(sys.argv[1:])
