"""The register of names of one story or of many: who is named where, in which spellings, and which files differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from checker.language.full_names import full_names
from checker.language.like_words import confusable, is_word, likeness, never_one, plural, slip_between
from checker.language.name_forms import core
from checker.language.name_kinds import ORGANISATION, OTHER, OUTLET, PERSON
from checker.language.name_lists import GIVEN_NAMES, PLACES
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from checker.language.entities import Entity
    from checker.report.report import Report

_CROWD = 40  # names that share a word with more than so many others are told apart by the rest of them
_SURE = 0.6  # likeness from which names of different files are taken for one
_FAMILIES = {PERSON: PERSON, OTHER: PERSON, OUTLET: OUTLET, ORGANISATION: OUTLET}


class Use(NamedTuple):
    """One spelling in one file: how often it stands there, and in which line first."""

    path: str
    times: int
    line: int


class Registered(NamedTuple):
    """One name of the register. ``spellings`` maps each form to its uses, the most frequent first; ``between`` says
    that files spell the full name in different ways, ``within`` that one file does; ``listed`` that the house has
    it."""

    name: str
    kind: str
    roles: tuple[str, ...]
    spellings: tuple[tuple[str, tuple[Use, ...]], ...]
    between: bool
    within: bool
    listed: bool

    @property
    def times(self) -> int:
        """How often it is named."""
        return sum(use.times for _, uses in self.spellings for use in uses)

    @property
    def files(self) -> int:
        """In how many files it is named."""
        return len({use.path for _, uses in self.spellings for use in uses})


def name_register(reports: Iterable[Report]) -> list[Registered]:
    """Every name of the reports in order of first mention, those of one spelling, or nearly, as one."""
    entities: list[tuple[Report, Entity]] = []
    shelves: dict[tuple[str, tuple[str, ...]], list[int]] = defaultdict(list)
    for report in reports:
        for entity in report.names:
            shelves[_FAMILIES.get(entity.kind, entity.kind), core(tuple(entity.name.split()))].append(len(entities))
            entities.append((report, entity))
    home = {key: key for key in shelves}
    for one, other in _alike(shelves):
        first, second = sorted((_root(home, one), _root(home, other)), key=lambda key: shelves[key][0])
        home[second] = first
    groups: dict[tuple[str, tuple[str, ...]], list[int]] = defaultdict(list)
    for key, members in shelves.items():
        groups[_root(home, key)] += members
    return [_registered([entities[i] for i in sorted(group)]) for group in sorted(groups.values(), key=min)]


Key = tuple[str, tuple[str, ...]]


def _root(home: dict[Key, Key], key: Key) -> Key:
    while home[key] != key:
        key = home[key]
    return key


def _alike(shelves: dict[Key, list[int]]) -> Iterable[tuple[Key, Key]]:
    """Pairs of names that differ in one word and are likely one."""
    bearers: dict[str, list[Key]] = defaultdict(list)
    for key in shelves:
        for word in set(key[1]):
            if 2 < len(word) < 30 and word.isalpha():
                bearers[word].append(key)
    for x, y in confusable(sorted(bearers)):
        if never_one(x, y, frozenset()):
            continue
        for one in bearers[x][:_CROWD]:
            for other in bearers[y][:_CROWD]:
                if one[0] == other[0] and len(one[1]) == len(other[1]) and _one(one, other, x, y):
                    yield one, other


def _one(one: Key, other: Key, x: str, y: str) -> bool:
    if len(one[1]) > 1:
        return full_names(one[1], other[1], x, y, one[0], settled_plural=False) >= _SURE
    if one[0] == PERSON or min(len(x), len(y)) < 6 or plural(x, y) or not slip_between(x, y):
        return False
    known = [is_word(word) or word in GIVEN_NAMES or word in PLACES for word in (x, y)]
    return not any(known) and likeness(x, y) >= 0.8


def _registered(group: Sequence[tuple[Report, Entity]]) -> Registered:
    first = group[0][1]
    uses: dict[str, list[Use]] = defaultdict(list)
    fullest: dict[str, set[str]] = defaultdict(set)
    for report, entity in group:
        for spelling in entity.spellings:
            line = report.document.place(spelling.spans[0].start).line
            uses[spelling.text].append(Use(report.path, len(spelling.spans), line))
        form = core(tuple(entity.name.split()))
        for spelling in entity.spellings:
            words = core(tuple(spelling.text.split()))
            if len(words) == len(form) and all(len(word) > 1 for word in words):
                fullest[report.path].add(" ".join(spelling.text.casefold().replace("’", "'").split()))
    ways = set(map(frozenset, fullest.values()))
    ranked = sorted(uses.items(), key=lambda item: -sum(use.times for use in item[1]))
    return Registered(
        first.name,
        first.kind,
        tuple(dict.fromkeys(role for _, entity in group for role in (*entity.titles, *entity.roles))),
        tuple((text, tuple(found)) for text, found in ranked),
        len(ways) > 1,
        any(entity.variations for _, entity in group),
        any(entity.listed for _, entity in group),
    )


def as_entries(register: Iterable[Registered]) -> list[dict[str, Any]]:
    """The register as plain values for JSON."""
    return [
        {
            "name": name.name,
            "kind": name.kind,
            "roles": list(name.roles),
            "count": name.times,
            "files": name.files,
            "differs_between_files": name.between,
            "differs_within_a_file": name.within,
            "listed": name.listed,
            "spellings": [
                {
                    "text": text,
                    "count": sum(use.times for use in uses),
                    "uses": [{"path": use.path, "count": use.times, "line": use.line} for use in uses],
                }
                for text, uses in name.spellings
            ],
        }
        for name in register
    ]
