"""``checker check``: where it writes, what it writes there, and what a fault leaves behind."""

import json
import os
import stat

import pytest


def test_several_outputs_at_once(stories, command):
    result = command("check", ".", "--output", "json=out.json", "--output", "jsonl=out.jsonl", "--color", "always")
    assert "house/flummox" in result.out
    assert len(json.loads((stories / "out.json").read_text())["documents"]) == 4
    assert len((stories / "out.jsonl").read_text().splitlines()) == 4
    assert sorted(path.name for path in stories.iterdir()) == [
        "a.txt",
        "b.txt",
        "checker.toml",
        "out.json",
        "out.jsonl",
        "sub",
    ]


def test_standard_output_may_be_named(stories, command):
    result = command("check", "b.txt", "--output", "jsonl=-", "--output", "text=report.txt")
    assert json.loads(result.out)["path"] == "b.txt"
    assert "\x1b" not in (stories / "report.txt").read_text()
    assert "house/flummox" in (stories / "report.txt").read_text()


def test_failures_in_lines(stories, command):
    result = command("check", "missing.txt", "a.txt", "--output-format", "jsonl")
    first, second = map(json.loads, result.out.splitlines())
    assert first == {"path": "missing.txt", "error": "does not exist; check the spelling of the path"}
    assert second["path"] == "a.txt"


def test_a_file_is_replaced_whole_or_not_at_all(stories, command):
    (stories / "out.json").write_text("before")
    os.chmod(stories / "out.json", 0o640)
    (stories / "sub" / "checker.toml").write_text("broken = 1")
    assert command("check", "a.txt", "sub", "--output", "json=out.json").status == 2
    assert (stories / "out.json").read_text() == "before"
    assert command("check", "a.txt", "--output", "json=out.json").status == 0
    assert json.loads((stories / "out.json").read_text())["documents"]
    assert stat.S_IMODE((stories / "out.json").stat().st_mode) == 0o640
    assert not [path for path in stories.iterdir() if path.name.startswith(".")]


def test_a_link_to_a_report_stays_a_link(stories, command):
    (stories / "real.json").write_text("before")
    (stories / "link.json").symlink_to("real.json")
    command("check", "a.txt", "--output", "json=link.json")
    assert (stories / "link.json").is_symlink()
    assert json.loads((stories / "real.json").read_text())


def test_a_device_is_written_to_as_it_is(stories, command):
    assert command("check", "a.txt", "--output", "json=/dev/null").status == 0
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)


def test_a_full_disk_is_said(stories, command):
    if not os.path.exists("/dev/full"):
        pytest.skip("there is no /dev/full here")
    result = command("check", "a.txt", "--output", "json=/dev/full")
    assert result.status == 2
    assert result.err.startswith("checker: cannot write")
    assert result.err.count("\n") == 1


def test_a_fault_of_a_rule_spoils_one_file(stories, command, plugin, monkeypatch):
    from checker.rule import plugin_rules

    def broken(self, document):
        if "flummox" in document.text:
            raise IndexError("of nothing")
        return []

    monkeypatch.setattr(plugin_rules(plugin)[0], "candidates", broken)
    result = command("check", "a.txt", "b.txt", "sub/d.txt", "--output-format", "json")
    assert result.status == 2
    assert [document["path"] for document in json.loads(result.out)["documents"]] == ["a.txt", "sub/d.txt"]
    assert "b.txt: could not be checked, by a fault of Checker" in result.err
    assert "IndexError: of nothing" in result.err


def test_annotations_bring_a_summary_of_the_job(stories, command, monkeypatch):
    (stories / "summary.out").write_text("Before.\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(stories / "summary.out"))
    result = command("check", ".", "--output", "github=-", "--output", "csv=out.csv")
    assert result.out.startswith("::error title=house/flummox,file=b.txt,line=1,")
    summary = (stories / "summary.out").read_text()
    assert summary.startswith("Before.\n### ./b.txt\n")
    assert summary.endswith("**4 files: 2 errors, 1 note**\n")
    command("check", "b.txt")
    assert (stories / "summary.out").read_text() == summary


def test_the_environment_may_choose_the_format(stories, command, monkeypatch):
    monkeypatch.setenv("CHECKER_OUTPUT_FORMAT", "concise")
    assert command("check", "b.txt").out.startswith("b.txt:1:24: error house/flummox")


def test_files_may_be_listed_only(stories, command):
    result = command("check", ".", "missing.txt", "--show-files", "--exclude", "sub/d.txt")
    assert (result.out, result.status) == ("./a.txt\n./b.txt\n./sub/c.md\n", 2)
    assert result.err == "checker: missing.txt: does not exist; check the spelling of the path\n"
    assert command("check", "sub", "--show-files").status == 0
    assert command("check", "sub", "--show-files", "--include", "*.docx").status == 2


def test_statistics(stories, command):
    result = command("check", ".", "--statistics")
    assert result.status == 1
    assert result.out == "2  error    house/flummox\n1  note     house/perplexing\n4 files: 2 errors, 1 note\n"
    assert command("check", ".", "--statistics", "--output-format", "json").status == 2
