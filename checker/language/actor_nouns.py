"""The nouns for actors (actors.toml) in every form, and the words that tell whether copy has any that takes sides."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from checker.lists import word_list
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


PRAISE, PLAIN, CONDEMN = 1, 0, -1
SORTS = ("armed", "protest", "government", "ruler")
Entry = tuple[str, str, int]  # the form, its sort, its charge


class _Nouns(NamedTuple):
    """``entries`` are the forms by their first word, longest first; ``siding`` those that praise or condemn, as their
    words, by the longest of these."""

    entries: Mapping[str, Sequence[Entry]]
    siding: Mapping[str, Sequence[list[str]]]


@cache
def actor_nouns() -> _Nouns:
    """Every noun for an actor."""
    return _Nouns(**word_list("checker/language/actor_nouns"))


def drawn_up(contents: dict[str, Any]) -> dict[str, Any]:
    """The nouns, from the list as it is written."""
    entries: dict[str, set[Entry]] = defaultdict(set)
    siding: dict[str, list[list[str]]] = defaultdict(list)
    for form, sort, charge in _forms(contents):
        entries[form.split()[0]].add((form, sort, charge))
    sides = {form for those in entries.values() for form, _, charge in those if charge != PLAIN}
    for form in sorted(sides | {f"{form}'s" for form in sides}):
        siding[max(form.split(), key=len)].append(form.split())
    ordered = {first: sorted(those, key=lambda entry: (-len(entry[0]), entry)) for first, those in entries.items()}
    return {"entries": ordered, "siding": siding}


def _forms(contents: dict[str, Any]) -> Iterator[Entry]:
    for sort in SORTS:
        for key, charge in (("praise", PRAISE), ("plain", PLAIN), ("condemn", CONDEMN)):
            for term in contents[sort][key]:
                for form in (term, f"{term}s", f"{term[:-1]}ies" if term.endswith("y") else f"{term}es"):
                    yield form, sort, charge
