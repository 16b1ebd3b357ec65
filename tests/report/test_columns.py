"""Text on a grid: widths, what is safe to print, windows and wrapping."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.report.columns import printable, width, window, wrapped


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("plain", 5),
        ("café", 4),
        ("cafe\u0301", 4),
        ("東京", 4),
        ("Ｆ", 2),
        ("ｱ", 1),
        ("👩", 2),
        ("👩\u200d👩\u200d👧", 2),
        ("مرحبا", 5),
        ("שָׁלוֹם", 4),
        ("…—“”", 4),
        ("", 0),
    ],
)
def test_width(text, columns):
    assert width(text) == columns


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\tb\nc\r\nd", "a b c  d"),
        ("red \x1b[31m alert \x07", "red \ufffd[31m alert \ufffd"),
        ("a\u00a0b\u2009c\u3000d", "a b c d"),
        ("right\u202eleft\u2069\u200f", "rightleft"),
        ("lone \ud800 half", "lone \ufffd half"),
        ("soft\u00adhyphen", "softhyphen"),
        ("\x9b31m", "\ufffd31m"),
    ],
)
def test_printable(text, shown):
    assert printable(text) == shown


def test_a_short_line_is_shown_whole():
    text = "First line.\nThe second line here.\nThird."
    start = text.index("second")
    assert window(text, start, start + 6, 80) == ("The ", "second", " line here.")


def test_a_long_line_is_cut_at_spaces_on_both_sides():
    text = "word " * 100 + "HERE " + "more " * 100
    start = text.index("HERE")
    seen = window(text, start, start + 4, 60)
    assert seen.words == "HERE"
    assert seen.before.startswith("…word ")
    assert seen.after.endswith(" more…")
    assert 45 <= width("".join(seen)) <= 60


def test_room_that_one_side_does_not_need_goes_to_the_other():
    text = "Start HERE " + "more " * 100
    seen = window(text, 6, 10, 60)
    assert seen.before == "Start "
    assert width("".join(seen)) > 50


def test_words_that_run_over_a_line_are_cut_there():
    text = "It “began here\nand ended” there."
    assert window(text, 3, 24, 80) == ("It ", "“began here…", "")


def test_words_wider_than_the_window_are_cut():
    text = "x" * 500
    seen = window(text, 0, 500, 40)
    assert width("".join(seen)) <= 40
    assert seen.words.endswith("…")


def test_a_line_of_megabytes_costs_no_more():
    text = "word " * 1_000_000
    for start in range(0, len(text), 5000):
        assert window(text, start, start + 4, 80)


@given(st.text(max_size=200), st.integers(0, 200), st.integers(0, 20), st.integers(20, 120))
def test_windows_fit_and_hold_nothing_that_steers(text, start, length, columns):
    start = min(start, len(text))
    seen = window(text, start, min(len(text), start + length), columns)
    line = "".join(seen)
    assert width(line) <= columns
    assert line.isprintable() or all(char in "\u200c\u200d\ufe0e\ufe0f" for char in line if not char.isprintable())


def test_wrapping():
    assert wrapped("one two three four", 9, "  ") == ["one two", "  three", "  four"]
    assert wrapped("東京 東京 東京", 9) == ["東京 東京", "東京"]
    assert wrapped("unbreakablylongword x", 5) == ["unbreakablylongword", "x"]
    assert wrapped("  ", 5) == []
