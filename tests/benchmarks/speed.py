"""How fast Checker is, beside proselint, codespell, Vale and spaCy where they are installed: CPU time of processes.

    python tests/benchmarks/speed.py STORY [FOLDER]

STORY is one article, FOLDER holds many. Every command is run in turn, several times, and the median is printed: what
else the machine does then weighs on all of them alike. Install Checker as a wheel, not editable, and do not set
PYTHONDONTWRITEBYTECODE, or every start compiles it anew.
"""

from __future__ import annotations

import os
import resource
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

_TURNS = 9


def seconds(command: list[str]) -> tuple[float, float]:
    """CPU and wall time of one process and its children."""
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    after, ended = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, ended - begun


def compare(commands: dict[str, list[str]], turns: int) -> dict[str, tuple[float, float]]:
    """Median CPU and wall time of each command."""
    for command in commands.values():
        seconds(command)
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
    for _ in range(turns):
        for name, command in commands.items():
            taken[name].append(seconds(command))
    return {
        name: (statistics.median(cpu for cpu, _ in runs), statistics.median(wall for _, wall in runs))
        for name, runs in taken.items()
    }


def program(name: str) -> str | None:
    """A program beside this Python, or on the path."""
    beside = Path(sys.executable).with_name(name)
    return str(beside) if beside.exists() else shutil.which(name)


def cold_start(story: str) -> None:
    """One article, from nothing to the exit status."""
    own = [program("checker") or "checker", "check", story]
    commands = {"checker": [*own, "--no-cache"], "checker, unchanged story": own}
    for name, arguments in {"proselint": ["check", story], "codespell": [story], "vale": [story]}.items():
        if found := program(name):
            commands[name] = [found, *arguments]
    spacy = "import spacy, sys; spacy.load('en_core_web_sm')(open(sys.argv[1]).read())"
    if (
        subprocess.run([sys.executable, "-c", "import en_core_web_sm"], capture_output=True, check=False).returncode
        == 0
    ):
        commands["spaCy"] = [sys.executable, "-c", spacy, story]
    found = compare(commands, _TURNS)
    print(f"one story of {Path(story).stat().st_size:,} bytes")
    for name, (cpu, _) in found.items():
        beside = f"  {cpu / found['proselint'][0]:.2f} of proselint" if "proselint" in found else ""
        print(f"  {name:26}{cpu * 1000:7.0f} ms CPU{beside}")


def many(folder: str) -> None:
    """All stories of a folder, with one process and with two."""
    words = sum(len(path.read_bytes().split()) for path in Path(folder).rglob("*.txt"))
    own = [program("checker") or "checker", "check", folder, "--no-cache", "--output-format", "statistics", "--jobs"]
    found = compare({jobs: [*own, jobs] for jobs in ("1", "2")}, 1)
    print(f"{words:,} words in files, on {os.cpu_count()} processors")
    for jobs, (cpu, wall) in found.items():
        print(f"  --jobs {jobs}  {cpu:6.1f} s CPU  {wall:6.1f} s wall  {words / cpu:10,.0f} words per CPU second")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    cold_start(sys.argv[1])
    if len(sys.argv) > 2:
        many(sys.argv[2])
