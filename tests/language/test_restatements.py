"""Figures that the copy gives again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.document import Document
from checker.language.restatements import agree


def read(text):
    return [(r.first.value, r.again.value, r.thing) for r in Document(text).restatements]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He gave six dates of six meetings. The five meetings went on.", [("6", "5", "meetings")]),
        ("He spoke of six meetings. The six meetings went on.", [("6", "6", "meetings")]),
        ("He spoke of six meetings. Two of the five meetings went on.", [("6", "5", "meetings")]),
        ("He spoke of six meetings. The three new meetings in May went on.", []),
        (
            "He spoke of six meetings in May. All four went on. The five meetings in May did too.",
            [("6", "5", "meetings")],
        ),
        ("He spoke of six meetings. The three other meetings went on.", []),
        ("He spoke of six meetings. The two meetings went on.", []),
        ("He spoke of six meetings. There had been four meetings. The five meetings went on.", []),
        ("He spoke of six meetings and the five meetings.", []),
        ("It won from six clubs. It was up on the five clubs of old.", []),
        ("The men, three of them, left. Those three men met four men. The three men spoke.", [("3", "3", "men")]),
        (
            "The new site cuts its primary menu to three items for its readers.\n\nFor its readers the new site, they "
            "said, cuts the primary menu to six items.",
            [("3", "6", "items")],
        ),
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


PIECES = (
    "Six people were killed in the blast. ",
    "The five people killed in the blast ",
    "Six",
    " men",
    " were",
    " hurt",
    ". ",
    "The ",
    "5",
    "five",
    "\n\n",
    " killed",
    " people",
    " 6",
    " died",
    " in",
    " the",
    " blast",
)  # of copy: letters in any order would never make one


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_no_text_fails(text):
    for restatement in Document(text).restatements:
        assert restatement.first.start < restatement.again.start


HEADLINES = [
    ("Blast kills 14 in Kabul", "At least 12 people were killed on Monday in Kabul.", [("14", "12", "dead")]),
    ("Blast kills 12 in Kabul", "At least 12 people were killed on Monday in Kabul.", []),
    ("Quake kills 5 in Nepal", "The quake killed three in one village and two in another.", []),
    ("Quake kills 5 in Nepal", "Rescuers went to the village on Monday.", []),
    ("Ten men arrested over raid", "Police have arrested nine men over the raid.", [("10", "9", "arrested")]),
    ("Firm sues 50 banks", "It has sued 45 banks over the crash.", [("50", "45", "banks")]),
    ("Firm sues 50 banks", "It has sued 45 other banks over the crash.", []),
    ("Profits rise 12%", "Profits rose 11.6% to $3m.", []),
    ("Profits rise 12%", "Profits rose 11% to $3m.", [("12", "11", "percentage")]),
    ("Firm sold for $2.5bn", "The firm went for $25 billion.", [("2500000000", "25000000000", "money")]),
    ("Firm sold for $25bn", "The firm went for $24.6 billion.", []),
    ("Loss cut by $300m", "The loss was $434m, against $732m before.", []),
    ("Chef dies aged 41", "He died on Monday aged 44.", [("41", "44", "age")]),
    ("Wales 19-20 Ulster", "Ulster had led 20-6 on Monday.", []),
    ("7 ways to save", "Here are a few, in 5 parts.", []),
]


@pytest.mark.parametrize(("headline", "copy", "expected"), HEADLINES)
def test_headlines(headline, copy, expected):
    document = Document(f"{headline}\n\n{copy} It was on Monday that it was said, and nobody denied it.")
    assert [(r.first.value, r.again.value, r.thing) for r in document.restatements if not agree(r)] == expected
