"""Tests of the Word report: it opens again, its comments stand at their words, and it holds every ledger."""

import io
import re
import zipfile

import docx
import pytest
from docx.oxml.ns import qn

from checker import Config, check
from checker.report.editorial.content import editorial
from checker.report.editorial.docx import as_docx
from checker.report.editorial.parts import legible

from . import stories


@pytest.fixture(scope="module", params=["seed", "hostile"])
def story(request):
    report, made = getattr(stories, request.param)()
    return report, docx.Document(io.BytesIO(as_docx(made)))


def squeezed(text):
    return " ".join(legible(text).split())


def commented(word):
    """The words that every comment stands at, by the number of the comment."""
    found, open_now = {}, set()
    for element in word.element.body.iter():
        if element.tag == qn("w:commentRangeStart"):
            open_now.add(element.get(qn("w:id")))
        elif element.tag == qn("w:commentRangeEnd"):
            open_now.discard(element.get(qn("w:id")))
        elif element.tag == qn("w:t"):
            for number in open_now:
                found[number] = found.get(number, "") + element.text
    return found


def test_every_finding_is_a_comment_on_its_words(story):
    report, word = story
    comments = list(word.comments)
    assert len(comments) == len(report.findings)
    words = commented(word)
    for comment, finding in zip(comments, report.findings, strict=True):
        assert comment.author == "Checker"
        assert squeezed(words[str(comment.comment_id)]) == squeezed(finding.text)
        for told in (finding.message, finding.query, finding.rule, *finding.suggestions):
            assert squeezed(told) in comment.text
        for _, _, note in finding.related:
            assert squeezed(note) in comment.text


def test_everything_that_is_found_is_in_it(story):
    report, word = story
    pieces = [paragraph.text for paragraph in word.paragraphs]
    pieces += [cell.text for table in word.tables for row in table.rows for cell in row.cells]
    pieces += [comment.text for comment in word.comments]
    text = squeezed(" ".join(pieces))
    missing = [words for words in stories.words_of(report) if squeezed(words) not in text]
    assert not [words for words in missing if len(words) <= 60], "long words may be shortened in tables"


def test_it_is_the_same_every_time_and_holds_no_time_of_day():
    first, second = (as_docx(stories.hostile()[1]) for _ in range(2))
    assert first == second
    with zipfile.ZipFile(io.BytesIO(first)) as package:
        assert not package.testzip()
        for name in package.namelist():
            assert not re.search(rb"w:date=|dcterms:(created|modified)", package.read(name)), name
        assert "word/comments.xml" in package.namelist()


@pytest.mark.parametrize("text", ["", "\n", "Two words.\n\n* One\n* two\n", "Le chat dort. " * 30])
def test_any_copy_makes_a_document(text):
    made = as_docx(editorial(check(text, config=Config()), Config()))
    assert docx.Document(io.BytesIO(made)).paragraphs
