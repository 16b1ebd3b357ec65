"""What outlets are called (outlets.toml): their names, other names and usual misspellings, and what each name is
sought by. Whose they are stands in the list itself, which few checks read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from checker.lists import word_list
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class _Names(NamedTuple):
    """All folded and without article but the right names: ``named`` has the right name by every name, ``misspelt`` by
    every misspelling; ``forms`` the names of an outlet by the right one; ``by_word`` the names of two words or more by
    each of their words; ``openings`` the misspellings, as their words, and the right name, by the first word."""

    named: Mapping[str, str]
    misspelt: Mapping[str, str]
    forms: Mapping[str, Sequence[str]]
    by_word: Mapping[str, Sequence[str]]
    openings: Mapping[str, Sequence[tuple[list[str], str]]]


def bare(name: str) -> str:
    """A name folded, without its article."""
    return name.casefold().replace("’", "'").removeprefix("the ")


@cache
def outlet_names() -> _Names:
    """The names of every listed outlet."""
    return _Names(**word_list("checker/language/outlet_names"))


@lru_cache(maxsize=4096)
def right_name(name: str) -> str:
    """The name of the listed outlet of that name, alias or usual misspelling, in any case, with or without its article;
    "" if none is listed."""
    names, folded = outlet_names(), bare(name)
    return names.named.get(folded) or names.misspelt.get(folded, "")


def drawn_up(contents: dict[str, Any]) -> dict[str, Any]:
    """The names, from the list as it is written."""
    named: dict[str, str] = {}
    misspelt: dict[str, str] = {}
    forms: dict[str, list[str]] = defaultdict(list)
    for table in contents.values():
        for right, facts in table.items():
            for form in dict.fromkeys(map(bare, (right, *facts.get("aliases", ())))):
                if named.setdefault(form, right) == right:
                    forms[right].append(form)
            misspelt |= {bare(form): right for form in facts.get("misspelt", ())}
    misspelt = {form: right for form, right in misspelt.items() if form not in named}
    by_word: dict[str, list[str]] = defaultdict(list)
    for name in named:
        for word in dict.fromkeys(name.split()) if " " in name else ():
            by_word[word].append(name)
    openings: dict[str, list[tuple[list[str], str]]] = defaultdict(list)
    for form, right in sorted(misspelt.items(), reverse=True):
        openings[form.split()[0]].append((form.split(), right))
    return {"named": named, "misspelt": misspelt, "forms": forms, "by_word": by_word, "openings": openings}
