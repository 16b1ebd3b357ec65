"""What comes of looking a quotation up in the texts that it was taken from, which verification.py does where there are
any."""

from __future__ import annotations

from collections.abc import Sequence

from checker.house import SourceText
from checker.language.quotations import Quotation
from checker.tuples import NamedTuple

VERIFIED, ALTERED, NOT_FOUND, NOT_CHECKED = "verified", "altered", "not found", "not checked"


class Change(NamedTuple):
    """Words of a quotation that its source has otherwise. [start, end) are those in the copy, or the gap where words
    are left out; ``written`` is what stands there, ``source`` what the source has, either may be ""."""

    start: int
    end: int
    written: str
    source: str

    @property
    def told(self) -> str:
        """The change in words: "“were” for “are”"."""
        if not self.written:
            return f"“{self.source}” is left out"
        written = " ".join(self.written.split())
        return f"“{written}” for “{self.source}”" if self.source else f"“{written}” is added"


class Verdict(NamedTuple):
    """What became of looking one quotation up. ``source`` is the name of the text that has it, "" if none does;
    [start, end) bound it there. For what is not found they bound the nearest passage, if there is one. ``spoken``
    tells whether the source has it in quotation marks; ``likeness`` is the share of words in common, 0 to 1."""

    state: str
    source: str = ""
    start: int = 0
    end: int = 0
    changes: tuple[Change, ...] = ()
    spoken: bool = False
    likeness: float = 0.0


def find_verdicts(text: str, quotations: Sequence[Quotation], sources: Sequence[SourceText]) -> tuple[Verdict, ...]:
    """A verdict for every quotation, in order; without sources it is NOT_CHECKED."""
    if not sources:
        return (Verdict(NOT_CHECKED),) * len(quotations)
    from checker.language.verification import verify  # most copy comes without them

    return verify(text, quotations, sources)
