"""Names and titles that a revision changed: respelled, replaced, brought in or taken out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker.language.name_similarity import name_similarity
from checker.language.names import Mention
from checker.language.segment import HEADING, HEADLINE
from checker.revision.comparison import NAME, Fact, Item, Items, Passage, as_span, shown
from checker.revision.units import Units

_ONE_NAME = 0.5  # of name_similarity: above, two spellings of one name are likelier than two names
_AFTER_MARK = frozenset("\"'“‘«([{*_:;.!?…—–-/#•")


class Namings(NamedTuple):
    """The names of one version: item by item, and every word that stands in any of them."""

    items: Items
    words: frozenset[str]


def namings(units: Units) -> Namings:
    """The names of one version, known by their words; a capitalised word that no name holds counts for one."""
    document = units.document
    items = [Item(m.start, m.end, _key(m.tokens), m) for m in document.mentions]
    items += [Item(start, end, (_bare(word),)) for start, end, word in _capitals(units)]
    words = frozenset(word for item in items for word in item.key)
    return Namings(Items(units, items), words)


def _capitals(units: Units) -> Iterator[tuple[int, int, str]]:
    """Capitalised words of running copy outside names, dates and figures, that do not open a sentence."""
    document, words = units.document, units.document.words
    spans = [m[:2] for m in document.mentions] + [d[:2] for d in document.dates] + [f[:2] for f in document.figures]
    covered = {word for start, end in spans for word in words.within(start, end)}
    covered |= {words.at(start) for start, _ in units.spans} | {words.at(end) for _, end, *_ in document.figures}
    for block in document.segments.blocks:
        if block.kind in (HEADING, HEADLINE):
            covered.update(words.within(block.start, block.end))
    for index, start in enumerate(words.starts):
        if document.text[start].isupper() and index not in covered and len(words.folded[index]) > 1:
            before = document.text[max(0, start - 2) : start].rstrip()
            if before and before[-1] in _AFTER_MARK:
                continue
            if not words.folded[index].startswith("i'"):
                yield start, words.ends[index], words.folded[index]


def _bare(word: str) -> str:
    folded = word.casefold().replace("’", "'")
    return folded.removesuffix("'s").removesuffix("'").replace(".", "")


def _key(tokens: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(_bare, tokens))


def name_facts(passage: Passage, old: Namings, new: Namings) -> Iterator[Fact]:
    """Names that became others, that came or went, and titles that changed.

    A name that is only given in full, or in short, is no fact; nor is one that comes or goes here and stands elsewhere
    in both versions.
    """
    before, after = old.items.within(passage.record.old), new.items.within(passage.record.new)
    found = passage.differing(before, after)
    held_before = {word for item in before for word in item.key}
    held_after = {word for item in after for word in item.key}
    for one, other in found.kept:
        yield from _titled(passage, one, other)
    for one, other in found.replaced:
        gone, come = set(one.key) - held_after, set(other.key) - held_before
        if not gone and not come:
            continue
        if gone and come:
            what = _what(one, other)
        elif set(one.key) & set(other.key):
            continue  # in full, or in short
        else:
            what = "replaced"
        told = f"{shown(passage.old, one[:2])} became {shown(passage.new, other[:2])}."
        yield Fact(NAME, what, as_span(one), as_span(other), told)
    for item in found.lost:
        if not set(item.key) & (held_after | new.words):
            told = f"{shown(passage.old, item[:2])} was cut, and stands nowhere in the copy now."
            yield Fact(NAME, "lost", as_span(item), None, told)
    for item in found.gained:
        if not set(item.key) & (held_before | old.words):
            told = f"{shown(passage.new, item[:2])} was put in, and did not stand in the copy before."
            yield Fact(NAME, "gained", None, as_span(item), told)


def _what(one: Item, other: Item) -> str:
    a, b = " ".join(one.key), " ".join(other.key)
    if len(one.key) == len(other.key):
        a, b = (
            " ".join(x for x, y in zip(one.key, other.key, strict=True) if x != y),
            " ".join(y for x, y in zip(one.key, other.key, strict=True) if x != y),
        )
    return "respelled" if a and b and name_similarity(a, b) >= _ONE_NAME else "replaced"


def _titled(passage: Passage, one: Item, other: Item) -> Iterator[Fact]:
    if not isinstance(one.read, Mention) or not isinstance(other.read, Mention):
        return
    old, new = one.read.title, other.read.title
    if old[:1].isupper() and new[:1].isupper() and _bare(old) != _bare(new):
        start = (
            passage.old.text.rfind(old.split()[0], 0, one.start),
            passage.new.text.rfind(new.split()[0], 0, other.start),
        )
        if min(start) < 0 or one.start - start[0] > 90 or other.start - start[1] > 90:
            return
        spans = as_span(one)._replace(start=start[0]), as_span(other)._replace(start=start[1])
        told = f"{shown(passage.old, spans[0])} became {shown(passage.new, spans[1])}."
        yield Fact(NAME, "title changed", *spans, told)
