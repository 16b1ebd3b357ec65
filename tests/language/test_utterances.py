"""Utterances that are quoted twice."""

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import Indel

from checker.document import Document
from checker.language.utterances import _likeness

LONG = "we will not hand out bonuses for hours nobody has worked"


def repeats(text):
    return [(round(r.likeness, 1), r.referred) for r in Document(text).repeats]


def test_one_word_changed():
    other = LONG.replace("nobody", "everybody")
    assert repeats(f"“{LONG},” she said.\n\nIt rained.\n\n“{other},” she said.") == [(0.9, False)]


def test_the_same_words_and_a_part_of_them_are_no_change():
    assert (
        repeats(f"“{LONG},” she said.\n\nIt rained.\n\n“{LONG},” she said. “{LONG[:30].rsplit(' ', 1)[0]},” yes.") == []
    )


def test_words_changed_in_square_brackets_are_owned_up_to():
    other = LONG.replace("we will", "[the firm] will")
    assert repeats(f"“{LONG},” she said.\n\nIt rained.\n\n“{other},” she said.") == []


def test_two_wordings_side_by_side_are_set_against_each_other():
    assert repeats(f"Is it “{LONG}” or “{LONG.replace('nobody', 'everybody')}”?") == []


PIECES = (
    "“We will not leave the town to nobody and wait for the rain,” she said. ",
    "“We will not leave the town to everybody and wait for the rain.” ",
    "“",
    "”",
    "We will not",
    " leave the town",
    " to nobody",
    "and wait",
    " for the rain",
    ", she said",
    ".",
    "\n\n",
    " ",
    "her reply that ",
    " everybody",
)  # of copy: letters in any order would never make one


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_no_text_fails(text):
    for repeat in Document(text).repeats:
        assert repeat.first.start < repeat.second.start


WORDS = st.lists(st.sampled_from("abcdef"), min_size=1, max_size=80)


@given(one=WORDS, two=WORDS)
def test_likeness_is_that_of_rapidfuzz_to_the_last_bit(one, two):
    assert _likeness(one, two) == Indel.normalized_similarity(one, two)
