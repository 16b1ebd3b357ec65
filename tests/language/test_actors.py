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


def test_a_noun_tells_which_of_several_groups_is_meant():
    text = (
        "The Iran-backed militia left its base. Talks with the jihadist militia went on. "
        "The Syrian Democratic Forces, a US-backed militia, agreed. So did the Qadam rebels."
    )
    found = [labels for _, sort, labels in actors(text) if sort == "armed"]
    assert found[0] == [("militia", 0), ("jihadist militia", -1)]
    assert [("militia", 0)] in found[1:]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Israel had Iranian files from a hall where the regime had stored them. Iran said no. It is Israel.", "Iran"),
        ("Turkey spoke with the regime in Syria. Syria and Turkey share a border.", "Syria"),
        ("Turkey and Russia met. They put pressure on the regime. The Obama administration and Turkey agreed.", ""),
    ],
)
def test_the_regime_of_which_country(text, country):
    named = [a.name for a in Document(text).actors if a.sort == "government" and -1 in a.charges]
    assert named == ([country] if country else [])


def test_a_longer_word_hides_the_shorter_one_inside_it():
    text = "The jihadist terrorist group Liwa al-Wadi and the militant group left."
    assert [word for _, _, labels in actors(text) for word, _ in labels] == [
        "jihadist terrorist group",
        "militant group",
    ]


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
