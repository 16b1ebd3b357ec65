"""Places that readers know (countries, first-level regions, larger cities), and which of them a word may be meant for.

gazetteer.json is made from GeoNames data by build_gazetteer.py, and read only when a name that is not known asks for
it. Nine words of ten are like no place, and a sieve tells so: a bit for every half that a slip would leave whole, found
by its check sum (Bloom, "Space/time trade-offs in hash coding", CACM 1970). What falls through is looked for in one
line of the file, which is searched as it stands: the names of one initial that are as long as the word, or a letter
longer or shorter. The places lie on shelves, one for each initial and skeleton of consonants: a slip in the vowels or a
doubled letter is on the same shelf, a slip in one consonant on a neighbouring one.
"""

from __future__ import annotations

from binascii import crc32
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from checker.language.name_forms import core
from checker.language.name_spelling import skeleton
from checker.language.slips import slips_between
from checker.tuples import NamedTuple

_LETTERS = "abdfgklmnprstvw"  # what a skeleton is made of
SHORTEST, LONGEST = 4, 30  # letters of a place name that can be told from a slip
HOLES, BITS = 1_000_003, 5  # of the sieve, and how many of them a sign of its text holds
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
        land = _pairs("lands").get(self.country, "")
        return "" if compact(land) == self.compact else land


def compact(name: str) -> str:
    """A name in plain letters, its words joined: "Bobo-Dioulasso" gives "bobodioulasso", "Al Anbar" "anbar"."""
    return "".join(core(tuple(name.split())))


@cache
def _texts() -> Mapping[bytes, bytes]:
    """The texts of the file by their keys, as they are written there: none has a sign that is escaped."""
    import os

    with open(os.path.join(os.path.dirname(__file__), "gazetteer.json"), "rb") as file:
        parts = file.read().split(b'"')
    return dict(zip(parts[1::4], parts[3::4], strict=True))


@lru_cache(maxsize=1024)
def _text(key: str) -> str:
    """One text of the file; "" if there is none of that key."""
    return _texts().get(key.encode(), b"").decode()


@cache
def _pairs(key: str) -> Mapping[str, str]:
    parts = _text(key).split("|")
    return dict(zip(parts[::2], parts[1::2], strict=True))


def is_real(word: str) -> bool:
    """Is a compact name that looks like a better-known place's the name of a lesser place, or another spelling in
    use?"""
    return f" {word} ".encode() in _texts()[b"real"]  # asked for too seldom for it to be taken apart


def country_names() -> Mapping[str, str]:
    """ISO 3166 codes by the folded name of the country, its people and whatever else stands for it."""
    return _pairs("countries")


def _shelf(initial: str, bones: str) -> str:
    """The places of one initial and skeleton, as they are written on their shelf; "" if there is none."""
    shelves, label = _text(f"places {initial}{bones[1:2]}"), f"|{bones}="
    at = shelves.find(label)
    return shelves[at + len(label) : shelves.index("|", at + 1)] if at >= 0 else ""


@lru_cache(maxsize=8192)
def names_like(word: str) -> tuple[str, ...]:
    """The compact names of places that a word of plain letters may be meant for: those one slip away, and of a long one
    those with its consonants. None for a place's own name."""
    length = len(word)
    if not SHORTEST <= length <= LONGEST or not word.isascii() or not word.isalpha():
        return ()
    spelled, sieve = word.encode(), _texts()[b"sieve"]
    found = []
    for hole in holes(spelled, length):
        if sieve[hole // BITS] >> hole % BITS & 1:
            names = _text(f"names {word[0]}{length}")
            if f" {word} " in names:
                return ()
            middle = (length + 1) // 2
            found = _a_slip_from(
                word, names, " " + word[:middle], word[middle:] + " ", f" {changed_over(word, middle)} "
            )
            break
    if length > LONG:
        bones = skeleton(word)
        hole = hole_of_bones(bones, length)
        if sieve[hole // BITS] >> hole % BITS & 1:
            shelf = _places_on(_shelf(word[0], bones))
            found += [called for called, *_ in shelf if slips_between(word, called, 2) == 2]
    return tuple(found)


def holes(spelled: bytes, length: int) -> tuple[int, int]:
    """The holes of the sieve for the first half of a word of ``length`` letters and for its second, as they stand in
    a name that is a slip away: every slip leaves one of them whole."""
    middle = (length + 1) // 2
    return crc32(spelled[:middle], length) % HOLES, crc32(spelled[middle - length :], length << 8 | spelled[0]) % HOLES


def hole_of_bones(bones: str, length: int) -> int:
    """The hole for the skeleton of a long word."""
    return crc32(bones.encode(), length << 16) % HOLES


def _a_slip_from(word: str, names: str, *parts: str) -> list[str]:
    """The names that are a slip away from a word, of those in which one of the parts stands."""
    found = []
    last, most = word[-1], word[:-2]
    for part in parts:
        at = names.find(part)
        while at >= 0:
            end = names.index(" ", at + 1)
            if names[end - 1] == last or names.startswith(most, at + 1):
                name = names[names.rindex(" ", 0, at + 1) + 1 : end]
                if name not in found and slips_between(word, name, 1) == 1:
                    found.append(name)
            at = names.find(part, end)
    return found


def changed_over(word: str, at: int) -> str:
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


def places_like(word: str, widely: bool = True) -> list[Place]:
    """The places that a word may be meant for (``names_like``), the nearest and largest first; not ``widely``: only
    those on its own shelf."""
    shelf = {called for called, *_ in _places_on(_shelf(word[0], skeleton(word)))}
    names = [name for name in names_like(word) if widely or name in shelf]
    ranked = [
        (slips_between(word, name, 2), name not in shelf, -place.rank, place)
        for name in names
        for place in places_called(name)
    ]
    return [place for *_, place in sorted(ranked)]


@lru_cache(maxsize=1024)
def places_near(word: str) -> tuple[Place, ...]:
    """The places whose compact name is a slip or two away from a word that is none, on its own shelf or a neighbouring
    one, the nearest and largest first."""
    if not SHORTEST <= len(word) <= LONGEST or not word.isascii() or not word.isalpha():
        return ()
    bones = skeleton(word)
    found = []
    for near in [bones, *neighbours(bones)]:
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
