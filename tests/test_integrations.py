"""The hooks and the action: the commands in them are commands that there are, and run as they stand."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
HOOKS, ACTION = (ROOT / name for name in (".pre-commit-hooks.yaml", "action.yml"))
pytestmark = pytest.mark.skipif(not HOOKS.exists(), reason="only a checkout has them")


def test_hooks(tmp_path, monkeypatch, command):
    text = HOOKS.read_text()
    assert re.findall(r"^- id: (.*)$", text, re.MULTILINE) == ["checker", "checker-all"]
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("The notorious regime, officials said, is lost.")
    for entry, files in zip(re.findall(r"^  entry: (.*)$", text, re.MULTILINE), (["a.txt"], []), strict=True):
        program, *arguments = shlex.split(entry)
        assert program == "checker"
        result = command(*arguments, *files)
        assert (result.status, result.err) == (1, "")
        assert "a.txt:1:" in result.out


@pytest.mark.parametrize(("fail_on", "status"), [("never", 0), ("", 1), ("nonsense", 2)])
def test_the_script_of_the_action(tmp_path, fail_on, status):
    script = ACTION.read_text().rpartition("run: |\n")[2]
    script = "\n".join(line.removeprefix(" " * 8) for line in script.splitlines())
    program = tmp_path / "checker" / "bin" / "checker"
    program.parent.mkdir(parents=True)
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m checker "$@"\n')
    program.chmod(0o755)
    (tmp_path / "a b.txt").write_text("The notorious regime, officials said, is lost.")
    environment = {
        "RUNNER_TEMP": str(tmp_path), "GITHUB_OUTPUT": str(tmp_path / "output"), "INPUT_PATHS": "a b.txt\n",
        "GITHUB_STEP_SUMMARY": str(tmp_path / "summary"), "INPUT_BASELINE": "", "INPUT_FAIL_ON": fail_on,
        "INPUT_SARIF": "out.sarif", "INPUT_ARGUMENTS": "--select\nlabels\n", "PYTHONPATH": str(ROOT),
        "PATH": os.environ["PATH"],
    }  # fmt: skip
    result = subprocess.run(
        ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", script],
        cwd=tmp_path, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (result.returncode, (tmp_path / "output").read_text()) == (status, f"status={status}\n")
    if status < 2:
        assert result.stdout.startswith("::warning title=labels/")
        assert (tmp_path / "out.sarif").exists()
        assert "### a b.txt" in (tmp_path / "summary").read_text()
