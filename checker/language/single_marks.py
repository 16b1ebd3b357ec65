"""Single quotation marks: where one closes, told from the apostrophes that look alike."""

from __future__ import annotations

from checker.language.patterns import lazy_pattern

_CLOSES = lazy_pattern(r"['’](?=[\s.,;:!?)\]\"-]|[”—–]|$)")
_POSSESSIVE = lazy_pattern(r"['’]\s+[a-z]")


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
