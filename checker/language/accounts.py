"""Phrases that say by whose account, or in which survey, something is so: "by one estimate", "In a poll, …"."""

from __future__ import annotations

from checker.language.phrases import Copy
from checker.language.readings import AFTER, WHOLE, Reading, Window, clause_start
from checker.language.wording import AUX, DET, PREP, Range

_OWN = 7  # words between "by" and the account
_SOME = frozenset(("one", "some", "most", "many", "all", "own", "several"))
_DONE = frozenset(("held", "taken", "done"))
_FAR = 9  # words between "in" and the survey


def read_account(copy: Copy, word: int, window: Window) -> Reading | None:
    """ "by one estimate", "by Smith's own admission": the words behind "by" are the source."""
    low, high = window
    after = word + 1
    if word == low or (after < high and not copy.edge(after)) or copy.folded[word - 1] not in _SOME:
        return None
    for by in range(word - 1, max(low - 1, word - _OWN), -1):
        if copy.folded[by] == "by":
            break
        if copy.edge(by):
            return None
    else:
        return None
    source, cue = Range(by + 1, after), Range(by, by + 1)
    if by == low:
        return Reading(source, cue, AFTER, after, None, by, False, window) if after < high else None
    return Reading(source, cue, WHOLE, -1, Range(clause_start(copy, by, window), by), by, False, window)


def read_survey(copy: Copy, word: int, window: Window) -> Reading | None:
    """ "In a poll released on Monday, …", at the head of its sentence: the survey is the source."""
    low, high = window
    if copy.folded[low] != "in" or not low + 1 < word <= low + _FAR or not copy.classes[low + 1] & DET:
        return None
    if any(copy.edge(k) or copy.classes[k] & PREP for k in range(low + 1, word + 1)):
        return None
    k = word + 1
    while k < high and not copy.edge(k):
        if copy.classes[k] & AUX:
            return None
        k += 1
    while k < high and "," in copy.gap(k) and _told_of(copy, k):
        k += 1
        while k < high and not copy.edge(k):
            k += 1
    if k >= high or "," not in copy.gap(k):
        return None
    return Reading(Range(low + 1, word + 1), Range(low, low + 1), AFTER, k, None, low, False, window)


def _told_of(copy: Copy, word: int) -> bool:
    """Does an aside begin at the word, which tells of the survey ("conducted in March")?"""
    return bool(copy.classes[word] & PREP) or copy.folded[word].endswith("ed") or copy.folded[word] in _DONE
