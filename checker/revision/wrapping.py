"""Sentences that read the same as a whole and are told apart differently, as happens when lines are wrapped anew."""

from __future__ import annotations

from checker.revision.units import Units


def in_step(old: Units, new: Units) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    """The sides of two versions of one text: units until both sides have come equally far."""
    sides: list[tuple[tuple[int, ...], tuple[int, ...]]] = []
    i = j = 0
    while i < len(old) and j < len(new):
        first, second = i, j
        far, far_new = len(old.plain[i]), len(new.plain[j])
        i, j = i + 1, j + 1
        while far != far_new:
            if far < far_new:
                far, i = far + 1 + len(old.plain[i]), i + 1
            else:
                far_new, j = far_new + 1 + len(new.plain[j]), j + 1
        sides.append((tuple(range(first, i)), tuple(range(second, j))))
    return sides


def told_apart(old: Units, new: Units, pairs: dict[int, int]) -> dict[tuple[int, int], int]:
    """Tie together the sentences between two pairs that read the same as a whole, however they are told apart.

    Wrapping may make another sentence of a line. Returns the units, (side, unit), that hang on one of the other side.
    """
    back = {j: i for i, j in pairs.items()}
    ties: dict[tuple[int, int], int] = {}
    i = 0
    while i < len(old):
        if i in pairs:
            i += 1
            continue
        end = i
        while end < len(old) and end not in pairs:
            end += 1
        j = pairs[i - 1] + 1 if i else 0
        stop = j
        while stop < len(new) and stop not in back:
            stop += 1
        closed = pairs[end] == stop if end < len(old) else stop == len(new)
        if closed and j < stop and " ".join(old.plain[i:end]) == " ".join(new.plain[j:stop]):
            pairs[i] = j
            ties |= {(0, unit): j for unit in range(i + 1, end)} | {(1, unit): i for unit in range(j + 1, stop)}
        i = end
    return ties
