"""A name brought down to what its spellings share: no case, accents, hyphens, particles or company endings."""

from __future__ import annotations

from functools import lru_cache
from unicodedata import combining, normalize

from checker.language.name_lists import words_of

# Letters that NFKD leaves whole, as plain copy writes them.
LETTERS = str.maketrans(
    {"đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ł": "l", "ø": "o", "œ": "oe", "æ": "ae", "ß": "ss", "þ": "th", "ŋ": "ng",
     "ə" : "a", "ʻ": "", "ʼ": "", "'": "", "’": "", "‘": "", "`": "", "ʿ": "", "ʾ": "", "-": "", "‑": "", "‐": "",
     ".": ""}
)  # fmt: skip
ARTICLES = words_of("al el ul as ash an ad ar at az")
PARTICLES = ARTICLES | words_of(
    "bin ben bint ibn abu van von der den de da dos das do di del della la le du ter ten af zu y the of and for &"
)
_ENDINGS = words_of("inc ltd plc corp corporation company co llc group limited jr sr ii iii")
_ARTICLE_PREFIXES = frozenset(article + "-" for article in ARTICLES)


def plain(token: str) -> str:
    """One word of a name in plain lower-case letters: "Đurišić-Perić" gives "durisicperic", "Al-Sham" "sham"."""
    return token.lower() if token.isascii() and token.isalpha() else _folded(token)


@lru_cache(maxsize=8192)
def _folded(token: str) -> str:
    word = token.casefold()
    for length in (3, 4):
        if word[:length] in _ARTICLE_PREFIXES and len(word) > length + 1:
            word = word[length:]
            break
    if not word.isascii():
        word = "".join(char for char in normalize("NFKD", word) if not combining(char))
    return word.translate(LETTERS)


@lru_cache(maxsize=8192)
def core(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """The words that tell a name from others: plain, without particles and endings; all of them if none is left."""
    if len(tokens) == 1:
        return (plain(tokens[0]),)
    words = [plain(token) for token in tokens]
    kept = [word for word in words if word and word not in PARTICLES]
    while len(kept) > 1 and kept[-1] in _ENDINGS:
        kept.pop()
    return tuple(kept or words)
