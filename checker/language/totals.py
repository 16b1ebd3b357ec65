"""Parts and the total that they are said to make: "1,140 in favor and 312 against, out of 1,500", "12 people: …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.language.figures import Figure
from checker.language.patterns import lazy_pattern
from checker.language.segment import Segments
from checker.tuples import NamedTuple


class Total(NamedTuple):
    """A total and every run of parts that may be meant to make it, the likeliest first."""

    total: Figure
    readings: tuple[tuple[Figure, ...], ...]


_MANY = r"(?:\s+[\w'-]+){0,6}"
_LINK = lazy_pattern(
    rf"(?:\s*%)?{_MANY}?\s*(?:,|;|,?\s+and|,?\s+plus)\s+(?:and\s+|with\s+|plus\s+|another\s+|a\s+further\s+)*(?:[\w'-]+\s+){{0,3}}?"
)
_OPEN = lazy_pattern(
    r"\b(?:one|an?|another|others?|rest|remaining|including|included|mostly|some|several|each|every|per|both|either|or|"
    r"than|least|more|fewer|from|between|for|after|until|aged|half|most)\b",
    re.I,
)
_GOES_ON = lazy_pattern(r"\b(?:and|one|an?|others?|rest|remaining|including|among|from|who|which|with)\b", re.I)
_TOTAL_OF = lazy_pattern(
    rf"{_MANY}?\s*(?:,|;|\s[—–-])?\s+(?:(?:for|making|giving|in)\s+)?(?:an?\s+)?(?:combined\s+|grand\s+|overall\s+)?total\s+of\s+"
)
_THEN = lazy_pattern(rf"{_MANY}?\s*(?:,|;|\s[—–-])\s+(?:or\s+)?")
_ALTOGETHER = ("all", "total", "altogether")
_IN_ALL = lazy_pattern(r"(?:\s+[\w'-]+){0,2}\s+(?:in\s+all|in\s+total|all\s+told|altogether)\b")
_OUT_OF = lazy_pattern(rf"{_MANY}?,?\s+out\s+of\s+(?:a\s+total\s+of\s+)?")
_FOR_AND_AGAINST = lazy_pattern(r"\s+(?:in\s+favou?r|for|against|yes|no)\b")
_COLON = lazy_pattern(r"(?:\s+[\w'-]+){1,4}\s*(?::|\s[—–-])\s+(?:[\w'-]+\s+){0,1}")
_MADE_OF = lazy_pattern(
    r"(?:\s+[\w'-]+){1,4},?\s+(?:made\s+up\s+of|comprising|consisting\s+of|composed\s+of|namely)\s+"
)
_APPOSED = lazy_pattern(r"(?:\s+[\w'-]+){1,3},\s+")
_PERSONS = frozenset(("people", "passengers", "victims", "members", "casualties", "patients", "prisoners", "hostages"))
_SORTS = frozenset(
    ("men", "women", "children", "boys", "girls", "adults", "civilians", "soldiers", "officers", "males", "females")
)
_OF_WHOM = lazy_pattern(r"(?:\s+[\w'-]+){1,4},\s+of\s+(?:which|whom)\s+")
_LAST = lazy_pattern(r"(?:\s+[\w'-]+){0,7}\s*(?:[.;!?—–”\"]|,\s|\s-\s|\Z)")
_CLOSES = lazy_pattern(
    r"(?:\s+[\w'-]+){0,7}\s*(?:[.;!?]|,\s+according|,\s+(?:\w+\s+said|said|was|were|are|had|have|died)\b|\Z)"
)


def find_totals(text: str, figures: Sequence[Figure], segments: Segments) -> tuple[Total, ...]:
    """Every total whose parts the same sentence gives, in order."""
    text = text.replace("’", "'")  # as long, and much cheaper in a set
    found = []
    first = 0
    while first + 2 < len(figures) and segments.sentence_starts:
        sentence = segments.sentence(segments.sentence_at(figures[first].start))
        last = first + 1
        while last < len(figures) and figures[last].start < sentence.end:
            last += 1
        if 3 <= last - first <= 12:
            found += list(_in_sentence(text, figures[first:last], sentence.end))
        first = last
    return tuple(found)


def _in_sentence(text: str, near: Sequence[Figure], end: int) -> Iterator[Total]:
    for at, figure in enumerate(near):
        if figure.high or figure.approximate:
            continue
        readings: list[tuple[Figure, ...]] = []
        if at > 1 and _follows(text, near, at):
            start = at - 1
            while start and _linked(text, near[start - 1], near[start]):
                start -= 1
                readings.append(tuple(near[start:at]))
            readings = [r for r in readings if all(0 < float(p.value) < float(figure.value) for p in r)][::-1]
        elif at + 2 < len(near) and _leads(text, figure, near[at + 1]):
            stop = at + 1
            while stop + 1 < len(near) and _linked(text, near[stop], near[stop + 1]):
                stop += 1
            tail = text[near[stop].end : min(end, near[stop].end + 120)]
            region = text[near[at + 1].start : near[stop].end]
            closed = _CLOSES if text[near[stop].end : end].count(",") else _LAST
            end_of_list = closed.match(tail)
            if stop > at + 1 and end_of_list and not _OPEN.search(region) and not _GOES_ON.search(end_of_list[0]):
                readings.append(tuple(near[at + 1 : stop + 1]))
        readings = [r for r in readings if all(_part_of(p, figure) for p in r)]
        if readings:
            yield Total(figure, tuple(readings))


def _linked(text: str, one: Figure, other: Figure) -> bool:
    """Does nothing stand between two figures but what joins parts of one list?"""
    return bool(_LINK.fullmatch(text[one.end : other.start][:120]))


def _follows(text: str, near: Sequence[Figure], at: int) -> bool:
    """Is the figure at ``at`` said to be the total of those in front of it?"""
    figure, before = near[at], near[at - 1]
    gap = text[before.end : figure.start]
    if len(gap) > 120:
        return False
    if "total" in gap and _TOTAL_OF.fullmatch(gap):
        return True
    behind = text[figure.end : figure.end + 60]
    if any(word in behind for word in _ALTOGETHER) and _IN_ALL.match(behind) and _THEN.fullmatch(gap):
        return True
    votes = sum(bool(_FOR_AND_AGAINST.match(text, f.end, f.end + 20)) for f in near[:at]) if "out" in gap else 0
    return votes > 1 and bool(_OUT_OF.fullmatch(gap))


def _leads(text: str, total: Figure, first: Figure) -> bool:
    gap = text[total.end : first.start]
    if len(gap) >= 80:
        return False
    sorted_people = _last(total) in _PERSONS and _last(first) in _SORTS and _APPOSED.fullmatch(gap)
    if sorted_people or (any(mark in gap for mark in ":—–-") and _COLON.fullmatch(gap)):
        return True
    said = gap.rstrip()
    if said.endswith(("which", "whom")):
        return bool(_OF_WHOM.fullmatch(gap))
    return said.endswith(("of", "comprising", "namely")) and bool(_MADE_OF.fullmatch(gap))


def _last(figure: Figure) -> str:
    return figure.noun.rpartition(" ")[2]


def _part_of(part: Figure, total: Figure) -> bool:
    return (
        part.unit == total.unit
        and not part.high
        and not part.approximate
        and 0 < float(part.value) < float(total.value)
    )
