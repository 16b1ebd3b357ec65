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
    """The known names of one kind, those of outlets among the groups. ``entries`` are the names, each as one string;
    the others give numbers of these, as in "12 107": ``by_word`` of names of several words; ``alone`` of names of
    one, by its ends; ``glossed`` by acronym, ``surnames`` of figures. ``accepted`` are the words and acronyms that are
    right alone."""

    entries: Sequence[str]
    by_word: Mapping[str, str]
    alone: Mapping[str, str]
    glossed: Mapping[str, str]
    surnames: Mapping[str, str]
    accepted: frozenset[str]


@cache
def shelves(kind: str) -> Shelves:
    """The shelves of one kind: GROUP, which stands for outlets too, or FIGURE."""
    laid_up = word_list("checker/language/known_shelves")[kind]
    return Shelves(**{**laid_up, "accepted": frozenset(laid_up["accepted"].split())})


@cache
def known(kind: str, number: int) -> Known:
    """One name of a kind's shelves. There are a few hundred, of which a story has use for a few."""
    name, called, forms, acronyms, of, office, first, last = shelves(kind).entries[number].split("\t")
    spelled = tuple([tuple(form.split()) for form in forms.split("|")])
    return Known(name, called, spelled, tuple(filter(None, acronyms.split("|"))), of, office, (first, last))


def ends_of(word: str) -> tuple[str, str]:
    """What two words of six letters or more that are a slip apart have one of alike: the first three letters, or the
    first and the last two."""
    return word[:3], f"{word[0]}-{word[-2:]}"


def drawn_up(contents: dict[str, Any]) -> dict[str, Any]:
    """The shelves of both kinds, from the list as it is written."""
    bodies = [(entry, kind) for kind, key in ((GROUP, "groups"), (OUTLET, "outlets")) for entry in contents[key]]
    figures = [(name, FIGURE, *facts) for name, *facts in contents["figures"]]
    return {GROUP: _laid_up([_read(*entry) for entry in bodies]), FIGURE: _laid_up([_read(*row) for row in figures])}


def _read(entry: str, kind: str, of: str = "", office: str = "", first: str = "", last: str = "") -> Known:
    names = entry.split(" = ")
    acronyms = tuple(name for name in names if name.isupper() or (len(name) < 4 and not name.islower()))
    forms = tuple(dict.fromkeys(core(tuple(name.split())) for name in names if name not in acronyms))
    return Known(names[0], kind, forms, acronyms, of, office, (first, last))


def _laid_up(everyone: Sequence[Known]) -> dict[str, Any]:
    by_word: dict[str, list[str]] = defaultdict(list)
    alone: dict[str, list[str]] = defaultdict(list)
    glossed: dict[str, list[str]] = defaultdict(list)
    surnames: dict[str, list[str]] = defaultdict(list)
    accepted: set[str] = set()
    for number, one in enumerate(everyone):
        single = [form[0] for form in one.forms if len(form) == 1]
        accepted.update(single, [acronym.casefold() for acronym in one.acronyms])
        for word in sorted({word for form in one.forms if len(form) > 1 for word in form}):
            by_word[word].append(str(number))
        for ends in sorted({ends for word in single for ends in ends_of(word)}):
            alone[ends].append(str(number))
        for acronym in one.acronyms:
            glossed[acronym].append(str(number))
        for surname in sorted({form[-1] for form in one.forms}) if one.kind == FIGURE else ():
            surnames[surname].append(str(number))
    entries = [_written(one) for one in everyone]
    shelves = {"by_word": by_word, "alone": alone, "glossed": glossed, "surnames": surnames}
    numbered = {name: {key: " ".join(those) for key, those in shelf.items()} for name, shelf in shelves.items()}
    return {"entries": entries, **numbered, "accepted": " ".join(sorted(accepted))}


def _written(one: Known) -> str:
    forms = "|".join([" ".join(form) for form in one.forms])
    return "\t".join([one.name, one.kind, forms, "|".join(one.acronyms), one.of, one.office, *one.years])
