"""Datelines: where and when a story was filed, as in "NAIROBI, 12 June 2024 -" or "WASHINGTON (AP) —"."""

from __future__ import annotations

from checker.language.patterns import SIGN_OR_STOP, lazy_pattern
from checker.tuples import NamedTuple


class Dateline(NamedTuple):
    """Where and when a story was filed: "NAIROBI, 12 June 2024 -". ``place`` and ``agency`` are words of it or ""."""

    start: int
    end: int
    place: str
    agency: str


_DATELINE = lazy_pattern(
    rf"(?P<place>[^\W\d_]{SIGN_OR_STOP}*(?:[ /](?:[^\W\d_]|['’]){SIGN_OR_STOP}*){{0,4}}"
    rf"(?:,[ ][A-ZÀ-ÖØ-Þ]{SIGN_OR_STOP}*(?:[ ][A-Z]{SIGN_OR_STOP}*){{0,2}})?)"
    r"(?:,?[ ](?P<date>(?:\d{1,2}[ ])?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
    r"(?:[ ]\d{1,2})?(?:,?[ ]\d{4})?))?"
    r"(?:[ ]\((?P<agency>[A-Z][\w .&/-]{1,30})\))?(?:[ ]?[–—][ ]?|[ ]--?[ ])"
)

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LONGEST = 120  # code points


def find_dateline(text: str, start: int, end: int) -> Dateline | None:
    """The dateline that opens the paragraph [start, end), if one does.

    The place must be in capitals (AP, Reuters and AFP all set it so), or be followed by an agency or a date: "Mosul - a
    city of two million" is a sentence.
    """
    opening = text[start : min(end, start + _LONGEST)]
    if not opening[:1].isupper() or ("–" not in opening and "—" not in opening and "- " not in opening):
        return None
    small = opening[1:2].islower() and not opening.startswith("Mc")
    if small and "(" not in opening and not any(month in opening for month in _MONTHS):
        return None
    match = _DATELINE.match(text, start, start + len(opening))
    if not match:
        return None
    place = match["place"]
    capitals = place.split(",")[0].replace("Mc", "MC")
    if not (match["agency"] or match["date"] or (capitals.isupper() and len(capitals) > 3)):
        return None
    return Dateline(match.start(), match.end(), place, match["agency"] or "")
