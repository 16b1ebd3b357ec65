"""Claims: what the copy says on somebody's word or on nobody's, and from how many independent origins."""

from __future__ import annotations

from collections.abc import Sequence

from checker.language.assertions import Assertion
from checker.language.attributions import Attribution
from checker.language.segment import Segments
from checker.language.sources import Claim, Source


def find_claims(
    attributions: Sequence[Attribution],
    ids: Sequence[str | None],
    sources: Sequence[Source],
    assertions: Sequence[Assertion],
    attributed: Sequence[bool],
    segments: Segments,
) -> tuple[Claim, ...]:
    """Every claim in order of place: the content of each attribution, and each assertion that rests on nobody.

    What is reported inside another's report ("Reuters said officials had agreed") is one claim with both sources.
    Sources heard through one outlet, and that outlet itself, are one origin."""
    via = {source.id: source.via or source.id for source in sources}
    names = {name: source.id for source in sources for name in source.as_written}
    drafts: list[tuple[int, int, list[str]]] = []
    for attribution, source in zip(attributions, ids, strict=True):
        if not attribution.content or (source is None and not attribution.carried):
            continue
        start, end = min(s.start for s in attribution.content), max(s.end for s in attribution.content)
        told = [source] if source else []
        merged = False
        for index in range(len(drafts) - 1, max(-1, len(drafts) - 4), -1):
            first, last, known = drafts[index]
            if first <= start and end <= last and (2 * (end - start) >= last - first or end >= last - 2):
                drafts[index] = (first, last, known + [t for t in told if t not in known])
                merged = True
                break
        if not merged:
            drafts.append((start, end, told))
    claims = [
        Claim(start, end, tuple(told), len({names.get(via.get(t, t), via.get(t, t)) for t in told}))
        for start, end, told in drafts
    ]
    claims += [Claim(a.start, a.end, (), 0) for a in assertions if not attributed[segments.sentence_at(a.start)]]
    return tuple(sorted(claims))
