"""Any text at all makes a report in every format: nothing in copy may stop one, or be more than text in it."""

import io

import docx
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from checker import Config, check
from checker.report.editorial.content import editorial
from checker.report.editorial.docx import as_docx
from checker.report.editorial.html import as_html
from checker.report.editorial.markdown import as_markdown
from checker.report.editorial.pdf import as_pdf
from checker.report.editorial.sheets import as_xlsx

words = st.sampled_from(
    [
        "Esmail Kaani", "Qaani", "said", "on Monday, 8 April 2025,", "the regime", "sources", "“We", "will not”",
        "IRGC", "(IRGC)", "5%", "$3 million", "<b>", "&amp;", "\n", "\n\n", "* ", "\u2028", "\x00", "\ud800", "\u202e",
        "=1", "|", "`", "](x)", "reportedly", ".", "]]>", "according to an official", "Reuters reported", "\ufffe",
    ]
)  # fmt: skip
copies = st.one_of(st.text(st.characters()), st.lists(words, max_size=40).map(" ".join))
few = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def made(text):
    return editorial(check(text, path="any \ud800 path.txt", config=Config()), Config())


@few
@given(copies)
def test_pages_and_markdown(text):
    report = made(text)
    page = as_html(report)
    page.encode("utf-8")
    assert page.count("<script>") == 1 and page.count("<style>") == 1
    as_markdown(report).encode("utf-8")


@settings(few, max_examples=8)
@given(copies)
@example("“\ud800")
def test_documents_and_workbooks(text):
    report = made(text)
    word = docx.Document(io.BytesIO(as_docx(report)))
    assert len(list(word.comments)) == len(report.findings)
    assert as_pdf(report).startswith(b"%PDF")
    assert load_workbook(io.BytesIO(as_xlsx(report))).sheetnames


@pytest.mark.parametrize("text", ["word " * 60_000, "x" * 300_000, "“" * 3000, "Kaani\n\n" * 3000])
def test_pages_grow_evenly_with_long_copy(text):
    assert len(as_html(made(text))) < 1000 * len(text) + 200_000
