"""What a name names: a person, a place, a body, an outlet, or something else, by its own words and by those around
it."""

from __future__ import annotations

from functools import lru_cache

from checker.language.name_lists import (
    BODY_HEADS,
    BODY_NOUNS,
    DEMONYMS,
    FIRMS,
    FIRST_PLACE_HEADS,
    GIVEN_NAMES,
    OUTLET_HEADS,
    OUTLET_NOUNS,
    OUTLETS,
    PLACE_HEADS,
    PLACE_NOUNS,
    PLACES,
    SPEECH_VERBS,
    is_ordinary,
    words_of,
)
from checker.language.name_runs import Draft
from checker.language.patterns import lazy_pattern
from checker.language.segment import Words

PERSON, PLACE, ORGANISATION, OUTLET, OTHER = "person", "place", "organisation", "outlet", "other"

_AGE = lazy_pattern(r",? (?:\([0-9]{2}\)|[0-9]{2},|aged [0-9]|who\b)|, (?:[0-9]{2}[,.]|who\b|aged [0-9])")
_AGE_GAPS = frozenset((" ", ", ", " (", ", ("))  # what stands between a name and an age or a clause about its bearer
_AGE_WORDS = frozenset(("aged", "who", "who's", "who'd", "who'll", "who've", "who're"))

_JOINING = frozenset(("of", "for", "and"))

_KINDS = (PERSON, PLACE, ORGANISATION, OUTLET, OTHER)
_PERSON, _PLACE, _ORGANISATION, _OUTLET, _OTHER = range(5)

# What a word right before a name speaks for, and how strongly; what one right behind it does.
_BEFORE: dict[str, tuple[int, int]] = {
    **dict.fromkeys(words_of("at from across throughout via toward towards around"), (_PLACE, 1)),
    **dict.fromkeys(words_of("in near outside inside"), (_PLACE, 2)),
    **dict.fromkeys(PLACE_NOUNS, (_PLACE, 4)),
    **dict.fromkeys(BODY_NOUNS, (_ORGANISATION, 4)),
    **dict.fromkeys(OUTLET_NOUNS, (_OUTLET, 4)),
}
_BEHIND: dict[str, tuple[int, int]] = {
    **dict.fromkeys(OUTLET_NOUNS, (_OUTLET, 3)),
    **dict.fromkeys(SPEECH_VERBS, (_PERSON, 1)),
}


def kinds_of(drafts: list[Draft], text: str, words: Words) -> dict[str, str]:
    """For each name, the kind that the text speaks for most strongly; every mention adds its evidence."""
    votes: dict[str, list[int]] = {}
    for draft in drafts:
        tokens, _, start, _, name = draft
        cast = votes.get(name)
        if cast is None:
            written = text[start : tokens[-1].end]
            several = len(tokens) > 1
            kind, weight = _kind_of_name(name, "&" in written if several else written.isupper() and len(written) < 8)
            cast = votes[name] = [0, 0, 0, 0, 0]
            cast[kind] = weight
        _weigh(draft, cast, text, words)
    kinds = {name: _KINDS[cast.index(max(cast))] for name, cast in votes.items()}
    surnames = {word for name, kind in kinds.items() if kind == PERSON and " " in name for word in name.split()[1:]}
    for name in surnames & votes.keys():
        cast = votes[name]
        cast[_PERSON] += 2 if name in PLACES else 5
        kinds[name] = _KINDS[cast.index(max(cast))]
    return kinds


@lru_cache(maxsize=8192)
def _kind_of_name(name: str, marked: bool) -> tuple[int, int]:
    """What a name, folded, says of its own kind, and how clearly. ``marked`` is a name of several words by an "&" in
    it, one of a single word by being written in no more than seven capitals."""
    tokens = name.split(" ")
    first, last = tokens[0], tokens[-1]
    if name in OUTLETS:
        return _OUTLET, 6
    if name in PLACES:
        return _PLACE, 4
    if len(tokens) > 1:
        if not _JOINING.isdisjoint(tokens[1:]):
            return (_PLACE, 3) if first in PLACE_HEADS else (_ORGANISATION, 5)
        if first in DEMONYMS:
            return _ORGANISATION, 4
        if last in OUTLET_HEADS and first not in GIVEN_NAMES:
            return _OUTLET, 4
        if last in BODY_HEADS and not (first in GIVEN_NAMES and not is_ordinary(last)):
            return _ORGANISATION, 5
        if first in GIVEN_NAMES or (len(first) == 1 and len(tokens) < 4):
            return _PERSON, 5
        if last in PLACE_HEADS or (first in FIRST_PLACE_HEADS and first not in ("st", "new")):
            return _PLACE, 3
        if first in FIRST_PLACE_HEADS:
            return _PLACE, 1
        if marked:
            return _ORGANISATION, 4
        if is_ordinary(last) or not DEMONYMS.isdisjoint(tokens):
            return _ORGANISATION, 2
        if sum(map(is_ordinary, tokens)) * 2 >= len(tokens):
            return _ORGANISATION, 1
        return (_PERSON, 2) if len(tokens) <= 4 else (_OTHER, 1)
    if marked and len(name) > 1:
        return _ORGANISATION, 3
    if last in BODY_HEADS:
        return _ORGANISATION, 2
    if first in GIVEN_NAMES:
        return _PERSON, 2
    return (_ORGANISATION, 2) if first in FIRMS else (_OTHER, 1)


def _weigh(draft: Draft, cast: list[int], text: str, words: Words) -> None:
    """Add to the votes what stands around one mention: its title, the word before it, what follows."""
    tokens, title_start, start, _, name = draft
    if title_start < start:
        cast[_PERSON] += 6
    folded, ends = words.folded, words.ends
    first = tokens[0].word
    before = folded[first - 1] if first else ""
    if before in _BEFORE and text[ends[first - 1] : start] == " ":
        kind, weight = _BEFORE[before]
        if before == "agency" and first > 1 and folded[first - 2] == "news":
            kind = _OUTLET
        cast[kind] += weight
    last, end = tokens[-1].word, tokens[-1].end
    if ends[last] == end:
        following = last + 1
        gap = words.gaps[following]
    elif ends[last] > end:  # a possessive
        return
    else:  # initials with dots are one token, but several words
        following = words.at(end)
        gap = words.text[end : words.starts[following]] if following < len(folded) else ""
    if following == len(folded):
        return
    behind = folded[following]
    if behind in _BEHIND and gap == " " and text[end] == " ":
        kind, weight = _BEHIND[behind]
        cast[kind] += weight if kind != _PERSON or name not in FIRMS else 0
    if (behind in _AGE_WORDS or (len(behind) == 2 and behind.isdigit())) and gap in _AGE_GAPS and _AGE.match(text, end):
        cast[_PERSON] += 3
