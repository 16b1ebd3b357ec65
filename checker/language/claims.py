"""Claims: what the copy says on somebody's word or on nobody's, and from how many independent origins."""

from __future__ import annotations

from collections.abc import Sequence

from checker.language.assertions import Assertion
from checker.language.attributions import Attribution
from checker.language.segment import Segments
from checker.language.sources import Claim, Source
from checker.tuples import made

_BEFORE = 3  # claims: what is reported inside another's report stands no further behind it


def find_claims(
    attributions: Sequence[Attribution],
    ids: Sequence[str | None],
    sources: Sequence[Source],
    nobody: str,
    assertions: Sequence[Assertion],
    attributed: Sequence[bool],
    segments: Segments,
) -> tuple[Claim, ...]:
    """Every claim in order of place: the content of each attribution, and each assertion that rests on nobody.

    What is reported inside another's report ("Reuters said officials had agreed") is one claim with both sources.
    Sources heard through one outlet, and that outlet itself, are one origin; what is ascribed to nobody ("reportedly")
    has the ledger's source ``nobody``, and no origin."""
    drafts: list[tuple[int, int, list[str]]] = []
    reached = -1  # no claim goes further
    for (named, _, content, _, carried), source in zip(attributions, ids, strict=True):
        if not content or (source is None and named):
            continue
        start, end = content[0]
        if len(content) > 1:
            start, end = min([s.start for s in content]), max([s.end for s in content])
        told = [source] if source else [] if carried else [nobody]
        merged = False
        if end > reached:
            reached = end
            drafts.append((start, end, told))
            continue
        for back, (first, last, known) in enumerate(drafts[: -1 - _BEFORE : -1], 1):
            if start < first or last < end:
                continue
            if told == [nobody] and known and known != told:
                merged = True  # what somebody says of what is said is somebody's
                break
            if 2 * (end - start) >= last - first or end >= last - 2:
                others = [] if source and known == [nobody] else known
                drafts[-back] = (first, last, others + [t for t in told if t not in others])
                merged = True
                break
        if not merged:
            drafts.append((start, end, told))
    claims = []
    several = [told for _, _, told in drafts if len(told) > 1]  # most copy has no claim with two sources
    via = {source.id: source.via or source.id for source in sources} if several else {}
    names = {name: source.id for source in sources for name in source.as_written} if several else {}
    for start, end, told in drafts:
        if len(told) > 1:
            origins = len({names.get(via.get(t, t), via.get(t, t)) for t in told if t != nobody})
        else:
            origins = 1 if told and told[0] != nobody else 0
        claims.append(made(Claim, (start, end, tuple(told), origins)))
    claims += [Claim(a.start, a.end, (), 0) for a in assertions if not attributed[segments.sentence_at(a.start)]]
    claims.sort()
    return tuple(claims)
