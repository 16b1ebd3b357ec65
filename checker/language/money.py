"""Money given twice: an amount with its worth in another currency in brackets, "$13.5m (£7m)"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.language.figures import Figure
from checker.language.patterns import lazy_pattern
from checker.language.segment import Words
from checker.lists import word_list
from checker.tuples import NamedTuple


class Conversion(NamedTuple):
    """One amount in two currencies. The units are ISO 4217 codes, or the currency's bare name where it has none to
    itself ("rupee"); the values are decimal strings as in ``Figure``."""

    start: int
    end: int
    value: str
    unit: str
    other_value: str
    other_unit: str


_LIST = word_list("checker/language/money")
_NAMES: dict[str, str] = _LIST["names"]
RATES: dict[str, list[float]] = _LIST["rates"]
"""For a pair of currencies, "GBP USD": how few and how many of the second one of the first has ever bought."""

_CODE = lazy_pattern(r"[A-Z]{3}")
_OPENS = lazy_pattern(
    r"(?:\s+[a-z]+)?\s*[(\[]\s*(?:(?:about|around|roughly|approximately|nearly|almost|some|approx\.?|or|equivalent to|"
    r"worth|over|US)\s*)*"
)
_GOES_ON = lazy_pattern(r"\s*[;,/]\s*(?:or\s+)?(?:about\s+)?")
_AHEAD = 60  # code points between the two amounts: the name of the currency, a bracket, "the equivalent of about"


def find_conversions(text: str, words: Words, figures: Sequence[Figure]) -> tuple[Conversion, ...]:
    """Every amount that is given in two currencies, in order. A range on either side is left out."""
    return tuple(_conversions(text, words, figures))


def _conversions(text: str, words: Words, figures: Sequence[Figure]) -> Iterator[Conversion]:
    first: tuple[Figure, str] | None = None
    for before, figure in pairwise(figures):
        gap = text[before.end : before.end + _AHEAD] if figure.start - before.end < _AHEAD else ""
        if first is None and "(" not in gap and "[" not in gap:
            continue
        unit, name_end = _currency(text, words, before)
        if first is None or not _GOES_ON.fullmatch(text, name_end, figure.start):
            opens = unit and _OPENS.fullmatch(text, name_end, figure.start)
            first = (before, unit) if opens else None
        if first is None:
            continue
        amount, unit = first
        other, end = _currency(text, words, figure)
        mark = text[end : end + 1]
        if not other or other == unit or mark not in tuple(")];,/-"):
            first = None
            continue
        if not (amount.high or figure.high) and float(amount.value) and float(figure.value):
            yield Conversion(amount.start, end + (mark in ")]"), amount.value, unit, figure.value, other)


def _currency(text: str, words: Words, figure: Figure) -> tuple[str, int]:
    """The currency of a figure, and where its name ends; "" for a figure that is no money."""
    if _CODE.fullmatch(figure.unit):
        return figure.unit, figure.end
    index = words.at(figure.end)
    if figure.unit:
        small = index < len(words.folded) and words.folded[index] in ("cent", "cents")
        return "" if small else _NAMES.get(figure.unit, ""), figure.end
    for place in range(index, min(index + 2, len(words.folded))):  # "soles", "Australian dollars"
        gap_start = figure.end if place == index else words.ends[place - 1]
        if text[gap_start : words.starts[place]].strip("- "):
            break
        name = _NAMES.get(words.folded[place])
        if name:
            if place + 1 < len(words.folded) and words.folded[place + 1] in ("cent", "cents"):
                break
            return (name if place == index else f"{words.folded[index]} {name}"), words.ends[place]
    return "", figure.end
