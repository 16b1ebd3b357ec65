"""figures/number-conflict: the same quantity of the same thing, given twice, differently."""

from __future__ import annotations

from collections.abc import Iterable

from checker.finding import Finding, Related, Severity
from checker.language.restatements import HEADLINE, Restatement, agree
from checker.rule import Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document


class NumberConflict(Rule[Restatement]):
    """The copy counts the same thing twice and comes to two numbers.

    "He gave the dates of six meetings … Witness C's account of the five meetings": one is wrong, or they are not the
    same meetings, and the reader should not have to ask. Whether two figures count one thing only a reader can say,
    so it is a warning, and only on strong evidence: the later figure points back ("the", "these", "all"), its noun is
    the same, the copy has one other number for that noun and no more, and nothing narrows the later one down. The
    headline's money, percentages, casualties and counts are held against the copy, where that has them nowhere.

    Left alone: numbers that the copy says have changed ("rose to", "earlier", "at first"), parts of a whole, ranges and
    hedged figures, spans of time and measures, "the two", who may be two that are named; in headlines scores, names
    and figures that the copy rounds otherwise or gives in two parts.
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
        Example("It has sued four companies.\n\nThe seven companies named in the suit are gas firms.", ("four",)),
        Example("Acme to cut 300 jobs\n\nThe firm said that it would cut 3,000 jobs after a bad year.", ("300",)),
        Example("Profits rise 12% at Acme\n\nThe firm said that profits rose 21% to $3m in a good year.", ("12%",)),
        Example("Blast kills 14 in Kabul\n\nAt least 12 people were killed by a blast on Monday.", ("14",)),
        Example("It speaks of four rainy seasons.\n\nIts three-season plan would go ahead.", ("four",)),
    )  # fmt: skip
    passes = (
        Example("The number rose to 214 from 186 cases. The 214 cases came from five villages."),
        Example("The four detainees met. Mr Mubanga and the three other detainees left."),
        Example("It sued four companies. The seven companies that lent to it, and the three other firms, did not."),
        Example("Profits rise 12% at Acme\n\nThe firm said that profits rose 11.6% to $3m in a good year."),
        Example("Quake kills 5 in Nepal\n\nIt killed three in one village and two in another, officials said."),
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
