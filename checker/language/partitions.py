"""Shares that leave nothing over: "45% for, 40% against and 15% undecided" are all there are, and make a hundred."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.language.arithmetic import leeway
from checker.language.figures import Figure
from checker.language.patterns import lazy_pattern
from checker.language.segment import Segments
from checker.tuples import NamedTuple


class Partition(NamedTuple):
    """The shares of one whole, in order, and how far rounding may carry their sum beyond a hundred."""

    shares: tuple[Figure, ...]
    slack: float

    @property
    def total(self) -> float:
        """What the shares come to, in per cent."""
        return sum(float(share.value) for share in self.shares)


_FEWEST, _MOST = 3, 7
_BEYOND = 140  # per cent: more than that are two polls in one sentence and not one miscounted
_LEFT_OVER = lazy_pattern(
    r"[^.;]{0,60}?\b(?:undecided|unsure|not\s+sure|no\s+opinion|(?:do(?:es)?|did)(?:\s+not|n['’]t)\s+know|abstain(?:ed|ing)?|"
    r"spoil(?:ed|t)|invalid|(?:declined|refused)\s+to\s+(?:say|answer)|gave\s+no\s+answer)\b"
)
_OTHER_WHOLE = lazy_pattern(
    r"\b(?:compared|than|from|up|down|previous|earlier|ago|last|rose|fell|both|also|among|men|women)\b"
)


def find_partitions(text: str, figures: Sequence[Figure], segments: Segments) -> Iterator[Partition]:
    """Every list of three or more shares in one sentence that ends with those who took no side."""
    shares = [figure for figure in figures if figure.unit == "%" and not figure.high]
    if len(shares) < _FEWEST or not segments.sentence_starts:
        return
    by_sentence: dict[int, list[Figure]] = {}
    for share in shares:
        by_sentence.setdefault(segments.sentence_at(share.start), []).append(share)
    for index, together in by_sentence.items():
        sentence = segments.sentence(index)
        if not _FEWEST <= len(together) <= _MOST or any(share.approximate for share in together):
            continue
        region = text[sentence.start : sentence.end]
        if _LEFT_OVER.match(text, together[-1].end, sentence.end) and not _OTHER_WHOLE.search(region):
            partition = Partition(tuple(together), sum(leeway(share.value) for share in together))
            if partition.total <= _BEYOND:
                yield partition
