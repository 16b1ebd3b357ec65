"""Acronyms: where each is spelled out, and where it is used."""

from __future__ import annotations

from typing import NamedTuple

from checker.finding import Span
from checker.language.segment import Segments, Words


class Expansion(NamedTuple):
    """One place where an acronym is spelled out: the long form as written, where it is, and where the short form is."""

    long: str
    start: int
    end: int
    short: Span


class Acronym(NamedTuple):
    """One acronym: its expansions in order, and every place where the short form stands (expansions included)."""

    short: str
    expansions: tuple[Expansion, ...]
    spans: tuple[Span, ...]


def find_acronyms(text: str, segments: Segments, words: Words) -> tuple[Acronym, ...]:
    """Every acronym in order of first use."""
    raise NotImplementedError
