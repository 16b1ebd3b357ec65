"""Where a charged verb of saying is exactly meant: pleas, suits and charges, faults that somebody owns, claims that the
copy tests. Told by words near the verb alone; what follows from it is a rule's to say."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from checker.language.segment import Segments, Words
from checker.lists import word_sets

_REACH = 400  # characters of a sentence, either way
_OWNED = 13  # words in which a fault of one's own is told
_SUITS = 2  # sentences in front that may tell of a suit
_LEAD = 2  # sentences that a story opens with, its headline the first
_ANSWERS = 4  # sentences behind in which the copy may answer a claim with "But … not"
_OPENING = 12  # words of such an answer within which it denies

_lists = partial(word_sets, "checker/language/exact_verbs")


SUIT, LAW, FAULT, TESTED = "suit", "law", "fault", "tested"


def exactly_meant(term: str, start: int, segments: Segments, words: Words) -> str:
    """Why the verb of saying ``term`` at ``start`` is exactly meant, if it is: the copy tells of a suit or a trial, the
    sentence of a crime or a plea, a fault is the speaker's own, the copy tests a claim or somebody answers it. Empty if
    it is not."""
    sentence = segments.sentence_at(start)
    first, last = segments.sentence(sentence)
    inside = words.within(max(first, start - _REACH), min(last, start + _REACH))
    index = words.at(start)
    folded = words.folded[inside.start : inside.stop]
    if term in _lists()["legal"]:
        if _is_sued(sentence, term == "claim", segments, words):
            return SUIT
        if not _lists()["law"].isdisjoint(folded):
            return LAW
    if term in _lists()["pleaded"] and (
        _is_fault(words.folded[index + 1 : min(index + _OWNED, inside.stop)])
        or not _lists()["atoned"].isdisjoint(folded)
    ):
        return FAULT
    if term not in _lists()["tested"]:
        return ""
    if term == "claim" and (_swindles(sentence, segments, words) or _answered(sentence, segments, words)):
        return TESTED
    tested = is_doubted(words.folded[max(inside.start, index - 3) : index])
    tested = tested or not _lists()["stretched"].isdisjoint(words.folded[inside.start : index])
    return TESTED if tested or not _lists()["against"].isdisjoint(words.folded[index + 1 : inside.stop]) else ""


def is_doubted(before: Sequence[str]) -> bool:
    """Do the folded words in front of a verb say that what follows is not so ("falsely", "repeatedly")?"""
    return not _lists()["doubted"].isdisjoint(before)


def _is_sued(sentence: int, throughout: bool, segments: Segments, words: Words) -> bool:
    """Do the sentence and those in front, or ``throughout`` a story its first ones, tell of a suit or a trial, in which
    the verb is the word for what a side says?"""
    suit = _lists()["suit"]
    if throughout and _tells(suit, 0, min(sentence, _LEAD) - 1, segments, words):
        return True
    return _tells(suit, sentence - _SUITS, sentence, segments, words)


def _swindles(sentence: int, segments: Segments, words: Words) -> bool:
    """Does the sentence or one beside it tell of a swindle, whose claims are none but that?"""
    last = min(sentence + 1, len(segments.sentence_starts) - 1)
    return _tells(_lists()["swindles"], sentence - 1, last, segments, words)


def _tells(of: frozenset[str], first: int, last: int, segments: Segments, words: Words) -> bool:
    """Does one of the words stand in the sentences ``first`` to ``last``, as many of them as there are?"""
    if last < 0 or words.distinct.isdisjoint(of):
        return False
    start, end = segments.sentence(max(0, first)).start, segments.sentence(last).end
    return not of.isdisjoint(words.folded_within(start, end))


def _is_fault(behind: Sequence[str]) -> bool:
    """Do the folded words behind the verb tell a fault, a want or a failure of one's own ("had made a mistake", "was
    running short of money", "did not work")?"""
    if not _lists()["owned"].isdisjoint(behind):
        return True
    pairs = _lists()["fault_pairs"]
    return any(f"{word}|{after}" in pairs for word, after in pairwise(behind))


def _answered(sentence: int, segments: Segments, words: Words) -> bool:
    """Does the sentence behind, wherever it stands, say that somebody denies it, or do the one in front or the next
    ones say in the copy's own voice that it is not so ("However, she never …", "This is bogus")?"""
    count = len(segments.sentence_starts)
    behind = min(sentence + 1, count - 1)
    if not _lists()["answered"].isdisjoint(words.folded_within(*segments.sentence(behind))):
        return True
    if _tells(_lists()["foretold"], sentence - 1, sentence - 1, segments, words):
        return True
    for number in range(sentence + 1, min(sentence + 1 + _ANSWERS, count)):
        opening = words.within(*segments.sentence(number))
        if not _lists()["verdicts"].isdisjoint(words.folded[opening.start : opening.stop]):
            return True
        head = words.folded[opening.start : min(opening.stop, opening.start + _OPENING)]
        if head[:1] and head[0] in _lists()["however"] and ("then" in head[:4] or any(map(_denies, head))):
            return True
    return False


def _denies(word: str) -> bool:
    return word in _lists()["not"] or word.endswith("n't")
