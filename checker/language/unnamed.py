"""Unnamed sources that speak in the copy's own voice, each where it first does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from checker.finding import Span
from checker.language.anonymity import Description, describe
from checker.language.attributions import Attribution
from checker.language.ledger import Ledger
from checker.language.quotations import Quotations
from checker.language.segment import HEADING, HEADLINE, Segments, Words
from checker.language.sources import ANONYMOUS_GROUP, ANONYMOUS_PERSON, Source
from checker.language.wording import AUX, REL, classes
from checker.lists import word_list
from checker.tuples import NamedTuple

_FINITE = frozenset(("is", "are", "was", "were", "has", "have", "had", "will", "would"))


class Unnamed(NamedTuple):
    """An unnamed source, and the place where it first speaks outside quotations and headlines.

    ``tells`` says whether it says, tells, confirms or expects something there, rather than merely wants or does it;
    ``folded`` are the words of the place, and ``described`` is what they say of the source."""

    source: Source
    span: Span
    tells: bool
    folded: tuple[str, ...]
    described: Description

    @property
    def again(self) -> tuple[Span, ...]:
        """Where the copy mentions the same source further down."""
        return tuple(span for span in self.source.spans if span.start > self.span.start)


@cache
def _speech() -> frozenset[str]:
    return frozenset(word_list("checker/language/sources")["speech"].split())


def find_unnamed(
    text: str,
    ledger: Ledger,
    attributions: Sequence[Attribution],
    segments: Segments,
    words: Words,
    quotations: Quotations,
) -> Iterator[Unnamed]:
    """The unnamed sources of a news report in order of first mention; none in blogs, opinion and match reports."""
    for source in ledger.sources if ledger.is_news else ():
        if source.kind not in (ANONYMOUS_PERSON, ANONYMOUS_GROUP):
            continue
        for span in source.spans:
            block = segments.block_of(segments.sentence_at(span.start))
            if block.kind not in (HEADLINE, HEADING) and not quotations.touches(span.start, span.end):
                inside = words.within(span.start, span.end)
                folded = tuple(words.folded[inside.start : inside.stop])
                if _is_clause(folded):
                    break
                described = describe(folded, [text[words.starts[k]] for k in inside])
                yield Unnamed(source, span, _tells(source, span, attributions, words), folded, described)
                break


def _is_clause(folded: Sequence[str]) -> bool:
    """Does a source phrase hold a verb that no "who" or "that" opens, so that it is more than one?"""
    for word in folded[1:]:
        kind = classes(word)
        if kind & REL:
            return False
        if kind & AUX and word in _FINITE:
            return True
    return False


def tells(attribution: Attribution, words: Words) -> bool:
    """Does the source of an attribution say, tell or confirm it, rather than merely want or do it?"""
    cue = words.text[attribution.cue[0].start : attribution.cue[0].end].split()
    return not _speech().isdisjoint(cue) and "will" not in cue


def _tells(source: Source, span: Span, attributions: Sequence[Attribution], words: Words) -> bool:
    for index in source.attributions:
        attribution = attributions[index]
        here = attribution.source and attribution.source[0].start == span.start and attribution.cue
        if here and tells(attribution, words):
            return True
    return not source.attributions and source.hand > 1  # cited by an outlet
