"""What outlets are called (outlets.toml): their names, other names and usual misspellings, and what each name is
sought by. Whose they are stands in the list itself, which few checks read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache

from checker.lists import word_list
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

LONG = 6  # letters: in shorter words one letter makes another word


class _Names(NamedTuple):
    """All folded and without article but the right names: ``named`` has the right name by every name, ``misspelt`` by
    every misspelling; ``forms`` the names of an outlet by the right one; ``words`` those of names of two words or more,
    and ``but_one`` these names by what is left with one long word brought down to its initial; ``openings`` the
    misspellings by their first word. Several names in one place are parted by "|"."""

    named: Mapping[str, str]
    misspelt: Mapping[str, str]
    forms: Mapping[str, str]
    words: frozenset[str]
    but_one: Mapping[str, str]
    openings: Mapping[str, str]


def bare(name: str) -> str:
    """A name folded, without its article."""
    return name.casefold().replace("’", "'").removeprefix("the ")


@cache
def outlet_names() -> _Names:
    """The names of every listed outlet."""
    names = word_list("checker/language/outlet_names")
    return _Names(**{**names, "words": frozenset(names["words"].split())})


@lru_cache(maxsize=4096)
def right_name(name: str) -> str:
    """The name of the listed outlet of that name, alias or usual misspelling, in any case, with or without its article;
    "" if none is listed."""
    names, folded = outlet_names(), bare(name)
    return names.named.get(folded) or names.misspelt.get(folded, "")


def but_one_word(words: Sequence[str], least: int) -> list[str]:
    """A name of several words with each that has at least so many letters brought down to its initial in turn: names
    that differ in one such word alone, and begin it alike, share one of these."""
    if len(words) < 2:
        return []
    return [
        " ".join([*words[:place], word[0], *words[place + 1 :]])
        for place, word in enumerate(words)
        if len(word) >= least
    ]


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
    words = sorted({word for name in named if " " in name for word in name.split()})
    but_one: dict[str, list[str]] = defaultdict(list)
    for name in sorted(named):
        for key in but_one_word(name.split(), LONG - 1):
            but_one[key].append(name)
    openings: dict[str, list[str]] = defaultdict(list)
    for form in sorted(misspelt, reverse=True):
        openings[form.split()[0]].append(form)
    sought = {"words": " ".join(words), "but_one": _parted(but_one), "openings": _parted(openings)}
    return {"named": named, "misspelt": misspelt, "forms": _parted(forms), **sought}


def _parted(names: Mapping[str, Iterable[str]]) -> dict[str, str]:
    return {key: "|".join(several) for key, several in names.items()}
