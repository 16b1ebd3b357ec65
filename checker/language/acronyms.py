"""Acronyms: where each is spelled out, and where it is used. long_forms.py matches their letters to words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from functools import cache

from checker.finding import Span
from checker.language.acronym_names import find_names
from checker.language.capitals import Capitals
from checker.language.glosses import inside_bracket, said_to_stand_for
from checker.language.long_forms import (
    by_initials,
    canonical,
    connectives_passed,
    find_long_form,
    long_form_with_tail,
    shortened,
)
from checker.language.name_lists import ROLES
from checker.language.patterns import SIGN, lazy_pattern
from checker.language.segment import Segments, Words
from checker.lists import word_list
from checker.tuples import NamedTuple, made


class Expansion(NamedTuple):
    """One place where an acronym is spelled out: the long form as written and where it is.

    ``short`` is where the short form stands beside it, None where the long form merely stands elsewhere in the copy.
    """

    long: str
    start: int
    end: int
    short: Span | None

    def whole(self, text: str) -> Span:
        """From the long form to the bracket behind the short one, whichever stands first."""
        short = self.short or Span(self.start, self.end)
        end = _CLOSED.match(text, max(self.end, short.end))
        return Span(min(self.start, short.start), end.end() if end else max(self.end, short.end))


class Acronym(NamedTuple):
    """One acronym: its expansions in order, and every place where the short form stands (expansions included)."""

    short: str
    expansions: tuple[Expansion, ...]
    spans: tuple[Span, ...]
    lowered: bool = False
    """Do the same letters, four or more, stand elsewhere as a word in small letters, so that it was only shouted?"""

    @property
    def defined(self) -> bool:
        """Is it spelled out beside its long form somewhere?"""
        return bool([expansion for expansion in self.expansions if expansion.short])


_ROUND = lazy_pattern(r"\(([^()\[\]\n]{2,90})[)\]]")  # apart, because one mark is found much faster than a set of two
_SQUARE = lazy_pattern(r"\[([^()\[\]\n]{2,90})[)\]]")
_SHORT = lazy_pattern(r"(?=[^\s]*[A-Za-z])[A-Za-z0-9][\w&./+’'-]{0,11}[A-Za-z0-9+.]")
_LEAD_IN = lazy_pattern(
    r"(?:or|the|hereafter|formerly|now|known as|called|abbreviated|also)\s+(?:the\s+)?|[\"']|[“‘]", re.I
)
_OR_SHORT = lazy_pattern(
    r",(?:[\"’]|”|)\s+(?:or|known as|known by its initials|abbreviated as|abbreviated to)\s+(?:the\s+)?(?:[\"']|[“‘]|)"
    r"([A-Z][A-Za-z&]{0,8}[A-Z])\b"
)
_USE = lazy_pattern(
    r"[A-Z](?<![\w&.@#/$'][A-Z])(?<!’[A-Z])(?<!\w\*[A-Z])(?:\.(?:[A-Z]\.)+|[A-Z&]{0,6}[A-Z])(?:s\b|(?![\w@]))"
)
_SECOND = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ&.")  # what stands behind the first letter of one
_INNER = lazy_pattern(r"[-‐‑](?=[A-Z])")  # behind it one begins within a word: "pro-EU"
_TWO_PARTS = lazy_pattern(r"([A-Za-z][\w-]{0,7}\.?) ([\w-]{1,12})")
_CLOSED = lazy_pattern(r"[®™?!”\"’']*[)\]]")  # the end of the bracket around a definition
_CUT_SHORT = lazy_pattern(r"[A-Z][a-z]+\.")  # a state behind a politician: "Pat Toomey (Pa.)"
_WORD_LIKE = 4  # letters: shorter acronyms are too often words as well ("who", "aid")
_BODY = lazy_pattern(rf"[A-Z]{SIGN}*(?:(?:\s+(?:of|and|the|for|on|in|to|&))*[ ]+[A-Z]{SIGN}*){{1,8}}[ ]*\Z")


@cache
def _file_kinds() -> frozenset[str]:
    return frozenset(word_list("checker/language/acronyms")["file_kinds"])


def same_expansion(one: str, other: str) -> bool:
    """Do two long forms differ only in case, hyphens, articles, plurals, possessives, "&" or US and UK spelling?"""
    return _plain(one) == _plain(other)


def _plain(long: str) -> tuple[str, ...]:
    connectives = connectives_passed()
    words = re.findall(r"\w+", long.casefold().replace("&", " and ").replace("’", "'").replace("'s", ""))
    return tuple(
        re.sub(r"(?<=i|y)s(?=ation|e\b|ing\b|ed\b)", "z", w)
        .replace("centre", "center")
        .replace("our", "or")
        .replace("programme", "program")
        .removesuffix("s")
        for w in words
        if w not in connectives
    )


def find_acronyms(text: str, segments: Segments, words: Words, capitals: Capitals) -> tuple[Acronym, ...]:
    """Every acronym in order of first use. Figures ("MH17", "CO2") count only where they are spelled out."""
    spelled: dict[str, list[Expansion]] = {}
    shorts: dict[str, str] = {}
    opens = segments.dateline.end if segments.dateline else 0
    for expansion in _definitions(text, words):
        assert expansion.short is not None
        if expansion.start < opens:
            continue  # "LYON, April 7 (AP) —" spells out nothing
        written = text[expansion.short.start : expansion.short.end]
        key = canonical(written)
        shorts.setdefault(key, written)
        spelled.setdefault(key, []).append(expansion)
    uses: dict[str, list[Span]] = {}
    for match in _in_capitals(text, words, capitals):
        uses.setdefault(canonical(match.group()), []).append(made(Span, match.span()))
    odd = [key for key in spelled if key not in uses or not key.isupper()]
    if odd:
        for key in odd:
            uses.pop(key, None)
        for match in _any_of({*odd, *(shorts[key] for key in odd)}).finditer(text):  # "H. pylori" as well as "H pylori"
            uses.setdefault(canonical(match.group()), []).append(made(Span, match.span()))
        for key in odd:
            if "/" in key:
                _take_out_parts(key, uses, spelled.keys())
    unexplained = {key for key in uses if key not in spelled and len(key) > 2}
    for key, name in find_names(text, words, capitals, unexplained) if unexplained else ():
        spelled.setdefault(key, []).append(Expansion(text[name.start : name.end], *name, None))
    words_too = {key.lower() for key in uses if len(key) >= _WORD_LIKE and key.isascii() and key.isalpha()}
    small = _in_small_letters(words_too, text, words)
    found = [
        Acronym(
            shorts.get(key, key),
            tuple(sorted(spelled.get(key, ()), key=lambda e: e.start)),
            tuple(spans),
            key.lower() in small,
        )
        for key, spans in uses.items()
    ]
    return tuple(sorted(found, key=lambda acronym: acronym.spans[0]))


def _in_capitals(text: str, words: Words, capitals: Capitals) -> Iterator[re.Match[str]]:
    """Every short form in capitals, in order: each begins a word, or a part of one behind a hyphen."""
    starts, ends, last = words.starts, words.ends, len(text) - 1
    begins = []
    for index in capitals.indices:
        start = starts[index]
        if start < last and text[start + 1] in _SECOND:
            begins.append(start)
    for word in words.odd:
        for index in words.places[word] if "-" in word else ():
            if not text[starts[index] : ends[index]].islower():
                begins += [inner.end() for inner in _INNER.finditer(text, starts[index], ends[index])]
    begins.sort()
    return filter(None, [_USE.match(text, begin) for begin in begins])


def _take_out_parts(key: str, uses: dict[str, list[Span]], spelled: Set[str]) -> None:
    """Leaves the parts of a short form like "CI/CD" out of the uses, where they stand in it: it spells them out."""
    whole, offset = [span.start for span in uses.get(key, ())], 0
    for part in key.split("/"):
        if part in uses and part not in spelled:
            within = {start + offset for start in whole}
            uses[part] = [use for use in uses[part] if use.start not in within]
            if not uses[part]:
                del uses[part]
        offset += len(part) + 1


def _any_of(ways: Set[str]) -> re.Pattern[str]:
    """What finds every one of several short forms, and the longest where two begin alike. Each opens with its first
    letter, ahead of the look at what is in front of it, so that a text is searched for a handful of letters."""
    rests: dict[str, list[str]] = {}
    for way in sorted(ways, key=lambda way: (-len(way), way)):
        rests.setdefault(re.escape(way[0]), []).append(re.escape(way[1:]))
    alternatives = "|".join([f"{first}(?<![\\w-]{first})(?:{'|'.join(those)})" for first, those in rests.items()])
    return re.compile(rf"(?:{alternatives})s?(?!\w)")


def _in_small_letters(sought: Set[str], text: str, words: Words) -> set[str]:
    """Which of some words stand somewhere in small letters, and not behind a hyphen or within a longer word?"""
    places = [(word, words.starts[index]) for word in sought for index in words.places.get(word, ())]
    for word in words.odd if sought else ():  # "aid" in "aid-funded" and in "l'aid"
        at = 0
        for piece in word.split("'"):
            first = piece.partition("-")[0]
            if first in sought:
                places += [(first, words.starts[index] + at) for index in words.places[word]]
            at += len(piece) + 1
    return {word for word, start in places if text.startswith(word, start) and text[start - 1 : start] != "-"}


def _definitions(text: str, words: Words) -> Iterator[Expansion]:
    brackets = list(_ROUND.finditer(text))
    if "[" in text:
        brackets = sorted([*brackets, *_SQUARE.finditer(text)], key=re.Match.start)
    for match in brackets:
        found = _before_bracket(match, text) or inside_bracket(match, text)
        if found:
            long, short = found
            yield Expansion(text[long.start : long.end], long.start, long.end, short)
    for match in _OR_SHORT.finditer(text):
        or_long = by_initials(canonical(match[1]), text, max(0, match.start() - 120), match.start())
        if or_long:
            yield Expansion(text[or_long.start : or_long.end], *or_long, Span(match.start(1), match.end(1)))
    for long, short in said_to_stand_for(text, words):
        yield Expansion(text[long.start : long.end], *long, short)


def _before_bracket(match: re.Match[str], text: str) -> tuple[Span, Span] | None:
    """The long form before a bracket that opens with its short form, and that short form."""
    start, stop = match.span(1)
    while text[start] == " " and start < stop - 1:
        start += 1
    while lead := _LEAD_IN.match(text, start, stop):
        start = lead.end()
    two = _TWO_PARTS.fullmatch(text, start, stop)
    if two:
        long = long_form_with_tail(two[1], two[2], text, match.start())
        if not long and two[0].isupper() and two[0].replace(" ", "").isalpha():
            long = find_long_form(two[0].replace(" ", ""), text, match.start())
        if long:
            return long, Span(*two.span())
    short = _SHORT.match(text, start, stop)
    if not short or not (short.end() == stop or text[short.end()] in ",;”’®™\"' "):
        return None
    if short.group() in _file_kinds() or (short.group().islower() and short.end() != stop):
        return None
    if _CUT_SHORT.fullmatch(short.group()):
        return None
    strict = (short.end() != stop and text[short.end()] not in "”;®™") or short.group().islower()
    long = find_long_form(short.group(), text, match.start(), strict=strict)
    if not long and not strict and short.group().isupper():
        long = _in_other_words(text, match.start())
    if not long and strict and short.group().isupper():
        long = shortened(short.group(), text, match.start())
    return (long, Span(*short.span())) if long else None


def _in_other_words(text: str, stop: int) -> Span | None:
    """A body's name before a bracket whose letters are those of its name in another language: "the Institute of
    Statistics (INSEE)". Only names that say that they are a body's, or a person's initials and countries would do."""
    name = _BODY.search(text, max(0, stop - 120), stop)
    bodies = word_list("checker/language/acronyms")["bodies"]
    if not name or not any(word.lower() in bodies for word in name.group().split()):
        return None
    if name.group().split()[-1].lower() in ROLES:
        return None  # "the Usability.gov Program Manager (HHS)" is a person
    start = name.start()
    while text[start : name.end()].split(None, 1)[0] in ("The", "In", "At", "But", "And", "For", "On", "By"):
        start += len(text[start : name.end()].split(None, 1)[0]) + 1
    return Span(start, name.start() + len(name.group().rstrip()))
