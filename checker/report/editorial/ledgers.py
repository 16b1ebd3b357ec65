"""The ledgers of an editorial report: sources, claims with their origins, quotations and their state."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from checker.language.outlets import listed
from checker.language.sources import OUTLET, Source
from checker.language.verdicts import ALTERED, NOT_FOUND, VERIFIED, Verdict
from checker.ratings.raters import Assessments, differ
from checker.report.editorial.parts import Cell, Linked, Paragraphs, Part, Table, Text, shortened
from checker.report.report import Report

_HAND = {0: "—", 1: "first", 2: "second", 3: "third"}


def source_table(report: Report, paragraphs: Paragraphs, assessments: Assessments) -> tuple[Part, ...]:
    """Everyone and everything that the copy rests on, whose the outlets are, and what raters say of them."""
    if not report.sources:
        return (Text("The copy names and quotes no source."),)
    claims = Counter(source for claim in report.claims for source in set(claim.sources))
    rows = tuple(_source(source, claims[source.id], paragraphs, assessments.grade(source)) for source in report.sources)
    head = (
        "id", "as written", "kind", "role", "on the record", "hand", "reason for anonymity", "specificity", "link",
        "dated", "claims", "grade",
    )  # fmt: skip
    return (
        Table("Sources", head, rows),
        Text(
            "Hand: first speaks for itself, second is heard through the outlet named. Specificity runs from 0 "
            "(“sources”) over 1 (“an official”) and 2 (rank, body or country given) to 3 (named, or direct knowledge "
            "stated). The Admiralty grade is the editor’s to give; Checker gives none: F6 says that nobody has judged."
        ),
        *_outlet_tables(report.sources, assessments),
    )


def _outlet_tables(sources: Sequence[Source], assessments: Assessments) -> Iterator[Part]:
    """Whose the listed outlets are; and every rating of every outlet, where there are raters."""
    outlets = [source for source in sources if source.kind == OUTLET]
    known = {outlet.name: outlet for source in outlets if (outlet := listed(source.as_written)) and outlet.owner}
    owners = tuple(
        (o.name, o.country, o.owner, str(o.year), o.evidence, o.address.partition("://")[2]) for o in known.values()
    )
    if owners:
        yield Table("Whose the outlets are", ("outlet", "country", "owner", "year", "as told by", "at"), owners)
    rows = []
    for source in outlets:
        ratings = assessments.ratings(source)
        agreement = "they differ" if differ(ratings) else ""
        rows += [(called(source), r.rater, r.value, r.of or "—", r.date or "—", agreement) for r in ratings]
    if rows:
        yield Table("Ratings", ("outlet", "rater", "says", "of", "date", "raters"), tuple(rows))
        yield Text("Each value is its rater’s, as the rater’s file has it. Checker adds none up and gives none.")


def _source(source: Source, claims: int, paragraphs: Paragraphs, grade: str) -> tuple[Cell, ...]:
    record = {True: "yes", False: "no", None: "not said"}[source.on_record]
    hand = _HAND.get(source.hand, str(source.hand)) + (f", via {source.via}" if source.via else "")
    reason = source.reason or ("—" if source.named else "none given")
    written = Linked(" / ".join(shortened(words, 90) for words in source.as_written), paragraphs.places(source.spans))
    return (
        source.id, written, source.kind, shortened(source.role, 90) or "—", record, hand, reason,
        str(source.specificity), source.link or "none", "yes" if source.dated else "no", str(claims),
        grade,
    )  # fmt: skip


def called(source: Source) -> str:
    """What a source is called in tables and pictures."""
    return shortened(source.as_written[0], 60) if source.as_written else source.id


def claim_table(report: Report, paragraphs: Paragraphs) -> tuple[Part, ...]:
    """Every claim, who it rests on, and how many independent origins that makes."""
    if not report.claims:
        return (Text("No claim was made out."),)
    known = {source.id: source for source in report.sources}
    text = report.document.text
    rows = []
    for claim in report.claims:
        rests = ", ".join(f"{called(known[i])} ({i})" if i in known else i for i in claim.sources)
        state = "unattributed" if claim.origins == 0 else "single origin" if claim.origins == 1 else "corroborated"
        words = Linked(shortened(text[claim.start : claim.end]), (paragraphs.place(claim.start, claim.end),))
        rows.append((words, rests or "nobody", str(claim.origins), state))
    return (
        Table("Claims", ("claim", "rests on", "independent origins", "state"), tuple(rows)),
        Text("Sources that are heard through one report count as one origin."),
    )


def quotation_table(report: Report, paragraphs: Paragraphs) -> tuple[Part, ...]:
    """Every quotation, whose words it holds, and what is known of it."""
    if not report.quotations:
        return (Text("The copy quotes nobody."),)
    known = {source.id: source for source in report.sources}
    text = report.document.text
    rows = []
    owners, verdicts = report.quotation_ids, report.verdicts
    for quotation, owner, verdict in zip(report.quotations, owners, verdicts, strict=True):
        words = shortened(text[quotation.start : quotation.end])
        speaker = f"{called(known[owner])} ({owner})" if owner in known else "nobody made out"
        hand = _HAND.get(known[owner].hand, "—") if owner in known else "—"
        state = _state(verdict) + ("" if quotation.closed else "; the quotation mark is never closed")
        rows.append((Linked(words, (paragraphs.place(quotation.start, quotation.end),)), speaker, hand, state))
    return (Table("Quotations", ("quotation", "speaker", "hand", "state"), tuple(rows)),)


def _state(verdict: Verdict) -> str:
    """What came of looking a quotation up in the source texts."""
    if verdict.state == ALTERED:
        return f"altered from {verdict.source}: " + "; ".join(change.told for change in verdict.changes)
    if verdict.state == VERIFIED:
        return f"verified in {verdict.source}" + ("" if verdict.spoken else ", where it stands in no quotation marks")
    return f"{verdict.state} in any source text" if verdict.state == NOT_FOUND else verdict.state
