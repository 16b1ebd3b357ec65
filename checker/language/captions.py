"""Quotations whose speaker stands beside them without a verb of saying: “…” – A Name; “Obscene,” was one response."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Set

from checker.finding import Span
from checker.language.attributions import DIRECT, Attribution
from checker.language.phrases import Copy
from checker.language.readings import verb_group
from checker.lists import word_list

_DASHES = "-–—―"
_LONGEST = 12  # words: a longer line behind a quotation is no name
_REPLIES = frozenset(
    ("response", "reaction", "reply", "answer", "verdict", "comment", "retort", "assessment", "description")
)
_LINES = _REPLIES | frozenset(
    ("line", "words", "motto", "remark", "quip", "joke", "message", "question", "advice", "slogan")
)
_OWNERS = frozenset(("his", "her", "their", "its", "my", "our"))
_ISSUES = frozenset(("issued", "released", "made", "posted", "gave", "read", "issues", "published"))
_STATEMENTS = frozenset(("statement", "message", "reply", "speech", "response", "tweet"))
_NEAR = 8  # words between such a noun and the quotation
_ANNOUNCING = frozenset(word_list("checker/language/phrases")["announcing"].split())
_GIVES = frozenset(word_list("checker/language/phrases")["gives"].split())
_OF = frozenset(("by", "from", "of"))
_BEFORE = frozenset(("one", "the", "his", "her", "their", "its", "another", "a"))


def named_behind(copy: Copy, owned: Set[int]) -> list[Attribution]:
    """The attributions of quotations that no cue ascribes, all but the ``owned`` ones by their indices, and whose
    speaker, or "one response", stands right behind."""
    named = []
    for index, quotation in enumerate(copy.outer):
        if index in owned:
            continue
        first = bisect_left(copy.starts, quotation.end)
        span = Span(quotation.start, quotation.end)
        beside = (
            _caption(copy, span)
            or _reply(copy, span, first)
            or _line(copy, span)
            or _announced(copy, span)
            or _statement(copy, span)
        )
        if beside:
            named.append(beside)
    return named


def _caption(copy: Copy, quotation: Span) -> Attribution | None:
    """ "So far, so good." – Ama Boateng, engineer. Other quotations may stand in between, as in a letter."""
    blocks, block_at = copy.segments.blocks, copy.segments.block_at
    number = block_at(quotation.start)
    if quotation.start != blocks[number].start:
        return None
    end = copy.quotations.outer_ends[bisect_left(copy.quotations.outer_starts, blocks[number].end) - 1]
    first = bisect_left(copy.starts, end)
    if first >= len(copy.starts) or not copy.capital(first):
        return None
    if copy.text[end : copy.starts[first]].strip(", \n\t\xa0") not in tuple(_DASHES):
        return None
    following = block_at(copy.starts[first])
    if following > number + 1:
        return None
    last = bisect_left(copy.starts, blocks[following].end)
    if not first < last <= first + _LONGEST:
        return None
    behind = first + 1
    while behind < last and not copy.edge(behind):
        behind += 1
    source = Span(copy.starts[first], copy.ends[behind - 1])
    return Attribution((source,), (), (Span(quotation.start, end),), DIRECT)


def _reply(copy: Copy, quotation: Span, first: int) -> Attribution | None:
    """“Obscene,” was one response."""
    words = copy.folded[first : first + 5]
    if len(words) < 3 or words[0] not in ("was", "is", "were", "came") or words[1] not in _BEFORE:
        return None
    last = next((k for k in range(2, len(words)) if words[k] in _REPLIES), 0)
    if not last or copy.text[quotation.end : copy.starts[first]].strip():
        return None
    cue = Span(copy.starts[first], copy.ends[first + last])
    return Attribution((), (cue,), (quotation,), DIRECT)


def _line(copy: Copy, quotation: Span) -> Attribution | None:
    """Trujillo's line about the week, “…”: a noun for words, whose they are, and the quotation behind it."""
    first = bisect_left(copy.starts, quotation.start)
    start = copy.segments.sentence(copy.segments.sentence_at(quotation.start)).start
    for k in range(first - 1, max(-1, first - _NEAR), -1):
        if copy.starts[k] < start or (k < first - 1 and copy.edge(k + 1)) or copy.quoted[k] >= 0:
            return None
        if copy.folded[k] not in _LINES or k == 0:
            continue
        if copy.folded[k - 1] in _OWNERS:
            source = Span(copy.starts[k - 1], copy.ends[k - 1])
        elif copy.folded[k - 1].endswith(("'s", "s'")):
            owner = copy.phrase_before(k, max(0, k - _NEAR))
            if owner < 0:
                return None
            source = Span(copy.starts[owner], copy.ends[k - 1])
        else:
            return None
        return Attribution((source,), (Span(copy.starts[k], copy.ends[k]),), (quotation,), DIRECT)
    return None


def _announced(copy: Copy, quotation: Span) -> Attribution | None:
    """Cobb made the following comment on Monday: “…”; the words of a report by Cobb: “…”, in the same paragraph or at
    the head of the next."""
    first = bisect_left(copy.starts, quotation.start)
    if not first or copy.text[copy.ends[first - 1] : quotation.start].strip() != ":":
        return None
    start = copy.segments.sentence(copy.segments.sentence_at(copy.ends[first - 1])).start
    low = bisect_left(copy.starts, start)
    for noun in range(first - 1, max(low, first - _NEAR), -1):
        if copy.quoted[noun] >= 0 or copy.folded[noun] not in _ANNOUNCING or copy.capital(noun):
            continue
        if noun + 2 < first and copy.folded[noun + 1] in _OF and copy.capital(noun + 2):
            author = copy.phrase_after(noun + 2, first, loose=False)
            if author:
                return _said(copy, author.first, author.last, noun, noun + 1, quotation)
        for verb in range(noun - 1, max(low, noun - _NEAR), -1):
            if copy.folded[verb] in _GIVES:
                subject = copy.subject_before(verb_group(copy, verb, low), low)
                behind = noun + 3 if copy.folded[noun + 1 : first] == ["to", "say"] else noun + 1
                return _said(copy, subject[0], subject[2], verb, behind, quotation) if subject else None
            if copy.verbal(verb) or copy.edge(verb + 1):
                break
    return None


def _said(copy: Copy, first: int, last: int, cue: int, behind: int, quotation: Span) -> Attribution:
    """The attribution of a quotation to the source [first, last), by the words [cue, behind)."""
    source = Span(copy.starts[first], copy.ends[last - 1])
    return Attribution((source,), (Span(copy.starts[cue], copy.ends[behind - 1]),), (quotation,), DIRECT)


def _statement(copy: Copy, quotation: Span) -> Attribution | None:
    """A quotation that is a sentence, behind "She issued a statement …" in the same paragraph."""
    segments = copy.segments
    index = segments.sentence_at(quotation.start)
    if not index or segments.sentence(index).start != quotation.start:
        return None
    if segments.sentence_blocks[index - 1] != segments.sentence_blocks[index]:
        return None
    low, high = copy.sentence_words[index - 1]
    for k in range(low + 1, high - 2):
        if copy.folded[k] in _ISSUES and copy.folded[k + 1] in _BEFORE and copy.folded[k + 2] in _STATEMENTS:
            subject = copy.subject_before(k, low)
            if subject:
                source = Span(copy.starts[subject[0]], copy.ends[subject[2] - 1])
                return Attribution((source,), (Span(copy.starts[k], copy.ends[k + 2]),), (quotation,), DIRECT)
    return None
