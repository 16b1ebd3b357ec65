"""Full stops that belong to an abbreviation or an initial and end no sentence."""

from __future__ import annotations

from checker.language.patterns import lazy_pattern
from checker.lists import word_list

_LIST = word_list("checker/language/abbreviations")
_LEADING = frozenset(_LIST["leading"])
_TRAILING = frozenset(_LIST["trailing"])
_NUMBERED = frozenset(_LIST["numbered"])
_LISTED = _LEADING | _TRAILING | _NUMBERED
_BACKWARDS = lazy_pattern(r"\w[\w.'&-]*")  # the last word, of a text read from its end
_LETTERS = lazy_pattern(r"(?:\w\.)+\w")  # U.S
_WORD = lazy_pattern(r"\W*(\w+)")
# After "U.S." or "Inc." these words begin a sentence; a name or a noun in capitals more often goes on with it.
_OPENERS = frozenset(_LIST["openers"])


def ends_with_abbreviation(text: str, start: int, stop: int, following: str, *, closed: bool) -> bool:
    """Does the full stop at ``stop`` belong to an abbreviation, so that the sentence goes on?

    ``start`` is where the sentence begins, ``following`` the first letter or digit after the stop, and ``closed``
    whether a quotation mark or bracket closes behind the stop.
    """
    last_words = text[stop - 20 if stop - 20 > start else start : stop]
    last = last_words.rpartition(" ")[2]
    if last.isalpha():
        word = last.lower()
        if len(word) > 1 and word not in _LISTED:
            return False  # as nearly every sentence ends
    else:
        backwards = _BACKWARDS.match(last_words[::-1].replace("’", "'"))
        if not backwards:
            return False
        last = last_words[-backwards.end() :]
        word = last.lower().lstrip(".'’&-")
    first = stop - len(last)
    if closed:
        return word in _LEADING
    if len(word) == 1 and word.isalpha() and last.isupper():
        return first == start or not _opens_sentence(text, stop) or text[first - 1 : first] == "."
    if word in _LEADING:
        return not (word in ("no", "st", "v", "al", "ed") and not _is_title(last, following))
    if word in _NUMBERED:
        return following.isdigit()
    if word in _TRAILING or _LETTERS.fullmatch(word):
        return not _opens_sentence(text, stop)
    return False


def _is_title(last: str, following: str) -> bool:
    return following.isdigit() or (last[0].isupper() and following.isupper())


def _opens_sentence(text: str, stop: int) -> bool:
    word = _WORD.match(text, stop + 1, stop + 40)
    if not word:
        return False
    return word[1].lower() in _OPENERS or text[stop + 1 : stop + 4].lstrip()[:1] in ("“", '"', "‘", "'")
