"""How many slips of the pen lie between two words: letters put in, left out, exchanged, or swapped with a neighbour."""

from __future__ import annotations


def slips_between(x: str, y: str, most: int) -> int:
    """The number of slips that turn one word into the other, or ``most`` + 1 if there are more. ``most`` is small."""
    if abs(len(x) - len(y)) > most:
        return most + 1
    start, shorter = 0, min(len(x), len(y))
    while start < shorter and x[start] == y[start]:
        start += 1
    stop = 0
    while stop < shorter - start and x[-1 - stop] == y[-1 - stop]:
        stop += 1
    a, b = x[start : len(x) - stop], y[start : len(y) - stop]
    longest = max(len(a), len(b))
    if longest <= 1:
        return longest
    if most < 1:
        return 1
    if len(a) == len(b) == 2 and a == b[::-1]:
        return 1
    if longest == 2:
        return min(2, most + 1)
    if most < 2:
        return 2
    tries = [
        slips_between(a[1:], b[1:], most - 1),
        slips_between(a[1:], b, most - 1),
        slips_between(a, b[1:], most - 1),
    ]
    if a[:2] == b[1::-1]:
        tries.append(slips_between(a[2:], b[2:], most - 1))
    return min(1 + min(tries), most + 1)
