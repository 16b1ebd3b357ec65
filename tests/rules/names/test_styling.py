"""names/styling in whole pieces of copy."""

from hypothesis import given
from hypothesis import strategies as st

from checker import Config, Severity, check


def found(text):
    return check(text, config=Config(select=("names/styling",))).findings


def test_the_rarer_way_is_flagged_and_the_others_are_related():
    (finding,) = found("Troops from Nato left. A spokesman for NATO said so, and Nato agreed, as did all of Nato.")
    assert finding.text == "NATO" and finding.severity is Severity.NOTE
    assert [place.note for place in finding.related] == ["styled Nato"] * 3


def test_what_is_shouted_is_not_styled():
    assert not found("They wore MAKE MEXICO GREAT hats. Mexico laughed. “MEXICO!” they cried at Mexico.")


@given(st.text(alphabet="aA l-LbiNn.\n“”QUDS", max_size=80))
def test_any_text_has_an_answer(text):
    found(text)
