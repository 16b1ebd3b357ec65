"""Tests of the PDF: it opens, holds what the other formats hold in their order, and leads from place to place."""

import io
import re
import subprocess
import sys
import unicodedata
from pathlib import Path

import pypdf
import pytest

from checker import Config, check
from checker.report.editorial.content import editorial
from checker.report.editorial.parts import legible
from checker.report.editorial.pdf import as_pdf
from checker.report.editorial.pdf_type import markup, notes, ready
from checker.report.editorial.right_to_left import as_seen, joined

from . import stories


def opened(made):
    return pypdf.PdfReader(io.BytesIO(as_pdf(made)))


@pytest.fixture(scope="module", params=["seed", "hostile"])
def story(request):
    report, made = getattr(stories, request.param)()
    return report, made, opened(made)


def squeezed(text):
    """Letters alone: where lines break, and which spaces stand there, is the page's affair."""
    text = unicodedata.normalize("NFKC", re.sub("[\u202a-\u202e\ufeff]", "", legible(text)))
    return re.sub(r"\s+|\ufffd|[\x00-\x1f]", "", text)


def titles(outline):
    for entry in outline:
        if isinstance(entry, list):
            yield from titles(entry)
        else:
            yield entry.title


def test_everything_that_is_found_is_in_it(story):
    report, _, pdf = story
    # Numbers of findings stand between words and their commas, and feet of pages where a cell goes on overleaf.
    held = squeezed("".join(page.extract_text() for page in pdf.pages))
    missing = [
        word for words in stories.words_of(report) for word in re.findall(r"\w+", words) if squeezed(word) not in held
    ]
    assert not missing


def test_sections_are_bookmarked_in_order(story):
    _, made, pdf = story
    found = list(titles(pdf.outline))
    wanted = [section.title for section in made.sections]
    assert [title for title in found if title in wanted] == wanted
    assert found[-1] == "In full"


def test_queries_lead_to_their_findings_and_findings_to_the_copy(story):
    _, made, pdf = story
    pages = {page.indirect_reference.idnum: page.extract_text() for page in pdf.pages}
    led = [mark.get_object()["/Dest"] for page in pdf.pages for mark in page.get("/Annots", ())]
    assert {place[0].idnum for place in led} <= set(pages)
    first, copy = pdf.pages[0], squeezed(made.findings[0].finding.message)
    near = [pages[mark.get_object()["/Dest"][0].idnum] for mark in first["/Annots"]]
    assert any(copy in squeezed(text) for text in near)
    asked = sum(bool(numbered.finding.query) for numbered in made.findings)
    assert len(led) >= 2 * asked  # from the query to the finding, and from the copy to it


def test_it_says_what_it_is(story):
    _, made, pdf = story
    assert pdf.metadata.title == legible(f"Editorial report: {' '.join(made.title.split())}")
    catalogue = pdf.trailer["/Root"]
    assert catalogue["/Lang"] == "en"
    assert catalogue["/ViewerPreferences"]["/DisplayDocTitle"]
    assert "/OpenAction" not in catalogue and b"/JavaScript" not in as_pdf(made)
    assert "Page 1 of" in pdf.pages[0].extract_text()


def test_nothing_is_wider_than_its_page(story):
    _, _, pdf = story
    for page in pdf.pages:
        right, far = float(page.mediabox.width), []
        page.extract_text(visitor_text=lambda text, cm, tm, *_: far.append((tm[4] * cm[0] + cm[4], text)))  # noqa: B023
        assert all(0 <= x <= right for x, text in far if text.strip())


def test_the_same_report_gives_the_same_bytes(tmp_path):
    run = (
        "import sys; from checker.cli.main import main; "
        "sys.argv = ['checker', 'report', sys.argv[1], '-o', sys.argv[2]]; main()"
    )
    root = Path(__file__).parents[3]
    for seed in ("1", "2"):
        subprocess.run(
            [sys.executable, "-c", run, str(stories.SEED), str(tmp_path / f"{seed}.pdf")],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(root)}, cwd=root, check=False,
        )  # fmt: skip
    assert (tmp_path / "1.pdf").read_bytes() == (tmp_path / "2.pdf").read_bytes()


def test_fonts_are_in_the_file(story):
    _, _, pdf = story
    fonts = [font.get_object() for page in pdf.pages for font in page["/Resources"]["/Font"].values()]
    assert fonts and all("/FontFile2" in font["/FontDescriptor"] for font in fonts)


def test_letters_join_and_run_from_right_to_left():
    assert joined("محمد") == "\ufee3\ufea4\ufee4\ufeaa"
    assert as_seen("(حزب) said") == "(\ufe90\ufeb0\ufea3) said".replace("\ufe90\ufeb0\ufea3", joined("حزب")[::-1])
    assert as_seen("נתניהו") == "והינתנ"
    assert as_seen("عام 2024") == "2024\u00a0" + joined("عام")[::-1]
    assert as_seen("لا") == "\ufefb"
    assert as_seen("plain") == "plain"


def test_text_without_right_to_left_is_let_be_and_long_text_is_set_line_by_line():
    long = " ".join(["السلام"] * 20)
    lines = as_seen(f"He said {long} and left").split("\n")
    assert lines[0] == "He said " and lines[-1] == " and left" and all(len(line) <= 30 for line in lines[1:-1])


def test_characters_without_a_font_are_named():
    ready()
    assert markup("a 🎉 b") == "a [party popper] b"
    assert markup("বা") == "[U+09AC U+09BE]"
    assert markup("Ⅷ") == "VIII"
    assert markup("<b>&") == "&lt;b&gt;&amp;"
    assert 'name="STSong-Light"' in markup("北京") and 'name="HeiseiKakuGo-W5"' in markup("東京タワー")
    assert markup("\u202eback\u2028") == "back "
    assert notes("Plain café — “quoted”, Κυριάκος, Зеленський, محمد") == []
    assert any("北 U+5317" in note for note in notes("北京")) and any("emoji" in note for note in notes("🎉"))


@pytest.mark.parametrize(
    "text",
    ["word " * 9000, "x" * 9000, "“" * 300, "Kaani\n\n" * 200, "sources said " * 300, "محمد " * 900, "中" * 2000],
)
def test_long_and_odd_copy_is_set_all_the_same(text):
    report = check(text, config=Config())
    assert len(opened(editorial(report, Config())).pages) >= 1


def test_copy_that_is_not_english_and_copy_without_findings():
    for text in ("", "Der Präsident sagte am Montag, dass die Regierung nicht zurücktritt. " * 5, "All is well."):
        assert "was not checked" in "".join(
            page.extract_text() for page in opened(editorial(check(text, config=Config()), Config())).pages
        )
