"""A source while its mentions are gathered, and the finished line of the ledger that it makes."""

from __future__ import annotations

from collections.abc import Sequence

from checker.finding import Span
from checker.language.sources import ANONYMOUS_GROUP, ANONYMOUS_PERSON, DOCUMENT, OUTLET, POST, Source
from checker.language.wording import DET, TIME, classes


class Draft:
    """A source while its mentions are gathered."""

    __slots__ = (
        "attributions", "dated", "folded", "hand", "kind", "link", "reason", "role", "spans", "specificity", "via",
        "written",
    )  # fmt: skip

    def __init__(self, kind: str, folded: list[str]) -> None:
        self.kind, self.folded = kind, folded
        self.written: list[str] = []
        self.spans: list[Span] = []
        self.attributions: list[int] = []
        self.role, self.via, self.reason, self.link = "", "", "", ""
        self.hand, self.specificity = 1, 0
        self.dated = False


def finished(number: int, draft: Draft) -> Source:
    """The ledger's line for the source of that number, counted from 0."""
    unnamed = draft.kind in (ANONYMOUS_PERSON, ANONYMOUS_GROUP)
    return Source(
        id=f"s{number + 1}",
        as_written=tuple(draft.written),
        kind=draft.kind,
        named=not unnamed,
        role=draft.role,
        on_record=None if draft.kind in (DOCUMENT, POST, OUTLET) else not unnamed,
        hand=draft.hand,
        via=draft.via,
        reason=draft.reason,
        specificity=draft.specificity if unnamed else 3,
        link=draft.link,
        dated=draft.dated,
        spans=tuple(sorted(set(draft.spans))),
        attributions=tuple(draft.attributions),
    )


def tells_time(folded: Sequence[str]) -> bool:
    """Does a sentence, given as folded words, name a day, a month, a year or the like?"""
    return any(
        classes(word) & TIME & ~DET or (len(word) == 4 and word.isdigit() and word[:2] in ("19", "20"))
        for word in folded
    )
