"""Quotations: every kind of mark, what is no mark, and marks that lack their partner."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.language.quotations import UNCLOSED, UNOPENED, WRONG_MARK, find_quotations
from checker.language.segment import segment


def quoted(text, depth=None):
    quotations = find_quotations(text, segment(text))
    return [text[q.start : q.end] for q in quotations.all if depth is None or q.depth == depth]


def faults(text):
    return [(text[i.start : i.end], i.problem) for i in find_quotations(text, segment(text)).imbalances]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We won," he said. "They lost," she said.', ['"We won,"', '"They lost,"']),
        ("“We won,” he said.", ["“We won,”"]),
        ("He called it ‘great’, and left.", ["‘great’"]),
        ("He called it 'a disaster' twice.", ["'a disaster'"]),
        ("«Oui», dit-il. „Ja“, sagte er.", ["«Oui»", "„Ja“"]),
        ("''It was racist,'' he said.", ["''It was racist,''"]),
        ("``It was,'' he said.", ["``It was,''"]),
        ('The film “Jaws” and the 12" record', ["“Jaws”"]),
    ],
)
def test_marks_of_every_kind(text, expected):
    assert quoted(text) == expected
    assert not faults(text)


@pytest.mark.parametrize(
    "text",
    [
        "The '90s were good, said the workers' union’s men’s club.",
        "Rock 'n' roll, 'tis said, and 'em all. He's 5'10\" tall.",
        "It’s the boys’ own fault, isn’t it? The ’80s ended.",
        "The Joneses' dog and the Smiths' cat fought.",
    ],
)
def test_apostrophes_and_inches_are_no_quotations(text):
    assert quoted(text) == []
    assert not faults(text)


def test_nested_quotations_know_their_depth():
    text = "“He said ‘we lost’ and then “no” again,” she said."
    assert quoted(text, 0) == ["“He said ‘we lost’ and then “no” again,”"]
    assert quoted(text, 1) == ["‘we lost’", "“no”"]


def test_single_quotations_may_hold_a_plural_possessive():
    assert quoted("‘the boys’ club was shut’ he said") == ["‘the boys’ club was shut’"]


def test_a_quotation_runs_over_paragraphs_and_is_one_run():
    text = "“You knew better.\n\n“You were trusted,” the judge said. “Go.”"
    quotations = find_quotations(text, segment(text))
    assert not quotations.imbalances
    assert [q.run for q in quotations.all] == [1, 1, 2]
    assert [q.closed for q in quotations.all] == [False, True, True]


def test_joined_paragraphs_of_one_quotation_are_one_quotation():
    text = '"We will see decisions. "If the imbalances grow, we act," he said.'
    assert quoted(text) == [text[: text.index(" he said")]]
    assert not faults(text)


def test_joined_paragraphs_are_one_quotation_however_many_they_are():
    text = '"They lost. "We won, I even told him so. "Of course, it is a concern. "But it is over," he said.'
    assert quoted(text) == [text[: text.index(" he said")]]
    assert not faults(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('“I am here" he said.', [('“I am here"', WRONG_MARK)]),
        ('"I teach maths, Whitlow said.', [('"I teach maths, Whitlow said.', UNCLOSED)]),
        ("It had gone, so,” he said.", [("It had gone, so,”", UNOPENED)]),
        ("“We go, he said. “They stay,” she said.", [("“We go, he said.", UNCLOSED)]),
    ],
)
def test_marks_without_a_partner(text, expected):
    assert faults(text) == expected


def test_covers_and_touches():
    text = "A “big” day"
    quotations = find_quotations(text, segment(text))
    assert quotations.covers(2) and quotations.covers(6) and not quotations.covers(7) and not quotations.covers(0)
    assert quotations.touches(0, 3) and not quotations.touches(0, 2) and not quotations.touches(7, 9)


@given(st.text(alphabet="ab ,.\n\"“”‘’'«»„`s9", max_size=150))
def test_no_arrangement_of_marks_fails(text):
    quotations = find_quotations(text, segment(text))
    for q in quotations.all:
        assert 0 <= q.start < q.inner_start <= q.inner_end <= q.end <= len(text)
    outer = quotations.outer
    assert all(a.end <= b.start for a, b in pairwise(outer))
    for fault in quotations.imbalances:
        assert 0 <= fault.start <= fault.mark < fault.end <= len(text)


def test_a_paragraph_of_a_hundred_thousand_marks_is_read_in_linear_time():
    text = "a \"b ‘c ' “d " * 25_000
    assert find_quotations(text, segment(text)).all
