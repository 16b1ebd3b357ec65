"""Attribution that carries over: quotations, paragraphs and sentences without a cue that go on with what was said."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence, Set
from itertools import accumulate

from checker.finding import Span
from checker.language.attributions import DIRECT, INDIRECT, Attribution, speech_of
from checker.language.cues import PAST
from checker.language.phrases import Copy
from checker.language.quotations import Quotation


def quotations_in(copy: Copy, found: Sequence[Attribution]) -> Iterator[int]:
    """The indices of the quotations that stand in the contents of attributions."""
    starts = copy.quotations.outer_starts
    for _, _, content, speech, _ in found:
        if speech == INDIRECT:
            continue
        for start, end in content:
            index = bisect_left(starts, start)
            while index < len(starts) and starts[index] < end:
                yield index
                index += 1


_MANY = 8  # attributions of one sentence that are looked at, from its end


def behind_reports(copy: Copy, found: list[Attribution], owned: set[int]) -> list[Attribution]:
    """Quotations that are sentences of their own, right behind a sentence that tells in other words what somebody said
    ("The mayor said it was shut. “There is no money.”"), belong to the same speech. They join the ``owned`` ones."""
    segments, starts = copy.segments, copy.segments.sentence_starts
    extended = list(found)
    telling: dict[int, list[int]] | None = None
    for number, quotation in enumerate(copy.outer):
        if number in owned:
            continue
        index = segments.sentence_at(quotation.start)
        before = index - 1
        if before < 0 or starts[index] != quotation.start:
            continue
        if segments.sentence_blocks[before] != segments.sentence_blocks[index] or not _all_quoted(copy, quotation):
            continue
        if telling is None:
            telling = _tellings(copy, found)
        teller = _teller(copy, found, telling.get(before, ()))
        if teller >= 0:
            run = [number]
            while run[-1] + 1 < len(copy.outer) and copy.outer[run[-1] + 1].run == quotation.run:
                run.append(run[-1] + 1)
            content = (*extended[teller].content, *[Span(*copy.outer[k][:2]) for k in run])
            extended[teller] = extended[teller]._replace(content=content, speech=speech_of(copy, content))
            owned.update(run)
    return extended


def _all_quoted(copy: Copy, quotation: Quotation) -> bool:
    """Does no word follow a quotation in its last sentence?"""
    end = copy.segments.sentence(copy.segments.sentence_at(quotation.end - 1)).end
    return not copy.words.within(quotation.end, end)


def _tellings(copy: Copy, found: Sequence[Attribution]) -> dict[int, list[int]]:
    """For the numbers of sentences, the indices of the attributions whose cue stands there outside quotations."""
    telling: dict[int, list[int]] = {}
    for index, (source, cue, _, _, _) in enumerate(found):
        if source and cue and not copy.quotations.covers(cue[0].start):
            telling.setdefault(copy.segments.sentence_at(cue[0].start), []).append(index)
    return telling


def _teller(copy: Copy, found: Sequence[Attribution], told: Sequence[int]) -> int:
    """Which of the attributions of one sentence, by their indices, is that of its main clause and tells of something
    said rather than wished; -1 if none is."""
    told = told[-_MANY:]
    for k in reversed(told):
        cue = found[k].cue[0]
        inside = any(start <= cue.start < end for j in told if j != k for start, end in found[j].content)
        verb = copy.verb(copy.words.at(cue.end - 1))
        if not inside and verb and not verb.frames.isdisjoint("PAVNT"):
            return k
    return -1


def with_runs(copy: Copy, found: list[Attribution], owned: set[int]) -> list[Attribution]:
    """Quotations that follow one that is ascribed, in the same paragraph and with nothing but space between, or in the
    next paragraphs of one run, belong to the same speech. They join the ``owned`` ones."""
    outer = copy.outer
    starts = copy.quotations.outer_starts
    extended = list(found)
    for index, attribution in enumerate(found):
        if attribution.speech == INDIRECT:
            continue
        content = list(attribution.content)
        last = bisect_right(starts, content[-1].end - 1) - 1
        following = last + 1
        if last < 0 or following == len(outer) or following in owned:
            continue
        quotation = outer[last]
        if not any(s.start <= quotation.start < s.end for s in content):
            continue
        tail = max([end for part in attribution[:3] for _, end in part])
        grown = False
        while following < len(outer) and following not in owned:
            after = outer[following]
            if after.run != quotation.run:
                between = copy.text[tail : after.start]
                if "\n\n" in between or not _only_a_stop(copy, tail, after.start, following):
                    break
            content.append(Span(after.start, after.end))
            owned.add(following)
            tail, quotation, grown = after.end, after, True
            following += 1
        if grown:
            extended[index] = attribution._replace(content=tuple(content), speech=speech_of(copy, content))
    return extended


def _only_a_stop(copy: Copy, begin: int, end: int, quotation: int) -> bool:
    """Is the quotation a sentence of its own right behind the sentence that ends the attribution?"""
    segments = copy.segments
    index = segments.sentence_at(end)
    sentence = segments.sentence(index)
    if sentence.start != end or segments.sentence_at(max(begin - 1, 0)) < index - 1:
        return False
    if segments.sentence_blocks[index] != segments.sentence_blocks[segments.sentence_at(max(begin - 1, 0))]:
        return False
    last = copy.outer[quotation]
    return copy.text[last.end : max(sentence.end, last.end)].strip(".") == "" or last.end >= sentence.end


def next_paragraphs(copy: Copy, found: Sequence[Attribution], owned: Set[int]) -> list[Attribution]:
    """Quotations that open a paragraph and are sentences of their own, behind a paragraph of the same speech that ends
    with its tag, all but the ``owned`` ones by their indices. Behind one that ends with a closing mark the speech was
    over: such a quotation is nobody's."""
    blocks, block_at = copy.segments.blocks, copy.segments.block_at
    opening = set(copy.segments.block_starts).intersection(copy.quotations.outer_starts)
    if not opening:
        return []
    tagged: set[int] | None = None
    spoken_on: list[Attribution] = []
    reached = -1
    for index, quotation in enumerate(copy.outer):
        if quotation.start not in opening or index in owned:
            continue
        number = block_at(quotation.start)
        if number == 0 or not _all_quoted(copy, quotation):
            continue
        if tagged is None:
            spoken = [a for a in found if a.speech == DIRECT and a.source and a.cue]
            tagged = {block_at(attribution.cue[0].start) for attribution in spoken}
        before = blocks[number - 1]
        ends_in_tag = number - 1 in tagged and not copy.quotations.touches(before.end - 2, before.end)
        if ends_in_tag or reached == number - 1:
            spoken_on.append(Attribution((), (), (Span(quotation.start, quotation.end),), DIRECT, carried=True))
            reached = number if not quotation.closed else -1
    return spoken_on


_BACKSHIFTED = frozenset(["had", "would", "could", "hadn't", "wouldn't", "couldn't"])
_LATEST = 14  # words: a sentence in which such a verb comes later has another one before


def carried(copy: Copy, found: Sequence[Attribution]) -> list[Attribution]:
    """Sentences that go on under the attribution before them: reported speech whose verb is still shifted back ("He
    said … . It had … .")."""
    segments = copy.segments
    blocks = segments.sentence_blocks
    shifted: dict[int, int] = {}
    begun = [first for first, _ in copy.sentence_words]
    for word in copy.words.where(_BACKSHIFTED):
        shifted.setdefault(max(0, bisect_right(begun, word) - 1), word)
    if not shifted:
        return []
    ascribing: dict[int, list[Attribution]] = {}
    for attribution in found:
        if attribution.source and attribution.cue:
            ascribing.setdefault(segments.sentence_at(attribution.cue[0].start), []).append(attribution)
    begins, reached = _stretches(found)
    going_on: dict[int, Attribution] = {}
    for index, word in shifted.items():
        before = index - 1
        if index in ascribing or (before not in going_on and not _reported(copy, ascribing.get(before, ()))):
            continue
        start, end = segments.spans[index]
        first = copy.sentence_words[index][0]
        if blocks[index] != blocks[before] or copy.quoted[first] >= 0 or not _shifted_back(copy, first, word):
            continue
        if reached[bisect_left(begins, end)] > start:
            continue
        while end > start and copy.text[end - 1] in ".!?":
            end -= 1
        content = (Span(copy.starts[first], end),)
        going_on[index] = Attribution((), (), content, speech_of(copy, content), carried=True)
    return list(going_on.values())


def _reported(copy: Copy, spoken: Sequence[Attribution]) -> bool:
    """Does one of the attributions of a sentence tell in other words, with a verb of saying in the past, what somebody
    said? What somebody says now, or wanted, shifts no later verb back."""
    for attribution in spoken:
        verb = None if attribution.speech == DIRECT else copy.verb(copy.words.at(attribution.cue[0].end - 1))
        if verb and verb.forms & PAST and not verb.frames.isdisjoint("PA"):
            return True
    return False


def _stretches(found: Sequence[Attribution]) -> tuple[list[int], list[int]]:
    """Where what is ascribed begins, in order, and for every number of such stretches how far they reach."""
    spans = sorted([span for _, _, content, _, _ in found for span in content])
    return [start for start, _ in spans], [0, *accumulate([end for _, end in spans], max)]


def _shifted_back(copy: Copy, first: int, word: int) -> bool:
    """Is the first verb of a sentence that begins at ``first`` one of reported speech, the word that may be shifted
    back: "had been", "would be", "could not"?"""
    if word - first >= _LATEST or any(copy.verbal(k) for k in range(first, word)):
        return False
    return copy.folded[word] != "had" or any(
        w.endswith(("ed", "en", "wn", "lt", "ght", "de", "ne")) or w in ("been", "not")
        for w in copy.folded[word + 1 : word + 4]
    )
