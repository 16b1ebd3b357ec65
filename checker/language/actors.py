"""Actors: what the copy calls the armed groups, crowds, governments and rulers in it, and which of those words are
for one actor.

A word is tied to an actor by the name or nationality in front of it ("the Syrian regime", "North Korean dictator Kim
Jong Un"), by apposition ("Liwa al-Wadi, an armed group"), or, where the copy has only one actor of its sort, by there
being no other that it could mean.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from checker.finding import Span
from checker.language.names import ORGANISATION, OTHER, PERSON, PLACE, Mention
from checker.language.segment import HEADLINE, Segments, Words
from checker.language.voice import Voice, Voices
from checker.lists import word_list

PRAISE, PLAIN, CONDEMN = 1, 0, -1
SORTS = ("armed", "protest", "government", "ruler")


class ActorLabel(NamedTuple):
    """One word for an actor: [start, end), ``sort`` of actor, ``charge`` 1, 0 or -1, the voice that uses it."""

    start: int
    end: int
    words: str
    sort: str
    charge: int
    voice: Voice


class Actor(NamedTuple):
    """One actor: what it is called by, as far as the copy names it ("" where it never does), its labels in order, and
    where it stands by its name alone."""

    name: str
    sort: str
    labels: tuple[ActorLabel, ...]
    named: tuple[Span, ...]

    @property
    def charges(self) -> frozenset[int]:
        """The charges of its labels in the publication's own voice."""
        return frozenset(label.charge for label in self.labels if label.voice is Voice.OWN)


_Entry = tuple[str, str, int]  # the form, its sort, its charge


@cache
def _nouns() -> dict[str, tuple[_Entry, ...]]:
    lists = word_list("checker/language/actors")
    index: dict[str, list[_Entry]] = {}
    for sort in SORTS:
        for key, charge in (("praise", PRAISE), ("plain", PLAIN), ("condemn", CONDEMN)):
            for term in lists[sort][key]:
                for form in (term, f"{term}s", f"{term[:-1]}ies" if term.endswith("y") else f"{term}es"):
                    index.setdefault(form.split()[0], []).append((form, sort, charge))
    return {first: tuple(sorted(set(entries), key=lambda e: (-len(e[0]), e))) for first, entries in index.items()}


def find_actors(
    text: str, words: Words, segments: Segments, mentions: Sequence[Mention], voices: Voices
) -> tuple[Actor, ...]:
    """Every actor that the copy has a word for, in order of the first such word. A headline's words are left out."""
    labels = _labels(text, words, segments, voices)
    actors: list[Actor] = []
    for sort in SORTS:
        of_sort = [label for label in labels if label.sort == sort]
        if of_sort:
            actors += _grouped(text, words, segments, mentions, sort, of_sort)
    return tuple(sorted(actors, key=lambda actor: (actor.labels[0].start, actor.sort)))


def _labels(text: str, words: Words, segments: Segments, voices: Voices) -> list[ActorLabel]:
    nouns = _nouns()
    found: list[ActorLabel] = []
    covered = 0
    for index, word in enumerate(words.folded):
        bare = word[:-2] if word.endswith("'s") else word
        start = words.starts[index]
        if bare not in nouns or start < covered:
            continue
        for form, sort, charge in nouns[bare]:
            end = start + len(form)
            if words.text.startswith(form, start) and not (
                words.text[end : end + 1].isalnum() or text[end : end + 1] == "-"
            ):
                headline = segments.blocks[segments.block_at(start)].kind == HEADLINE
                if not headline and not _inside_name(text, start, end) and not _modifies(words, end):
                    first = _coloured(words, index) if charge == PLAIN else start
                    side = CONDEMN if first < start else charge
                    found.append(ActorLabel(first, end, text[first:end], sort, side, _voice(words, voices, first, end)))
                covered = end
    return found


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
    return Voice.OWN if voice is Voice.ATTRIBUTED and picked_out and " " in words.text[start:end] else voice


def _modifies(words: Words, end: int) -> bool:
    """Does another noun follow, so that the word says what sort of thing that is ("terrorist attacks", "rebel
    lines")?"""
    following = words.at(end)
    if following >= len(words.folded) or words.text[end : words.starts[following]].strip(" "):
        return False
    word = words.folded[following]
    return word in _listed("things") or word in _nouns() or (
        words.text[end - 1] != "s" and word.endswith("s") and word not in _listed("verbs")
    )


@cache
def _listed(key: str) -> frozenset[str]:
    return frozenset(word_list("checker/language/actors")["words"][key])


def _inside_name(text: str, start: int, end: int) -> bool:
    """A capital that no sentence's beginning explains: part of a name ("Iraqi Islamic Resistance")."""
    opens = start == 0 or bool(re.search(r"(?:[.?!”\"]\s|\n)\Z", text[max(0, start - 2) : start]))
    return text[start].isupper() and not opens


def _grouped(
    text: str,
    words: Words,
    segments: Segments,
    mentions: Sequence[Mention],
    sort: str,
    labels: list[ActorLabel],
) -> list[Actor]:
    keyed = [(_key(text, words, mentions, label), label) for label in labels]
    keys = Counter(key for key, _ in keyed if key)
    groups: dict[str, list[ActorLabel]] = {}
    lonely = len(keys) <= 1
    only = next(iter(keys), "")
    condemned = any(key and label.charge == CONDEMN for key, label in keyed)
    for key, label in keyed:
        if key:
            groups.setdefault(key, []).append(label)
        elif lonely and _points_back(words, label) and (sort != "ruler" or (condemned and label.charge == CONDEMN)):
            groups.setdefault(only, []).append(label)
    return [
        Actor(_shown(key, mentions), sort, tuple(found), _named(key, mentions, found)) for key, found in groups.items()
    ]


def _points_back(words: Words, label: ActorLabel) -> bool:
    """Does a label without a name mean somebody in particular? A bare plural ("rebels are everywhere") does not."""
    index = words.at(label.start)
    before = words.folded[max(0, index - 3) : index]
    pointing = _listed("pointing")
    if not _PREDICATE.isdisjoint(before) and not _ARTICLES.isdisjoint(before):
        return False  # "as both an extremist", "is a thug"
    return any(word in pointing or word[0].isdigit() for word in before)


_PREDICATE = frozenset(["as", "is", "was", "are", "were", "be", "been", "being", "become", "became"])
_ARTICLES = frozenset(("a", "an"))


def _key(text: str, words: Words, mentions: Sequence[Mention], label: ActorLabel) -> str:
    """What ties a label to a named actor: a name or nationality in front or behind, folded to its first letters."""
    before = text[max(0, label.start - 60) : label.start]
    nation = _NATION.search(before)
    if nation and label.sort != "ruler" and nation[1].split()[-1].lower() not in _function_words():
        return _stem(nation[1].split()[-1])
    if label.sort == "ruler":
        for mention in mentions:
            if mention.kind == PERSON and 0 <= mention.start - label.end <= 2:
                return _stem(mention.tokens[-1])
            if (
                mention.kind == PERSON
                and 0 <= label.start - mention.end <= 40
                and re.match(r",\s+(?:the|a|an)\s", text[mention.end : mention.end + 8])
            ):
                return _stem(mention.tokens[-1])
            if mention.start > label.end + 2:
                break
        return ""
    for mention in mentions:
        gap = text[mention.end : label.start]
        if (
            mention.kind in (ORGANISATION, OTHER)
            and 0 < len(gap) <= 30
            and re.fullmatch(r",\s+(?:an?|the|one)\s[\w\s-]*", gap)
        ):
            return _stem(mention.tokens[-1])
        if mention.start > label.start:
            break
    return ""


_NATION = re.compile(
    r"((?:[A-Z][\w’'-]+\s+)+)(?:(?!(?:and|or|the|a|an|of|in|on|at|to|for|by|with|from|as)\b)[a-z-]+\s+){0,2}\Z"
)


@cache
def _function_words() -> frozenset[str]:
    return _listed("pointing") | _listed("openers")


def _stem(word: str) -> str:
    """First letters of a name or nationality: Syria and Syrian, Iran and Iranian are one."""
    folded = word.casefold().removesuffix("'s").removesuffix("’s")
    return folded[: max(4, len(folded) - 3)][:5]


def _named(key: str, mentions: Sequence[Mention], labels: Sequence[ActorLabel]) -> tuple[Span, ...]:
    if not key:
        return ()
    return tuple(
        Span(m.start, m.end)
        for m in mentions
        if m.kind in (PERSON, PLACE, ORGANISATION, OTHER) and not m.quoted and _stem(m.tokens[-1]) == key
        and not any(0 <= m.start - label.end <= 2 for label in labels)
    )  # fmt: skip


def _shown(key: str, mentions: Sequence[Mention]) -> str:
    return next((m.text for m in mentions if key and _stem(m.tokens[-1]) == key), "")
