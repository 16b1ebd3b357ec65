"""Things counted twice: "six meetings" and then "the five meetings".

Whether two figures count the same thing only a reader can tell for sure, so the evidence asked for is strong: the later
one points back ("the", "these", "all", a possessive), the copy has met one number of such things and no other, neither
is a part or hedged, and what the later one is said to be besides ("the five new meetings in May") the earlier was too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from checker.language.counted import around, content, counted_noun, fate, is_changing, is_definite
from checker.language.figures import Figure
from checker.language.segment import Segments, Words
from checker.lists import word_list
from checker.tuples import NamedTuple


class Recount(NamedTuple):
    """A figure, a later one that seems to count the same, and what is counted, in the plural."""

    first: Figure
    again: Figure
    thing: str


_LIST = word_list("checker/language/restatements")
_GENERIC = frozenset(_LIST["generic"]["words"])
_NARROWING = frozenset(_LIST["narrowing"]["words"])
_SMALL = frozenset(_LIST["small"]["words"])
_STATISTICS = frozenset(_LIST["statistics"]["words"])
_FINITE = frozenset(("is", "are", "was", "were", "has", "have", "had", "will", "would", "could", "can", "may", "said"))
_RELATIVE = frozenset(("who", "which", "that", "whom"))
_NAMED = frozenset(("named", "mentioned", "involved", "concerned", "listed", "above"))  # they point back themselves
_SAME_STORY = 5  # words that two sentences share
_STEM = 4  # letters by which "hear" and "heard" are one
_CLAUSE = 8  # words behind a noun in which it is narrowed down


def find_recounts(text: str, words: Words, segments: Segments, figures: Sequence[Figure]) -> Iterator[Recount]:
    """Every figure that points back to one that counted the same, whether or not they agree."""
    by_noun: dict[str, list[Figure]] = {}
    for figure in figures:
        _, _, value, high, unit, noun, _ = figure
        if noun and not (high or unit or "." in value):
            thing = counted_noun(text, words, figure)
            if thing:
                by_noun.setdefault(thing, []).append(figure)
    for thing, counted in by_noun.items():
        if len(counted) > 1:
            yield from _counted_again(text, words, thing, counted, segments)


def _counted_again(
    text: str, words: Words, thing: str, counted: Sequence[Figure], segments: Segments
) -> Iterator[Recount]:
    times = Counter(figure.value for figure in counted)
    met: dict[str, list[Figure]] = {}
    firm = False
    for figure in counted:
        steady = not is_changing(words, figure, segments)
        pointing = is_definite(text, words, figure) and steady
        if figure.value in met:
            if pointing:
                yield Recount(met[figure.value][0], figure, thing)
        elif firm and steady and len(met) == 1:
            earlier = next(iter(met.values()))
            if segments.sentence_at(earlier[-1].start) != segments.sentence_at(figure.start) and (
                (pointing and times[figure.value] == 1 and _one_count(text, words, earlier, figure, segments))
                or (not pointing and _told_again(words, earlier[0], figure, segments))
            ):
                yield Recount(earlier[0], figure, thing)
        if figure.value in met or not figure.approximate:  # "no fewer than six" is a bound and no count
            met.setdefault(figure.value, []).append(figure)
            firm = firm or steady


def _one_count(text: str, words: Words, earlier: Sequence[Figure], again: Figure, segments: Segments) -> bool:
    """May a figure be the count of the earlier ones, mistyped? Two of anything may be two that the copy has named."""
    if float(earlier[0].value) < 2 or float(again.value) <= 2 or "other" in again.noun.split():
        return False
    if fate(words, again):
        return False  # people struck are counted by what befell them
    near = {word[:_STEM] for figure in earlier for word in _telling(around(words, figure, segments, 3 * _CLAUSE))}
    kinds = set(again.noun.split()[:-1]) - _GENERIC
    told = _telling(kinds)
    if words.folded[words.at(again.start) - 1] == "all":
        if all(set(figure.noun.split()[:-1]) - _GENERIC - kinds for figure in earlier):
            return False  # "two cheaper quotes" are among "all four quotes"
    else:
        told |= _narrowing(text, words, again, segments)
    return {word[:_STEM] for word in told} <= near


def _narrowing(text: str, words: Words, figure: Figure, segments: Segments) -> set[str]:
    """The words that narrow the noun down: "in May" of "the five meetings in May"."""
    index = words.at(figure.end) + len(figure.noun.split())
    end = min(index + _CLAUSE, words.at(segments.sentence(segments.sentence_at(figure.start)).end))
    if index >= end or text[words.ends[index - 1] : words.starts[index]].strip():
        return set()
    word, following = words.folded[index], words.folded[index + 1] if index + 1 < end else ""
    if word in _NAMED or (word == "in" and following in ("a", "an")):
        return set()
    if word not in _NARROWING and not word.endswith("ing") and not (word.endswith("ed") and following in _NARROWING):
        return set()
    stop = index + 1
    while stop < end and not text[words.ends[stop - 1] : words.starts[stop]].strip():
        if words.folded[stop] in _FINITE and words.folded[index] not in _RELATIVE:
            break
        stop += 1
    return _telling(words.folded[index:stop]) - _GENERIC


def _telling(words: Iterable[str]) -> set[str]:
    return {word for word in words if word not in _SMALL}


def _told_again(words: Words, first: Figure, again: Figure, segments: Segments) -> bool:
    """Do two sentences say so much of the same that they tell one thing twice?"""
    if first.noun != again.noun or min(float(first.value), float(again.value)) < 2:
        return False
    one, two = (content(around(words, figure, segments, 12)) for figure in (first, again))
    if not _STATISTICS.isdisjoint(one | two):
        return False
    shared = {word for word in one & two if not word[0].isdigit()}
    return len(shared - set(first.noun.split())) >= _SAME_STORY
