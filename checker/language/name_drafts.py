"""From runs of capitalised words to names: what opens a sentence, dates, titles and nationalities taken off."""

from __future__ import annotations

from checker.language.capitals import Capitals
from checker.language.name_lists import (
    BODY_HEADS,
    DEMONYMS,
    FIRST_PLACE_HEADS,
    GIVEN_NAMES,
    MONTHS,
    NEVER,
    OPENERS,
    OUTLET_HEADS,
    OUTLETS,
    PLACE_HEADS,
    PLACES,
    ROLES,
    TITLES,
    WEEKDAYS,
    is_ordinary,
    words_of,
)
from checker.language.name_runs import Draft, Token, key_of
from checker.language.name_titles import OF_PERSONS, bodies_in_title, role_start, title_length
from checker.language.segment import Words

_QUARTERS = words_of("south north east west central")
_LETTERS_BEHIND = words_of("mp mep msp obe mbe cbe qc kc phd md")
_DATES = WEEKDAYS | MONTHS
_NOBODY = (NEVER | DEMONYMS | _QUARTERS | OPENERS | _LETTERS_BEHIND | _DATES) - {"may"}  # words that alone are no name
# A run with one of these has to be looked at word by word.
_ODD = _NOBODY | TITLES | OF_PERSONS | {"may"}
_PASSED = OPENERS - _DATES - {"will"}  # before another capital, at the start of a sentence


def names_in(run: list[Token], text: str, words: Words, capitals: Capitals) -> list[Draft]:
    """The names in one run of capitals. Most runs are one name, and hold nothing that would have to be taken off."""
    first = run[0]
    name, word = first.folded, first.word
    opens = capitals.opening[word] or capitals.titled[word]
    if opens and len(run) > 1 and name in _PASSED and _DATES.isdisjoint([token.folded for token in run]):
        run, opens = run[1:], 0
        first = run[0]
        name, word = first.folded, first.word
    before = words.folded[word - 1] if word else ""
    if len(run) == 1:
        if name in _NOBODY:
            return []
        if name in _ODD or "-" in name or len(name) < 2:
            return _taken_apart(run, text, words, capitals, opens)
        doubtful = bool(opens) and _past_opening(run, capitals)[1]
        if not doubtful and before in _ARTICLES and is_ordinary(name):
            doubtful = not text[first.start : first.end].isupper()
    else:
        parts = [token.folded for token in run]
        if len(run) > 3 or "-" in name or not _ODD.isdisjoint(parts):
            return _taken_apart(run, text, words, capitals, opens)
        if opens and _past_opening(run, capitals)[0] is not run:
            return _taken_apart(run, text, words, capitals, opens)
        doubtful = False
        name = " ".join(parts)
    title_start = role_start(text, words, first) if before in ROLES else first.start
    return [(run, title_start, first.start, doubtful, name)]


def _taken_apart(run: list[Token], text: str, words: Words, capitals: Capitals, opens: int) -> list[Draft]:
    """The names in a run, whatever it holds. ``opens`` says that the first capital may mean nothing."""
    run = _without_dates(run, words)
    doubtful = False
    if run and opens:
        run, doubtful = _past_opening(run, capitals)
        run = _without_dates(run, words)
    while run and run[0].folded in OPENERS and (len(run) == 1 or run[0].folded not in ("will", "may", "sue")):
        run = _without_dates(run[1:], words)
    while run and run[-1].folded in _LETTERS_BEHIND:
        run = run[:-1]
    if not run:
        return []
    found: list[Draft] = []
    title_start = run[0].start
    cut = title_length(run)
    if cut:
        found += bodies_in_title(run[:cut])
        run = run[cut:]
        if not run:
            return found
    first = run[0]
    start, name = first.start, first.folded
    if name in NEVER and all(token.folded in NEVER for token in run):
        return found
    if _peoples(name) and all(_peoples(token.folded) for token in run):
        return found
    if len(run) == 1:
        if len(name) < 2 or name in OPENERS:
            return found
        if name in TITLES and name not in GIVEN_NAMES:
            doubtful = True
        if not doubtful and not cut and _has_article(first, words) and is_ordinary(name):
            doubtful = not text[start : first.end].isupper()
        if not doubtful and name in DEMONYMS:
            return found
    elif len(run) > 3 and " ".join([name, run[1].folded]) in PLACES and not _is_head(run[-1].folded):
        found.append((run[:2], start, start, False, key_of(run[:2])))
        run = run[2:]
        title_start = start = run[0].start
    elif name in DEMONYMS and run[1].folded in GIVEN_NAMES and run[-1].folded not in BODY_HEADS:
        run = run[1:]
        start = run[0].start
    if not cut or title_start == start:
        title_start = min(title_start, role_start(text, words, run[0]))
    found.append((run, title_start, start, doubtful, key_of(run)))
    return found


def _has_article(first: Token, words: Words) -> bool:
    return first.word > 0 and words.folded[first.word - 1] in _ARTICLES


def _is_head(word: str) -> bool:
    return word in BODY_HEADS or word in PLACE_HEADS or word in OUTLET_HEADS or is_ordinary(word)


def _peoples(word: str) -> bool:
    """Is it a nationality or a part of the world, which alone names nobody?"""
    return word in DEMONYMS or word in _QUARTERS or ("-" in word and word[word.rindex("-") + 1 :] in DEMONYMS)


def _without_dates(run: list[Token], words: Words) -> list[Token]:
    """Weekdays and months off both ends: "Trump Monday", "March President Ruto"; "Sunday Times" and "April Jones"
    stay."""
    while run and (run[0].folded in WEEKDAYS or (run[0].folded in MONTHS and _is_month(run, words))):
        if len(run) > 1 and (run[1].folded in OUTLET_HEADS or run[1].folded in BODY_HEADS):
            break
        run = run[1:]
    while run and (run[-1].folded in WEEKDAYS or (len(run) > 1 and run[-1].folded in _TRAILING_MONTHS)):
        run = run[:-1]
    return run


_TRAILING_MONTHS = frozenset(MONTHS) - {"may", "mar", "jan"}  # those are also surnames


def _is_month(run: list[Token], words: Words) -> bool:
    first = run[0]
    if first.folded in ("april", "may", "june", "jan", "mar", "august") and len(run) > 1:
        return run[1].folded in TITLES or run[1].folded in DEMONYMS
    if first.folded == "may" and len(run) == 1:
        following = words.folded[first.word + 1 : first.word + 2]
        before = words.folded[first.word - 1] if first.word else ""
        return before in _DATING or (bool(following) and following[0][0].isdigit()) or before[:1].isdigit()
    return True


_DATING = words_of("in of last this next since by until early late mid on from")


def _past_opening(run: list[Token], capitals: Capitals) -> tuple[list[Token], bool]:
    """A run that opens a sentence, without the word whose capital means nothing; and whether the rest is in doubt."""
    first = run[0]
    word = first.folded
    if len(run) == 1:
        if word not in OPENERS and capitals.is_raised_within(word) and not capitals.is_lowered(word):
            return run, False
        if capitals.titled[first.word] and word not in GIVEN_NAMES and word not in PLACES and word not in OUTLETS:
            return run, True
        return run, is_ordinary(word) or word in OPENERS or _looks_ordinary(word) or capitals.is_lowered(word)
    if word in OPENERS and not (word == "will" and not is_ordinary(run[1].folded)):
        return run[1:], False
    if word in TITLES or word in DEMONYMS or run[1].folded in ("of", "for"):
        return run, False
    if word in FIRST_PLACE_HEADS and not is_ordinary(run[1].folded) and run[1].folded not in TITLES:
        return run, False
    if is_ordinary(word) and word not in GIVEN_NAMES:
        heads = run[-1].folded in BODY_HEADS or run[-1].folded in PLACE_HEADS or run[-1].folded in OUTLET_HEADS
        if not heads and (capitals.is_lowered(word) or not capitals.is_raised_within(word)):
            return run[1:], False
    return run, False


_ORDINARY_ENDINGS = (
    *("ing", "ly", "ists", "ers", "tion", "tions", "ments", "ment", "ness"),
    *("ities", "ity", "ed", "ians", "ors", "isms", "ism"),
)


def _looks_ordinary(word: str) -> bool:
    return len(word) > 5 and word.endswith(_ORDINARY_ENDINGS)


_ARTICLES = frozenset(("the", "a", "an", "this", "that", "its", "their", "our", "each"))
