"""Participles that report ("…, adding that"): whose they are, and whether what follows is said at all."""

from __future__ import annotations

from functools import cache

from checker.language.anonymity import DOCUMENTS
from checker.language.complements import content_start
from checker.language.cues import Verb, lexicon
from checker.language.phrases import Copy
from checker.language.readings import AFTER, OPENING, WHOLE, Reading, Window, first_subject, verb_group
from checker.language.wording import ADV, CONJ, DET, PREP, PRON, TIME, Range

_FAR = 10  # words between a participle and the noun that says so
_SENT = frozenset(("to", "on"))
_DEFINITE = frozenset(("the", "his", "her", "its", "their"))
_UP = frozenset(("up", "out"))
_MOTIONS = frozenset(("go", "run"))
_LEADING = frozenset(("by", "before", "after"))
"""Behind these a form in -ing tells, whoever does what the sentence says: "replied by saying"."""


def read_participle(
    copy: Copy, start: int, verb: Verb, window: Window, found: list[Reading], word: int
) -> Reading | None:
    """The present participle of a reporting verb: "…, adding that", "Citing a source, Reuters said". It begins at word
    ``start`` and ends, with its particle, at ``word``."""
    low, high = window
    opening, attached, after = start == low, not copy.edge(start), word + 1
    first = start
    while first > low and not copy.edge(first) and (copy.classes[first - 1] & ADV or copy.manner(first - 1)):
        first -= 1  # "after initially saying"
    led = first > low and copy.folded[first - 1] in _LEADING and not copy.edge(first) and verb.lemma not in _MOTIONS
    if not opening and not led and attached:
        borne = _borne(copy, start, verb, window, found, word)
        if borne:
            return borne
    if verb.noun and not opening and not led and attached and not copy.classes[start - 1] & CONJ:
        return None
    wide = verb.noun or copy.folded[first - 1] == "before"
    if led and (first - 1 == low or (wide and not _opens_a_clause(copy, after, high))):
        return None  # "after claiming asylum"; behind "After saying" the sentence goes on with another clause
    if not opening and attached and not led and copy.folded[start - 1] not in ("and", "in", "while"):
        return None
    content = content_start(copy, word, verb, window)
    if content is None:
        return None
    if opening:
        source = None
        k = after
        while k < high and not copy.edge(k):
            k += 1
        for j in range(k + 1, min(k + 14, high)):
            if copy.verbal(j):
                subject = copy.subject_before(j, k)
                source = Range(subject[0], subject[2]) if subject else None
                break
    elif led and copy.edge(first - 1) and _verb_behind(copy, start, high):
        phrase = copy.phrase_before(first - 1, low)  # "Smith, after calling for calm, took the train"
        source = Range(phrase, first - 1) if phrase >= 0 else None
    elif found and found[-1].window == window and found[-1].source:
        source = found[-1].source
    else:
        source = first_subject(copy, window, start)
    if source is None:
        return None
    boundary = first - 1 if led else start
    return Reading(source, Range(start, content[0]), AFTER, content[1], None, boundary, not opening, window)


def _verb_behind(copy: Copy, word: int, high: int) -> bool:
    """Does a verb follow behind the next comma, so that what ends there is an aside?"""
    return next((copy.verbal(k) for k in range(word + 1, high) if copy.edge(k)), False)


def _borne(copy: Copy, start: int, verb: Verb, window: Window, found: list[Reading], word: int) -> Reading | None:
    """What a letter, a statement or the like says, whoever sent it: "issued a statement calling it a farce", "a study
    finding that"; and what somebody says behind "with": "with Smith calling for calm"."""
    low, high = window
    after = word + 1
    if found and found[-1].window == window and (start < found[-1].content or found[-1].mode == WHOLE):
        return None  # the cue before it says more of who spoke: "replied in a letter saying that"
    quoted = after < high and copy.quoted[after] != copy.quoted[word] and not OPENING.isdisjoint(copy.gap(after))
    bearer = _bearer(copy, start, low)
    if bearer >= 0:
        phrase = _phrase_of(copy, bearer, low)
        source = _sender(copy, phrase, low) or Range(phrase, bearer + 1)
    else:
        named = quoted and copy.capital(start - 1)
        if not named and "with" not in copy.folded[max(low, start - _FAR) : start]:
            return None
        phrase = copy.phrase_before(start, low)
        if phrase < 0 or not (named or (phrase > low and copy.folded[phrase - 1] == "with")):
            return None
        source = Range(phrase, start)
    content = (after, after) if quoted else content_start(copy, word, verb, window)
    if content is None or not (quoted or bearer >= 0 or content[1] > after or _opens_a_clause(copy, after, high)):
        return None
    return Reading(source, Range(start, content[0]), AFTER, content[1], None, start, False, window)


@cache
def _texts() -> frozenset[str]:
    """The nouns for what is written, sent or recorded."""
    return lexicon().messages | DOCUMENTS


def _bearer(copy: Copy, word: int, low: int) -> int:
    """The noun in front of a participle that tells what says so, past a time and whom it was sent to ("a letter on
    Thursday to the board urging"); -1 if there is none."""
    if copy.classes[word - 1] & PREP or _texts().isdisjoint(copy.folded[max(low, word - _FAR) : word]):
        return -1
    for k in range(word - 1, max(low, word - _FAR), -1):
        if copy.folded[k] in copy.lexicon.messages or (copy.folded[k] in DOCUMENTS and not copy.capital(k)):
            return k if k == word - 1 or copy.classes[k + 1] & TIME or _sent(copy, k + 1) else -1
        if copy.edge(k) or copy.verbal(k):
            break
    return -1


def _sent(copy: Copy, word: int) -> bool:
    """Does it say at the word when, or to whom, something was sent?"""
    return copy.folded[word] in _SENT and (copy.capital(word + 1) or copy.folded[word + 1] in _DEFINITE)


def _phrase_of(copy: Copy, noun: int, low: int) -> int:
    """Where the noun phrase begins that ends with a noun, without what stands before its article."""
    k = noun
    while k > low and not copy.edge(k):
        if copy.classes[k - 1] & DET:
            return k - 1 if copy.folded[k - 2] != "of" or k - 2 <= low else _phrase_of(copy, k - 3, low)
        if copy.folded[k - 1] == "of":
            k -= 1
        elif copy.classes[k - 1] or copy.verbal(k - 1) or copy.folded[k - 1] in copy.lexicon.sending | _UP:
            break
        k -= 1
    return k


def _sender(copy: Copy, phrase: int, low: int) -> Range | None:
    """Who issued, sent or wrote what the noun phrase names that begins at a word ("The board issued …")."""
    verb = phrase - 1
    if verb > low and copy.folded[verb] == "out":
        verb -= 1
    if verb <= low or copy.folded[verb] not in copy.lexicon.sending:
        return None
    subject = copy.subject_before(verb_group(copy, verb, low), low)
    return Range(subject[0], subject[2]) if subject else None


def _opens_a_clause(copy: Copy, word: int, high: int) -> bool:
    """Does a clause or a quotation stand at the word: "that", a subject, an opening mark?"""
    if word >= high or copy.edge(word):
        return word < high and not OPENING.isdisjoint(copy.gap(word))
    kind = copy.classes[word]
    return copy.folded[word] in ("that", "there") or copy.capital(word) or bool(kind & (PRON | DET))
