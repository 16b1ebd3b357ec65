"""figures/sum: parts that do not make their total."""

from __future__ import annotations

from collections.abc import Iterable

from checker.finding import Finding, Related, Severity
from checker.language.arithmetic import leeway, spoken
from checker.language.figures import Figure
from checker.language.totals import Total
from checker.rule import Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document


class Sum(Rule[Total]):
    """The parts that the copy gives do not make the total that it gives.

    Votes, casualties and money are where readers add up. One of the figures is wrong, or a part is missing; only the
    author can say which.

    Left alone: lists that are open ("including", "among them", "and others"), parts or totals that are hedged, and
    differences that rounding allows.
    """

    id = "figures/sum"
    severity = Severity.ERROR
    flags = (
        Example("It was 1,140 in favor and 312 against, with 48 abstentions, out of 1,600 cast.", ("1,600",)),
        Example("Of the injured, 64 had been flown to Nepalgunj and 85 to Kathmandu, 159 in all.", ("159",)),
        Example(
            "It put the proceeds at €41 million and seized €6.2 million in cash, houses worth €3.9 million and cars "
            "worth €0.8 million, a total of €11.9 million.",
            ("€11.9 million",),
        ),
        Example("The blast killed 12 people: five men and six women.", ("12",)),
        Example("The crew of 14 people, six women and nine men, was freed.", ("14",)),
        Example("It has stopped 53 vessels, of which 23 were Vietnamese, 17 Malaysian and nine Thai.", ("53",)),
    )  # fmt: skip
    passes = (
        Example("The blast killed 12 people: five men, six women and a child."),
        Example("The receipts come to 2.2m dinars: 900,000 in May, 650,000 in June, 400,000 and 250,000."),
        Example("It stopped 52 vessels, of which 23 were Vietnamese, 17 Malaysian, nine Thai and three Lao."),
        Example("Of the injured, 64 had been flown to Nepalgunj and 85 to Kathmandu, 149 in all."),
        Example("The squad of 25 players, including six goalkeepers and nine defenders, flew home."),
        Example("It has 164 plants, 90 mines and 32 factories, and 12.1% in Rome, 10.4% in Spain and 1% in Nice."),
        Example("It took 12 days: two to drive there, three at sea and the rest in hospital."),
    )  # fmt: skip

    def candidates(self, document: Document) -> Iterable[Total]:
        """Every total whose parts stand in the same sentence."""
        return document.totals

    def judge(self, total: Total, document: Document) -> Finding | None:
        """The total, if no run of parts in front of it makes it."""
        if any(_makes(parts, total.total) for parts in total.readings):
            return None
        parts = total.readings[0]
        real = spoken(sum(float(part.value) for part in parts))
        figure = total.total
        written = document.text[figure.start : figure.end]
        return self.finding(
            (figure.start, figure.end),
            f"The parts given here make {real}, not {written}.",
            f"AU: The parts make {real}: is the total wrong, a part, or is one missing?",
            f"{figure.value} {real}",
            related=[Related(part.start, part.end, "a part") for part in parts],
        )


def _makes(parts: tuple[Figure, ...], total: Figure) -> bool:
    given = [float(part.value) for part in parts]
    rough = 1.0 if total.unit == "%" else 0.0
    slack = sum(_rounding(figure) for figure in (*parts, total)) + rough
    return abs(sum(given) - float(total.value)) <= slack + 1e-6 * float(total.value)


def _rounding(figure: Figure) -> float:
    """How far a part may be rounded: counts of men and votes are not, money and millions are."""
    exact = "." not in figure.value and not figure.unit and not figure.value.endswith("000")
    return 0.0 if exact else leeway(figure.value)
