"""Tests of the Markdown report: rendered, it holds everything, and nothing of the copy is more than text."""

import re

import pytest
from markdown_it import MarkdownIt

from checker.report.editorial.markdown import as_markdown
from checker.report.editorial.parts import legible

from . import stories

READER = MarkdownIt("commonmark").enable("table")


def tokens(source):
    for token in READER.parse(source):
        yield token
        yield from token.children or ()


def text_of(source):
    kept = (" " if t.type.endswith("break") or t.block else t.content for t in tokens(source) if t.type != "inline")
    return " ".join("".join(kept).split())


def squeezed(text):
    return " ".join(text.split())


@pytest.fixture(scope="module", params=["seed", "hostile"])
def story(request):
    report, made = getattr(stories, request.param)()
    return report, as_markdown(made)


def test_everything_that_is_found_is_in_it(story):
    report, source = story
    text = re.sub(r"\[\d+\]", "", text_of(source))
    missing = [words for words in stories.words_of(report) if squeezed(_plain(words)) not in text]
    assert not [words for words in missing if len(words) <= 60], "long words may be shortened in tables"
    assert len(re.findall(r"^> - \*\*\\\[\d+", source, re.M)) == len(report.findings)


def _plain(words):
    from checker.report.places import one_line

    return one_line(legible(words))


def test_nothing_of_the_copy_is_more_than_text(story):
    _, source = story
    kinds = {token.type for token in tokens(source)}
    assert not kinds & {"html_inline", "html_block", "link_open", "image", "fence", "code_block"}
    source.encode("utf-8")


def test_every_row_of_a_table_has_its_cells(story):
    _, source = story
    rows, lengths = 0, set()
    for token in READER.parse(source):
        if token.type == "tr_open":
            rows, cells = rows + 1, 0
        elif token.type in ("td_open", "th_open"):
            cells += 1
        elif token.type == "tr_close":
            lengths.add(cells)
    assert rows > 10 and lengths <= {2, 3, 4, 5, 6, 12}


def test_it_is_the_same_every_time():
    assert as_markdown(stories.seed()[1]) == as_markdown(stories.seed()[1])
