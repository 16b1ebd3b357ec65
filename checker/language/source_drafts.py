"""A source while its mentions are gathered, and the finished line of the ledger that it makes."""

from __future__ import annotations

from checker.finding import Span
from checker.language.sources import ANONYMOUS_GROUP, ANONYMOUS_PERSON, DOCUMENT, OUTLET, POST, Source
from checker.tuples import made


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
    on_record = None if draft.kind in (DOCUMENT, POST, OUTLET) else not unnamed
    spans = tuple(sorted(set(draft.spans)) if len(draft.spans) > 1 else draft.spans)
    return made(Source, (
        f"s{number + 1}", tuple(draft.written), draft.kind, not unnamed, draft.role, on_record, draft.hand, draft.via,
        draft.reason, draft.specificity if unnamed else 3, draft.link, draft.dated, spans, tuple(draft.attributions),
    ))  # fmt: skip
