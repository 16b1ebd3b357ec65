"""sources/single-origin: one report that carries the story, or is borne out by somebody inside it."""

from __future__ import annotations

from collections.abc import Iterable

from checker.finding import Finding, Related, Severity, Span, normalised
from checker.language import anonymity
from checker.language.sources import OUTLET, Source
from checker.rule import Example, Rule
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document

_PARAGRAPHS = 4  # from so many paragraphs on one report carries the story
_SHARE = 0.4  # of the claims that anybody answers for
_NAMED = 3  # paragraphs that name the outlet: what is named once may only be mentioned
_BEARS_OUT = frozenset(("confirmed", "confirms", "corroborated", "corroborates", "verified", "verifies"))
_ACCOUNT = frozenset(("account", "report", "story", "reports", "article", "claims", "details"))


class Origin(NamedTuple):
    """One outlet, the places where the copy draws on its report, and the place where somebody in it "confirms" it."""

    outlet: str
    places: tuple[Span, ...]
    confirmed: Span | None
    share: float


class SingleOrigin(Rule[Origin]):
    """One outlet's report carries many paragraphs, or is "confirmed" by a source who speaks inside that report.

    What comes from one report is one origin, however many voices it quotes; a source whom Reuters quotes does not bear
    Reuters out. ICD 206 and the BBC ask for it to be said that everything traces back to one collector. The copy
    should say that the account is one outlet's, and look for a second.

    Flagged are reports on which four paragraphs or more and two in five attributed claims rest, and sources heard
    through an outlet who are said to confirm what that outlet reports. One finding an outlet; a note where fewer than
    three paragraphs name the outlet, because the claims between them may be somebody else's.

    Left alone: stories with as many claims of their own; sources who spoke to several outlets; dateline agencies."""

    id = "sources/single-origin"
    severity = Severity.WARNING
    anchored = False
    flags = (
        Example(
            "The militia may disarm, Reuters reported on Monday.\n\nThe threat had changed minds, according to Reuters."
            "\n\nReuters reported that offices were closing.\n\nThe groups have left their bases, Reuters said.",
            ("Reuters",),
        ),
        Example(
            "Reuters reported that the militia would disarm. An aide who spoke to it confirmed the account.",
            ("Reuters",),
        ),
        Example(
            "The militia may disarm, Reuters reported on Monday.\n\nThe threat had changed minds, it said.\n\nIt said "
            "that offices were closing.\n\nThe groups have left their bases, it said.",
            ("Reuters",),
            note="a note",
        ),
    )
    passes = (
        Example("The militia may disarm, Reuters reported on Monday. Ama Boateng, a minister, said it would not."),
        Example("Reuters reported that the militia would disarm. Ama Boateng, a minister, confirmed it to us."),
        Example("Qantas confirmed that it was looking abroad. The airline wants to save money, it told Reuters."),
    )

    def candidates(self, document: Document) -> Iterable[Origin]:
        """Every outlet whose report the copy draws on."""
        ledger, segments = document.ledger, document.segments
        if not ledger.is_news:
            return
        if not [source for source in ledger.sources if source.kind == OUTLET or source.via]:
            return
        known = {source.id: source for source in ledger.sources}
        printed = [s for s in ledger.sources if s.kind == OUTLET and s.attributions and s.hand > 1]
        outlets = {name: source.as_written[0] for source in printed for name in source.as_written}
        blocks: dict[str, set[int]] = {}
        rests: dict[str, int] = {}
        total = 0
        for claim in ledger.claims:
            if claim.origins == 0:
                continue
            total += 1
            origins = {_origin(known[source], outlets) for source in claim.sources}
            if len(origins) == 1 and "" not in origins:
                outlet = origins.pop()
                rests[outlet] = rests.get(outlet, 0) + 1
                blocks.setdefault(outlet, set()).add(segments.block_at(claim.start))
        if not blocks:
            return
        places: dict[str, list[Span]] = {}
        for source in printed:
            shown = [s for s in source.spans if not document.quotations.touches(*s)]
            places.setdefault(source.as_written[0], []).extend(shown)
        confirmed = _confirmations(outlets, document)
        for outlet, carried in blocks.items():
            if len(outlet.split()) == 1 and anonymity.describe([outlet.casefold()], [outlet]).kind == anonymity.OUTLET:
                continue  # "Newspaper says" in a headline names nobody
            found = tuple(sorted(places.get(outlet, ())))
            if found or outlet in confirmed:
                share = rests[outlet] / total if len(carried) >= _PARAGRAPHS else 0.0
                yield Origin(outlet, found, confirmed.get(outlet), share)

    def judge(self, candidate: Origin, document: Document) -> Finding | None:
        """A finding where the report carries the story or is borne out from within."""
        carries = candidate.share >= _SHARE
        if not carries and candidate.confirmed is None:
            return None
        start, end = candidate.places[0] if candidate.places else candidate.confirmed or (0, 0)
        name = document.prose.find(candidate.outlet, start, end)
        if name >= 0:
            start, end = name, name + len(candidate.outlet)
        related = [Related(s, e, "the same report") for s, e in candidate.places[1:]]
        if candidate.confirmed:
            related.append(Related(*candidate.confirmed, "heard through the same report"))
        outlet, share = candidate.outlet, round(100 * candidate.share)
        what = (
            f"{share} per cent of the attributed claims rest on one report, {outlet}'s."
            if carries
            else f"What {outlet} reports is confirmed here by somebody heard through {outlet}."
        )
        return self.finding(
            (start, end),
            what,
            "AU: Has anybody outside that report said so? If not, say that the account is its alone.",
            normalised(candidate.outlet),
            severity=None if candidate.confirmed or _paragraphs(candidate, document) >= _NAMED else Severity.NOTE,
            related=related,
        )


def _paragraphs(origin: Origin, document: Document) -> int:
    return len({document.segments.block_at(start) for start, _ in origin.places})


def _origin(source: Source, outlets: dict[str, str]) -> str:
    """The outlet that a source is, or is heard through; "" for one who speaks for itself."""
    via = source.as_written[0] if source.kind == OUTLET else source.via
    return outlets.get(via, via)


def _confirmations(outlets: dict[str, str], document: Document) -> dict[str, Span]:
    """By outlet the first place where a source heard through it is said to confirm something, or somebody confirms
    "the account" that the sentence before took from it."""
    words, segments, ledger = document.words, document.segments, document.ledger
    through = {s.id: _origin(s, outlets) for s in ledger.sources}
    printed = {segments.sentence_at(span.start): through[s.id] for s in ledger.sources for span in s.spans}
    reported = {through[s.id]: s.spans[0].start for s in reversed(ledger.sources) if s.kind == OUTLET and s.spans}
    heard = {s.id for s in ledger.sources if s.kind != OUTLET}
    found: dict[str, Span] = {}
    for attribution, source in zip(document.attributions, ledger.source_ids, strict=True):
        cue = attribution.cue[0] if attribution.cue and attribution.source else None
        if cue is None or source is None or _BEARS_OUT.isdisjoint(words.text[cue.start : cue.end].split()):
            continue
        if source in heard and through[source]:
            if reported.get(through[source], cue.start) < cue.start:  # nobody bears out what is not yet reported
                found.setdefault(through[source], cue)
            continue
        said = words.folded_within(*attribution.content[0])[:3] if attribution.content else []
        sentence = segments.sentence_at(cue.start)
        if not sentence or _ACCOUNT.isdisjoint(said) or said[0] not in ("the", "its", "that", "this"):
            continue
        before = printed.get(sentence - 1, "")
        if before and segments.sentence_blocks[sentence - 1] == segments.sentence_blocks[sentence]:
            found.setdefault(before, cue)
    return found
