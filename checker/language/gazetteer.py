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

from checker.language.name_forms import core
from checker.language.name_spelling import skeleton
from checker.language.slips import slips_between
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


_LETTERS = "abdfgklmnprstvw"  # what a skeleton is made of
SHORTEST, _LONGEST = 4, 30  # letters of a place name that can be told from a slip
_WHOLE = 1 << 20  # bytes: the file is read at once, for its lines are long
_BEHIND = "\U0010ffff"  # stands behind every letter
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

    with open(os.path.join(os.path.dirname(__file__), "gazetteer.json"), "rb", buffering=_WHOLE) as file:
        return dict([line.rstrip(b",\n").split(b": ", 1) for line in file if line.startswith(b'"')])


@cache
def _read(key: str) -> Any:
    import json

    return json.loads(_lines()[b'"%s"' % key.encode()])


def _text(key: str) -> str:
    """A value that is one text, taken as it stands, for no sign in it is escaped; "" if there is none of that key."""
    return _lines().get(b'"%s"' % key.encode(), b"")[1:-1].decode()


def is_real(word: str) -> bool:
    """Is a compact name that looks like a better-known place's the name of a lesser place, or another spelling in
    use?"""
    return f" {word} ".encode() in _lines()[b'"real"']  # asked for too seldom for it to be taken apart


def country_names() -> Mapping[str, str]:
    """ISO 3166 codes by the folded name of the country, its people and whatever else stands for it."""
    names: Mapping[str, str] = _read("countries")
    return names


@lru_cache(maxsize=64)
def _shelves(initial: str) -> Sequence[str]:
    """The shelves of one initial in order, each a skeleton, "=" and its places: to take apart those that are asked for
    is enough."""
    return _text(f"places {initial}").split("|")


def _shelf(initial: str, bones: str) -> str:
    """The places of one initial and skeleton, as they are written on their shelf; "" if there is none."""
    shelves, label = _shelves(initial), bones + "="
    at = bisect_left(shelves, label)
    return shelves[at][len(label) :] if at < len(shelves) and shelves[at].startswith(label) else ""


@lru_cache(maxsize=64)
def _skeletons(initial: str) -> frozenset[str]:
    """The skeletons of the places of one initial."""
    return frozenset([shelf[: shelf.find("=")] for shelf in _shelves(initial)])


@lru_cache(maxsize=64)
def _in_order(initial: str) -> tuple[Sequence[str], Sequence[str]]:
    """The compact names of one initial in order, and the same written backwards, in their order."""
    return _text(f"names {initial}").split(" "), _text(f"eman {initial}").split(" ")


def may_be_meant(word: str) -> bool:
    """May a place be one slip away from a word of plain letters, or have the consonants of a long one? A no
    saves the longer search; after a yes there may still be none."""
    if not SHORTEST <= len(word) <= _LONGEST or not word.isascii() or not word.isalpha():
        return False
    middle = len(word) // 2
    forwards, backwards = _in_order(word[0])
    opening = word[: middle - 1]
    at = bisect_left(forwards, opening)
    if at < len(forwards) and forwards[at].startswith(opening):
        if _a_slip_from(word, middle, forwards, at):
            return True
        swapped = _changed_over(word, middle)
        at = bisect_left(forwards, swapped, at)
        if at < len(forwards) and forwards[at] == swapped:
            return True
    return _a_slip_from(word[::-1], len(word) - middle, backwards) or (
        len(word) > LONG and _shelf(word[0], skeleton(word)) != ""
    )


def _a_slip_from(word: str, whole: int, names: Sequence[str], low: int = 0) -> bool:
    """Is one of the names that begin with the first ``whole`` letters of a word a slip away from it, or the word? None
    of them stands before the place ``low``."""
    start = word[:whole]
    first = bisect_left(names, start, low)
    if first == len(names) or not names[first].startswith(start):
        return False
    length, middle = len(word), (whole + len(word)) // 2
    # a slip leaves whole what stands before some place or behind it, or changes over the two letters on its sides
    head, tail, swapped = word[:middle], word[middle:], _changed_over(word, middle)
    for name in names[first : bisect_left(names, start + _BEHIND, first)]:
        if (
            -2 < len(name) - length < 2
            and (name.startswith(head) or name.endswith(tail) or name == swapped)
            and slips_between(word, name, 1) <= 1
        ):
            return True
    return False


def _changed_over(word: str, at: int) -> str:
    """A word with the letters before and behind a place changed over."""
    return word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :]


def _places_on(shelf: str) -> Iterator[tuple[str, str, str, str]]:
    """The places on a shelf as they are written there: compact name, name, country and rank."""
    for entry in shelf.split(";") if shelf else ():
        word, name, country, rank = entry.split("/")
        yield word or name.lower(), name, country, rank


@lru_cache(maxsize=8192)
def places_called(word: str) -> tuple[Place, ...]:
    """The places of exactly that compact name."""
    if not word or not word.isalpha():
        return ()
    shelf = _shelf(word[0], skeleton(word))
    places = _places_on(shelf)
    return tuple([Place(called, name, country, int(rank)) for called, name, country, rank in places if called == word])


@lru_cache(maxsize=8192)
def places_near(word: str, widely: bool = True) -> tuple[Place, ...]:
    """The places whose compact name is a slip or two away from a word that is none, the nearest and largest first; not
    ``widely``: only those with the same consonants."""
    if not SHORTEST <= len(word) <= _LONGEST or not word.isascii() or not word.isalpha():
        return ()
    bones = skeleton(word)
    found = []
    for near in [bones, *(neighbours(bones) & _skeletons(word[0]))] if widely else [bones]:
        for called, name, country, rank in _places_on(_shelf(word[0], near)):
            steps = slips_between(word, called, 2)
            if steps <= 2:
                found.append((steps, near != bones, -int(rank), Place(called, name, country, int(rank))))
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
