"""Loaded terms: where the copy uses a word that takes sides, and in whose voice."""

from __future__ import annotations

from typing import NamedTuple

from checker.house import House
from checker.language.segment import Segments, Words
from checker.language.voice import Voice, Voices


class LabelUse(NamedTuple):
    """One use of a loaded term: [start, end) its words, ``term`` the entry of the list, ``category`` its kind."""

    start: int
    end: int
    term: str
    category: str
    severity: int
    alternative: str
    guides: str
    voice: Voice


def find_labels(text: str, words: Words, segments: Segments, voices: Voices, house: House) -> tuple[LabelUse, ...]:
    """Every use of a loaded term, in order."""
    raise NotImplementedError
