"""Which language copy is written in, told by its script and its commonest words; Checker reads English only."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter

from checker.language.segment import Words
from checker.lists import word_list

ENGLISH, UNKNOWN = "en", "und"
_FEWEST = 20  # words: below this a headline or a list of names could be any language
_SAMPLE = 3000  # words from the beginning, enough for any copy
_PLAINLY = 0.12  # share of English function words above which nothing else is looked at: news has 0.26 to 0.45
_SCRIPTS = (
    ("\u0400", "\u04ff", "ru"), ("\u0600", "\u06ff", "ar"), ("\u0370", "\u03ff", "el"), ("\u0590", "\u05ff", "he"),
    ("\u3040", "\u30ff", "ja"), ("\uac00", "\ud7af", "ko"), ("\u4e00", "\u9fff", "zh"), ("\u0900", "\u097f", "hi"),
    ("\u0e00", "\u0e7f", "th"), ("\u0980", "\u09ff", "bn"),
)  # fmt: skip
_NOT_LATIN = min(first for first, _, _ in _SCRIPTS)


def tongue(text: str, words: Words) -> str:
    """ISO 639-1 code of the language: "en" for English and for copy too short to tell, "und" if it is none known here.

    Copy in another script is told by its letters, copy in Latin letters by which language's commonest words it holds
    most of. English wins every doubt: what reads as English at all is checked.
    """
    script = "" if text.isascii() or _western("".join(words.distinct)) else _script(text)
    if script:
        return script
    total = min(len(words.folded), _SAMPLE)
    if total < _FEWEST:
        return ENGLISH
    lists = word_list("checker/language/tongue")
    met, enough = 0, _PLAINLY * total
    for word in lists[ENGLISH]:  # the commonest come first, and five of them are mostly enough
        met += bisect_left(words.places.get(word, ()), total)
        if met >= enough:
            return ENGLISH
    sample = words.folded[:total]
    counts = Counter(sample)
    shares = {code: sum(counts[w] for w in common) / total for code, common in lists.items()}
    best = max(shares, key=lambda code: shares[code])
    if shares[best] < 2 * shares[ENGLISH] or shares[best] < 0.1:
        alphabetic = sum(word[0].isalpha() for word in sample)
        strange = shares[ENGLISH] < 0.02 and total >= 100 and alphabetic > total / 2
        return UNKNOWN if strange else ENGLISH
    return best


def _western(letters: str) -> bool:
    """Are all of some letters among those that most copy in Latin letters needs?"""
    try:
        return letters.isascii() or bool(letters.encode("cp1252"))  # nothing else tells it as fast
    except UnicodeEncodeError:
        return False


def _script(text: str) -> str:
    """The language of copy that is mostly in the letters of another script; "" for Latin letters."""
    sample = text[:20_000]
    strange = [char for char in set(sample) if char >= _NOT_LATIN]
    if not any(first <= char <= last for char in strange for first, last, _ in _SCRIPTS):
        return ""
    letters = [char for char in sample if char.isalpha()]
    latin = sum(char < "\u0250" or "\u1e00" <= char <= "\u1eff" for char in letters)
    if len(letters) < _FEWEST or latin * 2 >= len(letters):
        return ""
    tally = Counter(code for char in letters for first, last, code in _SCRIPTS if first <= char <= last)
    if tally["ja"]:  # Japanese mixes kana with Chinese characters
        return "ja"
    return tally.most_common(1)[0][0] if tally else UNKNOWN
