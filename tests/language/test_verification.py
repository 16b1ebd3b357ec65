"""Quotations looked up in source texts: what a desk may change, what nobody may, and where the words differ."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.document import Document
from checker.house import SourceText
from checker.language.verdicts import ALTERED, NOT_CHECKED, NOT_FOUND, VERIFIED, find_verdicts

SOURCE = (
    "NAIROBI (Reuters) - The six coalition partners' talks failed.\n\n"
    "“I’m not going to resign over a matter of colour,” Labour Minister Ann Rey told reporters in Nairobi on Monday, "
    "“and the six long-term air strikes won't change 5.5 percent of that. The roof, um, leaks & drips.”\n\n"
    "She said that nobody had been paid since the third harvest, and that the rains were late."
)


def verdict(quotation, source=SOURCE, **more):
    copy = f"She said: {quotation} Nobody replied."
    (found,) = find_verdicts(copy, Document(copy).quotations.outer, [SourceText("reuters.txt", source)])
    return found._replace(**more)


@pytest.mark.parametrize(
    "quotation",
    [
        '"I\'m not going to resign over a matter of colour."',
        "“Not going to resign”",
        "“I’m not going to resign over a matter of color and the six long-term air strikes”",
        "“the 6 long term airstrikes won’t change 5.5% of that”",
        "“I’m not … over a matter of colour”",
        "“I’m not ... over a matter of colour … of that. The roof leaks and drips.”",
        "“[The minister is] not going to resign over [such] a matter of colour”",
        "“[T]he roof leaks & drips”",
        "“matter[s] of colour,”",
    ],
)
def test_what_a_desk_may_do_to_a_quotation(quotation):
    assert verdict(quotation).state == VERIFIED


@pytest.mark.parametrize(
    ("quotation", "changes"),
    [
        ("“I’m going to resign over a matter of colour”", [("", "not")]),
        ("“I’m never going to resign over a matter of colour”", [("never", "not")]),
        ("“I’m not at all going to resign over a matter of colour”", [("at all", "")]),
        ("“won’t change 55 per cent of that. The roof leaks”", [("55 per cent", "5.5 percent")]),
        ("“She’s not going to resign over a matter of taste”", [("She’s", "I’m"), ("taste", "colour")]),
        ("“nobody had been paid the third harvest”", [("", "since")]),
    ],
)
def test_what_nobody_may_change(quotation, changes):
    found = verdict(quotation)
    assert found.state == ALTERED
    assert [(change.written, change.source) for change in found.changes] == changes
    copy = f"She said: {quotation} Nobody replied."
    assert all(copy[change.start : change.end].strip() == change.written for change in found.changes)


@pytest.mark.parametrize(
    "quotation", ["“We shall fight on the beaches and in the hills”", "“the roof of the minister”", "“a scandal”"]
)
def test_what_the_source_does_not_have(quotation):
    assert verdict(quotation).state == NOT_FOUND


def test_the_source_says_whether_the_words_were_spoken():
    assert verdict("“a matter of colour”").spoken
    assert not verdict("“nobody had been paid since the third harvest”").spoken


def test_words_between_two_halves_are_left_out_only_where_nobody_speaks_them():
    transcript = SOURCE.replace("“", "").replace("”", "")
    joined = "“over a matter of colour, and the six long-term air strikes”"
    assert verdict(joined).state == VERIFIED
    assert verdict(joined, transcript).state == ALTERED


def test_without_sources_or_words_nothing_is_checked():
    copy = "He said “no” and “…” and went."
    quotations = Document(copy).quotations.outer
    assert {found.state for found in find_verdicts(copy, quotations, [])} == {NOT_CHECKED}
    states = [found.state for found in find_verdicts(copy, quotations, [SourceText("a", "Well, no.")])]
    assert states == [VERIFIED, NOT_CHECKED]


def test_the_text_that_has_it_goes_before_those_that_do_not():
    copy = "“The roof leaks and drips,” she said."
    texts = [SourceText("a", "The roof leaked and dripped, some said."), SourceText("b", SOURCE)]
    (found,) = find_verdicts(copy, Document(copy).quotations.outer, texts)
    assert (found.state, found.source) == (VERIFIED, "b")
    assert SOURCE[found.start : found.end] == "The roof, um, leaks & drips"


WORDS = st.lists(st.text("abcdefghij", min_size=5, max_size=8), min_size=12, max_size=60, unique=True)


@given(WORDS, st.data())
def test_a_part_is_verified_and_with_a_word_of_another_it_is_altered(words, data):
    source = " ".join(words) + "."
    size = data.draw(st.integers(8, len(words)))
    first = data.draw(st.integers(0, len(words) - size))
    part = words[first : first + size]
    assert verdict(f"“{' '.join(part)}”", source).state == VERIFIED
    at = data.draw(st.integers(1, size - 2))
    other = [*part[:at], "zebra", *part[at + 1 :]]
    found = verdict(f"“{' '.join(other)}”", source)
    assert found.state == ALTERED
    assert [(change.written, change.source) for change in found.changes] == [("zebra", part[at])]
    assert source[found.start : found.end] == " ".join(part)


@given(st.text("ab [].…“”\"'%5", max_size=60), st.text("ab [].…“”\"'%5", max_size=60))
def test_no_text_makes_it_fail(copy, source):
    quotations = Document(copy).quotations.outer
    for found in find_verdicts(copy, quotations, [SourceText("s", source)]):
        assert 0 <= found.start <= found.end <= len(source)
        assert all(0 <= change.start <= change.end <= len(copy) for change in found.changes)
