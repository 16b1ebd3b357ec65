"""What a name names: a person, a place, a body, an outlet, or something else, by its own words and by those around
it."""

from __future__ import annotations

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
from checker.language.name_runs import Draft, Token, key_of
from checker.language.patterns import lazy_pattern
from checker.language.segment import Words

PERSON, PLACE, ORGANISATION, OUTLET, OTHER = "person", "place", "organisation", "outlet", "other"

_AGE = lazy_pattern(r",? (?:\(\d\d\)|\d\d,|aged \d|who\b)|, (?:\d\d[,.]|who\b|aged \d)")
_PLACE_PREPOSITIONS = words_of("in near at from outside inside to across throughout via toward towards around")


_NO_VOTES = dict.fromkeys((PERSON, PLACE, ORGANISATION, OUTLET, OTHER), 0)


def kinds_of(drafts: list[Draft], text: str, words: Words) -> dict[str, str]:
    """For each name, the kind that the text speaks for most strongly; every mention adds its evidence."""
    votes: dict[str, dict[str, int]] = {}
    for draft in drafts:
        name = key_of(draft.tokens)
        cast = votes.get(name)
        if cast is None:
            kind, weight = _kind_of_name(draft.tokens, text)
            cast = votes[name] = dict(_NO_VOTES)
            cast[kind] = weight
        for kind, weight in _evidence(draft, text, words):
            cast[kind] += weight
    kinds = {name: max(cast, key=cast.__getitem__) for name, cast in votes.items()}
    surnames = {word for name, kind in kinds.items() if kind == PERSON and " " in name for word in name.split()[1:]}
    for name in surnames & votes.keys():
        votes[name][PERSON] += 2 if name in PLACES else 5
        kinds[name] = max(votes[name], key=votes[name].__getitem__)
    return kinds


def _kind_of_name(tokens: list[Token], text: str) -> tuple[str, int]:
    """What a name says of its own kind, and how clearly."""
    name = key_of(tokens)
    first, last = tokens[0].folded, tokens[-1].folded
    if name in OUTLETS:
        return OUTLET, 6
    if name in PLACES:
        return PLACE, 4
    if len(tokens) > 1:
        if any(token.folded in ("of", "for", "and") for token in tokens[1:]):
            return (PLACE, 3) if first in PLACE_HEADS else (ORGANISATION, 5)
        if first in DEMONYMS:
            return ORGANISATION, 4
        if last in OUTLET_HEADS and first not in GIVEN_NAMES:
            return OUTLET, 4
        if last in BODY_HEADS and not (first in GIVEN_NAMES and not is_ordinary(last)):
            return ORGANISATION, 5
        if first in GIVEN_NAMES or (len(first) == 1 and len(tokens) < 4):
            return PERSON, 5
        if last in PLACE_HEADS or (first in FIRST_PLACE_HEADS and first not in ("st", "new")):
            return PLACE, 3
        if first in FIRST_PLACE_HEADS:
            return PLACE, 1
        if "&" in text[tokens[0].start : tokens[-1].end]:
            return ORGANISATION, 4
        if is_ordinary(last) or any(token.folded in DEMONYMS for token in tokens):
            return ORGANISATION, 2
        if sum(is_ordinary(token.folded) for token in tokens) * 2 >= len(tokens):
            return ORGANISATION, 1
        return (PERSON, 2) if len(tokens) <= 4 else (OTHER, 1)
    written = text[tokens[0].start : tokens[0].end]
    if written.isupper() and 2 <= len(written) <= 7:
        return ORGANISATION, 3
    if last in BODY_HEADS:
        return ORGANISATION, 2
    if first in GIVEN_NAMES:
        return PERSON, 2
    return OTHER, 1


def _evidence(draft: Draft, text: str, words: Words) -> list[tuple[str, int]]:
    """What stands around one mention: its title, the word before it, what follows."""
    found: list[tuple[str, int]] = []
    first, last = draft.tokens[0], draft.tokens[-1]
    if draft.title_start < draft.title_end:
        found.append((PERSON, 6))
    before = words.folded[first.word - 1] if first.word else ""
    gap = text[words.ends[first.word - 1] : first.start] if first.word else ""
    if gap == " ":
        if before in OUTLET_NOUNS or (before == "agency" and words.folded[first.word - 2 : first.word - 1] == ["news"]):
            found.append((OUTLET, 4))
        elif before in BODY_NOUNS:
            found.append((ORGANISATION, 4))
        elif before in PLACE_NOUNS:
            found.append((PLACE, 4))
        elif before in _PLACE_PREPOSITIONS and before != "to":
            found.append((PLACE, 2 if before in ("in", "near", "outside", "inside") else 1))
    if _AGE.match(text, last.end):
        found.append((PERSON, 3))
    following = words.at(last.end)
    if following < len(words.starts) and text[last.end : words.starts[following]] == " ":
        word = words.folded[following]
        if word in SPEECH_VERBS:
            found.append((PERSON, 1))
        elif word in OUTLET_NOUNS:
            found.append((OUTLET, 3))
    return found
