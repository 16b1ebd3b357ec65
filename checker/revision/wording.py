"""The words of one record in both versions, and which of them were kept, cut and put in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property

from checker.document import Document
from checker.revision.alignment import Record
from checker.revision.units import Units
from checker.tuples import NamedTuple

CURRENCIES = frozenset("$£€¥₹₩₽₦₺₪₴")
_MINUS = frozenset("-−")
_OPENING = " \n\t(“\"‘'"  # in front of a minus
_LARGEST = 25_000_000  # pairs of words; beyond, as in a text without full stops, a table of them would fill the memory


class Change(NamedTuple):
    """Words of the old version and the words of the new that stand in their place, as indices into the documents'
    words; either may be empty."""

    old: tuple[int, ...]
    new: tuple[int, ...]


class Wording:
    """One record's words. ``changes`` are in order and do not touch one another."""

    def __init__(self, old: Units, new: Units, record: Record) -> None:
        self.record = record
        self.old_words = _readable(old, record.old)
        self.new_words = _readable(new, record.new)
        self._documents = old.document, new.document

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """Where the words differ, case aside."""
        before, after = _glued(self._documents[0], self.old_words), _glued(self._documents[1], self.new_words)
        keys = [
            [_key(document, token) for token in tokens]
            for document, tokens in zip(self._documents, (before, after), strict=True)
        ]
        if len(keys[0]) * len(keys[1]) > _LARGEST:
            return _middle(before, after, keys)
        changes: list[Change] = []
        last = (0, 0)
        for old, new in _differing(*keys):
            gone = tuple(word for token in before[old.start : old.stop] for word in token)
            come = tuple(word for token in after[new.start : new.stop] for word in token)
            if changes and last == (old.start, new.start):  # nothing that was kept stands between
                gone, come = changes[-1].old + gone, changes.pop().new + come
            changes.append(Change(gone, come))
            last = old.stop, new.stop
        return tuple(changes)

    @cached_property
    def kept(self) -> dict[int, int]:
        """For every word of the old version that was kept its own in the new."""
        gone, come = self.old_changed, self.new_changed
        old = (word for word in self.old_words if word not in gone)
        return dict(zip(old, (word for word in self.new_words if word not in come), strict=False))

    @cached_property
    def old_changed(self) -> frozenset[int]:
        """The old version's words that are no more."""
        return frozenset(w for change in self.changes for w in change.old)

    @cached_property
    def new_changed(self) -> frozenset[int]:
        """The new version's words that are new."""
        return frozenset(w for change in self.changes for w in change.new)


def _differing(old: list[str], new: list[str]) -> Iterator[tuple[range, range]]:
    """Stretches of two runs of words that have nothing in common, in order.

    Of several ways to set the runs against each other one is taken that does not depend on which is called old.
    """
    from rapidfuzz.distance import LCSseq

    turned = (len(old), old) > (len(new), new)
    for code in LCSseq.opcodes(*((new, old) if turned else (old, new))):
        if code.tag != "equal":
            one, other = range(code.src_start, code.src_end), range(code.dest_start, code.dest_end)
            yield (other, one) if turned else (one, other)


def _middle(before: list[tuple[int, ...]], after: list[tuple[int, ...]], keys: list[list[str]]) -> tuple[Change, ...]:
    """One change: what stands between the words that two passages begin and end with."""
    least = min(len(before), len(after))
    first = next((n for n in range(least) if keys[0][n] != keys[1][n]), least)
    last = next((n for n in range(least - first) if keys[0][-1 - n] != keys[1][-1 - n]), least - first)
    gone = tuple(word for token in before[first : len(before) - last] for word in token)
    come = tuple(word for token in after[first : len(after) - last] for word in token)
    return (Change(gone, come),) if gone or come else ()


def _readable(units: Units, indices: tuple[int, ...]) -> list[int]:
    """The words of some units, but for underscores, with which people emphasise or draw lines."""
    folded = units.document.words.folded
    return [word for index in indices for word in units.words[index] if folded[word].strip("_")]


def _glued(document: Document, words: list[int]) -> list[tuple[int, ...]]:
    """The words, those of one number together: "2.4" is not "2" and "4"."""
    starts, ends, text = document.words.starts, document.words.ends, document.text
    tokens: list[tuple[int, ...]] = []
    for word in words:
        last = tokens[-1][-1] if tokens else -9
        beside = last + 1 == word and starts[word] - ends[last] == 1 and text[ends[last]] in ".,:/"
        if beside and text[ends[last] - 1].isdigit() and text[starts[word]].isdigit():
            tokens[-1] = (*tokens[-1], word)
        else:
            tokens.append((word,))
    return tokens


def _key(document: Document, token: tuple[int, ...]) -> str:
    """What makes a word the same: its letters, and of a number what it is of ("$5", "£5", "5%") and its minus."""
    text, start, end = document.text, document.words.starts[token[0]], document.words.ends[token[-1]]
    key = document.words.folded[token[0]] if len(token) == 1 else text[start:end]
    if not key[0].isdigit():
        return key
    before = text[max(0, start - 1) : start]
    sign = before if before in CURRENCIES else "-" * is_negative(text, start)
    return sign + key + "%" * (text[end : end + 1] == "%")


def is_negative(text: str, start: int) -> bool:
    """Does a minus stand before the figure at ``start``, and no hyphen?"""
    return text[max(0, start - 1) : start] in _MINUS and not text[max(0, start - 2) : start - 1].strip(_OPENING)


class Revision:
    """Two versions aligned: their units, the records, and the wording of every record that was touched."""

    def __init__(self, old: Units, new: Units, records: Iterable[Record]) -> None:
        self.old, self.new = old, new
        self.records = tuple(records)
        self.of_old = {i: record for record in self.records for i in record.old}
        self.of_new = {j: record for record in self.records for j in record.new}
        self._wordings: dict[Record, Wording] = {}

    def wording(self, record: Record) -> Wording:
        """The wording of one record."""
        if record not in self._wordings:
            self._wordings[record] = Wording(self.old, self.new, record)
        return self._wordings[record]

    def is_new(self, start: int, end: int) -> bool:
        """Was any word of [start, end) of the new version put in, or written with other capitals?"""
        return self._changed(self.new, start, end)

    def is_gone(self, start: int, end: int) -> bool:
        """Was any word of [start, end) of the old version cut, or written with other capitals?"""
        return self._changed(self.old, start, end)

    def _changed(self, units: Units, start: int, end: int) -> bool:
        homes = self.of_old if units is self.old else self.of_new
        inside = units.document.words.within(start, end)
        for unit in units.covering(start, end):
            record = homes.get(unit)
            if record is None or not (record.old and record.new):
                return True
            if not inside and units.words[unit]:
                return self._marks_changed(units, record, start)
            if record.touched:
                wording = self.wording(record)
                changed = wording.old_changed if units is self.old else wording.new_changed
                if not changed.isdisjoint(inside) or self._capitals_changed(units, wording, inside):
                    return True
        return False

    def _capitals_changed(self, units: Units, wording: Wording, inside: range) -> bool:
        """Is any of the words written with other capitals in the other version ("HealthData", "Healthdata")?

        A word that opens its sentence on either side has its capital from there.
        """
        others = self.new if units is self.old else self.old
        for word, other in wording.kept.items() if units is self.old else ((b, a) for a, b in wording.kept.items()):
            if word in inside and units.written(word) != others.written(other):
                one, two = units.written(word), others.written(other)
                if one[1:] != two[1:] or not (units.opens(word) or others.opens(other)):
                    return True
        return False

    def _marks_changed(self, units: Units, record: Record, offset: int) -> bool:
        """Do other marks stand where a mark stands: between the word before it and the word behind it?"""
        kept = self.wording(record).kept
        there, others = kept, self.new
        if units is not self.old:
            there, others = {new: old for old, new in kept.items()}, self.old
        behind = units.document.words.at(offset)
        before = behind - 1
        if before in there:
            other = there[before] + 1
            if behind in there and there[behind] != other:
                return True
        elif behind in there:
            other = there[behind]
        else:
            return True
        return _marks(units.document, behind) != _marks(others.document, other)


def _marks(document: Document, word: int) -> str:
    """What stands between a word and the one before it, however it is spaced."""
    starts, ends = document.words.starts, document.words.ends
    start = ends[word - 1] if word else 0
    return "".join(document.text[start : starts[word] if word < len(starts) else len(document.text)].split())
