"""What is written in the place of what, where the house says which way is right."""

import pytest

from checker import Document
from checker.house import House
from checker.language.house_style import respelled, rewritten

NAMES = (
    "The envoy Esmail Kaani spoke on Monday. Kaani left. Qaani’s visit ended. “We like Qaani,” he said. Write to "
    "@Qaani about it. Qaani [sic] signed."
)
BODY = "Izzat al-Shahbndar spoke to the paper. Shabundar praised the group, and Shabundar left."
TERMS = "The airstrikes hit. An airstrike killed. Air strikes came. “Air strikes,” he said. He fears air-strike law."
CELLS = "It sells lithium-ion cells. The lithium ion chemistries of phones and lithium ion batteries are older."


def after(text, edits):
    for start, end, words in sorted(edits, reverse=True):
        text = text[:start] + words + text[end:]
    return text


def names(text, **house):
    document = Document(text, house=House(**house))
    found = [entity for entity in document.entities if entity.variations]
    assert len(found) == 1, "the example is to have one name spelled in two ways"
    return respelled(text, found[0], found[0].variations[0], document.house, document.quotations)


def terms(text, **house):
    document = Document(text, house=House(**house))
    (term,) = document.terms
    return after(text, rewritten(text, term, document.house, document.quotations))


def test_nothing_is_respelled_unless_the_house_says_how():
    assert names(NAMES) == []
    assert names(NAMES, preferred=("Smith", "Kaani of Kerman")) == []
    assert names(NAMES, preferred=("Kaani", "Qaani")) == []


@pytest.mark.parametrize(
    "house", [{"preferred": ("Kaani",)}, {"preferred": ("Esmail Kaani",)}, {"names": (("Kaani",),)}]
)
def test_a_name_is_spelled_as_the_house_has_it_but_not_in_quotations_addresses_and_errors_meant(house):
    assert after(NAMES, names(NAMES, **house)) == NAMES.replace("Qaani’s", "Kaani’s")


def test_the_house_may_prefer_the_spelling_that_is_rarer():
    expected = NAMES.replace("Kaani", "Qaani")
    assert after(NAMES, names(NAMES, preferred=("Qaani",), prefer_majority=True)) == expected


def test_the_majority_is_right_where_the_house_says_so_and_there_is_one():
    assert after(BODY, names(BODY, prefer_majority=True)) == BODY.replace("al-Shahbndar", "al-Shabundar")
    even = BODY.replace(", and Shabundar left", "")
    assert names(even, prefer_majority=True) == []


def test_capitals_stay():
    text = "The envoy Esmail Kaani spoke on Monday. Kaani left.\n\nESMAIL QAANI left on Tuesday, the ministry said."
    found = [edit.text for edit in names(text, preferred=("Kaani",))]
    assert found == ["KAANI"]


def test_a_term_is_written_as_it_is_most_often_in_its_own_number():
    assert terms(TERMS) == TERMS.replace("Air strikes came", "Airstrikes came").replace("air-strike", "airstrike")
    assert terms("An adviser came. Two advisers went. Advisors stayed.").endswith("Advisers stayed.")


def test_a_hyphen_before_a_noun_is_left():
    assert terms(CELLS) == CELLS
    assert terms(TERMS, preferred=("air strike",)) == (
        "The air strikes hit. An air strike killed. Air strikes came. “Air strikes,” he said. He fears air-strike law."
    )


def test_of_two_forms_met_equally_often_neither_is_right():
    even = "She told them by email. In a second e-mail she said more."
    assert terms(even) == even
    assert terms(even, preferred=("e-mail",)) == even.replace("email", "e-mail")


def test_a_term_over_the_end_of_a_line_is_left():
    text = "The airstrikes hit. An airstrike killed one. The air\nstrikes came."
    assert terms(text) == text


@pytest.mark.parametrize(
    ("words", "mended"),
    [
        ("Their separate Web site came.", "Their separate website came."),
        ("Web site work began.", "Website work began."),
    ],
)
def test_a_capital_that_is_another_words_goes_with_it(words, mended):
    text = words + " A website fell. The website rose. A website it was."
    assert terms(text).startswith(mended)


def test_what_a_title_has_in_two_words_cannot_be_told():
    text = "Many Died in New Airstrike Today\n\nThe air strike came. An air strike hit. That air strike was one."
    assert terms(text) == text
