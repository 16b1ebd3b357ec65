"""Actors: what the copy calls the armed groups, crowds, governments and rulers in it, and which of those words are
for one actor.

A word is tied to an actor by the name or nationality in front of it ("the Syrian regime", "North Korean dictator Kim
Jong Un"), by apposition ("Liwa al-Wadi, an armed group"), or, where the copy has only one actor of its sort, by there
being no other that it could mean.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, cached_property, lru_cache

from checker.finding import Span
from checker.language.actor_nouns import CONDEMN, SORTS
from checker.language.actor_words import ActorLabel, find_actor_words, listed
from checker.language.entities import Entity
from checker.language.names import ORGANISATION, OTHER, PERSON, PLACE, Mention
from checker.language.patterns import SIGN, lazy_pattern
from checker.language.segment import Segments, Words
from checker.language.voice import Voice, Voices
from checker.tuples import NamedTuple


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


def find_actors(
    text: str,
    words: Words,
    segments: Segments,
    mentions: Sequence[Mention],
    entities: Sequence[Entity],
    voices: Voices,
) -> tuple[Actor, ...]:
    """Every actor that the copy has a word for, in order of the first such word. A headline's words are left out."""
    labels = find_actor_words(text, words, segments, voices)
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
        self.mentions, self.entities = mentions, entities
        self.starts = [mention.start for mention in mentions]

    @cached_property
    def by_stem(self) -> dict[str, list[Mention]]:
        """The names by the first letters of their last word, and those of a ruler by the key of the bearer."""
        found: dict[str, list[Mention]] = {}
        for mention in self.mentions:
            found.setdefault(_stem(mention.tokens[-1]), []).append(mention)
        return found

    @cached_property
    def _bearers(self) -> dict[int, int]:
        return {place: number for number, entity in enumerate(self.entities) for place in entity.mentions}

    def bearer(self, mention: Mention) -> str:
        """The key of the person that a mention names."""
        number = self._bearers[bisect_left(self.starts, mention.start)]
        self.by_stem[f"#{number}"] = [self.mentions[m] for m in self.entities[number].mentions]
        return f"#{number}"

    def before(self, offset: int) -> Mention | None:
        """The last name that begins before an offset."""
        index = bisect_left(self.starts, offset)
        return self.mentions[index - 1] if index else None

    def behind(self, offset: int) -> Mention | None:
        """The first name that begins at an offset or behind it."""
        index = bisect_left(self.starts, offset)
        return self.mentions[index] if index < len(self.starts) else None


def _grouped(text: str, words: Words, register: _Register, sort: str, labels: list[ActorLabel]) -> list[Actor]:
    keyed = [(_key(text, words, register, label), label) for label in labels]
    keys = {key for key, _ in keyed if key}
    groups: dict[str, list[ActorLabel]] = {}
    lonely = len(keys) <= 1
    only = next(iter(keys), "")
    administered = bool(keys) and all(_noun(label) == "administration" for key, label in keyed if key)
    condemned = any(key and label.charge == CONDEMN for key, label in keyed)
    for key, label in keyed:
        if key:
            titled = sort == "ruler" and label.voice is Voice.ATTRIBUTED  # "the dictator X said": the writer's title
            groups.setdefault(key, []).append(label._replace(voice=Voice.OWN) if titled else label)
        elif not _points_back(words, label):
            continue
        elif sort == "government" and label.charge == CONDEMN and administered:
            continue  # "the regime" is not the Obama administration
        elif lonely and (sort != "ruler" or (condemned and label.charge == CONDEMN)):
            groups.setdefault(only, []).append(label)
        elif not lonely and sort == "armed" and (meant := _spoken_of(text, words, groups, label)):
            groups[meant].append(label)
    return [
        Actor(
            register.by_stem[key][0].text if key and key in register.by_stem else "",
            sort,
            tuple(found),
            _named(key, register, found) if key else (),
            bool(key),
        )
        for key, found in groups.items()
    ]


def _spoken_of(text: str, words: Words, groups: dict[str, list[ActorLabel]], label: ActorLabel) -> str:
    """The key of the actor that "the jihadist militia" means where the copy has several: the one that has gone under
    the same noun so far, else the one that most of the copy is about; "" if that tells nothing."""
    noun = _noun(label)
    same = [
        key
        for key, found in groups.items()
        if any(_noun(other) == noun and not _appended(text, other) for other in found)
    ]
    if same:
        return same[0] if len(same) == 1 else ""
    counts = sorted(((len(found), key) for key, found in groups.items()), reverse=True)
    index = words.at(label.start)
    definite = index > 0 and words.folded[index - 1] in ("the", "these", "those")
    leads = len(counts) > 1 and counts[0][0] >= counts[1][0] + _LEAD
    return counts[0][1] if definite and label.charge == CONDEMN and leads else ""


_LEAD = 2  # labels more than any other actor has: that is whom the copy is about


def _noun(label: ActorLabel) -> str:
    return label.words.split()[-1].lower().removesuffix("s")


def _appended(text: str, label: ActorLabel) -> bool:
    """Is a label put behind a name to say what it is ("the SDF, a militia backed by …")?"""
    return bool(_APPENDED.search(text[max(0, label.start - 60) : label.start]))


_APPENDED = lazy_pattern(r",\s+an?\s[\w\s-]*\Z")


def _points_back(words: Words, label: ActorLabel) -> bool:
    """Does a label without a name mean somebody in particular? A bare plural ("rebels are everywhere") does not."""
    index = words.at(label.start)
    before = words.folded[max(0, index - 3) : index]
    pointing = listed("pointing")
    if not _PREDICATE.isdisjoint(before) and not _ARTICLES.isdisjoint(before):
        return False  # "as both an extremist", "is a thug"
    return any(word in pointing or word[0].isdigit() or word.endswith("'s") for word in before)


_PREDICATE = frozenset(["as", "is", "was", "are", "were", "be", "been", "being", "become", "became"])
_ARTICLES = frozenset(("a", "an"))


def _key(text: str, words: Words, register: _Register, label: ActorLabel) -> str:
    """What ties a label to a named actor: a name or nationality in front or behind, folded to its first letters."""
    before, behind = register.before(label.start), register.behind(label.end)
    gap = text[before.end : label.start] if before and label.start - before.end <= 40 else ""
    if label.sort == "ruler":
        if behind and behind.kind == PERSON and behind.start - label.end <= 2:
            return register.bearer(behind)
        tied = before and before.kind == PERSON and _APPOSITION.match(gap)
        return register.bearer(before) if before and tied else ""
    tied = before and before.kind in (ORGANISATION, OTHER) and _APPOSITION.match(gap) and _PLAIN_WORDS.fullmatch(gap)
    if before and tied:
        return _stem(before.tokens[-1])
    if label.sort == "armed" and behind and text[label.end : behind.start] == " " and behind.kind != PERSON:
        return _stem(behind.tokens[-1])
    nation = _NATION.search(text[max(0, label.start - 60) : label.start])
    if nation and nation[1].split()[-1].lower() not in _function_words() | listed("faiths"):
        return _stem(nation[1].split()[-1])
    if label.sort == "government" and label.charge == CONDEMN:
        return _country(text, words, register, label)
    return ""


def _country(text: str, words: Words, register: _Register, label: ActorLabel) -> str:
    """The country whose government "the regime" means: the one behind it ("the regime in Damascus"), or the only one
    named shortly before it; of several the last, if it stands there as an adjective ("Iranian files … the regime")."""
    index = words.at(label.start)
    if not index or words.folded[index - 1] not in ("the", "this", "that"):
        return ""
    if words.folded[index + 1 : index + 2] == ["in"]:
        behind = register.behind(label.end)
        return _stem(behind.tokens[-1]) if behind and behind.kind == PLACE and behind.start - label.end <= 4 else ""
    found: dict[str, str] = {}
    for place in range(index - 1, max(-1, index - _FAR), -1):
        if text[words.starts[place]].isupper():
            stem = _stem(words.folded[place])
            if any(mention.kind == PLACE for mention in register.by_stem.get(stem, ())):
                found.setdefault(stem, words.folded[place])
    last = next(iter(found), "")
    return last if len(found) == 1 or found.get(last, "").endswith(_ADJECTIVE) else ""


_ADJECTIVE = ("an", "ese", "ish")
_FAR = 40  # words
_APPOSITION = lazy_pattern(r",\s+(?:an?|the|one)\s")
_PLAIN_WORDS = lazy_pattern(r",[\w\s.-]*")
_NATION = lazy_pattern(
    rf"(?<![\w-])((?:[A-Z]{SIGN}+\s+)+)"
    r"(?:(?!(?:and|or|the|a|an|of|in|on|at|to|for|by|with|from|as)\b)[a-z-]+\s+){0,2}\Z"
)


@cache
def _function_words() -> frozenset[str]:
    return listed("pointing") | listed("openers")


@lru_cache(maxsize=8192)
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
