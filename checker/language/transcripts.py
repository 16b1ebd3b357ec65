"""Words behind their speaker's name and a colon: a headline ("Cobb: Harbour will not shut"), and the paragraphs of a
transcript ("MAYOR COBB: It is shut.")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.finding import Span
from checker.language.attributions import DIRECT, INDIRECT, Attribution
from checker.language.name_lists import PLACES, is_ordinary
from checker.language.patterns import lazy_pattern
from checker.language.phrases import Copy
from checker.language.segment import HEADLINE

_LABEL = lazy_pattern(r"""["“']?((?:[A-Z][A-Z.'’-]+ ){0,3}[A-Z][A-Z'’-]{2,}):\s+(?=\S)""")
_CAPITALS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ'’-")  # what the last word of such a label is written in
_HEADED = lazy_pattern(r"((?:[A-Z][\w.'’-]* ){0,3}[A-Z][\w.'’-]*): (?=\S)")
_LONGEST = 48  # code points in which a label ends
_FEWEST = 2  # such paragraphs, or it is no transcript


def _is_speaker(label: str) -> bool:
    """Is a label no place and no word of the page ("LONDON", "READ MORE")?"""
    last = label.rsplit(maxsplit=1)[-1].casefold()
    return not is_ordinary(last) and label.casefold() not in PLACES


def headed(copy: Copy, found: Sequence[Attribution]) -> Iterator[Attribution]:
    """The headline, if it opens with the name of somebody to whom the copy ascribes something, and a colon."""
    blocks = copy.segments.blocks
    if len(blocks) < 2 or (blocks[0].kind != HEADLINE and copy.segments.sentence_blocks[1:2] != [1]):
        return
    start, end, _ = blocks[0]
    match = _HEADED.match(copy.text, start, end) if copy.text.find(":", start, min(end, start + _LONGEST)) > 0 else None
    if match and any(source.end > end and _names(copy, source, match[1]) for said in found for source in said.source):
        content = Span(match.end(), end)
        yield Attribution((Span(*match.span(1)),), (), (content,), INDIRECT)


def _names(copy: Copy, source: Span, label: str) -> bool:
    """Does a source end with the last word of a label ("Pat Cobb" and "Cobb", "a new poll" and "Poll")?"""
    return copy.text[source.start : source.end].casefold().split()[-1] == label.casefold().split()[-1]


def labelled(copy: Copy) -> list[Attribution]:
    """The paragraphs of a transcript, each as the words of whoever its label names."""
    found: list[Attribution] = []
    if copy.text.count(":") < _FEWEST:
        return found
    begun = []
    for start, end, _ in copy.segments.blocks:
        colon = copy.text.find(":", start, min(end, start + _LONGEST))
        if colon > 0 and _CAPITALS.issuperset(copy.text[max(start, colon - 3) : colon]):
            begun.append((start, end))
    for start, end in begun if len(begun) >= _FEWEST else ():
        match = _LABEL.match(copy.text, start, end)
        if match and _is_speaker(match[1]):
            content = Span(match.end(), len(copy.text[:end].rstrip("\"”'")))
            if content.end > content.start:
                found.append(Attribution((Span(*match.span(1)),), (), (content,), DIRECT))
    return found if len(found) >= _FEWEST else []
