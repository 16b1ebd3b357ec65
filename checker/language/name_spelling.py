"""A name cut up for comparison: its words, their graphemes, their skeleton of consonants."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from unicodedata import combining, normalize

from checker.language.name_forms import ARTICLES, LETTERS
from checker.language.name_lists import words_of

_DIGRAPHS = words_of(
    "kh gh sh ch zh dh th ph ts tz dj ck ou oo ee ie ei ai ay ey aa ii uu iy ia ya ye yu yo ja ju je au aw ow eu ue oe "
    "ae uw bb cc dd ff gg hh jj kk ll mm nn pp qq rr ss tt vv ww zz cz sz rz ij qu gu hr"
)
VOWELS = frozenset("aeiouy")
_SLAVE = words_of("abd abdul abdel abdal abdol abdoul abdil abdur abdus abdun abdar abder")
MINOR = ARTICLES | words_of("bin ben bint ibn van von der den de da dos das do di del la le du the of and for y e")
# Groups of letters that stand for one consonant, behind the sign without which a word has none of them. The others
# ("kh", "ck") come to the same when h is left out and what is doubled is written once.
_GROUPS = (
    ("h", (("dh", "d"), ("th", "t"), ("ch", "k"), ("ph", "f"))),
    ("ts", (("ts", "s"),)),
    ("z", (("tz", "s"), ("cz", "s"))),
    ("j", (("dj", "j"),)),
)
_FOLDED = bytes.maketrans(b"qcwzjx", b"kkvsgk")


@lru_cache(maxsize=4096)
def name_words(name: str) -> tuple[str, ...]:
    """The words of a name, folded to plain letters; articles off, "Abd al-Rahman" and "Abdel Rahman" as one word."""
    folded = name.casefold()
    if not folded.isascii():
        folded = "".join(char for char in normalize("NFKD", folded) if not combining(char))
    for mark in "-‐‑–/,_":
        folded = folded.replace(mark, " ")
    raw = [word for word in folded.translate(LETTERS).split() if word]
    found: list[str] = []
    at = 0
    while at < len(raw):
        word = raw[at]
        if word in _SLAVE and at + 1 < len(raw):
            at += 1
            while raw[at] in ARTICLES and at + 1 < len(raw):
                at += 1
            found.append("abdul" + raw[at])
        elif word[:5] in _SLAVE and len(word) > 7:
            found.append("abdul" + word[5:])
        elif word not in ARTICLES or len(raw) == 1:
            found.append(word[2:] if word[:2] == "al" and len(word) > 5 and found else word)
        at += 1
    return tuple(found or raw)


@lru_cache(maxsize=8192)
def graphemes(word: str) -> tuple[str, ...]:
    """A word cut into the letters and groups of letters that stand for one sound."""
    found = []
    at = 0
    while at < len(word):
        step = 2 if word[at : at + 2] in _DIGRAPHS else 1
        found.append(word[at : at + step])
        at += step
    return tuple(found)


@lru_cache(maxsize=8192)
def skeleton(word: str) -> str:
    """The consonants of a word with look-alikes folded together: "qassem" and "kasim" are both "ksm"."""
    for sign, groups in _GROUPS:
        if sign in word:
            for group, letter in groups:
                word = word.replace(group, letter)
    bare = word.encode().translate(_FOLDED, b"aeiouyh").decode()  # beyond ASCII every byte is left as it is
    if len(set(bare)) < len(bare):
        before = once = ""
        for letter in bare:
            if letter != before:
                once += letter
                before = letter
        bare = once
    return "a" + bare if word and word[0] in "aeiouyh" else bare


_ROMAN = words_of("ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv")
_VALUES = {"i": 1, "v": 5, "x": 10}


def numeral(word: str) -> int:
    """The number that a word of a name is, in figures or Roman: 0 for none."""
    if word.isdecimal():
        return int(word) if len(word) < 10 else 0
    if word != "i" and word not in _ROMAN:
        return 0
    values = [_VALUES[letter] for letter in word] + [0]
    return sum(-one if one < after else one for one, after in pairwise(values))


def set_alike(x: str, y: str) -> tuple[str, str]:
    """Two words, what is written in two ways before one name set alike: an Arabic article grown together with one of
    them is taken off ("elshahat", "shahat"; "errachidi", "rachidi"), Mac is written Mc where the other is."""
    for one, other in ((x, y), (y, x)):
        if one[:3] == "mac" and other[:2] == "mc" and one[3:] == other[2:]:
            return one, one
    for one, other in ((x, y), (y, x)):
        if len(one) > len(other) and len(one) > 5 and one[0] in "aeu" and (one[1] == "l" or one[1] == one[2]):
            bare = one[2:]
            if bare[0] == other[0] and one[:2] != other[:2]:
                return (bare, y) if one is x else (x, bare)
    return x, y
