"""Weasel phrases: crowds, in the present and the perfect, and numbers that nobody gives."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.language.segment import find_words
from checker.language.weasels import vague_at, weasel_at, weasel_places


def phrases(text):
    words = find_words(text)
    folded = words.folded
    found = [weasel_at(folded, k) for k in weasel_places(words)]
    return [(" ".join(folded[f.first : f.last]), f.sort) for f in found if f]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("critics argue that it fails", [("critics argue", "crowd")]),
        ("critics have argued that it fails", [("critics have argued", "crowd")]),
        ("some would say that it fails", [("some would say", "crowd")]),
        ("analysts have long questioned it", [("analysts have long questioned", "crowd")]),
        ("everyone agrees that it fails", [("everyone agrees", "set phrase")]),
        ("not everyone agrees that it fails", []),
        ("critics have left the room", []),
        ("it scrambles the conventional wisdom about the map", []),
        ("conventional wisdom holds that it fails", [("conventional wisdom holds", "set phrase")]),
        ("there was more agreement that it fails", []),
        ("there was broad agreement that it fails", [("there was broad agreement that", "feeling")]),
        ("the critics have argued", []),
        ("critics have", []),
        ("some would", []),
    ],
)
def test_crowds(text, expected):
    assert phrases(text) == expected


@pytest.mark.parametrize("text", ["some fans", "many of them", "in some areas", "some"])
def test_numbers_that_nobody_gives(text):
    folded = text.split()
    assert vague_at(folded, next(k for k, word in enumerate(folded) if word in ("some", "many")))


@pytest.mark.parametrize("text", ["some 40 people", "many years", "how many fans", "so many", "some extent"])
def test_times_measures_and_comparisons(text):
    folded = text.split()
    assert not vague_at(folded, next(k for k, word in enumerate(folded) if word in ("some", "many")))


@given(
    st.lists(
        st.sampled_from(["some", "many", "critics", "have", "would", "argued", "say", "of", "is", "as", "not", "x"])
    )
)
def test_phrases_lie_in_the_words(folded):
    for index in range(len(folded)):
        found = weasel_at(folded, index)
        assert found is None or 0 <= found.first < found.last <= len(folded)
