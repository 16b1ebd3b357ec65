"""Which passages moved: those that are not part of the heaviest run of passages that kept their order."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from zlib import crc32

from checker.finding import Span
from checker.revision.units import Units
from checker.tuples import NamedTuple

Sides = tuple[tuple[int, ...], tuple[int, ...]]


class Move(NamedTuple):
    """A passage that stands elsewhere: where it stood, where it stands, and how many sentences it has."""

    old: Span
    new: Span
    sentences: int


def moved_records(old: Units, new: Units, sides: list[Sides]) -> set[Sides]:
    """The records that moved. As few words as can be are said to have moved.

    Of two passages of one weight a checksum of their words decides, so that the answer does not depend on which version
    is called old.
    """
    ordered = sorted(sides, key=lambda pair: pair[0][0])
    if all(a[1][0] < b[1][0] for a, b in pairwise(ordered)):
        return set()
    weights = [_weight(old, new, pair) for pair in ordered]
    ranks = sorted(pair[1][0] for pair in ordered)
    best: list[tuple[int, int]] = [(0, -1)] * (len(ranks) + 1)  # a Fenwick tree of (weight, last record) by new place
    before = []
    for index, (_, b) in enumerate(ordered):
        rank = bisect_left(ranks, b[0])
        weight, last, at = 0, -1, rank
        while at > 0:
            weight, last = max((weight, last), best[at])
            at -= at & -at
        before.append(last)
        at = rank + 1
        while at < len(best):
            best[at] = max(best[at], (weight + weights[index], index))
            at += at & -at
    last, at = -1, len(ranks)
    top = (0, -1)
    while at > 0:
        top = max(top, best[at])
        at -= at & -at
    last = top[1]
    kept = set()
    while last >= 0:
        kept.add(last)
        last = before[last]
    return {pair for index, pair in enumerate(ordered) if index not in kept}


def _weight(old: Units, new: Units, pair: Sides) -> int:
    words = sum(len(old.words[i]) for i in pair[0]) + sum(len(new.words[j]) for j in pair[1])
    sums = [crc32(" ".join(units.plain[i] for i in side).encode("utf-8", "replace")) for units, side in
            ((old, pair[0]), (new, pair[1]))]  # fmt: skip
    return (words + 1) * 1_000_000 + sum(sums) % 1_000


def passages(old: Units, new: Units, moved: list[Sides]) -> tuple[Move, ...]:
    """The records that moved as passages: neighbours that moved together are one."""
    runs: list[list[Sides]] = []
    for pair in sorted(moved, key=lambda pair: pair[1][0]):
        if runs and runs[-1][-1][0][-1] + 1 == pair[0][0] and runs[-1][-1][1][-1] + 1 == pair[1][0]:
            runs[-1].append(pair)
        else:
            runs.append([pair])
    return tuple(
        Move(
            Span(old.spans[run[0][0][0]].start, old.spans[run[-1][0][-1]].end),
            Span(new.spans[run[0][1][0]].start, new.spans[run[-1][1][-1]].end),
            sum(len(b) for _, b in run),
        )
        for run in runs
    )
