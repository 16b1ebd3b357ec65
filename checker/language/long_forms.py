"""The long form of an acronym, found by the letters: in the words before a bracket, or wherever a search begins.

The letters are matched to the words in two ways: first to the initials of successive words, connectives aside
("Democratic Republic of Congo (DRC)"), then inside words as Schwartz and Hearst do it ("A Simple Algorithm for
Identifying Abbreviation Definitions in Biomedical Text", PSB 2003).
"""

from __future__ import annotations

import re
from functools import cache

from checker.finding import Span
from checker.language.patterns import lazy_pattern
from checker.language.segment import fold
from checker.lists import word_list

_WORDS_BACK = lazy_pattern(r"[\w&.'\-/]+")
# Brackets that stand inside a word ("benzo[a]pyrene") part nothing. What no stop is comes first, to be passed quickly.
_HARD_STOP = lazy_pattern(
    r"[^\w ](?:(?<=[.;:!?])(?=\s|$)|(?<=[\n\"])|(?<=[“”—])|(?<=[(\[])(?<!\w[(\[])|(?<=[)\]])(?![\w-])"
    r"|(?<=,)\s+(?:which|who|said)\b)"
)
_CLAUSE = lazy_pattern(r",\s+and\b")
_PREFIX = lazy_pattern(r"(?<![\w,.'’′-])(?:[\w,.'’′]+-)+\Z")
_LAST_WORD = lazy_pattern(r"(?<![\w-])([\w-]+)\s*\Z")


@cache
def connectives_passed() -> frozenset[str]:
    """Words that a short form may pass over: "of", "the", "de"."""
    return frozenset(word_list("checker/language/acronyms")["connectives"])


def canonical(short: str) -> str:
    """An acronym without dots, plural s and possessive: "R.H.U.s" is RHU."""
    bare = short.replace(".", "").replace("’", "'").removesuffix("'s")
    return bare[:-1] if bare.endswith("s") and len(bare) > 2 and bare[-2].isupper() else bare


def find_long_form(short: str, text: str, stop: int, *, strict: bool = False) -> Span | None:
    """Where the long form of a short form in brackets stands: directly before ``stop``. None if the letters do not fit.

    With ``strict`` only the initials of successive words are accepted.
    """
    letters = canonical(short)
    if not 2 <= len(letters) <= 11:
        return None
    begin = max(0, stop - 25 * (len(letters) + 5))
    for hard in _HARD_STOP.finditer(text, begin, stop):
        if text[hard.end() : stop].strip():
            begin = hard.end()
    found = by_initials(letters, text, begin, stop)
    if not found and not strict:
        for clause in _CLAUSE.finditer(text, begin, stop):
            begin = clause.end()
        found = _inside_words(letters, text, begin, stop)
    return _whole_word(found, text, begin) if found else None


def _whole_word(span: Span, text: str, begin: int) -> Span:
    """A long form that begins inside a compound, from the compound's beginning: "2,3-diaminonaphthalene (DAN)"."""
    if text[span.start - 1 : span.start] != "-":
        return span
    prefix = _PREFIX.search(text, begin, span.start)
    return Span(prefix.start(), span.end) if prefix else span


def shortened(short: str, text: str, stop: int) -> Span | None:
    """The word directly before a bracket, if the short form in it is its beginning: "diltiazem (DILT, 5 mg)"."""
    word = _LAST_WORD.search(text, max(0, stop - 40), stop)
    if not word or len(short) < 4 or len(word[1]) < len(short) + 3:
        return None
    return Span(*word.span(1)) if word[1].casefold().startswith(short.casefold()) else None


def long_form_with_tail(head: str, tail: str, text: str, stop: int) -> Span | None:
    """The long form of a short form of two parts, the second of which is the long form's own last word: "tumour
    necrosis factor alpha (TNF alpha)", "Helicobacter pylori (H. pylori)"."""
    last = _LAST_WORD.search(text, max(0, stop - 40), stop)
    if not last or last[1].casefold() != tail.casefold():
        return None
    if len(head.rstrip(".")) == 1:
        before = _LAST_WORD.search(text, max(0, last.start(1) - 40), last.start(1))
        start = before.start(1) if before and before[1][0] == head[0] and len(before[1]) > 2 else -1
    else:
        found = find_long_form(head, text, last.start(1))
        start = found.start if found else -1
    return Span(start, last.end(1)) if start >= 0 else None


def by_initials(letters: str, text: str, start: int, stop: int) -> Span | None:
    """The letters as initials of the last words before ``stop``; connectives may be passed over, or take part, and so
    may the later parts of compounds: "Office of Government-wide Policy" is OGP."""
    wanted = [char.lower() for char in letters if char.isalnum()]
    numbers = word_list("checker/language/acronyms")["numbers"]
    parts = [m.span() for m in re.finditer(r"[^\W_]+(?:['’](?=\w)\w+)?", text[start:stop])]
    connectives = connectives_passed()
    at = len(parts) - 1
    for place in range(len(wanted) - 1, -1, -1):
        while at >= 0:
            word = text[start + parts[at][0] : start + parts[at][1]].lower()
            if word[0] == wanted[place] or (wanted[place].isdigit() and numbers.get(word) == wanted[place]):
                break
            later_part = text[start + parts[at][0] - 1] == "-" and at > 0
            if not (word in connectives or later_part) or place == len(wanted) - 1:
                return None
            at -= 1
        if at < 0:
            return None
        at -= 1
    first = at + 1
    leading = text[start + parts[first][0] : start + parts[first][1]]
    if leading in connectives and first and text[start + parts[first - 1][0]].lower() == wanted[0]:
        first -= 1  # "Office of Science …": the O is the office's
    if len(parts) - first < 2:
        return None
    end = start + parts[-1][1]
    if text[end - 2 : end] in ("'s", "’s"):
        end -= 2
    return Span(start + parts[first][0], end) if not text[end:stop].strip(" \t’'”\"s") else None


def _inside_words(letters: str, text: str, start: int, stop: int) -> Span | None:
    """The letters in order inside the last words before ``stop``, the first at the start of a word."""
    most = min(len(letters) + 5, 2 * len(letters))
    spots = [m.start() for m in _WORDS_BACK.finditer(text[start:stop].replace("’", "'"))]
    if not spots:
        return None
    start += spots[max(0, len(spots) - most)]
    wanted = [char.lower() for char in letters if char.isalnum()]
    window = fold(text[start:stop])
    at = len(window)
    for place in range(len(wanted) - 1, -1, -1):
        at = window.rfind(wanted[place], 0, at)
        while place == 0 and at > 0 and window[at - 1].isalnum():
            at = window.rfind(wanted[place], 0, at)
        if at < 0:
            return None
    at += start
    end = stop
    while end > at and not text[end - 1].isalnum():
        end -= 1
    if text[end - 2 : end] in ("'s", "’s"):
        end -= 2
    long = text[at:end]
    if len(long) < len(letters) + 2 or letters.lower() in re.findall(r"\w+", long.lower()) or not long[0].isalpha():
        return None
    plain = letters.isupper() and letters.isalpha() and "/" not in long
    if plain and len(long.split()) == 1 and not (long[0].isupper() or len(letters) <= 3):
        return None
    return Span(at, end)
