"""Where sentences end: at full stops that are no abbreviation's, at question marks that no speaker follows."""

from __future__ import annotations

from collections.abc import Sequence

from checker.finding import Span
from checker.language.abbreviations import ends_with_abbreviation
from checker.language.patterns import SIGN_OR_STOP, lazy_pattern
from checker.tuples import made

MARKS = ".!?…"
"""The marks that may end a sentence."""
_CLOSING = "\"'”’»)]"
_QUOTED = ('"', "”", "’", "'")
_NEXT = lazy_pattern(r"\s*()(?:(?:[\"'«(\[]++|[“‘])+\s*)?(\S)")
_UNSPACED = lazy_pattern(r"[a-z]{3}[.!?][\"”]?(?=[A-Z“][a-z’' ])")  # "the roof.The judge": a space was lost
_SAID = lazy_pattern(
    rf"\s+(?:[A-Z]{SIGN_OR_STOP}*\s+){{0,3}}[A-Z]{SIGN_OR_STOP}*(?:,\s[^\n.,;:]{{1,60}},)?\s+"
    r"(?:said|says|asked|asks|wrote|writes|told|added|replied|tweeted|shouted|continued|demanded|exclaimed|declared|"
    r"wondered|yelled|cried|joked|recalled|remarked|mused|quipped|insisted|explained)\b"
)
_NOTHING_MORE = lazy_pattern(r"(?:\s+to\s[^\n.,;:]{1,40})?(?:\.|,(?!\s*[\"“]))")


def split_sentences(text: str, start: int, end: int, marks: Sequence[int]) -> list[Span]:
    """The sentences of one paragraph [start, end), without the white space around them. ``marks`` are the places
    of all that may end one, in order; what stands before the paragraph does not count.

    A full stop ends a sentence when a capital, a digit or an opening mark follows and the word before it is no
    abbreviation or initial. A mark inside a quotation does not when "Smith said" follows, and nothing that he said.
    """
    found: list[Span] = []
    begin = stop = opening = start
    while opening < end and text[opening].isspace():
        opening += 1
    for at in marks:
        if at < stop:
            continue
        mark, stop = text[at], at + 1
        char = text[at + 2] if at + 3 < end and text[stop] == " " else ""
        closing, behind = "", stop + 1
        if not char.isalnum():  # anything but a mark, a space, a letter
            while stop < end and text[stop] in MARKS:
                stop += 1
            while stop < end and text[stop] in _CLOSING:
                stop += 1
            if stop == end:
                break
            closing = text[at + 1 : stop]
            if not text[stop].isspace() and not (
                text[at - 1].islower() and _UNSPACED.match(text, max(begin, at - 3), end)
            ):
                continue
            following = _NEXT.match(text, stop, end)
            if not following:
                break
            char, behind = following[2], following.start(1)
        if char.islower() or char in ",;:-–—":
            continue
        plain = not closing or not closing.strip(_CLOSING)
        if mark == "." and plain and ends_with_abbreviation(text, begin, at, char, closed=closing != ""):
            continue
        said = _SAID.match(text, stop, end) if closing[-1:] in _QUOTED else None
        if said and (mark != "." or _NOTHING_MORE.match(text, said.end(), end)):
            continue
        found.append(made(Span, (opening, stop)))
        begin, opening = stop, behind
    while opening < end and text[end - 1].isspace():
        end -= 1
    if opening < end:
        found.append(made(Span, (opening, end)))
    return found


def find_marks(text: str, marks: str) -> list[int]:
    """Where any of a few marks stands in a text, in order. To find each is faster than to scan for them all."""
    found: list[int] = []
    for mark in marks:
        at = text.find(mark)
        while at >= 0:
            found.append(at)
            at = text.find(mark, at + 1)
    found.sort()
    return found
