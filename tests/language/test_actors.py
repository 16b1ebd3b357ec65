"""Actors: which words of the copy are for one actor, and which side they take."""

import pytest

from checker.document import Document


def actors(text):
    return [(a.name, a.sort, [(label.words, label.charge) for label in a.labels]) for a in Document(text).actors]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Syrian government opened the road. The Syrian regime closed it.",
            [("", "government", [("government", 0), ("regime", -1)])],
        ),
        (
            "The resistance holds the bank. The insurgents set up a clinic.",
            [("", "armed", [("resistance", 1), ("insurgents", 0)])],
        ),
        (
            "A militia held the road. Talks with the jihadist militia went on.",
            [("", "armed", [("militia", 0), ("jihadist militia", -1)])],
        ),
    ],
)
def test_words_for_one_actor_are_grouped(text, expected):
    assert actors(text) == expected


def test_nationalities_keep_actors_apart():
    text = "The Syrian regime fell. The Iraqi government opened the road."
    assert [labels for _, _, labels in actors(text)] == [[("regime", -1)], [("government", 0)]]


@pytest.mark.parametrize(
    "text",
    [
        "Terrorist attacks fell. The rebel lines held.",
        "The Iraqi Islamic Resistance said so. The Government Office for Science agreed.",
        "Rebels are everywhere, and she is seen as a thug.",
    ],
)
def test_words_that_stand_for_no_actor(text):
    assert not [a for a in Document(text).actors if len(a.labels) > 1]
