"""The public API: what goes in, what comes out, and what is refused with a sentence."""

import datetime
import pickle
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import checker

COPY = "The mayor said on Monday that we flummox them. Most people flummox nobody, she said, and the council agreed."


@pytest.fixture
def house(plugin):
    return checker.Config(select=("house",), plugins=(plugin,))


def test_a_text_gives_a_report_with_places(house):
    first, second = checker.check(COPY, config=house).findings
    assert (first.rule, first.text, first.severity) == ("house/flummox", "flummox", checker.Severity.ERROR)
    assert COPY[first.start : first.end] == "flummox"
    assert (first.line, first.column) == (1, first.start + 1)
    assert first.fingerprint != second.fingerprint


def test_a_document_is_checked_as_it_was_read(house):
    document = checker.Document(COPY, path="desk/story.txt", date=datetime.date(2025, 4, 7))
    report = checker.check(document, config=house)
    assert report.document is document
    assert report.path == "desk/story.txt"
    later = checker.check(document, date="2025-05-01", config=house)
    assert later.document.date == datetime.date(2025, 5, 1)
    assert document.date == datetime.date(2025, 4, 7)


@pytest.mark.parametrize("date", ["2025-04-07", datetime.date(2025, 4, 7), datetime.datetime(2025, 4, 7, 12)])
def test_dates_of_every_kind(date):
    assert checker.check(COPY, date=date).to_dict()["date"] == "2025-04-07"


@pytest.mark.parametrize(
    ("arguments", "keywords", "kind", "words"),
    [
        ((b"bytes",), {}, TypeError, "str or a Document"),
        ((None,), {}, TypeError, "str or a Document"),
        ((Path("story.txt"),), {}, TypeError, "check_file"),
        ((COPY,), {"date": "7 April"}, ValueError, "2025-04-07"),
        ((COPY,), {"date": 20250407}, TypeError, "date"),
        ((COPY,), {"config": {"select": []}}, TypeError, "Config"),
        ((COPY,), {"config": checker.Config(select=("labels/loaded-lable",))}, ValueError, "labels/loaded-label"),
        ((COPY,), {"config": checker.Config(ignore=("nothing",))}, ValueError, "nothing"),
        ((COPY,), {"config": checker.Config(plugins=("no.such.module",))}, ValueError, "no.such.module"),
        (
            (COPY,),
            {"config": checker.Config(options={"labels/loaded-label": {"lenient": True}})},
            ValueError,
            "labels/loaded-label",
        ),
    ],
)
def test_arguments_that_cannot_be_used_are_refused_with_a_sentence(arguments, keywords, kind, words):
    with pytest.raises(kind, match=words):
        checker.check(*arguments, **keywords)


def test_many_keep_the_order_and_tell_files_from_texts(tmp_path, house):
    story = tmp_path / "story.txt"
    story.write_text(COPY)
    copies = [COPY, story, tmp_path / "missing.txt", checker.Document("We flummox.", path="own")]
    reports = list(checker.check_many(iter(copies), config=house))
    assert [report.path for report in reports] == ["story.txt", str(story), str(tmp_path / "missing.txt"), "own"]
    assert [len(report.findings) for report in reports] == [2, 2, 0, 1]
    assert [report.failed for report in reports] == [False, False, True, False]
    assert "does not exist" in reports[2].error
    with pytest.raises(ValueError, match="does not exist"):
        reports[2].to_dict()


def test_many_are_read_only_as_they_are_asked_for(house):
    asked = []

    def copies():
        for number in range(100):
            asked.append(number)
            yield COPY

    reports = checker.check_many(copies(), config=house)
    next(reports)
    assert asked == [0]


def test_many_processes_say_what_one_says():
    copies = [f"{COPY} It was story {number}." for number in range(40)]
    alone = [report.to_dict() for report in checker.check_many(copies)]
    together = [report.to_dict() for report in checker.check_many(copies, jobs=2)]
    assert alone == together


@pytest.mark.parametrize("copies", ["one text", Path("one.txt"), b"bytes"])
def test_many_are_not_one(copies):
    with pytest.raises(TypeError):
        checker.check_many(copies)


@pytest.mark.parametrize("jobs", [0, -1, "2", 1.5])
def test_jobs_are_a_number(jobs):
    with pytest.raises(ValueError, match="jobs"):
        checker.check_many([], jobs=jobs)


def test_files_that_cannot_be_read(tmp_path):
    with pytest.raises(OSError, match="does not exist"):
        checker.check_file(tmp_path / "missing.txt")
    with pytest.raises(ValueError, match="does not exist"):
        checker.read(str(tmp_path / "missing.txt"))


def test_other_languages_are_said_and_not_checked():
    report = checker.check(
        "Le gouvernement a annoncé mardi que les négociations avec les syndicats reprendraient la semaine prochaine, "
        "après des mois de grève dans les transports et dans les écoles du pays."
    )
    assert not report.checked
    entry = report.to_dict()
    assert entry["language"] != "en"
    assert entry["findings"] == entry["names"] == entry["sentences"] == []
    assert "not English" in entry["summary"]


def test_rules_and_names():
    assert [rule.id for rule in checker.rules()] == sorted(rule.id for rule in checker.rules())
    assert 0 <= checker.name_similarity("Iran", "Iraq") < checker.name_similarity("Kaani", "Qaani") <= 1
    with pytest.raises(TypeError):
        checker.name_similarity("Kaani", None)


def test_configurations_and_reports_travel_between_processes(house):
    assert pickle.loads(pickle.dumps(house)) == house
    report = checker.check(COPY, config=house)
    assert pickle.loads(pickle.dumps(report)).to_dict() == report.to_dict()


def test_frames_have_their_columns_even_when_they_are_empty(house):
    full = checker.check(COPY, config=house).frames()
    empty = checker.check("", config=house).frames()
    assert list(full) == list(empty)
    assert len(full["findings"]) == 2
    assert full["related"]["finding"].tolist() == [0, 1]
    assert full["findings"]["text"].tolist() == ["flummox", "flummox"]
    for name, frame in empty.items():
        assert list(frame.columns) == list(full[name].columns)
    assert empty["findings"].empty


ODD = [
    "",
    " ",
    "\n\n\n",
    "\x00",
    "\ud800 said \udfff",
    "a\x00b\r\rc\r\nd",
    "\u202e“said”\u200f " * 50,
    "“" * 500,
    "(" * 2000,
    "A. " * 3000,
    "e\u0301" * 1000,
    "said " * 20000,
    "1,000,000 " * 2000,
    "İstanbul’da ß ﬁ",
    "A" * 100_000,
]


@pytest.mark.parametrize("text", ODD, ids=range(len(ODD)))
def test_odd_text_does_not_raise(text):
    check_places(text)


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=st.characters(), max_size=300))
def test_text_of_any_content_does_not_raise(text):
    check_places(text)


PIECES = [
    "The mayor said", "“We will not,” ", "Mr. Smith", ",", ".", "\n\n", "US", "(UN)", "7 April", "$3 million", '"', "’",
    "on Monday", "officials said", " ", "notorious", "according to", "Reuters reported", "that", "10%", "\u2028",
    "\r\n", "LONDON (AP) —", "the regime", "- ", "Esmail Kaani", "Qaani",
]  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join))
@example("LONDON (AP) —")
def test_copy_in_pieces_does_not_raise(text):
    check_places(text)


def check_places(text):
    entry = checker.check(text).to_dict()
    places = [place for finding in entry["findings"] for place in (finding, *finding["related"])]
    for place in places + entry["sentences"] + entry["figures"] + entry["dates"] + entry["labels"] + entry["claims"]:
        assert 0 <= place["start"] <= place["end"] <= len(text)
    for finding in entry["findings"]:
        assert text[finding["start"] : finding["end"]] == finding["text"]


# An editable install is found through a hook that a bare interpreter does not have, so its folder is named outright.
PATHS = [*sys.path, str(Path(checker.__file__).parent.parent)]

HEAVY = "numpy pandas rich logging dataclasses rapidfuzz tomllib markdown_it concurrent.futures multiprocessing click"


REPORTED = "import checker; checker.check('Esmail Kaani spoke on Monday. \u201cWe left,\u201d Qaani said.').to_dict()"


@pytest.mark.parametrize("program", ["import checker", REPORTED])
def test_importing_checker_and_making_a_report_is_light(program):
    listed = subprocess.run(
        [sys.executable, "-S", "-c", f"import sys; sys.path[:] = {PATHS!r}; {program}; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    assert not {*HEAVY.split(), "pathlib", "hashlib", "inspect", "typing"} & set(listed)
