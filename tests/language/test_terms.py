"""One term in two ways: what is found by the copy's own words, and what is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.document import Document


def read(text):
    return [(term.key, sorted(form.shape for form in term.forms)) for term in Document(text).terms]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An airstrike came. The air strikes went on.", [("airstrike", ["closed", "open"])]),
        ("He sent an e-mail. No emails came.", [("email", ["closed", "hyphened"])]),
        ("The web site was new, the website old, the web-site gone.", [("website", ["closed", "hyphened", "open"])]),
        ("An adviser met the advisors.", [("adviser", ["spelled", "spelled"])]),
        ("A lithium-ion cell and the lithium ion chemistries.", [("lithiumion", ["hyphened", "open"])]),
        ("A blood-test inquiry into blood tests.", []),
        ("Visit plainlanguage.gov for plain language, or @fishmarket at the fish market.", []),
        ("He is in Blackpool. A black pool lay there.", []),
        ("The man-slaughter charge went ahead. He led the mans laughter sessions.", []),
        ("It fell on the south\n\neast of it was southeast.", []),
    ],
)
def test_terms(text, expected):
    assert read(text) == expected


PIECES = (
    "An air strike ",
    "the airstrike ",
    "air-strike",
    "air",
    " ",
    "-",
    "strike",
    "s",
    "An ",
    ". ",
    "“",
    "”",
    "\n\n",
    " a ",
    "airstrike",
    "’",
)  # of copy: letters in any order would never make one


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_no_text_fails(text):
    for term in Document(text).terms:
        for form in term.forms:
            assert all(0 <= span.start < span.end <= len(text) for span in (*form.spans, *form.quoted))
