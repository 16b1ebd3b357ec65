"""Tests of ``checker report``: one story or many, endings, and what cannot be written or read."""

import subprocess
import sys

import pytest

from . import stories

STORY = "Esmail Kaani came to Baghdad. Qaani left it.\n"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "copy").mkdir()
    (tmp_path / "copy" / "story.txt").write_text(STORY)
    (tmp_path / "copy" / "story.md").write_text(f"# A headline\n\n{STORY}")
    return tmp_path


def test_one_story_is_written_to_the_file(command, folder):
    done = command("report", "copy/story.txt", "-o", "out.html")
    assert (done.status, done.out, done.err) == (0, "", "")
    page = (folder / "out.html").read_text("utf-8")
    assert "AU: Kaani or Qaani?" in page
    assert command("report", "copy/story.txt", "-o", "out.html").status == 0, "an old report is replaced"
    assert sorted(path.name for path in folder.iterdir()) == ["copy", "out.html"]


def test_many_stories_go_into_a_folder_with_an_index(command, folder):
    (folder / "copy" / "broken.txt").write_bytes(b"\x00\x01\x02\x03" * 400)
    done = command("report", "copy", "-o", "out")
    written = sorted(path.name for path in (folder / "out").iterdir())
    assert "index.html" in written and {"story.html", "story-2.html"} <= set(written)
    index = (folder / "out" / "index.html").read_text("utf-8")
    assert 'href="story.html"' in index and "A headline" in index
    assert done.status == (2 if "Not read" in index else 0)


def test_fifty_stories_are_fifty_reports(command, folder):
    for number in range(48):
        (folder / "copy" / f"s{number}.txt").write_text(STORY)
    assert command("report", "copy", "-o", "out/").status == 0
    assert len(list((folder / "out").glob("s*.html"))) == 50


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("report", "copy/story.txt", "-o", "out.rtf"), "no format has the ending 'rtf'"),
        (("report", "copy/story.txt", "-o", "copy/story.txt"), "no format has the ending 'txt'"),
        (("report", "copy/story.md", "--format", "html", "-o", "copy/story.md"), "is the story itself"),
        (("report", "copy", "-o", "copy/story.txt"), "is a file"),
        (("report", "copy/story.txt"), "say where to write"),
        (("report", "copy/story.txt", "-o", "out.html", "--baseline", "none.tsv"), "none.tsv"),
        (("report", "copy/none.txt", "-o", "out.html"), "none.txt"),
        (("report", "copy/story.txt", "-o", "nowhere/out.html"), "cannot write 'nowhere/out.html' (no such file"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(command, folder, arguments, told):
    done = command(*arguments)
    assert done.status == 2
    assert told in done.err and done.err.count("\n") == 1
    assert not (folder / "out.html").exists()
    assert (folder / "copy" / "story.txt").read_text() == STORY


def test_the_house_s_configuration_and_options_hold(command, folder):
    (folder / "checker.toml").write_text('fail-on = "error"\n[house]\nnames = [["Kaani", "Qaani"]]\n')
    command("report", "copy/story.txt", "-o", "out.html", "--select", "names", "--date", "2025-04-07")
    page = (folder / "out.html").read_text("utf-8")
    assert "checker.toml" in page and "1 name" in page and "2025-04-07" in page
    assert "AU: Kaani or Qaani?" not in page


def test_waivers_in_the_copy_are_heeded(command, folder):
    text = STORY + "\n<!-- checker: ignore-file names/variant-spelling -- both are used by the family -->\n"
    (folder / "copy" / "story.md").write_text(text)
    command("report", "copy/story.md", "-o", "out.html")
    page = (folder / "out.html").read_text("utf-8")
    assert "both are used by the family" in page and "1 waived" in page


def test_the_seed_is_written_in_a_second(command, folder):
    assert command("report", stories.SEED, "-o", "seed.html").status == 0


def test_frames_are_written_with_or_without_a_report(command, folder):
    assert command("report", "copy", "--frames", "ledgers").status == 0
    written = {path.name: path.read_text("utf-8") for path in (folder / "ledgers").iterdir()}
    assert {"findings.csv", "sources.csv", "names.csv", "claims.csv"} <= set(written)
    assert "story.md" in written["names.csv"] and "story.txt" in written["names.csv"]
    assert command("report", "copy/story.txt", "--frames", "ledgers", "-o", "out.docx").status == 0
    assert (folder / "out.docx").read_bytes().startswith(b"PK")


def test_reports_never_replace_the_stories(command, folder):
    done = command("report", "copy", "-o", "copy", "--format", "md")
    assert done.status == 2 and "is the story itself" in done.err
    assert (folder / "copy" / "story.md").read_text().startswith("# A headline")


def test_standard_input_is_a_story_too(command, folder):
    assert command("report", "-", "-o", "out.html", stdin=STORY.encode()).status == 0
    assert "AU: Kaani or Qaani?" in (folder / "out.html").read_text("utf-8")


def test_what_a_baseline_holds_is_told_and_not_asked_about(command, folder):
    assert command("baseline", "create", "copy/story.txt").status == 0
    done = command("report", "copy/story.txt", "-o", "out.html", "--baseline", "checker-baseline.tsv")
    page = (folder / "out.html").read_text("utf-8")
    assert (done.status, done.err) == (0, "")
    assert "held in the baseline" in page and "AU: Kaani or Qaani?" not in page


def test_a_fault_spoils_one_report_and_not_the_run(command, folder, monkeypatch):
    from checker.cli import report

    def faulty(found, *others):
        if found.path.endswith(".md"):
            raise KeyError("lost")
        return wrought(found, *others)

    wrought = report.editorial
    monkeypatch.setattr(report, "editorial", faulty)
    done = command("report", "copy", "-o", "out")
    assert done.status == 2 and "by a fault of Checker (KeyError: 'lost')" in done.err
    assert sorted(path.name for path in (folder / "out").iterdir()) == ["index.html", "story-2.html"]


def test_a_page_needs_neither_pandas_nor_word_nor_workbooks(folder):
    code = (
        "import sys\nfrom checker.cli.main import main\n"
        "try: main(['report', 'copy/story.txt', '-o', 'out.html'])\n"
        "except SystemExit as left: assert left.code == 0, left.code\n"
        "assert not {'pandas', 'numpy', 'docx', 'lxml', 'openpyxl', 'reportlab'} & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
    assert (folder / "out.html").exists()


def test_ratings_and_grades_go_into_the_source_ledger(command, tmp_path):
    story, scores, grades = (tmp_path / name for name in ("story.txt", "scores.csv", "grades.csv"))
    story.write_text("The port may close, Reuters reported.\n\nAma Boateng, the harbour master, said it would not.\n")
    scores.write_text("domain,pc1\nreuters.com,0.4321\n")
    grades.write_text("source,grade\nAma Boateng,C3\n")
    page = tmp_path / "story.md"
    done = command("report", story, "-o", page, "--ratings", f"lin@2023={scores}", "--grades", grades)
    assert done.status == 0
    written = page.read_text()
    assert "0.4321" in written and "C3" in written and "F6" in written and "Thomson Reuters |" in written
    assert command("report", story, "-o", page, "--ratings", "lin=none.csv").status == 2
