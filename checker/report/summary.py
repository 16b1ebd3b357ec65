"""The source summary statement: what the copy rests on, in one line of words and numbers, and no verdict."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from checker.language.sources import ANONYMOUS_GROUP, ANONYMOUS_PERSON, NOBODY, OUTLET, PERSON

if TYPE_CHECKING:
    from checker.language.sources import Claim, Source
    from checker.report.report import Report

_HUMAN = (PERSON, ANONYMOUS_PERSON, ANONYMOUS_GROUP)


def counted(number: int, noun: str, plural: str = "") -> str:
    """ "1 source", "3 sources", "no source"."""
    if number == 0:
        return f"no {noun}"
    return f"1 {noun}" if number == 1 else f"{number:,} {plural or noun + 's'}"


def source_summary(report: Report) -> str:
    """The statement: "17 paragraphs; no first-hand source; 3 outlets; 7 of 9 human sources anonymous; …".

    For copy that was not checked it says so instead.
    """
    if not report.checked:
        return report.error if report.failed else "not checked: the copy is not English"
    sources = [source for source in report.sources if source.kind != NOBODY]
    parts = [counted(len(report.document.segments.paragraphs), "paragraph")]
    if not sources:
        return parts[0] + "; no source named or quoted."
    parts.append(counted(sum(source.hand == 1 and source.kind != OUTLET for source in sources), "first-hand source"))
    outlets = [source for source in sources if source.kind == OUTLET]
    if outlets:
        parts.append(counted(len(outlets), "outlet"))
    parts.append(_anonymity([source for source in sources if source.kind in _HUMAN]))
    parts += _concentration(sources, report.claims)
    links = sum(bool(source.link) for source in sources)
    parts.append(f"{counted(links, 'link')} given" if links else "no link given")
    return "; ".join(parts) + "."


def _anonymity(humans: list[Source]) -> str:
    anonymous = sum(not source.named for source in humans)
    if not humans:
        return "no human source"
    if 0 < anonymous < len(humans):
        return f"{anonymous} of {len(humans)} human sources anonymous"
    whole = {1: "the one human source", 2: "both human sources"}.get(len(humans), f"all {len(humans)} human sources")
    return f"{whole} {'anonymous' if anonymous else 'named'}"


def _concentration(sources: list[Source], claims: tuple[Claim, ...]) -> list[str]:
    """The outlet on whose report alone most claims rest, if two or more do."""
    outlet_of = {source.id: (source.as_written[0] if source.kind == OUTLET else source.via) for source in sources}
    resting: Counter[str] = Counter()
    for claim in claims:
        origins = {outlet_of.get(source, "") for source in claim.sources}
        if len(origins) == 1 and "" not in origins:
            resting[origins.pop()] += 1
    outlet, most = max(resting.items(), key=lambda item: (item[1], item[0]), default=("", 0))
    return [f"{most:,} claims rest on one {outlet} report"] if most > 1 else []
