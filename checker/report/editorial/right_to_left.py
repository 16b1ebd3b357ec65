"""Arabic, Hebrew and their like as they are seen: letters joined, and set from right to left within a line of English.

Paper knows no letters, only glyphs from left to right. What joins to what, and what turns round, is told by the Unicode
tables of the standard library. Where lines will break is not known here; so text that is longer than a name or a phrase
is turned piece by piece, and every piece is to stand on a line of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from unicodedata import bidirectional, combining, decomposition

_RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_ANY = re.compile(f"[{_RIGHT_TO_LEFT}]")
_STRETCH = re.compile(f"[{_RIGHT_TO_LEFT}](?:[^A-Za-z\u00c0-\u058f\u1e00-\u1fff<>]*[{_RIGHT_TO_LEFT}0-9])?")
_LONGEST = 30  # code points that are turned round together
_MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
_NUMBER = re.compile(r"[0-9\u0660-\u0669\u06f0-\u06f9]+(?:[.,:/%٪٫٬-][0-9\u0660-\u0669\u06f0-\u06f9]+)*%?")
_NO_BREAK = "\u00a0"


def as_seen(text: str) -> str:
    """The text with what runs from right to left in the order in which glyphs are set, and line ends where lines must
    end. Other text is as it was."""
    return _STRETCH.sub(lambda stretch: _lines([*_turned(stretch[0])]), text) if _ANY.search(text) else text


def _lines(pieces: list[str]) -> str:
    return "\n".join(("", *pieces, "")) if len(pieces) > 1 else "".join(pieces)


def _turned(stretch: str) -> Iterator[str]:
    """The stretch in pieces that are each turned round as a whole and are not broken over lines."""
    words: list[str] = []
    for word in joined(stretch).split():
        if words and sum(map(len, words)) + len(words) + len(word) > _LONGEST:
            yield _NO_BREAK.join(reversed(words))
            words = []
        words.append(_reversed(word))
    yield _NO_BREAK.join(reversed(words))


def _reversed(word: str) -> str:
    """Letters from right to left; numbers, and marks behind their letters, keep their order."""
    pieces: list[str] = []
    at = 0
    while at < len(word):
        number = _NUMBER.match(word, at)
        end = number.end() if number else at + 1
        while not number and end < len(word) and combining(word[end]):
            end += 1
        pieces.append(word[at:end] if number else word[at:end].translate(_MIRRORED))
        at = end
    return "".join(reversed(pieces))


@cache
def _forms() -> dict[str, dict[str, str]]:
    """For every letter, or two that are written as one, its glyphs: {"initial": …, "medial": …, "final": …}."""
    found: dict[str, dict[str, str]] = {}
    for point in (*range(0xFB50, 0xFBE0), *range(0xFE80, 0xFEFD)):
        form, _, letters = decomposition(chr(point)).partition(" ")
        word = "".join(chr(int(code, 16)) for code in letters.split())
        if form and (len(word) == 1 or word[0] == "\u0644"):
            found.setdefault(word, {})[form.strip("<>")] = chr(point)
    return found


def joined(text: str) -> str:
    """Arabic text with every letter in the form that its neighbours give it."""
    forms = _forms()
    letters: list[str] = []
    marks: list[str] = []
    for char in text:
        if letters and (combining(char) or bidirectional(char) == "NSM"):
            marks[-1] += char
        elif letters and letters[-1] == "\u0644" and not marks[-1] and "\u0644" + char in forms:
            letters[-1] += char
        else:
            letters.append(char)
            marks.append("")
    shaped = []
    for at, letter in enumerate(letters):
        own = forms.get(letter, {})
        before = at > 0 and _reaches(letters[at - 1]) and ("final" in own or letter == "\u0640")
        after = at + 1 < len(letters) and "initial" in own and _takes(letters[at + 1])
        form = ("medial" if after else "final") if before else "initial" if after else ""
        shaped.append((own.get(form, letter) if form else own["isolated"] if len(letter) > 1 else letter) + marks[at])
    return "".join(shaped)


def _reaches(letter: str) -> bool:
    """Does a letter join the next?"""
    return letter == "\u0640" or "initial" in _forms().get(letter, {})


def _takes(letter: str) -> bool:
    """Does a letter join the one before it?"""
    return letter == "\u0640" or "final" in _forms().get(letter, {})
