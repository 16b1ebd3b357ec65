"""The other formats for programs: what each promises its reader, and copy that tries to break it."""

import csv
import io
import json
from xml.etree import ElementTree

import pytest

import checker
from checker.finding import Severity, Waived
from checker.report.formats import FORMATS, Layout, writer
from checker.report.report import Report
from checker.report.tally import Tally

ODD = "The “Ålesund” crew,\tsaid 100% & <b>more</b>; we flummox them. It is perplexing.\n"
LOST = Report("lost.txt", None, error="does not exist; check the spelling of the path")


@pytest.fixture
def report(plugin):
    config = checker.Config(select=("house",), plugins=(plugin,))
    return checker.check(ODD, path="news/a: b, 100%.txt", config=config)


def written(form, *reports, notes=True, quiet=False):
    made = writer(form, Layout(quiet=quiet))
    total = Tally()
    for one in reports:
        total.add(Tally.of(one))
    pieces = [piece for piece in (made.document(one, notes=notes) for one in reports) if piece]
    body = made.arranged(pieces, total) if hasattr(made, "arranged") else made.separator.join(pieces)
    return (made.opening() + body + made.closing(total)).encode("utf-8", "backslashreplace").decode()


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize(
    "text", ["", "Lone \ud800 surrogates and \x00 nulls, officials said.", "x\u2028y ]]> said officials."]
)
def test_copy_of_any_content_and_no_copy_at_all(form, text):
    for reports in ([], [checker.check(text), LOST]):
        text = written(form, *reports)
        if form in ("json", "sarif", "gitlab", "rdjson"):
            json.loads(text)
        elif form in ("junit", "checkstyle"):
            ElementTree.fromstring(text.encode())


def test_concise(report):
    first, second, counts = written("concise", report).splitlines()
    assert first == (
        f"news/a: b, 100%.txt:1:49: error house/flummox The house does not flummox. [{report.findings[0].fingerprint}]"
    )
    assert ":1:69: note house/perplexing" in second
    assert counts == "1 file: 1 error, 1 note"
    assert written("concise", report, notes=False, quiet=True).count("\n") == 1


def test_set_aside_is_counted_and_not_shown(report):
    held = report.findings[0]._replace(state="held")
    waived = report.findings[1]._replace(state="waived", waiver=Waived("fine here", "w.toml"))
    aside = Report(report.path, report.document, (held, waived), report.examined)
    assert written("concise", aside) == "1 file: nothing found; 1 held, 1 waived\n"
    assert written("github", aside) == ""
    assert json.loads(written("gitlab", aside)) == []
    assert "fine here" in written("junit", aside)
    assert "fine here" in written("markdown", aside)
    assert [row["state"] for row in csv.DictReader(io.StringIO(written("csv", aside)))] == ["held", "waived"]
    assert "held      1 in the baseline" in written("text", aside)


def test_statistics(report):
    assert written("statistics", report, report) == (
        "2  error    house/flummox\n2  note     house/perplexing\n2 files: 2 errors, 2 notes\n"
    )


# GitHub


def test_github_escapes_messages_and_properties(report):
    odd = report.findings[0]._replace(message="100%\r\nsure: yes, all")
    annotation, notice = written("github", Report(report.path, report.document, (report.findings[1], odd))).splitlines()
    assert annotation == (
        "::error title=house/flummox,file=news/a%3A b%2C 100%25.txt,line=1,endLine=1,col=49,endColumn=56"
        "::100%25%0D%0Asure: yes, all AU: What is meant?"
    )
    assert notice.startswith("::notice title=house/perplexing,")


def test_github_shows_the_worst_and_tells_of_the_rest(report):
    error, note = report.findings
    warnings = [error._replace(severity=Severity.WARNING, line=line) for line in range(1, 13)]
    lines = written("github", Report("a.txt", report.document, (note, *warnings, error))).splitlines()
    kinds = [line[2:].split(" ")[0] for line in lines]
    assert kinds[:13] == ["error"] + ["warning"] * 10 + ["notice"] * 2
    assert lines[12].startswith("::notice title=checker::1 file: 1 error, 12 warnings, 1 note. 2 have no annotation")
    assert [line.split(":")[1] for line in lines[13:]] == ["11", "12"]


def test_github_tells_of_files_that_failed():
    (line,) = written("github", LOST).splitlines()
    assert line.startswith("::error title=checker,file=lost.txt::lost.txt: does not exist")


# Others


def test_gitlab(report):
    issues = json.loads(written("gitlab", report, Report("copy.txt", report.document, report.findings)))
    assert len({issue["fingerprint"] for issue in issues}) == len(issues) == 4
    assert issues[0]["severity"] == "major"
    assert issues[0]["location"] == {"path": "news/a: b, 100%.txt", "lines": {"begin": 1, "end": 1}}


def test_rdjson_counts_bytes(report):
    whole = json.loads(written("rdjson", report))
    lines = [json.loads(line) for line in written("rdjsonl", report).splitlines()]
    assert [{**diagnostic, "source": {"name": "checker"}} for diagnostic in whole["diagnostics"]] == lines
    place = lines[0]["location"]["range"]
    source = ODD.encode().split(b"\n")[place["start"]["line"] - 1]
    assert source[place["start"]["column"] - 1 : place["end"]["column"] - 1] == b"flummox"


def test_junit(report):
    suites = ElementTree.fromstring(written("junit", report, LOST).encode())
    first, lost = suites
    assert first.attrib == {"name": report.path, "tests": "2", "failures": "2", "errors": "0", "skipped": "0"}
    assert first[0].attrib == {"classname": report.path, "name": "house/flummox"}
    assert first[0][0].get("message") == "The house does not flummox."
    assert lost.get("errors") == "1"
    passed = ElementTree.fromstring(written("junit", report, notes=False).encode())
    assert [len(case) for case in passed[0]] == [1, 0]


def test_checkstyle(report):
    first, lost = ElementTree.fromstring(written("checkstyle", report, LOST).encode())
    assert first.get("name") == report.path
    assert first[0].attrib == {
        "line": "1", "column": "49", "severity": "error", "message": "The house does not flummox.",
        "source": "checker.house.flummox",
    }  # fmt: skip
    assert "does not exist" in lost[0].get("message")


def test_markdown_is_inert(report):
    odd = report.findings[0]._replace(message="<img> *x* [y](z) `q` @team #1 |")
    text = written("markdown", Report("a_b.txt", report.document, (odd,), report.examined))
    assert "### a\\_b.txt" in text
    assert r"\<img\> \*x\* \[y\](z) \`q\` \@team \#1 \|" in text


def test_csv_is_inert(report):
    odd = report.findings[0]._replace(text='=HYPERLINK("x")', message='a "b", c\nd')
    (row,) = csv.DictReader(io.StringIO(written("csv", Report("a.txt", report.document, (odd,))), newline=""))
    assert row["text"] == '\'=HYPERLINK("x")'
    assert row["message"] == 'a "b", c\nd'
    assert row["severity"] == "error"
