"""What a headline tells behind a colon: "Cobb: Harbour will not shut", "Cobb rejects the plan: ‘It is shut’"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from checker.finding import Span
from checker.language.attributions import DIRECT, INDIRECT, Attribution
from checker.language.patterns import SIGN_OR_STOP, lazy_pattern
from checker.language.phrases import Copy
from checker.language.segment import HEADLINE

_HEADED = lazy_pattern(rf"((?:[A-Z]{SIGN_OR_STOP}* ){{0,3}}[A-Z]{SIGN_OR_STOP}*): (?=\S)")
_LONGEST = 48  # code points in which a label ends
_BEHIND_NAME = re.compile(r"[(,]")


def headed(copy: Copy, found: Sequence[Attribution]) -> Iterator[Attribution]:
    """The headline, if it opens with the name of somebody to whom the copy ascribes something, and a colon, or names
    somebody of that kind in front of a colon and a quotation."""
    blocks = copy.segments.blocks
    if len(blocks) < 2 or (blocks[0].kind != HEADLINE and copy.segments.sentence_blocks[1:2] != [1]):
        return
    start, end, _ = blocks[0]
    colon = copy.text.find(":", start, end)
    if colon < 0:
        return
    match = _HEADED.match(copy.text, start, end) if colon < start + _LONGEST else None
    quoted = colon + 2 in copy.quotations.outer_starts[:_FEW]
    if not match and not quoted:
        return
    speakers = {_last_name(copy, source) for said in found for source in said.source if source.end > end}
    if match and match[1].casefold().split()[-1] in speakers:
        yield Attribution((Span(*match.span(1)),), (), (Span(match.end(), end),), INDIRECT)
    elif quoted:
        quotation = copy.outer[copy.quotations.outer_starts.index(colon + 2)]
        name = _named(copy, start, colon, speakers) if not copy.words.within(quotation.end, end) else None
        if name:
            yield Attribution((name,), (), (Span(quotation.start, quotation.end),), DIRECT)


_FEW = 4  # quotations of a headline


def _last_name(copy: Copy, source: Span) -> str:
    """The last word of a source, what stands in brackets or in apposition behind it aside: "pence" for "Gov. Mike Pence
    (R-Ind.)", "poll" for "a new poll"."""
    words = _BEHIND_NAME.split(copy.words.text[source.start : source.end], maxsplit=1)[0].split()
    return words[-1].removesuffix("'s") if words else ""


def _named(copy: Copy, start: int, end: int, speakers: set[str]) -> Span | None:
    """The first name in [start, end) that ends with the last word of one of some speakers'."""
    low, high = bisect_left(copy.starts, start), bisect_left(copy.starts, end)
    for last in range(low, high):
        if copy.folded[last].removesuffix("'s") in speakers and copy.capital(last):
            first = last
            while first > low and copy.capital(first - 1) and not copy.edge(first) and not copy.classes[first - 1]:
                first -= 1
            return Span(copy.starts[first], copy.ends[last])
    return None
