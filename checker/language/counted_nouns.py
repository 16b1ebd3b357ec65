"""The noun that a figure counts: "local commanders" in "six local commanders said"."""

from __future__ import annotations

from checker.language.segment import Words
from checker.lists import word_list

_STOPS = frozenset(word_list("checker/language/figures")["noun_stops"]["words"])
_PEOPLE = frozenset(("people", "men", "women", "children", "police"))
_SINGULAR = frozenset(("ss", "us", "is", "'s"))  # a word that ends so is no plural


def noun_behind(text: str, words: Words, index: int, end: int) -> str:
    """The words from ``index`` on, right behind ``end``, up to the first plural noun: "local commanders" in "six local
    commanders said"; "" if there is none."""
    taken: list[str] = []
    at = end
    for place in range(index, min(index + 4, len(words.folded))):
        word = words.folded[place]
        if word in _STOPS or word[0].isdigit():
            break
        if words.gaps[place] != " " and text[at : words.starts[place]].strip(' \t\n“"‘'):
            break
        taken.append(word)
        at = words.ends[place]
        if word in _PEOPLE or (word[-1] == "s" and word[-2:] not in _SINGULAR):
            return " ".join(taken)
    return ""
