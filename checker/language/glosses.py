"""Long forms that stand behind their short form: "RHU (rural health unit)", "an RFI, or request for information".

Behind a short form the words may give its letters as initials or, as in technical names, by the beginnings of words:
"DNSSEC (Domain Name System Security)" is D, N, S and SEC.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.finding import Span
from checker.language.long_forms import by_initials, canonical, connectives_passed, find_long_form
from checker.language.patterns import SIGN, lazy_pattern
from checker.language.segment import Words
from checker.language.set_phrases import opened

# A short form in front of its bracket: beside it, but for a comma or a trade mark, or a word or two away in the same
# sentence ("the NGA Software Way (National Geospatial-Intelligence Agency)"), where two letters fit too much.
_BESIDE = lazy_pattern(r"([A-Z][A-Z&]{1,7})(?:[®™]|,|)\s*\Z")
_NEAR = lazy_pattern(rf"\b([A-Z][A-Z&]{{2,7}})[®™]?(?:[^\S\n]+[A-Za-z]{SIGN}*){{1,2}}[^\S\n]*\Z")
_REACH = 40  # code points before a bracket in which its short form stands
_LEAD_IN = lazy_pattern(
    r"\s*(?:(?:as in|that['’]s|that is|i\.e\.,?|short for|stands for|or|the|an?)\s+)*[\"“‘']?", re.I
)
_LAST_IN_BRACKET = lazy_pattern(r",\s+([A-Z][A-Z&]{1,7})\Z")
_STANDS_FOR = lazy_pattern(
    r"([A-Z](?<!\w[A-Z])[A-Za-z&]{1,8})[”\"’]?,?\s+(?:which\s+)?(?:stands|stood|is\s+short)\s+for\s+(?:the\s+)?[\"“‘]?"
)
_SAID_FOR = dict.fromkeys(("stands", "stood", "short"), ("for",))  # one of which each of those holds
_OR_LONG = lazy_pattern(r",(?<=[A-Z&],)\s+or\s+(?:the\s+|an?\s+)?[\"“‘]?(?=\w+\s+\w)")
_BEFORE_OR = lazy_pattern(r"\b[A-Z][A-Z&]{1,7}\Z")
_EQUALS = lazy_pattern(r"([A-Z](?<!\w[A-Z])[A-Za-z&]{1,8}) = (?:the )?(?=[A-Z])")
_LONGEST = 8  # letters of such a short form
_LINE = lazy_pattern(r"[^\n]{,120}")
_LETTERS_AHEAD = 120  # code points in which the words stand that an acronym is said to stand for
_WORD = lazy_pattern(r"[^\W_]+(?:['’]\w+)?")


def inside_bracket(match: re.Match[str], text: str) -> tuple[Span, Span] | None:
    """The long form that a bracket opens with, and its short form: behind it ("RHU (rural health unit)"), or at the
    bracket's end ("(rural health unit, RHU)"). ``match`` is the bracket, its group 1 the words within."""
    start, stop = match.span(1)
    from_ = max(0, match.start() - _REACH)
    before = text[from_ : match.start()]
    beside = _BESIDE.search(before)
    short = beside or _NEAR.search(before)
    if short and re.search(r"\w\s+\w", match[1]):
        lead = _LEAD_IN.match(text, start, stop)
        for opens in dict.fromkeys((start, lead.end() if lead else start)):
            long = by_initials(letters := canonical(short[1]), text, opens, stop)
            if not (long and long.start == opens):
                long = by_beginnings(letters, text, opens, stop) if beside else None
            if long:
                return long, Span(from_ + short.start(1), from_ + short.end(1))
    last = _LAST_IN_BRACKET.search(text, start, stop)
    if last:
        long = find_long_form(last[1], text, last.start())
        if long and long.start == start:
            return long, Span(*last.span(1))
    return None


def by_beginnings(letters: str, text: str, start: int, stop: int) -> Span | None:
    """The words that fill ``text[start:stop]``, if the letters are the beginnings of each in turn, connectives aside,
    but for what follows behind a connective: "Victims of Crime Act of 1984". Two words at least."""
    wanted, connectives = letters.lower(), connectives_passed()
    at, last, used = 0, start, 0
    for word in _WORD.finditer(text, start, stop):
        plain = word.group().lower()
        shared = 0
        if at == len(wanted):
            if plain in connectives:
                break
            return None
        while shared < len(plain) and at + shared < len(wanted) and plain[shared] == wanted[at + shared]:
            shared += 1
        if not shared:
            if plain in connectives and used:
                continue
            return None
        rest = _initials(text[word.end() : stop], connectives)
        while shared > 1 and not rest.startswith(wanted[at + shared :]):
            shared -= 1  # the words behind it need the other letters
        at, last, used = at + shared, word.end(), used + 1
    return Span(start, last) if at == len(wanted) and used > 1 else None


def _initials(words: str, connectives: frozenset[str]) -> str:
    return "".join([word[0] for word in _WORD.findall(words.lower()) if word not in connectives])


def said_to_stand_for(text: str, words: Words) -> Iterator[tuple[Span, Span]]:
    """Every long form that the copy says an acronym behind which it stands is short for, with that acronym: "IVR
    stands for interactive voice response", "an RFI, or request for information", "RHU = rural health unit"."""
    for match in _STANDS_FOR.finditer(text) if opened(words, _SAID_FOR) else ():
        said = _stood_for(match[1], text, match.end())
        if said:
            yield said, Span(*match.span(1))
    for match in _OR_LONG.finditer(text) if ", or " in text else ():
        short = _BEFORE_OR.search(text, max(0, match.start() - _LONGEST), match.start())
        said = _stood_for(short.group(), text, match.end()) if short else None
        if short and said:
            yield said, Span(*short.span())
    for match in _EQUALS.finditer(text) if " = " in text else ():  # a line of a glossary
        line = _LINE.match(text, match.end())
        said = _stood_for(match[1], text, match.end()) or (line and find_long_form(match[1], text, line.end()))
        if said and said.start >= match.end():
            yield said, Span(*match.span(1))


def _stood_for(short: str, text: str, start: int) -> Span | None:
    """The words from ``start`` on that an acronym is said to stand for: "IVR stands for interactive voice response"."""
    for word in _WORD.finditer(text, start, start + _LETTERS_AHEAD):
        said = by_initials(canonical(short), text, start, word.end())
        if said and said.start == start:
            return said
        if text[word.end() : word.end() + 1] in tuple(".;:()"):
            return None
    return None
