"""What a revision did to the sources: whom the copy rests on now, whom no more, and what rests on one alone."""

from __future__ import annotations

from collections.abc import Callable

from checker.document import Document
from checker.finding import normalised
from checker.language.name_similarity import name_similarity
from checker.language.sources import BODY, NOBODY, PERSON, Claim, Source
from checker.revision.wording import Revision
from checker.tuples import NamedTuple

_ONE_NAME = 0.5  # of name_similarity: above, two spellings of one name are likelier than two names


class Sourcing(NamedTuple):
    """Sources of the new version that the old one had not, sources of the old one that are gone, and the claims of the
    new version that rest on one origin and rested on several."""

    gained: tuple[Source, ...]
    lost: tuple[Source, ...]
    single: tuple[Claim, ...]


def compare_sources(revision: Revision) -> Sourcing:
    """The difference of the two source ledgers."""
    old, new = revision.old.document, revision.new.document
    before = [(source, _forms(source, old)) for source in old.ledger.sources if source.kind != NOBODY]
    after = [(source, _forms(source, new)) for source in new.ledger.sources if source.kind != NOBODY]
    known = {form for _, forms in before for form in forms} | _ascribed(old)
    still = {form for _, forms in after for form in forms} | _ascribed(new)
    gained = [s for s, forms in after if not _among(forms, known) and _edited(s, revision.is_new)]
    lost = [s for s, forms in before if not _among(forms, still) and _edited(s, revision.is_gone)]
    return Sourcing(
        tuple(source for source in gained if not any(_respelled(source, other) for other in lost)),
        tuple(source for source in lost if not any(_respelled(source, other) for other in gained)),
        tuple(_now_single(revision)),
    )


def _respelled(one: Source, other: Source) -> bool:
    """Are two sources one, whose name was spelled otherwise?"""
    if not (one.named and other.named and one.kind == other.kind):
        return False
    return any(name_similarity(a, b) >= _ONE_NAME for a in one.as_written for b in other.as_written)


def _among(forms: set[str], others: set[str]) -> bool:
    """Is a source written in one of some ways, or in more or fewer words around one?"""
    if not forms.isdisjoint(others):
        return True
    return any(f" {a} " in f" {b} " for form in forms for other in others for a, b in _by_length(form, other))


def _by_length(form: str, other: str) -> list[tuple[str, str]]:
    short, long = sorted((form, other), key=len)
    return [(short, long)] if " " in short else []


def _edited(source: Source, touched: Callable[[int, int], bool]) -> bool:
    """Was any place of a source edited, so that it did not come or go by how the copy is read?"""
    return any(touched(*span) for span in source.spans)


def _forms(source: Source, document: Document) -> set[str]:
    """By what a source may be known again: how it is written, of a person's name the last word, of a body's name the
    acronym that it is spelled out for."""
    forms = {normalised(written) for written in source.as_written}
    if source.kind == BODY:
        for acronym in document.acronyms:
            full = {normalised(expansion.long) for expansion in acronym.expansions}
            short = normalised(acronym.short)
            ways = {short, *full, *(f"{long} {short}" for long in full)}
            if not ways.isdisjoint(form.removeprefix("the ") for form in forms):
                forms.add(short)
                break
    if source.kind == PERSON:
        forms |= {form.split()[-1] for form in forms if form}
    return forms


def _ascribed(document: Document) -> set[str]:
    """The words to which a version ascribes anything, under whatever name it files them."""
    text = document.text
    return {normalised(text[a:b]) for attribution in document.attributions for a, b in attribution.source}


def _now_single(revision: Revision) -> list[Claim]:
    several = {revision.old.at(claim.start) for claim in revision.old.document.ledger.claims if claim.origins > 1}
    found = []
    for claim in revision.new.document.ledger.claims if several else ():
        record = revision.of_new.get(revision.new.at(claim.start))
        if claim.origins == 1 and record and record.touched and several.intersection(record.old):
            found.append(claim)
    return found
