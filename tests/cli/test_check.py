"""``checker check``: what it reads, what it writes and where, and the status that it leaves with."""

import json
import os
import stat

import pytest

CLEAN = "The mayor said that they would puzzle nobody.\n"
FLAWED = "The mayor said that we flummox them.\n"
NOTED = "The mayor said that it is perplexing.\n"


@pytest.fixture
def stories(desk):
    """Four stories on the desk."""
    for name, text in (("b.txt", FLAWED), ("a.txt", CLEAN), ("sub/c.md", "# Head\n\n" + FLAWED), ("sub/d.txt", NOTED)):
        (desk / name).parent.mkdir(exist_ok=True)
        (desk / name).write_text(text)
    return desk


def checked(result):
    return [document["path"] for document in json.loads(result.out)["documents"]]


# Status


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["a.txt"], 0),
        (["b.txt"], 1),
        (["b.txt", "--exit-zero"], 0),
        (["b.txt", "--fail-on", "never"], 0),
        (["b.txt", "--fail-on", "error"], 1),
        (["sub/d.txt"], 0),
        (["sub/d.txt", "--fail-on", "note"], 1),
        (["b.txt", "missing.txt"], 2),
        (["b.txt", "missing.txt", "--exit-zero"], 2),
        (["a.txt", "--select", "hose"], 2),
    ],
)
def test_status(stories, command, arguments, status):
    assert command("check", *arguments).status == status


def test_a_status_for_each_files_own_threshold(stories, command, plugin):
    (stories / "sub" / "checker.toml").write_text(f'plugins = ["{plugin}"]\nselect = ["house"]\nfail-on = "note"\n')
    assert command("check", "sub/d.txt").status == 1
    assert "house/perplexing" in command("check", "sub/d.txt").out
    assert command("check", "sub/d.txt", "--fail-on", "error").status == 0


# What is read


def test_folders_are_walked_in_order_and_nothing_is_checked_twice(stories, command):
    (stories / ".hidden").mkdir()
    (stories / ".hidden" / "x.txt").write_text(FLAWED)
    (stories / "sub" / ".draft.txt").write_text(FLAWED)
    (stories / "sub" / "picture.png").write_bytes(b"\x89PNG")
    result = command("check", "sub", ".", "b.txt", "./a.txt", "--output-format", "json")
    assert checked(result) == ["sub/d.txt", "sub/c.md", "./a.txt", "./b.txt"] or checked(result) == [
        "sub/c.md",
        "sub/d.txt",
        "./a.txt",
        "./b.txt",
    ]


def test_files_stay_in_the_order_given(stories, command):
    result = command("check", "sub/d.txt", "b.txt", "a.txt", "--output-format", "json")
    assert checked(result) == ["sub/d.txt", "b.txt", "a.txt"]


def test_a_file_that_is_named_is_read_whatever_its_ending(stories, command):
    (stories / "story.copy").write_text(FLAWED)
    assert command("check", "story.copy").status == 1


def test_standard_input(stories, command):
    result = command("check", "-", "--output-format", "json", stdin=FLAWED.encode())
    assert result.status == 1
    assert checked(result) == ["stdin.txt"]
    named = command(
        "check", "-", "--stdin-filename", "sub/new.md", "--output-format", "json", stdin=b"*we* flummox all"
    )
    (document,) = json.loads(named.out)["documents"]
    assert document["path"] == "sub/new.md"
    assert document["findings"][0]["source_start"] == 5


def test_empty_standard_input(stories, command):
    result = command("check", "-")
    assert (result.status, result.err) == (2, "checker: stdin.txt: is empty; there is nothing to check\n")


def test_one_unreadable_file_does_not_stop_the_others(stories, command):
    (stories / "binary.txt").write_bytes(b"\x00\x01")
    os.mkfifo(stories / "pipe.txt")
    (stories / "broken.txt").symlink_to("nowhere.txt")
    (stories / "empty").mkdir()
    result = command("check", ".", "missing.txt", "empty", "--output-format", "json")
    assert result.status == 2
    assert len(checked(result)) == 4
    complaints = result.err.splitlines()
    assert [line.split(": ")[1] for line in complaints] == [
        "./binary.txt", "./broken.txt", "./pipe.txt", "missing.txt", "empty",
    ]  # fmt: skip
    assert all(line.startswith("checker: ") and ";" in line for line in complaints)
    failed = json.loads(result.out)["failed"]
    assert [f"checker: {entry['path']}: {entry['error']}" for entry in failed] == complaints


def test_a_path_that_would_steer_the_terminal(stories, command):
    result = command("check", "evil\x1b[2J\n.txt")
    assert result.status == 2
    assert "\x1b" not in result.err
    assert result.err.count("\n") == 1


def test_a_file_name_that_is_no_utf_8(stories, command):
    name = os.fsdecode(b"caf\xe9.txt")
    try:
        (stories / name).write_text(FLAWED)
    except OSError:
        pytest.skip("the file system has no such names")
    result = command("check", name, "--output-format", "json")
    assert checked(result) == [name]
    assert command("check", name).status == 1


# Options


def test_select_and_ignore_have_the_last_word(stories, command):
    (stories / "checker.toml").write_text((stories / "checker.toml").read_text() + 'ignore = ["house/flummox"]\n')
    assert command("check", "b.txt").status == 0
    assert command("check", "b.txt", "--select", "house/flummox").status == 1
    assert command("check", "b.txt", "--select", "house, labels", "--ignore", "house/flummox").status == 0
    assert command("check", "b.txt", "--ignore", "house").err.startswith("checker: nothing is left to check")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["a.txt", "--select", "label"], "checker: no rule or family is called 'label'; did you mean 'labels'?"),
        (["a.txt", "--ignore", "house/flumox"], "did you mean 'house/flummox'?"),
        (["missing.txt", "--select", "zzzz"], "no rule or family is called 'zzzz'; 'checker rules' lists them"),
        (["a.txt", "--date", "7 April"], "write it as 2025-04-07"),
        (["a.txt", "--fail-on", "warn"], "'warn' is not one of 'error', 'warning', 'note', 'never'"),
        (["a.txt", "--jobs", "0"], "--jobs"),
        (["a.txt", "--outptu", "x"], "did you mean one of '--output'"),
        (["a.txt", "--output", "json"], "as in json=report.json"),
        (["a.txt", "--output", "jsno=x"], "no format is called 'jsno'"),
        (["a.txt", "--output", "json=no/such/folder.json"], "cannot write 'no/such/folder.json'"),
        (["a.txt", "--output", "json=x", "--output", "text=./x"], "two reports cannot be written to"),
        (
            ["a.txt", "--output", "json=-", "--output-format", "text"],
            "two reports cannot be written to standard output",
        ),
        (["a.txt", "--output", "json=a.txt"], "is copy to be checked"),
        (["a.txt", "--config", "none.toml"], "none.toml: does not exist"),
        ([], "missing argument 'PATH...'"),
    ],
)
def test_wrong_usage_is_one_line_on_standard_error(stories, command, arguments, complaint):
    result = command("check", *arguments)
    assert result.status == 2
    assert complaint in result.err.splitlines()[-1]
    assert result.out == ""
    assert (stories / "a.txt").read_text() == CLEAN


def test_a_broken_configuration_is_wrong_usage(stories, command):
    (stories / "sub" / "checker.toml").write_text("selct = []")
    result = command("check", "sub")
    assert result.status == 2
    assert result.err.endswith("checker.toml: the key 'selct' is unknown; did you mean 'select'?\n")
    assert command("check", "sub", "--config", "checker.toml").status == 1


def test_notes(stories, command):
    assert "house/perplexing" not in command("check", "sub/d.txt").out
    assert "house/perplexing" in command("check", "sub/d.txt", "--notes").out


def test_date_goes_before_the_front_matter(stories, command):
    (stories / "dated.md").write_text("---\ndate: 2020-01-01\n---\n" + CLEAN)
    plain = command("check", "dated.md", "--output-format", "json")
    given = command("check", "dated.md", "--output-format", "json", "--date", "2025-04-07")
    assert [json.loads(result.out)["documents"][0]["date"] for result in (plain, given)] == ["2020-01-01", "2025-04-07"]


def test_a_date_in_the_configuration_goes_last(stories, command):
    (stories / "checker.toml").write_text("date = 2019-01-01\n" + (stories / "checker.toml").read_text())
    (stories / "dated.md").write_text("---\ndate: 2020-01-01\n---\n" + CLEAN)
    result = command("check", "dated.md", "a.txt", "--output-format", "json")
    assert [document["date"] for document in json.loads(result.out)["documents"]] == ["2020-01-01", "2019-01-01"]


@pytest.mark.parametrize(
    ("arguments", "environment", "colored"),
    [
        ([], {}, False),
        (["--color", "always"], {}, True),
        (["--color", "always"], {"NO_COLOR": "1"}, True),
        ([], {"FORCE_COLOR": "1"}, True),
        ([], {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        (["--color", "never"], {"FORCE_COLOR": "1"}, False),
        ([], {"NO_COLOR": ""}, False),
    ],
)
def test_colour(stories, command, monkeypatch, arguments, environment, colored):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert ("\x1b[" in command("check", "b.txt", *arguments).out) == colored


def test_width(stories, command, monkeypatch):
    (stories / "long.txt").write_text("The mayor said again that we flummox them and others. " * 10)
    for columns in (60, 80, 120):
        monkeypatch.setenv("COLUMNS", str(columns))
        shown = command("check", "long.txt").out.splitlines()
        assert columns - 20 < max(map(len, shown)) <= columns


# Outputs


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
    assert checked(result) == ["a.txt", "sub/d.txt"]
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
    assert (result.out, result.status) == ("./a.txt\n./b.txt\nsub/c.md\n".replace("sub", "./sub") + "missing.txt\n", 0)
    assert command("check", "sub", "--show-files", "--include", "*.docx").status == 2


def test_statistics(stories, command):
    result = command("check", ".", "--statistics")
    assert result.status == 1
    assert result.out == "2  error    house/flummox\n1  note     house/perplexing\n4 files: 2 errors, 1 note\n"
    assert command("check", ".", "--statistics", "--output-format", "json").status == 2
