"""Copy that came in a Word file: it stays as it was, with each finding as a comment on its very words."""

import io
import random
import zipfile

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker import Config, check
from checker.reading import read_bytes
from checker.report.editorial.content import editorial
from checker.report.editorial.docx import as_docx

from ...reading import made_copy
from . import stories


def made(data):
    """The report on a Word file, and the findings in it."""
    report = check(read_bytes(data, "story.docx"), date="2025-04-07", config=Config())
    return docx.Document(io.BytesIO(as_docx(editorial(report, Config())))), report


def accepted(element):
    """The text of an element with its tracked changes accepted."""
    signs = {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:noBreakHyphen"): "\u2011"}
    return "".join(
        node.text or "" if node.tag == qn("w:t") else signs.get(node.tag, "")
        for node in element.iter(qn("w:t"), *signs)
        if not any(parent.tag in (qn("w:del"), qn("w:moveFrom")) for parent in node.iterancestors())
    )


def commented(word):
    """For every comment its text and the words between its marks, in order of the comments."""
    body = word.element.body
    words = {}
    for comment in word.comments:
        number = str(comment.comment_id)
        texts, inside = [], False
        for node in body.iter(qn("w:commentRangeStart"), qn("w:commentRangeEnd"), qn("w:t"), qn("w:tab")):
            if node.get(qn("w:id")) == number:
                inside = node.tag == qn("w:commentRangeStart")
            elif inside and node.tag == qn("w:t"):
                texts.append(node.text)
            elif inside and node.tag == qn("w:tab"):
                texts.append("\t")
        words[number] = (comment.text, "".join(texts))
    return list(words.values())


@pytest.mark.parametrize("turn", range(4))
def test_every_finding_is_a_comment_on_its_words(turn):
    report, _ = stories.seed()
    blocks = made_copy.blocks_of(report.document)
    data = made_copy.as_word(blocks, random.Random(turn))
    word, found = made(data)
    comments = commented(word)
    assert len(comments) == len(found.findings) > 10
    for (text, words), finding in zip(comments, found.findings, strict=True):
        assert words == finding.text
        assert finding.rule in text and f"paragraph {finding.line}" in text


def test_the_file_keeps_what_it_has():
    source = docx.Document()
    source.add_heading("Officials meet", 1)
    paragraph = source.add_paragraph("The ")
    paragraph.add_run("regi").bold = True
    paragraph.add_run("me").italic = True
    paragraph.add_run(" of Esmail Kaani and Qaani’s terrorists\tmet on Monday, 8 April 2025.")
    source.add_table(1, 2).rows[0].cells[0].text = "A cell"
    source.sections[0].header.paragraphs[0].text = "A header"
    source.core_properties.title = "Its own title"
    source.add_comment(paragraph.runs[0], text="An editor's own remark", author="Ed")
    packed = io.BytesIO()
    source.save(packed)
    word, report = made(packed.getvalue())
    assert word.core_properties.title == "Its own title"
    assert word.sections[0].header.paragraphs[0].text == "A header"
    assert word.tables[0].rows[0].cells[0].text == "A cell"
    assert [p.text for p in word.paragraphs[:2]] == [p.text for p in source.paragraphs]
    assert [c.author for c in word.comments] == ["Ed", *["Checker"] * len(report.findings)]
    before = [(letter, run.bold, run.italic) for run in paragraph.runs for letter in run.text]
    assert [(letter, run.bold, run.italic) for run in word.paragraphs[1].runs for letter in run.text] == before
    assert any("Source ledger" in p.text for p in word.paragraphs), "the ledgers come behind the copy"


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 10**6))
def test_runs_are_cut_and_nothing_else(turn):
    text = (
        "The regime’s terrorists met Esmail Kaani. Qaani’s men reportedly left on Monday, 8 April 2025, sources said."
    )
    data = made_copy.as_word([("headline", "They met again"), ("paragraph", text)], random.Random(turn))
    word, report = made(data)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        whole = docx.oxml.parse_xml(package.read("word/document.xml"))
    had = [accepted(p) for p in whole.iter(qn("w:p"))]
    assert [accepted(p) for p in word.element.body.iter(qn("w:p"))][: len(had)] == had
    assert [words for _, words in commented(word)] == [finding.text for finding in report.findings]
    ids = [element.get(qn("w:id")) for element in word.element.body.iter(qn("w:commentRangeStart"))]
    assert len(ids) == len(set(ids)) == len(report.findings)


def test_it_is_the_same_every_time():
    data = made_copy.as_word(made_copy.blocks_of(stories.seed()[0].document), random.Random(1))
    first, second = (as_docx(editorial(check(read_bytes(data, "a.docx"), config=Config()), Config())) for _ in range(2))
    assert first == second


def test_files_whose_styles_are_named_otherwise():
    plain = made_copy.as_word([("paragraph", "The regime met in the city.")], random.Random(1))
    with zipfile.ZipFile(io.BytesIO(plain)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    named = '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="Heading 1"/></w:style>'
    parts["word/styles.xml"] = f"<w:styles {made_copy.W}>{named}</w:styles>"
    word, report = made(made_copy.zipped(parts))
    assert len(list(word.comments)) == len(report.findings) > 0
    ids = [style.get(qn("w:styleId")) for style in word.styles.element.iter(qn("w:style"))]
    assert len(ids) == len(set(ids))
    used = {style.get(qn("w:val")) for style in word.element.body.iter(qn("w:pStyle"), qn("w:tblStyle"))}
    assert used <= set(ids)


@pytest.mark.parametrize(
    "lost", ["[Content_Types].xml", "_rels/.rels", "word/styles.xml", "word/_rels/document.xml.rels"]
)
def test_files_that_cannot_be_written_are_copied(lost):
    plain = made_copy.as_word([("paragraph", "The regime met in the city.")], random.Random(1))
    with zipfile.ZipFile(io.BytesIO(plain)) as package:
        parts = {name: package.read(name) for name in package.namelist() if name != lost}
    word, report = made(made_copy.zipped(parts))
    assert len(list(word.comments)) == len(report.findings) > 0
    assert any("The regime met in the city." in paragraph.text for paragraph in word.paragraphs)


def test_words_in_a_note_are_marked_at_its_own_reference():
    def notes(kind, **texts):
        told = "".join(
            f'<w:{kind} w:id="{number[1:]}"><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:{kind}>'
            for number, text in texts.items()
        )
        return f"<w:{kind}s {made_copy.W}>{told}</w:{kind}s>"

    def reference(kind, number):
        return f'<w:r><w:{kind}Reference w:id="{number}"/></w:r>'

    body = (
        f"<w:p><w:r><w:t>They met in the city.</w:t></w:r>{reference('footnote', 3)}"
        f"<w:r><w:t> Nobody said why.</w:t></w:r>{reference('endnote', 2)}</w:p>"
        f"<w:p><w:r><w:t>They left it on the next day.</w:t></w:r>{reference('footnote', 2)}</w:p>"
    )
    plain = made_copy.as_word([("paragraph", "x")], random.Random(1))
    with zipfile.ZipFile(io.BytesIO(plain)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    parts["word/document.xml"] = f"<w:document {made_copy.W}><w:body>{body}</w:body></w:document>"
    parts["word/footnotes.xml"] = notes("footnote", n2="The regime met.", n3="The dictator left.", n9="No regime.")
    parts["word/endnotes.xml"] = notes("endnote", n2="The thugs came.")
    word, report = made(made_copy.zipped(parts))
    comments = {str(comment.comment_id): comment.text for comment in word.comments}
    assert len(comments) == len(report.findings)
    marked = {}
    open_now = set()
    for element in word.element.body.iter():
        if element.tag == qn("w:commentRangeStart"):
            open_now.add(element.get(qn("w:id")))
        elif element.tag == qn("w:commentRangeEnd"):
            open_now.discard(element.get(qn("w:id")))
        elif element.tag in (qn("w:footnoteReference"), qn("w:endnoteReference")):
            for number in open_now:
                marked[comments[number]] = (element.tag.rpartition("}")[2], element.get(qn("w:id")))
    for words, place in {
        "In the footnote: “regime”": ("footnoteReference", "2"),
        "In the endnote: “thugs”": ("endnoteReference", "2"),
        "In the footnote: “dictator”": ("footnoteReference", "3"),
    }.items():
        assert [where for text, where in marked.items() if words in text] == [place], (words, marked)
