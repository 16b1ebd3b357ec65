"""Lines that are wrapped, and what stands behind their breaks."""

import textwrap

from hypothesis import given
from hypothesis import strategies as st

from checker import Document
from checker.language.wrapping import unwrapped

SENTENCES = (
    "The harbour board met on Monday to hear what the storm had cost the town of Wexcombe.",
    "Three boats were lost.",
    "“Nothing else,” said Anna Kovac, 44, who keeps the lamp. “Not one plank.”",
    "It was, the board said, the worst night since 1987 - or perhaps since 1953 - and the insurers agreed.",
    "Nobody was hurt.",
)
LONG = " and ".join(["the board heard what the storm had cost the people of the lower town"] * 6)  # shows a width
paragraphs = st.lists(st.sampled_from(SENTENCES), min_size=3, max_size=6).map(" ".join)


@given(st.lists(paragraphs, min_size=2, max_size=4), st.integers(60, 90))
def test_wrapping_parts_no_paragraph(blocks, width):
    blocks = [*blocks, LONG]
    wrapped = "\n\n".join(textwrap.fill(block, width, break_on_hyphens=False) for block in blocks)
    plain, lines = Document("\n\n".join(blocks)), Document(wrapped)
    assert len(lines.segments.blocks) == len(plain.segments.blocks)
    assert len(lines.segments.sentence_starts) == len(plain.segments.sentence_starts)
    assert lines.prose == plain.prose


@given(st.text(alphabet="ab. -1\n\r", max_size=200))
def test_the_prose_is_as_long_as_the_text(text):
    document = Document(text)
    assert len(document.prose) == len(text)
    assert document.prose.split() == text.split()


def test_lines_of_a_list_stay_lines():
    text = "Line-up\n\nAnna Kovac\nBarnabas Kiprono\nInes Müller\nand many more whom nobody knows"
    assert Document(text).prose == text
    assert unwrapped(text, [(0, len(text), "paragraph")]) == text


def test_lines_that_are_paragraphs_stay_so():
    lines = [sentence for sentence in SENTENCES for _ in range(2)]
    assert len(Document("\n".join(lines)).segments.blocks) == len(lines)
