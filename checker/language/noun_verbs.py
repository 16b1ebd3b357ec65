"""Words that may be a noun or a reporting verb ("claims", "plans", "point"): which they are where they stand."""

from __future__ import annotations

from checker.language.anonymity import is_document
from checker.language.cues import BASE, PAST, THIRD, Verb
from checker.language.phrases import Copy
from checker.language.readings import OPENING, Window
from checker.language.wording import CLAUSES, DET, OBJ, PREP, PRON, REL, TIME

BETWEEN = frozenset(("also", "then", "later", "never", "still", "once", "now", "both", "further"))
"""Adverbs that may stand between a subject and its verb."""
_PLURAL = frozenset(("these", "those", "they", "we", "you"))
_ADJECTIVES = ("ed", "ing", "ive", "ory", "ous", "ful", "able", "ible")


def voiced(copy: Copy, word: int) -> bool:
    """Does somebody, or several, stand right in front of what may be a noun or a verb?"""
    while word > 1 and (copy.manner(word - 1) or copy.folded[word - 1] in BETWEEN):
        word -= 1
    previous = copy.folded[word - 1]
    return copy.capital(word - 1) or bool(copy.classes[word - 1] & (PRON | REL)) or previous.endswith("s")


def is_noun(copy: Copy, word: int, verb: Verb, window: Window) -> bool:
    """Is a spelling that may be a noun one here?"""
    low, high = window
    before = copy.classes[word - 1]
    if copy.folded[low] == "there" and word <= low + 6:
        return True
    previous = copy.folded[word - 1]
    if (before & (DET | PREP) and not before & PRON) or previous.endswith(("'s", "s'")):
        return True
    if copy.classes[word - 2] & DET and (previous.endswith((*_ADJECTIVES, "est")) or before & TIME):
        return True  # "the greatest fear that I have seen", "a June report"
    if previous in _PLURAL and verb.forms & THIRD and not verb.forms & BASE:
        return True  # "those claims"
    if before & PRON and previous not in ("this", "that", "its", "her", "his"):
        return False
    if word + 1 >= high:
        return verb.forms & (THIRD | BASE) == 0
    following = copy.folded[word + 1]
    if following == "that" and word + 2 < high and copy.verbal(word + 2) and copy.gaps[word + 2] == " ":
        return True  # a relative clause: "the rules that could close it"
    if following == "that" and word - 2 > low and copy.folded[word - 2] == "to" and not copy.capital(word - 1):
        return True  # "to settle charges that it cheated"
    if following in ("that", "whether", "how", "why") or not OPENING.isdisjoint(copy.gap(word + 1)):
        return False
    if copy.edge(word + 1):
        return "P" not in verb.frames
    if following in CLAUSES:
        return False  # "Trump claims he's rich"
    kind = copy.classes[word + 1]
    if before & REL and not before & DET and kind & PRON:
        return False  # "women who claim he assaulted them"
    if verb.lemma == "show" and verb.forms & BASE:
        subject = copy.subject_before(word, low)
        if subject and previous.endswith("s") and is_document(copy.folded[subject[0] : subject[1]]):
            return False  # "polls show voters trust her"
    if copy.capital(word - 1) and {"A", "I"} <= verb.frames and "to" in copy.folded[word + 2 : word + 7]:
        return False  # "Trump urges supporters to watch"
    plain = verb.forms & BASE and not verb.forms & PAST and not before & PRON
    if plain and not previous.endswith("s") and not copy.capital(word - 1):
        return True
    return not kind & (DET | PRON | OBJ) and not copy.capital(word + 1) and following != "to"


def describes(copy: Copy, word: int, first: int, last: int) -> bool:
    """Is the word in front of what may be a noun ("comments", "plans") an adjective rather than the subject that
    [first, last) seems: bare ("derogatory comments"), behind "no" ("no immediate plans"), or by its ending?"""
    if copy.capital(word) or copy.classes[word] & PRON:
        return False
    bare = last == first + 1 or copy.folded[first] == "no"
    return (bare or copy.folded[word].endswith(_ADJECTIVES)) and not is_document(copy.folded[first:last])
