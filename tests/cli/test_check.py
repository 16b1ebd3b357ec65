"""``checker check``: what it reads, what its options do, and the status that it leaves with."""

import json
import os

import pytest

CLEAN = "The mayor said that they would puzzle nobody.\n"
FLAWED = "The mayor said that we flummox them.\n"


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
    assert checked(result) == ["sub/c.md", "sub/d.txt", "./a.txt", "./b.txt"]


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
