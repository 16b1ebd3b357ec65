"""Names that every desk knows: which strangers are near them, and which are let be."""

import pytest

from checker.language.known_names import figures_called, glossed_by, known_near
from checker.language.known_shelves import FIGURE, GROUP, known
from checker.language.name_forms import core
from checker.lists import word_list


def near(name, kind):
    found = known_near(core(tuple(name.split())), kind)
    return found.name if found else None


@pytest.mark.parametrize(
    ("written", "kind", "meant"),
    [
        ("Hayat Taharir Al-Sham", GROUP, "Hayat Tahrir al-Sham"),
        ("Hezbolah", GROUP, "Hezbollah"),
        ("Al Jazera", GROUP, "Al Jazeera"),
        ("Washinton Post", GROUP, "Washington Post"),
        ("Ahmed Arshara", FIGURE, "Ahmed al-Sharaa"),
        ("Nelson Mandella", FIGURE, "Nelson Mandela"),
        ("Vladmir Putin", FIGURE, "Vladimir Putin"),
    ],
)
def test_a_slip_in_one_word_of_a_known_name(written, kind, meant):
    assert near(written, kind) == meant


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("Hizbullah", GROUP),
        ("Bloomberg", GROUP),
        ("Washington Poet", GROUP),
        ("Moammar Gadhafi", FIGURE),
        ("Donald Trumbull", FIGURE),
        ("Boris Johnston", FIGURE),
        ("Putin", FIGURE),
        ("", GROUP),
    ],
)
def test_other_spellings_and_other_people_are_let_be(written, kind):
    assert near(written, kind) in (None, written)


def test_a_gloss_says_which_name_is_meant():
    found = glossed_by("ISIS", ("dash",))
    assert found and found.name == "Daesh"
    assert glossed_by("ISIS", ("daesh",)) is None
    assert glossed_by("", ("dash",)) is None


def test_figures_have_their_years_in_order():
    for name, of, office, first, last in word_list("checker/language/known_names")["figures"]:
        assert name and of and office
        assert not (first and last) or int(first) <= int(last)


@pytest.mark.parametrize("written", ["Hezbolah", "Hzebollah", "Hezbolalh", "Hezbollahh"])
def test_a_slip_at_either_end_of_a_name_of_one_word_is_found(written):
    assert near(written, GROUP) == "Hezbollah"


def test_names_are_read_off_their_shelves_as_the_list_has_them():
    lists = word_list("checker/language/known_names")
    written = [entry.split(" = ")[0] for key in ("groups", "outlets") for entry in lists[key]]
    assert [known(GROUP, number).name for number in range(len(written))] == written
    for number, (_, of, office, *years) in enumerate(lists["figures"]):
        figure = known(FIGURE, number)
        assert (figure.of, figure.office, list(figure.years), figure.kind) == (of, office, years, FIGURE)
        assert all(figure in figures_called(form[-1]) for form in figure.forms)
    hts = known(GROUP, written.index("Hayat Tahrir al-Sham"))
    assert ("hayat", "tahrir", "sham") in hts.forms and hts.acronyms == ("HTS",) and not hts.of
