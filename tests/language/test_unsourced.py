"""What is ascribed to nobody: passives of blame and naming, questions that somebody was asked, hearsay adverbs."""

import pytest

from .said import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "He has been harshly criticized for policies that failed.",
            ("", "has been harshly criticized for", "He … policies that failed"),
        ),
        ("They were blamed for the outbreak.", ("", "were blamed for", "They … the outbreak")),
        ("She was lambasted as too mild.", ("", "was lambasted as", "She … too mild")),
        (
            "He is a donor and has been mentioned as a minister.",
            ("", "has been mentioned as", "He … a minister"),
        ),
        ("They have sometimes been accused of theft.", ("", "have sometimes been accused of", "They … theft")),
        ("Cobb was asked, “Is it shut?”", ("", "was asked", "“Is it shut?”")),
        ("Cobb was asked whether it was shut.", ("", "was asked", "whether it was shut")),
        ("Cobb was asked about the pier.", ("", "was asked about", "the pier")),
        ("It was not known why he left.", ("", "It was not known", "why he left")),
        (
            "He was shot after he allegedly drew a gun.",
            ("", "allegedly", "he … drew a gun"),
        ),
    ],
)
def test_nobody_is_named(text, expected):
    assert expected in read(text)


@pytest.mark.parametrize(
    "text",
    [
        "The programs were considered on a rotating basis.",
        "He was called into the squad on Sunday.",
        "The act has rules that could close the plants.",
        "It reads those claims aloud.",
        "The use of it has doubled since the June report 46 people read.",
        "She took questions from veterans invited to speak.",
    ],
)
def test_nothing_is_ascribed(text):
    assert read(text) == []


def test_who_is_heard_to_talk_is_no_subject_but_who_is_one_of_them_is():
    assert not any(source.endswith("him") for source, _, _ in read("Hearing him talk about the pier is hard."))
    assert ("many of them", "said", "it was shut") in read("On Monday many of them said it was shut.")
    assert ("the US", "said", "it was shut") in read("On Monday the US said it was shut.")
