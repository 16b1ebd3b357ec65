"""figures/percentage: a percentage that does not follow from the copy's own figures."""

from __future__ import annotations

from collections.abc import Iterable

from checker.finding import Finding, Related, Severity
from checker.language.arithmetic import Interval, spoken
from checker.language.partitions import Partition, find_partitions
from checker.language.proportions import CHANGE, REST, SHARE, Proportion
from checker.rule import Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document

_SAID = {CHANGE: "The change between these figures", SHARE: "The share", REST: "What is left"}


class Percentage(Rule[Proportion | Partition]):
    """A percentage does not follow from the figures that the copy takes it from.

    The copy gives both figures and the percentage, so every reader with a telephone can check it. The commonest slip
    is to call percentage points per cent: from 38% to 44% is six points, and 16 per cent. Style guides from AP to the
    Guardian insist on the difference.

    Every figure is allowed its rounding, and "about", "almost" and "more than" their width.

    Shares of one whole, told by those who took no side, may not come to more than a hundred.

    Left alone: percentages of something else in the sentence; changes over several steps; percentage points.
    """

    id = "figures/percentage"
    severity = Severity.ERROR
    flags = (
        Example("Landings fell from 9,000 tonnes to 6,300 tonnes in 2023, a drop of 40 per cent.", ("40 per cent",)),
        Example("The rate had gone from 38% to 44% in two years, an increase of 6%.", ("6%",)),
        Example("Its shares fell from C$2.40 to C$2.10 in Toronto on Friday, a loss of almost 15%.", ("15%",)),
        Example("The district has filled 41 of 45 teaching jobs, or 97%, the board said.", ("97%",)),
        Example(
            "It sold $640 million out of gross reserves of $45.8 billion, or about 4 per cent of them.",
            ("4 per cent",),
        ),
        Example("After 1,000 cycles the cells held 91% of their original capacity, a loss of 19%, it says.", ("19%",)),
        Example("Of those asked, 45% were for, 40% against and 25% undecided.", ("25%",)),
        Example("Profit rose 25% to $4.1bn from $3.8bn a year before.", ("25%",)),
        Example("The stock jumped $25.50, or 4.3 percent, to $791.34.", ("4.3 percent",)),
        Example("The shares closed at $31.20, down 32% from a peak of $40.", ("32%",)),
        Example(
            "Turnout was 68 per cent. It said 41,300 people had voted out of 58,200 on the register.",
            ("68 per cent",),
        ),
        Example("Arrests more than doubled from 40 to 58.", ("doubled",)),
        Example("Its staff rose from 12 to 19, a rise of a third.", ("a third",)),
        Example("Some 62 of the 120 clinics, or two-thirds, have none.", ("two-thirds",)),
        Example(
            "A suit filed by 212 residents asks for money. Of the plaintiffs, 159 live inside the town limits, or 85%.",
            ("85%",),
        ),
    )  # fmt: skip
    passes = (
        Example("The shares closed at $31.20, down 22% from a peak of $40."),
        Example("Of those asked, 45% were for, 40% against and 15% undecided; 70% like tea and 60% coffee."),
        Example("Of those asked, 45.5% were for, 40.2% against and 14.4% did not know."),
        Example("Turnout rose from 38% to 44%, an increase of six percentage points."),
        Example("It went from 12 officers to 19, an increase of more than half, or 58%."),
        Example("Profit rose 8% to $4.1bn from $3.8bn. Sales were up 10% from 2003 to $4bn."),
        Example("He won 41 of 45 races, or 91%. A third of the 45, or 33%, were at home."),
        Example("The cells held 91% of their original capacity, a loss of 9%."),
        Example("The stock jumped $25.50, or 3.3 percent, to $791.34. The index lost 20 points, or 2%, to 980."),
        Example("Net profits rose by 44% to $205.4m (£110m) in the period, from $142m a year earlier."),
        Example("The firm shipped 1.3 billion units, up 27.6% from the 1.02 billion units of 2013."),
        Example("Arrests more than doubled from 40 to 98. Officers rose from 12 to 19, a rise of more than half."),
        Example(
            "Some 80 of the 120 clinics, or two-thirds, have none. Cases almost tripled from 40 to 115 in a third town."
        ),
        Example("Rents rose from €6 to about €9, a rise of almost 50 per cent."),
    )

    def candidates(self, document: Document) -> Iterable[Proportion | Partition]:
        """Every percentage with the figures that it follows from beside it, and every list of shares of one whole."""
        return [*document.proportions, *find_partitions(document.prose, document.figures, document.segments)]

    def judge(self, proportion: Proportion | Partition, document: Document) -> Finding | None:
        """The percentage, if no rounding makes it right; of shares of one whole the last, if they are more than all."""
        if isinstance(proportion, Partition):
            return self._shares(proportion)
        stated, expected = proportion.stated, proportion.expected
        if proportion.claim.meets(expected):
            return None
        real = _spoken(expected)
        written = document.text[stated.start : stated.end]
        if proportion.points and proportion.claim.meets(proportion.points):
            message = f"This is a change of {spoken(float(stated.value))} percentage points; in per cent it is {real}."
            query = f"AU: {spoken(float(stated.value))} percentage points, or {real} per cent?"
        else:
            message = f"{_SAID[proportion.kind]} is {real} per cent, not {written}."
            query = f"AU: {written} does not follow; is it {real} per cent, or is another figure wrong?"
        related = [Related(f.start, f.end, "a figure that it follows from") for f in proportion.bases]
        return self.finding((stated.start, stated.end), message, query, f"{stated.value} {real}", related=related)

    def _shares(self, partition: Partition) -> Finding | None:
        if partition.total <= 100 + partition.slack:
            return None
        *others, last = partition.shares
        total = spoken(partition.total)
        return self.finding(
            (last.start, last.end),
            f"The shares given here come to {total} per cent of the whole.",
            f"AU: The shares make {total} per cent: which of them is wrong?",
            f"shares {total}",
            related=[Related(share.start, share.end, "a share of the same whole") for share in others],
        )


def _spoken(expected: Interval) -> str:
    return spoken(float(f"{(expected.low + expected.high) / 2:.2g}"))
