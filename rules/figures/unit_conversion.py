"""figures/unit-conversion: a measure in two units that do not agree."""

from __future__ import annotations

from collections.abc import Iterable

from checker.finding import Finding, Severity
from checker.language.arithmetic import spoken
from checker.language.measures import Measure
from checker.rule import Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document


class UnitConversion(Rule[Measure]):
    """A measure is given in two units, and the one is not the other.

    "60 miles (120km)" tells one half of the readers something else than the other half. Factors are exact; the figures
    are taken with the rounding that they are written with, and a twenty-fifth more.

    Left alone: "30ft (10m)" and the like, which rounding explains, money (figures/currency-rate), and units of
    different things.
    """

    id = "figures/unit-conversion"
    severity = Severity.WARNING
    flags = (
        Example("The village lies 60 miles (160km) north of the city.", ("60 miles (160km)",)),
        Example("It burned 1,200 acres (4,860 hectares) of forest.", ("1,200 acres (4,860 hectares)",)),
        Example("The heat reached 40C (94F) on the coast.", ("40C (94F)",)),
        Example("A 26-mile (52-kilometre) road and a 12 kg (46 lb) fish.", ("26-mile (52-kilometre)", "12 kg (46 lb)")),
    )
    passes = (
        Example("He jumped 30ft (10m) and walked 60 miles (96km), then 1.5 miles (2.4 km)."),
        Example("It burned 1,200 acres (486 hectares); 40C (104F); 12st (76kg); 100 square miles (259 sq km)."),
        Example("It is 60 miles (two hours) away. The 100m (10 s) final. 5 miles (8 of them)."),
        Example("A 26-mile (42-kilometre) road and a 12 kg (26 lb) fish."),
    )

    def candidates(self, document: Document) -> Iterable[Measure]:
        """Every measure given in two units."""
        return document.measures

    def judge(self, measure: Measure, document: Document) -> Finding | None:
        """The measure, if no rounding makes the two one."""
        if measure.stated.meets(measure.expected):
            return None
        written = " ".join(document.text[measure.start : measure.end].split())
        real = spoken(float(f"{(measure.expected.low + measure.expected.high) / 2:.3g}"))
        return self.finding(
            (measure.start, measure.end),
            f"The first measure comes to about {real} {measure.unit}.",
            f"AU: {written}: which of the two is right?",
            written,
        )
