"""Ordinary English words (ordinary_words.toml), drawn up by their first letters: a story asks after a tenth of them,
and to take apart all twelve thousand takes longer than to look those up in the strings that they stand in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from checker.lists import word_list

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


_FIRST = 2  # letters


@cache
def _by_letters() -> Mapping[str, str]:
    return word_list("checker/language/ordinary_words")


def is_listed(word: str) -> bool:
    """Is a word, in lower case, in the list?"""
    return f"|{word}|" in _by_letters().get(word[:_FIRST], "")


def drawn_up(contents: dict[str, Any]) -> dict[str, Any]:
    """The words that begin with the same letters as one string, a bar before and behind each."""
    shelves: dict[str, list[str]] = defaultdict(list)
    for word in sorted(set(contents["words"].split())):
        shelves[word[:_FIRST]].append(word)
    return {letters: f"|{'|'.join(words)}|" for letters, words in shelves.items()}
