"""``checker rules``, ``checker explain`` and the command itself."""

import json

import pytest

import checker


def test_rules(command, desk):
    (desk / "checker.toml").unlink()
    result = command("rules")
    assert result.status == 0
    ids = [line.split()[0] for line in result.out.splitlines() if not line.startswith(" ")]
    assert ids == [rule.id for rule in checker.rules()]
    entries = json.loads(command("rules", "--output-format", "json").out)
    assert [entry["id"] for entry in entries] == ids
    assert all(entry["severity"] in ("error", "warning", "note") for entry in entries)


def test_rules_of_the_house_are_listed_too(command, desk):
    assert "house/flummox" in command("rules").out


def test_explain(command, desk):
    result = command("explain", "house/flummox")
    assert result.status == 0
    assert result.out.startswith('house/flummox  (error)\n\nThe word "flummox" stands in the copy.\n')
    assert "    We flummox them.\n       ^^^^^^^\n" in result.out
    assert json.loads(command("explain", "labels/loaded-label", "--output-format", "json").out)["manual"]


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (
            ["explain", "labels/loaded-lable"],
            "no rule is called 'labels/loaded-lable'; did you mean 'labels/loaded-label'?",
        ),
        (["explain", "loaded-label"], "did you mean 'labels/loaded-label'?"),
        (["explain", "house"], "'house' is a family; its rules are house/flummox, house/perplexing"),
        (["explain"], "missing argument 'RULE'"),
        (["chekc"], "no command is called 'chekc'; did you mean 'check'?"),
        (["checker.toml"], "did you mean 'checker check checker.toml'?"),
        (["--frobnicate"], "no such option"),
    ],
)
def test_slips(command, desk, arguments, complaint):
    result = command(*arguments)
    assert result.status == 2
    assert complaint in result.err
    assert result.err.startswith("checker: ")
    assert result.err.count("\n") == 1


def test_version_and_help(command):
    assert command("--version").out == f"checker {checker.__version__}\n"
    help_text = command("--help").out
    assert all(f"  {name} " in help_text for name in ("check", "rules", "explain"))
    assert "--stdin-filename" in command("check", "--help").out
    assert command().status == 2
