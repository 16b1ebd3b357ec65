"""The word lists that tell what a capitalised run is, read once."""

from __future__ import annotations

from functools import cache, lru_cache

from checker.lists import word_list

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def words_of(text: str) -> frozenset[str]:
    """The entries of a list written as one string; an underscore stands for a space within an entry."""
    words = text.split()
    return frozenset([word.replace("_", " ") for word in words] if "_" in text else words)


_LIST = word_list("checker/language/names")
TITLES = words_of(_LIST["titles"])
PERSON_TITLES = words_of(_LIST["person_titles"])
ROLES = words_of(_LIST["roles"])
ROLE_MODIFIERS = words_of(_LIST["role_modifiers"])
PLACE_NOUNS = words_of(_LIST["place_nouns"])
BODY_NOUNS = words_of(_LIST["body_nouns"])
OUTLET_NOUNS = words_of(_LIST["outlet_nouns"])
BODY_HEADS = words_of(_LIST["body_heads"])
FIRMS = words_of(_LIST["firms"])
"""Bodies that copy names in one word and without a word of what they are."""
PLACE_HEADS = words_of(_LIST["place_heads"])
FIRST_PLACE_HEADS = words_of(_LIST["first_place_heads"])
OUTLET_HEADS = words_of(_LIST["outlet_heads"])
OUTLETS = words_of(_LIST["outlets"])
OF_HEADS = words_of(_LIST["of_heads"])
FOR_HEADS = words_of(_LIST["for_heads"])
TITLE_TAILS = words_of(_LIST["title_tails"])
PARTICLES = words_of(_LIST["particles"])
PLACES = words_of(_LIST["places"])
GIVEN_NAMES = words_of(_LIST["given_names"])
DEMONYMS = words_of(_LIST["demonyms"])
DEMONYMS |= frozenset([word + "s" for word in DEMONYMS])
MONTHS = words_of(_LIST["months"])
WEEKDAYS = words_of(_LIST["weekdays"])
NEVER = words_of(_LIST["never"])
OPENERS = words_of(_LIST["openers"])
COMPOUND_TAILS = words_of(_LIST["compound_tails"])
SPEECH_VERBS = words_of(_LIST["speech_verbs"])

# By their last letter, the endings of words and what a word has in their place.
_INFLECTIONS = {
    "s": (("s", ""), ("es", ""), ("ies", "y")),
    "d": (("ed", ""), ("ed", "e")),
    "g": (("ing", ""), ("ing", "e")),
    "y": (("ly", ""),),
}


@lru_cache(maxsize=8192)
def is_ordinary(word: str) -> bool:
    """Is a word, in lower case, one of the language rather than a name: listed, or a plain inflection of one listed?"""
    if _is_listed(word) or word in OPENERS:
        return True
    for ending, base in _INFLECTIONS.get(word[-1:], ()):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and _is_listed(word[: -len(ending)] + base):
            return True
    return False


def _is_listed(word: str) -> bool:
    return f"|{word}|" in _ordinary_words().get(word[:2], "")


@cache
def _ordinary_words() -> dict[str, str]:
    """The ordinary words by their first two letters, as texts: a set of twelve thousand takes longer to make than a
    story's few hundred words to look up."""
    return word_list("checker/language/name_lists")


def drawn_up(contents: dict[str, Any]) -> dict[str, Any]:
    """The words of ordinary_words.toml by their first two letters, those of each set off by "|", which no word has."""
    shelves: dict[str, list[str]] = {}
    for word in contents["words"].split():
        shelves.setdefault(word[:2], []).append(word)
    return {initials: f"|{'|'.join(words)}|" for initials, words in shelves.items()}
