"""Markdown: what of it is prose, and that every character of the prose is placed where it stands in the file."""

import contextlib
import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import checker
from checker.reading import UnreadableError, read_bytes


def read(source, **keywords):
    return read_bytes(source.encode("utf-8"), "story.md", **keywords)


def blocks(source):
    document = read(source)
    return [(block.kind, document.text[block.start : block.end]) for block in document.segments.blocks]


def source_of(document, words):
    start = document.text.index(words)
    end = start + len(words)
    return document.source_map.source[document.place(start).source : document.place(end - 1).source + 1]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("# Head *line*\n\nPara.", [("headline", "Head line"), ("paragraph", "Para.")]),
        ("Para.\n\n# Head", [("paragraph", "Para."), ("heading", "Head")]),
        ("## Sub ##\n\nPara.", [("heading", "Sub"), ("paragraph", "Para.")]),
        ("Set\next\n===\n\nPara.", [("headline", "Set ext"), ("paragraph", "Para.")]),
        ("One\nline\n  of it.", [("paragraph", "One line of it.")]),
        ("Hard  \nbreak\\\nhere", [("paragraph", "Hard\nbreak\nhere")]),
        ("> Quoted\nlazy\n>\n> > deeper", [("block quote", "Quoted lazy"), ("block quote", "deeper")]),
        (
            "* one\n  more\n* two\n\n  three\n\n1. four",
            [("list item", "one more"), ("list item", "two"), ("list item", "three"), ("list item", "four")],
        ),
        (
            "Some **bold**, *it*, ***both*** and snake_case_word.",
            [("paragraph", "Some bold, it, both and snake_case_word.")],
        ),
        ("A [link](http://x.y/z 'title') and [ref][r].\n\n[r]: http://r", [("paragraph", "A link and ref.")]),
        ("See <http://x.y>.", [("paragraph", "See http://x.y.")]),
        ("AT&amp;T &mdash; \\*not\\*", [("paragraph", "AT&T — *not*")]),
        ("Words `code` <b>more</b> <!-- no --> end.", [("paragraph", "Words  more  end.")]),
        ("Words ![alt *text*](a.png) end.", [("paragraph", "Words  end.")]),
        ("![A *caption*](a.png)\n\nPara.", [("paragraph", "A caption"), ("paragraph", "Para.")]),
        (
            "Para.\n\n    code\n\n```\nfence\n```\n\n<div>html</div>\n\n| a | b |\n|---|---|\n| c | d |",
            [("paragraph", "Para.")],
        ),
        ("[unclosed *x* [a [nested *y*](u) b", [("paragraph", "[unclosed x [a nested y b")]),
        ("2 * 3 * 4", [("paragraph", "2 * 3 * 4")]),
        ("---\ntitle: 'From the *front*'\n---\n\nPara.", [("headline", "From the *front*"), ("paragraph", "Para.")]),
        ("---\ntitle: Not this\n---\n# This\n\nPara.", [("headline", "This"), ("paragraph", "Para.")]),
        ("---\nnot closed\n\nPara.", [("paragraph", "not closed"), ("paragraph", "Para.")]),
    ],
)
def test_blocks(source, expected):
    assert blocks(source) == expected


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("source", "words", "written"),
    [
        ("A *very\nlong* word", "very long", "very\nlong"),
        ("> > A *quote* from\n> > the **man**", "quote from the man", "quote* from\n> > the **man"),
        ("- a\n  - b [c](d) e", "c e", "c](d) e"),
        ("x &amp; y", "x & y", "x &amp; y"),
        ("# The *head* #\n\nBody", "The head", "The *head"),
        ('---\ntitle: "A & B"\ndate: 2025-04-07\n---\n\n\nThe body', "The body", "The body"),
        ('---\ntitle: "A & B"\n---\nThe body', "A & B", "A & B"),
        ("a `b` c", "a ", "a "),
        ("\ta list:\n\n1.\tone **two**", "one two", "one **two"),
        ("the the [the](the) **the**", "the the the the", "the the [the](the) **the"),
    ],
)
def test_words_are_placed_in_the_source(source, words, written, end):
    source, written = source.replace("\n", end), written.replace("\n", end)
    document = read(source)
    if "\t" in source and words not in document.text:
        pytest.skip("an indented line is code")
    assert source_of(document, words) == written


def test_findings_have_places_in_the_source(plugin):
    source = "---\ndate: 2025-04-07\n---\n\nThe *mayor* said that we **flummox** them.\n"
    config = checker.Config(select=("house",), plugins=(plugin,))
    (finding,) = checker.check(read(source), config=config).to_dict()["findings"]
    assert source[finding["source_start"] : finding["source_end"]] == "flummox"
    assert (finding["line"], finding["column"]) == (5, source.splitlines()[4].index("flummox") + 1)
    assert finding["start"] != finding["source_start"]


def test_dates():
    source = "---\ntitle: x\ndate: 2025-04-07T10:00:00Z # filed\n---\n\nPara."
    assert read(source).date == datetime.date(2025, 4, 7)
    assert read(source, date=datetime.date(2024, 1, 1)).date == datetime.date(2024, 1, 1)
    assert read("+++\ndate = 2025-04-07\ntitle = 'T'\n+++\nPara.").date == datetime.date(2025, 4, 7)
    unread = read("---\ndate: 31 February\n---\n\nPara.")
    assert unread.date is None
    assert "31 February" in unread.notice


@pytest.mark.parametrize("source", ["", "```\ncode\n```", "---\ndate: 2025-04-07\n---\n", "![](a.png)", "<!-- x -->"])
def test_without_prose_there_is_nothing_to_check(source):
    with pytest.raises(UnreadableError, match="nothing to check"):
        read(source)


PIECES = (
    "word|two words|*|**|_|`|``|[|]|(|)|](u)|![|<b>|<!--|-->|&amp;|&#65;|\\*|\\|\n|\n\n|\n> |\n- |\n1. |\n# |  \n|"
    "\\\n|\t|\r\n|\r|---\n|title: x\n|```\n|    |<http://a.b>|[r]: u\n|[r]|“|é|東"
)


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(PIECES.split("|")), max_size=30).map("".join))
def test_every_character_of_the_prose_stands_in_the_source(source):
    try:
        document = read(source)
    except UnreadableError:
        return
    written = document.source_map.source
    for block in document.segments.blocks:
        assert 0 <= block.start < block.end <= len(document.text)
        at = -1
        for offset in range(block.start, block.end):
            char, place = document.text[offset], document.place(offset).source
            assert at < place < len(written) or written[place] == "&", "places go forward"
            at = place
            assert written[place] == char or char.isspace() or written[place] in "&\\", "and are those of the words"


@pytest.mark.parametrize("piece", ["[", "![", "*a_", "[a](", "<", "`a", "> ", "**a ", "&"])
def test_markup_without_end_is_read_to_its_end(piece):
    # At this length anything worse than linear would not come back.
    with contextlib.suppress(UnreadableError):
        assert read(piece * 4000).text
