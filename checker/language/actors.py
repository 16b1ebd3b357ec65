"""Actors: what the copy calls the armed groups, crowds, governments and rulers in it, and which of those words are
for one actor.

A word is tied to an actor by the name or nationality in front of it ("the Syrian regime", "North Korean dictator Kim
Jong Un"), by apposition ("Liwa al-Wadi, an armed group"), or, where the copy has only one actor of its sort, by there
being no other that it could mean.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from checker.finding import Span
from checker.language.entities import Entity
from checker.language.names import ORGANISATION, OTHER, PERSON, PLACE, Mention
from checker.language.patterns import lazy_pattern
from checker.language.segment import HEADLINE, Segments, Words
from checker.language.voice import Voice, Voices
from checker.lists import word_list
from checker.tuples import NamedTuple

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
    tied: bool
    """Does a name or a nationality beside its labels say which actor it is?"""

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
    text: str,
    words: Words,
    segments: Segments,
    mentions: Sequence[Mention],
    entities: Sequence[Entity],
    voices: Voices,
) -> tuple[Actor, ...]:
    """Every actor that the copy has a word for, in order of the first such word. A headline's words are left out."""
    labels = _labels(text, words, segments, voices)
    if not labels:
        return ()
    register = _Register(mentions, entities)
    actors: list[Actor] = []
    for sort in SORTS:
        of_sort = [label for label in labels if label.sort == sort]
        if of_sort:
            actors += _grouped(text, words, register, sort, of_sort)
    return tuple(sorted(actors, key=lambda actor: (actor.labels[0].start, actor.sort)))


class _Register:
    """The names of a text, to be looked up by place and by the first letters of their last word."""

    def __init__(self, mentions: Sequence[Mention], entities: Sequence[Entity]) -> None:
        self.mentions = mentions
        self.bearers = {place: number for number, entity in enumerate(entities) for place in entity.mentions}
        self.starts = [mention.start for mention in mentions]
        self.by_stem: dict[str, list[Mention]] = {}
        for mention in mentions:
            self.by_stem.setdefault(_stem(mention.tokens[-1]), []).append(mention)
        for number, entity in enumerate(entities):
            self.by_stem[f"#{number}"] = [mentions[place] for place in entity.mentions]

    def bearer(self, mention: Mention) -> str:
        """The key of the person that a mention names."""
        return f"#{self.bearers[bisect_left(self.starts, mention.start)]}"

    def before(self, offset: int) -> Mention | None:
        """The last name that begins before an offset."""
        index = bisect_left(self.starts, offset)
        return self.mentions[index - 1] if index else None

    def behind(self, offset: int) -> Mention | None:
        """The first name that begins at an offset or behind it."""
        index = bisect_left(self.starts, offset)
        return self.mentions[index] if index < len(self.starts) else None


def _labels(text: str, words: Words, segments: Segments, voices: Voices) -> list[ActorLabel]:
    nouns = _nouns()
    found: list[ActorLabel] = []
    covered = 0
    for index in words.where(nouns, lambda word: word.removesuffix("'s") in nouns):
        start = words.starts[index]
        if start < covered:
            continue
        for form, sort, charge in nouns[words.folded[index].removesuffix("'s")]:
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
    return (
        word in _listed("things")
        or word in _nouns()
        or (words.text[end - 1] != "s" and word.endswith("s") and word not in _listed("verbs"))
    )


@cache
def _listed(key: str) -> frozenset[str]:
    return frozenset(word_list("checker/language/actors")["words"][key])


def _inside_name(text: str, start: int, end: int) -> bool:
    """A capital that no sentence's beginning explains: part of a name ("Iraqi Islamic Resistance")."""
    opens = start == 0 or bool(re.search(r"(?:[.?!”\"]\s|\n)\Z", text[max(0, start - 2) : start]))
    return text[start].isupper() and not opens


def _grouped(text: str, words: Words, register: _Register, sort: str, labels: list[ActorLabel]) -> list[Actor]:
    keyed = [(_key(text, register, label), label) for label in labels]
    keys = {key for key, _ in keyed if key}
    groups: dict[str, list[ActorLabel]] = {}
    lonely = len(keys) <= 1
    only = next(iter(keys), "")
    condemned = any(key and label.charge == CONDEMN for key, label in keyed)
    for key, label in keyed:
        if key:
            titled = sort == "ruler" and label.voice is Voice.ATTRIBUTED  # "the dictator X said": the writer's title
            groups.setdefault(key, []).append(label._replace(voice=Voice.OWN) if titled else label)
        elif lonely and _points_back(words, label) and (sort != "ruler" or (condemned and label.charge == CONDEMN)):
            groups.setdefault(only, []).append(label)
    return [
        Actor(
            register.by_stem[key][0].text if key in register.by_stem else "",
            sort,
            tuple(found),
            _named(key, register, found),
            bool(key),
        )
        for key, found in groups.items()
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


def _key(text: str, register: _Register, label: ActorLabel) -> str:
    """What ties a label to a named actor: a name or nationality in front or behind, folded to its first letters."""
    before, behind = register.before(label.start), register.behind(label.end)
    gap = text[before.end : label.start] if before and label.start - before.end <= 40 else ""
    if label.sort == "ruler":
        if behind and behind.kind == PERSON and behind.start - label.end <= 2:
            return register.bearer(behind)
        tied = before and before.kind == PERSON and _APPOSITION.match(gap)
        return register.bearer(before) if before and tied else ""
    nation = _NATION.search(text[max(0, label.start - 60) : label.start])
    if nation and nation[1].split()[-1].lower() not in _function_words():
        return _stem(nation[1].split()[-1])
    tied = before and before.kind in (ORGANISATION, OTHER) and _APPOSITION.match(gap) and _PLAIN_WORDS.fullmatch(gap)
    return _stem(before.tokens[-1]) if before and tied else ""


_APPOSITION = lazy_pattern(r",\s+(?:an?|the|one)\s")
_PLAIN_WORDS = lazy_pattern(r",[\w\s-]*")
_NATION = lazy_pattern(
    r"((?:[A-Z][\w’'-]+\s+)+)(?:(?!(?:and|or|the|a|an|of|in|on|at|to|for|by|with|from|as)\b)[a-z-]+\s+){0,2}\Z"
)


@cache
def _function_words() -> frozenset[str]:
    return _listed("pointing") | _listed("openers")


def _stem(word: str) -> str:
    """First letters of a name or nationality: Syria and Syrian, Iran and Iranian are one."""
    folded = word.casefold().removesuffix("'s").removesuffix("’s")
    return folded[: max(4, len(folded) - 3)][:5]


def _named(key: str, register: _Register, labels: Sequence[ActorLabel]) -> tuple[Span, ...]:
    """Where an actor stands by its name alone: not quoted, and not directly behind one of its labels."""
    ends = {label.end + gap for label in labels for gap in range(3)}
    return tuple(
        Span(mention.start, mention.end)
        for mention in register.by_stem.get(key, ())
        if mention.kind in (PERSON, PLACE, ORGANISATION, OTHER) and not mention.quoted and mention.start not in ends
    )
