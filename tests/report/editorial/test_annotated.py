"""Tests of the annotated copy: its pieces are the copy, and every finding and name covers its words exactly."""

from hypothesis import given
from hypothesis import strategies as st

from checker import Config, check
from checker.document import Document
from checker.finding import Finding, Related, Severity
from checker.report.editorial.annotated import laid_out
from checker.report.editorial.parts import Editorial, Numbered
from checker.report.report import Report

COPY = "Officials met.\n\nThey talked of peace, and left.\n\n* One item\n* another\n\nNobody “came back.\n"


def piled(findings, names=(), anchors=()):
    numbered = tuple(Numbered(number, finding) for number, finding in enumerate(findings, 1))
    made = Editorial("", "", (), numbered, "", "", Report("", Document(COPY)))
    return list(laid_out(made, names, anchors))


def finding(span, related=()):
    return Finding("a/b", *span, Severity.NOTE, "", "", "", related=tuple(Related(*place, "") for place in related))


spans = st.tuples(st.integers(0, len(COPY)), st.integers(0, len(COPY))).map(sorted).map(tuple)


@given(
    st.lists(st.tuples(spans, st.lists(spans, max_size=3)), max_size=6), st.lists(spans), st.sets(st.integers(0, 90))
)
def test_pieces_are_the_copy_and_cover_what_they_say(places, names, anchors):
    places.sort()
    findings = [finding(span, related) for span, related in places]
    laid = piled(findings, [(start, end, number) for number, (start, end) in enumerate(names)], anchors)
    assert [block.block for block in laid] == list(Document(COPY).segments.blocks)
    assert sorted(n for block in laid for n, _ in block.findings) == list(range(1, len(findings) + 1))
    begun = [n for block in laid for piece in block.pieces for n in piece.begins]
    assert len(begun) == len(set(begun)), "words have one beginning"
    for block in laid:
        assert "".join(COPY[p.start : p.end] for p in block.pieces) == COPY[block.block.start : block.block.end]
        assert all(p.start < p.end for p in block.pieces)
        starts = {p.start for p in block.pieces}
        assert all(anchor in starts for anchor in anchors if block.block.start <= anchor < block.block.end)
        for piece in block.pieces:
            for at in range(piece.start, piece.end):
                own = {n for n, f in enumerate(findings, 1) if f.start <= at < max(f.end, f.start + 1)}
                assert set(piece.own) == own
                named = {n for n, (start, end) in enumerate(names) if start <= at < end}
                assert piece.spelling == min(named, default=-1)


def test_blocks_of_real_copy_hold_their_findings():
    report = check("Esmail Kaani came. Kaani left.\n\nQaani stayed, and Qaani was seen.", config=Config())
    assert [finding.text for finding in report.findings if finding.rule == "names/variant-spelling"] == ["Qaani"]
