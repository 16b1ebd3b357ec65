"""One edited passage with the words that were cut and put in, as an editor marks them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from checker.document import Document
from checker.revision.alignment import Record
from checker.revision.wording import Change, Revision

KEPT, CUT, PUT_IN = "kept", "cut", "put in"

_SHORT = 3  # letters: a single kept word so short between two changes is struck with them
_MARKS = 6  # code points of punctuation that are shown beside a word
_CLOSING, _OPENING = frozenset(",.;:!?)]}”’…%"), frozenset("([{“‘$£€")
_CONTEXT = 9  # kept words that are shown beside a change


class Piece(NamedTuple):
    """Some words of a passage: kept, cut or put in, spaces and punctuation with those that are kept."""

    kind: str
    text: str


def redline(revision: Revision, record: Record) -> list[Piece]:
    """The pieces of a record that stands in both versions; long stretches without a change are cut short with "…"."""
    wording = revision.wording(record)
    old, new = revision.old.document, revision.new.document
    changes = list(_joined(wording.changes, wording.new_words, new))
    pieces: list[Piece] = []
    place = {word: n for n, word in enumerate(wording.new_words)}
    before = {word: n for n, word in enumerate(wording.old_words)}
    at = at_old = 0
    for number, change in enumerate(changes):
        kept = place[change.new[0]] - at if change.new else before[change.old[0]] - at_old
        pieces.append(Piece(KEPT, _kept(new, wording.new_words, range(at, at + kept), number > 0, True)))
        at, at_old = at + kept + len(change.new), at_old + kept + len(change.old)
        if change.old:
            pieces.append(Piece(CUT, _slice(old, change.old)))
        if change.new:
            pieces.append(Piece(PUT_IN, _slice(new, change.new)))
    last = range(at, len(wording.new_words))
    pieces.append(Piece(KEPT, _kept(new, wording.new_words, last, bool(changes), False)))
    return [piece for piece in pieces if piece.text]


def written(pieces: Sequence[Piece], marked: Callable[[str, str], str]) -> str:
    """The pieces as one text, each as ``marked`` (kind, words) has it, with spaces where they belong."""
    text, ending = "", ""
    for kind, words in pieces:
        spaced = ending and ending not in _OPENING and not (kind == KEPT and words[0] in _CLOSING)
        text += (" " if spaced else "") + marked(kind, words)
        ending = words[-1]
    return text


def _joined(changes: Sequence[Change], new_words: list[int], new: Document) -> Iterator[Change]:
    """The changes, two of them as one where only a short word stands between them."""
    place = {word: n for n, word in enumerate(new_words)}
    held: Change | None = None
    for change in changes:
        if held and held.new and change.new and held.old and change.old:
            between = new_words[place[held.new[-1]] + 1 : place[change.new[0]]]
            if len(between) == 1 and len(new.words.folded[between[0]]) <= _SHORT:
                old = tuple(range(held.old[0], change.old[-1] + 1))
                if len(old) == len(held.old) + len(change.old) + 1:
                    held = Change(old, (*held.new, *between, *change.new))
                    continue
        if held:
            yield held
        held = change
    if held:
        yield held


def _slice(document: Document, words: Sequence[int]) -> str:
    """The text of words, from the first to the last where they follow one another, else one by one."""
    starts, ends = document.words.starts, document.words.ends
    if words[-1] - words[0] == len(words) - 1:
        return " ".join(document.text[starts[words[0]] : ends[words[-1]]].split())
    return " ".join(document.text[starts[word] : ends[word]] for word in words)


def _kept(document: Document, every: Sequence[int], kept: range, after: bool, ahead: bool) -> str:
    """The text of kept words, with the marks around them; cut short at the side where no change stands, or within."""
    words = every[kept.start : kept.stop]
    if not words:
        return ""
    if after and ahead and len(words) > 2 * _CONTEXT:
        first = _with_marks(document, words[:_CONTEXT], after, False)
        return f"{first} … {_with_marks(document, words[-_CONTEXT:], False, ahead)}"
    if not after and len(words) > _CONTEXT:
        return f"… {_with_marks(document, words[-_CONTEXT:], False, ahead)}"
    if not ahead and len(words) > _CONTEXT:
        return f"{_with_marks(document, words[:_CONTEXT], after, False)} …"
    return _with_marks(document, words, after, ahead or after)


def _with_marks(document: Document, words: Sequence[int], before: bool, behind: bool) -> str:
    """The text of words and of the punctuation that stands before and behind them."""
    starts, ends, text = document.words.starts, document.words.ends, document.text
    if words[-1] - words[0] != len(words) - 1:
        return _slice(document, words)
    start, end = starts[words[0]], ends[words[-1]]
    if before and words[0]:
        sentence = document.segments.sentence(document.segments.sentence_at(start)).start
        start = max(ends[words[0] - 1], start - _MARKS, min(start, sentence))
    if behind:
        following = starts[words[-1] + 1] if words[-1] + 1 < len(starts) else len(text)
        end = min(following, end + _MARKS)
        end = next((at for at in range(ends[words[-1]], end) if text[at] == "\n"), end)
    return " ".join(text[start:end].split())
