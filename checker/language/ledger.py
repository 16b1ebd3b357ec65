"""The source ledger of one text, drawn from who says what in it and who is named."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from checker.finding import Span
from checker.language.assertions import Assertion, find_assertions
from checker.language.attributions import Attribution
from checker.language.claims import find_claims
from checker.language.entities import Entity
from checker.language.identities import Roll
from checker.language.names import Mention
from checker.language.quotations import Quotations
from checker.language.segment import Segments, Words
from checker.language.sources import NOBODY, Claim, Source
from checker.tuples import NamedTuple


class Ledger(NamedTuple):
    """The sources, the claims, and for every attribution the id of its source (None where nobody is named)."""

    sources: tuple[Source, ...]
    claims: tuple[Claim, ...]
    source_ids: tuple[str | None, ...]
    attributed: tuple[bool, ...]
    """For every sentence of the text: does most of it rest on somebody?"""
    quotation_ids: tuple[str | None, ...]
    """For every outermost quotation: the id of the source whose words it holds."""
    assertions: tuple[Assertion, ...]
    """The sentences that judge, explain or foretell, whoever speaks; none where the copy is no news report."""
    is_news: bool
    """Is the copy a news report, rather than a blog, an opinion piece, a guide, a match report or a review?"""


def draw_ledger(
    text: str,
    segments: Segments,
    words: Words,
    sentence_words: Sequence[tuple[int, int]],
    quotations: Quotations,
    attributions: Sequence[Attribution],
    mentions: Sequence[Mention],
    entities: Sequence[Entity],
    is_news: bool,
) -> Ledger:
    """The ledger of one text. ``sentence_words`` are the words of every sentence, [first, last); ``is_news`` tells
    whether it is a news report."""
    roll = Roll(text, segments, words, mentions, entities)
    ids = roll.identify(attributions)
    sources = roll.sources()
    attributed = _attributed(segments, words, sentence_words, attributions)
    assertions = find_assertions(text, segments, words, sentence_words) if is_news else ()
    nobody = f"s{len(sources) + 1}"
    claims = find_claims(attributions, ids, sources, nobody, assertions, attributed, segments)
    places = {(claim.start, claim.end) for claim in claims if nobody in claim.sources}
    if places:
        sources = (*sources, _nobody(nobody, text, attributions, places))
    return Ledger(sources, claims, ids, attributed, _owners(quotations, attributions, ids), assertions, is_news)


def _nobody(number: str, text: str, attributions: Sequence[Attribution], places: set[tuple[int, int]]) -> Source:
    """The ledger's line for what is ascribed to nobody: the claims at some places."""
    mine = []
    for index, (source, cue, content, _, carried) in enumerate(attributions):
        if source or carried or not content:
            continue
        if (min([s.start for s in content]), max([s.end for s in content])) in places:
            mine.append((index, cue[0]))
    written = tuple(dict.fromkeys(text[start:end] for _, (start, end) in mine))
    spans, indices = tuple(sorted({cue for _, cue in mine})), tuple(index for index, _ in mine)
    return Source(number, written, NOBODY, False, "", None, 0, "", "", 0, "", False, spans, indices)


def _attributed(
    segments: Segments,
    words: Words,
    sentence_words: Sequence[tuple[int, int]],
    attributions: Sequence[Attribution],
) -> tuple[bool, ...]:
    """For every sentence, whether half of its words or more lie in attributions that name somebody, or carry one on."""
    starts, ends = words.starts, words.ends
    begins, stops = _told(len(words.text), attributions)
    found = []
    k = 0
    for (start, end), (first, last) in zip(segments.spans, sentence_words, strict=True):
        while stops[k] <= start:
            k += 1
        if begins[k] >= end:
            found.append(False)
            continue
        if begins[k] <= start and stops[k] >= end - 1:  # all of it, up to the full stop
            found.append(first < last)
            continue
        covered, reached = 0, first
        while begins[k] < end:
            low = reached if begins[k] <= start else bisect_right(ends, begins[k], reached, last)
            reached = last if stops[k] >= end else bisect_left(starts, stops[k], low, last)
            covered += reached - low
            if stops[k] >= end:
                break
            k += 1
        found.append(first < last and 2 * covered >= last - first)
    return tuple(found)


def _told(length: int, attributions: Sequence[Attribution]) -> tuple[list[int], list[int]]:
    """Where stretches that are told on somebody's word begin and end, in order, with a word or more between them; the
    last is behind the text, which is of that length."""
    told: list[Span] = []
    for source, cue, content, _, carried in attributions:
        if source or carried:
            told += source + cue + content
    told.sort()
    begins, stops = [0], [0]
    reached = 0
    for start, end in told:
        if start > reached + 1:
            begins.append(start)
            stops.append(end)
            reached = end
        elif end > reached:
            stops[-1] = reached = end
    return [*begins, length + 1], [*stops, length + 1]


def _owners(
    quotations: Quotations, attributions: Sequence[Attribution], ids: Sequence[str | None]
) -> tuple[str | None, ...]:
    """For every outermost quotation the source of the shortest content that holds it and was not spoken inside it."""
    starts, ends = quotations.outer_starts, quotations.outer_ends
    owners: list[str | None] = [None] * len(starts)
    if not starts:
        return ()
    sizes = [0] * len(starts)
    for (_, cues, content, _, _), source in zip(attributions, ids, strict=True):
        if source is None:
            continue
        cue = cues[0].start if cues else -1
        for start, end in content:
            size = end - start
            k = bisect_left(starts, start)
            while k < len(starts) and starts[k] < end:
                if not starts[k] < cue < ends[k] and (owners[k] is None or size < sizes[k]):
                    owners[k], sizes[k] = source, size
                k += 1
    return tuple(owners)
