"""The baseline file: what a line is, and what it survives."""

import pytest

import checker
from checker.baseline import Baseline, Entry, holding

A, B = "0" * 16, "1" * 16


def test_lines_are_sorted_and_read_back(tmp_path):
    entries = [Entry("b.txt", "x/y", A, "subject"), Entry("a\tb\\n#.txt", "x/y", B, "x"), Entry("#a.txt", "x/y", A, "")]
    made = Baseline(str(tmp_path / "base.txt"), [*entries, entries[0]])
    (tmp_path / "base.txt").write_text(made.text())
    lines = made.text().splitlines()
    assert lines[1:] == sorted(lines[1:], key=lambda line: line.lstrip("\\"))
    assert len(lines) == 4
    assert Baseline.load(made.file).entries == sorted(entries)


@pytest.mark.parametrize("text", ["a.txt\tx/y\n", "<<<<<<< HEAD\n", f"a.txt\tx/y\t{A[:15]}\t\n"])
def test_what_is_no_baseline_is_refused(tmp_path, text):
    (tmp_path / "base.txt").write_text("# head\n" + text)
    with pytest.raises(ValueError, match=r"base.txt, line 2: is no line of a baseline"):
        Baseline.load(str(tmp_path / "base.txt"))


def test_a_file_that_moved_keeps_what_was_held(tmp_path):
    made = Baseline(str(tmp_path / "base.txt"), [Entry("old/a.txt", "x/y", A), Entry("old/b.txt", "x/y", B)])
    for path in ("new/a.txt", "old/b.txt", "copy/b.txt"):
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text("x")
    paths = [str(tmp_path / path) for path in ("new/a.txt", "old/b.txt", "copy/b.txt", "c.txt")]
    assert list(made.held(paths).values()) == [{A: "x/y"}, {B: "x/y"}, {}, {}]
    two = [str(tmp_path / path) for path in ("new/a.txt", "newer/a.txt")]
    assert list(made.held(two).values()) == [{}, {}], "which of the two it was nobody knows"


def test_what_is_held_is_known_by_its_words(plugin):
    config = checker.Config(select=("house",), plugins=(plugin,))

    def report(text):
        return checker.check(text, config=config)

    before = report("We flummox one.\n\nThey flummox two.")
    held = {finding.fingerprint: finding.rule for finding in before.findings}
    moved, gone = holding(report("A new paragraph.\n\nThey\nflummox   two.\n\nWe flummox one."), held)
    assert ([f.state for f in moved.findings], gone) == (["held", "held"], 0)
    swapped, gone = holding(report("We flummox one.\n\nAll flummox three."), held)
    assert ([f.state for f in swapped.findings], gone) == (["held", "new"], 1)
    twice, gone = holding(report("We flummox one.\n\nWe flummox one.\n\nThey flummox two."), held)
    assert ([f.state for f in twice.findings], gone) == (["held", "new", "held"], 0)
    other, gone = holding(checker.check("We flummox.", config=config._replace(select=("house/perplexing",))), held)
    assert (other.findings, gone) == ((), 0)
