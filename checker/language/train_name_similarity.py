"""Learn the weights of name_similarity: ``python -m checker.language.train_name_similarity LEARNED.tsv [SCORED.tsv]``.

Each TSV has the columns a, b, label (1 = spellings of one name) and, where known, entity_a and entity_b. Only the first
is learned from. All are scored by cross-validation, pairs of one entity kept together over all files, so that the
figures printed are of names never seen.

To the pairs are added slips of the keys in their names, which are spellings of one name, and pairs of everyday names
that look alike, which are two: what is published errs in the one way and is full of the other, lists of aliases do
neither. numpy comes with pandas and is needed here only.
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
from random import Random
from typing import Any

from checker.language.like_words import confusable, everyday
from checker.language.name_pairing import FEATURES, EditWeights, edit_class, edits_between, features, pair_words
from checker.language.name_spelling import name_words
from checker.language.tree_scores import packed, unpacked, walked
from checker.tuples import NamedTuple

TREES, DEPTH, RATE, BINS, LEAST, RIDGE = 224, 4, 0.12, 48, 12, 4.0
PRIOR = 6.0
SLIPS, LOOK_ALIKES, MADE_WEIGHT = 1000, 1500, 0.3
PROVENANCE = (
    "Learned by checker.language.train_name_similarity from pairs of name spellings whose sources may be built on: "
    "Wikidata labels (CC0), OFAC sanctions list (US public domain), PETRARCH actor dictionaries (MIT), GeoNames "
    "alternate names (CC BY 4.0, geonames.org), US census names (public domain), and slips made up for Checker."
)


class Pair(NamedTuple):
    """One labelled pair: ``fold`` keeps pairs of one entity together, ``weight`` is how much it counts, ``file`` says
    in which of the files it stands."""

    a: tuple[str, ...]
    b: tuple[str, ...]
    label: int
    fold: int
    weight: float
    file: int


def read_pairs(paths: Iterable[str], folds: int = 5) -> list[Pair]:
    """The labelled pairs of several files. Pairs linked by an entity, or by a name where none is given, share a
    fold."""
    rows = []
    for number, path in enumerate(paths):
        with open(path, encoding="utf-8", newline="") as file:
            rows += [(row, number) for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]
    parent: dict[str, str] = {}

    def root(key: str) -> str:
        parent.setdefault(key, key)
        while parent[key] != key:
            parent[key] = parent[parent[key]]
            key = parent[key]
        return key

    for row, _ in rows:
        one = row.get("entity_a") or row["a"].lower()
        if row["label"] == "1":
            parent[root(one)] = root(row.get("entity_b") or row["b"].lower())
    pairs = []
    for row, number in rows:
        a, b = sorted((name_words(row["a"]), name_words(row["b"])))
        key = root(row.get("entity_a") or row["a"].lower())
        fold = int.from_bytes(blake2b(key.encode(), digest_size=4).digest(), "big") % folds
        if a and b:
            pairs.append(Pair(a, b, int(row["label"]), fold, 1.0, number))
    return pairs


def made_up(pairs: Sequence[Pair]) -> list[Pair]:
    """Slips of the keys in the names of ``pairs``, and pairs of everyday names that look alike."""
    draw = Random(1)
    many = everyday()
    made = [Pair((x,), (y,), 0, 0, MADE_WEIGHT, 0) for x, y in confusable(sorted(many)) if min(len(x), len(y)) > 3]
    made = draw.sample(made, min(LOOK_ALIKES, len(made)))
    names = sorted({name for pair in pairs for name in (pair.a, pair.b)})
    while names and len(made) < LOOK_ALIKES + SLIPS:
        name = draw.choice(names)
        long = [i for i, word in enumerate(name) if len(word) > 4 and word.isascii() and word not in many]
        if not long:
            continue
        at = draw.choice(long)
        slipped = _slip(name[at], draw)
        before, after = ((), ()) if draw.random() < 0.5 else (name[:at], name[at + 1 :])
        a, b = sorted(((*before, name[at], *after), (*before, slipped, *after)))
        if a != b:
            made.append(Pair(a, b, 1, 0, MADE_WEIGHT, 0))
    return made


def _slip(word: str, draw: Random) -> str:
    """A word with one letter behind its first left out, changed over with the next, doubled or exchanged."""
    at = draw.randrange(1, len(word))
    chance = draw.random()
    if chance < 0.4:
        return word[:at] + word[at + 1 :]
    if chance < 0.65:
        return word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :]
    if chance < 0.85:
        return word[:at] + word[at - 1] + word[at:]
    return word[:at] + draw.choice("aaeeiioournst") + word[at + 1 :]


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


def learn(pairs: Sequence[Pair]) -> dict[str, Any]:
    """Edit weights and trees. The edit weights that a pair is grown on come from the other half of the pairs, so that
    the trees meet them as they will meet new names."""
    import numpy as np

    pairs = [pair._replace(fold=hash_half(pair)) for pair in [*pairs, *made_up(pairs)] if pair.a != pair.b]
    halves = [EditWeights(learn_edits([pair for pair in pairs if pair.fold != half])) for half in (0, 1)]
    rows = np.array([features(pair.a, pair.b, halves[pair.fold]) for pair in pairs], dtype=float)
    labels = np.array([pair.label for pair in pairs], dtype=float)
    weights = np.array([pair.weight for pair in pairs], dtype=float)
    bias, trees = grow(rows, labels, weights)
    return {"edits": learn_edits(pairs), "bias": round(bias, 4), "trees": packed(trees)}


def best_f(scored: Sequence[tuple[float, int]]) -> tuple[float, float, float]:
    """The best F1, the best precision at a recall of at least 0.9, and the average precision."""
    positives = max(1, sum(label for _, label in scored))
    right, best, at_recall, average = 0, 0.0, 0.0, 0.0
    for called, (_, label) in enumerate(sorted(scored, reverse=True), 1):
        right += label
        p, r = right / called, right / positives
        average += p * label / positives
        if p + r:
            best = max(best, 2 * p * r / (p + r))
        if r >= 0.9:
            at_recall = max(at_recall, p)
    return best, at_recall, average


def cross_validate(pairs: Sequence[Pair], paths: Sequence[str], folds: int = 5) -> None:
    """Print how each file fares on names that took no part in the learning."""
    scored: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for fold in range(folds):
        model = learn([pair for pair in pairs if pair.fold != fold and pair.file == 0])
        edits, trees = EditWeights(model["edits"]), unpacked(model["trees"])
        for pair in pairs:
            if pair.fold == fold:
                row = features(pair.a, pair.b, edits)
                odds = math.inf if pair.a == pair.b else walked(trees, row, model["bias"])
                scored[pair.file].append((odds, pair.label))
    for number, rows in sorted(scored.items()):
        best, at_recall, average = best_f(rows)
        print(
            f"{Path(paths[number]).name}: {len(rows)} pairs, names never seen: F1 {best:.4f}, "
            f"precision at 90 % recall {at_recall:.4f}, average precision {average:.4f}"
        )


def hash_half(pair: Pair) -> int:
    """0 or 1 by the names themselves: which half of the edit weights a pair is grown on."""
    return blake2b(" ".join(pair.a + pair.b).encode(), digest_size=1).digest()[0] % 2


def main(paths: Sequence[str]) -> None:
    """Read the pairs, print honest figures, write the model beside this file."""
    pairs = read_pairs(paths)
    cross_validate(pairs, paths)
    learned = [pair for pair in pairs if pair.file == 0]
    model = learn(learned)
    target = Path(__file__).with_name("name_similarity.json")
    contents = {"about": PROVENANCE, "features": FEATURES, **model}
    target.write_text(json.dumps(contents, separators=(",", ":"), ensure_ascii=False) + "\n", "utf-8")
    print(f"{len(learned)} pairs, {len(model['edits'])} edits, {TREES} trees -> {target.name}")


if __name__ == "__main__":
    main(sys.argv[1:])
