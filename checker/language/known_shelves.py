"""Groups, outlets and public figures that every desk knows (known_names.toml), laid up by what they are sought by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache

from checker.language.name_forms import core
from checker.lists import word_list
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


GROUP, OUTLET, FIGURE = "group", "outlet", "figure"
Form = tuple[str, ...]


class Known(NamedTuple):
    """A name that readers know: ``forms`` are its accepted spellings as plain words, ``acronyms`` those that gloss it;
    for a figure ``of`` is the country or body, ``office`` the office and ``years`` when it was held."""

    name: str
    kind: str
    forms: tuple[Form, ...]
    acronyms: tuple[str, ...] = ()
    of: str = ""
    office: str = ""
    years: tuple[str, str] = ("", "")

    @property
    def description(self) -> str:
        """Who or what it is, in words: "president, Syria, since 2025"."""
        if self.kind != FIGURE:
            return f"the {self.kind}"
        first, last = self.years
        years = f"{first}–{last}" if first and last else f"since {first}" if first else f"until {last}" if last else ""
        return ", ".join(part for part in (self.office, self.of, years) if part)


class Shelves(NamedTuple):
    """The known names of one kind, those of outlets among the groups. ``entries`` are what the list says of each; the
    others give numbers of these: ``by_word`` of names of several words, ``alone`` of names of one, by their initial;
    ``glossed`` by acronym, ``surnames`` of figures. ``accepted`` are the words and acronyms that are right alone."""

    entries: Sequence[Sequence[str]]
    by_word: Mapping[str, Sequence[int]]
    alone: Mapping[str, Mapping[str, int]]
    glossed: Mapping[str, Sequence[int]]
    surnames: Mapping[str, Sequence[int]]
    accepted: frozenset[str]


@cache
def shelves(kind: str) -> Shelves:
    """The shelves of one kind: GROUP, which stands for outlets too, or FIGURE."""
    laid_up = word_list("checker/language/known_shelves")[kind]
    return Shelves(**{**laid_up, "accepted": frozenset(laid_up["accepted"].split())})


@cache
def known(kind: str, number: int) -> Known:
    """One name of a kind's shelves. There are a few hundred, of which a story has use for a few."""
    return _read(*shelves(kind).entries[number])


def _read(entry: str, kind: str, of: str = "", office: str = "", first: str = "", last: str = "") -> Known:
    names = entry.split(" = ")
    acronyms = tuple(name for name in names if name.isupper() or (len(name) < 4 and not name.islower()))
    forms = tuple(dict.fromkeys(core(tuple(name.split())) for name in names if name not in acronyms))
    return Known(names[0], kind, forms, acronyms, of, office, (first, last))


def drawn_up(contents: dict[str, Any]) -> dict[str, Any]:
    """The shelves of both kinds, from the list as it is written."""
    bodies = [[entry, kind] for kind, key in ((GROUP, "groups"), (OUTLET, "outlets")) for entry in contents[key]]
    figures = [[name, FIGURE, *facts] for name, *facts in contents["figures"]]
    return {GROUP: _laid_up(bodies), FIGURE: _laid_up(figures)}


def _laid_up(entries: list[list[str]]) -> dict[str, Any]:
    by_word: dict[str, list[int]] = defaultdict(list)
    alone: dict[str, dict[str, int]] = defaultdict(dict)
    glossed: dict[str, list[int]] = defaultdict(list)
    surnames: dict[str, list[int]] = defaultdict(list)
    accepted: set[str] = set()
    for number, entry in enumerate(entries):
        one = _read(*entry)
        for word in sorted({word for form in one.forms if len(form) > 1 for word in form}):
            by_word[word].append(number)
        for word in [form[0] for form in one.forms if len(form) == 1]:
            alone[word[0]].setdefault(word, number)
            accepted.add(word)
        for acronym in one.acronyms:
            glossed[acronym].append(number)
            accepted.add(acronym.casefold())
        for surname in sorted({form[-1] for form in one.forms}) if one.kind == FIGURE else ():
            surnames[surname].append(number)
    return {
        "entries": entries,
        "by_word": by_word,
        "alone": alone,
        "glossed": glossed,
        "surnames": surnames,
        "accepted": " ".join(sorted(accepted)),
    }
