"""Two names set against each other: which word meets which, the edits between them, and what all that shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from checker.language.like_words import everyday, is_word, never_one
from checker.language.name_lists import GIVEN_NAMES
from checker.language.name_spelling import MINOR, VOWELS, graphemes, numeral, set_alike, skeleton
from checker.language.spelling_distances import distances
from checker.tuples import NamedTuple


def edits_between(a: str, b: str) -> list[str]:
    """The edits that turn one word into the other, grapheme by grapheme, each as a key of the learned weights."""
    left, right = graphemes(a), graphemes(b)
    keys = []
    for edit in distances().edits(left, right):
        i, j = edit.src_pos, edit.dest_pos
        if edit.tag == "replace":
            x, y = sorted((left[i], right[j]))
            place = "^" if i == 0 and j == 0 else "$" if i == len(left) - 1 and j == len(right) - 1 else ""
            keys.append(f"{place}{x}/{y}")
        elif edit.tag == "delete":
            place = "^" if i == 0 else "$" if i == len(left) - 1 else ""
            keys.append(f"{place}{left[i]}")
        else:
            place = "^" if j == 0 else "$" if j == len(right) - 1 else ""
            keys.append(f"{place}{right[j]}")
    return keys


@lru_cache(maxsize=4096)
def edit_class(key: str) -> str:
    """The kind of edit that a rare edit is judged by: vowel or consonant, put in or exchanged, start, middle or end."""
    place = key[0] if key[0] in "^$" else ""
    shapes = ["v" if set(part) <= VOWELS else "c" for part in key.removeprefix(place).split("/")]
    doubled = "/" in key and len({char for char in key if char.isalpha()}) == 1
    return f"#{place}{'d' if doubled else ''.join(sorted(shapes))}"


def weight_of(key: str, weights: Mapping[str, float]) -> float:
    """The log-odds of one edit: positive for what happens between spellings of one name."""
    known = weights.get(key)
    if known is None and key[0] in "^$":
        known = weights.get("~" + key[1:])
    if known is None:
        known = weights.get("~" + key)
    return weights.get(edit_class(key), -1.0) if known is None else known


class EditWeights(dict[str, float]):
    """Learned weights that remember what they have worked out for an edit that has none of its own."""

    def __missing__(self, key: str) -> float:
        self[key] = weight = weight_of(key, self)
        return weight


class Pairing(NamedTuple):
    """The words of two names set against each other: pairs of words, then those left over on each side."""

    pairs: list[tuple[str, str]]
    left: list[str]
    right: list[str]
    moved: int


def pair_words(a: Sequence[str], b: Sequence[str]) -> Pairing:
    """One-to-one, best first; a word may also meet two that stand together ("Nur al-Din" and "Nuruddin")."""
    jaro_winkler = distances().jaro_winkler
    pairs: list[tuple[str, str]] = []
    left, right = list(enumerate(a)), list(enumerate(b))
    moved = 0
    for item in list(left):
        match = next((other for other in right if other[1] == item[1]), None)
        if match:
            pairs.append((item[1], match[1]))
            left.remove(item)
            right.remove(match)
            moved += item[0] != match[0]
    for one, other, flipped in ((left, right, False), (right, left, True)):
        for item in list(one):
            for k in range(len(other) - 1):
                if other[k + 1][0] == other[k][0] + 1:
                    joined = other[k][1] + other[k + 1][1]
                    if (
                        len(joined) > 4
                        and (joined == item[1] or jaro_winkler(joined, item[1]) > 0.93)
                        and (abs(len(joined) - len(item[1])) <= 2)
                        and jaro_winkler(other[k][1], item[1]) < 0.96
                    ):
                        pairs.append((joined, item[1]) if flipped else (item[1], joined))
                        one.remove(item)
                        del other[k : k + 2]
                        break
    while left and right:
        best = (-1.0, 0, 0)
        for x, (i, word) in enumerate(left):
            for y, (j, other_word) in enumerate(right):
                if len(word) == 1 or len(other_word) == 1:
                    score = 0.8 if word[0] == other_word[0] else 0.0
                else:
                    score = jaro_winkler(word, other_word)
                    if skeleton(word) == skeleton(other_word):
                        score = max(score, 0.9)
                score -= 0.02 * abs(i - j)
                if score > best[0] + 1e-9:
                    best = (score, x, y)
        if best[0] < 0.3:
            break
        _, x, y = best
        pairs.append((left[x][1], right[y][1]))
        moved += left[x][0] != right[y][0]
        del left[x], right[y]
    return Pairing(pairs, [word for _, word in left], [word for _, word in right], moved)


_NONE: frozenset[frozenset[str]] = frozenset()
_ENDINGS = ("s", "i", "n", "a", "an", "ian", "es", "ese", "ic", "ish")
FEATURES = (
    "words less", "words more", "left over fewer", "left over more", "left over letters", "left over minor",
    "pairs", "equal pairs", "equal letters", "moved", "changed pairs", "worst similarity",
    "mean similarity", "worst distance", "all distance", "relative distance", "worst weight", "all weights",
    "worst edit", "edits", "worst mean weight", "skeletons equal", "skeleton distance", "worst length",
    "length difference", "first letters differ", "last letters differ", "consonant edits", "vowel edits",
    "doubling edits", "suffix only", "both given names", "one given name", "compact ratio",
    "compact similarity", "sorted ratio", "worst is last", "worst is first", "letters",
    "start edit weight", "end edit weight", "skeleton ratio", "coverage", "numbers differ", "kept apart",
    "ordinary words", "everyday names", "left over ordinary",
)  # fmt: skip


def features(a: tuple[str, ...], b: tuple[str, ...], weights: EditWeights) -> list[float]:
    """What two names show, in the order of FEATURES. ``a`` and ``b`` are sorted by the caller, so that order is
    moot."""
    osa, jaro_winkler, levenshtein, share, _ = distances()
    pairing = pair_words(a, b)
    equal = changed = 0
    equal_letters = 0
    worst_score, mean_score = 1.0, 0.0
    worst: tuple[str, str] = ("", "")
    distance = worst_distance = 0
    total_weight = worst_weight = worst_mean = worst_edit = 0.0
    start_weight = end_weight = 0.0
    edits = consonant = vowel = doubled = 0
    skeletons = skeleton_distance = 0
    first_differ = last_differ = 0
    given_both = given_one = 0
    for met, other in pairing.pairs:
        x, y = (met, other) if met == other else set_alike(met, other)
        if x == y:
            equal += 1
            equal_letters += len(x)
            continue
        if len(x) == 1 or len(y) == 1:
            continue
        changed += 1
        score = jaro_winkler(x, y)
        mean_score += score
        steps = osa(x, y)
        distance += steps
        keys = edits_between(x, y)
        values = [weights[key] for key in keys]
        here = sum(values)
        total_weight += here
        edits += len(keys)
        for key, value in zip(keys, values, strict=True):
            worst_edit = min(worst_edit, value)
            shape = edit_class(key)
            consonant += "c" in shape
            doubled += "d" in shape
            vowel += "c" not in shape and "d" not in shape
            if key[0] == "^":
                start_weight += value
            elif key[0] == "$":
                end_weight += value
        skeleton_x, skeleton_y = skeleton(x), skeleton(y)
        skeletons += skeleton_x == skeleton_y
        skeleton_distance += levenshtein(skeleton_x, skeleton_y)
        first_differ += x[0] != y[0]
        last_differ += x[-1] != y[-1]
        known = (x in GIVEN_NAMES) + (y in GIVEN_NAMES)
        given_both += known == 2
        given_one += known == 1
        if here < worst_weight or not worst[0]:
            worst_weight = here
            worst_mean = here / max(1, len(keys))
        if score < worst_score or not worst[0]:
            worst_score = score
            worst = (x, y)
            worst_distance = steps
    compact_a, compact_b = "".join(a), "".join(b)
    length = max(1, len(compact_a), len(compact_b))
    left, right = pairing.left, pairing.right
    fewer, more = sorted((len(left), len(right)))
    over = left + right
    shorter, longer = sorted(worst, key=len)
    suffix = longer.startswith(shorter) and longer[len(shorter) :] in _ENDINGS if shorter else False
    sorted_a, sorted_b = " ".join(sorted(a)), " ".join(sorted(b))
    skeleton_a, skeleton_b = skeleton(compact_a), skeleton(compact_b)
    position = _position(worst, a, b)
    many = everyday()
    return [
        min(len(a), len(b)), max(len(a), len(b)), fewer, more, sum(map(len, over)), sum(word in MINOR or len(word) == 1
        for word in over), len(pairing.pairs), equal, equal_letters, pairing.moved, changed, worst_score,
        mean_score / max(1, changed), worst_distance, distance, distance / length, worst_weight, total_weight,
        worst_edit, edits, worst_mean, skeletons - changed, skeleton_distance, min(len(worst[0]), len(worst[1])),
        abs(len(worst[0]) - len(worst[1])), first_differ, last_differ, consonant, vowel, doubled, float(suffix),
        given_both, given_one,
        share(compact_a, compact_b), jaro_winkler(compact_a, compact_b),
        share(sorted_a, sorted_b), float(position == 1),
        float(position == 0), length, start_weight, end_weight, share(skeleton_a,
        skeleton_b), equal_letters / length, float(_numbers(a) != _numbers(b)), float(never_one(*worst, _NONE)),
        is_word(worst[0]) + is_word(worst[1]), (worst[0] in many) + (worst[1] in many),
        sum(map(is_word, over)),
    ]  # fmt: skip


def _numbers(words: Sequence[str]) -> list[int]:
    """The numbers in a name, Roman and spelled-out ones too, in order of size."""
    return sorted(filter(None, map(numeral, words)))


def _position(worst: tuple[str, str], a: Sequence[str], b: Sequence[str]) -> int:
    """Where the most different pair stands: 0 first in both, 1 last in both, 2 elsewhere."""
    if len(a) > 1 and len(b) > 1:
        if a[0] == worst[0] and b[0] == worst[1]:
            return 0
        if a[-1] == worst[0] and b[-1] == worst[1]:
            return 1
    return 2
