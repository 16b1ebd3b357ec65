"""How alike two names are: spellings of one name high, different names low."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.language.name_similarity import name_similarity
from checker.language.name_spelling import graphemes, name_words, skeleton


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Kaani", "Qaani"),
        ("Mohammed Hussein", "Muhammad Husain"),
        ("Abd al-Rahman", "Abdulrahman"),
        ("Oleksandr", "Aleksandr"),
        ("Yousef", "Yusuf"),
        ("Habib el-Adli", "Habib el-Adly"),
        ("Đurišić-Perić", "Djurisic-Peric"),
        ("Nur al-Din Zengi", "Nuruddin Zengi"),
        ("Bhattacharyya", "Bhattacharya"),
        ("Kwang Il Hyon", "Gwang Il Hyon"),
    ],
)
def test_spellings_of_one_name(a: str, b: str) -> None:
    assert name_similarity(a, b) > 0.7


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Iran", "Iraq"),
        ("Ali", "Alia"),
        ("Sudan", "Sudanese"),
        ("Mehdi Jami", "Mehdi Taremi"),
        ("Nikolai Malinov", "Nikolai Levine"),
        ("Kelly", "Nelly"),
        ("Tinsley", "Kingsley"),
        ("Afif", "Afifi"),
        ("Iraqi", "Iraqis"),
    ],
)
def test_different_names(a: str, b: str) -> None:
    assert name_similarity(a, b) < 0.4


def test_equal_and_empty_names() -> None:
    assert name_similarity("Kaani", "Kaani") == 1.0
    assert name_similarity("", "") == 1.0
    assert name_similarity("", "Kaani") == 0.0
    assert name_similarity("KAANI", "Kaani") > 0.99


def test_parts() -> None:
    assert name_words("Abd al-Rahman bin Khalid") == ("abdulrahman", "bin", "khalid")
    assert graphemes("khalid") == ("kh", "a", "l", "i", "d")
    assert skeleton("qassem") == skeleton("kasim")


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=30), st.text(max_size=30))
def test_symmetrical_bounded_and_never_failing(a: str, b: str) -> None:
    score = name_similarity(a, b)
    assert 0.0 <= score <= 1.0
    assert score == name_similarity(b, a)
