"""What a percentage is said to be: its hedges, and fractions and multiples in words ("two-thirds" is 66.7%)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.language.arithmetic import Interval, rounded
from checker.language.figures import Figure
from checker.language.patterns import lazy_pattern
from checker.language.segment import Words

HEDGE = (
    r"(?:about|around|some|roughly|approximately|almost|nearly|just\s+under|just\s+over|more\s+than|over|under|"
    r"less\s+than|up\s+to|at\s+least|only|just|a\s+mere|an?|the|equivalent\s+to)\s+"
)
"""A word or phrase that may stand before a percentage, and the space behind it, as a regular expression."""
_PARTS = {
    "half": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "tenth": 10, "tenths": 10,
}  # fmt: skip
_HOW_MANY = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "seven": 7, "nine": 9}
_SAID = frozenset((*_PARTS, *(f"{many}-{part}" for many in _HOW_MANY for part in _PARTS)))
MULTIPLES = {"doubled": 100, "trebled": 200, "tripled": 200, "quadrupled": 300, "halved": 50}
_MULTIPLIED = lazy_pattern(
    r"\b((?:more\s+than|almost|nearly|about|roughly)\s+)?(doubled|trebled|tripled|quadrupled|halved),?\s+"
    r"(?:in\s+[\w-]+(?:\s+\w+)?,?\s+|over\s+[\w-]+\s+\w+,?\s+)?from\s+(?:about\s+|some\s+)?\Z",
    re.I,
)
_UNDER, _OVER = frozenset(("almost", "nearly", "under")), frozenset(("over", "than", "least"))


def claimed(text: str, stated: Figure) -> Interval | None:
    """What the percentage may stand for as it is hedged: "almost 15%" is 13.5 to 15."""
    words = text[max(0, stated.start - 20) : stated.start].split()
    value = float(stated.value)
    half = 1.0 if "." not in stated.value else 2 * (rounded(stated.value).high - value)
    last = words[-1].lower().strip("(,") if words else ""
    if last in ("to", "under") and (len(words) > 1 and words[-2] in ("up", "well")):
        return None
    if last in _UNDER:
        return Interval(0.9 * value - 0.1, value + 0.1)
    if last in _OVER:
        return Interval(value - half, 1.3 * value + half)
    if stated.approximate or last in ("about", "around", "roughly", "some", "approximately"):
        return Interval(0.87 * value - half, 1.13 * value + half)
    return Interval(value - half, value + half)


def find_fractions(text: str, words: Words) -> Iterator[Figure]:
    """Every fraction in words as an approximate percentage. An ordinal ("a third man", "a quarter of an hour") may be
    among them: only what stands as a share or a change counts."""
    for index in words.where(_SAID):
        many, _, part = words.folded[index].rpartition("-")
        start = words.starts[index]
        before = words.folded[index - 1] if index else ""
        if not many and part != "half":
            if before not in _HOW_MANY or text[words.ends[index - 1] : start] != " ":
                continue
            many, start = before, words.starts[index - 1]
        number = _HOW_MANY.get(many or "a")
        if number and number < _PARTS[part]:
            share = f"{100 * number / _PARTS[part]:.1f}"
            yield Figure(start, words.ends[index], share, "", "%", "", True)


def multiple(text: str, first: Figure) -> Figure | None:
    """ "doubled" in front of "from 12 to 19", as a percentage."""
    begin = max(0, first.start - 60)
    if text.find("from", max(0, first.start - 12), first.start) < 0:
        return None
    before = text[begin : first.start]
    said = _MULTIPLIED.search(before) if any(word in before.lower() for word in MULTIPLES) else None
    if not said:
        return None
    percent = str(MULTIPLES[said[2].lower()])
    return Figure(begin + said.start(2), begin + said.end(2), percent, "", "%", "", bool(said[1]))
