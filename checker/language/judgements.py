"""What somebody is called, held for, made out to be or blamed for, behind the verb that says so."""

from __future__ import annotations

from checker.language.phrases import Copy
from checker.language.wording import ADV, AUX, CONJ, DET, OBJ, PREP, PRON, SUB

OBJECT = 12  # words within which what is called so ends, and what it is called begins
_NOT_AS = frozenset(("well", "soon", "long", "much", "far", "if", "though", "of", "part", "many", "usual"))
_WHOSE = frozenset(("his", "her", "its", "their", "not"))
_JUDGING = ("ed", "ous", "able", "ible", "ful", "less")


def complement(copy: Copy, start: int, high: int) -> bool:
    """Does a second noun phrase follow the object at ``start``, and tell what it is called ("called Oz a quack", "the
    citation a ploy")?"""
    if copy.classes[start] & ~DET:
        return False
    for k in range(start + 1, min(start + OBJECT, high)):
        if copy.edge(k):
            return False
        if copy.folded[k] in ("a", "an"):
            return not copy.classes[k - 1]
        if copy.folded[k].endswith(_JUDGING) and not copy.classes[k - 1] and _ends_there(copy, k + 1, high):
            return True  # "called the charges unsubstantiated and fabricated"
        if copy.classes[k] & (PREP | AUX | SUB | ADV) and copy.folded[k] not in ("of", "for"):
            return False
    return False


def considered(copy: Copy, start: int, high: int) -> bool:
    """Is what follows "consider" what somebody holds another for ("considers himself an immigrant")?"""
    if copy.folded[start].endswith("ing"):
        return False
    if copy.classes[start] & OBJ:
        after = start + 1
        plain = after < high and not copy.edge(after) and not copy.manner(after)
        return plain and not copy.classes[after] & ~DET
    return complement(copy, start, high)


def made_out(copy: Copy, start: int, frames: frozenset[str], high: int) -> bool:
    """Does "as" follow the object at ``start``, or at once, and say what it is made out to be ("cast him as a fraud"),
    or "for" whom it names, and say what he is blamed for ("grilled him for his role")?"""
    for k in range(start, min(start + OBJECT, high - 1)):
        if k > start and copy.edge(k):
            return False
        following = copy.classes[k + 1]
        if copy.folded[k] == "as" and "O" in frames:
            return copy.folded[k + 1] not in _NOT_AS and not (following & PRON and not following & DET)
        if copy.folded[k] == "for" and "F" in frames and k > start:
            person = copy.classes[k - 1] & OBJ or copy.capital(k - 1)
            return bool(person) and (copy.folded[k + 1].endswith("ing") or copy.folded[k + 1] in _WHOSE)
        if copy.classes[k] & SUB or (k > start and copy.verbal(k)):
            return False
    return False


def _ends_there(copy: Copy, word: int, high: int) -> bool:
    """Does the phrase in front of the word end, or go on with "and"?"""
    return word >= high or copy.edge(word) or bool(copy.classes[word] & (CONJ | PREP))
