"""How far apart two spellings are, in the measures of rapidfuzz.

Most copy has few names that must be compared letter by letter, or none, and to load rapidfuzz takes as long as to
compare thirty pairs without it. So the first few are compared here. Both give the same numbers; a test holds them
together.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import count

from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


Spelling = Sequence[str]
_FEW = 100  # times; a pair of names asks three times
_asked = count()


class Edit(NamedTuple):
    """One edit that turns a spelling into another: "replace", "delete" or "insert", and the places in both."""

    tag: str
    src_pos: int
    dest_pos: int


class Distances(NamedTuple):
    """The measures: edits with exchanged neighbours as one; Jaro's and Winkler's likeness, 0 to 1; edits; the share, 0
    to 1, of the longer spelling that they leave alone; and which edits."""

    osa: Callable[[Spelling, Spelling], int]
    jaro_winkler: Callable[[Spelling, Spelling], float]
    levenshtein: Callable[[Spelling, Spelling], int]
    share: Callable[[Spelling, Spelling], float]
    edits: Callable[[Spelling, Spelling], Any]


def distances() -> Distances:
    """The measures: these, or rapidfuzz's where many spellings are compared."""
    return _OURS if next(_asked) < _FEW else of_rapidfuzz()


def of_rapidfuzz() -> Distances:
    """The measures of rapidfuzz."""
    from rapidfuzz.distance import OSA, JaroWinkler, Levenshtein

    return Distances(
        OSA.distance,
        JaroWinkler.similarity,
        Levenshtein.distance,
        Levenshtein.normalized_similarity,
        Levenshtein.editops,
    )


def _steps(a: Spelling, b: Spelling, *, exchanges: bool = False) -> list[list[int]]:
    """For every beginning of ``a`` and every beginning of ``b`` the edits between the two."""
    rows = [list(range(len(b) + 1))]
    for i, letter in enumerate(a):
        above, row = rows[i], [i + 1]
        for j, other in enumerate(b):
            least = above[j] if letter == other else 1 + min(above[j], above[j + 1], row[j])
            if exchanges and i and j and letter == b[j - 1] and a[i - 1] == other:
                least = min(least, rows[i - 1][j - 1] + 1)
            row.append(least)
        rows.append(row)
    return rows


def _osa(a: Spelling, b: Spelling) -> int:
    return _steps(a, b, exchanges=True)[-1][-1]


def _levenshtein(a: Spelling, b: Spelling) -> int:
    return _steps(a, b)[-1][-1]


def _share(a: Spelling, b: Spelling) -> float:
    longest = max(len(a), len(b))
    return 1.0 - _levenshtein(a, b) / longest if longest else 1.0


def _edits(a: Spelling, b: Spelling) -> list[Edit]:
    """Of the shortest ways the one that rapidfuzz takes: back from the end, first by what ``a`` has too much."""
    begun = _alike(a, b)
    ended = _alike(a[begun:][::-1], b[begun:][::-1])
    left, right = a[begun : len(a) - ended], b[begun : len(b) - ended]
    steps = _steps(left, right)
    i, j = len(left), len(right)
    found = []
    while i or j:
        if not j or (i and steps[i][j] == steps[i - 1][j] + 1):
            i -= 1
            found.append(Edit("delete", begun + i, begun + j))
            continue
        j -= 1
        if not i or (j and steps[i][j] == steps[i - 1][j] - 1):
            found.append(Edit("insert", begun + i, begun + j))
            continue
        i -= 1
        if left[i] != right[j]:
            found.append(Edit("replace", begun + i, begun + j))
    return found[::-1]


def _alike(a: Spelling, b: Spelling) -> int:
    """How many letters two spellings begin with alike."""
    return next((k for k, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))


def _jaro_winkler(a: Spelling, b: Spelling) -> float:
    if not a or not b:
        return float(len(a) == len(b))
    reach = max(0, max(len(a), len(b)) // 2 - 1)
    met, taken = [], [False] * len(b)
    for i, letter in enumerate(a):
        for j in range(max(0, i - reach), min(i + reach + 1, len(b))):
            if not taken[j] and b[j] == letter:
                taken[j] = True
                met.append(letter)
                break
    if not met:
        return 0.0
    order = [letter for letter, is_met in zip(b, taken, strict=True) if is_met]
    crossed = sum(x != y for x, y in zip(met, order, strict=True)) // 2
    likeness = (len(met) / len(a) + len(met) / len(b) + (len(met) - crossed) / len(met)) / 3.0
    if likeness > 0.7:
        likeness += min(_alike(a, b), 4) * 0.1 * (1.0 - likeness)
    return min(likeness, 1.0)


_OURS = Distances(_osa, _jaro_winkler, _levenshtein, _share, _edits)
