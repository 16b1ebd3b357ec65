"""What the source ledger holds: everyone and everything that the copy rests on, and which claims rest on whom."""

from __future__ import annotations

from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.finding import Span

PERSON, BODY, ANONYMOUS_PERSON, ANONYMOUS_GROUP, OUTLET, DOCUMENT, POST, NOBODY = (
    "named person", "named body", "anonymous person", "anonymous group", "outlet", "document", "post", "nobody",
)  # fmt: skip


class Source(NamedTuple):
    """One source, its mentions merged. ``id`` is "s1", "s2" … in order of first mention.

    ``hand`` is 1 for one who speaks for itself, 2 for one heard through another outlet or report, named in ``via``, and
    0 for nobody: the one line for all that is "reportedly", "expected" or "believed", whose words are the cues.
    ``reason`` is the reason given for anonymity or ""; ``specificity`` runs from 0 ("sources") over 1 ("an official")
    and 2 ("a senior Iraqi defence official") to 3 (direct knowledge stated, or named); ``attributions`` are indices.
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
    """One claim: where it stands, the ids of its sources, and how many independent origins. What the copy says in its
    own voice has no source; what it ascribes to nobody ("reportedly") has the source of that kind, and no origin."""

    start: int
    end: int
    sources: tuple[str, ...]
    origins: int
