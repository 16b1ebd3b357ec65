"""Where sentences end: at full stops that are no abbreviation's, at question marks that no speaker follows."""

from __future__ import annotations

from collections.abc import Iterator

from checker.finding import Span
from checker.language.abbreviations import ends_with_abbreviation
from checker.language.patterns import lazy_pattern

_STOP = lazy_pattern(r"[.!?…]+[\"'”’»)\]]*")
_NEXT = lazy_pattern(r"\s*(?:[\"'“‘«(\[]+\s*)?(\S)")
_UNSPACED = lazy_pattern(r"[a-z]{3}[.!?][\"”]?(?=[A-Z“][a-z’' ])")  # "the roof.The judge": a space was lost
_SAID = lazy_pattern(
    r"\s+(?:[A-Z][\w'’.-]*\s+){1,4}(?:said|says|asked|asks|wrote|writes|told|added|replied|tweeted|shouted)\b"
)


def split_sentences(text: str, start: int, end: int) -> Iterator[Span]:
    """The sentences of one paragraph [start, end), without the white space around them.

    A full stop ends a sentence when a capital, a digit or an opening mark follows and the word before it is no
    abbreviation or initial. A question or exclamation mark inside a quotation does not when "Smith said" follows.
    """
    begin = start
    for match in _STOP.finditer(text, start, end):
        stop = match.end()
        if stop < end and not text[stop].isspace() and not _UNSPACED.match(text, max(begin, match.start() - 3), end):
            continue
        following = _NEXT.match(text, stop, end)
        if not following:
            break
        char = following[1]
        if char.islower() or char in ",;:-–—":
            continue
        if (
            match[0][0] == "."
            and match[0].rstrip("\"'”’»)]") == "."
            and ends_with_abbreviation(text, begin, match.start(), char, closed=len(match[0]) > 1)
        ):
            continue
        if match[0][0] in "!?" and match[0][-1] in "\"”’'" and _SAID.match(text, stop, end):
            continue
        yield from _trimmed(text, begin, stop)
        begin = stop
    yield from _trimmed(text, begin, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start, end)
