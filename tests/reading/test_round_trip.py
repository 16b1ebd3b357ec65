"""The same story in every format: the same findings, on words that the file has at the very place that is told."""

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import checker
from checker.language.segment import HEADING, HEADLINE, ITEM, PARAGRAPH
from checker.reading import read_bytes

from . import made_copy

SEED = next((Path(__file__).parents[2] / "seeds").glob("*.txt"))
TEXT_OF_PARAGRAPHS = ("docx", "odt")
words = st.sampled_from(
    [
        "Esmail", "Kaani", "Qaani’s", "met", "the", "regime;", "“We", "will not,”", "he said.", "AT&T", "<b>", "&amp;",
        "5%",
        "–", "café", "£3m", "[x]", "*y*", "1.", "#", "\\", "`", "http://a.b/c", "(IRGC)", "Reuters reported,",
        "terrorists", "😀", "_z_", "<!--", "-->", "]]>", "it’s", "A.B.", "-",
    ]
)  # fmt: skip
lines = st.lists(words, min_size=1, max_size=25).map(" ".join)
stories = st.lists(st.tuples(st.sampled_from([PARAGRAPH, PARAGRAPH, HEADING, ITEM]), lines), min_size=1, max_size=6)


def squeezed(text):
    return "".join(text.split())


@pytest.mark.parametrize("form", made_copy.FORMATS)
@pytest.mark.parametrize("turn", range(3))
def test_the_example_is_found_the_same(form, turn):
    plain = checker.check_file(SEED, config=checker.Config())
    blocks = made_copy.blocks_of(plain.document)
    document = read_bytes(made_copy.FORMATS[form](blocks, random.Random(turn)), f"story.{form}")
    report = checker.check(document, config=checker.Config(), date=plain.document.date or "2025-04-07")
    plain = checker.check(plain.document, config=checker.Config(), date="2025-04-07")

    def told(made):
        return [(f.rule, f.message, squeezed(f.text), f.subject, len(f.related)) for f in made.findings]

    assert told(report) == told(plain)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(stories, st.integers(0, 10**6), st.sampled_from([form for form in made_copy.FORMATS if form != "md"]))
def test_every_word_comes_back_from_its_place(blocks, seed, form):
    blocks = [(HEADLINE, "A headline of the story"), *blocks, (PARAGRAPH, "And so it ends here with a few more words.")]
    document = read_bytes(made_copy.FORMATS[form](blocks, random.Random(seed)), f"story.{form}")
    got = [squeezed(document.text[block.start : block.end]) for block in document.segments.blocks]
    assert got == [squeezed(text) for _, text in blocks]
    source = document.source_map.source
    at = 0
    for offset, character in enumerate(document.text):
        begin, end = document.in_source(offset, offset + 1)
        if not character.isspace():
            assert source[begin:end] == character or source[begin] in "&\\", (character, source[begin:end])
            assert begin >= at, "the text is in the order of the source"
            at = end
    if form in TEXT_OF_PARAGRAPHS:
        assert document.unit == "paragraph"
        for block in document.segments.blocks:
            line = source.split("\n")[document.place(block.start).line - 1]
            assert squeezed(line) == squeezed(document.text[block.start : block.end])
