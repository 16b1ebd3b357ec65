"""Places that readers know (countries, first-level regions, larger cities), and which of them a word may be meant for.

gazetteer.json is made from GeoNames data by build_gazetteer.py, and read only when a name that is not known asks for
it. Its places lie on shelves, one for each initial and skeleton of consonants, so that a misspelling is looked up and
not searched for: a slip in the vowels or a doubled letter is on the same shelf, a slip in one consonant on a
neighbouring one. Whether it is worth while to look is told by the names alone, laid up in order of the alphabet from
either end: one slip leaves one half of a word whole.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

from checker.language.name_forms import core
from checker.language.name_spelling import skeleton
from checker.language.slips import slips_between
from checker.tuples import NamedTuple

_LETTERS = "abdfgklmnprstvw"  # what a skeleton is made of
SHORTEST, _LONGEST = 4, 30  # letters of a place name that can be told from a slip
LONG = 8  # letters: of a name of more, the consonants alone tell what is meant


class Place(NamedTuple):
    """A place. ``compact`` is its name in plain letters without spaces or articles, ``country`` the ISO 3166 code,
    ``rank`` 3 for countries and the largest cities, 2 for regions and large cities, 1 for others."""

    compact: str
    name: str
    country: str
    rank: int

    @property
    def land(self) -> str:
        """The name of its country, "" for a country itself."""
        land: str = _read("lands").get(self.country, "")
        return "" if compact(land) == self.compact else land


def compact(name: str) -> str:
    """A name in plain letters, its words joined: "Bobo-Dioulasso" gives "bobodioulasso", "Al Anbar" "anbar"."""
    return "".join(core(tuple(name.split())))


@cache
def _lines() -> Mapping[bytes, bytes]:
    """The file, a line for each key: to take all of it apart would cost more than most articles need of it."""
    import os

    with open(os.path.join(os.path.dirname(__file__), "gazetteer.json"), "rb") as file:
        return dict(line.rstrip(b",").split(b": ", 1) for line in file.read().split(b"\n")[1:-2])


@cache
def _read(key: str) -> Any:
    import json

    line = _lines().get(json.dumps(key).encode())
    return json.loads(line) if line else None


def is_real(word: str) -> bool:
    """Is a compact name that looks like a better-known place's the name of a lesser place, or another spelling in
    use?"""
    return f" {word} " in _read("real")  # asked for too seldom for it to be taken apart


def country_names() -> Mapping[str, str]:
    """ISO 3166 codes by the folded name of the country, its people and whatever else stands for it."""
    names: Mapping[str, str] = _read("countries")
    return names


@lru_cache(maxsize=64)
def _shelves(initial: str) -> Mapping[str, str]:
    """The shelves of one initial: those of the others need not be taken apart."""
    lines: str = _read(f"places {initial}")
    return dict([line.split("=", 1) for line in lines.split("\n")]) if lines else {}


@lru_cache(maxsize=64)
def _in_order(initial: str) -> tuple[Sequence[str], Sequence[str]]:
    """The compact names of one initial in order, and the same written backwards, in their order."""
    return (_read(f"names {initial}") or "").split(), (_read(f"eman {initial}") or "").split()


def may_be_meant(word: str) -> bool:
    """May a place be one slip away from a word of plain letters, or have the consonants of a long one? A no
    saves the longer search; after a yes there may still be none."""
    if not SHORTEST <= len(word) <= _LONGEST or not word.isascii() or not word.isalpha():
        return False
    middle = len(word) // 2
    forwards, backwards = _in_order(word[0])
    if _a_slip_from(word, middle, forwards) or _a_slip_from(word[::-1], len(word) - middle, backwards):
        return True
    # two neighbours in the middle changed over, one of either half
    swapped = word[: middle - 1] + word[middle] + word[middle - 1] + word[middle + 1 :]
    at = bisect_left(forwards, swapped)
    if forwards[at : at + 1] == [swapped]:
        return True
    return len(word) > LONG and skeleton(word) in _shelves(word[0])


def _a_slip_from(word: str, whole: int, names: Sequence[str]) -> bool:
    """Is one of the names that begin with the first ``whole`` letters of a word a slip away from it, or the word?"""
    start, length = word[:whole], len(word)
    following, last = word[whole], word[-1]
    at = bisect_left(names, start)
    while at < len(names) and names[at].startswith(start):
        name = names[at]
        # most differ where they part and at their end too, which no slip does but two letters changed over
        if (
            -2 < len(name) - length < 2
            and (name[-1] == last or name[whole : whole + 1] == following or length < whole + 3)
            and slips_between(word, name, 1) <= 1
        ):
            return True
        at += 1
    return False


def _places_on(shelf: str, called: str = "") -> Iterator[Place]:
    """The places on a shelf, or those of them that have one compact name."""
    for entry in shelf.split(";") if shelf else ():
        word, name, country, rank = entry.split("/")
        word = word or name.lower()
        if not called or word == called:
            yield Place(word, name, country, int(rank))


@lru_cache(maxsize=8192)
def places_called(word: str) -> tuple[Place, ...]:
    """The places of exactly that compact name."""
    if not word or not word.isalpha():
        return ()
    return tuple(_places_on(_shelves(word[0]).get(skeleton(word), ""), word))


@lru_cache(maxsize=8192)
def places_near(word: str, widely: bool = True) -> tuple[Place, ...]:
    """The places whose compact name is a slip or two away from a word that is none, the nearest and largest first; not
    ``widely``: only those with the same consonants."""
    if not SHORTEST <= len(word) <= _LONGEST or not word.isascii() or not word.isalpha():
        return ()
    bones = skeleton(word)
    found = []
    shelves = _shelves(word[0])
    for near in [bones, *(neighbours(bones) & shelves.keys())] if widely else [bones]:
        for place in _places_on(shelves.get(near, "")):
            steps = slips_between(word, place.compact, 2)
            if steps <= 2:
                found.append((steps, near != bones, -place.rank, place))
    return tuple([place for *_, place in sorted(found)])


def neighbours(bones: str) -> set[str]:
    """The skeletons that differ from one by a consonant put in, left out, exchanged or transposed."""
    if len(bones) < 2:
        return set()
    near = set()
    for i in range(1, len(bones) + 1):
        head, here, tail = bones[:i], bones[i:], bones[i + 1 :]
        near.update([head + letter + here for letter in _LETTERS])
        if here:
            near.update([head + letter + tail for letter in _LETTERS])
            near.update((head + tail, head + tail[:1] + here[0] + tail[1:]))
    near.discard(bones)
    return near
