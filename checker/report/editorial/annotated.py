"""The copy cut into pieces: each piece lies in the same findings, related places and name from end to end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from checker.language.segment import Block
from checker.report.editorial.parts import Editorial, Numbered
from checker.tuples import NamedTuple

_OWN, _RELATED, _NAME = 0, 1, 2


class Piece(NamedTuple):
    """A stretch of the copy. ``own`` and ``related`` are numbers of the findings that it is part of, ``spelling``
    that of the spelling of a name, or -1; ``begins`` and ``ends`` the findings whose own words begin and end here."""

    start: int
    end: int
    own: tuple[int, ...]
    related: tuple[int, ...]
    spelling: int
    begins: tuple[int, ...]
    ends: tuple[int, ...]


class Laid(NamedTuple):
    """One block of the copy: its number among the blocks, from 0, its pieces, and the findings that begin in it."""

    number: int
    block: Block
    pieces: tuple[Piece, ...]
    findings: tuple[Numbered, ...]


def laid_out(
    editorial: Editorial, names: Iterable[tuple[int, int, int]] = (), anchors: Iterable[int] = ()
) -> Iterator[Laid]:
    """The copy block by block. ``names`` are (start, end, number of the spelling); a piece begins at every one
    of ``anchors``.

    Findings outside every block, on words between paragraphs, are given with the block before them.
    """
    blocks = editorial.document.segments.blocks
    opening: dict[int, list[tuple[int, int]]] = defaultdict(list)
    closing: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for number, finding in editorial.findings:
        opening[finding.start].append((_OWN, number))
        closing[max(finding.end, finding.start + 1)].append((_OWN, number))
        for place in finding.related:
            opening[place.start].append((_RELATED, number))
            closing[max(place.end, place.start + 1)].append((_RELATED, number))
    for start, end, spelling in names:
        if end > start:
            opening[start].append((_NAME, spelling))
            closing[end].append((_NAME, spelling))
    cuts = sorted({*opening, *closing, *anchors})
    held: dict[tuple[int, int], int] = {}
    owners = _by_block(editorial, blocks)
    at = 0
    for index, block in enumerate(blocks):
        pieces = []
        start = block.start
        while at < len(cuts) and cuts[at] <= block.start:
            _turn(held, opening, closing, cuts[at])
            at += 1
        begins = tuple(sorted({n for (kind, n) in held if kind == _OWN and _began(owners[index], n, block.start)}))
        while start < block.end:
            end = cuts[at] if at < len(cuts) and cuts[at] < block.end else block.end
            own = tuple(sorted(n for kind, n in held if kind == _OWN))
            related = tuple(sorted({n for kind, n in held if kind == _RELATED} - set(own)))
            spelling = min((n for kind, n in held if kind == _NAME), default=-1)
            ends = tuple(sorted(n for kind, n in closing.get(end, ()) if kind == _OWN))
            pieces.append(Piece(start, end, own, related, spelling, begins, ends))
            begins = ()
            if end < block.end:
                _turn(held, opening, closing, end)
                begins = tuple(sorted(n for kind, n in opening.get(end, ()) if kind == _OWN))
                at += 1
            start = end
        yield Laid(index, block, tuple(pieces), owners[index])


def _began(numbered: tuple[Numbered, ...], number: int, start: int) -> bool:
    return any(n == number and finding.start <= start for n, finding in numbered)


def _turn(
    held: dict[tuple[int, int], int],
    opening: dict[int, list[tuple[int, int]]],
    closing: dict[int, list[tuple[int, int]]],
    at: int,
) -> None:
    """Move past a cut: what ends there is let go, what begins there is held, as often as it is there."""
    for key in closing.get(at, ()):
        held[key] -= 1
        if not held[key]:
            del held[key]
    for key in opening.get(at, ()):
        held[key] = held.get(key, 0) + 1


def _by_block(editorial: Editorial, blocks: tuple[Block, ...]) -> list[tuple[Numbered, ...]]:
    found: list[list[Numbered]] = [[] for _ in blocks]
    segments = editorial.document.segments
    for numbered in editorial.findings:
        if blocks:
            found[segments.block_at(numbered.finding.start)].append(numbered)
    return [tuple(members) for members in found]
