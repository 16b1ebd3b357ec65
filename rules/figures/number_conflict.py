"""figures/number-conflict: the same quantity of the same thing, given twice, differently."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from checker.finding import Finding, Related, Severity
from checker.language.restatements import HEADLINE, Restatement, agree
from checker.rule import Example, Rule

if TYPE_CHECKING:
    from checker.document import Document


class NumberConflict(Rule[Restatement]):
    """The copy counts the same thing twice and comes to two numbers.

    "He gave the dates of six meetings … Witness C's account of the five meetings": one is wrong, or they are not the
    same meetings, and the reader should not have to ask. Whether two figures count one thing only a reader can say,
    so it is a warning, and only on strong evidence: the later figure is definite, its noun is the same, and no other
    figure for it has its value. A count of dead in the headline is held against the copy.

    Left alone: numbers that the copy says have changed ("rose to", "earlier", "at first"), parts of a whole, ranges and
    hedged figures, spans of time and measures, figures far apart in size.
    """

    id = "figures/number-conflict"
    severity = Severity.WARNING
    yields_to = ("sources/count-conflict",)
    flags = (
        Example("He gave the dates of six meetings.\n\nThe account of the five meetings will be tested.", ("six",)),
        Example(
            "It concerns 23 tests missed by nine runners.\n\nThe hearing on the 26 tests the runners missed is in May.",
            ("23",),
        ),
        Example("In the blast 34 people were hurt.\n\nThe 43 wounded were taken away by boat.", ("34",)),
        Example(
            "Six children have died of it.\n\nThe seven children who died came from five villages.", ("Six",)
        ),
        Example(
            "Deposits held in foreign currency made up 22 per cent of the total.\n\nThe 31 per cent share of deposits "
            "held in foreign currency was the lowest.",
            ("22 per cent",),
        ),
        Example("It speaks of four rainy seasons.\n\nIts three-season plan would go ahead.", ("four",)),
    )  # fmt: skip
    passes = (
        Example("The number rose to 214 from 186 cases. The 214 cases came from five villages."),
        Example("The four detainees met. Mr Mubanga and the three other detainees left."),
        Example("Police held five men.\n\nThe two men charged are brothers. Two of the five men spoke."),
        Example("An earlier list had 13 names. The 17 names were read out. In 24 years he won; the five years passed."),
        Example("Two Americans were killed at each location.\n\nThe four Americans killed might have been saved."),
        Example("Six debates for five candidates is comparable to the 11 debates scheduled for 17."),
    )

    def candidates(self, document: Document) -> Iterable[Restatement]:
        """Every figure that seems to count again what an earlier one counted."""
        return document.restatements

    def judge(self, restatement: Restatement, document: Document) -> Finding | None:
        """The first figure, if the later is another."""
        if agree(restatement):
            return None
        first, again = restatement.first, restatement.again
        one, two = document.text[first.start : first.end], document.text[again.start : again.end]
        here = "in the headline" if restatement.kind == HEADLINE else "here"
        return self.finding(
            (first.start, first.end),
            f"The copy has {one} {here} and {two} later ({restatement.thing}).",
            f"AU: {one[:1].upper()}{one[1:]} or {two}?",
            f"{restatement.thing} {first.value} {again.value}",
            related=[Related(again.start, again.end, f"{two} here")],
        )
