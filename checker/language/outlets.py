"""Outlets: those that Checker knows by name, of what kind and country, whose they are, and their names as misspelt
(outlets.toml). Facts, each of an owner with its year and where it was read; no rating of ours."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from checker.language.name_lists import GIVEN_NAMES, PLACES, is_ordinary
from checker.language.outlet_names import LONG, bare, but_one_word, outlet_names, right_name
from checker.language.spelling_distances import distances
from checker.lists import word_list
from checker.tuples import NamedTuple

_BEFORE_CREDIT = "-–—("
_CREDIT_REACH = 40  # characters


class Outlet(NamedTuple):
    """One outlet. ``kind`` is agency, broadcaster, newspaper, magazine or site; ``country`` an ISO 3166 code; ``sites``
    are domains without "www."; ``owner`` says who owns or runs it, or how it stands to the state, as ``evidence`` at
    ``address`` had it in ``year`` (all four empty or 0 where the list does not say); ``shared`` are those of its names
    that outlets elsewhere bear too."""

    name: str
    kind: str
    country: str
    aliases: tuple[str, ...] = ()
    sites: tuple[str, ...] = ()
    owner: str = ""
    year: int = 0
    evidence: str = ""
    address: str = ""
    shared: tuple[str, ...] = ()


def outlet_named(name: str) -> Outlet | None:
    """The outlet of that name, alias or usual misspelling, in any case, with or without its article; None if none."""
    right = right_name(name)
    return _outlet(right) if right else None


@cache
def _outlet(right: str) -> Outlet:
    """The outlet whose right name is given, as the list has it."""
    tables = word_list("checker/language/outlets")
    kind, facts = next((kind, table[right]) for kind, table in tables.items() if right in table)
    aliases, sites = tuple(facts.get("aliases", ())), tuple(facts.get("sites", ()))
    held = (facts.get("owner", ""), facts.get("year", 0), facts.get("evidence", ""), facts.get("address", ""))
    return Outlet(right, kind, facts["country"], aliases, sites, *held, tuple(facts.get("shared", ())))


def listed(names: Sequence[str]) -> Outlet | None:
    """The first outlet that one of several names for one source is; None if none is listed, or if outlets elsewhere
    bear all of the names too: The Herald is one in Harare and one in Glasgow."""
    for name in names:
        outlet = outlet_named(name)
        if outlet and bare(name) not in map(bare, outlet.shared):
            return outlet
    return None


def misspellings(opening: str) -> list[tuple[list[str], str]]:
    """The usual misspellings with a first word: the words of each, folded, and the right name. KeyError if there are
    none."""
    names = outlet_names()
    return [(form.split(), names.misspelt[form]) for form in names.openings[opening].split("|")]


@cache
def openings_of_misspellings() -> frozenset[str]:
    """The first words of usual misspellings, folded."""
    return frozenset(outlet_names().openings)


@lru_cache(maxsize=4096)
def nearest(tokens: tuple[str, ...]) -> str:
    """The known outlet that a name of two words or more misses by one letter of one long word ("Washingten Post"); ""
    if there is none, or if the odd word is a word or name of its own."""
    names = outlet_names()
    parts = [token.casefold() for token in tokens]
    if names.words.isdisjoint(parts):
        return ""
    if parts[0] == "the":
        del parts[0]
    near = [name for key in but_one_word(parts, LONG) if key in names.but_one for name in names.but_one[key].split("|")]
    if not near or " ".join(parts) in names.named:
        return ""
    for other in sorted(near):
        odd = [(a, b) for a, b in zip(parts, other.split(), strict=True) if a != b]
        if len(odd) == 1 and _slip(*odd[0]):
            return names.named[other]
    return ""


def _slip(word: str, right: str) -> bool:
    """Is a word another's misspelling by one letter, and no word, place or given name itself?"""
    if word in (right + "s", right[:-1]) or right == word + "s":
        return False  # a plural
    if len(word) < LONG or word[0] != right[0] or is_ordinary(word) or word in PLACES or word in GIVEN_NAMES:
        return False
    return distances().osa(word, right) == 1


def own_outlets(text: str, folded: str, opening: str, agency: str) -> frozenset[str]:
    """The names, bare, of the outlets that copy says it is of itself: the ``agency`` of its dateline, "AP: …" as its
    ``opening``, a credit that ends it ("- Reuters."), "the Post has learned". ``folded`` is the text folded."""
    names = [agency, opening[:_CREDIT_REACH].partition(":")[0]]
    last = text[-_CREDIT_REACH:].rstrip()
    mark = max(map(last.rfind, _BEFORE_CREDIT))
    credit = last[mark + 1 :].lstrip().removesuffix(".").removesuffix(")") if mark >= 0 else ""
    if credit[:1].isupper():
        names.append(credit)
    at = folded.find(" has learn")
    if at >= 0:
        before = text[max(0, at - _CREDIT_REACH) : at].split()
        names += [" ".join(before[-count:]).strip(",.") for count in (1, 2, 3, 4)]
    own = {bare(agency)} if agency else set()
    forms = outlet_names().forms
    for right in [right_name(name) for name in names if name]:
        own.update(forms[right].split("|") if right in forms else ())
    return frozenset(own)
