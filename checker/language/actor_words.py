"""The words that the copy has for armed groups, crowds, governments and rulers: which noun, which side it takes, and in
whose voice. Whom each of them means is for checker.language.actors to say."""

from __future__ import annotations

from functools import cache

from checker.language.actor_nouns import CONDEMN, PLAIN, SORTS, actor_nouns, beginning_with
from checker.language.segment import HEADLINE, Segments, Words
from checker.language.voice import Voice, Voices
from checker.lists import word_list
from checker.tuples import NamedTuple

_STOPS = tuple('.?!”"')


class ActorLabel(NamedTuple):
    """One word for an actor: [start, end), ``sort`` of actor, ``charge`` 1, 0 or -1, the voice that uses it."""

    start: int
    end: int
    words: str
    sort: str
    charge: int
    voice: Voice


@cache
def _starters() -> frozenset[str]:
    """The words with which a term begins, and their possessives."""
    first = actor_nouns().entries
    return frozenset(first).union([f"{word}'s" for word in first])


def find_actor_words(text: str, words: Words, segments: Segments, voices: Voices) -> list[ActorLabel]:
    """Every such word, in order; a longer term hides the shorter ones inside it, and a headline's are left out."""
    found: list[ActorLabel] = []
    covered = 0
    for index in words.where(_starters()):
        start = words.starts[index]
        if start < covered:
            continue
        for form, sort, charge in beginning_with(words.folded[index].removesuffix("'s")):
            end = start + len(form)
            if start < covered and end < covered:
                break  # "militant" in "militant group"; one word may still be of two sorts ("thugs")
            if words.text.startswith(form, start) and not (
                words.text[end : end + 1].isalnum() or text[end : end + 1] == "-"
            ):
                if _in_general(words, index, form):
                    break
                headline = segments.blocks[segments.block_at(start)].kind == HEADLINE
                if not headline and not _inside_name(text, start) and not _modifies(words, end):
                    first = _coloured(words, index) if charge == PLAIN else start
                    side = CONDEMN if first < start else charge
                    found.append(ActorLabel(first, end, text[first:end], sort, side, _voice(words, voices, first, end)))
                covered = end
    return found


_FORMING = frozenset(("form", "forms", "formed", "forming"))


def _in_general(words: Words, index: int, form: str) -> bool:
    """Is government meant as such, or one that is still to be ("to form a government"), or a set of rules ("the asylum
    regime"), rather than those in power?"""
    before = words.folded[max(0, index - 2) : index]
    if form == "government":
        return before[-1:] == ["of"] or (before[-1:] in (["a"], ["the"], ["new"]) and before[0] in _FORMING)
    rules = word_list("checker/language/label_gates")["gates"]["regime_gate"]["before"]
    return form == "regime" and bool(before) and before[-1] in rules


def takes_sides(words: Words) -> bool:
    """May the copy have a word for anybody that takes sides? Most copy has none, and is told so in one look."""
    present = words.distinct
    siding = actor_nouns().siding
    return any(present.issuperset(form.split()) for word in present & _telling() for form in siding[word].split("|"))


@cache
def _telling() -> frozenset[str]:
    """The longest words of the terms that praise or condemn."""
    return frozenset(actor_nouns().siding)


@cache
def _condemning() -> frozenset[str]:
    return frozenset(word for sort in SORTS for word in word_list("checker/language/actors")[sort]["condemn"])


def _coloured(words: Words, index: int) -> int:
    """Where the noun phrase of a plain word begins if a word that condemns stands in front of it: "jihadist
    militia"."""
    coloured = index > 0 and words.folded[index - 1] in _condemning()
    adjacent = coloured and words.text[words.ends[index - 1] : words.starts[index]] == " "
    return words.starts[index - 1] if adjacent else words.starts[index]


def _voice(words: Words, voices: Voices, start: int, end: int) -> Voice:
    """Whose word it is. In a paraphrase "the jihadist militia" is the writer's way of saying who is meant."""
    voice = voices.of(start, end)
    index = words.at(start)
    picked_out = index > 0 and words.folded[index - 1] in ("the", "these", "those", "this", "that")
    names = " " in words.text[start:end] or words.folded[index] == "regime"
    return Voice.OWN if voice is Voice.ATTRIBUTED and picked_out and names else voice


def _modifies(words: Words, end: int) -> bool:
    """Does another noun follow, so that the word says what sort of thing that is ("terrorist attacks", "rebel
    lines")?"""
    following = words.at(end)
    if following >= len(words.folded) or words.text[end : words.starts[following]].strip(" "):
        return False
    word = words.folded[following]
    return (
        word in listed("things")
        or word in actor_nouns().entries
        or (words.text[end - 1] != "s" and word.endswith("s") and word not in listed("verbs"))
    )


@cache
def listed(key: str) -> frozenset[str]:
    """One of the lists of small words in actors.toml."""
    return frozenset(word_list("checker/language/actors")["words"][key])


def _inside_name(text: str, start: int) -> bool:
    """A capital that no sentence's beginning explains: part of a name ("Iraqi Islamic Resistance")."""
    if not start or not text[start].isupper():
        return False
    before, gap = text[max(0, start - 2) : start - 1], text[start - 1]
    return not (gap == "\n" or (gap.isspace() and before in _STOPS))
