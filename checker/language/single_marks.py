"""Single quotation marks: where one opens and where it closes, told from the apostrophes that look alike."""

from __future__ import annotations

import re

from checker.language.patterns import lazy_pattern

_ELISION = lazy_pattern(
    r"['’‘](?:\d0s|\d\ds?\b|tis\b|twas\b|em\b|n['’]|til\b|cause\b|bout\b|round\b|s\b|ve\b|re\b|ll\b)", re.I
)
_CLOSES = lazy_pattern(r"['’](?=[\s.,;:!?)\]\"-]|[”—–]|$)")
_POSSESSIVE = lazy_pattern(r"['’]\s+[a-z]")


def single_opens(text: str, at: int, before: str, after: str) -> bool:
    """May the mark at ``at``, with one character ``before`` it and one ``after`` it, open a single quotation?"""
    if not (before.isspace() or before in '([{—–-/"“') or not (after.isalnum() or after in '"“([$£€…¡¿'):
        return False
    return not _ELISION.match(text, at)


def single_close(text: str, at: int, end: int) -> int:
    """Where the single quotation opened at ``at`` closes, before ``end``; -1 if that mark is an apostrophe after all.

    The plural possessive ("the workers' union") ends in s and goes on in lower case, so such a mark is taken only when
    no better one follows.
    """
    doubtful = -1
    for match in _CLOSES.finditer(text, at + 1, end):
        before = text[match.start() - 1]
        if before.isspace() or before in "([":
            return doubtful
        if before in "sz" and _POSSESSIVE.match(text, match.start()):
            doubtful = match.start() if doubtful < 0 else doubtful
            continue
        return match.start()
    return doubtful
