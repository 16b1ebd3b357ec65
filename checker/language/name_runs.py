"""Runs of capitalised words: "Abu Mahdi al-Muhandis", "Ministry of Foreign Affairs", "J.K. Rowling"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.language.capitals import Capitals
from checker.language.name_lists import (
    BODY_HEADS,
    COMPOUND_TAILS,
    FOR_HEADS,
    OF_HEADS,
    OPENERS,
    PARTICLES,
    TITLES,
    is_ordinary,
    words_of,
)
from checker.language.segment import Words


class Token:
    """One word of a run, possessive off: where it stands, folded, and its index among the words of the text."""

    __slots__ = ("end", "folded", "start", "word")

    def __init__(self, start: int, end: int, folded: str, word: int) -> None:
        self.start = start
        self.end = end
        self.folded = folded
        self.word = word


Draft = tuple[list[Token], int, int, bool, str]
"""A name before the whole text has been seen: its tokens; where its title and where it begins, which are one for none;
whether it is doubtful, so that it stands only if the text bears it out elsewhere; the name as one folded string. No
class of its own, because many are made and each is taken apart at once."""


def key_of(tokens: Sequence[Token]) -> str:
    """A name as one folded string."""
    if len(tokens) == 1:
        return tokens[0].folded
    return " ".join([token.folded for token in tokens])


_JOINED = frozenset(("al-", "el-", "as-", "an-", "ad-", "ar-", "at-", "az-", "ul-"))
_MOST = 12  # words in one run: no name is longer, and a page of capitals is no name
_LONGEST_DOTTED = 24
_BREAKING = words_of("in on at when while after as but by from")
_OWNED = frozenset(f"{owner}'s" for owner in words_of("people women men children king queen bishop workers lloyd"))
_CONTRACTIONS = ("'re", "'ll", "'ve", "'d", "'m", "n't")
_WITHIN = words_of("of for")
_BRIDGES = PARTICLES | words_of("of for and")
_PREFIXES = words_of("anti pro non ex mid post pre semi neo pan trans inter cross sub all half")
_ABBREVIATED = words_of(
    "mr mrs ms dr prof rev fr hon st sen sens gov rep reps pres amb supt insp gen lt col maj capt cmdr cpl sgt pvt adm "
    "brig det messrs mt ft jr sr sra"
)


def find_runs(text: str, words: Words, capitals: Capitals) -> Iterator[list[Token]]:
    """Every run of capitalised words, with the particles and connectives that belong inside a name."""
    starts, ends, folded = words.starts, words.ends, words.folded
    flags, opening, titled = capitals.flags, capitals.opening, capitals.titled
    count, odd = len(starts), frozenset(words.odd)
    last = -1
    for i in capitals.indices:
        if i <= last:
            continue
        word = folded[i]
        if opening[i] and word in OPENERS and not (i + 1 < count and flags[i + 1]):
            continue
        if word not in odd:
            run, closed = [Token(starts[i], ends[i], word, i)], False
        else:
            first = _token(text, starts[i], ends[i], word, i)
            if first is None:
                continue
            run, closed = [first[0]], first[1]
        j = i + 1
        while j < count and not closed:
            word = folded[j]
            if not flags[j] and word not in _BRIDGES:
                break
            gap = text[ends[j - 1] : starts[j]]
            if not flags[j]:
                if gap != " ":
                    break
                step = _bridge(text, starts, ends, folded, flags, run, j)
                if not step:
                    break
                run += [Token(starts[k], ends[k], folded[k], k) for k in range(j, j + step)]
                closed = len(run) >= _MOST
                j += step
                continue
            if gap != " " and (opening[j] or not gap or not _joins(gap, folded[j - 1], word, opening[j])):
                break
            if titled[j] and ("\n" in gap or (is_ordinary(word) and not capitals.is_raised_within(word))):
                break
            if gap == "." and len(folded[j - 1]) <= 2 and ends[j] - run[-1].start < _LONGEST_DOTTED:
                # dotted initials are one word: "U.S", "J.K"
                dotted = words.text[run[-1].start : ends[j]].removesuffix("'s")
                end = run[-1].start + len(dotted)
                run[-1] = Token(run[-1].start, end + (text[end : end + 1] == "."), dotted, run[-1].word)
                closed = word.endswith("'s")
            elif word in _BREAKING:
                break
            elif word not in odd:
                run.append(Token(starts[j], ends[j], word, j))
                closed = len(run) >= _MOST
            else:
                following = _token(text, starts[j], ends[j], word, j)
                if following is None:
                    break
                run.append(following[0])
                closed = following[1] or len(run) >= _MOST
            j += 1
        last = j - 1
        yield run


def _token(text: str, start: int, end: int, folded: str, word: int) -> tuple[Token, bool] | None:
    """One word as a token of a name, and whether the name must end with it; None if it is no name after all."""
    if folded.isalpha():
        return Token(start, end, folded, word), False
    if "'" in folded:
        if folded.endswith("'s"):
            if folded in _OWNED and text[end : end + 1] == " " and text[end + 1 : end + 2].isupper():
                return Token(start, end, folded, word), False
            return Token(start, end - 2, folded[:-2], word), True
        if folded.endswith(_CONTRACTIONS):
            head = folded[: folded.rindex("'") - (folded.endswith("n't"))]
            return Token(start, start + len(head), head, word), True
    if "_" in folded:
        start += len(folded) - len(folded.lstrip("_"))
        end = start + len(folded.strip("_"))
        folded = folded.strip("_")
        if not folded:
            return None
    if "-" in folded and folded[:3] not in _JOINED:
        parts = folded.split("-")
        if len(parts[-1]) == 1 and text[end : end + 1] == ".":  # "the Mexico-U.S. border"
            return Token(start, end - 2, folded[:-2], word), True
        at = start
        for number, part in enumerate(parts):
            if (
                number
                and text[at : at + 1].islower()
                and (part in COMPOUND_TAILS or (len(part) > 5 and (part.endswith("ed") or is_ordinary(part))))
            ):
                head = folded[: at - 1 - start]
                if head in _PREFIXES or (is_ordinary(head) and not text[start : at - 1].isupper()):
                    return None
                return Token(start, at - 1, head, word), True
            at += len(part) + 1
        if parts[0] in _PREFIXES:
            return None
    return Token(start, end, folded, word), False


def _joins(gap: str, before: str, after: str, opening: int) -> bool:
    """Do the characters between two capitalised words leave them in one name?"""
    if gap in (". ", ".\u00a0", "."):
        return not opening and (before in _ABBREVIATED or len(before) == 1 or (gap == "." and len(before) <= 2))
    if gap == " & ":
        return True
    if gap in ("' ", "’ "):  # "Workers' Party"
        return before.endswith("s") and after in BODY_HEADS
    return gap in ("\u00a0", "\n", "  ", "\r\n") and not opening


def _bridge(
    text: str, starts: Sequence[int], ends: Sequence[int], folded: list[str], flags: bytearray, run: list[Token], j: int
) -> int:
    """How many lower-case words from ``j`` on join the run to a capital behind them; 0 for none."""
    word = folded[j]
    head = run[-1].folded
    if word in PARTICLES:
        if len(run) == 1 and head in OPENERS:
            return 0
        k = j + 1
        while k < len(starts) and k < j + 3 and folded[k] in PARTICLES and not flags[k]:
            k += 1
        wanted = k - j
    elif word == "of":
        if head not in OF_HEADS and head not in TITLES:
            return 0
        wanted = 2 if folded[j + 1 : j + 2] == ["the"] else 1
    elif word == "for":
        if FOR_HEADS.isdisjoint([token.folded for token in run]):
            return 0
        wanted = 2 if folded[j + 1 : j + 2] == ["the"] else 1
    elif word == "and":
        if (run[0].folded not in OF_HEADS and run[0].folded not in FOR_HEADS) or len(run) > 6:
            return 0
        if _WITHIN.isdisjoint([token.folded for token in run]):
            return 0
        wanted = 1
    else:
        return 0
    target = j + wanted
    if target >= len(starts) or not flags[target]:
        return 0
    if any(text[ends[k] : starts[k + 1]] != " " for k in range(j, target)):
        return 0
    return wanted
