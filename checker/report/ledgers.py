"""The ledgers of one stretch of copy as value objects, and how they are moved to where it stands in a longer text."""

from __future__ import annotations

from functools import cache
from operator import is_

from checker.finding import Span
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeVar

    from checker.language.acronyms import Acronym
    from checker.language.actors import Actor
    from checker.language.attributions import Attribution
    from checker.language.entities import Entity
    from checker.language.labels import LabelUse
    from checker.language.quantities import Quantity
    from checker.language.quotations import Quotation
    from checker.language.resolution import ResolvedDate
    from checker.language.sources import Claim, Source
    from checker.language.verdicts import Verdict
    from checker.report.report import Report

    Value = TypeVar("Value")

_OFFSETS = frozenset(("start", "end", "inner_start", "inner_end"))


class Before(NamedTuple):
    """What stands in a text before a stretch of it: so many code points, sources, mentions and attributions."""

    offset: int = 0
    sources: int = 0
    mentions: int = 0
    attributions: int = 0


class Ledgers(NamedTuple):
    """What a report knows besides its findings. ``source_ids[i]`` is the id of the source of attribution i,
    ``attributed[i]`` whether sentence i rests on somebody, ``quotation_ids[i]`` whose words quotation i holds and
    ``verdicts[i]`` what came of looking it up."""

    names: tuple[Entity, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    source_ids: tuple[str | None, ...] = ()
    sources: tuple[Source, ...] = ()
    claims: tuple[Claim, ...] = ()
    sentences: tuple[Span, ...] = ()
    attributed: tuple[bool, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    quotation_ids: tuple[str | None, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    acronyms: tuple[Acronym, ...] = ()
    figures: tuple[Quantity, ...] = ()
    dates: tuple[ResolvedDate, ...] = ()
    labels: tuple[LabelUse, ...] = ()
    actors: tuple[Actor, ...] = ()

    def behind(self, before: Before) -> Ledgers:
        """The same ledgers of a stretch of a longer text, with offsets, ids and indices of that text."""
        if not any(before):
            return self

        def renamed(source: str | None) -> str | None:
            return source and f"s{int(source[1:]) + before.sources}"

        named = [entity._replace(mentions=tuple(i + before.mentions for i in entity.mentions)) for entity in self.names]
        known = [
            source._replace(
                id=f"s{int(source.id[1:]) + before.sources}",
                attributions=tuple(i + before.attributions for i in source.attributions),
            )
            for source in self.sources
        ]
        claims = [claim._replace(sources=tuple(filter(None, map(renamed, claim.sources)))) for claim in self.claims]
        whole = self._replace(names=tuple(named), sources=tuple(known), claims=tuple(claims), verdicts=())
        return moved(whole, before.offset)._replace(
            source_ids=tuple(map(renamed, self.source_ids)),
            quotation_ids=tuple(map(renamed, self.quotation_ids)),
            verdicts=self.verdicts,  # their offsets are those of the texts that quotations are looked up in
        )


def read_ledgers(report: Report) -> Ledgers:
    """The ledgers of a report on copy that was checked."""
    document = report.document
    ledger, quotations = document.ledger, document.quotations.outer
    return Ledgers(
        document.entities,
        document.attributions,
        ledger.source_ids,
        ledger.sources,
        ledger.claims,
        tuple(document.segments.spans),
        ledger.attributed,
        quotations,
        ledger.quotation_ids,
        document.verdicts,
        document.acronyms,
        report.figures,
        report.dates,
        document.labels,
        document.actors,
    )


def moved(value: Value, by: int) -> Value:
    """A value object, or a tuple of them, with its offsets, and those of all that it holds, so many code points further
    on."""
    if not value or not isinstance(value, tuple):
        return value
    cls = type(value)
    if cls is Span:
        return Span(value[0] + by, value[1] + by)  # type: ignore[return-value]
    if cls is tuple:
        if not isinstance(value[0], tuple):
            return value  # words or indices
        if type(value[0]) is Span:
            return tuple([Span(start + by, end + by) for start, end in value])  # type: ignore[return-value]
        return tuple([moved(item, by) for item in value])  # type: ignore[return-value]
    made: list[Any] = [moved(item, by) if item and isinstance(item, tuple) else item for item in value]
    for index in _offsets(cls):
        made[index] += by
    return value if all(map(is_, made, value)) else cls._make(made)  # type: ignore[attr-defined]


@cache
def _offsets(cls: type) -> tuple[int, ...]:
    """Which fields of a value object are offsets."""
    fields: tuple[str, ...] = cls._fields  # type: ignore[attr-defined]
    return tuple(index for index, field in enumerate(fields) if field in _OFFSETS)
