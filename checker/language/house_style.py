"""Which of several ways of writing one name or term is right, where the house says so, and what to write where then.

Checker does not know how a name is spelled. It knows what the house lists, and how often the copy has what; a
replacement is made of nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence, Set

from checker.finding import Edit, Span
from checker.language.name_forms import ARTICLES, plain
from checker.language.quotations import Quotations
from checker.language.terms import HYPHENED, OPEN, in_address

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.house import House
    from checker.language.entities import Entity, Variation
    from checker.language.terms import Term

_NEAR = 4  # code points in front of a word, of which some are spaces
_SIC = 12  # code points behind a word in which "[sic]" says that it is meant to be wrong


def respelled(text: str, entity: Entity, variation: Variation, house: House, quotations: Quotations) -> list[Edit]:
    """The edits that write one word of a name alike wherever it stands, quotations aside; none where the house does not
    say which way is right. A name in capitals stays in capitals, and an article before it (al-) as it is."""
    ways = variation.spellings
    right = _right([_forms(entity, way.text, ways) for way in ways], _named(house))
    if right is None and house.prefer_majority:
        right = _most([len(way.spans) for way in ways])
    if right is None:
        return []
    stem = _stem(ways[right].text)
    found: list[Edit] = []
    for way in ways:
        for span in way.spans if way is not ways[right] else ():
            found += _in_mention(text, span, plain(way.text), stem)
    return sorted({edit for edit in found if not _meant(text, edit, quotations)})


def _named(house: House) -> frozenset[str]:
    return frozenset((*house.preferred, *(name for names in house.names for name in names)))


def _right(forms: Sequence[Collection[str]], accepted: Set[str]) -> int | None:
    """The one of several choices of which the house lists a form; None if it lists none of them, or several."""
    listed = [index for index, choice in enumerate(forms) if not accepted.isdisjoint(choice)] if accepted else []
    return listed[0] if len(listed) == 1 else None


def _most(counts: Sequence[int]) -> int | None:
    """The choice that is met more often than any other."""
    most = max(counts)
    return counts.index(most) if counts.count(most) == 1 else None


def _forms(entity: Entity, word: str, ways: Sequence[tuple[str, object]]) -> set[str]:
    """A word of a name, alone and in every form that the name has."""
    forms = {word, _stem(word)}
    alike = {plain(text) for text, _ in ways}
    for spelling in entity.spellings:
        parts = spelling.text.split()
        forms.add(" ".join(word if plain(part) in alike else part for part in parts))
    return forms


def _in_mention(text: str, span: Span, wrong: str, right: str) -> Iterator[Edit]:
    for part in re.finditer(r"\S+", text[span.start : span.end]):
        place = Span(span.start + part.start(), span.start + part.end())
        if plain(part[0]) == wrong and not in_address(text, place):
            stem = _stem(part[0])
            word = right.upper() if stem.isupper() and len(stem) > 1 else right
            if stem != word:
                yield Edit(place.end - len(stem), place.end, word)


def _stem(word: str) -> str:
    """A word of a name without the article that is hyphened to it."""
    head, hyphen, tail = word.partition("-")
    return tail if hyphen and tail and head.casefold() in ARTICLES else word


def _meant(text: str, edit: Edit, quotations: Quotations) -> bool:
    """Is it somebody else's to spell: quoted, or called an error?"""
    return quotations.touches(edit.start, edit.end) or "[sic]" in text[edit.end : edit.end + _SIC]


def rewritten(text: str, term: Term, house: House, quotations: Quotations) -> list[Edit]:
    """The edits that write a term alike wherever the publication itself uses it: as the house prefers, else as it
    stands most often; none where neither is told."""
    accepted = frozenset(name.casefold() for name in house.preferred)
    right = _right([_numbers(form.text) for form in term.forms], accepted)
    if right is None:
        right = _most([len(form.spans) for form in term.forms])
    if right is None:
        return []
    model = term.forms[right].text
    found = []
    for form in term.forms:
        if form is term.forms[right] or (form.shape, term.forms[right].shape) == (HYPHENED, OPEN):
            continue  # before a noun a hyphen is grammar, whatever stands elsewhere
        for span in form.spans:
            words = _as_written(text[span.start : span.end], model, _goes_on(text, span.start))
            if words and words != text[span.start : span.end]:
                found.append(Edit(span.start, span.end, words))
    return sorted(edit for edit in found if not _meant(text, edit, quotations))


def _numbers(words: str) -> set[str]:
    """A term as singular and as plural."""
    folded = words.casefold()
    return {folded, folded + "s", folded.removesuffix("s")}


def _goes_on(text: str, start: int) -> bool:
    """Does a sentence go on there, so that a capital is the word's own?"""
    before = text[max(0, start - _NEAR) : start].rstrip(" \t")
    return before[-1:].isalnum() or before.endswith((",", ";", ")"))


def _as_written(words: str, model: str, going_on: bool) -> str:
    """A term written in the way of another use of it, in its own number and capitals; "" where that cannot be told.

    In the midst of a sentence "Web site" has the capital of the one word, which "website" has not; "Airstrike" stands
    in a title, and what its second word has there cannot be told.
    """
    letters, shape = _letters(words), _letters(model)
    plural = letters.endswith("s") and not shape.endswith("s")
    singular = shape.endswith("s") and not letters.endswith("s")
    written = model + "s" if plural else model[:-1] if singular else model
    if any(char.isupper() for char in words[1:]) or "\n" in words or "\r" in words or not letters:
        return ""
    written = written.lower()
    if not words[0].isupper() or (going_on and " " in words):
        return written
    return "" if going_on and " " in written else written[:1].upper() + written[1:]


def _letters(words: str) -> str:
    return "".join(char for char in words.casefold() if char.isalpha())
