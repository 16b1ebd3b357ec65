"""Who says what: the source, the cue that ascribes, and the content that is ascribed.

Every word that may ascribe is looked up in the cue lists (checker.language.cues) and read in its sentence: who stands
before or behind it (checker.language.ascriptions), and how far what is ascribed goes (checker.language.contents).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from checker.finding import Span
from checker.language.quotations import Quotations
from checker.language.segment import Segments, Words
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.language.phrases import Copy

DIRECT, INDIRECT, MIXED = "direct", "indirect", "mixed"


class Attribution(NamedTuple):
    """One passage ascribed to somebody. Each part is a tuple of spans, because a cue may interrupt its content.

    ``source`` is empty where nobody is named ("is expected to", "reportedly"); ``carried`` marks content that goes on
    under the attribution before it ("He said … . It was …"). ``speech`` is direct, indirect or mixed.
    """

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    speech: str
    carried: bool = False


def find_attributions(
    text: str,
    segments: Segments,
    words: Words,
    sentence_words: Sequence[tuple[int, int]],
    quotations: Quotations,
) -> tuple[Attribution, ...]:
    """Every attribution, in order of its first character. ``sentence_words`` are the words of every sentence, [first,
    last)."""
    from checker.language.ascriptions import read_cues
    from checker.language.contents import ascribed
    from checker.language.phrases import Copy

    copy = Copy(text, segments, words, sentence_words, quotations)
    return ascribed(copy, read_cues(copy))


def speech_of(copy: Copy, content: Sequence[Span]) -> str:
    """Direct, if nine tenths of the words that are ascribed stand in quotation marks; indirect, if none does."""
    if not copy.outer:
        return INDIRECT
    if len(content) == 1:
        start, end = content[0]
        touched = bisect_right(copy.quotations.outer_starts, end - 1) - 1
        if touched < 0 or copy.quotations.outer_ends[touched] <= start:
            return INDIRECT
        if copy.outer[touched][:2] == content[0]:  # a quotation, and nothing besides
            first, last = copy.quoted_words[touched]
            return DIRECT if first < last else INDIRECT
    starts = copy.starts
    quoted = total = 0
    for start, end in content:
        first = bisect_left(starts, start)
        inside = copy.quoted[first : bisect_left(starts, end, first)]
        total += len(inside)
        quoted += len(inside) - inside.count(-1)
    return INDIRECT if not quoted else DIRECT if quoted * 10 >= total * 9 else MIXED
