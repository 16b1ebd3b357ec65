"""Names in running copy: every mention of a person, place, organisation or outlet, with its title and possessive
off."""

from __future__ import annotations

from bisect import bisect_right

from checker.language.name_kinds import ORGANISATION, OTHER, OUTLET, PERSON, PLACE, kinds_of
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
from checker.language.name_runs import Capitals, Draft, Token, find_capitals, find_runs, key_of, made
from checker.language.name_titles import OF_PERSONS, apposition, bodies_in_title, role_start, title_length
from checker.language.quotations import Quotations
from checker.language.segment import Segments, Words
from checker.tuples import NamedTuple

__all__ = ["ORGANISATION", "OTHER", "OUTLET", "PERSON", "PLACE", "Mention", "find_mentions"]


_LONG = 30  # no word of a name is longer


class Mention(NamedTuple):
    """One mention. [start, end) is the name proper: "Esmail Kaani" in "Mr. Esmail Kaani's visit".

    ``tokens`` are its words in order, particles and initials included; ``title`` the title, rank or role noun that
    stands before it ("Mr.", "Prime Minister", "Iraqi politician") or ""; ``role`` the apposition behind it or "";
    ``kind`` one of person, place, organisation, outlet, other; ``sentence`` the index of its sentence; ``quoted``
    whether it stands inside quotation marks."""

    start: int
    end: int
    text: str
    tokens: tuple[str, ...]
    kind: str
    title: str
    role: str
    sentence: int
    quoted: bool


def find_mentions(text: str, segments: Segments, words: Words, quotations: Quotations) -> tuple[Mention, ...]:
    """Every mention of a name, in order."""
    capitals = find_capitals(text, words, segments)
    drafts: list[Draft] = []
    for run in find_runs(text, words, capitals):
        drafts += _names_in(run, text, words, capitals)
    if True in [draft.doubtful for draft in drafts]:
        drafts = _without_doubtful(drafts)
    names = [key_of(draft.tokens) for draft in drafts]
    kinds = kinds_of(drafts, names, text, words)
    sentence_starts, quoted_from, quoted_to = segments.sentence_starts, quotations.outer_starts, quotations.outer_ends
    mentions = []
    for (tokens, title_start, title_end, _), name in zip(drafts, names, strict=True):
        start, end = tokens[0].start, tokens[-1].end
        kind, written = kinds[name], text[start:end]
        quotation = bisect_right(quoted_from, start) - 1
        parts = (
            start,
            end,
            written,
            (written,) if len(tokens) == 1 else tuple([text[s:e] for s, e, _, _ in tokens]),
            kind,
            " ".join(text[title_start:title_end].split()) if title_end > title_start else "",
            apposition(text, end) if text[end : end + 1] == "," and kind in _DESCRIBED else "",
            max(0, bisect_right(sentence_starts, start) - 1),
            quotation >= 0 and start < quoted_to[quotation],
        )
        mentions.append(made(Mention, parts))
    return tuple(mentions)


_DESCRIBED = frozenset((PERSON, OTHER, ORGANISATION))


def _without_doubtful(drafts: list[Draft]) -> list[Draft]:
    """The names that stand: those in no doubt, and those of one word that the text bears out."""
    firm = {token.folded for draft in drafts if not draft.doubtful for token in draft.tokens}
    borne_out = _borne_out([d.tokens[0].folded for d in drafts if d.doubtful and len(d.tokens) == 1], firm)
    return [d for d in drafts if not d.doubtful or (len(d.tokens) == 1 and d.tokens[0].folded in borne_out)]


def _short_by_one(word: str) -> set[str]:
    """A word with each of its letters after the first left out in turn."""
    return {word[:i] + word[i + 1 :] for i in range(1, len(word))}


def _borne_out(doubtful: list[str], firm: set[str]) -> set[str]:
    """The doubtful words that the rest of the text knows as names, or that are a letter away from one that it knows."""
    known = {word for word in doubtful if word in firm}
    odd = {word for word in doubtful if 5 < len(word) < _LONG and word not in firm and not is_ordinary(word)}
    if odd:
        near = {short for name in firm if 5 < len(name) < _LONG for short in _short_by_one(name)}
        for word in odd:
            shorter = _short_by_one(word)
            if word in near or not near.isdisjoint(shorter) or not firm.isdisjoint(shorter):
                known.add(word)
    return known


# From runs to names


def _names_in(run: list[Token], text: str, words: Words, capitals: Capitals) -> list[Draft]:
    """The names in one run of capitals: what opens a sentence, dates, titles and nationalities taken off."""
    if len(run) < 4 and "-" not in run[0].folded and _ODD.isdisjoint([token.folded for token in run]):
        plain = _plain_name(run, text, words, capitals)
        if plain:
            return [plain]
    run = _without_dates(run, words)
    doubtful = False
    if run and (capitals.opening[run[0].word] or capitals.titled[run[0].word]):
        run, doubtful = _past_opening(run, capitals)
        run = _without_dates(run, words)
    while run and run[0].folded in OPENERS and (len(run) == 1 or run[0].folded not in ("will", "may", "sue")):
        run = _without_dates(run[1:], words)
    while run and run[-1].folded in _LETTERS_BEHIND:
        run = run[:-1]
    if not run:
        return []
    found: list[Draft] = []
    cut = title_length(run)
    if cut:
        before = run[:cut]
        title_start = before[0].start
        found += bodies_in_title(before)
        run = run[cut:]
    else:
        title_start = run[0].start
    if not run:
        return found
    if not cut or title_start == run[0].start:
        title_start = run[0].start
    title_end = run[0].start
    if run[0].folded in NEVER and all(token.folded in NEVER for token in run):
        return found
    if _peoples(run[0].folded) and all(_peoples(token.folded) for token in run):
        return found
    if len(run) == 1:
        token = run[0]
        if len(token.folded) < 2 or token.folded in OPENERS or token.folded[0].isdigit():
            return found
        if token.folded in TITLES and token.folded not in GIVEN_NAMES:
            doubtful = True
        if not doubtful and not cut and _after_article(words, token) and is_ordinary(token.folded):
            doubtful = not text[token.start : token.end].isupper()
        if not doubtful and token.folded in DEMONYMS:
            return found
    elif len(run) > 3 and " ".join([run[0].folded, run[1].folded]) in PLACES and not _is_head(run[-1].folded):
        found.append(Draft(run[:2], run[0].start, run[0].start, False))
        run = run[2:]
        title_start = title_end = run[0].start
    elif run[0].folded in DEMONYMS and run[1].folded in GIVEN_NAMES and run[-1].folded not in BODY_HEADS:
        run = run[1:]
        title_end = run[0].start
    if not cut or title_start == title_end:
        title_start = min(title_start, role_start(text, words, run[0]))
    found.append(Draft(run, title_start, title_end, doubtful))
    return found


def _plain_name(run: list[Token], text: str, words: Words, capitals: Capitals) -> Draft | None:
    """The one name of a short run that holds no date, title, nationality or opening word, so that nothing need be taken
    off; None if something must be, after all."""
    first = run[0]
    doubtful = False
    if capitals.opening[first.word] or capitals.titled[first.word]:
        rest, doubtful = _past_opening(run, capitals)
        if rest is not run:
            return None
    if len(run) == 1:
        if len(first.folded) < 2 or first.folded[0].isdigit():
            return None
        if not doubtful and _after_article(words, first) and is_ordinary(first.folded):
            doubtful = not text[first.start : first.end].isupper()
    title_start = first.start
    if first.word and words.folded[first.word - 1] in ROLES:
        title_start = min(title_start, role_start(text, words, first))
    return made(Draft, (run, title_start, first.start, doubtful))


def _is_head(word: str) -> bool:
    return word in BODY_HEADS or word in PLACE_HEADS or word in OUTLET_HEADS or is_ordinary(word)


def _peoples(word: str) -> bool:
    """Is it a nationality or a part of the world, which alone names nobody?"""
    return word in DEMONYMS or word in _QUARTERS or ("-" in word and word[word.rindex("-") + 1 :] in DEMONYMS)


_QUARTERS = frozenset(("south", "north", "east", "west", "central"))
_LETTERS_BEHIND = frozenset(("mp", "mep", "msp", "obe", "mbe", "cbe", "qc", "kc", "phd", "md"))
# A run with one of these has to be looked at word by word.
_ODD = WEEKDAYS | MONTHS | OPENERS | NEVER | DEMONYMS | TITLES | OF_PERSONS | _QUARTERS | _LETTERS_BEHIND


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
        if word in capitals.middle and word not in capitals.lower and word not in OPENERS:
            return run, False
        if capitals.titled[first.word] and word not in GIVEN_NAMES and word not in PLACES and word not in OUTLETS:
            return run, True
        return run, is_ordinary(word) or word in capitals.lower or word in OPENERS or _looks_ordinary(word)
    if word in OPENERS and not (word == "will" and not is_ordinary(run[1].folded)):
        return run[1:], False
    if word in TITLES or word in DEMONYMS or run[1].folded in ("of", "for"):
        return run, False
    if word in FIRST_PLACE_HEADS and not is_ordinary(run[1].folded) and run[1].folded not in TITLES:
        return run, False
    if is_ordinary(word) and word not in GIVEN_NAMES:
        heads = run[-1].folded in BODY_HEADS or run[-1].folded in PLACE_HEADS or run[-1].folded in OUTLET_HEADS
        if not heads and (word in capitals.lower or word not in capitals.middle):
            return run[1:], False
    return run, False


_ORDINARY_ENDINGS = (
    *("ing", "ly", "ists", "ers", "tion", "tions", "ments", "ment", "ness"),
    *("ities", "ity", "ed", "ians", "ors", "isms", "ism"),
)


def _looks_ordinary(word: str) -> bool:
    return len(word) > 5 and word.endswith(_ORDINARY_ENDINGS)


_ARTICLES = frozenset(("the", "a", "an", "this", "that", "its", "their", "our", "each"))


def _after_article(words: Words, token: Token) -> bool:
    return token.word > 0 and words.folded[token.word - 1] in _ARTICLES
