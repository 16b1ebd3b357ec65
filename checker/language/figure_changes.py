"""The two figures between which copy says that something changed: "from 9,000 to 6,300, a drop of 40 per cent"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.language.figures import Figure
from checker.language.patterns import lazy_pattern
from checker.language.percentages import HEDGE

End = tuple[str, str, Figure]
"""Value, unit, and the figure that has it: one figure has both ends of "from 12 to 19"."""
NEAR = 120  # code points between the figures of one proportion
_NOUNS = r"(?:rise|fall|drop|increase|decrease|decline|loss|gain|jump|cut|reduction|growth|slump|surge|leap|plunge)"
TO = lazy_pattern(r"(?:\s+(?!and\b)[\w'-]+){0,7}?,?\s+to\s+(?:about\s+|around\s+|some\s+)?")
_FROM_AFTER = lazy_pattern(r"(?:\s+(?!and\b)[\w'-]+){0,7}?,?\s+from\s+(?:about\s+|around\s+|some\s+)?")
_FROM = lazy_pattern(r"\bfrom\s+(?:about\s+|around\s+|some\s+)?\Z", re.I)
_REACHED = lazy_pattern(r"\bto\s+(?:about\s+|around\s+|some\s+)?\Z", re.I)
_CHANGE_OF = lazy_pattern(
    rf"(?:(?:\s+(?!and\b)[\w'-]+){{0,8}}?\s*[,;(—–-]\s*|\s+)(?:or\s+)?(?:an?|its|their|the)\s+(?:[a-z]+\s+)?{_NOUNS}\s+of\s+"
    rf"(?:{HEDGE})*\Z",
)
_UP_OR_DOWN = lazy_pattern(rf"(?:(?:\s+(?!and\b)[\w'-]+){{0,6}}?\s*[,(—–-]\s*)(?:up|down)\s+(?:by\s+)?(?:{HEDGE})*\Z")
_ROSE_BY = lazy_pattern(
    r"\b(?:rose|fell|grew|jumped|dropped|climbed|declined|slipped|surged|plunged|slumped|soared|gained|increased|decreased|"
    rf"risen|fallen|grown|dropped|up|down|rise|fall)\s+(?:by\s+)?(?:{HEDGE})*\Z"
)
_THEN_TO = lazy_pattern(r"(?:\s+(?:year[- ]on[- ]year|in\s+\w+|last\s+\w+))?,?\s+(?:to|from)\s+\Z")
_SET_OFF = frozenset(",(—–-")  # what stands before "up" and "down"
_FROM_PEAK = lazy_pattern(r"\s+(?:from|on)\s+(?:(?:an?|the|its|their)\s+)?(?:[a-z-]+\s+){0,3}(?:of\s+)?\Z")


def find_changes(text: str, near: Sequence[Figure], at: int) -> Iterator[tuple[End, End]]:
    """The ends between which something is said to have changed by the percentage at ``at``, one of the figures ``near``
    each other in a sentence; the likeliest first."""
    stated = near[at]
    before = text[max(0, stated.start - NEAR) : stated.start]
    if at and near[at - 1].high and _FROM.search(text, max(0, near[at - 1].start - 20), near[at - 1].start):
        span = near[at - 1]
        if _said_of(text, span.end, stated):
            yield (span.value, span.unit, span), (span.high, span.unit, span)
    if at > 1 and near[at - 2].unit == near[at - 1].unit and not near[at - 2].high and not near[at - 1].high:
        one, two = near[at - 2], near[at - 1]
        if _said_of(text, two.end, stated):
            begin = max(0, one.start - 20)
            if _FROM.search(text[begin : one.start]) and TO.fullmatch(text, one.end, two.start):
                yield end_of(one), end_of(two)
            elif _REACHED.search(text[begin : one.start]) and _FROM_AFTER.fullmatch(text, one.end, two.start):
                yield end_of(two), end_of(one)
    if at + 2 < len(near) and near[at + 1].unit == near[at + 2].unit:
        one, two = near[at + 1], near[at + 2]
        gap, between = text[stated.end : one.start], _unbracketed(text[one.end : two.start][:NEAR])
        way = "".join(gap.split()[-1:])
        moved = way in ("to", "from") and not one.high and not two.high
        if moved and _THEN_TO.fullmatch(gap) and _ROSE_BY.search(before):
            if way == "to" and _FROM_AFTER.fullmatch(between):
                yield end_of(two), end_of(one)
            elif way == "from" and TO.fullmatch(between):
                yield end_of(one), end_of(two)
    if at and at + 1 < len(near) and near[at - 1].unit == near[at + 1].unit:
        one, two = near[at - 1], near[at + 1]
        gap = _unbracketed(text[one.end : stated.start])
        peak = text[stated.end : two.start]
        if len(gap) < NEAR and len(peak) < NEAR and _up_or_down(gap) and _FROM_PEAK.fullmatch(peak):
            yield end_of(two), end_of(one)


def _said_of(text: str, end: int, stated: Figure) -> bool:
    """Is the percentage said to be the change that the words before ``end`` tell of?"""
    gap = text[end : stated.start]
    if len(gap) >= NEAR or not ("of" in gap.split() or "up" in gap or "down" in gap):
        return False
    return bool("of" in gap.split() and _CHANGE_OF.fullmatch(gap)) or _up_or_down(gap)


def _up_or_down(gap: str) -> bool:
    if "up" not in gap and "down" not in gap:
        return False
    return not _SET_OFF.isdisjoint(gap) and _UP_OR_DOWN.fullmatch(gap) is not None


def end_of(figure: Figure) -> End:
    """A figure as one end of a change."""
    return figure.value, figure.unit, figure


def _unbracketed(gap: str) -> str:
    """Words without those in brackets among them."""
    opened, closed = gap.find(" ("), gap.find(")")
    return gap[:opened] + gap[closed + 1 :] if 0 <= opened < closed else gap
