"""Outlets: names, aliases, misspellings, and what must not be taken for one."""

import re
from pathlib import Path

import pytest

from checker.document import Document
from checker.language.outlet_names import bare
from checker.language.outlets import listed, misspellings, nearest, openings_of_misspellings, outlet_named
from checker.language.source_phrases import own_names
from checker.lists import word_list


@pytest.mark.parametrize(
    "name, found",
    [
        ("Reuters", "Reuters"),
        ("the Washington Post", "The Washington Post"),
        ("AFP", "Agence France-Presse"),
        ("Shafeq News", "Shafaq News"),
        ("XINHUA", "Xinhua"),
    ],
)
def test_an_outlet_is_known_by_name_alias_and_misspelling(name, found):
    assert outlet_named(name).name == found


@pytest.mark.parametrize("name", ["", "The", "Daily Bugle", "Hanoi Times"])
def test_other_names_are_none(name):
    assert outlet_named(name) is None


@pytest.mark.parametrize(
    "tokens, found",
    [
        (("Jerusalam", "Post"), "The Jerusalem Post"),
        (("Houston", "Post"), ""),
        (("New", "Yorkers"), ""),
        (("Post",), ""),
        ((), ""),
    ],
)
def test_a_name_is_near_another_by_one_letter_of_a_long_word(tokens, found):
    assert nearest(tokens) == found


def test_there_are_enough_outlets_of_enough_countries():
    tables = [facts for kind in word_list("checker/language/outlets").values() for facts in kind.values()]
    assert len(tables) >= 250
    assert len({facts["country"] for facts in tables}) >= 80


def test_no_misspelling_is_another_outlets_name():
    written = {" ".join(parts): right for first in openings_of_misspellings() for parts, right in misspellings(first)}
    assert all(outlet_named(form).name == right for form, right in written.items())


def test_what_is_said_of_an_owner_has_a_year_a_source_and_its_address():
    tables = {name: facts for kind in word_list("checker/language/outlets").values() for name, facts in kind.items()}
    for name, facts in tables.items():
        told = [key for key in ("owner", "year", "evidence", "address") if facts.get(key)]
        assert len(told) in (0, 4), name
        assert 1999 < facts.get("year", 2000) < 2030, name
        assert re.fullmatch(r"https?://[\w.-]+\.[a-z]+/\S*", facts.get("address", "https://example.org/")), name
    owned = sum("owner" in facts for facts in tables.values())
    assert owned >= 250
    countries = {facts["country"] for facts in tables.values()}
    readme = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    assert f"({owned} of {len(tables)} outlets, of {len(countries)} countries" in readme


@pytest.mark.parametrize("name", ["The Nation", "Rueter", "British Broadcasting Company"])
def test_names_of_others_are_no_listed_outlets(name):
    assert outlet_named(name) is None


def test_no_two_outlets_share_a_name_or_a_site():
    tables = {name: facts for kind in word_list("checker/language/outlets").values() for name, facts in kind.items()}
    sites = [site for facts in tables.values() for site in facts.get("sites", ())]
    assert len(set(sites)) == len(sites)
    names = [{bare(form) for form in (name, *facts.get("aliases", ()))} for name, facts in tables.items()]
    forms = [form for known in names for form in known]
    assert len(set(forms)) == len(forms)


def test_a_name_that_outlets_elsewhere_bear_tells_nothing_of_its_owner():
    assert outlet_named("The Herald") and listed(["The Herald"]) is None
    assert listed(["The Times", "Times of London"]).name == "The Times"
    for outlet in {outlet_named(name) for table in word_list("checker/language/outlets").values() for name in table}:
        assert {bare(name) for name in outlet.shared} <= {bare(name) for name in (outlet.name, *outlet.aliases)}


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("AP: Chair routed money\n\nGates told the Associated Press that he did.", "associated press"),
        ("ACCRA (Reuters) - The bridge is shut, it said.", "reuters"),
        ("The bridge is shut.\n\nIt will open in May. - Reuters.", "reuters"),
        ("The bridge is shut, Politico has learned.", "politico"),
    ],
)
def test_copy_says_whose_it_is(text, own):
    found = Document(text)
    assert own in own_names(text, found.words.text, found.segments)
    assert all(source.hand < 2 for source in found.ledger.sources)


def test_other_copy_does_not():
    found = Document("Ama Boateng told Reuters that the bridge was shut. The team has learned from it.")
    assert own_names(found.text, found.words.text, found.segments) == frozenset()
