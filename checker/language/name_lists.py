"""The word lists that tell what a capitalised run is, read once."""

from __future__ import annotations

from functools import lru_cache

from checker.lists import word_list


def _entries(words: str) -> frozenset[str]:
    return frozenset(word.replace("_", " ") for word in words.split())


_LIST = word_list("checker/language/names")
TITLES = _entries(_LIST["titles"])
PERSON_TITLES = _entries(_LIST["person_titles"])
ROLES = _entries(_LIST["roles"])
ROLE_MODIFIERS = _entries(_LIST["role_modifiers"])
PLACE_NOUNS = _entries(_LIST["place_nouns"])
BODY_NOUNS = _entries(_LIST["body_nouns"])
OUTLET_NOUNS = _entries(_LIST["outlet_nouns"])
BODY_HEADS = _entries(_LIST["body_heads"])
PLACE_HEADS = _entries(_LIST["place_heads"])
FIRST_PLACE_HEADS = _entries(_LIST["first_place_heads"])
OUTLET_HEADS = _entries(_LIST["outlet_heads"])
OUTLETS = _entries(_LIST["outlets"])
OF_HEADS = _entries(_LIST["of_heads"])
FOR_HEADS = _entries(_LIST["for_heads"])
TITLE_TAILS = _entries(_LIST["title_tails"])
PARTICLES = _entries(_LIST["particles"])
PLACES = _entries(_LIST["places"])
GIVEN_NAMES = _entries(_LIST["given_names"])
DEMONYMS = _entries(_LIST["demonyms"]) | frozenset(word + "s" for word in _entries(_LIST["demonyms"]))
MONTHS = _entries(_LIST["months"])
WEEKDAYS = _entries(_LIST["weekdays"])
NEVER = _entries(_LIST["never"])
OPENERS = _entries(_LIST["openers"])
COMPOUND_TAILS = _entries(_LIST["compound_tails"])
SPEECH_VERBS = _entries(_LIST["speech_verbs"])
ORDINARY = frozenset(word_list("checker/language/ordinary_words")["words"].split())


@lru_cache(maxsize=32768)
def is_ordinary(word: str) -> bool:
    """Is a word, in lower case, one of the language rather than a name: listed, or a plain inflection of one listed?"""
    if word in ORDINARY or word in OPENERS:
        return True
    for ending, base in (
        ("s", ""),
        ("es", ""),
        ("ed", ""),
        ("ed", "e"),
        ("ing", ""),
        ("ing", "e"),
        ("ly", ""),
        ("ies", "y"),
    ):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and word[: -len(ending)] + base in ORDINARY:
            return True
    return False
