"""Quotations against the texts that they were taken from: word for word there, altered, or not found.

What a desk may do to a quotation is no alteration: typographic marks, a capital at the beginning, another full stop,
house spelling and numerals, an ellipsis for words left out, brackets around words put in, a part of what was said, and
the two halves of a quotation that the source interrupts ("…," he said, "…") put together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from checker.house import SourceText
from checker.language.quotations import Quotation, find_quotations
from checker.language.quoted_words import GAP, SMALL, Quoted, SourceWords, alike, quoted_words, source_words
from checker.language.segment import segment
from checker.language.verdicts import ALTERED, NOT_CHECKED, NOT_FOUND, VERIFIED, Change, Verdict
from checker.tuples import NamedTuple


class _Found(NamedTuple):
    """Where a quotation may stand in a source: pairs of spans of words, the quotation's and the source's, that differ;
    and the words from the first to the last that agree."""

    differing: tuple[tuple[int, int, int, int], ...]
    first: int
    last: int
    agreeing: int


_LONGEST_CUT = 400  # words that an ellipsis may stand for
_LONGEST_INSERTION = 12  # words of the source that words in brackets may stand for
_INTERRUPTION = 25  # words of "…," the minister told reporters in Nairobi on Monday, "…"
_SHORTEST = 4  # words: of fewer nobody can say that they are others of the source, altered
_ALTERED, _NEARLY_ALL, _NEAREST = 0.6, 0.8, 0.35
_COMMON = 400  # places: a word that is in more of them tells nothing of where a quotation stands
_REGIONS = 4
_BESIDE = 40  # words at either end of a passage
_AROUND = 3000  # code points on either side of a passage, in which its quotation marks stand


def verify(text: str, quotations: Sequence[Quotation], sources: Sequence[SourceText]) -> tuple[Verdict, ...]:
    """A verdict for every quotation, in order; for those without a word it is NOT_CHECKED. Offsets of verdicts are code
    points of the source, those of their changes of ``text``."""
    indexed = [(source.name, source_words(source.text)) for source in sources]
    return tuple(_verdict(text, quotation, indexed) for quotation in quotations)


def _verdict(text: str, quotation: Quotation, sources: Iterable[tuple[str, SourceWords]]) -> Verdict:
    quoted = quoted_words(text, quotation.inner_start, quotation.inner_end)
    if not quoted.words:
        return Verdict(NOT_CHECKED)
    best = Verdict(NOT_FOUND)
    for name, source in sources:
        verdict = _in_source(text, quoted, name, source)
        if verdict.state == VERIFIED:
            return verdict
        if (verdict.state == ALTERED, verdict.likeness) > (best.state == ALTERED, best.likeness):
            best = verdict
    return best


def _in_source(text: str, quoted: Quoted, name: str, source: SourceWords) -> Verdict:
    found = _verbatim(quoted, source)
    if found:
        start, end = source.starts[found[0]], source.ends[found[1] - 1]
        return Verdict(VERIFIED, name, start, end, (), _Marks(source.text, start, end).hold(start, end), 1.0)
    best = Verdict(NOT_FOUND)
    for place in _regions(quoted, source):
        aligned = _aligned(quoted, source, *place)
        if aligned:
            verdict = _weighed(text, quoted, name, source, aligned)
            if verdict.likeness > best.likeness:
                best = verdict
    return best


def _verbatim(quoted: Quoted, source: SourceWords) -> tuple[int, int] | None:
    """The words of the source that hold the quotation word for word, its runs in order; None if there are none."""
    runs = quoted.runs()
    for first in _places(runs[0].words, source, 0, len(source.words)):
        end = first + len(runs[0].words)
        for run in runs[1:]:
            reach = _LONGEST_CUT if run.behind == GAP else _LONGEST_INSERTION
            end = next((at + len(run.words) for at in _places(run.words, source, end, end + reach)), -1)
            if end < 0:
                break
        else:
            return first, end
    return None


def _places(run: Sequence[str], source: SourceWords, low: int, high: int) -> Iterator[int]:
    """Where the source has a run of words, beginning at [low, high)."""
    places = source.places
    rarest = min(range(len(run)), key=lambda k: len(places.get(run[k], ())))
    wanted = list(run)
    for place in places.get(run[rarest], ()):
        start = place - rarest
        if low <= start < high and source.words[start : start + len(wanted)] == wanted:
            yield start


def _regions(quoted: Quoted, source: SourceWords) -> list[tuple[int, int]]:
    """The stretches of the source that have most of the rarer words of the quotation."""
    size = max(16, len(quoted.words))
    weights: dict[int, float] = {}
    for word in dict.fromkeys(quoted.words):
        places = source.places.get(word, ())
        if word in SMALL or len(places) > _COMMON:
            continue
        for region in {place // size for place in places}:
            weights[region] = weights.get(region, 0.0) + 1 / (4 + len(places))
    together = {region: weight + weights.get(region + 1, 0.0) for region, weight in weights.items()}
    best = sorted(together, key=lambda region: (-together[region], region))[:_REGIONS]
    reach = size + (_LONGEST_CUT if quoted.has_gap else 0)
    return [(max(0, region * size - size), (region + 2) * size + reach) for region in best]


def _aligned(quoted: Quoted, source: SourceWords, low: int, high: int) -> _Found | None:
    """The quotation laid along a stretch of the source, as many words as can agree in order."""
    from rapidfuzz.distance import Indel

    window = source.words[low:high]
    equal = [
        (op.src_start, op.src_end, low + op.dest_start)
        for op in Indel.opcodes(quoted.words, window)
        if op.tag == "equal"
    ]
    equal = _without_strays(equal, quoted)
    if not equal:
        return None
    differing = []
    first_word, _, first = equal[0]
    if first_word:
        mine = quoted.words[:first_word]
        differing.append((0, first_word, first - _beside(mine, source.words[:first][-_BESIDE:], before=True), first))
    for (start, end, place), (next_start, _, next_place) in pairwise(equal):
        differing.append((end, next_start, place + end - start, next_place))
    last_start, last_end, last_place = equal[-1]
    last = last_place + last_end - last_start
    left = len(quoted.words) - last_end
    if left:
        mine = quoted.words[last_end:]
        beside = _beside(mine, source.words[last : last + _BESIDE], before=False)
        differing.append((last_end, len(quoted.words), last, last + beside))
    return _Found(tuple(differing), first, last, sum(end - start for start, end, _ in equal))


def _beside(mine: Sequence[str], theirs: Sequence[str], *, before: bool) -> int:
    """How many words of the source, at its side of the passage, stand for the first or last words of a quotation: those
    that sound alike if there are any, else as many as there are."""
    for many in range(min(len(theirs), len(mine) + 2) + 1):
        if many and alike(mine, theirs[-many:] if before else theirs[:many]):
            return many
    return min(len(mine), len(theirs))


def _without_strays(equal: list[tuple[int, int, int]], quoted: Quoted) -> list[tuple[int, int, int]]:
    """The stretches that agree, without words at either end that agree by chance, far from the rest."""
    kept = list(equal)
    for end in (0, -1):
        while len(kept) > 1:
            one, two = (kept[0], kept[1]) if end == 0 else (kept[-2], kept[-1])
            skipped = two[2] - (one[2] + one[1] - one[0])
            written = two[0] - one[1]
            start, stop, _ = kept[end]
            small = all(word in SMALL for word in quoted.words[start:stop])
            if skipped <= written + 4 + 4 * (stop - start) * (not small) or quoted.gaps.get(two[0]):
                break
            del kept[end]
    return kept


def _weighed(text: str, quoted: Quoted, name: str, source: SourceWords, found: _Found) -> Verdict:
    start, end = source.starts[found.first], source.ends[found.last - 1]
    marks = _Marks(source.text, start, end)
    changes, missed = [], 0
    for one, two, low, high in found.differing:
        mine, theirs = quoted.words[one:two], _spoken(source, low, high, marks)
        if _permitted(quoted, one, two, [source.words[k] for k in theirs]):
            continue
        if mine and any(one <= gap <= two for gap in quoted.gaps):
            theirs = []  # what the gap stands for is no part of the change
        missed += len(mine) + len(theirs)
        begin = quoted.starts[one] if mine else quoted.ends[one - 1]
        stop = quoted.ends[two - 1] if mine else quoted.starts[one]
        words = source.text[source.starts[theirs[0]] : source.ends[theirs[-1]]] if theirs else ""
        changes.append(Change(begin, stop, text[begin:stop] if mine else "", " ".join(words.split())))
    likeness = 2 * found.agreeing / (2 * found.agreeing + missed)
    told = sum(word not in SMALL for word in set(quoted.words) & set(source.words[found.first : found.last]))
    spoken = marks.hold(start, end)
    if not changes:
        return Verdict(VERIFIED, name, start, end, (), spoken, 1.0)
    enough = _ALTERED if told > 1 else _NEARLY_ALL if told else 1.0
    if len(quoted.words) >= _SHORTEST and found.agreeing > 2 and likeness >= enough:
        return Verdict(ALTERED, name, start, end, tuple(changes), spoken, likeness)
    near = likeness >= _NEAREST and told > 1
    return Verdict(NOT_FOUND, name, start, end, (), spoken, likeness) if near else Verdict(NOT_FOUND)


def _spoken(source: SourceWords, low: int, high: int, marks: _Marks) -> list[int]:
    """The words [low, high) of the source without those by which it interrupts a speaker: "…," he said, "…"."""
    every = list(range(low, high))
    if low < high and low and high < len(source.words):
        spoken = [k for k in range(low - 1, high + 1) if marks.touch(source.starts[k], source.ends[k])]
        if spoken[:1] == [low - 1] and spoken[-1] == high and len(every) - len(spoken[1:-1]) <= _INTERRUPTION:
            return spoken[1:-1]
    return every


def _permitted(quoted: Quoted, one: int, two: int, theirs: Sequence[str]) -> bool:
    """May a desk write the words [one, two) of the quotation for these of the source?"""
    mine = quoted.words[one:two]
    if not (mine or theirs) or alike(mine, theirs, quoted.cut.get(one, "")):
        return True
    gap = quoted.gaps.get(one) or quoted.gaps.get(two)
    return bool(gap) and not mine and len(theirs) <= (_LONGEST_CUT if gap == GAP else _LONGEST_INSERTION)


class _Marks:
    """The quotations of the source around a passage."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.shift = max(0, start - _AROUND)
        part = text[self.shift : end + _AROUND]
        self.quotations = find_quotations(part, segment(part))

    def touch(self, start: int, end: int) -> bool:
        """Does any character of [start, end) stand in a quotation of the source?"""
        return self.quotations.touches(start - self.shift, end - self.shift)

    def hold(self, start: int, end: int) -> bool:
        """Do the first and the last character of [start, end) stand in quotations of the source?"""
        return self.touch(start, start + 1) and self.touch(end - 1, end)
