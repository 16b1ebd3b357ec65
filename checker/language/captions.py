"""Quotations whose speaker stands beside them without a verb of saying: “…” – A Name; “Obscene,” was one response."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Set

from checker.finding import Span
from checker.language.attributions import DIRECT, Attribution
from checker.language.phrases import Copy

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
        beside = _caption(copy, span, first) or _reply(copy, span, first) or _line(copy, span) or _statement(copy, span)
        if beside:
            named.append(beside)
    return named


def _caption(copy: Copy, quotation: Span, first: int) -> Attribution | None:
    """ "So far, so good." – Ama Boateng, engineer"""
    block = copy.segments.blocks[copy.segments.block_at(quotation.start)]
    if quotation.start != block.start or first >= len(copy.starts):
        return None
    between = copy.text[quotation.end : copy.starts[first]].replace("\xa0", " ")
    last = max(first, bisect_left(copy.starts, block.end))
    if (
        last == first
        or between.strip(" ,\n\t") not in tuple(_DASHES)
        or last - first > _LONGEST
        or not copy.capital(first)
    ):
        following = copy.segments.block_at(copy.starts[first])
        if following == copy.segments.block_at(quotation.start) or between.strip() not in tuple(_DASHES):
            return None
        last = bisect_left(copy.starts, copy.segments.blocks[following].end)
        if last - first > _LONGEST or not copy.capital(first):
            return None
    if last <= first:
        return None
    end = first + 1
    while end < last and not copy.edge(end):
        end += 1
    return Attribution((Span(copy.starts[first], copy.ends[end - 1]),), (), (quotation,), DIRECT)


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


def _statement(copy: Copy, quotation: Span) -> Attribution | None:
    """A quotation that is a sentence, behind "She issued a statement …" in the same paragraph."""
    segments = copy.segments
    index = segments.sentence_at(quotation.start)
    if not index or segments.sentence(index).start != quotation.start:
        return None
    start, end = segments.sentence(index - 1)
    if segments.sentence_blocks[index - 1] != segments.sentence_blocks[index]:
        return None
    low, high = bisect_left(copy.starts, start), bisect_left(copy.starts, end)
    for k in range(low + 1, high - 2):
        if copy.folded[k] in _ISSUES and copy.folded[k + 1] in _BEFORE and copy.folded[k + 2] in _STATEMENTS:
            subject = copy.subject_before(k, low)
            if subject:
                source = Span(copy.starts[subject[0]], copy.ends[subject[2] - 1])
                return Attribution((source,), (Span(copy.starts[k], copy.ends[k + 2]),), (quotation,), DIRECT)
    return None
