"""Set phrases: where the first two words of one stand."""

import pytest

from checker.language.segment import find_words
from checker.language.set_phrases import opened

_PHRASES = {"the": {"consensus", "word"}, "it": {"is"}}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("the", []),
        ("the harbour and the consensus", [3]),
        ("The word is that it is the word", [0, 4, 6]),
        ("word the", []),
    ],
)
def test_a_phrase_is_told_by_its_first_two_words(text, expected):
    assert sorted(opened(find_words(text), _PHRASES)) == expected
