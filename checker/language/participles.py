"""Participles that report ("…, adding that"): whose they are, and whether what follows is said at all."""

from __future__ import annotations

from checker.language.complements import content_start
from checker.language.cues import Verb
from checker.language.phrases import Copy
from checker.language.readings import AFTER, OPENING, Reading, Window, first_subject
from checker.language.wording import CONJ, DET, PRON, Range

_LEADING = frozenset(("by", "before", "after"))
"""Behind these a form in -ing tells, whoever does what the sentence says: "replied by saying"."""


def read_participle(copy: Copy, word: int, verb: Verb, window: Window, found: list[Reading]) -> Reading | None:
    """The present participle of a reporting verb: "…, adding that", "Citing a source, Reuters said"."""
    low, high = window
    led = word > low and copy.folded[word - 1] in _LEADING and not copy.edge(word)
    if verb.noun and word > low and not led and not copy.edge(word) and not copy.classes[word - 1] & CONJ:
        return None
    opening = word == low
    after = word + 1
    wide = verb.noun or copy.folded[word - 1] == "before"
    if led and (word - 1 == low or (wide and not _opens_a_clause(copy, after, high))):
        return None  # "after claiming asylum"; behind "After saying" the sentence goes on with another clause
    if not opening and not copy.edge(word) and after < high and not OPENING.isdisjoint(copy.gap(after)):
        speaker = copy.phrase_before(word, low)
        led = speaker > low and copy.folded[speaker - 1] == "with"
        bears = copy.folded[word - 1] in copy.lexicon.bearers
        if speaker >= 0 and (copy.capital(word - 1) or led or bears):
            return Reading(Range(speaker, word), Range(word, after), AFTER, after, None, word, False, window)
    if not opening and not copy.edge(word) and not led and copy.folded[word - 1] not in ("and", "in", "while"):
        return None
    content = content_start(copy, word, verb, window)
    if content is None:
        return None
    if opening:
        source = None
        k = word + 1
        while k < high and not copy.edge(k):
            k += 1
        for j in range(k + 1, min(k + 14, high)):
            if copy.verbal(j):
                subject = copy.subject_before(j, k)
                source = Range(subject[0], subject[2]) if subject else None
                break
    elif found and found[-1].window == window and found[-1].source:
        source = found[-1].source
    else:
        source = first_subject(copy, window, word)
    if source is None:
        return None
    return Reading(source, Range(word, content[0]), AFTER, content[1], None, word, not opening, window)


def _opens_a_clause(copy: Copy, word: int, high: int) -> bool:
    """Does a clause or a quotation stand at the word: "that", a subject, an opening mark?"""
    if word >= high or copy.edge(word):
        return word < high and not OPENING.isdisjoint(copy.gap(word))
    kind = copy.classes[word]
    return copy.folded[word] in ("that", "there") or copy.capital(word) or bool(kind & (PRON | DET))
