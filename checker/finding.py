"""What a rule hands back: a finding, its places, how grave it is, and the fingerprint by which it is known again."""

from __future__ import annotations

import re
from _blake2 import blake2b  # by way of hashlib it would load OpenSSL, which costs more than checking a story does
from enum import IntEnum

from checker.tuples import NamedTuple


class Severity(IntEnum):
    """How grave a finding is. They compare: NOTE < WARNING < ERROR."""

    NOTE = 1
    WARNING = 2
    ERROR = 3

    @property
    def label(self) -> str:
        """The word used in output and configuration: note, warning or error."""
        return self.name.lower()

    @classmethod
    def of(cls, word: str) -> Severity:
        """The severity that a word names; ValueError for any other word."""
        try:
            return cls[word.upper()]
        except KeyError:
            raise ValueError(f"no severity is called {word!r}; there are error, warning and note") from None


class Span(NamedTuple):
    """A stretch of the text, half-open, in code points."""

    start: int
    end: int


class Related(NamedTuple):
    """Another place that takes part in a finding, and what stands there."""

    start: int
    end: int
    note: str


class Elsewhere(NamedTuple):
    """A place in another file that takes part in a finding: its line and column from 1, and what stands there."""

    path: str
    line: int
    column: int
    text: str
    note: str = ""


class Edit(NamedTuple):
    """Words to be put in the place of those at [``start``, ``end``) of the text."""

    start: int
    end: int
    text: str


class Waived(NamedTuple):
    """Why a finding is accepted, and the file in which that is written."""

    reason: str
    where: str


class Finding(NamedTuple):
    """One issue in the copy, however many places it shows in.

    Offsets are code points into ``Document.text``, half-open; ``line`` and ``column`` count from 1 in the source file.
    ``message`` says in one sentence what is wrong here, ``query`` is what an editor would write in the margin, and
    ``subject`` is what the finding is about, normalised, so that two runs can tell that they speak of the same thing.
    ``edits`` put it right, all together, where nothing but the copy is needed to know how; they touch no quotation.
    ``elsewhere`` are places in other files, where those of a run were compared.
    ``state`` is "new", "held" (in the baseline) or "waived", and then ``waiver`` says why; only what is new counts.
    """

    rule: str
    start: int
    end: int
    severity: Severity
    message: str
    query: str
    subject: str
    suggestions: tuple[str, ...] = ()
    related: tuple[Related, ...] = ()
    text: str = ""
    line: int = 0
    column: int = 0
    fingerprint: str = ""
    state: str = "new"
    waiver: Waived | None = None
    edits: tuple[Edit, ...] = ()
    elsewhere: tuple[Elsewhere, ...] = ()

    @property
    def spans(self) -> tuple[Span, ...]:
        """The finding's own span, then those of every related place."""
        return (Span(self.start, self.end), *(Span(r.start, r.end) for r in self.related))


_MARK = re.compile(r"[^\w\s]")


def normalised(words: str) -> str:
    """Text with case, punctuation and spacing taken out, so that re-wrapping or new quotation marks change nothing."""
    return " ".join(_MARK.sub(" ", words.casefold()).split())


def fingerprint(rule: str, subject: str, sentence: str | None = None, ordinal: int = 0) -> str:
    """Sixteen hexadecimal digits that stay the same while the finding does.

    A rule about a span gives the words of its sentence and the ordinal of the finding among those alike in it; a rule
    about the whole document gives neither. No line number takes part: lines move.
    """
    parts = [rule, normalised(subject) or subject]
    if sentence is not None:
        parts += [normalised(sentence), str(ordinal)]
    return blake2b("\x1f".join(parts).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
