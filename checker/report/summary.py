"""The source summary statement: what the copy rests on, in one line of words and numbers, and no verdict."""

from __future__ import annotations

import operator
from collections import Counter

from checker.language.sources import ANONYMOUS_GROUP, ANONYMOUS_PERSON, NOBODY, OUTLET, PERSON
from checker.tuples import NamedTuple

TYPE_CHECKING = False
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
    return told(counts(report))


class Counts(NamedTuple):
    """What the statement is made of. ``outlets`` counts the outlets of each name, ``resting`` for every outlet the
    claims that rest on its report alone."""

    paragraphs: int = 0
    sources: int = 0
    first_hand: int = 0
    outlets: Counter[str] = Counter()  # noqa: RUF012
    humans: int = 0
    anonymous: int = 0
    links: int = 0
    resting: Counter[str] = Counter()  # noqa: RUF012

    def plus(self, other: Counts) -> Counts:
        """The counts of two parts of a text, in both of which an outlet of one name is one outlet."""
        return Counts(*map(operator.add, self, other))._replace(outlets=self.outlets | other.outlets)


def counts(report: Report) -> Counts:
    """The counts for copy that was checked."""
    sources = [source for source in report.sources if source.kind != NOBODY]
    first_hand = humans = anonymous = links = 0
    outlets: list[str] = []
    for source in sources:
        if source.kind == OUTLET:
            outlets.append(source.as_written[0])
        elif source.hand == 1:
            first_hand += 1
        if source.kind in _HUMAN:
            humans += 1
            anonymous += not source.named
        links += source.link != ""
    resting = _resting(sources, report.claims)
    paragraphs = len(report.document.segments.paragraphs)
    return Counts(paragraphs, len(sources), first_hand, Counter(outlets), humans, anonymous, links, resting)


def told(counts: Counts) -> str:
    """The statement in words."""
    parts = [counted(counts.paragraphs, "paragraph")]
    if not counts.sources:
        return parts[0] + "; no source named or quoted."
    parts.append(counted(counts.first_hand, "first-hand source"))
    if counts.outlets:
        parts.append(counted(counts.outlets.total(), "outlet"))
    parts.append(_anonymity(counts.humans, counts.anonymous))
    most, outlet = max([(claims, outlet) for outlet, claims in counts.resting.items()], default=(0, ""))
    if most > 1:
        parts.append(f"{most:,} claims rest on one {outlet} report")
    parts.append(f"{counted(counts.links, 'link')} given" if counts.links else "no link given")
    return "; ".join(parts) + "."


_WHOLE = {1: "the one human source", 2: "both human sources"}


def _anonymity(humans: int, anonymous: int) -> str:
    if not humans:
        return "no human source"
    if 0 < anonymous < humans:
        return f"{anonymous} of {humans} human sources anonymous"
    whole = _WHOLE.get(humans) or f"all {humans} human sources"
    return f"{whole} {'anonymous' if anonymous else 'named'}"


def _resting(sources: list[Source], claims: tuple[Claim, ...]) -> Counter[str]:
    """For every outlet the claims that rest on its report alone."""
    outlet_of = {source.id: (source.as_written[0] if source.kind == OUTLET else source.via) for source in sources}
    resting: Counter[str] = Counter()
    for claim in claims if any(outlet_of.values()) else ():
        outlet = outlet_of.get(claim.sources[0]) if claim.sources else ""
        if outlet and {outlet_of.get(source) for source in claim.sources} == {outlet}:
            resting[outlet] += 1
    return resting
