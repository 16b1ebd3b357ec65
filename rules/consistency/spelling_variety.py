"""consistency/spelling-variety: British and American spelling in one story."""

from __future__ import annotations

from collections.abc import Iterable

from checker.finding import Finding, Related, Severity
from checker.language.spelling import Spelled, Spellings
from checker.rule import Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document


class SpellingVariety(Rule[Spellings]):
    """British and American spelling are mixed in one story.

    A house writes one or the other; a story with both was put together from two hands or two sources. What is rarer is
    reported, once, with every place.

    Left alone: quotations, names ("Lincoln Center", "the Labour Party"), and the -ize of Oxford beside British
    spellings. A name spelled against the rest of the copy in -ise or -ize alone ("the Mobilising Forces") is a note:
    names that were translated follow the house.
    """

    id = "consistency/spelling-variety"
    severity = Severity.WARNING
    anchored = False
    flags = (
        Example("It would pay for eight more kerbside crews. Crews will leave a tag on curbside boxes.", ("curbside",)),
        Example("An organization of owners stopped. An organisation cooked, one organisation sang.", ("organization",)),
        Example("It will close its center in Taiwan; the center opened in May. The centre in Cork hires.", ("centre",)),
        Example("The neighboring state is labeling it so. Its behaviour is colorful.", ("behaviour",)),
        Example("The Popular Mobilising Forces are neighboring militias, labeling it so.", ("Mobilising",)),
    )
    passes = (
        Example("The colour of the organization's harbour is grey."),
        Example("The Labour Party met at the Lincoln Center. The colour was “a gray color”, he said."),
        Example("The neighbor took the meter to the program. He checked the tires with a license."),
        Example("Visit www.defense.gov or @center. The defence and the centre were weak."),
        Example("John Gray and Mrs Gray saw a grey harbour."),
    )

    def candidates(self, document: Document) -> Iterable[Spellings]:
        """The copy's spellings, if any tell."""
        found = document.spellings
        return (found,) if found.british or found.american else ()

    def judge(self, spellings: Spellings, document: Document) -> Finding | None:
        """The rarer variety."""
        british = [s for s in spellings.british if not s.named]
        american = [s for s in spellings.american if not s.named]
        if british and american:
            return self._mixed(british, american, document, Severity.WARNING)
        named = [s for s in spellings.british if s.named and _in_ise(document.text[s.start : s.end].lower())]
        if len(american) > 1 and named and not british:
            return self._mixed(named[:1], american, document, Severity.NOTE)
        return None

    def _mixed(
        self, british: list[Spelled], american: list[Spelled], document: Document, severity: Severity
    ) -> Finding:
        rare, usual = sorted((american, british), key=len)
        if len(rare) == len(usual) and rare[0].start < usual[0].start:
            rare, usual = usual, rare
        text = document.prose
        first, model = rare[0], usual[0]
        word, other = text[first.start : first.end], text[model.start : model.end]
        related = [Related(s.start, s.end, s.variety) for s in (*rare[1:], *usual)]
        return self.finding(
            (first.start, first.end),
            f"“{word}” is {first.variety} spelling in copy that is {model.variety} elsewhere (“{other}”).",
            f"AU: {model.variety} spelling throughout?" + (f" “{first.other}”?" if first.other else ""),
            f"{first.variety} {word.lower()}",
            severity=severity,
            related=sorted(related),
        )


def _in_ise(word: str) -> bool:
    return any(part in word for part in ("ise", "ising", "isation"))
