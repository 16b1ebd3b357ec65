"""What a written number may stand for: as news copy rounds, "$1.5m" is anything from 1.45 to 1.55 million."""

from __future__ import annotations

from checker.tuples import NamedTuple


class Interval(NamedTuple):
    """The numbers from ``low`` to ``high``, both included."""

    low: float
    high: float

    def meets(self, other: Interval) -> bool:
        """Have the two a number in common?"""
        return self.low <= other.high and other.low <= self.high


def leeway(value: str) -> float:
    """Half a unit of the last digit that a decimal string states: zeros at the end of a large whole number state
    nothing ("1500" is good to 50), those of a number below a hundred and those behind a decimal point do ("10" is good
    to 0.5, "1.50" to 0.005)."""
    whole, _, fraction = value.partition(".")
    if fraction:
        return 0.5 * 10.0 ** -len(fraction)
    if len(whole) < 3:
        return 0.5
    kept = whole.rstrip("0")
    return 0.5 * 10.0 ** (len(whole) - len(kept)) if kept else 0.5


def roundness(value: str) -> float:
    """The leeway as a share of the value: 0.033 for "1500"; 1.0 for nought."""
    number = float(value)
    return leeway(value) / number if number else 1.0


def rounded(value: str) -> Interval:
    """What the writer may have rounded to this value."""
    number, half = float(value), leeway(value)
    return Interval(number - half, number + half)


def spoken(number: float) -> str:
    """A number computed, as a copy desk would say it: three significant digits, thousands parted, no exponent."""
    if number == 0:
        return "0"
    digits = 0
    size = abs(number)
    while size < 100 and digits < 9:
        size *= 10
        digits += 1
    text = f"{number:,.{digits}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
