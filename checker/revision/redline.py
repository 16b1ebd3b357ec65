"""One edited passage with the words that were cut and put in, as an editor marks them: in one text, or side by side.

Punctuation goes with the words that were changed beside it; where nothing but punctuation differs, the new stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from checker.revision.alignment import Record
from checker.revision.units import Units
from checker.revision.wording import Change, Revision
from checker.tuples import NamedTuple

KEPT, CUT, PUT_IN = "kept", "cut", "put in"

_SHORT = 3  # letters: a single kept word so short between two changes is struck with them
_CONTEXT = 9  # kept words that are shown beside a change
_MARKS = str.maketrans('“”‘’"–—\n\t', "'''''--  ")
_SPACE = re.compile(r"\s+")


class Piece(NamedTuple):
    """Some words of a passage: kept, cut or put in. Spaces stand where the passage has them, one each."""

    kind: str
    text: str


def redline(revision: Revision, record: Record) -> list[Piece]:
    """The pieces of a record that stands in both versions; long stretches without a change are cut short with "…"."""
    pieces: list[Piece] = []
    stretches = list(_stretches(revision, record))
    for number, (kept, old, new) in enumerate(stretches):
        last = number == len(stretches) - 1
        pieces.append(Piece(KEPT, _shortened(kept[1], number > 0, not last)))
        pieces += [Piece(CUT, old), Piece(PUT_IN, new)]
    return _told(pieces)


def columns(revision: Revision, record: Record) -> tuple[list[Piece], list[Piece]]:
    """The whole record as the old version has it, with what was cut, and as the new has it, with what was put in."""
    sides: tuple[list[Piece], list[Piece]] = ([], [])
    if not (record.old and record.new):
        sides[0].append(Piece(CUT, _Side(revision.old, record.old).text))
        sides[1].append(Piece(PUT_IN, _Side(revision.new, record.new).text))
        return _told(sides[0]), _told(sides[1])
    for kept, old, new in _stretches(revision, record):
        sides[0].extend((Piece(KEPT, kept[0]), Piece(CUT, old)))
        sides[1].extend((Piece(KEPT, kept[1]), Piece(PUT_IN, new)))
    return _told(sides[0]), _told(sides[1])


def lettering(revision: Revision, record: Record) -> list[Piece]:
    """The pieces of a record whose words are the same: what is written with other capitals, marks or spaces."""
    from rapidfuzz.distance import LCSseq

    old, new = _Side(revision.old, record.old).text.split(), _Side(revision.new, record.new).text.split()
    pieces: list[Piece] = []
    codes = list(LCSseq.opcodes(old, new))
    put_in = ""
    for number, code in enumerate(codes):
        gone, come = " ".join(old[code.src_start : code.src_end]), " ".join(new[code.dest_start : code.dest_end])
        if code.tag == "equal":
            kept = _shortened(f" {come} ", number > 0, number < len(codes) - 1)
            pieces += [Piece(PUT_IN, put_in), Piece(KEPT, kept)]
            put_in = ""
            continue
        if gone:
            pieces.append(Piece(CUT, f" {gone} "))
        put_in += f" {come} " if come else ""
    return _told([*pieces, Piece(PUT_IN, put_in)])


def written(pieces: Sequence[Piece], marked: Callable[[str, str], str]) -> str:
    """The pieces as one text, each as ``marked`` (kind, words) has it, the spaces outside the marks."""
    text, before = "", KEPT
    for kind, words in pieces:
        core = words.strip()
        lead = " " if words[0].isspace() or (before, kind) == (CUT, PUT_IN) else ""
        trail = " " if core and words[-1].isspace() else ""
        text += ("" if text[-1:].isspace() else lead) + (marked(kind, core) if core else "") + trail
        before = kind
    return text.strip()


class _Side:
    """One side of a record as a text of its own, its units one behind the other."""

    def __init__(self, units: Units, indices: Sequence[int]) -> None:
        document = units.document
        self.text = ""
        self.places: dict[int, tuple[int, int]] = {}
        for index in indices:
            start, end = units.spans[index]
            self.text += " " if self.text else ""
            shift = len(self.text) - start
            for word in units.words[index]:
                self.places[word] = document.words.starts[word] + shift, document.words.ends[word] + shift
            self.text += document.text[start:end]


def _stretches(revision: Revision, record: Record) -> Iterator[tuple[tuple[str, str], str, str]]:
    """What was kept, as either version has it, and what stood and stands behind it; the last is kept only."""
    wording = revision.wording(record)
    old, new = _Side(revision.old, record.old), _Side(revision.new, record.new)
    kept = list(wording.kept.items())
    at = at_new = done = 0
    for change in _joined(wording.changes, wording.new_words, revision.new):
        while done < len(kept) and _before(kept[done], change):
            done += 1
        ahead = kept[done - 1] if done else None
        while done < len(kept) and kept[done][1] in change.new:
            done += 1
        behind = kept[done] if done < len(kept) else None
        start, start_new = (old.places[ahead[0]][1], new.places[ahead[1]][1]) if ahead else (0, 0)
        end, end_new = len(old.text), len(new.text)
        if behind:
            end, end_new = old.places[behind[0]][0], new.places[behind[1]][0]
        first, last = _alike(old.text[start:end], new.text[start_new:end_new])
        start, start_new, end, end_new = start + first, start_new + first, end - last, end_new - last
        yield (old.text[at:start], new.text[at_new:start_new]), old.text[start:end], new.text[start_new:end_new]
        at, at_new = end, end_new
    yield (old.text[at:], new.text[at_new:]), "", ""


def _before(pair: tuple[int, int], change: Change) -> bool:
    return pair[1] < change.new[0] if change.new else pair[0] < change.old[0]


def _alike(old: str, new: str) -> tuple[int, int]:
    """How many code points that belong to no word two texts have in common, in front and at the end."""
    old, new = old.translate(_MARKS), new.translate(_MARKS)
    least = min(len(old), len(new))
    first = last = 0
    while first < least and old[first] == new[first] and not old[first].isalnum():
        first += 1
    while last < least - first and old[-1 - last] == new[-1 - last] and not old[-1 - last].isalnum():
        last += 1
    return first, last


def _joined(changes: Sequence[Change], new_words: list[int], new: Units) -> Iterator[Change]:
    """The changes, two of them as one where only a short word stands between them."""
    place = {word: n for n, word in enumerate(new_words)}
    held: Change | None = None
    for change in changes:
        if held and held.new and change.new and held.old and change.old:
            between = new_words[place[held.new[-1]] + 1 : place[change.new[0]]]
            if len(between) == 1 and len(new.document.words.folded[between[0]]) <= _SHORT:
                old = tuple(range(held.old[0], change.old[-1] + 1))
                if len(old) == len(held.old) + len(change.old) + 1:
                    held = Change(old, (*held.new, *between, *change.new))
                    continue
        if held:
            yield held
        held = change
    if held:
        yield held


def _shortened(text: str, behind: bool, ahead: bool) -> str:
    """Kept words, as many as show what was changed behind or ahead of them."""
    words = text.split()
    if len(words) <= (2 * _CONTEXT if behind and ahead else _CONTEXT):
        return text
    opening = text[:1].isspace() * " " + " ".join(words[:_CONTEXT]) + " …" if behind else "…"
    closing = " ".join(["", *words[-_CONTEXT:]]) + text[-1:].isspace() * " " if ahead else ""
    return opening + closing


def _told(pieces: list[Piece]) -> list[Piece]:
    told = (Piece(kind, _SPACE.sub(" ", text)) for kind, text in pieces)
    return [piece for piece in told if piece.text]
