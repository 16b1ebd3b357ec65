"""Why two strings are or are not taken for spellings of one name: their words paired, each edit and what it weighed."""

from __future__ import annotations

from checker.language.name_pairing import edits_between, pair_words, weight_of
from checker.language.name_similarity import edit_weights, name_similarity
from checker.language.name_spelling import graphemes, name_words, set_alike, skeleton
from checker.tuples import NamedTuple


class Edit(NamedTuple):
    """One edit: what was written in the first name and in the second ("" for nothing), where in the word ("start",
    "middle", "end"), and its learned log-odds, positive for what happens between spellings of one name."""

    first: str
    second: str
    place: str
    weight: float


class WordPair(NamedTuple):
    """Two words that meet: as letters, as graphemes, as skeletons of consonants, and the edits between them."""

    first: str
    second: str
    graphemes: tuple[tuple[str, ...], tuple[str, ...]]
    skeletons: tuple[str, str]
    edits: tuple[Edit, ...]


class Explanation(NamedTuple):
    """The similarity of two names and what it was read from: the pairs of words, and the words left over of each."""

    similarity: float
    pairs: tuple[WordPair, ...]
    left: tuple[str, ...]
    right: tuple[str, ...]


def explain_similarity(a: str, b: str) -> Explanation:
    """Why ``name_similarity(a, b)`` is what it is."""
    pairing = pair_words(name_words(a), name_words(b))
    return Explanation(
        name_similarity(a, b),
        tuple([_pair(x, y) for x, y in pairing.pairs]),
        tuple(pairing.left),
        tuple(pairing.right),
    )


def _pair(x: str, y: str) -> WordPair:
    weights = edit_weights()
    x, y = set_alike(x, y)
    edits = []
    if x != y:
        for key, (one, other, place) in zip(edits_between(x, y), _edits(x, y), strict=True):
            edits.append(Edit(one, other, place, weight_of(key, weights)))
    return WordPair(x, y, (graphemes(x), graphemes(y)), (skeleton(x), skeleton(y)), tuple(edits))


def _edits(x: str, y: str) -> list[tuple[str, str, str]]:
    """The edits in the order of ``edits_between``, as graphemes of the first and of the second word."""
    from rapidfuzz.distance import Levenshtein

    left, right = graphemes(x), graphemes(y)
    found = []
    for edit in Levenshtein.editops(left, right):
        i, j = edit.src_pos, edit.dest_pos
        one = "" if edit.tag == "insert" else left[i]
        other = "" if edit.tag == "delete" else right[j]
        at, last = (j, len(right) - 1) if edit.tag == "insert" else (i, len(left) - 1)
        found.append((one, other, "start" if at == 0 else "end" if at == last else "middle"))
    return found
