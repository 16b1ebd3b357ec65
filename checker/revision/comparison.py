"""Facts, and how the things that two versions of a passage name are set against each other."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from checker.document import Document
from checker.finding import Span
from checker.revision.alignment import Record
from checker.revision.units import Units
from checker.revision.wording import Revision
from checker.tuples import NamedTuple

QUOTE, NUMBER, DATE, NAME, NEGATION, ATTRIBUTION, MODAL, LABEL, HEADLINE = (
    "quote", "number", "date", "name", "negation", "attribution", "modal", "label", "headline",
)  # fmt: skip
KINDS = (QUOTE, NUMBER, DATE, NAME, NEGATION, ATTRIBUTION, MODAL, LABEL, HEADLINE)
"""The kinds of fact, the gravest first."""


class Fact(NamedTuple):
    """Something that the copy states and that the revision changed.

    ``kind`` is one of KINDS, ``what`` says what was done ("changed", "gained", "lost", "respelled" …). ``old`` and
    ``new`` are spans of either version, one of them None for what was gained or lost; ``message`` is a sentence.
    """

    kind: str
    what: str
    old: Span | None
    new: Span | None
    message: str


class Item(NamedTuple):
    """Something that a version states: where, a key by which it is the same in both versions, and what was read."""

    start: int
    end: int
    key: Any
    read: Any = None


class Items:
    """The items of one kind in one version, to be had passage by passage."""

    def __init__(self, units: Units, items: Iterable[Item]) -> None:
        self._units = units
        self._items = sorted(items, key=lambda item: (item.start, item.end))
        self._starts = [item.start for item in self._items]

    def within(self, units: Sequence[int]) -> list[Item]:
        """Those that begin in the units given."""
        found: list[Item] = []
        for unit in units:
            start, end = self._units.spans[unit]
            found += self._items[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
        return found

    def keys(self) -> set[Any]:
        """The keys of all."""
        return {item.key for item in self._items}


class Difference(NamedTuple):
    """What two versions of a passage have in common, item by item, what stands in another's place, and what is left."""

    kept: list[tuple[Item, Item]]
    replaced: list[tuple[Item, Item]]
    lost: list[Item]
    gained: list[Item]


class Passage:
    """The two sides of one record that was touched, and the words that changed between them."""

    def __init__(self, revision: Revision, record: Record) -> None:
        self.record = record
        self.old: Document = revision.old.document
        self.new: Document = revision.new.document
        self.wording = revision.wording(record)
        self.change_of_old = {w: n for n, change in enumerate(self.wording.changes) for w in change.old}
        self.change_of_new = {w: n for n, change in enumerate(self.wording.changes) for w in change.new}

    def differing(self, old: Sequence[Item], new: Sequence[Item]) -> Difference:
        """Set the items of the two sides against each other.

        Items with one key are the same, in order. Of the rest only those count whose words changed, because a layer may
        read untouched words in another way; an old and a new one that stand in one change replace each other.
        """
        waiting: dict[Any, list[int]] = defaultdict(list)
        for index, item in enumerate(old):
            waiting[item.key].append(index)
        kept, used, fresh = [], set(), []
        for item in new:
            if waiting[item.key]:
                index = waiting[item.key].pop(0)
                used.add(index)
                kept.append((old[index], item))
            else:
                fresh.append(item)
        gone = [item for index, item in enumerate(old) if index not in used]
        replaced, gained = [], []
        left = [(item, changes) for item in gone if (changes := self.changes(item, 0))]
        for item in fresh:
            changes = self.changes(item, 1)
            if not changes:
                continue
            match = next((pair for pair in left if pair[1] & changes), None)
            if match:
                left.remove(match)
                replaced.append((match[0], item))
            else:
                gained.append(item)
        return Difference(kept, replaced, [item for item, _ in left], gained)

    def changes(self, item: Item, side: int) -> set[int]:
        """The changes that words of an item take part in: 0 is the old side, 1 the new."""
        document, change_of = ((self.old, self.change_of_old), (self.new, self.change_of_new))[side]
        return {change_of[w] for w in document.words.within(item.start, item.end) if w in change_of}

    def words(self, side: int) -> list[int]:
        """The words of one side that changed: 0 is the old, 1 the new."""
        return sorted((self.change_of_old, self.change_of_new)[side])


def shown(document: Document, span: tuple[int, int]) -> str:
    """The words of a span in quotation marks, on one line, cut if they are long, and without half a bracket."""
    words = " ".join(document.text[span[0] : span[1]].split())
    inside, closed, behind = words.partition(")")
    if closed and "(" not in inside and behind.strip():
        words = behind.strip()
    return f"“{words if len(words) <= 90 else words[:89].rstrip() + '…'}”"


def word_span(document: Document, word: int) -> Span:
    """Where one word stands."""
    return Span(document.words.starts[word], document.words.ends[word])


def as_span(item: Item) -> Span:
    """Where an item stands."""
    return Span(item.start, item.end)
