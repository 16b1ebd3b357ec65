"""labels/euphemism: words that hide what was done."""

from __future__ import annotations

from collections.abc import Iterable

from checker.finding import Finding, Related, Severity
from checker.language.labels import LabelUse, ended
from checker.language.voice import Voice
from checker.rule import Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document


class Euphemism(Rule[tuple[LabelUse, ...]]):
    """A phrase of the publication's hides what was done.

    "Took out", "neutralised", "collateral damage", "lost their battle", "part ways with 860 employees": somebody was
    killed, or died, or was dismissed, and the copy should say so. The AP and Guardian style guides ask for "died" and
    "killed"; the euphemisms of war are listed in the IPI glossary.

    Paraphrases count: a speaker who talks in euphemisms is quoted, or put plainly. Left alone: quotations, and
    literal uses ("took out a loan", "neutralised the acid").
    """

    id = "labels/euphemism"
    severity = Severity.WARNING
    anchored = False
    flags = (
        Example("The airstrikes also took out the commander and two of his guards.", ("took out",)),
        Example("Six children have lost their battle with the disease since February.", ("lost their battle",)),
        Example("The police neutralised two gunmen outside the bank.", ("neutralised",)),
        Example("The army said in a statement that two aircraft had serviced a target.", ("serviced a target",)),
        Example("The raid caused collateral damage in the village.", ("collateral damage",)),
    )
    passes = (
        Example("She took out a loan and the storm took out the province’s main power line."),
        Example("“We took out four,” he said, and the “collateral damage” was counted."),
        Example("The plant neutralised the acid before it reached the river."),
    )

    def candidates(self, document: Document) -> Iterable[tuple[LabelUse, ...]]:
        """The uses of each euphemism, in whosever voice, together."""
        uses: dict[str, list[LabelUse]] = {}
        for use in document.labels:
            if use.term.category == "euphemism" and use.term.weight <= 2 and not use.term.banned:
                uses.setdefault(use.term.term, []).append(use)
        return map(tuple, uses.values())

    def judge(self, uses: tuple[LabelUse, ...], document: Document) -> Finding | None:
        """The first use that is not quoted, the others beside it."""
        plain = [use for use in uses if use.voice is not Voice.QUOTED]
        if not plain:
            return None
        first, *others = plain
        text = document.prose
        words = " ".join(text[first.start : first.end].split())
        return self.finding(
            (first.start, first.end),
            f"“{words}” hides what was done.",
            f"AU: What happened? Say it plainly: {ended(first.term.instead)}",
            first.term.term,
            severity=None if first.term.weight == 1 else Severity.NOTE,
            related=[Related(use.start, use.end, f"“{text[use.start : use.end]}” again") for use in others],
        )
