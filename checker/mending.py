"""What is certain, put right in the copy: findings' edits applied to the source that they were found in.

Only plain text and Markdown are mended, whose offsets are those of the file, and only what is read back exactly as it
was written. What has been mended is checked again until nothing is left to mend, so that a second run changes nothing.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable

from checker.reading.decoding import decoded, encoded
from checker.reading.endings import MARKDOWN
from checker.reading.files import UnreadableError
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document
    from checker.finding import Finding
    from checker.report.report import Report

_ROUNDS = 8  # one mend may bring out another; two that undo each other are not to go on for ever


class Mended(NamedTuple):
    """A file of copy before and after, as characters and as bytes, and how many findings are put right."""

    before: str
    after: str
    original: bytes
    data: bytes
    findings: int


def mended(data: bytes, path: str, examine: Callable[[bytes], Report]) -> Mended | None:
    """A file with its findings mended; None where nothing is to be, or cannot be without doubt. ``examine`` reads and
    checks a state of the file. Raises UnreadableError for what is no copy."""
    report = examine(data)
    if not any(finding.edits for finding in report.findings):
        return None
    before, total = decoded(data)[0], 0
    if encoded(before, data) != data or source_of(report.document) != before:
        return None
    new = data
    for _ in range(_ROUNDS):
        if not is_mendable(report.document, path):
            return None
        source, number = applied(report.document, (f for f in report.findings if f.state == "new"))
        if not number:
            return Mended(before, decoded(new)[0], data, new, total) if total else None
        try:
            new = encoded(source, data)
            report = examine(new)
        except (UnicodeEncodeError, UnreadableError):
            return None
        total += number
    return None


def is_mendable(document: Document, path: str) -> bool:
    """Is it plain text or Markdown, whose offsets lead to the very characters of the file?"""
    return document.source_map is None or path.lower().endswith(MARKDOWN)


def source_of(document: Document) -> str:
    """What a document was read from; for copy without markup its own text."""
    return document.source_map.source if document.source_map else document.text


_Placed = tuple[int, int, str]


def applied(document: Document, findings: Iterable[Finding]) -> tuple[str, int]:
    """The source with the edits of findings made, and of how many. A finding whose edits would touch another's, or
    markup, is left for the next time, or for ever."""
    source = source_of(document)
    taken: list[_Placed] = []
    number = 0
    for finding in findings:
        edits = [edit for start, end, text in finding.edits if (edit := _placed(document, source, start, end, text))]
        if len(edits) < len(finding.edits) or not edits or not all(_free(edit, taken) for edit in edits):
            continue
        for edit in edits:
            insort(taken, edit)
        number += 1
    parts, at = [], 0
    for start, end, text in taken:
        parts += [source[at:start], text]
        at = end
    return "".join((*parts, source[at:])), number


def _placed(document: Document, source: str, start: int, end: int, text: str) -> _Placed | None:
    """An edit of the text as one of the source; None where the source has markup in between."""
    first = document.place(start).source
    last = document.place(end - 1).source + 1 if end > start else first
    return (first, last, text) if source[first:last] == document.text[start:end] else None


def _free(edit: _Placed, taken: list[_Placed]) -> bool:
    """Does an edit share no character with any of those taken, which are in order?"""
    index = bisect_left(taken, edit)
    before, after = taken[max(0, index - 1) : index], taken[index : index + 1]
    return all(end <= edit[0] for _, end, _ in before) and all(start >= edit[1] for start, _, _ in after)
