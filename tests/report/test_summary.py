"""The source summary statement: words and numbers, and no verdict."""

from types import SimpleNamespace

import pytest

import checker
from checker.language.sources import ANONYMOUS_PERSON, NOBODY, OUTLET, PERSON, Claim, Source
from checker.report.summary import counted, source_summary


def source(number, kind, *, hand=1, via="", link="", name="somebody"):
    named = kind in (PERSON, OUTLET)
    return Source(f"s{number}", (name,), kind, named, "", True, hand, via, "", 1, link, False, (), ())


def claim(*sources):
    return Claim(0, 1, sources, 1)


def statement(sources, claims=(), paragraphs=17):
    segments = SimpleNamespace(paragraphs=(None,) * paragraphs)
    return source_summary(
        SimpleNamespace(
            checked=True, sources=sources, claims=tuple(claims), document=SimpleNamespace(segments=segments)
        )
    )


def test_the_statement_of_copy_that_rests_on_one_report():
    sources = [
        source(1, OUTLET, name="Reuters"),
        *(source(n, ANONYMOUS_PERSON, hand=2, via="Reuters") for n in range(2, 9)),
        *(source(n, PERSON, hand=2, via="Bloomberg") for n in range(9, 11)),
        source(11, OUTLET, name="Bloomberg"),
        source(12, OUTLET, name="Shafaq News"),
        source(13, NOBODY),
    ]
    claims = [claim("s1")] * 4 + [claim("s2", "s1")] * 6 + [claim("s11")] + [claim()] + [claim("s1", "s11")]
    assert statement(sources, claims) == (
        "17 paragraphs; no first-hand source; 3 outlets; 7 of 9 human sources anonymous; "
        "10 claims rest on one Reuters report; no link given."
    )


@pytest.mark.parametrize(
    ("sources", "words"),
    [
        ([], "1 paragraph; no source named or quoted."),
        ([source(1, NOBODY)], "no source named or quoted."),
        ([source(1, PERSON)], "1 first-hand source; the one human source named"),
        ([source(1, PERSON), source(2, PERSON)], "both human sources named"),
        ([source(n, ANONYMOUS_PERSON) for n in range(3)], "3 first-hand sources; all 3 human sources anonymous"),
        ([source(1, OUTLET, link="http://x")], "1 outlet; no human source; 1 link given."),
    ],
)
def test_parts_of_it(sources, words):
    assert words in statement(sources, paragraphs=1)


def test_it_never_says_that_an_outlet_is_one_on_which_a_single_claim_rests():
    assert "rest on" not in statement([source(1, OUTLET, name="Reuters")], [claim("s1")])


def test_counts():
    assert [counted(n, "source") for n in (0, 1, 2, 1000)] == ["no source", "1 source", "2 sources", "1,000 sources"]


def test_real_copy_ends_with_a_full_stop():
    summary = checker.check("“We will go,” said Ann Smith, the mayor, on Monday.").summary
    assert summary.startswith("1 paragraph; ")
    assert summary.endswith(".")
