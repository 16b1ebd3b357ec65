"""British and American spelling: which words of the copy are spelled as one country alone spells them."""

from __future__ import annotations

from functools import cache

from checker.language.quotations import Quotations
from checker.language.segment import Segments, Words
from checker.lists import word_list
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

BRITISH, AMERICAN = "British", "American"
_ISE, _IZE = "ise", "ize"


class Spelled(NamedTuple):
    """A word that one country alone spells so: ``variety`` is British or American, ``other`` the other country's
    spelling or "", ``named`` whether it stands in a name."""

    start: int
    end: int
    variety: str
    other: str
    named: bool


class Spellings(NamedTuple):
    """The words of the publication's own that tell, by variety, in order of place. Oxford's -ize is American here only
    where the copy has -ise, or American spellings, as well."""

    british: tuple[Spelled, ...]
    american: tuple[Spelled, ...]


@cache
def _words() -> dict[str, str]:
    """For every word that tells: its kind (British, American, ise, ize) and how the other country writes it, with a
    space between: "British color"."""
    drawn = word_list("checker/language/spelling")
    return dict(zip(drawn["words"].split("|"), drawn["told"].split("|"), strict=True))


def drawn_up(lists: dict[str, Any]) -> dict[str, str]:
    """Every word that tells, from spelling.toml, and what each tells: two texts, which are split faster than thirteen
    hundred pairs are read."""
    pairs = dict(lists["words"])
    for stem in lists["our"]["stems"]:
        pairs.update({stem + ending: stem[:-3] + "or" + ending for ending in lists["endings"]["our"]})
    for stem in lists["doubled"]["stems"]:
        pairs.update({stem + ending: stem + ending[1:] for ending in lists["doubled"]["endings"]})
    found = {british: (BRITISH, american) for british, american in pairs.items()}
    found.update({american: (AMERICAN, british) for british, american in pairs.items()})
    for stem in lists["ise"]["stems"]:
        for ending in lists["ise"]["endings"]:
            british, american = f"{stem}is{ending}", f"{stem}iz{ending}"
            found[british], found[american] = (_ISE, american), (_IZE, british)
    found.update(dict.fromkeys(lists["alone"]["british"], (BRITISH, "")))
    return {"words": "|".join(found), "told": "|".join(map(" ".join, found.values()))}


@cache
def _telling() -> frozenset[str]:
    return frozenset(_words())


_JOINED, _JOINING = frozenset("@#/._-"), frozenset("@/_-")  # before a word, and behind it


def in_either_country(word: str) -> str:
    """One spelling for both countries' ("labor" for "labour"); any other word is its own."""
    other = _words().get(word, "").partition(" ")[2]
    return min(word, other) if other else word


def find_spellings(text: str, words: Words, segments: Segments, quotations: Quotations) -> Spellings:
    """The words that tell the variety of the copy. Quotations are left out."""
    known = _words()
    found: dict[str, list[Spelled]] = {BRITISH: [], AMERICAN: [], _ISE: [], _IZE: []}
    for index in words.where(_telling()):
        start, end = words.starts[index], words.ends[index]
        if quotations.touches(start, end) or text[start - 1 : start] in _JOINED or text[end : end + 1] in _JOINING:
            continue
        if text[end : end + 1] == "." and text[end + 1 : end + 2].isalnum():
            continue
        kind, _, other = known[words.folded[index]].partition(" ")
        variety = BRITISH if kind in (BRITISH, _ISE) else AMERICAN
        found[kind].append(Spelled(start, end, variety, other, _is_name(text, start, segments, words, index)))
    american = found[AMERICAN]
    if any(not spelled.named for spelled in (*american, *found[_ISE])):
        american = american + found[_IZE]
    return Spellings(tuple(sorted(found[BRITISH] + found[_ISE])), tuple(sorted(american)))


def _is_name(text: str, start: int, segments: Segments, words: Words, index: int) -> bool:
    """Is it in capitals for another reason than that a sentence begins there, or does a name go on behind it?"""
    if not text[start].isupper():
        return False
    opening = segments.sentence(segments.sentence_at(start)).start if segments.sentence_starts else 0
    following = words.starts[index + 1] if index + 1 < len(words.starts) else start
    return text[opening:start].strip("“\"'‘(") != "" or (following - start < 40 and text[following].isupper())
