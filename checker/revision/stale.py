"""Stale copies: what was changed in one place and stands in its old form in another, the headline included."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.document import Document
from checker.finding import Span, normalised
from checker.language.figures import Figure
from checker.language.quotations import Quotation
from checker.revision.comparison import NAME, NUMBER, QUOTE, Fact, shown
from checker.revision.wording import Revision
from checker.tuples import NamedTuple

_RUN = 3  # words: so many in a row make a piece of a quotation known again


class StaleCopy(NamedTuple):
    """A place of the new version where the old form of a changed fact survives."""

    fact: Fact
    place: Span
    message: str


def stale_copies(revision: Revision, facts: Sequence[Fact]) -> tuple[StaleCopy, ...]:
    """Every surviving old form of a name that was respelled, a figure or a quotation that was changed."""
    found: dict[Span, StaleCopy] = {}
    new = revision.new.document
    quoted: list[tuple[Quotation, set[tuple[str, ...]]]] = []
    if any(fact.kind == QUOTE for fact in facts):
        quoted = [(q, _runs(new.text[q.inner_start : q.inner_end])) for q in new.quotations.outer]
    for fact in facts:
        if fact.old is None or fact.new is None:
            continue
        places: Iterator[Span] = iter(())
        if fact.kind == NAME and fact.what == "respelled":
            places = _names(revision, fact.old, fact.new)
        elif fact.kind == NUMBER and fact.what == "changed":
            places = _figures(revision, fact.old, fact.new)
        elif fact.kind == QUOTE and fact.what == "changed":
            places = _quotations(revision, fact.old, fact.new, quoted)
        for place in places:
            line = new.place(place.start).line
            where = "in the headline" if revision.new.at(place.start) in revision.new.headline else f"in line {line}"
            became = f"{shown(new, fact.new)} in line {new.place(fact.new.start).line}"
            told = f"{shown(new, place)} still stands {where}; it became {became}."
            found.setdefault(place, StaleCopy(fact, place, told))
    return tuple(found[place] for place in sorted(found))


def _words(document: Document, span: Span) -> list[str]:
    return [word.removesuffix("'s") for word in document.words.folded_within(*span)]


def _names(revision: Revision, old: Span, new: Span) -> Iterator[Span]:
    """Places of the old spelling: of the words of the name that are not in the new one."""
    document = revision.new.document
    kept = _words(document, new)
    gone = [word for word in _words(revision.old.document, old) if word not in kept]
    if not gone:
        return
    words = document.words
    for index, word in enumerate(words.folded):
        if word.removesuffix("'s") == gone[0] and document.text[words.starts[index]].isupper():
            run = [w.removesuffix("'s") for w in words.folded[index : index + len(gone)]]
            if run == gone:
                yield Span(words.starts[index], words.ends[index + len(gone) - 1])


def _figures(revision: Revision, old: Span, new: Span) -> Iterator[Span]:
    """Places of the same value, unit and noun as the old figure had, that the edit left alone."""
    before = next((f for f in revision.old.document.figures if f.start == old.start), None)
    if before is None or not (before.noun or before.unit):
        return
    if not before.noun and len(before.value.strip("0").replace(".", "")) < 2:
        return  # so round a sum or a share may be another
    for figure in revision.new.document.figures:
        if figure.start != new.start and _same(before, figure) and not revision.is_new(figure.start, figure.end):
            yield Span(figure.start, figure.end)


def _same(one: Figure, other: Figure) -> bool:
    nouns = {one.noun.lower(), other.noun.lower()}
    if one.unit:
        nouns.discard("")  # "$2m for the site", and later "the $2m"
    return (one.value, one.high, one.unit) == (other.value, other.high, other.unit) and len(nouns) <= 1


def _quotations(
    revision: Revision, old: Span, new: Span, quoted: list[tuple[Quotation, set[tuple[str, ...]]]]
) -> Iterator[Span]:
    """Quotations that hold a run of words of the old form which the new one has not."""
    gone = _runs(revision.old.document.text[old.start : old.end])
    gone -= _runs(revision.new.document.text[new.start : new.end])
    for quotation, runs in quoted if gone else ():
        if not quotation.inner_start <= new.start < quotation.inner_end and not gone.isdisjoint(runs):
            yield Span(quotation.inner_start, quotation.inner_end)


def _runs(text: str) -> set[tuple[str, ...]]:
    words = normalised(text).split()
    return {tuple(words[i : i + _RUN]) for i in range(len(words) - _RUN + 1)}
