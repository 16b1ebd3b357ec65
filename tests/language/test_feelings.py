"""Feelings: whose they are said to be, and words that tell none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.document import Document
from checker.language.feelings import find_feelings


def feelings(text):
    document = Document(text)
    words = document.words
    found = find_feelings(text, document.segments, words, document.quotations)
    return [text[words.starts[f.first] : words.ends[f.last - 1]] for f in found]


@pytest.mark.parametrize(
    "text, found",
    [
        ("The board is terrified of a run.", "The board is terrified"),
        ("In June the bishop regrets nothing.", "the bishop regrets"),
        ("The governor can barely hide his glee.", "The governor can barely hide his glee"),
        ("Voters have little appetite for a third count.", "Voters have little appetite"),
        ("Families of the missing are losing hope.", "Families of the missing are losing hope"),
        ("Ministers are in despair over the count.", "Ministers are in despair"),
        ("She never forgave him.", "She never forgave"),
        ("The ministry fears a second strike.", "The ministry fears"),
        ("She is the kind of jurist many members fear the board would pick.", "many members fear"),
        ("Doctors in Wales had feared the plan.", "Doctors in Wales had feared"),
        ("The board worries the bank will fail.", "The board worries"),
        ("Shareholders are growing impatient.", "Shareholders are growing impatient"),
    ],
)
def test_a_feeling_has_its_owner_in_front(text, found):
    assert feelings(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "There are growing fears of a second strike.",
        "The annexation renewed fears in the east.",
        "Some 1,000 people are feared to be dead.",
        "The team lost interest payments of $4m.",
        "“The board is terrified of a run,” she said.",
        "The weather was desperate.",
        "The turn on Damascus worries the Gulf capitals, and puts old accords into question.",
        "The organisers are determined to carry on, and agencies are eager to help.",
        "He should fear nothing, and would hate to go.",
        "They were fighting for the coveted award.",
    ],
)
def test_words_of_feeling_in_other_uses_tell_none(text):
    assert feelings(text) == []


@given(
    st.lists(st.sampled_from(["The", "is", "are", "feared", "lost", "faith", "in", "hope", ",", ".", "“", "”", "to"]))
)
def test_no_order_of_words_makes_it_fail(words):
    feelings(" ".join(words))
