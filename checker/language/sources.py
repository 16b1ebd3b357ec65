"""The source ledger: everyone and everything that the copy rests on, and which claims rest on whom."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from checker.finding import Span
from checker.language.attributions import Attribution
from checker.language.entities import Entity
from checker.language.names import Mention
from checker.language.quotations import Quotations
from checker.language.segment import Segments, Words

PERSON, BODY, ANONYMOUS_PERSON, ANONYMOUS_GROUP, OUTLET, DOCUMENT, POST, NOBODY = (
    "named person", "named body", "anonymous person", "anonymous group", "outlet", "document", "post", "nobody",
)  # fmt: skip


class Source(NamedTuple):
    """One source, its mentions merged. ``id`` is "s1", "s2" … in order of first mention.

    ``hand`` is 1 for one who speaks for itself, 2 for one heard through another outlet or report, named in ``via``;
    ``reason`` is the reason given for anonymity or ""; ``specificity`` runs from 0 ("sources") over 1 ("an official") and 2
    ("a senior Iraqi defence official") to 3 (direct knowledge stated, or named); ``attributions`` are indices.
    """

    id: str
    as_written: tuple[str, ...]
    kind: str
    named: bool
    role: str
    on_record: bool | None
    hand: int
    via: str
    reason: str
    specificity: int
    link: str
    dated: bool
    spans: tuple[Span, ...]
    attributions: tuple[int, ...]


class Claim(NamedTuple):
    """One claim: where it stands, the ids of its sources (none if unattributed), and how many independent origins."""

    start: int
    end: int
    sources: tuple[str, ...]
    origins: int


class Ledger(NamedTuple):
    """The sources, the claims, and for every attribution the id of its source (None where nobody is named)."""

    sources: tuple[Source, ...]
    claims: tuple[Claim, ...]
    source_ids: tuple[str | None, ...]
    attributed: tuple[bool, ...]
    """For every sentence of the text: does most of it rest on somebody?"""
    quotation_ids: tuple[str | None, ...]
    """For every outermost quotation: the id of the source whose words it holds."""


def draw_ledger(
    text: str,
    segments: Segments,
    words: Words,
    quotations: Quotations,
    attributions: Sequence[Attribution],
    mentions: Sequence[Mention],
    entities: Sequence[Entity],
) -> Ledger:
    """The ledger of one text."""
    raise NotImplementedError
