"""Which language copy is written in, told by its commonest words; Checker reads English only."""

from __future__ import annotations

from checker.language.segment import Words


def tongue(text: str, words: Words) -> str:
    """ISO 639-1 code of the language, "en" for English and for copy too short to tell, "und" if it is none of those known."""
    raise NotImplementedError
