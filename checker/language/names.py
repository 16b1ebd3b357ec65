"""Names in running copy: every mention of a person, place, organisation or outlet, with its title and possessive off."""

from __future__ import annotations

from typing import NamedTuple

from checker.language.quotations import Quotations
from checker.language.segment import Segments, Words

PERSON, PLACE, ORGANISATION, OUTLET, OTHER = "person", "place", "organisation", "outlet", "other"


class Mention(NamedTuple):
    """One mention. [start, end) is the name proper: "Esmail Kaani" in "Mr. Esmail Kaani's visit".

    ``tokens`` are its words in order, particles and initials included; ``title`` the title, rank or role noun that
    stands before it ("Mr.", "Prime Minister", "Iraqi politician") or ""; ``role`` the apposition behind it or ""; ``kind``
    one of person, place, organisation, outlet, other; ``sentence`` the index of its sentence; ``quoted`` whether it
    stands inside quotation marks.
    """

    start: int
    end: int
    text: str
    tokens: tuple[str, ...]
    kind: str
    title: str
    role: str
    sentence: int
    quoted: bool


def find_mentions(text: str, segments: Segments, words: Words, quotations: Quotations) -> tuple[Mention, ...]:
    """Every mention of a name, in order."""
    raise NotImplementedError
