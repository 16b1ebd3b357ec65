"""Figures that the copy gives again for the same thing: things, people struck, shares, the headline's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.language.arithmetic import rounded
from checker.language.counted import around, content, fate, is_changing, is_definite
from checker.language.figures import Figure
from checker.language.headline_figures import find_headline_figures
from checker.language.patterns import SIGN, lazy_pattern
from checker.language.recounts import find_recounts
from checker.language.segment import Segments, Words
from checker.lists import word_list
from checker.tuples import NamedTuple

COUNT, FATE, SHARE, HEADLINE = "count", "fate", "share", "headline"


class Restatement(NamedTuple):
    """Two figures that seem to count one thing, in order, and what thing; ``kind`` says by what they were matched."""

    first: Figure
    again: Figure
    thing: str
    kind: str


_LIST = word_list("checker/language/restatements")
_SHARE_OF = lazy_pattern(rf"\s+(?:share|proportion|stake|rate|slice)\s+of\s+((?:{SIGN}+\s+){{1,6}})")
_SMALL = frozenset(_LIST["small"]["words"])
_REMEMBERED = 40  # percentages
_NEIGHBOURS = 1  # paragraphs
_ANYBODY = frozenset(("people", "others", "victims", "more", "were"))
_AROUND = 300  # code points of a sentence that are about its percentage
_MORE = frozenset(("further", "additional", "another"))  # "a further 34 were hurt", besides the dead


def find_restatements(
    text: str, words: Words, segments: Segments, figures: Sequence[Figure]
) -> tuple[Restatement, ...]:
    """Every figure that seems to count again what an earlier one counted, whether or not they agree, in order; those of
    the headline first."""
    if not segments.sentence_starts or len(figures) < 2:
        return ()
    struck = list(_struck(text, words, segments, figures))
    taken = {restatement.again for restatement in struck}
    recounts = [Restatement(*recount, COUNT) for recount in find_recounts(text, words, segments, figures)]
    found = [*struck, *(r for r in recounts if r.again not in taken), *_shares(text, words, segments, figures)]
    headline = [Restatement(*pair, HEADLINE) for pair in find_headline_figures(text, words, segments, figures)]
    return (*headline, *sorted(found, key=lambda restatement: restatement.again.start))


def _struck(text: str, words: Words, segments: Segments, figures: Sequence[Figure]) -> Iterator[Restatement]:
    """People killed, hurt, missing or held, where one number of them is all that the copy has met."""
    met: dict[str, dict[str, Figure]] = {}
    unsettled: set[str] = set()
    for figure in figures:
        _, _, value, high, unit, _, _ = figure
        if high or unit or "." in value or not (thing := fate(words, figure)):
            continue
        known = met.setdefault(thing, {})
        steady = not is_changing(words, figure, segments)
        if known and steady and is_definite(text, words, figure):
            first = known.get(figure.value) or next(iter(known.values()))
            alone = len(known) == 1 and thing not in unsettled and _one_event(words, first, figure, segments)
            if figure.value in known or alone:
                yield Restatement(first, figure, thing, FATE)
        if steady or words.folded[words.at(figure.start) - 1] in _MORE:
            known.setdefault(figure.value, figure)
        else:
            unsettled.add(thing)


def _one_event(words: Words, first: Figure, again: Figure, segments: Segments) -> bool:
    """Are the two near each other, or does the copy say something else of both?"""
    if segments.block_at(again.start) - segments.block_at(first.start) <= _NEIGHBOURS:
        return True
    one, two = (content(around(words, figure, segments)) for figure in (first, again))
    return bool((one & two) - _ANYBODY - {fate(words, first)})


def _shares(text: str, words: Words, segments: Segments, figures: Sequence[Figure]) -> Iterator[Restatement]:
    percentages: list[Figure] = []
    for figure in figures:
        if figure.unit == "%" and not figure.high:
            share = _share(text, words, segments, figure, percentages[-_REMEMBERED:])
            if share:
                yield share
            percentages.append(figure)


def _share(
    text: str, words: Words, segments: Segments, figure: Figure, figures: Sequence[Figure]
) -> Restatement | None:
    """ "the 31 per cent share of deposits held in foreign currency", where a sentence has said it of them before."""
    index = words.at(figure.start)
    if not index or words.folded[index - 1] != "the":
        return None
    of = _SHARE_OF.match(text, figure.end)
    if not of:
        return None
    topic = [word for word in of[1].lower().split() if word not in _SMALL][:4]
    if len(topic) < 3:
        return None
    for earlier in figures:
        if earlier.start >= figure.start:
            break
        if earlier.unit == "%" and not earlier.high:
            sentence = segments.sentence(segments.sentence_at(earlier.start))
            begin, end = max(sentence.start, earlier.start - _AROUND), min(sentence.end, earlier.end + _AROUND)
            said = {words.folded[i] for i in words.within(begin, end)}
            single = sum(f.unit == "%" and sentence.start <= f.start < sentence.end for f in figures) == 1
            if single and said.issuperset(topic):
                return Restatement(earlier, figure, " ".join(topic), SHARE)
    return None


def agree(restatement: Restatement) -> bool:
    """Do the two figures say the same, rounding allowed for?"""
    one, two = restatement.first.value, restatement.again.value
    return rounded(one).meets(rounded(two)) if restatement.kind == SHARE else one == two
