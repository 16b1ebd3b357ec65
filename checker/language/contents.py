"""How far what is ascribed goes: from a cue to the end of its clause, through quotations that run on, and over the
sentences that plainly continue it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.finding import Span
from checker.language.attributions import Attribution, speech_of
from checker.language.captions import named_behind
from checker.language.carrying import behind_reports, carried, next_paragraphs, quotations_in, with_runs
from checker.language.headline_speech import headed
from checker.language.phrases import Copy
from checker.language.readings import AFTER, NEXT, WHOLE, Reading, stretch
from checker.language.segment import ITEM
from checker.language.transcripts import labelled
from checker.language.wording import AUX, CONJ, CONTRACTED, DET, PREP, PRON, REL, Range
from checker.tuples import made


def ascribed(copy: Copy, readings: Sequence[Reading]) -> tuple[Attribution, ...]:
    """The attributions that the readings make, then quotations that go on and sentences that continue, in order."""
    found = []
    for index, reading in enumerate(readings):
        alone = index + 1 == len(readings) or readings[index + 1].window != reading.window
        content = _content(copy, reading, reading.window[1] if alone else _end(copy, readings, index))
        if content:
            source = _source(copy, reading.source, reading.cue) if reading.source else ()
            cue = (_span(copy, reading.cue),)
            found.append(made(Attribution, (source, cue, content, speech_of(copy, content), False)))
    owned: set[int] = set()
    beside: list[Attribution] = []
    if copy.outer:
        owned.update(quotations_in(copy, found))
        found = behind_reports(copy, with_runs(copy, found, owned), owned)
        beside += named_behind(copy, owned)
    beside += headed(copy, [*found, *beside])
    beside += labelled(copy)
    owned.update(quotations_in(copy, beside))
    found += beside
    found += [*next_paragraphs(copy, found, owned), *carried(copy, found)]
    found.sort(key=_begins)
    return tuple(found)


def _end(copy: Copy, readings: Sequence[Reading], index: int) -> int:
    """The word behind the last that a cue can ascribe, where later cues stand in its sentence."""
    reading = readings[index]
    end = reading.window[1]
    for number in range(index + 1, len(readings)):
        later = readings[number]
        if later.window != reading.window:
            break
        if later.mode == WHOLE and later.before and _closes(copy, later, reading):
            return min(end, later.before.last)
        aside = later.source and later.source.first <= reading.boundary and not later.coordinate
        if aside and later.cue.first > reading.cue.last:
            return min(end, later.cue.first)  # the cue stands in an aside between a later one and its subject
        if later.coordinate and later.boundary > reading.cue.first:
            return min(end, max(later.boundary, reading.cue.last))
    return end


def _closes(copy: Copy, tag: Reading, reading: Reading) -> bool:
    """Does a tag end a cue's sentence, and ascribe the cue's own clause too ("He may go, aides said.")?"""
    if tag.before is None or tag.source is None or tag.boundary <= reading.cue.last:
        return False
    if copy.classes[tag.before.last - 1] & CONJ:
        return False  # "to exceed 16bn and, according to some, …"
    return tag.before.first <= reading.cue.first and max(tag.cue.last, tag.source.last) == tag.window[1]


def _begins(attribution: Attribution) -> int:
    source, cue, content, _, _ = attribution
    begin = content[0].start
    if cue and cue[0].start < begin:
        begin = cue[0].start
    return source[0].start if source and source[0].start < begin else begin


def _span(copy: Copy, words: Range) -> Span:
    return made(Span, (copy.starts[words.first], copy.ends[words.last - 1]))


def _source(copy: Copy, source: Range, cue: Range) -> tuple[Span, ...]:
    """The source, with the pronoun that stands for it in front of the cue ("an officer who asked")."""
    last = cue.first - 1
    if last >= source.last and copy.folded[last] in ("who", "which"):
        return _closed(copy, source), _span(copy, Range(last, cue.first))
    return (_closed(copy, source),)


def _closed(copy: Copy, source: Range) -> Span:
    """The characters of a source, with the bracket that ends it ("Paul Ryan (R-Wis.)") and of "he's" the pronoun."""
    first, last = source.first, source.last
    start, end = copy.starts[first], copy.ends[last - 1]
    if last == first + 1 and copy.classes[first] & AUX and "'" in copy.folded[first]:
        end = start + copy.folded[first].index("'")
    elif ")" in copy.gaps[last] and "(" in copy.text[start:end]:
        end += copy.gap(last).index(")") + 1
    return made(Span, (start, end))


def _next(copy: Copy, word: int) -> Iterator[Span]:
    """The quotation that opens the next paragraph, at a word; without marks, all of the paragraph or of the list."""
    if copy.quoted[word] >= 0:
        quotation = copy.outer[copy.quoted[word]]
        yield Span(quotation.start, quotation.end)
        return
    blocks = copy.segments.blocks
    index = copy.segments.block_at(copy.starts[word])
    kind = blocks[index].kind
    yield Span(blocks[index].start, blocks[index].end)
    while kind == ITEM and index + 1 < len(blocks) and blocks[index + 1].kind == ITEM:
        index += 1
        yield Span(blocks[index].start, blocks[index].end)


def _content(copy: Copy, reading: Reading, end: int) -> tuple[Span, ...]:
    if reading.mode == NEXT:
        return tuple(_next(copy, reading.content))
    if reading.mode == WHOLE and reading.before is None:
        return (
            *_stretch(copy, reading.content, reading.cue.first, reading),
            *_stretch(copy, reading.cue.last, end, reading),
        )
    before = _stretch(copy, reading.before.first, reading.before.last, reading) if reading.before else ()
    if reading.mode == WHOLE:
        return before
    start = reading.content
    if reading.source and start <= reading.source.first < end:
        end = reading.source.first
    elif reading.mode == AFTER:
        end = _main_clause(copy, reading, start, end)
    end = _clause_end(copy, start, end) if _is_short(copy, reading, start) else _turn(copy, start, end)
    return before + _stretch(copy, start, end, reading)


_TURNS = frozenset(("but", "although", "though", "whereas"))
_FEWEST = 3  # words of a clause
_TIMES = frozenset(("when", "since", "while", "because", "as", "after", "before", "until"))
_LEADING = frozenset(("after", "before", "by", "while"))
"""Behind these a form in -ing tells what a subject did beside ("Smith, after calling for calm, took the train")."""
_OPENERS = _TIMES | frozenset(("although", "though", "if", "once", "whereas", "whenever", "unless"))
_NEXT_CLAUSE = frozenset(("but", "and", "while", "which", "who", "although", "though", "whereas", "so", "yet"))


def _main_clause(copy: Copy, reading: Reading, start: int, end: int) -> int:
    """The word behind the comma where the clause that holds this one goes on, if the cue stands in a clause of its own:
    behind a conjunction that opens the sentence ("As he called for calm, Smith took the train"), or behind "who"
    ("Smith, who called for calm, took the train")."""
    low, opener, relative = reading.window[0], reading.boundary - 1, reading.cue.first - 1
    leading = copy.classes[relative] & REL or copy.folded[relative] in _LEADING
    if relative > low and leading and "," in copy.gaps[relative]:
        for k in range(start + 1, end):
            if _behind_comma(copy, k, relative) and copy.verbal(k):
                return k
    opens = low <= opener <= low + 1 and copy.folded[opener] in _OPENERS
    if reading.source and reading.source.first == low + 1 and copy.classes[low] & PREP:
        opens = opens or copy.folded[reading.cue.first].endswith("ing")  # "In a letter urging peace, he …"
    if opens or (reading.cue.first == low and reading.source is None):
        subject = not _is_short(copy, reading, start)
        found = end
        for k in range(start + 1, end):
            subject = subject and not copy.verbal(k - 1)
            if _behind_comma(copy, k, low) and _clause_opens(copy, k, end):
                if not subject:
                    return k
                found = min(found, k)  # "the wharf, the pier and the light were safe, …", unless no clause follows
        return found
    return end


def _behind_comma(copy: Copy, word: int, other: int) -> bool:
    """Does a comma stand in front of a word, and the word in the same quotation as another, or in none like it?"""
    return copy.gaps[word] != " " and "," in copy.gap(word) and copy.quoted[word] == copy.quoted[other]


def _clause_opens(copy: Copy, word: int, end: int) -> bool:
    """Does a subject with its verb begin at the word?"""
    if copy.classes[word] & AUX:
        return copy.folded[word] in CONTRACTED
    return copy.likely_subject(word) and any(copy.verbal(k) for k in stretch(copy, word + 1, end))


def _is_short(copy: Copy, reading: Reading, start: int) -> bool:
    """Is the content behind the cue an infinitive or an object, which ends with its own clause, rather than a
    clause?"""
    if copy.quoted[start] != copy.quoted[reading.cue.first]:
        return False
    if copy.folded[start] == "to" or (reading.source is None and reading.mode != AFTER):
        return True
    verb = copy.verb(reading.cue.last - 1)
    return verb is not None and verb.frames.isdisjoint("CTQP")


def _clause_end(copy: Copy, start: int, end: int) -> int:
    """The word behind an object or infinitive that begins at ``start``: where a dash or a semicolon follows, "but", a
    comma and a conjunction, a comma and what stands in apposition ("endorsed her, another sign of …"), or a clause of
    time ("praised him when he left")."""
    gaps, folded, classes = copy.gaps, copy.folded, copy.classes
    for k in range(start + 1, end):
        if gaps[k] == " ":
            timed = folded[k] in _TIMES and k > start + 1 and k + 1 < end
            if folded[k] in _TURNS or (timed and classes[k + 1] & PRON and not classes[k + 1] & DET):
                return k
            continue
        gap = copy.gap(k)
        if ";" in gap or "—" in gap or " – " in gap:
            return k
        if "," in gap and (folded[k] in _NEXT_CLAUSE or (classes[k] & DET and "and" not in folded[k:end])):
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


def _stretch(copy: Copy, first: int, last: int, reading: Reading) -> tuple[Span, ...]:
    """The characters of words [first, last), if there are any, with the whole of every quotation that begins or ends
    there."""
    if first >= last:
        return ()
    start, end = copy.starts[first], copy.ends[last - 1]
    opening, closing = copy.quoted[first], copy.quoted[last - 1]
    if opening >= 0 or closing >= 0:
        own = copy.quoted[reading.cue.first]
        if opening >= 0 and opening != own:
            start = copy.outer[opening].start
        if closing >= 0 and closing != own:
            end = copy.outer[closing].end
    return (made(Span, (start, end)),)
