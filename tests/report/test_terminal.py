"""The text report: what is on it, where the marks stand, and that it fits its width."""

import re

import pytest

import checker
from checker.report.columns import width
from checker.report.formats import Layout
from checker.report.tally import Tally
from checker.report.terminal import TextWriter

ANSI = re.compile(r"\x1b\[[0-9;]*m")


@pytest.fixture
def report(plugin):
    config = checker.Config(select=("house",), plugins=(plugin,))

    def check(text, path="story.txt"):
        return checker.check(text, path=path, config=config)

    return check


def lines(report, *, notes=False, **layout):
    return TextWriter(Layout(**layout)).document(report, notes=notes).splitlines()


def test_one_finding(report):
    text = "The mayor said that we flummox them, and they flummox us.\n\nIt is perplexing, he said."
    assert lines(report(text))[:9] == [
        "story.txt",
        "",
        "  1:24  error  house/flummox",
        "    The house does not flummox.",
        "    | The mayor said that we flummox them, and they flummox us.",
        "    |                        ^^^^^^^",
        "    also 1:47: “flummox”, another use",
        "    AU: What is meant?",
        "",
    ]


def test_the_summary(report):
    shown = lines(report("We flummox them; we flummox all. It is perplexing, the mayor said."))
    assert "  errors    2: house/flummox" in shown
    assert "  notes     1 not shown (--notes)" in shown
    assert any(line.startswith("  examined  12 words; house 3") for line in shown)
    assert any(line.startswith("  sources   1 paragraph; ") for line in shown)


def test_notes_are_shown_on_request(report):
    text = "It is perplexing, the mayor said."
    assert not any("house/perplexing" in line for line in lines(report(text)))
    assert any("note  house/perplexing" in line for line in lines(report(text), notes=True))


def test_nothing_found_is_said_with_what_was_examined(report):
    shown = lines(report("The mayor said so."))
    assert "  found     nothing" in shown
    assert "  examined  4 words; 2 rules had nothing to look at" in shown


def test_quiet_leaves_findings_only(report):
    assert lines(report("The mayor said so."), quiet=True) == []
    shown = lines(report("We flummox them."), quiet=True)
    assert not any("examined" in line for line in shown)


def test_other_languages(report):
    german = "Der Bürgermeister sagte am Montag, dass die Stadt das Geld nicht habe und es auch nicht bekomme. "
    shown = lines(report(german * 3))
    assert any("the copy is not English" in line for line in shown)
    assert not any("examined" in line for line in shown)


ODD = [
    "東京の会議で we flummox them.",
    "e\u0301te\u0301 cafe\u0301 flummox",
    "tabs\tand\tmore\tflummox",
    "👩\u200d👩\u200d👧 ❤\ufe0f flummox",
    "مرحبا بالعالم flummox قال",
    "\u202eoverride\u202c \x1b[2J\x07 flummox",
    "\ud800 flummox \x00",
    "word " * 200 + "flummox" + " word" * 200,
    "“" + "long" * 100 + " flummox",
]


@pytest.mark.parametrize("text", ODD, ids=range(len(ODD)))
@pytest.mark.parametrize("columns", [60, 80, 120])
def test_the_mark_stands_under_the_words(report, text, columns):
    english = "\n\nThe mayor said on Monday that this was not what they had been told by the people of the town."
    shown = lines(report(text + english), width=columns)
    row = next(index for index, line in enumerate(shown) if "^" in line)
    copy, mark = shown[row - 1], shown[row]
    assert width(copy[: copy.index("flummox")]) == mark.index("^")
    assert mark.count("^") == 7
    for line in shown:
        assert width(line) <= columns
        assert not any(char in line for char in "\x1b\x07\x00\t\u202e\ud800")


@pytest.mark.parametrize("columns", [20, 80, 120, 500])
def test_lines_fit(report, columns):
    text = "The mayor of the town said that we flummox them. " * 20
    for line in lines(report(text), width=columns):
        assert len(line) <= min(max(columns, 40), 120)


def test_colour_changes_nothing_but_colour(report):
    text = "The mayor said that we flummox them. It is perplexing."
    plain, colored = (lines(report(text), notes=True, color=color) for color in (False, True))
    assert [ANSI.sub("", line) for line in colored] == plain
    assert plain != colored


def test_the_whole_run(report):
    writer = TextWriter(Layout())
    total = Tally()
    for text in ("We flummox them.", "It is perplexing, he said."):
        total.add(Tally.of(report(text)))
    shown = writer.closing(total)
    assert shown.startswith("2 files, 8 words\n")
    assert "  errors    1: house/flummox" in shown
    assert "examined  8 words; house 2" in shown


def test_one_file_is_no_run(report):
    assert TextWriter(Layout()).closing(Tally.of(report("We flummox them."))) == ""
