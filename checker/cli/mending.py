"""What ``--fix`` and ``--diff`` do before, or in the place of, a check: mend files, or show how they would be."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

from checker.cli.gathering import STDIN
from checker.cli.main import Misuse, complain
from checker.cli.run import Plan, Run, Task
from checker.cli.running import in_turn
from checker.cli.whole_files import write_whole
from checker.mending import Mended, mended
from checker.reading.files import UnreadableError, file_bytes
from checker.report.columns import printable
from checker.report.summary import counted
from checker.tuples import NamedTuple


class Mend(NamedTuple):
    """What is to be done to one file; ``error`` says why nothing can be, ``misuse`` that nothing can be at all."""

    path: str
    change: Mended | None = None
    error: str = ""
    misuse: str = ""


class Mending:
    """The work on one file, which can be sent to a worker process: it finds out what to write, and writes nothing."""

    def __init__(self, plan: Plan) -> None:
        self._run = Run(plan)

    def __call__(self, task: Task) -> Mend:
        """The mends of one file that are certain."""
        if task.error or task.story:  # what holds several stories is of a format that is not mended
            return Mend(task.path)
        try:
            data = file_bytes(task.path) if task.data is None else task.data
            return Mend(task.path, mended(data, task.path, lambda state: self._run.examined(task, state)))
        except UnreadableError:
            return Mend(task.path)  # the check that follows says so
        except ValueError as problem:
            return Mend(task.path, misuse=str(problem))


def mend(tasks: list[Task], plan: Plan, jobs: int) -> bool:
    """Write every file that can be mended, and say so on standard error: were they all? Misuse for standard input."""
    if any(task.data is not None for task in tasks):
        raise Misuse(f"--fix cannot write to standard input ({STDIN}); use --diff")
    total = files = left = 0
    for change in _changes(tasks, plan, jobs):
        assert change.change
        if problem := _written(change.path, change.change):
            complain(f"{change.path}: {problem}")
            left += 1
            continue
        total, files = total + change.change.findings, files + 1
    if files or not left:
        done = f"put right {counted(total, 'finding')} in {counted(files, 'file')}"
        complain(done if files else "nothing to put right")
    return not left


def show(tasks: list[Task], plan: Plan, jobs: int) -> Iterator[str]:
    """The changes that --fix would make, file by file, as unified diffs."""
    for change in _changes(tasks, plan, jobs):
        assert change.change
        yield _diff(change.path, change.change)


def _changes(tasks: list[Task], plan: Plan, jobs: int) -> Iterator[Mend]:
    for result in in_turn(Mending(plan), tasks, jobs):
        if result.misuse:
            raise Misuse(result.misuse)
        if result.change:
            yield result


def _diff(path: str, change: Mended) -> str:
    from difflib import unified_diff

    before, after = (text.split("\n") for text in (change.before, change.after))
    lines = [line + "\n" for line in before], [line + "\n" for line in after]
    for side in lines:  # what stands behind the last line end is a line only if it is not empty
        side[-1:] = [side[-1] + "\\ No newline at end of file\n"] if side[-1] != "\n" else []
    text = "".join(unified_diff(*lines, path, path, n=1))
    if not sys.stdout.isatty():
        return text
    return "".join(printable(line) + "\n" for line in text.split("\n")[:-1])


def _written(path: str, change: Mended) -> str:
    """Put a file in the place of the one at a path, or say why not. It keeps its mode, stays behind its link, and is
    left alone if somebody else has written it meanwhile."""
    try:
        if not os.access(path, os.W_OK):
            return "is write-protected; it is left as it is"
        if file_bytes(path) != change.original:
            return "has been changed meanwhile; it is left as it is"
        write_whole(path, change.data, durable=True)
    except OSError as problem:
        return f"cannot be written ({(problem.strerror or 'no reason is given').lower()}); it is left as it is"
    return ""
