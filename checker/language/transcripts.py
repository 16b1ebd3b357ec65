"""The paragraphs of a transcript, behind their speaker's name and a colon ("MAYOR COBB: It is shut.")."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checker.finding import Span
from checker.language.attributions import DIRECT, Attribution
from checker.language.name_lists import PLACES, is_ordinary
from checker.language.patterns import lazy_pattern
from checker.language.phrases import Copy
from checker.language.segment import PARAGRAPH

_LABEL = lazy_pattern(r"""["“']?((?:[A-Z][A-Z.'’-]+ ){0,3}[A-Z][A-Z'’-]{2,}):\s+(?=\S)""")
_CAPITALS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ'’-")  # what the last word of such a label is written in
_LONGEST = 48  # code points in which a label ends
_FEWEST = 2  # such paragraphs, or it is no transcript
_TRANSCRIPT = 4  # such paragraphs make a whole one, in which what stands between two goes on with the first
_GOING_ON = 8  # paragraphs of one speech


def _is_speaker(label: str) -> bool:
    """Is a label no place and no word of the page ("LONDON", "READ MORE")?"""
    last = label.rsplit(maxsplit=1)[-1].casefold()
    return not is_ordinary(last) and label.casefold() not in PLACES


def labelled(copy: Copy) -> list[Attribution]:
    """The paragraphs of a transcript, each as the words of whoever its label names, with those that go on."""
    found: list[Attribution] = []
    if copy.text.count(":") < _FEWEST:
        return found
    begun = []
    for number, (start, end, _) in enumerate(copy.segments.blocks):
        colon = copy.text.find(":", start, min(end, start + _LONGEST))
        if colon > 0 and _CAPITALS.issuperset(copy.text[max(start, colon - 3) : colon]):
            begun.append(number)
    numbers: list[int] = []
    for number in begun if len(begun) >= _FEWEST else ():
        start, end, _ = copy.segments.blocks[number]
        match = _LABEL.match(copy.text, start, end)
        if match and _is_speaker(match[1]):
            content = Span(match.end(), _without_mark(copy, end))
            if content.end > content.start:
                found.append(Attribution((Span(*match.span(1)),), (), (content,), DIRECT))
                numbers.append(number)
    for index, (number, following) in enumerate(pairwise(numbers) if len(numbers) >= _TRANSCRIPT else ()):
        if following - number <= _GOING_ON:
            spoken = (*found[index].content, *_between(copy, number + 1, following))
            found[index] = found[index]._replace(content=spoken)
    return found if len(found) >= _FEWEST else []


def _without_mark(copy: Copy, end: int) -> int:
    """Where the words of a paragraph end that a quotation mark may close."""
    while copy.text[end - 1] in "\"”'":
        end -= 1
    return end


def _between(copy: Copy, first: int, last: int) -> Iterator[Span]:
    """The paragraphs [first, last), by their numbers, that are no directions in brackets."""
    for start, end, kind in copy.segments.blocks[first:last]:
        if kind == PARAGRAPH and copy.text[start:end].lstrip("\"“'")[:1] not in tuple("([<"):
            yield Span(start, _without_mark(copy, end))
