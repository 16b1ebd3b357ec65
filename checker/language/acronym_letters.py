"""Acronyms whose letters do not fit the name beside them: "United States Digital Service (USSD)"."""

from __future__ import annotations

import re

from checker.finding import Span
from checker.language.long_forms import find_long_form
from checker.language.patterns import lazy_pattern
from checker.tuples import NamedTuple


class Mismatch(NamedTuple):
    """A short form in brackets, the name in front of it, and the letters that the name would give."""

    short: Span
    long: Span
    expected: str


_SHORT = lazy_pattern(r"\(([A-Z]{3,7})s?\)")
_NAME = lazy_pattern(r"[A-Z][\w'-]*(?:(?:\s+(?:of|and|the|for|on|in|to|&))*[ \n]+[A-Z][\w'-]*){2,8}\s*\Z")


def find_mismatches(text: str) -> tuple[Mismatch, ...]:
    """Every short form of three letters or more, in order, whose letters are those of the name before it but for two
    neighbours changed over or, of four letters or more, one letter put for another.

    Wider differences are left alone: they are names in another language (INSEE) or of another body.
    """
    found: list[Mismatch] = []
    plain = text.replace("’", "'")  # as long, and much cheaper in a set
    for match in _SHORT.finditer(text):
        if find_long_form(match[1], text, match.start(), strict=True):
            continue  # as nearly always
        name = _NAME.search(plain, max(0, match.start() - 160), match.start())
        if not name:
            continue
        capitals = [(m.start(), m.group()[0]) for m in re.finditer(r"\b[A-Z][\w']*", name.group())]
        letters = "".join(letter for _, letter in capitals)[-len(match[1]) :]
        if "X" in match[1]:  # for "ex-", as in "User Experience (UX)"
            exes = [word.lower().startswith("ex") for word in re.findall(r"\b[A-Z][\w']*", name.group())][
                -len(letters) :
            ]
            letters = "".join("X" if ex else letter for letter, ex in zip(letters, exes, strict=True))
        if letters == match[1]:
            continue
        if len(capitals) >= len(match[1]) and _slipped(match[1], letters):
            start = name.start() + capitals[len(capitals) - len(match[1])][0]
            long = Span(start, start + len(text[start : match.start()].rstrip()))
            found.append(Mismatch(Span(match.start(1), match.end(1)), long, letters))
    return tuple(found)


def _slipped(short: str, letters: str) -> bool:
    if short == letters or len(short) != len(letters):
        return False
    differ = [k for k in range(len(short)) if short[k] != letters[k]]
    if len(differ) == 2 and differ[1] == differ[0] + 1:
        return short[differ[0]] == letters[differ[1]] and short[differ[1]] == letters[differ[0]]
    return len(differ) == 1 and len(short) >= 4
