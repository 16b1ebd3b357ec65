"""How far what is ascribed goes: from a cue to the end of its clause, through quotations that run on, and over the
sentences that plainly continue it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from checker.finding import Span
from checker.language.attributions import DIRECT, INDIRECT, MIXED, Attribution
from checker.language.captions import named_behind
from checker.language.phrases import Copy
from checker.language.readings import AFTER, NEXT, WHOLE, Reading
from checker.language.transcripts import labelled
from checker.language.wording import Range

_CLOSERS = "\"”’»'"


def ascribed(copy: Copy, readings: Sequence[Reading]) -> tuple[Attribution, ...]:
    """The attributions that the readings make, then quotations that go on and sentences that continue, in order."""
    found = []
    for index, reading in enumerate(readings):
        end = reading.window.high
        for number in range(index + 1, len(readings)):
            later = readings[number]
            if later.window != reading.window:
                break
            aside = later.source and later.source.first <= reading.boundary and not later.coordinate
            if aside and later.cue.first > reading.cue.last:
                end = min(end, later.cue.first)  # the cue stands in an aside between a later one and its subject
                break
            if later.coordinate and later.boundary > reading.cue.first:
                end = min(end, max(later.boundary, reading.cue.last))
                break
        content = _content(copy, reading, end)
        if content:
            source = _source(copy, reading.source, reading.cue) if reading.source else ()
            found.append(Attribution(source, (_span(copy, reading.cue),), content, _speech(copy, content)))
    if copy.outer:
        owned = set(_quotations_in(copy, found))
        found = _with_runs(copy, found, owned)
        found += named_behind(copy, owned)
    found += labelled(copy)
    found += [*_next_paragraphs(copy, found), *_carried(copy, found)]
    found.sort(key=_begins)
    return tuple(found)


def _begins(attribution: Attribution) -> int:
    return min([start for part in attribution[:3] for start, _ in part])


def _quotations_in(copy: Copy, found: Sequence[Attribution]) -> Iterator[int]:
    """The indices of the quotations that stand in the contents of attributions."""
    starts = copy.quotations.outer_starts
    for attribution in found:
        for start, end in attribution.content:
            first = bisect_left(starts, start)
            if first < len(starts) and starts[first] < end:
                yield from range(first, bisect_left(starts, end))


def _span(copy: Copy, words: Range) -> Span:
    return Span(copy.starts[words.first], copy.ends[words.last - 1])


def _source(copy: Copy, source: Range, cue: Range) -> tuple[Span, ...]:
    """The source, with the pronoun that stands for it in front of the cue ("an officer who asked")."""
    last = cue.first - 1
    if last >= source.last and copy.folded[last] in ("who", "which"):
        return _span(copy, source), _span(copy, Range(last, cue.first))
    return (_span(copy, source),)


def _content(copy: Copy, reading: Reading, end: int) -> tuple[Span, ...]:
    if reading.mode == NEXT:
        quotation = copy.outer[copy.quoted[reading.content]]
        return (Span(quotation.start, quotation.end),)
    pieces: list[tuple[int, int]] = []
    if reading.mode == WHOLE and reading.before is None:
        pieces += [(reading.content, reading.cue.first), (reading.cue.last, end)]
    else:
        if reading.before:
            pieces.append((reading.before.first, reading.before.last))
        if reading.mode != WHOLE:
            start = reading.content
            if reading.source and start <= reading.source.first < end and reading.mode != AFTER:
                end = reading.source.first
            short = _is_short(copy, reading, start)
            pieces.append((start, _clause_end(copy, start, end) if short else _turn(copy, start, end)))
    spans = [_stretch(copy, first, last, reading) for first, last in pieces if first < last]
    return tuple(spans)


_TURNS = frozenset(("but", "although", "though", "whereas"))
_FEWEST = 3  # words of a clause
_NEXT_CLAUSE = frozenset(("but", "and", "while", "which", "who", "although", "though", "whereas", "so", "yet"))


def _is_short(copy: Copy, reading: Reading, start: int) -> bool:
    """Is the content behind the cue an infinitive or an object, which ends with its own clause, rather than a
    clause?"""
    if copy.quoted[start] != copy.quoted[reading.cue.first]:
        return False
    if copy.folded[start] == "to" or (reading.source is None and reading.mode != AFTER):
        return True
    verb = copy.verb(reading.cue.last - 1)
    return verb is not None and verb.frames.isdisjoint(("C", "T", "Q", "P"))


def _clause_end(copy: Copy, start: int, end: int) -> int:
    """The word behind a clause that begins at ``start``: where a comma and a conjunction, a dash or a semicolon
    follow."""
    gaps = copy.gaps
    for k in range(start + 1, end):
        if gaps[k] == " ":
            continue
        gap = copy.gap(k)
        if ";" in gap or "—" in gap or " – " in gap or ("," in gap and copy.folded[k] in _NEXT_CLAUSE):
            return k
    return end


def _turn(copy: Copy, start: int, end: int) -> int:
    """The word behind reported speech that begins at ``start`` where a comma and "but" or "although" follow it: what
    stands there the copy sets against it."""
    first, last = start + _FEWEST + 1, end - _FEWEST
    if copy.quoted[start] >= 0 or _TURNS.isdisjoint(copy.folded[first:last]):
        return end
    for k in range(first, last):
        if copy.folded[k] in _TURNS and copy.quoted[k] < 0 and "," in copy.gap(k):
            return k
    return end


def _stretch(copy: Copy, first: int, last: int, reading: Reading) -> Span:
    """The characters of words [first, last), with the whole of every quotation that begins or ends there."""
    start, end = copy.starts[first], copy.ends[last - 1]
    outer = copy.outer
    own = copy.quoted[reading.cue.first]
    opening, closing = copy.quoted[first], copy.quoted[last - 1]
    if opening >= 0 and opening != own:
        start = outer[opening].start
    if closing >= 0 and closing != own:
        end = outer[closing].end
    return Span(start, end)


def _speech(copy: Copy, content: Sequence[Span]) -> str:
    if not copy.outer:
        return INDIRECT
    starts = copy.starts
    quoted = total = 0
    for start, end in content:
        first = bisect_left(starts, start)
        inside = copy.quoted[first : bisect_left(starts, end, first)]
        total += len(inside)
        quoted += len(inside) - inside.count(-1)
    return INDIRECT if not quoted else DIRECT if quoted * 10 >= total * 9 else MIXED


def _with_runs(copy: Copy, found: list[Attribution], owned: set[int]) -> list[Attribution]:
    """Quotations that follow one that is ascribed, in the same paragraph and with nothing but space between, or in the
    next paragraphs of one run, belong to the same speech. They join the ``owned`` ones."""
    outer = copy.outer
    starts = copy.quotations.outer_starts
    extended = list(found)
    for index, attribution in enumerate(found):
        if attribution.speech == INDIRECT:
            continue
        content = list(attribution.content)
        tail = max([end for part in attribution[:3] for _, end in part])
        last = bisect_right(starts, max([end for _, end in content]) - 1) - 1
        if last < 0:
            continue
        quotation = outer[last]
        if not any(s.start <= quotation.start < s.end for s in content):
            continue
        grown = False
        following = last + 1
        while following < len(outer) and following not in owned:
            after = outer[following]
            same_run = after.run == quotation.run
            if not same_run:
                begin = tail
                between = copy.text[begin : after.start]
                if "\n\n" in between or not _only_a_stop(copy, begin, after.start, following):
                    break
            content.append(Span(after.start, after.end))
            owned.add(following)
            tail, quotation, grown = after.end, after, True
            following += 1
        if grown:
            extended[index] = attribution._replace(content=tuple(content), speech=_speech(copy, content))
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


def _next_paragraphs(copy: Copy, found: Sequence[Attribution]) -> list[Attribution]:
    """Quotations that are a whole paragraph, behind a paragraph of the same speech that ends with its tag. Behind one
    that ends with a closing mark the speech was over: such a quotation is nobody's."""
    blocks, block_at = copy.segments.blocks, copy.segments.block_at
    opening = set(copy.segments.block_starts).intersection(copy.quotations.outer_starts)
    if not opening:
        return []
    owned = set(_quotations_in(copy, found))
    spoken = [a for a in found if a.speech == DIRECT and a.source and a.cue]
    tagged = {block_at(attribution.cue[0].start) for attribution in spoken}
    carried: list[Attribution] = []
    reached = -1
    for index, quotation in enumerate(copy.outer):
        if quotation.start not in opening or index in owned:
            continue
        number = block_at(quotation.start)
        if number == 0 or blocks[number].end - quotation.end > 1:
            continue
        before = blocks[number - 1]
        ends_in_tag = number - 1 in tagged and not copy.quotations.touches(before.end - 2, before.end)
        if ends_in_tag or reached == number - 1:
            carried.append(Attribution((), (), (Span(quotation.start, quotation.end),), DIRECT, carried=True))
            reached = number if not quotation.closed else -1
    return carried


_BACKSHIFTED = frozenset(["had", "would", "could", "hadn't", "wouldn't", "couldn't"])


def _carried(copy: Copy, found: Sequence[Attribution]) -> list[Attribution]:
    """Sentences that go on under the attribution before them: reported speech whose verb is still shifted back ("He
    said … . It had … .")."""
    segments = copy.segments
    starts, blocks = segments.sentence_starts, segments.sentence_blocks
    total = len(starts)
    covered: set[int] = set()
    cued: dict[int, str] = {}
    for source, cue, parts, speech, _ in found:
        for start, end in parts:
            index = bisect_right(starts, start, 1) - 1
            covered.add(index)
            while index + 1 < total and starts[index + 1] < end:
                index += 1
                covered.add(index)
        if source:
            for start, _ in cue:
                cued[bisect_right(starts, start, 1) - 1] = speech
    carried = []
    for last, speech in cued.items():
        index = last + 1
        while speech != DIRECT and index < total and index not in cued and index not in covered:
            if blocks[index] != blocks[last]:
                break
            start, end = segments.spans[index]
            first = bisect_left(copy.starts, start)
            if first >= len(copy.starts) or copy.quoted[first] >= 0 or not _shifted_back(copy, first, end):
                break
            while end > start and copy.text[end - 1] in ".!?":
                end -= 1
            content = (Span(copy.starts[first], end),)
            carried.append(Attribution((), (), content, _speech(copy, content), carried=True))
            index += 1
    return carried


def _shifted_back(copy: Copy, first: int, end: int) -> bool:
    """Is the first verb of a sentence one of reported speech: "had been", "would be", "could not"?"""
    k = first
    while k < len(copy.starts) and copy.starts[k] < end and k < first + 14:
        if copy.folded[k] in _BACKSHIFTED:
            if copy.folded[k] != "had":
                return True
            following = copy.folded[k + 1 : k + 4]
            return any(
                w.endswith(("ed", "en", "wn", "lt", "ght", "de", "ne")) or w in ("been", "not") for w in following
            )
        if copy.verbal(k):
            return False
        k += 1
    return False
