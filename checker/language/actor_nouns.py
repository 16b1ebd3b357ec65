"""The nouns for actors (actors.toml) in every form, and the words that tell whether copy has any that takes sides."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from checker.lists import word_list
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


PRAISE, PLAIN, CONDEMN = 1, 0, -1
SORTS = ("armed", "protest", "government", "ruler")
Entry = tuple[str, str, int]  # the form, its sort, its charge


class _Nouns(NamedTuple):
    """``entries`` are the forms by their first word, longest first, as FORM~SORT~CHARGE; ``siding`` those that praise
    or condemn, by the longest of their words; several are parted by "|"."""

    entries: Mapping[str, str]
    siding: Mapping[str, str]


@cache
def actor_nouns() -> _Nouns:
    """Every noun for an actor."""
    return _Nouns(**word_list("checker/language/actor_nouns"))


@lru_cache(maxsize=512)
def beginning_with(word: str) -> tuple[Entry, ...]:
    """The nouns that begin with a word, longest first. KeyError if none does."""
    entries = [entry.split("~") for entry in actor_nouns().entries[word].split("|")]
    return tuple([(form, sort, int(charge)) for form, sort, charge in entries])


def drawn_up(contents: dict[str, Any]) -> dict[str, Any]:
    """The nouns, from the list as it is written."""
    entries: dict[str, set[Entry]] = defaultdict(set)
    siding: dict[str, list[str]] = defaultdict(list)
    for form, sort, charge in _forms(contents):
        entries[form.split()[0]].add((form, sort, charge))
    sides = {form for those in entries.values() for form, _, charge in those if charge != PLAIN}
    for form in sorted(sides | {f"{form}'s" for form in sides}):
        siding[max(form.split(), key=len)].append(form)
    return {
        "entries": {first: "|".join(map(_kept, sorted(those, key=_order))) for first, those in entries.items()},
        "siding": {word: "|".join(forms) for word, forms in siding.items()},
    }


def _order(entry: Entry) -> tuple[int, Entry]:
    return -len(entry[0]), entry


def _kept(entry: Entry) -> str:
    form, sort, charge = entry
    return f"{form}~{sort}~{charge}"


def _forms(contents: dict[str, Any]) -> Iterator[Entry]:
    for sort in SORTS:
        for key, charge in (("praise", PRAISE), ("plain", PLAIN), ("condemn", CONDEMN)):
            for term in contents[sort][key]:
                for form in (term, f"{term}s", f"{term[:-1]}ies" if term.endswith("y") else f"{term}es"):
                    yield form, sort, charge
