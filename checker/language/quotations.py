"""Quotation marks and what stands between them: straight, curly, single, nested, guillemets, runs over paragraphs.

A quotation lives within its paragraph. One that is opened and not closed before the paragraph ends is carried on if the
next paragraph opens with the same mark (the house style of every English newspaper); otherwise it is unbalanced, and
its words still count as quoted to the end of the paragraph, so that nobody's words are taken for the publication's.
Apostrophes, '90s, inches and minutes are not quotation marks.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from checker.finding import Span
from checker.language.segment import HEADING, HEADLINE, Segments

CLOSING = {"“": "”", "„": "”", "«": "»", "‘": "’", '"': '"', "'": "'", "‹": "›", "”": "”"}
UNCLOSED, WRONG_MARK, UNOPENED = "never closed", "closed with the wrong mark", "never opened"


class Quotation(NamedTuple):
    """One quotation within one paragraph, marks included. ``depth`` is 0 for the outermost, 1 for one inside it.

    ``inner`` bounds the words without the marks; ``run`` numbers the quotation that it is part of: paragraphs of one
    continued quotation share it. ``closed`` is False where the paragraph ends first.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    depth: int
    run: int
    closed: bool


class Imbalance(NamedTuple):
    """A quotation mark without its partner: where the mark stands, the words it governs, and what is wrong."""

    mark: int
    start: int
    end: int
    problem: str


class Quotations(NamedTuple):
    """Every quotation of a text in order, and every mark that lacks a partner."""

    all: tuple[Quotation, ...]
    imbalances: tuple[Imbalance, ...]
    outer_starts: list[int]
    outer_ends: list[int]

    @property
    def outer(self) -> tuple[Quotation, ...]:
        """The quotations that stand in no other."""
        return tuple(quotation for quotation in self.all if quotation.depth == 0)

    def covers(self, offset: int) -> bool:
        """Does the character at the offset stand inside a quotation (its marks included)?"""
        index = bisect_right(self.outer_starts, offset) - 1
        return index >= 0 and offset < self.outer_ends[index]

    def touches(self, start: int, end: int) -> bool:
        """Does any character of [start, end) stand inside a quotation?"""
        index = bisect_right(self.outer_starts, max(start, end - 1)) - 1
        return index >= 0 and start < self.outer_ends[index]


class _Open(NamedTuple):
    mark: str
    at: int


_MARK = re.compile(r"[\"'“”„‘’«»‹›]")
_ELISION = re.compile(r"['’‘](?:\d0s|\d\ds?\b|tis\b|twas\b|em\b|n['’]|til\b|cause\b|bout\b|round\b|s\b|ve\b|re\b|ll\b)", re.I)
_DOUBLE = frozenset('"“”„«»‹›')


def find_quotations(text: str, segments: Segments) -> Quotations:
    """Every quotation of the text. No text makes it fail: marks that make no sense are left out or reported."""
    found: list[Quotation] = []
    faults: list[Imbalance] = []
    run = 0
    carried: str | None = None
    blocks = segments.blocks
    for index, block in enumerate(blocks):
        if not _MARK.search(text, block.start, block.end):
            carried = None
            continue
        quotations, unbalanced = _paragraph(text, block.start, block.end)
        continued = carried is not None and quotations and quotations[0].start == block.start
        if carried is not None and continued and text[block.start] != carried:
            continued = False
        numbers: dict[int, int] = {}
        for quotation in quotations:
            if quotation.depth == 0 and not (continued and quotation is quotations[0]):
                run += 1
            numbers[quotation.start] = run
        found += [q._replace(run=numbers[q.start]) for q in quotations]
        carried = None
        for fault in unbalanced:
            following = blocks[index + 1] if index + 1 < len(blocks) else None
            opener = text[fault.mark]
            if (
                fault.problem == UNCLOSED
                and fault.end == block.end
                and following
                and following.kind not in (HEADING, HEADLINE)
                and text[following.start] == opener
                and opener not in "'‘"
                and fault is unbalanced[-1]
            ):
                carried = opener
            else:
                faults.append(fault)
    found.sort(key=lambda q: (q.start, -q.end))
    outer = [q for q in found if q.depth == 0]
    return Quotations(tuple(found), tuple(faults), [q.start for q in outer], [q.end for q in outer])


def _paragraph(text: str, start: int, end: int) -> tuple[list[Quotation], list[Imbalance]]:
    found: list[Quotation] = []
    faults: list[Imbalance] = []
    stack: list[_Open] = []
    single_until = -1  # an apostrophe-like mark that is already known to close a single quotation

    def close(opened: _Open, at: int) -> None:
        found.append(Quotation(opened.at, at + 1, opened.at + 1, at, len(stack), 0, True))

    for match in _MARK.finditer(text, start, end):
        mark, at = match[0], match.start()
        before = text[at - 1] if at > start else " "
        after = text[at + 1] if at + 1 < end else " "
        if mark in "'’‘":
            if stack and stack[-1].mark in "'‘’" and at == single_until:
                close(stack.pop(), at)
            elif mark == "’" or (before.isalnum() and mark == "'"):
                continue  # an apostrophe, or a closing mark with nothing to close
            elif _ELISION.match(text, at) or not _may_open(before, after):
                continue
            elif not (stack and stack[-1].mark in "'‘"):
                single_until = _single_close(text, at, end)
                if single_until >= 0:
                    stack.append(_Open(mark, at))
            continue
        while stack and stack[-1].mark in "'‘":  # a single quotation cannot hold a double one that outlives it
            if single_until > at:
                break
            stack.pop()
        top = next((opened for opened in reversed(stack) if opened.mark in _DOUBLE), None)
        if mark in "“„«‹" or (mark == '"' and (top is None or (_opens(before, after) and top.mark != '"'))):
            if mark == '"' and top is None and before.isdigit() and not _pairs_later(text, at, end):
                continue  # inches, seconds
            if top is not None and mark == "“" == top.mark and not _closes_twice(text, at, end):
                if _resumes(text, top.at, at):
                    continue
                faults.append(Imbalance(top.at, top.at, _words_end(text, at, start), UNCLOSED))
                found.append(Quotation(top.at, at, top.at + 1, at, 0, 0, False))
                del stack[stack.index(top) :]
            stack.append(_Open(mark, at))
            continue
        if top is None:
            if mark == "”" and _opens(before, after):  # ”Swedish” style: the same mark at both ends
                stack.append(_Open("”", at))
            elif mark != '"' and not before.isdigit():
                faults.append(Imbalance(at, _sentence_start(text, start, at), at + 1, UNOPENED))
            continue
        if mark == '"' == top.mark and _opens(before, after) and _another_opens(text, at, end):
            if _resumes(text, top.at, at):
                continue
            faults.append(Imbalance(top.at, top.at, _words_end(text, at, start), UNCLOSED))
            found.append(Quotation(top.at, _words_end(text, at, start), top.at + 1, _words_end(text, at, start), 0, 0, False))
            del stack[stack.index(top) :]
            stack.append(_Open(mark, at))
            continue
        del stack[stack.index(top) + 1 :]
        stack.pop()
        close(top, at)
        if CLOSING[top.mark] != mark:
            faults.append(Imbalance(at, top.at, at + 1, WRONG_MARK))
    for depth, opened in enumerate(stack):
        if opened.mark in _DOUBLE:
            found.append(Quotation(opened.at, end, opened.at + 1, end, depth, 0, False))
            faults.append(Imbalance(opened.at, opened.at, end, UNCLOSED))
    found.sort()
    return found, faults


def _may_open(before: str, after: str) -> bool:
    return (before.isspace() or before in "([{—–-/\"“") and (after.isalnum() or after in "\"“([$£€…¡¿")


def _opens(before: str, after: str) -> bool:
    return (before.isspace() or before in "([{—–/‘'") and not after.isspace()


def _single_close(text: str, at: int, end: int) -> int:
    """Where the single quotation opened at ``at`` closes, or -1 if that mark is an apostrophe after all.

    The plural possessive ("the workers' union") ends in s and goes on in lower case, so such a mark is taken only when
    no better one follows.
    """
    doubtful = -1
    for match in re.finditer(r"['’](?=[\s.,;:!?)\]\"”—–-]|$)", text[at + 1 : end]):
        place = at + 1 + match.start()
        before = text[place - 1]
        if before.isspace() or before in "([":
            return doubtful
        if before in "sz" and re.match(r"['’]\s+[a-z]", text[place : place + 4]):
            doubtful = place if doubtful < 0 else doubtful
            continue
        return place
    return doubtful


def _pairs_later(text: str, at: int, end: int) -> bool:
    return text.count('"', at + 1, end) % 2 == 1


def _another_opens(text: str, at: int, end: int) -> bool:
    """With a straight mark that looks like an opening one while another is open: do the rest pair up from here?"""
    return text.count('"', at, end) % 2 == 0


def _closes_twice(text: str, at: int, end: int) -> bool:
    return text.count("”", at, end) > text.count("“", at, end)


_TAG = re.compile(r",\s+(?:\w[\w.'’-]*\s+){0,6}(?:said|says|told|wrote|asked|added)\b[^,]{0,60}\Z")


def _resumes(text: str, opened: int, at: int) -> bool:
    """Is a second opening mark that of the next paragraph of one continued quotation, in copy whose paragraphs were
    joined? It stands after a full stop, and nothing says in between that the speech had ended."""
    spoken = text[opened + 1 : at].rstrip()
    return spoken[-1:] in (".", "?", "!") and not _TAG.search(spoken[-160:].rstrip(".?!"))


def _words_end(text: str, at: int, start: int) -> int:
    while at > start and text[at - 1].isspace():
        at -= 1
    return at


def _sentence_start(text: str, start: int, at: int) -> int:
    begin = max((text.rfind(stop, start, at) for stop in (". ", "? ", "! ")), default=-1)
    return begin + 2 if begin >= 0 else start


def inner(quotation: Quotation) -> Span:
    """The words of a quotation without its marks."""
    return Span(quotation.inner_start, quotation.inner_end)
