"""``checker check --fix`` and ``--diff``: which files are written, how, and what is said of it."""

import os
import shutil
import stat
import subprocess

import pytest

COPY = "The envoy Esmail Kaani spoke on Monday. Kaani left, he said. Qaani’s visit ended. Air strikes came.\n"
MENDED = COPY.replace("Qaani", "Kaani")


@pytest.fixture
def copy(desk):
    """A story with a name that is spelled in two ways, beside one with nothing to mend."""
    (desk / "checker.toml").write_text('select = ["names", "consistency"]\n')
    (desk / "a.txt").write_text(COPY)
    (desk / "b.txt").write_text("Nothing was said on Monday, the mayor told them.\n")
    return desk


def test_nothing_is_mended_that_nobody_preferred(copy, command):
    result = command("check", ".", "--fix")
    assert (result.status, result.err) == (1, "checker: nothing to put right\n")
    assert (copy / "a.txt").read_text() == COPY


def test_a_preferred_spelling_is_written_and_a_second_run_writes_nothing(copy, command):
    os.chmod(copy / "a.txt", 0o640)
    result = command("check", ".", "--fix", "--prefer", "Kaani", "--output-format", "concise")
    assert (result.status, result.err) == (0, "checker: put right 1 finding in 1 file\n")
    assert result.out == "2 files: nothing found\n"
    assert (copy / "a.txt").read_text() == MENDED
    assert stat.S_IMODE((copy / "a.txt").stat().st_mode) == 0o640
    stamp = (copy / "a.txt").stat().st_mtime_ns
    assert command("check", ".", "--fix", "--prefer", "Kaani").err == "checker: nothing to put right\n"
    assert (copy / "a.txt").stat().st_mtime_ns == stamp
    assert sorted(path.name for path in copy.iterdir()) == ["a.txt", "b.txt", "checker.toml"]


@pytest.mark.parametrize("line", ['preferred = ["Esmail Kaani"]', 'names = [["Kaani"]]'])
def test_the_configuration_may_say_what_is_right(copy, command, line):
    (copy / "checker.toml").write_text(f'select = ["names"]\n[house]\n{line}\n')
    assert command("check", "a.txt", "--fix").status == 0
    assert (copy / "a.txt").read_text() == MENDED


def test_a_difference_is_shown_and_nothing_is_written(copy, command):
    result = command("check", ".", "--diff", "--prefer", "majority", "--jobs", "2")
    assert result.status == 1
    assert (copy / "a.txt").read_text() == COPY
    if not shutil.which("patch"):
        pytest.skip("there is no patch here")
    done = subprocess.run(["patch", "-p0"], input=result.out, cwd=copy, text=True, capture_output=True, check=False)
    assert done.returncode == 0, done.stdout
    assert (copy / "a.txt").read_text() == MENDED
    assert command("check", ".", "--diff", "--prefer", "majority").status == 0
    assert command("check", "a.txt", "--diff", "--fix").out == ""


def test_a_last_line_without_an_end(copy, command):
    (copy / "a.txt").write_text(COPY.rstrip("\n"))
    result = command("check", "a.txt", "--diff", "--prefer", "Kaani")
    assert result.out.count("\\ No newline at end of file\n") == 2


def test_standard_input_can_be_shown_but_not_written(copy, command):
    assert command("check", "-", "--diff", "--prefer", "Kaani", stdin=COPY.encode()).status == 1
    result = command("check", "-", "--fix", stdin=COPY.encode())
    assert (result.status, result.err) == (2, "checker: --fix cannot write to standard input (-); use --diff\n")
    assert command("check", "a.txt", "--diff", "--output-format", "json").status == 2


def test_what_is_waived_or_held_is_left(copy, command):
    command("baseline", "create", ".")
    result = command("check", ".", "--fix", "--prefer", "Kaani", "--baseline", "checker-baseline.tsv")
    assert (result.status, (copy / "a.txt").read_text()) == (0, COPY)
    (copy / "checker-waivers.toml").write_text(
        '[[waiver]]\nrule = "names/variant-spelling"\nsubject = "Kaani Qaani"\nreason = "two people"\n'
    )
    assert command("check", ".", "--fix", "--prefer", "Kaani").status == 0
    assert (copy / "a.txt").read_text() == COPY


def test_a_link_stays_a_link_and_an_unreadable_file_is_told_of(copy, command):
    (copy / "link.txt").symlink_to("a.txt")
    (copy / "c.txt").write_bytes(b"\x00\x01")
    result = command("check", "link.txt", "c.txt", "--fix", "--prefer", "Kaani")
    assert result.status == 2
    assert (copy / "link.txt").is_symlink()
    assert (copy / "a.txt").read_text() == MENDED


def test_a_file_that_cannot_be_written_is_left_whole(copy, command, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    result = command("check", "a.txt", "--fix", "--prefer", "Kaani", "--no-cache")
    assert "a.txt: cannot be written (no space left on device); it is left as it is" in result.err
    assert result.status == 2
    assert (copy / "a.txt").read_text() == COPY
    assert not [path for path in copy.iterdir() if path.name.startswith(".")]


def test_a_file_that_cannot_be_written_is_left_and_told_of(copy, command, monkeypatch):
    monkeypatch.setattr(os, "access", lambda path, mode: False)  # whoever runs the tests may write everything
    result = command("check", "a.txt", "--fix", "--prefer", "Kaani", "--fail-on", "never")
    assert (result.status, result.err) == (2, "checker: a.txt: is write-protected; it is left as it is\n")
    assert (copy / "a.txt").read_text() == COPY
