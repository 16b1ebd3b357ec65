"""The README says what the program does: its rule table, its sample of output and its examples are checked here.

``python -P tests/test_readme.py`` writes the table and the sample anew.
"""

import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from checker.cli.commands import cli
from checker.report.manual import rule_markdown
from checker.rule import all_rules

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")


# The findings that the README shows, by place in the example, and then the closing summary.
SHOWN = ("6:50", "7:197", "8:111", "10:18", "14:235", "warnings")


def example_output(folder):
    return CliRunner().invoke(cli, ["check", str(folder)], env={"COLUMNS": "100"}).output


def block(name):
    return re.search(rf"<!-- {name}: begin -->\n(.*?)<!-- {name}: end -->", README, re.S)[1]


def test_the_table_of_rules_is_that_of_the_program():
    assert block("rules") == rule_markdown(all_rules()), "run: python -P tests/test_readme.py"


def test_the_sample_of_output_is_what_comes_out_today(tmp_path):
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    printed = [line.rstrip() for line in example_output(tmp_path / "seeds").splitlines()]
    sample = re.search(r"```text\n(.*?)```", block("excerpt"), re.S)[1]
    for paragraph in sample.split("\n\n"):
        lines = [line.rstrip() for line in paragraph.splitlines()]
        if lines and lines[0].strip() not in ("…", ""):
            at = [k for k in range(len(printed)) if printed[k : k + len(lines)] == lines]
            assert at, f"no longer printed (run: python -P tests/test_readme.py):\n{paragraph}"


@pytest.mark.parametrize("code", re.findall(r"```python\n(.*?)```", README, re.S))
def test_the_python_examples_run(code, monkeypatch, capsys):
    monkeypatch.chdir(ROOT)
    exec(compile(code, "README.md", "exec"), {})
    assert capsys.readouterr().out


def test_the_sample_configuration_is_accepted(tmp_path, monkeypatch):
    (sample,) = [code for code in re.findall(r"```toml\n(.*?)```", README, re.S) if "checker.toml" in code]
    (tmp_path / "checker.toml").write_text(re.sub(r"(?m)^plugins.*$", "", sample), "utf-8")
    (tmp_path / "story.txt").write_text("The talks ended on Monday. Nobody said why.", "utf-8")
    result = CliRunner().invoke(cli, ["check", str(tmp_path / "story.txt")])
    assert result.exit_code == 0, result.output


def rewrite():
    """Put today's table of rules and today's sample of output into the README."""
    paragraphs = example_output(ROOT / "seeds").split("\n\n")
    sample = [p for place in SHOWN for p in paragraphs if p.split()[:1] == [place]]
    text = README
    for name, content in (
        ("rules", rule_markdown(all_rules())),
        ("excerpt", "```text\n" + "\n\n".join(sample).rstrip() + "\n```\n"),
    ):
        marks = rf"(<!-- {name}: begin -->\n).*?(<!-- {name}: end -->)"
        text = re.sub(marks, lambda match, content=content: match[1] + content + match[2], text, flags=re.S)
    (ROOT / "README.md").write_text(text, "utf-8")


def test_the_example_of_a_waiver_waives(tmp_path, monkeypatch):
    example = re.search(r"```toml\n(\[\[waiver\]\].*?)```", README, re.DOTALL)[1]
    (tmp_path / "checker-waivers.toml").write_text(re.sub(r"(?m)^expires .*$", "", example))
    (tmp_path / "2025").mkdir()
    shutil.copy(next((ROOT / "seeds").glob("*.txt")), tmp_path / "2025" / "quds.txt")
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(cli, ["check", ".", "--no-cache"])
    assert "spelled Qaani here" not in result.output
    assert re.search(r"waived +1\n", result.output)
    assert "waives nothing" not in result.stderr


if __name__ == "__main__":
    rewrite()
