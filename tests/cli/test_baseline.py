"""``checker baseline``, ``checker waive`` and what ``checker check`` makes of both."""

import json

import pytest

ONE = "The mayor said that we flummox them.\n"
TWO = ONE + "\nNobody knew. They flummox all.\n"


@pytest.fixture
def stories(desk):
    (desk / "a.txt").write_text(TWO)
    (desk / "sub").mkdir()
    (desk / "sub" / "b.txt").write_text(ONE)
    return desk


def findings(result):
    return [finding for document in json.loads(result.out)["documents"] for finding in document["findings"]]


def test_a_baseline_through_a_history_of_edits(stories, command):
    made = command("baseline", "create", ".")
    assert (made.status, made.out) == (0, "checker-baseline.tsv: 3 findings held\n")
    base = (stories / "checker-baseline.tsv").read_text()
    assert len(base.splitlines()) == 4
    clean = command("check", ".", "--baseline", "checker-baseline.tsv")
    assert clean.status == 0
    assert "  held      3 in the baseline\n" in clean.out
    # moved, wrapped anew, and a line before
    (stories / "a.txt").write_text("New.\n\nNobody knew. They\nflummox all.\n\n" + ONE)
    assert command("check", ".", "--baseline", "checker-baseline.tsv").status == 0
    # one flaw mended, another made
    (stories / "a.txt").write_text(ONE + "\nNobody knew. Others flummox everyone.\n")
    swapped = command("check", ".", "--baseline", "checker-baseline.tsv", "--output-format", "json")
    assert swapped.status == 1
    assert [finding["state"] for finding in findings(swapped)] == ["held", "new", "held"]
    told = command("check", ".", "--baseline", "checker-baseline.tsv").out
    assert "held      2 in the baseline; 1 more found no longer (checker baseline prune)" in told
    # prune takes away and adds nothing
    assert command("baseline", "prune", ".").out == "checker-baseline.tsv: 2 findings held, 3 before\n"
    assert command("check", ".", "--baseline", "checker-baseline.tsv").status == 1
    assert command("baseline", "update", ".").out == "checker-baseline.tsv: 3 findings held, 2 before\n"
    assert command("check", ".", "--baseline", "checker-baseline.tsv").status == 0
    # a file that moves keeps what it had; one that goes is forgotten
    (stories / "sub" / "b.txt").rename(stories / "b.txt")
    assert command("check", ".", "--baseline", "checker-baseline.tsv").status == 0
    (stories / "b.txt").unlink()
    assert command("baseline", "prune", "a.txt").out == "checker-baseline.tsv: 2 findings held, 3 before\n"
    assert command("baseline", "show").out == "    2  a.txt  house/flummox\n2 findings held in 1 file\n"


def test_other_files_keep_their_entries(stories, command):
    command("baseline", "create", ".")
    before = (stories / "checker-baseline.tsv").read_text()
    command("baseline", "update", "a.txt", "-j", "2")
    assert (stories / "checker-baseline.tsv").read_text() == before
    command("baseline", "update", "sub")
    assert (stories / "checker-baseline.tsv").read_text() == before


def test_a_baseline_is_read_from_anywhere(stories, command, monkeypatch):
    command("baseline", "create", ".")
    monkeypatch.chdir(stories / "sub")
    assert command("check", "b.txt", "../a.txt", "--baseline", "../checker-baseline.tsv").status == 0


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["baseline", "create", "a.txt"], "is there already; 'checker baseline update'"),
        (["baseline", "update", "a.txt", "--baseline", "none.txt"], "none.txt: does not exist"),
        (["check", "a.txt", "--baseline", "none.txt"], "--baseline: none.txt: does not exist"),
        (["check", "a.txt", "--baseline", "sub/b.txt"], "is no line of a baseline"),
        (["waive", "xyz", "--reason", "x"], "is no fingerprint"),
        (["waive", "0" * 16, "a.txt", "--reason", "x"], "no finding of a.txt has the fingerprint"),
        (["waive", "0" * 16, "--reason", " "], "say why"),
        (["waive", "0" * 16], "missing option '--reason'"),
        (["waive", "0" * 16, "--reason", "x", "--file", "mine.toml"], "is called checker-waivers.toml"),
    ],
)
def test_slips(stories, command, arguments, complaint):
    command("baseline", "create", ".")
    result = command(*arguments)
    assert result.status == 2
    assert complaint in result.err
    assert result.err.count("\n") == 1


def test_waive(stories, command):
    first, second, third = findings(command("check", ".", "--output-format", "json"))
    assert command("waive", first["fingerprint"], ".", "--reason", 'our "word"').status == 0
    assert (stories / "checker-waivers.toml").read_text() == (
        f'[[waiver]]\nfingerprint = "{first["fingerprint"]}"\nrule = "house/flummox"\nsubject = "flummox"\n'
        'path = "a.txt"\nreason = "our \\"word\\""\n'
    )
    now = findings(command("check", ".", "--output-format", "json"))
    assert [finding["state"] for finding in now] == ["waived", "new", "new"]
    assert now[0]["waiver"] == {"reason": 'our "word"', "where": "checker-waivers.toml"}
    command("waive", third["fingerprint"], "sub", "--reason", "a quotation", "--subject", "--expires", "2999-01-01")
    command("waive", second["fingerprint"], "--reason", "so")
    result = command("check", ".")
    assert (result.status, result.err) == (0, "")
    assert "  waived    3\n" in result.out


def test_waivers_survive_edits_and_are_told_of_when_stale(stories, command):
    first, *_ = findings(command("check", "a.txt", "--output-format", "json"))
    command("waive", first["fingerprint"], "a.txt", "--reason", "ours")
    (stories / "a.txt").write_text("New.\n\nThe mayor said that\nwe flummox them.\n")
    assert command("check", "a.txt").status == 0
    (stories / "a.txt").write_text("Nothing here.\n")
    result = command("check", "a.txt")
    assert (result.status, result.err) == (0, "checker: checker-waivers.toml: waiver 1 waives nothing; remove it\n")
    assert command("check", "sub").err == ""
    assert "waives nothing" in command("check", ".").err
    assert command("check", ".", "--select", "house/perplexing").err == ""


def test_comments_and_files_are_told_apart_in_sarif(stories, command):
    (stories / "c.md").write_text("We flummox. <!-- checker: ignore house -- our word -->\n\n<!-- checker: off x -->\n")
    result = command("check", "c.md", "--output-format", "sarif")
    assert result.status == 0
    (run,) = json.loads(result.out)["runs"]
    assert run["results"][0]["suppressions"] == [
        {"kind": "inSource", "status": "accepted", "justification": "our word"}
    ]
    (notification,) = run["invocations"][0]["toolExecutionNotifications"]
    assert notification["level"] == "warning"
    assert "c.md: line 3: no rule or family is called 'x'" in result.err


def test_a_broken_file_of_waivers_is_wrong_usage(stories, command):
    (stories / "checker-waivers.toml").write_text("[[waiver]]\nrule = 'house/flumox'\nsubject = 'x'\nreason = 'y'\n")
    result = command("check", "a.txt")
    assert result.status == 2
    assert "did you mean 'house/flummox'?" in result.err
    (stories / "checker-waivers.toml").write_text("[[waiver]]\n")
    assert command("check", "a.txt").err == (
        "checker: checker-waivers.toml: waiver 1: 'reason' is missing; say why the finding is accepted\n"
    )


def test_a_waiver_of_a_subject_that_there_is_not_says_what_to_mend(stories, command):
    (stories / "checker-waivers.toml").write_text('[[waiver]]\nrule = "house"\nsubject = "flumox"\nreason = "y"\n')
    assert command("check", ".").err == (
        "checker: checker-waivers.toml: waiver 1 waives nothing: no finding of house is about 'flumox', "
        "as the format csv shows it; mend its subject or remove it\n"
    )


def test_waive_says_that_a_file_is_missing_and_makes_no_file(stories, command):
    result = command("waive", "0" * 16, "missing.txt", "--reason", "x")
    assert result.status == 2
    assert result.err.startswith("checker: missing.txt: does not exist; check the spelling of the path\n")
    assert not (stories / "checker-waivers.toml").exists()


def test_a_baseline_of_nothing_that_could_be_read_is_not_made(stories, command):
    result = command("baseline", "create", "missing.txt")
    assert (result.status, result.out) == (2, "")
    assert not (stories / "checker-baseline.tsv").exists()
    result = command("baseline", "create", "missing.txt", "a.txt")
    assert (result.status, result.err.count("\n")) == (2, 1), result.err
    assert "a.txt\thouse/flummox\t" in (stories / "checker-baseline.tsv").read_text()
