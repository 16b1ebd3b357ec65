"""Text on a grid of terminal columns: how wide characters are, what is safe to print, windows and wrapping."""

from __future__ import annotations

import re

from checker.tuples import NamedTuple

_LINE_ENDS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_ZERO_WIDTH_JOINER = "\u200d"
_TYPEWRITTEN = str.maketrans(dict.fromkeys("‘’“”–—…", "'"))  # the marks of most copy, a column each
_FARTHEST = 400  # code points looked at to either side; wider than any terminal that is read by people


def printable(text: str) -> str:
    """Text on one line that cannot steer a terminal: breaks and tabs become spaces, control characters and lone
    surrogates a replacement character, marks that only turn the direction of writing nothing."""
    if text.isprintable():
        return text
    return "".join(map(_safe, text))


def _safe(char: str) -> str:
    if char.isprintable():
        return char
    if char.isspace():
        return " "
    if char in "\u200c\u200d\ufe0e\ufe0f":
        return char  # joiners and variation selectors belong to the character before them
    import unicodedata

    return "" if unicodedata.category(char) == "Cf" else "\ufffd"


def width(text: str) -> int:
    """How many columns a text takes up: two for East Asian wide characters and emoji, none for combining marks."""
    if text.isascii() or text.translate(_TYPEWRITTEN).isascii():
        return len(text)
    from unicodedata import category, east_asian_width

    columns = 0
    joined = False
    for char in text:
        if char == _ZERO_WIDTH_JOINER:
            joined = True
            continue
        if not joined and category(char) not in ("Mn", "Me", "Cf"):
            columns += 2 if east_asian_width(char) in "WF" else 1
        joined = False
    return columns


class Window(NamedTuple):
    """A stretch of one line, safe to print, around the words that a finding is about."""

    before: str
    words: str
    after: str


def window(text: str, start: int, end: int, columns: int) -> Window:
    """The line around [start, end), at most so many columns wide, cut at spaces and with "…" where it is cut.

    Words that run over the end of the line are cut there. The cost does not depend on the length of the line.
    """
    left = _after_last_break(text, max(0, start - _FARTHEST), start)
    stop = _next_break(text, start, min(end, start + _FARTHEST))
    right = _next_break(text, stop, min(len(text), stop + _FARTHEST))
    words = printable(text[start:stop])
    if stop < end or width(words) > columns - 2:
        words = _fitting(words, columns - 3) + "…"
    room = columns - width(words)
    before, after = printable(text[left:start]), printable(text[stop:right])
    at_start = left == 0 or text[left - 1] in _LINE_ENDS
    at_end = right == len(text) or text[right] in _LINE_ENDS
    if at_start:
        before = before.lstrip()
    if at_end:
        after = after.rstrip()
    wide_before, wide_after = width(before), width(after)
    share = max(room - wide_after, room // 2) if wide_after < room // 2 else room // 2
    if wide_before > share or not at_start:
        before = "…" + _fitting_end(before, share - 1)
    if wide_after > room - width(before) or not at_end:
        after = _fitting(after, room - width(before) - 1, at_space=True) + "…"
    return Window(before, words, after)


def _after_last_break(text: str, low: int, high: int) -> int:
    return max((text.rfind(char, low, high) + 1 for char in _LINE_ENDS), default=0) or low


def _next_break(text: str, low: int, high: int) -> int:
    return min((at for char in _LINE_ENDS if (at := text.find(char, low, high)) >= 0), default=high)


def _fitting(text: str, columns: int, at_space: bool = False) -> str:
    """As much of the beginning of a text as fits."""
    kept = text[: max(0, columns)]
    while kept and width(kept) > columns:
        kept = kept[:-1]
    if at_space and len(kept) < len(text) and not text[len(kept)].isspace() and " " in kept[len(kept) // 2 :]:
        kept = kept[: kept.rindex(" ")]
    return kept.rstrip() if at_space else kept


def _fitting_end(text: str, columns: int) -> str:
    """As much of the end of a text as fits, from a space on."""
    kept = text[max(0, len(text) - max(0, columns)) :]
    while kept and width(kept) > columns:
        kept = kept[1:]
    if len(kept) < len(text) and not text[-len(kept) - 1].isspace() and " " in kept[: len(kept) // 2]:
        kept = kept[kept.index(" ") + 1 :]
    return kept.lstrip() if kept.strip() else kept


def wrapped(text: str, columns: int, hanging: str = "") -> list[str]:
    """A text broken into lines at spaces; every line but the first begins with ``hanging``. Words that are longer
    than a line are left whole."""
    lines: list[str] = []
    line, taken = "", 0
    for word in re.findall(r"\S+", text):
        wide = width(word)
        if line and taken + 1 + wide > columns:
            lines.append(line)
            line, taken = hanging + word, width(hanging) + wide
        else:
            line, taken = (f"{line} {word}", taken + 1 + wide) if line else (word, wide)
    return [*lines, line] if line else lines
