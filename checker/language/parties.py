"""Parties: mentions that are known to name one thing, and what their kinds and titles say of two of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from checker.language.full_names import Form
from checker.language.names import ORGANISATION, OTHER, OUTLET, PERSON, PLACE, Mention
from checker.tuples import NamedTuple

FIRST = 24  # of a name met very often, as many mentions tell what the copy says of it


class Party(NamedTuple):
    """The mentions known to name one thing, in order: ``forms`` maps each form of the name to its own, ``full`` are the
    forms of more than one word."""

    number: int
    kind: str
    forms: Mapping[Form, list[int]]
    full: Sequence[Form]
    mentions: Sequence[int]

    @property
    def times(self) -> int:
        """How often it is mentioned."""
        return len(self.mentions)


class Match(NamedTuple):
    """Two parties that are one: the words spelled differently, and how alike they are."""

    first: int
    second: int
    words: tuple[str, str]
    similarity: float


def same_family(one: Party, other: Party) -> bool:
    """May two parties be one by their kinds?"""
    kinds = {one.kind, other.kind}
    if len(kinds) == 1 or OTHER in kinds:
        return True
    if kinds <= {ORGANISATION, OUTLET}:
        return True
    return PERSON in kinds and PLACE not in kinds and not (one.full and other.full)


_HE = frozenset(("mr", "sir", "lord", "herr", "brother", "father", "king", "prince"))
_SHE = frozenset(("mrs", "ms", "miss", "dame", "lady", "frau", "sister", "mother", "queen", "princess"))


def clashing_titles(mentions: Sequence[Mention], one: Party, other: Party) -> bool:
    """Is one party Mr and the other Mrs?"""
    words = [
        {word.strip(".").lower() for i in party.mentions[:FIRST] for word in mentions[i].title.split()}
        for party in (one, other)
    ]
    return bool((words[0] & _HE and words[1] & _SHE) or (words[0] & _SHE and words[1] & _HE))
