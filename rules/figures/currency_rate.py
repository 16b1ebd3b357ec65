"""figures/currency-rate: one amount in two currencies that do not agree."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from math import log

from checker.finding import Finding, Related, Severity
from checker.language.arithmetic import roundness, spoken
from checker.language.money import RATES, Conversion
from checker.rule import Example, Rule
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document

_DRIFT = 0.12  # how far rates within one story drift apart before any rounding (a natural logarithm)
_ROUNDED_AMOUNT, _ROUNDED_WORTH = 0.05, 0.25  # no more than this is put down to the rounding of either amount
_ABSURD = 3.0  # times outside the rates ever seen


class Compared(NamedTuple):
    """A conversion, its rate, and the conversion that it is held against (None where the copy has no other)."""

    conversion: Conversion
    rate: float
    fellow: Conversion | None
    usual: float


class CurrencyRate(Rule[Compared]):
    """An amount given in two currencies implies a rate that the story's other conversions, or any market, contradict.

    "$881m (£468m)" and "$576m (£3,060m)" cannot both be right: a digit, a decimal point or a "million" has slipped.
    The copy is its own witness, so this is an error; but which of the two amounts is wrong only the author can say.
    Where two conversions disagree and nothing tells which is odd, the later is reported and the earlier named.

    A conversion that stands alone is held against the rates that major currencies have seen since 1985, and is
    reported only if it is far outside them.

    Left alone: differences that the rounding of the figures as written allows, a drift of an eighth between amounts of
    different years, ranges, and amounts in one currency only.
    """

    id = "figures/currency-rate"
    severity = Severity.ERROR
    flags = (
        Example(
            "Shrek 2 took $881m (£468m) around the world, compared with $576m (£3,060m) for the other film.",
            ("$576m (£3,060m)",),
        ),
        Example(
            "Losses came to 7.8 million soles ($2.1 million) a day. Each was offered 370 soles ($160) on Saturday.",
            ("370 soles ($160)",),
        ),
        Example("It adds 6,500 won ($5) and took 9.1bn won ($9.1m).", ("9.1bn won ($9.1m)",)),
        Example("The market will be worth $1.8 billion (£9.4 million) by 2009.", ("$1.8 billion (£9.4 million)",)),
        Example("He paid £10 (€12), then £20 (€24), and at last £30 (€63).", ("£30 (€63)",)),
    )
    passes = (
        Example("It cost $150m (£79m) and earned $13.5m (£7m); a ticket was $8 (£4)."),
        Example("It lifts the dividend to 70 euro cents (£0.48; $0.98) after 120.7m euros ($158.8m; £83.3m)."),
        Example("The shares rose from 12 yen ($0.11) to 14 yen ($0.13), about 3m Australian dollars (US$2m)."),
        Example("The parcel weighed 300 pounds (136 kg) and the fine was $500 (or a week in jail)."),
        Example("Rents of €800 to €900 ($870 to $980) and of €1,000 ($1,090) are usual."),
    )

    def candidates(self, document: Document) -> Iterable[Compared]:
        """Every conversion, with the story's other conversion of the same currencies that is nearest the middle."""
        groups: dict[tuple[str, ...], list[tuple[float, Conversion]]] = defaultdict(list)
        for conversion in document.conversions:
            units = (conversion.unit, conversion.other_unit)
            rate = float(conversion.other_value) / float(conversion.value)
            groups[tuple(sorted(units))].append((rate if units[0] < units[1] else 1 / rate, conversion))
        for pairs in groups.values():
            rates = sorted(rate for rate, _ in pairs)
            middle = rates[len(rates) // 2]
            if len(pairs) == 2:
                middle = pairs[0][0]
            fellow = next(conversion for rate, conversion in pairs if rate == middle)
            for rate, conversion in pairs:
                yield Compared(conversion, rate, fellow if fellow is not conversion else None, middle)

    def judge(self, compared: Compared, document: Document) -> Finding | None:
        """The conversion, if rounding does not explain its rate."""
        conversion, fellow = compared.conversion, compared.fellow
        first, second = sorted((conversion.unit, conversion.other_unit))
        written = document.text[conversion.start : conversion.end]
        subject = f"{first} {second} {conversion.value}"
        if fellow is None:
            known = RATES.get(f"{first} {second}") or [1 / rate for rate in RATES.get(f"{second} {first}", ())][::-1]
            if not known or known[0] / _ABSURD <= compared.rate <= known[1] * _ABSURD:
                return None
            return self.finding(
                (conversion.start, conversion.end),
                f"One {first} comes to {spoken(compared.rate)} {second} here; it has never been near that.",
                f"AU: {written}: which of the two amounts is right?",
                subject,
            )
        usual, rate = compared.usual, compared.rate
        if abs(log(rate / usual)) <= _DRIFT + _rounding(conversion) + _rounding(fellow):
            return None
        if usual < 1:
            first, second, usual, rate = second, first, 1 / usual, 1 / rate
        return self.finding(
            (conversion.start, conversion.end),
            f"One {first} comes to {spoken(rate)} {second} here, but to {spoken(usual)} in "
            f"“{document.text[fellow.start : fellow.end]}”.",
            f"AU: {written}: which of the two amounts is right?",
            subject,
            related=[Related(fellow.start, fellow.end, f"{spoken(usual)} {second} to one {first}")],
        )


def _rounding(conversion: Conversion) -> float:
    return min(roundness(conversion.value), _ROUNDED_AMOUNT) + min(roundness(conversion.other_value), _ROUNDED_WORTH)
