"""What a figure counts: the noun, what befell the people, and the words around it that tell whether it is firm."""

from __future__ import annotations

from collections.abc import Sequence

from checker.language.figures import Figure
from checker.language.segment import Segments, Words
from checker.lists import word_list

_LIST = word_list("checker/language/restatements")
_LOOSE = frozenset(_LIST["loose"]["nouns"])
_FATES: dict[str, str] = {word: fate for fate, words in _LIST["fates"].items() for word in words}
_CHANGED, _PARTIAL = frozenset(_LIST["changed"]["words"]), frozenset(_LIST["partial"]["words"])
_PEOPLE = frozenset(_LIST["people"]["nouns"])
_SMALL = frozenset(_LIST["small"]["words"])
_DEFINITE = frozenset(("the", "these", "those", "all"))
_COMPARED = frozenset(("than", "from", "another", "other", "like", "unlike", "as"))  # "up from the 43"
_CLIMBING = frozenset(_LIST["climbing"]["words"])
_SHARED_OUT = frozenset(("each", "every", "per", "apiece"))
_STRIKING: dict[str, str] = {word: fate for fate, words in _LIST["striking"].items() for word in words}
_BEING = frozenset(
    ("were", "was", "had", "have", "been", "who", "are", "be", "reported", "feared", "confirmed", "left")
)
_NEARLY = frozenset(
    ("at", "least", "about", "some", "nearly", "almost", "more", "than", "over", "up", "to", "around", "the", "all")
)
_LAST_THINGS = frozenset(("life", "lives", "battle"))
_CONTEXT, _NEAR = 8, 4  # words on either side of a figure


def counted_noun(text: str, words: Words, figure: Figure) -> str:
    """The noun that is counted, in the plural: "seasons" for "four rainy seasons" and for "a three-season plan"."""
    head = figure.noun.rpartition(" ")[2]
    if text[figure.end : figure.end + 1] == "-" and head:
        head += "" if head.endswith("s") else "s"
    return "" if head in _LOOSE or (len(head) < 4 and head != "men") else head


def around(words: Words, figure: Figure, segments: Segments, reach: int = _CONTEXT) -> list[str]:
    """The folded words of the figure's sentence, so many on either side of it, with its own."""
    index = words.at(figure.start)
    start, end = max(0, index - reach), index + reach + 1
    if segments.sentence_starts:
        sentence = segments.sentence(segments.sentence_at(figure.start))
        within = words.within(*sentence)
        start, end = max(start, within.start), min(end, within.stop)
    return words.folded[start:end]


def is_changing(words: Words, figure: Figure, segments: Segments) -> bool:
    """Does the copy say that it is of a part, of others, of another time, or no exact number?"""
    index = words.at(figure.start)
    one, two = (words.folded[k] if k >= 0 else "" for k in (index - 1, index - 2))
    if figure.approximate or one in _PARTIAL:
        return True
    if (two in _COMPARED) if one in _DEFINITE else (two in _PARTIAL or (one == "to" and two in _CLIMBING)):
        return True
    near = around(words, figure, segments, _NEAR)
    if not _CHANGED.isdisjoint(near):
        return True
    return not _SHARED_OUT.isdisjoint((*words.folded[max(0, index - 3) : index], *words.folded[index + 1 : index + 2]))


def is_definite(text: str, words: Words, figure: Figure) -> bool:
    """Is it "the five meetings", "these five", "its five-meeting", "the ministry's five-meeting"?"""
    index = words.at(figure.start)
    before = words.folded[index - 1] if index else ""
    if before in _DEFINITE:
        return True
    owner = before.endswith(("'s", "s'")) or before in ("its", "their", "his", "her")
    return owner and text[figure.end : figure.end + 1] == "-"


def content(words: Sequence[str]) -> set[str]:
    """The words that say what the talk is of; those for one fate are one."""
    return {_FATES.get(word, word) for word in words if word not in _SMALL and len(word) > 3}


def fate(words: Words, figure: Figure) -> str:
    """What befell those counted: "34 people were hurt", "the 43 wounded", "12 were killed", "a bomb kills 12"."""
    start, end, _, _, _, noun, _ = figure
    people = noun.rpartition(" ")[2] in _PEOPLE
    index = words.at(end)
    if noun and not people and (index == len(words.folded) or words.folded[index] not in _FATES):
        return ""
    index += len(noun.split()) if people else 0
    behind = words.folded[index : index + 4]
    if people and "lost" in behind[:2] and not _LAST_THINGS.isdisjoint(behind):
        return "dead"
    for word in behind[:3]:
        if word in _FATES:
            return _FATES[word]
        if word not in _BEING:
            break
    index = words.at(start)
    before = words.folded[max(0, index - 4) : index]
    while before and before[-1] in _NEARLY:
        before.pop()
    return _STRIKING.get(before[-1], "") if before else ""
