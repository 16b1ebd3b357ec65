"""What one story brings to a comparison with others: its names in full, its acronyms with what they stand for, and the
words that may be written in another way elsewhere. Small enough to be sent from one process to another."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from checker.language.acronyms import Acronym
from checker.language.entities import Entity
from checker.language.long_forms import canonical
from checker.language.name_forms import core
from checker.language.names import Mention
from checker.language.segment import Words
from checker.language.terms import Term, ways_of
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.finding import Elsewhere
    from checker.house import House

Placing = Callable[[int, int], "Elsewhere"]
"""Tells for a stretch of the text the file, line and column where it stands."""


class Use(NamedTuple):
    """Where words stand in a story first ([``start``, ``end``) of its text and ``place``), and how often they do."""

    start: int
    end: int
    place: Elsewhere
    times: int


class NamedIn(NamedTuple):
    """A name of more than one word: its plain words, as it is written, of what kind it is."""

    form: tuple[str, ...]
    tokens: tuple[str, ...]
    kind: str
    use: Use


class SpelledOutIn(NamedTuple):
    """An acronym that is spelled out beside its long form."""

    short: str
    long: str
    use: Use


class WrittenIn(NamedTuple):
    """A term in one of its shapes, in the publication's own words."""

    key: str
    shape: str
    text: str
    use: Use


class Story(NamedTuple):
    """The stock of one file. ``ways`` are the terms that it may write otherwise than other files do, by shape."""

    path: str
    names: tuple[NamedIn, ...]
    acronyms: tuple[SpelledOutIn, ...]
    ways: dict[str, frozenset[str]]


class Stories(NamedTuple):
    """All files of a run, in order of their paths: what they bring, the terms that they write in several ways, by path,
    and what the house lists."""

    all: tuple[Story, ...]
    terms: Mapping[str, Sequence[WrittenIn]]
    house: House


def take_stock(
    path: str,
    text: str,
    words: Words,
    mentions: Sequence[Mention],
    entities: Iterable[Entity],
    acronyms: Iterable[Acronym],
    placing: Placing,
) -> Story:
    """The stock of one story. ``placing`` knows where in its file a stretch of the text stands."""
    return Story(
        path,
        tuple(_names(mentions, entities, placing)),
        tuple(_spelled_out(acronyms, placing)),
        ways_of(words, text),
    )


def _names(mentions: Sequence[Mention], entities: Iterable[Entity], placing: Placing) -> Iterator[NamedIn]:
    for entity in entities:
        places: dict[tuple[str, ...], list[int]] = {}
        for index in entity.mentions:
            form = core(mentions[index].tokens)
            if len(form) > 1:
                places.setdefault(form, []).append(index)
        for form, where in places.items():
            first = mentions[where[0]]
            use = Use(first.start, first.end, placing(first.start, first.end), len(where))
            yield NamedIn(form, tuple(first.tokens), entity.kind, use)


def _spelled_out(acronyms: Iterable[Acronym], placing: Placing) -> Iterator[SpelledOutIn]:
    for acronym in acronyms:
        seen: dict[str, Use] = {}
        for expansion in acronym.expansions:
            long = " ".join(expansion.long.split())
            if expansion.short is not None and long not in seen:
                seen[long] = Use(expansion.start, expansion.end, placing(expansion.start, expansion.end), 1)
        yield from (SpelledOutIn(canonical(acronym.short), long, use) for long, use in seen.items())


def terms_used(terms: Iterable[Term], placing: Placing) -> tuple[WrittenIn, ...]:
    """The uses of terms, each in each of its shapes once."""
    return tuple(
        WrittenIn(term.key, form.shape, form.text, Use(*form.spans[0], placing(*form.spans[0]), len(form.spans)))
        for term in terms
        for form in term.forms
        if form.spans
    )
