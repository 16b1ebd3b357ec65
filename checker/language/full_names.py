"""Two names in full that differ in one word: are they one?"""

from __future__ import annotations

from collections.abc import Sequence

from checker.language.like_words import SLIPPED, gendered, inflected, is_word, likeness, plural, slip_between
from checker.language.name_kinds import ORGANISATION, OTHER, PERSON
from checker.language.name_lists import GIVEN_NAMES

Form = tuple[str, ...]


def full_names(f: Form, g: Form, x: str, y: str, kind: str, settled_plural: bool) -> float:
    """Two names in full that differ in one word: one name if all the rest agrees. ``settled_plural`` says that the
    longer word is met no less often than the shorter, so that an s at its end is the name's own."""
    if x not in f or y not in g:
        return 0.0
    rest_f, rest_g = [w for w in f if w != x], [w for w in g if w != y]
    shared = 0
    for word in rest_f if len(rest_f) <= len(rest_g) else rest_g:
        longer = rest_g if len(rest_f) <= len(rest_g) else rest_f
        if word in longer:
            shared += len(word) > 1 and (len(f) == len(g) or not is_word(word))
        elif len(word) > 1 and word[0] not in longer and not _spelled_among(word, longer):
            return 0.0
    if not shared:
        return 0.0
    alike, slip = likeness(x, y), slip_between(x, y)
    place = f.index(x)
    if plural(x, y) and not (kind == PERSON and f[0] in GIVEN_NAMES and settled_plural):
        inside = kind == ORGANISATION and rest_f == rest_g and f[-1] != x and len(f) > 2
        return 0.5 if inside else 0.0
    if kind in (PERSON, OTHER) and place == 0 and g.index(y) == 0:
        return _given_names(x, y, alike)
    if is_word(x) or is_word(y):
        return max(alike, 0.5) if slip and min(len(x), len(y)) > 5 and not inflected(x, y) else 0.0
    if kind == PERSON and alike < 0.5 and gendered(x, y):
        return 0.0
    if alike >= 0.5 or (slip and min(len(x), len(y)) > 3):
        return max(alike, 0.5)
    return 0.0


def _spelled_among(word: str, others: Sequence[str]) -> bool:
    """Is another spelling of a word, itself a name, among others?"""
    return not is_word(word) and any(slip_between(word, w) and likeness(word, w) >= 0.8 for w in others)


def _given_names(x: str, y: str, alike: float) -> float:
    """Two given names before one surname: relatives have like names, so more is asked."""
    if (x in GIVEN_NAMES and y in GIVEN_NAMES and alike < 0.6) or min(len(x), len(y)) < 4:
        return 0.0
    short, long = sorted((x, y), key=len)
    if long.startswith(short) or (short[:-1] == long[:-1] and {short[-1], long[-1]} & set("aeo")):
        return 0.0
    slip = slip_between(x, y)
    if slip == SLIPPED and alike >= 0.6 and min(len(x), len(y)) > 5:
        return alike
    if alike >= 0.75 or (slip and min(len(x), len(y)) > 4 and (x in GIVEN_NAMES) != (y in GIVEN_NAMES)):
        return max(alike, 0.5)
    return 0.0
