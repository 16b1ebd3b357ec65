"""The figures of the headline against those of the copy below it: money, percentages, the dead and the hurt, counts.

A headline says what the copy says. Its figure is in doubt where the copy has it nowhere, in no other shape, and gives
one other figure for the same. Scores, parts of series and numbers that are names count nothing and are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.language.arithmetic import rounded
from checker.language.counted import counted_noun, fate, is_changing
from checker.language.figures import Figure
from checker.language.patterns import lazy_pattern
from checker.language.segment import Segments, Words

_CODE = lazy_pattern(r"[A-Z]{3}")
_DYING = frozenset(("dies", "died", "dead", "death"))
_REMEMBERED = 40  # figures of the copy that a difference is looked for in


def find_headline_figures(
    text: str, words: Words, segments: Segments, figures: Sequence[Figure]
) -> Iterator[tuple[Figure, Figure, str]]:
    """Figures of the headline that the copy does not have, each with the copy's own and what they are of."""
    headline = segments.headline
    if not headline:
        return
    end = headline.end
    if not figures or figures[0].start >= end:
        return
    body = [figure for figure in figures if figure.start >= end and not figure.high]
    for figure in figures:
        if figure.start >= end:
            return
        if figure.high or figure.approximate:
            continue
        if figure.unit == "%" or _CODE.fullmatch(figure.unit):
            near = _nearest(figure, body)
            if near:
                yield figure, near, "percentage" if figure.unit == "%" else "money"
        elif not figure.unit:
            yield from _counted(text, words, segments, figure, body)


def _counted(
    text: str, words: Words, segments: Segments, figure: Figure, body: Sequence[Figure]
) -> Iterator[tuple[Figure, Figure, str]]:
    """A count of the headline that the copy does not have, where the copy has one other for the same."""
    if any(figure.value == other.value for other in body):
        return
    for of in (_fate, _age, counted_noun):
        what = of(text, words, figure)
        if what:
            same = [other for other in body if not other.unit and of(text, words, other) == what]
            alone = len({other.value for other in same}) == 1 and not _is_sum(figure, body, segments)
            if alone and (of is not counted_noun or _whole(words, figure, same[0], segments)):
                yield figure, same[0], what
            return


def _nearest(figure: Figure, body: Sequence[Figure]) -> Figure | None:
    """The figure of the copy that a sum or percentage of the headline may have been; None where the headline's own is
    there, rounded or as a difference, or nothing like it."""
    same = [other for other in body if other.unit == figure.unit]
    if not same or any(_may_be(figure, other) for other in body if other.unit in (figure.unit, "points", "")):
        return None
    near = min(same, key=lambda other: abs(float(other.value) - float(figure.value)))
    alike = 0.5 <= float(near.value) / max(float(figure.value), 1e-9) <= 2
    if not alike:
        slipped = [other for other in same if _digits(other.value) == _digits(figure.value)]
        return slipped[0] if slipped and figure.unit != "%" else None
    return None if _is_difference(figure, same[:_REMEMBERED]) else near


def _digits(value: str) -> str:
    """The digits that a power of ten leaves alone: "25" of "2.50" and of "2500"."""
    return value.replace(".", "").strip("0")


def _fate(text: str, words: Words, figure: Figure) -> str:
    return fate(words, figure)


def _age(text: str, words: Words, figure: Figure) -> str:
    """Is it how old somebody was who died: "dies aged 44", "dead at 44"?"""
    index = words.at(figure.start)
    before = words.folded[max(0, index - 6) : index]
    aged = before[-1:] == ["aged"] or (before[-1:] == ["at"] and before[-2:-1] and before[-2] in _DYING)
    return "age" if aged and not _DYING.isdisjoint(before) else ""


def _whole(words: Words, headline: Figure, figure: Figure, segments: Segments) -> bool:
    """Does the figure of the copy count all of them, and not others or a part?"""
    before = [words.folded[words.at(f.start) - 1] if words.at(f.start) else "" for f in (headline, figure)]
    if "other" in figure.noun.split() or float(headline.value) < 2 or float(figure.value) < 2:
        return False
    return before[0] == before[1] or not is_changing(words, figure, segments)


def _may_be(headline: Figure, other: Figure) -> bool:
    """May the headline mean that figure? It rounds ("$640m" for $637m, 5% for 4.7%), but not from one whole percentage
    to the next."""
    one, two = headline.value, other.value
    if headline.unit == other.unit == "%" and not other.approximate:
        return one == two or ("." in two and abs(float(one) - float(two)) < 1)
    low, high = sorted((float(one), float(two)))
    return rounded(one).meets(rounded(two)) or (high > 0 and low / high > 0.97)


def _is_difference(figure: Figure, body: Sequence[Figure]) -> bool:
    """Is it what lies between two figures of the copy ("a $300m revision", from $732m to $434m)?"""
    values = [float(other.value) for other in body]
    wanted = float(figure.value)
    return any(abs(abs(a - b) - wanted) <= 0.03 * wanted for a in values for b in values if a > b)


def _is_sum(figure: Figure, body: Sequence[Figure], segments: Segments) -> bool:
    """Does the copy give it in two parts, in one sentence ("three in one village and two in another")?"""
    plain = [other for other in body if not other.unit]
    return any(
        float(one.value) + float(two.value) == float(figure.value)
        and segments.sentence_at(one.start) == segments.sentence_at(two.start)
        for one, two in pairwise(plain)
    )
