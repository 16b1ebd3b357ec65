"""Names and titles that a revision changed: respelled, replaced, brought in or taken out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.document import Document
from checker.language.name_kinds import PERSON
from checker.language.name_similarity import name_similarity
from checker.language.names import Mention
from checker.language.segment import HEADING, HEADLINE, Words
from checker.revision.comparison import NAME, Fact, Item, Items, Passage, as_span, shown
from checker.revision.units import Units
from checker.tuples import NamedTuple

_ONE_NAME = 0.5  # of name_similarity: above, two spellings of one name are likelier than two names
_BEHIND_NAMES = frozenset(("jr", "sr", "ii", "iii", "iv"))
_UNIT = 3  # letters
_POSTAL = 2  # letters of "CO"
_POSSESSIVE = re.compile(r"['’]s\b")
_ADDRESS = re.compile(r"[/@_]\Z|\w\.\Z")
_OTHER = re.compile(r"[^A-Za-z]")
_WORD = re.compile(r"[A-Za-z][\w’'-]*\.?")
_AFTER_MARK = frozenset("\"'“‘«([{*_:;.!?…—–-/#•")


class Namings(NamedTuple):
    """The names of one version: item by item, and every word that stands in any of them."""

    items: Items
    words: frozenset[str]
    alone: frozenset[str]
    """Those of the words that are the whole of a name somewhere."""
    written: frozenset[str]
    """Every word of the version."""


def namings(units: Units) -> Namings:
    """The names of one version, known by their words; a capitalised word that no name holds counts for one."""
    document = units.document
    units_of_measure = _behind_figures(document)
    items = [
        Item(m.start, m.end, _key(m.tokens), m)
        for m in document.mentions
        if m.start not in units_of_measure and not _ADDRESS.search(document.text, max(0, m.start - 2), m.start)
    ]
    items += [Item(start, end, _key(tokens)) for start, end, tokens in _capitals(units)]
    words = frozenset(word for item in items for word in item.key)
    alone = frozenset(item.key[0] for item in items if len(item.key) == 1)
    return Namings(Items(units, items), words, alone, document.words.distinct)


def _capitals(units: Units) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Capitalised words of running copy outside names, dates and figures, that do not open a sentence; neighbours
    ("Vice Chairman") together."""
    document, words = units.document, units.document.words
    spans = [m[:2] for m in document.mentions] + [d[:2] for d in document.dates] + [f[:2] for f in document.figures]
    covered = {word for start, end in spans for word in words.within(start, end)}
    covered |= {words.at(start) for start, _ in units.spans} | {words.at(end) for _, end, *_ in document.figures}
    for block in document.segments.blocks:
        if block.kind in (HEADING, HEADLINE):
            covered.update(words.within(block.start, block.end))
    run: list[int] = []
    for index, start in enumerate(words.starts):
        if document.text[start].isupper() and index not in covered and len(words.folded[index]) > 1:
            before = document.text[max(0, start - 2) : start].rstrip()
            if before and before[-1] in _AFTER_MARK:
                continue
            if words.folded[index].startswith("i'"):
                continue
            if run and not (run[-1] + 1 == index and document.text[words.ends[run[-1]] : start] == " "):
                yield _together(words, run)
                run = []
            run.append(index)
    if run:
        yield _together(words, run)


def _together(words: Words, run: list[int]) -> tuple[int, int, tuple[str, ...]]:
    return words.starts[run[0]], words.ends[run[-1]], tuple(words.folded[index] for index in run)


def _behind_figures(document: Document) -> set[int]:
    """Where the words of figures stand, and a word that one counts in though no unit is known by it: "550 KB"."""
    words = document.words
    found: set[int] = set()
    for figure in document.figures:
        found.update(words.starts[at] for at in words.within(figure.start, figure.end))
        at = words.at(figure.end)
        if at < len(words.starts) and words.starts[at] - figure.end <= 1 and len(words.folded[at]) <= _UNIT:
            found.add(words.starts[at])
    return found


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
    held_before = frozenset(word for item in before for word in item.key)
    held_after = frozenset(word for item in after for word in item.key)
    for one, other in found.kept:
        yield from _titled(passage, one, other)
    for one, other in found.replaced:
        gone, come = set(one.key) - held_after, set(other.key) - held_before
        written = _changed(passage, one, 0), _changed(passage, other, 1)
        if not (gone or come) or _abbreviates(*written) or _abbreviates(*reversed(written)):
            continue
        if _run_on(one) == _run_on(other):
            continue  # "Cyber Security" and "Cybersecurity"
        if gone and come:
            what = _what(one, other)
        elif _telling(one) & _telling(other):
            continue  # in full, or in short
        else:
            what = "replaced"
        told = f"{shown(passage.old, one[:2])} became {shown(passage.new, other[:2])}."
        yield Fact(NAME, what, as_span(one), as_span(other), told)
    for item in found.lost:
        if not _stands(item, held_after | new.words, new) and not _spelled_out(item, passage.old, passage.new):
            told = f"{shown(passage.old, item[:2])} was cut, and stands nowhere in the copy now."
            yield Fact(NAME, "lost", as_span(item), None, told)
    for item in found.gained:
        if not _stands(item, held_before | old.words, old) and not _spelled_out(item, passage.new, passage.old):
            told = f"{shown(passage.new, item[:2])} was put in, and did not stand in the copy before."
            yield Fact(NAME, "gained", None, as_span(item), told)


def _telling(item: Item) -> frozenset[str]:
    """The words of a name by which it is known in short: a person's last, of others all but initials."""
    if isinstance(item.read, Mention) and item.read.kind == PERSON and len(item.key) > 1:
        last = [word for word in item.key if word not in _BEHIND_NAMES] or item.key
        return frozenset(last[-1:])
    return frozenset(word for word in item.key if len(word) > 1) or frozenset(item.key)


def _stands(item: Item, words: frozenset[str], namings: Namings) -> bool:
    """Does a name stand among the words of a version, in full, in short ("Xi" for Xi Jinping) or without its hyphen?"""
    if _telling(item) & words or item.key[0] in namings.alone:
        return True
    return "-" in "".join(item.key) and _run_on(item) in namings.written


def _changed(passage: Passage, item: Item, side: int) -> str:
    """The words of a name that the edit cut or put in, with the mark behind them."""
    document, changed = (
        (passage.old, passage.change_of_old),
        (passage.new, passage.change_of_new),
    )[side]
    words = document.words
    inside = [word for word in words.within(item.start, item.end) if word in changed]
    return document.text[words.starts[inside[0]] : words.ends[inside[-1]] + 1] if inside else ""


def _abbreviates(short: str, long: str) -> bool:
    """Is one name the other, cut short: "CO" and "Colorado", "Dept." and "Department", "GSA" and its full name? Both
    come with the mark behind them."""
    letters, capitals = _OTHER.sub("", _POSSESSIVE.sub("", short)), re.findall(r"\b[A-Z]", long)
    if letters.isupper() and len(letters) > 1 and "".join(capitals) == letters:
        return True
    words, others = _WORD.findall(short), _WORD.findall(long)
    if len(words) != len(others) or words == others:
        return False
    return all(a.rstrip(".") == b.rstrip(".") or _cut_short(a, b) for a, b in zip(words, others, strict=True))


def _cut_short(short: str, long: str) -> bool:
    """Is one word the other, cut short: "Dept." and "Department", "CO" and "Colorado"?"""
    letters, word = short.rstrip(".").lower(), long.rstrip(".").lower()
    if len(letters) >= len(word) or letters[0] != word[0]:
        return False
    postal = short.isupper() and len(letters) == _POSTAL and letters[1] in word[1:]
    rest = iter(word)
    return postal or (short.endswith(".") and all(letter in rest for letter in letters))


def _spelled_out(item: Item, document: Document, other: Document) -> bool:
    """Is a name an acronym whose full form stands in both versions?"""
    written = document.text[item.start : item.end]
    if not written.isupper():
        return False
    longs = [e.long for acronym in document.acronyms if acronym.short == written for e in acronym.expansions]
    return any(" ".join(long.lower().split()) in other.prose.lower() for long in longs)


def _run_on(item: Item) -> str:
    return "".join(item.key).replace("-", "")


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
