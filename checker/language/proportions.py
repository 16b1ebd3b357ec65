"""Percentages that the copy itself lets a reader work out again: a change between two figures, a share of a whole.

Only the plainest forms are read, in which the copy says outright that one figure is worked out from the others: "from
9,000 tonnes to 6,300, a drop of 40 per cent", "41 of 45 posts, or 97%", "91% of its charge, a loss of 19%".
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.finding import Span
from checker.language.arithmetic import Interval, rounded
from checker.language.figure_changes import NEAR, TO, End, end_of, find_changes
from checker.language.figures import Figure
from checker.language.patterns import lazy_pattern
from checker.language.percentages import HEDGE, MULTIPLES, claimed, find_fractions, multiple
from checker.language.segment import Segments, Words
from checker.lists import word_list
from checker.tuples import NamedTuple

CHANGE, SHARE, REST = "change", "share", "rest"


class Proportion(NamedTuple):
    """One percentage and the figures that it is said to follow from. ``expected`` is what they give, with the rounding
    of every figure allowed for, in per cent; ``stated`` what the copy says; ``kind`` is change, share or rest.

    ``points`` is the difference in percentage points where two percentages were compared, else None."""

    kind: str
    stated: Figure
    bases: tuple[Figure, ...]
    claim: Interval
    expected: Interval
    points: Interval | None = None


_OUT_OF = lazy_pattern(
    r"(?:\s+(?!and\b)[\w'-]+){0,3}?\s+(?:out\s+)?of\s+(?:the\s+|its\s+|their\s+|his\s+|her\s+|a\s+total\s+of\s+|all\s+)?"
    r"(?:[a-z-]+\s+(?:[a-z-]+\s+)?of\s+)?\Z"
)
_OR = lazy_pattern(rf"(?:\s+(?!and\b)[\w'-]+){{0,4}}?\s*(?:,|—|–|-)\s*or\s+(?:{HEDGE})*\Z")
_BRACKET = lazy_pattern(rf"(?:\s+(?!and\b)[\w'-]+){{0,4}}?\s*\((?:or\s+)?(?:{HEDGE})*\Z")
_KEPT = lazy_pattern(r"\b(?:kept|held|retained|keep|hold|retain|keeps|holds|retains)\s+(?:\w+\s+)?\Z")
_OF_WHOLE = lazy_pattern(
    r"\s+of\s+(?:its|their|the|his|her)\b[^.;]{0,60}?,\s+(?:an?|the)\s+(?:loss|drop|fall|decline|fade)\s+of\s+\Z"
)
_OF_THE = lazy_pattern(r"\bOf\s+(?:the|those|these)\s+[\w' -]{1,30},\s+\Z")
_LIVE_IN = lazy_pattern(rf"\s[^.;\d]{{0,60}},\s+or\s+(?:{HEDGE})*\Z")
_MOVED = lazy_pattern(
    r"\b(rose|risen|up|gained|jumped|climbed|added|advanced|soared|surged|fell|fallen|down|lost|dropped|slipped|slid|shed|"
    r"declined|dipped|tumbled|plunged)\s+(?:by\s+)?(?:about\s+)?\Z"
)
_DOWNWARD = frozenset(
    ("fell", "fallen", "down", "lost", "dropped", "slipped", "slid", "shed", "declined", "dipped", "tumbled", "plunged")
)
_STEP_OR = lazy_pattern(r"(?:\s+points?|\s+cents?)?,\s+or\s+(?:about\s+)?")
_STEP_TO = lazy_pattern(r",?\s+to\s+(?:close\s+at\s+|end\s+at\s+|finish\s+at\s+)?")
_TURNOUT = lazy_pattern(r"\b[Tt]urn-?out\s+(?:\w+\s+){0,4}\Z")
_TURNOUTS = frozenset(("turnout", "turn-out"))
_VOTED = lazy_pattern(r"(?:\s+[\w-]+){0,2}\s+(?:had\s+|have\s+)?(?:voted|cast\s+\w+)\s+out\s+of\s+(?:the\s+)?")
_TIME = frozenset(word_list("checker/language/proportions")["passed_over"]["nouns"])


def find_proportions(text: str, words: Words, figures: Sequence[Figure], segments: Segments) -> tuple[Proportion, ...]:
    """Every percentage that can be worked out again, in order."""
    text = text.replace("’", "'")  # as long, and much cheaper in a set
    found = [] if words.distinct.isdisjoint(_TURNOUTS) else list(_turnout(text, figures))
    if not words.distinct.isdisjoint(MULTIPLES):
        found += _multiplied(text, figures)
    fractions = list(find_fractions(text, words))
    figures = sorted((*figures, *fractions)) if fractions else figures
    for index, figure in enumerate(figures):
        if figure.unit != "%" or figure.high:
            continue
        sentence = segments.sentence(segments.sentence_at(figure.start)) if segments.sentence_starts else Span(0, 0)
        near = [
            f
            for f in figures[max(0, index - 4) : index + 4]
            if sentence.start <= f.start < sentence.end
            and f.noun.rpartition(" ")[2] not in _TIME
            and not (len(f.unit) == 3 and text[f.start - 1] in "(;")  # the same amount in another currency
        ]
        if figure in near and (proportion := _worked_out(text, near, near.index(figure), figures, segments)):
            found.append(proportion)
    return tuple(sorted(found, key=lambda proportion: proportion.stated.start))


def _multiplied(text: str, figures: Sequence[Figure]) -> Iterator[Proportion]:
    """ "doubled from 12 to 19"."""
    for index, first in enumerate(figures):
        stated = multiple(text, first)
        second = figures[index + 1] if index + 1 < len(figures) else first
        if not stated:
            continue
        if first.high:
            ends: tuple[End, End] = (first.value, first.unit, first), (first.high, first.unit, first)
        elif first.unit == second.unit and not second.high and TO.fullmatch(text[first.end : second.start][:NEAR]):
            ends = end_of(first), end_of(second)
        else:
            continue
        changes = [100 * abs(b / a - 1) for a in rounded(ends[0][0]) for b in rounded(ends[1][0]) if a > 0]
        claim = claimed(text, stated)
        if changes and claim:
            bases = tuple(dict.fromkeys((ends[0][2], ends[1][2])))
            slack = 0.15 * float(stated.value)  # "doubled" is loosely said
            wide = Interval(claim.low - slack, claim.high + slack)
            yield Proportion(CHANGE, stated, bases, wide, Interval(min(changes), max(changes)))


def _turnout(text: str, figures: Sequence[Figure]) -> Iterator[Proportion]:
    """Turnout is a ratio by its nature: who voted, out of those on the register, wherever the two are given."""
    shares = [
        f for f in figures if f.unit == "%" and not f.high and _TURNOUT.search(text[max(0, f.start - 40) : f.start])
    ]
    if len(shares) != 1:
        return
    claim = claimed(text, shares[0])
    for voted, register in pairwise(figures):
        gap = text[voted.end : register.start] if register.start - voted.end < NEAR else ""
        if claim and _VOTED.fullmatch(gap) and not (voted.unit or register.unit or voted.high or register.high):
            share = [100 * a / b for a in rounded(voted.value) for b in rounded(register.value) if b > 0]
            if share and max(share) <= 100:
                yield Proportion(SHARE, shares[0], (voted, register), claim, Interval(min(share), max(share)))


def _worked_out(
    text: str, near: list[Figure], at: int, figures: Sequence[Figure], segments: Segments
) -> Proportion | None:
    """The percentage ``near[at]`` with the figures of its sentence that it follows from, if it does from any."""
    stated = near[at]
    claim = claimed(text, stated)
    if claim is None:
        return None
    for first, second in find_changes(text, near, at):
        low_first, low_second = rounded(first[0]), rounded(second[0])
        if low_first.low <= 0:
            return None
        ratios = [100 * abs(b / a - 1) for a in low_first for b in low_second]
        points = None
        if first[1] == "%":
            gap = abs(float(second[0]) - float(first[0]))
            points = Interval(gap - 0.051, gap + 0.051)
        return Proportion(
            CHANGE,
            stated,
            tuple(dict.fromkeys((first[2], second[2]))),
            claim,
            Interval(min(ratios), max(ratios)),
            points,
        )
    moved = _step(text, near, at)
    if moved:
        return moved._replace(claim=claim)
    for part, whole in _shares(text, near, at, figures, segments):
        share = [100 * a / b for a in _count(part) for b in _count(whole) if b]
        if share and max(share) <= 100:
            return Proportion(SHARE, stated, (part, whole), claim, Interval(min(share), max(share)))
    if at and near[at - 1].unit == "%":
        kept = near[at - 1]
        behind = text[max(0, kept.start - 30) : kept.start]
        if _KEPT.search(behind) and _OF_WHOLE.fullmatch(text[kept.end : stated.start][:NEAR]):
            rest = 100 - float(kept.value)
            return Proportion(REST, stated, (kept,), claim, Interval(rest - 0.5, rest + 0.5))
    return None


def _step(text: str, near: list[Figure], at: int) -> Proportion | None:
    """ "jumped $25.50, or 3.3 percent, to $791.34": the step, its share of where it began, and where it ended."""
    if not 0 < at < len(near) - 1:
        return None
    step, stated, reached = near[at - 1 : at + 2]
    if not _STEP_OR.fullmatch(text, step.end, stated.start):
        return None
    verb = _MOVED.search(text[max(0, step.start - 30) : step.start])
    if not verb or not _STEP_TO.fullmatch(text, stated.end, reached.start) or step.high or reached.high:
        return None
    sign = -1 if verb[1] in _DOWNWARD else 1
    small = "cent" in text[step.end : stated.start]  # "69 cents, or 0.7 percent, to $102.48"
    steps = [a / 100 if small else a for a in rounded(step.value)]
    shares = [100 * a / (b - sign * a) for a in steps for b in rounded(reached.value) if b - sign * a > 0]
    if not shares:
        return None
    return Proportion(CHANGE, stated, (step, reached), Interval(0, 0), Interval(min(shares), max(shares)))


def _shares(
    text: str, near: list[Figure], at: int, figures: Sequence[Figure], segments: Segments
) -> Iterator[tuple[Figure, Figure]]:
    """Part and whole of which the percentage is said to be the share."""
    stated = near[at]
    if at > 1 and _alike(near[at - 2], near[at - 1]):
        part, whole = near[at - 2], near[at - 1]
        between, gap = text[part.end : whole.start][:NEAR], text[whole.end : stated.start]
        if (
            len(gap) < NEAR
            and "of" in between.split()
            and (("or" in gap and _OR.fullmatch(gap)) or ("(" in gap and _BRACKET.fullmatch(gap)))
            and _OUT_OF.fullmatch(between)
        ):
            yield part, whole
    if at:
        part = near[at - 1]
        gap = text[part.end : stated.start]
        opening = _OF_THE.search(text[max(0, part.start - 50) : part.start])
        if opening and not part.unit and len(gap) < NEAR and _LIVE_IN.fullmatch(gap):
            block = segments.blocks[segments.block_at(part.start)]
            first = bisect_left(figures, (block.start,))
            counts = [
                f
                for f in figures[first:]
                if f.start < part.start and not f.unit and f.noun and float(f.value) > float(part.value)
            ]
            if len({f.value for f in counts}) == 1 and not counts[0].high:
                yield part, counts[0]


def _alike(part: Figure, whole: Figure) -> bool:
    return part.unit == whole.unit and part.unit not in ("%", "points") and not part.high and not whole.high


def _count(figure: Figure) -> Interval:
    """A count below a thousand is what it says; money and thousands may be rounded."""
    value = float(figure.value)
    return Interval(value, value) if not figure.unit and value < 1000 else rounded(figure.value)
