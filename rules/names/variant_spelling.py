"""names/variant-spelling: one name spelled two ways in one piece of copy."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from checker.finding import Finding, Related, Severity
from checker.rule import Example, Rule

if TYPE_CHECKING:
    from checker.document import Document
    from checker.language.entities import Entity, Spelling


class VariantSpelling(Rule["Entity"]):
    """One name, spelled two ways.

    Flags a person, place, organisation or outlet whose name the copy spells in two ways: a transliteration from Arabic, Persian or
    Cyrillic that wavers (Qasim, Kassem), a letter doubled, dropped, exchanged or transposed, an ending lost. One finding for
    each name, at the spelling that is met less often (the later one if they are met equally often), with every other place
    as a related span. Names that differ in case, accents, hyphens or apostrophes alone (Müller, Muller; Mei-ling, Meiling) are
    one name in two styles, and that is a note.

    A reader who meets two spellings does not know whether there are two people, and a search finds one half of the coverage.
    AP, Reuters, BBC and Guardian style all ask for one spelling of a name throughout, the bearer's own where it is known.

    Two names are taken for one only if the copy lets them be: the other words of the name agree, or one is a surname that
    nobody in the copy was introduced with; kinds and titles (Mr, Mrs) do not clash. Left alone are people introduced in
    full under different names, relatives with like given names, surnames that are common in both spellings, countries and
    their people, plurals and possessives, acronyms, names that the copy says are not related or are older names of
    one place, and whatever the house lists as accepted spellings or as distinct names.
    """

    id = "names/variant-spelling"
    severity = Severity.WARNING
    anchored = False
    flags = (
        Example("Esmail Kaani met the militia leaders. Aides to Qaani said on Monday that he would return.", ("Qaani",)),
    )
    passes = (Example("Iran and Iraq signed the accord. Iraqi officials welcomed it."),)

    def candidates(self, document: Document) -> Iterable[Entity]:
        """Every name that is written in more than one way, short forms included."""
        return (entity for entity in document.entities if len(entity.spellings) > 1)

    def judge(self, candidate: Entity, document: Document) -> Finding | None:
        """A finding if one word of the name is spelled in two ways."""
        if not candidate.variations:
            return None
        variation = candidate.variations[0]
        odd = min(variation.spellings, key=lambda way: (len(way.spans), -way.spans[0].start))
        usual = max((way for way in variation.spellings if way is not odd), key=lambda way: len(way.spans))
        place = odd.spans[0]
        others = [
            Related(span.start, span.end, f"spelled {way.text}")
            for way in variation.spellings
            for span in way.spans
            if span != place
        ]
        others += [
            Related(span.start, span.end, f"spelled {way.text}")
            for more in candidate.variations[1:]
            for way in more.spellings
            for span in way.spans
            if span != place
        ]
        related = sorted({(r.start, r.end): r for r in reversed(others)}.values())
        manner = "styled" if variation.styled else "spelled"
        return self.finding(
            place,
            f"The name {manner} {odd.text} here is {manner} {usual.text} {_times(usual)} in this copy.",
            f"AU: {usual.text} or {odd.text}? {candidate.name} seems to be meant in both places.",
            " ".join(sorted({way.text for way in variation.spellings}, key=str.casefold)),
            severity=Severity.NOTE if variation.styled else Severity.WARNING,
            related=related,
        )


def _times(way: Spelling) -> str:
    count = len(way.spans)
    return {1: "once", 2: "twice"}.get(count, f"{count} times")
