"""How fast Checker is, beside proselint, codespell, Vale and spaCy where they are installed: CPU time of processes.

    python tests/benchmarks/speed.py STORY [FOLDER]

STORY is one article, FOLDER holds many, which are checked as they are, and joined to one text of a megabyte and one of
nine, whose memory is printed too. Every command is run in turn, several times, and the median is printed: what
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
import tempfile
import time
from pathlib import Path

_TURNS = 9


def seconds(command: list[str]) -> tuple[float, float]:
    """CPU and wall time of one process and its children."""
    begun = time.perf_counter()
    used = resources(command)
    return used.ru_utime + used.ru_stime, time.perf_counter() - begun


def resources(command: list[str]) -> resource.struct_rusage:
    """What one process and its children use up; the memory is that of the largest."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return used


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
    commands = {"checker, nothing cached": [*own, "--no-cache"], "checker, unchanged story": own}
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
    """All stories of a folder, with one process and with two, and by other programs."""
    words = sum(len(path.read_bytes().split()) for path in Path(folder).rglob("*.txt"))
    own = [program("checker") or "checker", "check", folder, "--no-cache", "--output-format", "statistics", "--jobs"]
    commands = {f"checker --jobs {jobs}": [*own, jobs] for jobs in ("1", "2")}
    for name, arguments in {"proselint": ["check", folder], "codespell": [folder], "vale": [folder]}.items():
        if found := program(name):
            commands[name] = [found, *arguments]
    print(f"{words:,} words in files, on {os.cpu_count()} processors")
    for name, (cpu, wall) in compare(commands, 1).items():
        print(f"  {name:26}{cpu:6.1f} s CPU  {wall:6.1f} s wall  {words / cpu:10,.0f} words per CPU second")


def long_texts(folder: str) -> None:
    """One megabyte of different stories in one file, and nine: how time grows, and the most memory that is taken."""
    stories = [path.read_text("utf-8", "replace") for path in sorted(Path(folder).rglob("*.txt"))]
    total = len("\n\n".join(stories).encode("utf-8", "replace"))
    if not total:
        return
    with tempfile.TemporaryDirectory() as place:
        paths = {}
        for megabytes in (1, 9):
            chosen = stories[:: max(1, total // (megabytes * 1_000_000))]  # of all kinds, not the first
            joined = "\n\n".join(chosen).encode("utf-8", "replace") + b"\n\n"
            text = (joined * (1 + megabytes * 1_000_000 // len(joined)))[: megabytes * 1_000_000]
            paths[megabytes] = Path(place, f"{megabytes}.txt")
            paths[megabytes].write_bytes(text.decode("utf-8", "ignore").encode("utf-8"))
        for form in ("text", "json"):
            first = 0.0
            for megabytes, path in paths.items():
                command = [program("checker") or "checker", "check", str(path), "--no-cache", "--output-format", form]
                runs = [resources(command) for _ in range(3)]
                cpu = statistics.median(used.ru_utime + used.ru_stime for used in runs)
                first = first or cpu
                most = max(used.ru_maxrss for used in runs) / 1024
                print(
                    f"  {megabytes} MB as {form}  {cpu:6.1f} s CPU  {cpu / first:5.1f} times the first  {most:6.0f} MiB"
                )


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    cold_start(sys.argv[1])
    if len(sys.argv) > 2:
        many(sys.argv[2])
        long_texts(sys.argv[2])
