"""Figures that the copy gives again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.document import Document


def read(text):
    return [(r.first.value, r.again.value, r.thing) for r in Document(text).restatements]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He gave six dates of six meetings. The five meetings went on.", [("6", "5", "meetings")]),
        ("He spoke of six meetings. The six meetings went on.", [("6", "6", "meetings")]),
        ("He spoke of six meetings. Two of the five meetings went on.", []),
        ("He spoke of six meetings. The first five meetings went on.", []),
        ("Some 34 people were hurt. The 43 wounded left.", []),
        ("There 34 people were hurt. The 43 wounded left.", [("34", "43", "injured")]),
        ("The toll rose to 34 dead. The 43 dead were buried.", []),
        ("He waited six years. The five years passed.", []),
    ],
)
def test_restatements(text, expected):
    assert read(text) == expected


def test_the_dead_of_the_headline_are_those_of_the_copy():
    text = "Seventeen dead in market\n\nMAE SOT, Thailand — Planes killed people here. There 19 people died at once."
    assert [r.kind for r in Document(text).restatements] == ["headline"]


@given(st.text(alphabet="the six 6 5 five menhurt%.\n ", max_size=120))
def test_no_text_fails(text):
    for restatement in Document(text).restatements:
        assert restatement.first.start < restatement.again.start
