"""What reading one cue gives, and what every kind of cue is read with: clause, verb group, first subject."""

from __future__ import annotations

from collections.abc import Iterator

from checker.language.phrases import Copy
from checker.language.wording import ADV, AUX, CONJ, DET, PRON, REL, TIME, Range

AFTER, AROUND, WHOLE, NEXT = "after", "around", "whole", "next"
_NO_ADVERB = DET | TIME
OPENING = frozenset('"“‘«„')


Window = tuple[int, int]
"""The words [low, high) that a cue is read in."""


class Reading:
    """One cue as read. Ranges are of words.

    ``mode`` says where the content stands: from word ``content`` on (after), on both sides of the cue (around), or
    all of the clause but the cue (whole), or in the quotation that opens the next paragraph (next). ``before`` is the
    part that stands in front of the cue, if any. ``boundary`` is the word where this cue's own clause begins: content
    of an earlier cue ends there if ``coordinate``."""

    __slots__ = ("before", "boundary", "content", "coordinate", "cue", "mode", "source", "window")

    def __init__(
        self,
        source: Range | None,
        cue: Range,
        mode: str,
        content: int,
        before: Range | None,
        boundary: int,
        coordinate: bool,
        window: Window,
    ) -> None:
        self.source, self.cue, self.before = source, cue, before
        self.mode, self.content = mode, content
        self.boundary, self.coordinate, self.window = boundary, coordinate, window


def clause_start(copy: Copy, word: int, window: Window) -> int:
    """The first word of the clause that holds a word: behind a semicolon, dash, or comma and conjunction."""
    gaps = copy.gaps
    low = window[0]
    for k in range(word, low, -1):
        if gaps[k] != " ":
            gap = copy.gap(k)
            if ";" in gap or "—" in gap or " – " in gap or " - " in gap or ":" in gap:
                return k
            if "," in gap and copy.folded[k] in ("but", "while", "which", "though", "although", "whereas"):
                return k + 1
    return low


def verb_group(copy: Copy, word: int, low: int) -> int:
    """The first word of the verb group that ends with a verb: auxiliaries and adverbs in front of it."""
    first = k = word
    gaps, classes, folded = copy.gaps, copy.classes, copy.folded
    while k > low and (gaps[k] == " " or not copy.edge(k)):
        k -= 1
        kind = classes[k]
        if kind & AUX:
            first = k
        elif kind & PRON:
            break
        elif not kind & ADV or kind & _NO_ADVERB:
            spelled = folded[k]
            if spelled == "to" and k > low and folded[k - 1] in copy.lexicon.before_infinitive:
                k -= 1
                first = k
            elif spelled[-1] != "y" or not spelled.endswith("ly") or copy.capital(k):
                break
    return first


def nobody(cue: Range, window: Window, before: Range | None, mode: str, content: int) -> Reading:
    """The reading of a cue that names nobody."""
    return Reading(None, cue, mode, content, before, cue.first, False, window)


def stretch(copy: Copy, word: int, high: int) -> Iterator[int]:
    """The words from ``word`` on to the next punctuation."""
    k = word
    while k < high and not copy.edge(k):
        yield k
        k += 1


def starts_another_clause(copy: Copy, word: int) -> bool:
    """Does what follows a source behind a comma belong to it or to another clause, rather than to the content?"""
    kind = copy.classes[word]
    if copy.folded[word] == "and" and word + 2 < len(copy.starts) and copy.gap(word).startswith(","):
        following = copy.classes[word + 1]
        if following & (PRON | DET) or copy.capital(word + 1) or copy.folded[word + 1][0].isdigit():
            return False  # "It has surveyed them twice, Tso said, and 30 wanted the short week"
    return bool(kind & (REL | CONJ)) or copy.folded[word].endswith("ing") or copy.folded[word] in (
        "while", "although", "though", "when", "as", "after", "before", "because",
    )  # fmt: skip


def first_subject(copy: Copy, window: Window, limit: int) -> Range | None:
    """The subject of the sentence: the first noun phrase that a verb follows."""
    low = window[0]
    for k in range(low, limit):
        if copy.verbal(k) and k > low:
            verb = verb_group(copy, k, low)
            while verb > low and copy.classes[verb - 1] & ADV and not copy.classes[verb - 1] & _NO_ADVERB:
                verb -= 1  # "He also staked out a position, saying …"
            subject = copy.subject_before(verb, low)
            if subject:
                return Range(subject[0], subject[2])
    return None
