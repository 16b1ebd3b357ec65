"""What a name names: a person, a place, a body, an outlet, or something else, by its own words and by those around
it."""

from __future__ import annotations

from functools import lru_cache

from checker.language.name_lists import (
    BODY_HEADS,
    BODY_NOUNS,
    DEMONYMS,
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

_AGE = lazy_pattern(r",? (?:\(\d\d\)|\d\d,|aged \d|who\b)|, (?:\d\d[,.]|who\b|aged \d)")
# What an age or a clause about somebody opens with is in _weigh too.
_PLACE_PREPOSITIONS = words_of("in near at from outside inside to across throughout via toward towards around")
_BEFORE = OUTLET_NOUNS | BODY_NOUNS | PLACE_NOUNS | _PLACE_PREPOSITIONS | {"agency"}

_JOINING = frozenset(("of", "for", "and"))

_KINDS = (PERSON, PLACE, ORGANISATION, OUTLET, OTHER)
_PERSON, _PLACE, _ORGANISATION, _OUTLET, _OTHER = range(5)


def kinds_of(drafts: list[Draft], text: str, words: Words) -> dict[str, str]:
    """For each name, the kind that the text speaks for most strongly; every mention adds its evidence."""
    votes: dict[str, list[int]] = {}
    for draft in drafts:
        name = draft.name
        cast = votes.get(name)
        if cast is None:
            written = text[draft.tokens[0].start : draft.tokens[-1].end]
            several = len(draft.tokens) > 1
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
    return _OTHER, 1


def _weigh(draft: Draft, cast: list[int], text: str, words: Words) -> None:
    """Add to the votes what stands around one mention: its title, the word before it, what follows."""
    tokens, title_start, title_end, _, _ = draft
    if title_start < title_end:
        cast[_PERSON] += 6
    first, at = tokens[0].start, tokens[0].word
    before = words.folded[at - 1] if at else ""
    if before in _BEFORE and text[words.ends[at - 1] : first] == " ":
        if before in OUTLET_NOUNS or (before == "agency" and words.folded[at - 2 : at - 1] == ["news"]):
            cast[_OUTLET] += 4
        elif before in BODY_NOUNS:
            cast[_ORGANISATION] += 4
        elif before in PLACE_NOUNS:
            cast[_PLACE] += 4
        elif before in _PLACE_PREPOSITIONS and before != "to":
            cast[_PLACE] += 2 if before in ("in", "near", "outside", "inside") else 1
    end, last = tokens[-1].end, tokens[-1].word
    behind = end + (text[end : end + 1] == ",")
    if text[behind : behind + 1] != " ":
        return
    opening = text[behind + 1 : behind + 2]
    if (opening in "(aw" or opening.isdecimal()) and _AGE.match(text, end):
        cast[_PERSON] += 3
    following = last + 1 if words.ends[last] == end else words.at(end)
    if behind == end and following < len(words.starts) and words.starts[following] == end + 1:
        word = words.folded[following]
        if word in SPEECH_VERBS:
            cast[_PERSON] += 1
        elif word in OUTLET_NOUNS:
            cast[_OUTLET] += 3
