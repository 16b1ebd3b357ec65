"""Quotation marks and what stands between them: straight, curly, single, nested, guillemets, runs over paragraphs.

A quotation lives within its paragraph. One that is opened and not closed before the paragraph ends is carried on if the
next paragraph opens with the same mark (the house style of every English newspaper); otherwise it is unbalanced, and
its words still count as quoted to the end of the paragraph, so that nobody's words are taken for the publication's.
Apostrophes, '90s, inches and minutes are not quotation marks.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence

from checker.finding import Span
from checker.language.patterns import lazy_pattern
from checker.language.segment import HEADING, HEADLINE, Segments
from checker.language.sentences import find_marks
from checker.language.single_marks import single_close, single_opens
from checker.records import Record
from checker.tuples import NamedTuple, made

CLOSING = {"“": "”", "„": "”", "«": "»", "‘": "’", '"': '"', "'": "'", "‹": "›", "”": "”", "``": "''", "''": "''"}
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


class Quotations(Record):
    """Every quotation of a text in order, every mark that lacks a partner, and the quotations that stand in no other
    one."""

    all: tuple[Quotation, ...]
    imbalances: tuple[Imbalance, ...]
    outer: tuple[Quotation, ...]
    outer_starts: list[int]
    outer_ends: list[int]

    def covers(self, offset: int) -> bool:
        """Does the character at the offset stand inside a quotation (its marks included)?"""
        index = bisect_right(self.outer_starts, offset) - 1
        return index >= 0 and offset < self.outer_ends[index]

    def touches(self, start: int, end: int) -> bool:
        """Does any character of [start, end) stand inside a quotation?"""
        index = bisect_right(self.outer_starts, end - 1 if end > start else start) - 1
        return index >= 0 and start < self.outer_ends[index]


class _Open(NamedTuple):
    mark: str
    at: int


_MARKS = "\"'`“”„‘’«»‹›"
_SINGLE = frozenset("'’‘")
_LEFT = frozenset(("“", "„", "«", "‹", "``"))  # these only ever open
_EITHER = frozenset(('"', "''"))  # these open and close
_FEET = lazy_pattern(r"(?<!\d)\d['’′]\s?1?\d\Z")  # "6’2”"
_REACH = 4000  # code points in which a single quotation must close


def find_quotations(text: str, segments: Segments) -> Quotations:
    """Every quotation of the text. No text makes it fail: marks that make no sense are left out or reported."""
    found: list[Quotation] = []
    faults: list[Imbalance] = []
    run, nested = 0, False
    carried: str | None = None
    blocks = segments.blocks
    marks = _find_marks(text)
    places = [at for _, at in marks]
    quoting = [at for mark, at in marks if not _is_apostrophe(text, mark, at)]
    passed = 0
    for index, block in enumerate(blocks):
        before, passed = passed, bisect_left(quoting, block.end, passed)
        if passed == before:
            carried = None
            continue
        first = bisect_left(places, block.start)
        paragraph = _Paragraph(text, block.start, block.end, marks[first : bisect_left(places, block.end, first)])
        continued = carried and text.startswith(carried, block.start)
        for start, end, inner_start, inner_end, depth, closed in paragraph.found:
            if depth:
                nested = True
            elif not continued or start != block.start:
                run += 1
            found.append(made(Quotation, (start, end, inner_start, inner_end, depth, run, closed)))
        carried = None
        for fault in paragraph.faults:
            following = blocks[index + 1] if index + 1 < len(blocks) else None
            opener = "''" if text.startswith("''", fault.mark) else text[fault.mark]
            if (
                fault.problem == UNCLOSED
                and fault.end == block.end
                and following
                and following.kind not in (HEADING, HEADLINE)
                and text.startswith(opener, following.start)
                and opener not in ("'", "‘")
                and fault is paragraph.faults[-1]
            ):
                carried = opener
            else:
                faults.append(fault)
    outer = found
    if nested:
        found.sort(key=lambda q: (q.start, -q.end))
        outer = [q for q in found if q.depth == 0]
    return Quotations(tuple(found), tuple(faults), tuple(outer), [q.start for q in outer], [q.end for q in outer])


def _find_marks(text: str) -> list[tuple[str, int]]:
    """Every quotation mark and apostrophe and where it stands, in order. Of graves only two side by side are a mark."""
    marks: list[tuple[str, int]] = []
    for at in find_marks(text, _MARKS):
        mark = text[at]
        if mark in "'`" and marks and marks[-1] == (mark, at - 1):
            marks[-1] = (mark + mark, at - 1)
        elif mark != "`" or text.startswith(mark, at + 1):
            marks.append((mark, at))
    return marks


def _is_apostrophe(text: str, mark: str, at: int) -> bool:
    """Is a mark an apostrophe, unless it closes a single quotation that is open?"""
    return mark == "’" or (mark == "'" and at > 0 and text[at - 1].isalnum())


class _Paragraph:
    """Reads the marks of one paragraph from left to right with a stack of those still open. Of the quotations ``found``
    it gives the fields but the run, which it does not know."""

    def __init__(self, text: str, start: int, end: int, marks: Sequence[tuple[str, int]]) -> None:
        self.text, self.start, self.end, self.marks = text, start, end, marks
        self.found: list[tuple[int, int, int, int, int, bool]] = []
        self.faults: list[Imbalance] = []
        self.stack: list[_Open] = []
        self.single_until = -1  # the apostrophe that is known to close the open single quotation
        self.places: defaultdict[str, list[int]] | None = None  # of each mark, where few paragraphs have to know them
        for mark, at in marks:
            if mark not in _SINGLE:
                self._double(mark, at)
            elif at == self.single_until or not _is_apostrophe(text, mark, at):
                self._single(mark, at)
        for depth, opened in enumerate(self.stack):
            if opened.mark not in _SINGLE:
                self.found.append((opened.at, end, opened.at + len(opened.mark), end, depth, False))
                if opened.mark not in "«‹":  # these also serve as arrows
                    self.faults.append(Imbalance(opened.at, opened.at, end, UNCLOSED))
        self.found.sort()

    def _to_come(self, mark: str, at: int) -> int:
        """How many of a mark stand behind a place."""
        if self.places is None:
            self.places = defaultdict(list)
            for each, place in self.marks:
                self.places[each].append(place)
        places = self.places[mark]
        return len(places) - bisect_right(places, at)

    def _around(self, mark: str, at: int) -> tuple[str, str]:
        behind = at + len(mark)
        before = self.text[at - 1] if at > self.start else " "
        return before, self.text[behind] if behind < self.end else " "

    def _close(self, opened: _Open, mark: str, at: int) -> None:
        opening, start = opened
        self.found.append((start, at + len(mark), start + len(opening), at, len(self.stack), True))

    def _single(self, mark: str, at: int) -> None:
        before, after = self._around(mark, at)
        if self.stack and self.stack[-1].mark in _SINGLE and at == self.single_until:
            self._close(self.stack.pop(), mark, at)
        elif mark == "’" or (before.isalnum() and mark == "'") or not single_opens(self.text, at, before, after):
            return
        elif not (self.stack and self.stack[-1].mark in _SINGLE):
            self.single_until = single_close(self.text, at, min(self.end, at + _REACH))
            if self.single_until >= 0:
                self.stack.append(_Open(mark, at))

    def _double(self, mark: str, at: int) -> None:
        before, after = self._around(mark, at)
        if before.isdigit() and mark in '"”' and _FEET.search(self.text, max(self.start, at - 8), at):
            return  # the inches of a height
        while self.stack and self.stack[-1].mark in _SINGLE and self.single_until <= at:
            self.stack.pop()  # a single quotation cannot hold a double one that outlives it
        top = None
        for opened in reversed(self.stack):  # which may hold thousands in copy that is no prose
            if opened.mark not in _SINGLE:
                top = opened
                break
        if top is None:
            self._first(mark, at, before, after)
        elif mark in _LEFT and (top.mark, mark) != ("„", "“") and not (mark == "“" and _ends(before, after)):
            if mark == top.mark == "“" and self._to_come("”", at) <= self._to_come("“", at) + 1:
                self._again(top, mark, at)
            else:
                self.stack.append(_Open(mark, at))
        elif mark in _EITHER and top.mark not in (mark, "``") and _opens(before, after):
            self.stack.append(_Open(mark, at))
        elif mark in _EITHER and mark == top.mark and _opens(before, after) and self._reopens(top, mark, at, after):
            self._again(top, mark, at)
        else:
            del self.stack[self.stack.index(top) :]
            self._close(top, mark, at)
            if mark not in (CLOSING[top.mark], "“" if top.mark == "„" else ""):
                self.faults.append(Imbalance(at, top.at, at + len(mark), WRONG_MARK))

    def _first(self, mark: str, at: int, before: str, after: str) -> None:
        """A mark while no double quotation is open."""
        if mark == '"' and before.isdigit() and self._to_come(mark, at) % 2 == 0:
            return  # inches, seconds
        if mark in _LEFT or mark in _EITHER or (mark == "”" and self._opens_alike(at, before, after)):
            self.stack.append(made(_Open, (mark, at)))
        elif mark == "”" and not before.isdigit():
            begin = max(self.text.rfind(stop, max(self.start, at - 400), at) for stop in (". ", "? ", "! "))
            self.faults.append(Imbalance(at, begin + 2 if begin >= 0 else self.start, at + 1, UNOPENED))

    def _opens_alike(self, at: int, before: str, after: str) -> bool:
        """Does ” open a quotation, as where marks are alike at both ends: ”Swedish”?"""
        if at > self.start:
            return _opens(before, after)
        following = _CURLY.search(self.text, at + 1, self.end)  # nothing can end here: the next such mark closes it
        return following is not None and following[0] == "”"

    def _reopens(self, top: _Open, mark: str, at: int, after: str) -> bool:
        """Does a straight mark where one opens open once more, though one is open: because the marks to come are odd in
        number, or because a new sentence of the same speech begins there, as where paragraphs were joined?"""
        return self._to_come(mark, at) % 2 == 1 or (after.isupper() and _resumes(self.text, top.at, at))

    def _again(self, top: _Open, mark: str, at: int) -> None:
        """The same opening mark a second time: the next paragraph of a continued quotation, or the first was never
        closed."""
        if _resumes(self.text, top.at, at):
            return
        stop = at
        while stop > self.start and self.text[stop - 1].isspace():
            stop -= 1
        self.faults.append(Imbalance(top.at, top.at, stop, UNCLOSED))
        depth = self.stack.index(top)
        self.found.append((top.at, stop, top.at + len(top.mark), stop, depth, False))
        del self.stack[depth:]
        self.stack.append(_Open(mark, at))


def _opens(before: str, after: str) -> bool:
    return (before.isspace() or before in "([{—–/‘'") and not after.isspace()


def _ends(before: str, after: str) -> bool:
    """Is a mark where only one that closes can be: right behind a word, and before a space or a stop?"""
    return not before.isspace() and before not in "([{—–-/‘'\"“" and (after.isspace() or after in ".,;:!?)]")


_CURLY = lazy_pattern("[“”]")
_TAG = lazy_pattern(
    r",\s+(?!(?:I|We|we|You|you)\b)(?:\w[\w.'-]*\s+){0,6}(?:said|says|told|wrote|asked|added)\b[^,]{0,60}\Z"
)


def _resumes(text: str, opened: int, at: int) -> bool:
    """Is a second opening mark that of the next paragraph of one continued quotation, in copy whose paragraphs were
    joined? It stands after a full stop, and nothing says in between that the speech had ended."""
    spoken = text[max(opened + 1, at - 160) : at].rstrip().replace("’", "'")
    return spoken[-1:] in (".", "?", "!") and not _TAG.search(spoken.rstrip(".?!"))


def inner(quotation: Quotation) -> Span:
    """The words of a quotation without its marks."""
    return Span(quotation.inner_start, quotation.inner_end)
