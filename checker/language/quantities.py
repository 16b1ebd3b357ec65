"""Quantities for the ledger: every figure with its kind and which way it moves, and numbers that are no figures: vague
ones ("dozens of women"), fractions in words, ordinals and scores."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.language.ages import Age
from checker.language.counted_nouns import noun_behind
from checker.language.figures import Figure
from checker.language.patterns import lazy_pattern
from checker.language.percentages import find_fractions
from checker.language.segment import Words
from checker.language.sentences import find_marks
from checker.lists import word_list
from checker.tuples import NamedTuple, made

COUNT, MONEY, PERCENTAGE, POINTS, MEASURE, AGE = "count", "money", "percentage", "percentage points", "measure", "age"
FRACTION, ORDINAL, VAGUE, SCORE = "fraction", "ordinal", "vague", "score"


class Quantity(NamedTuple):
    """One quantity. The first seven fields are those of ``Figure``; ``value`` is "" where no number is meant exactly
    (vague ones, scores), of a fraction it is the percentage. ``direction`` is "to", "by" or "from" where the copy says
    that the number moved to, by or from this, else ""."""

    start: int
    end: int
    value: str
    high: str
    unit: str
    noun: str
    approximate: bool
    kind: str
    direction: str


_LIST = word_list("checker/language/quantities")
_VAGUE = frozenset(_LIST["vague"]["words"])
_WITH_ARTICLE = frozenset(_LIST["vague"]["with_article"])
_TENS = frozenset(_LIST["vague"]["tens"])
_ORDINALS: dict[str, int] = _LIST["ordinals"]
_RANKS = frozenset(_ORDINALS)
_DETERMINERS = frozenset(_LIST["determiners"]["words"])
_MOVING = frozenset(_LIST["moving"]["words"])
_NO_NOUNS = frozenset(word_list("checker/language/figures")["noun_stops"]["words"])
_HEDGES = frozenset(
    ("about", "around", "some", "nearly", "almost", "over", "roughly", "just", "under", "more", "less", "than", "the")
) | {"a", "an"}
_KINDS = {"%": PERCENTAGE, "points": POINTS, "": COUNT}
_NAMED_MONEY = lazy_pattern(
    r"[A-Z]{3}|dollars?|euros?|pounds?|yen|rupees?|dinars?|rou?bles?|francs?|pesos?|rand|riyals?|naira|shillings|yuan"
)
_ORDINAL = lazy_pattern(r"(?:st|nd|rd|th)\b")
_SCORE = lazy_pattern(r"\d(?<![\w.,:/$£-]\d)(?<![€–]\d)\d{0,2}[-–]\d{1,3}(?![\w%/-]|–|[.,:]\d)")
_STOP = lazy_pattern(r"[.!?;:]\s")
_REACH = 8  # words in front of a figure in which a verb moves it


def find_quantities(text: str, words: Words, figures: Sequence[Figure], ages: Sequence[Age]) -> tuple[Quantity, ...]:
    """Every quantity, in order of place."""
    aged = {age.start for age in ages}
    found = [_read(text, words, figure, aged) for figure in figures]
    others = [*_fractions(text, words), *_vague(text, words), *_ordinals(text, words), *_scores(text)]
    if others:
        taken = {at for q in others if q.kind == FRACTION for at in range(q.start, q.end)}
        found = [q for q in found if q.start not in taken]
        busy = {at for start, end, *_ in found for at in range(start, end)}
        for other in others:
            if other.start not in busy and other.end - 1 not in busy:
                busy.update(range(other.start, other.end))
                found.append(other)
    return tuple(sorted(found))


def _read(text: str, words: Words, figure: Figure, aged: set[int]) -> Quantity:
    start, end, value, high, unit, noun, approximate = figure
    kind = _KINDS.get(unit, MEASURE)
    if kind == MEASURE and _NAMED_MONEY.fullmatch(unit):
        kind = MONEY
    if kind == COUNT and (start in aged or noun.startswith(("year-old", "years old"))):
        kind = AGE
    suffix = _ORDINAL.match(text, end) if kind == COUNT and end < len(text) and text[end].isalpha() else None
    if suffix:
        kind, end = ORDINAL, suffix.end()
    direction = "" if kind == ORDINAL else _direction(text, words, start)
    return made(Quantity, (start, end, value, high, unit, noun, approximate, kind, direction))


def _direction(text: str, words: Words, start: int) -> str:
    folded = words.folded
    index = words.at(start) - 1
    while index >= 0 and folded[index] in _HEDGES:
        index -= 1
    way = folded[index] if index >= 0 else ""
    if way not in ("to", "by", "from"):
        return ""
    first = max(0, index - _REACH)
    stop = _STOP.search(text, words.starts[first], start)
    while stop:
        first = words.at(stop.end() - 1)
        stop = _STOP.search(text, stop.end(), start)
    return "" if _MOVING.isdisjoint(folded[first:index]) else way


def _fractions(text: str, words: Words) -> Iterator[Quantity]:
    for figure in find_fractions(text, words):
        following = words.at(figure.end)
        if words.folded[following : following + 1] == ["of"]:
            following += 2 if words.folded[following + 1 : following + 2] == ["the"] else 1
        noun = noun_behind(text, words, following, words.starts[following]) if following < len(words.starts) else ""
        yield Quantity(*figure[:5], noun, True, FRACTION, _direction(text, words, figure.start))


def _vague(text: str, words: Words) -> Iterator[Quantity]:
    for index in words.where(_VAGUE):
        word = words.folded[index]
        before = words.folded[index - 1] if index else ""
        first = index
        if word in _WITH_ARTICLE:
            if before != "a":
                continue
            first = index - 1
        elif before == "of" and index > 1 and words.folded[index - 2] in _TENS:
            first = index - 2
        elif word == "scores" and words.folded[index + 1 : index + 2] != ["of"]:
            continue
        behind = index + 1
        if words.folded[behind : behind + 1] == ["of"]:
            if words.folded[behind + 1 : behind + 2] and words.folded[behind + 1] in _VAGUE:
                continue  # "tens of thousands": its second part tells
            behind += 1
        begin = words.starts[behind] if behind < len(words.starts) else words.ends[index]
        noun = noun_behind(text, words, behind, begin)
        start = words.starts[first]
        yield Quantity(start, words.ends[index], "", "", "", noun, True, VAGUE, _direction(text, words, start))


def _ordinals(text: str, words: Words) -> Iterator[Quantity]:
    for index in words.where(_RANKS):
        if index and words.folded[index - 1] in _DETERMINERS and index + 1 < len(words.folded):
            noun = words.folded[index + 1]
            if noun in _NO_NOUNS or text[words.ends[index] : words.starts[index + 1]] != " ":
                noun = ""
            start, end = words.starts[index], words.ends[index]
            yield Quantity(start, end, str(_ORDINALS[words.folded[index]]), "", "", noun, False, ORDINAL, "")


def _scores(text: str) -> Iterator[Quantity]:
    after = 0
    for at in find_marks(text, "-–"):
        if not at or not text[at - 1].isdigit():
            continue  # as behind most
        start, first = at, max(after, at - 3)
        while start > first and text[start - 1].isdigit():
            start -= 1
        score = _SCORE.match(text, start) if start < at else None
        if score:
            after = score.end()
            yield Quantity(start, after, "", "", "", "", False, SCORE, "")
