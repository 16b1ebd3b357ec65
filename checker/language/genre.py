"""What sort of copy it is: a news report, or a blog, a column, a match report, a review, told by its own words."""

from __future__ import annotations

from functools import cache

from checker.language.patterns import lazy_pattern
from checker.language.quotations import Quotations
from checker.language.segment import Words
from checker.lists import word_list

FIRST_PERSON = "first_person"
_MUCH = 0.008  # share of first and second person words above which copy is a blog, an opinion piece or a guide
_GAMES = 0.018  # share of words of sport or the arts above which copy is a match report or a review
_GENRES = ((FIRST_PERSON, 2, _MUCH), ("sport", 4, _GAMES), ("review", 4, _GAMES))
_FEW_QUESTIONS, _ASKING = 3, 0.004  # questions of the writer's own, and their share of words
_QUESTION = lazy_pattern(r"\?(?<=\w\?)(?=\s)")  # "??????" are letters that a file has lost
_HEAD = 300  # characters from the beginning in which copy is labelled
_MARKS = ("\n", ";", ":", "|", "(", ")", ".", "/", "–", "—")


@cache
def words_of(genre: str) -> frozenset[str]:
    """The words that tell a genre."""
    return frozenset(word_list("checker/language/genre")[genre].split())


def is_report(words: Words, quotations: Quotations) -> bool:
    """Is the copy a news report, as far as its own words tell, rather than a blog, an opinion, a match report or a
    review? Words and questions inside quotation marks do not count."""
    starts, total = words.starts, len(words.folded)
    if _asks(words.text, max(_FEW_QUESTIONS, _ASKING * total), quotations):
        return False
    for genre, fewest, share in _GENRES:
        most = max(fewest, share * total)
        told = words.where(words_of(genre))
        if len(told) > most and len([k for k in told if not quotations.covers(starts[k])]) > most:
            return False
    return True


def is_labelled(words: Words) -> bool:
    """Is the copy labelled, in or beside its headline, as an analysis or an opinion ("…; News Analysis.")?"""
    return any(_stands_alone(words, k) for k in words.where(words_of("labelled")) if words.starts[k] < _HEAD)


def _stands_alone(words: Words, index: int) -> bool:
    first = index - 1 if index and words.folded[index - 1] == "news" else index
    before = words.text[words.ends[first - 1] : words.starts[first]].strip(" ") if first else "\n"
    behind = words.text[words.ends[index] :][:2].lstrip(" ")[:1]
    return before[-1:] in _MARKS and (not behind or behind in _MARKS)


def _asks(text: str, most: float, quotations: Quotations) -> bool:
    """Does the writer ask more than ``most`` questions, as columns and explainers do?"""
    if text.count("?") <= most or text.count("? ") + text.count("?\n") <= most:
        return False
    return sum(not quotations.covers(found.start()) for found in _QUESTION.finditer(text)) > most
