"""Two words that look alike: how likely they are one word of a name spelled twice, and what says that they are not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import combinations

from checker.language.name_lists import (
    BODY_HEADS,
    DEMONYMS,
    OUTLET_HEADS,
    PLACE_HEADS,
    PLACES,
    ROLES,
    TITLES,
    is_ordinary,
)
from checker.language.name_spelling import skeleton
from checker.language.slips import slips_between
from checker.lists import word_list


@cache
def distinct() -> dict[str, frozenset[int]]:
    """For each name of the list of names that are not one, the groups that it is in."""
    groups: dict[str, set[int]] = defaultdict(set)
    for number, group in enumerate(word_list("checker/language/name_variants")["distinct"]):
        for name in group.split():
            groups[name].add(number)
    return {name: frozenset(numbers) for name, numbers in groups.items()}


@cache
def common() -> frozenset[str]:
    """Surnames that are common in more than one spelling."""
    return frozenset(word_list("checker/language/name_variants")["common"].split())


@cache
def everyday() -> frozenset[str]:
    """Names that many people bear: one a letter away is likely another person's."""
    lists = word_list("checker/language/everyday_names")
    return frozenset(lists["given"].split() + lists["surnames"].split())


_WORDS = DEMONYMS.union(TITLES, ROLES, BODY_HEADS, PLACE_HEADS, OUTLET_HEADS)


def is_word(word: str) -> bool:
    """Is a word one of the language, of which names are made ("Relief Front"), rather than a name?"""
    return word in _WORDS or is_ordinary(word) or (word.endswith("s") and word[:-1] in _WORDS)


def never_one(x: str, y: str, apart: frozenset[frozenset[str]]) -> bool:
    """Pairs that are never one name: a place and its people, plurals of words, pairs that a list keeps apart."""
    if x in DEMONYMS or y in DEMONYMS or (is_word(x) and is_word(y) and not plural(x, y)):
        return True
    return frozenset((x, y)) in apart or _kept_apart(x, y)


def _kept_apart(x: str, y: str) -> bool:
    """Pairs that the list keeps apart, and a place and its people."""
    groups = distinct()
    if groups.get(x, frozenset()) & groups.get(y, frozenset()):
        return True
    short, long = sorted((x, y), key=len)
    return (
        long.startswith(short[:-1]) and long[len(short) - 1 :].endswith(_PEOPLE) and (short in PLACES or long in PLACES)
    )


_PEOPLE = ("ese", "ish", "i", "is", "ic", "er", "ers", "ite", "ites", "n", "ns", "ine")


@lru_cache(maxsize=16384)
def likeness(x: str, y: str) -> float:
    """name_similarity of two words, remembered."""
    from checker.language.name_similarity import name_similarity

    return name_similarity(x, y)


EXCHANGED, SLIPPED = 1, 2


@lru_cache(maxsize=16384)
def slip_between(x: str, y: str) -> int:
    """SLIPPED for one letter put in, left out or transposed, EXCHANGED for one letter in the place of another, else
    0."""
    if slips_between(x, y, 1) > 1:
        return 0
    return EXCHANGED if len(x) == len(y) and sorted(x) != sorted(y) else SLIPPED


def plural(x: str, y: str) -> bool:
    """Is one word the other with an s or es behind it?"""
    short, long = sorted((x, y), key=len)
    return long in (short + "s", short + "es")


def inflected(x: str, y: str) -> bool:
    """Is one word a plain inflection of the other ("Renewable", "Renewables")?"""
    short, long = sorted((x, y), key=len)
    return long.startswith(short) or (
        short[:-1] == long[: len(short) - 1] and long.endswith(("s", "ed", "ing", "al", "ies", "ian"))
    )


def gendered(x: str, y: str) -> bool:
    """A Slavic surname in its two genders: -ov and -ova, -sky and -skaya, -ski and -ska."""
    short, long = sorted((x, y), key=len)
    if long == short + "a" or (
        short[-1:] in "iy" and long in (short[:-1] + "a", short[:-1] + "aya", short[:-1] + "aia")
    ):
        return True
    return short[:-1] == long[:-1] and {short[-1:], long[-1:]} in ({"i", "a"}, {"y", "a"})


_SLAVIC = ("ov", "ev", "in", "yn", "sky", "skiy", "skii", "ski", "cki", "cky")


def two_genders(a: Sequence[str], b: Sequence[str]) -> bool:
    """Do two names, as their words, differ in the gender of a Slavic surname alone, and of a given name with it?"""
    differing = [(x, y) if len(x) < len(y) or x[-1:] in "iy" else (y, x) for x, y in zip(a, b, strict=False) if x != y]
    if len(a) != len(b) or not differing or not any(male.endswith(_SLAVIC) for male, _ in differing):
        return False
    return all(gendered(x, y) for x, y in differing)


CROWD = 16  # words that share a key with more than so many others are told apart by too little to be compared


def confusable(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Pairs of words near enough to be looked at, found by shared keys and not by comparing all with all."""
    keys_of = [*map(_keys, words)]
    if len(set().union(*keys_of)) == sum(map(len, keys_of)):
        return iter(())  # no key is shared, as in most stories
    met: set[str] = set()
    shared: set[str] = set()
    for keys in keys_of:
        if not met.isdisjoint(keys):
            shared.update(met.intersection(keys))
        met.update(keys)
    shelves: dict[str, list[str]] = defaultdict(list)
    for word, keys in zip(words, keys_of, strict=True):
        if not shared.isdisjoint(keys):
            for key in shared.intersection(keys):
                shelves[key].append(word)
    pairs = {
        (x, y) for shelf in shelves.values() if len(shelf) <= CROWD for i, x in enumerate(shelf) for y in shelf[i + 1 :]
    }
    return iter(sorted(pairs))


@lru_cache(maxsize=8192)
def _keys(word: str) -> tuple[str, ...]:
    """The word, the word with each letter left out in turn, and its skeleton, each once."""
    keys = [word, *map("".join, combinations(word, len(word) - 1))] if len(word) > 3 else []
    bones = skeleton(word)
    if len(bones) > 2 or (len(bones) == 2 and len(word) < 7):
        keys.append("#" + bones)
    return tuple(dict.fromkeys(keys))
