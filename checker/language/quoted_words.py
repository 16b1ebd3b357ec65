"""The words of a quotation and of a source, as the ear has them, so that the two can be laid side by side."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from checker.language.patterns import lazy_pattern
from checker.language.segment import fold
from checker.lists import word_list
from checker.tuples import NamedTuple

GAP, INSERTED = "gap", "inserted"

_LIST = word_list("checker/language/verification")
SMALL = frozenset(_LIST["small"]["words"])
"""Words that are in every text."""
_FILLERS = frozenset(_LIST["fillers"]["words"])
_HEARD: dict[str, str] = _LIST["heard"]

_WORD = lazy_pattern(r"\d+(?:[.,:]\d+)+(?!\w)|\w+(?:'\w+)*|[%&]")
_QUOTED = lazy_pattern(
    r"(?P<gap>\[\s*(?:\.\s?\.\s?\.\s?\.?|…)\s*\]|\.\s?\.\s?\.\s?\.?|…)|"
    r"(?P<cut>\w*\[\w{1,4}\]\w+|\w+\[\w{1,4}\])|(?P<inserted>\[[^\[\]]*\])|"
    r"(?P<word>\d+(?:[.,:]\d+)+(?!\w)|\w+(?:'\w+)*|[%&])"
)
_SIGNS = {"%": "percent", "&": "and"}
_REMEMBERED = 16  # source texts


class Run(NamedTuple):
    """Words of a quotation that stand together, and what stands in front of them: GAP, INSERTED or ""."""

    words: list[str]
    behind: str


class Quoted(NamedTuple):
    """The words of one quotation, folded, and where they stand in the copy.

    ``gaps`` tells for the index of a word (or the number of words, for the end) what stands in front of it: GAP for an
    ellipsis, INSERTED for words in brackets. ``cut`` tells for a word with letters in brackets ("[T]he", "work[ed]")
    which letters are outside them.
    """

    words: list[str]
    starts: list[int]
    ends: list[int]
    gaps: dict[int, str]
    cut: dict[int, str]

    @property
    def has_gap(self) -> bool:
        """Are words left out of it, by its own account?"""
        return GAP in self.gaps.values()

    def runs(self) -> list[Run]:
        """The words parted where there is a gap or an insertion."""
        bounds = [0, *sorted(place for place in self.gaps if 0 < place < len(self.words)), len(self.words)]
        return [Run(self.words[low:high], self.gaps.get(low, "") if low else "") for low, high in pairwise(bounds)]


class SourceWords(NamedTuple):
    """The words of a source text, folded; where they stand in it; and the indices of every distinct word."""

    text: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    places: dict[str, list[int]]


def quoted_words(text: str, start: int, end: int) -> Quoted:
    """The words of the quotation that stands in [start, end), its marks left out."""
    quoted = Quoted([], [], [], {}, {})
    for match in _QUOTED.finditer(fold(text[start:end])):
        here = len(quoted.words)
        if match["gap"]:
            quoted.gaps[here] = GAP
        elif match["inserted"]:
            quoted.gaps.setdefault(here, INSERTED)
        else:
            word = match[0]
            if match["cut"]:
                opened, closed = word.index("["), word.index("]")
                quoted.cut[here] = max(word[:opened], word[closed + 1 :], key=len)
                word = word[:opened] + word[opened + 1 : closed] + word[closed + 1 :]
            if word in _FILLERS:
                continue
            quoted.words.append(_plain(word))
            quoted.starts.append(start + match.start())
            quoted.ends.append(start + match.end())
    return quoted


@lru_cache(maxsize=_REMEMBERED)
def source_words(text: str) -> SourceWords:
    """The words of a source text. They are remembered, for one source may stand behind many stories."""
    found = [(_plain(match[0]), match.start(), match.end()) for match in _WORD.finditer(fold(text))]
    found = [entry for entry in found if entry[0] not in _FILLERS]
    places: dict[str, list[int]] = {}
    for index, (word, _, _) in enumerate(found):
        places.setdefault(word, []).append(index)
    return SourceWords(text, [w for w, _, _ in found], [s for _, s, _ in found], [e for _, _, e in found], places)


def _plain(word: str) -> str:
    return _SIGNS.get(word) or (word.replace(",", "") if word[0].isdigit() else word)


def alike(mine: Sequence[str], theirs: Sequence[str], outside: str = "") -> bool:
    """Do words of a quotation and of a source sound alike, whatever the spelling ("air strikes", "airstrikes"; "labor",
    "labour"; "six", "6"; "%", "per cent")? ``outside`` are the letters of a word that others in brackets complete."""
    if outside and len(mine) == len(theirs) == 1:
        return outside in theirs[0]
    return bool(mine and theirs) and _sound(mine) == _sound(theirs)


def _sound(words: Sequence[str]) -> str:
    from checker.language.figures import cardinal
    from checker.language.spelling import in_either_country

    said: list[str] = []
    tens = 0
    for word in words:
        number = cardinal(word)
        if number is None:
            said.append(_HEARD.get(word) or in_either_country(word))
        elif tens and 0 < number < 10:
            said[-1] = str(tens + number)  # "twenty-one"
        else:
            said.append(str(number))
        tens = number if number and number >= 20 else 0
    return "".join(said)
