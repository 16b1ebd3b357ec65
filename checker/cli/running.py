"""What every command that checks copy does: read its options, list the files, and have them checked in order."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import date as Date

from checker.cli.gathering import STDIN, Filter, gathered
from checker.cli.main import Misuse
from checker.cli.run import Outcome, Plan, Run, Task
from checker.config import Config
from checker.reading.endings import AGENCIES
from checker.report.formats import Layout

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeVar

    import click

    from checker.house import SourceText
    from checker.ratings.raters import Rater

    Answer = TypeVar("Answer")
_NAMELESS = "stdin.txt"


def as_date(ctx: click.Context, param: click.Parameter, value: str | None) -> Date | None:
    """The value of an option that is a day."""
    try:
        return Date.fromisoformat(value) if value else None
    except ValueError:
        import click

        raise click.BadParameter(f"{value!r} is no date; write it as 2025-04-07") from None


def as_rules(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    """The values of an option that names rules, with commas between them or one by one."""
    return tuple(word for value in values for word in map(str.strip, value.split(",")) if word)


def as_config(ctx: click.Context, param: click.Parameter, value: str | None) -> Config | None:
    """The configuration that an option names."""
    if value is None:
        return None
    try:
        return Config.load(value)
    except ValueError as problem:
        raise Misuse(str(problem)) from None


def source_texts(paths: Iterable[str]) -> tuple[SourceText, ...]:
    """The texts in the files of --source, each once. Misuse for one that cannot be read."""
    from checker.house import SourceText
    from checker.reading import UnreadableError, read

    found = []
    for path in dict.fromkeys(paths):
        try:
            found.append(SourceText(path, read(path).text))
        except UnreadableError as problem:
            raise Misuse(f"--source: {path}: {problem}") from None
    return tuple(found)


def tasks_of(paths: Iterable[str], chosen: Filter, stdin_filename: str | None = None) -> list[Task]:
    """The stories in the files that arguments mean, with what comes in on standard input. Misuse where a configuration
    that says which files are copy cannot be used."""
    try:
        files = [
            Task(stdin_filename or _NAMELESS, sys.stdin.buffer.read()) if path == STDIN else Task(path, None, error)
            for path, error in gathered(paths, chosen)
        ]
    except ValueError as problem:
        raise Misuse(str(problem)) from None
    return [task for file in files for task in _stories(file)]


def _stories(file: Task) -> list[Task]:
    """A task for every story in a file."""
    if file.error or not file.path.lower().endswith(AGENCIES):
        return [file]
    from checker.reading import UnreadableError, stories_in
    from checker.reading.files import file_bytes

    try:
        count = stories_in(file_bytes(file.path) if file.data is None else file.data, file.path)
    except UnreadableError:
        return [file]  # whoever reads it says why
    return [file._replace(story=number) for number in range(1, count + 1)] if count > 1 else [file]


def outcomes(tasks: list[Task], plan: Plan, jobs: int) -> Iterator[Outcome]:
    """What comes of every file, in order. Misuse where the configuration or waivers cannot be used."""
    for result in in_turn(Run(plan), tasks, jobs):
        if result.misuse:
            raise Misuse(result.misuse)
        yield result


def in_turn(work: Callable[[Task], Answer], tasks: list[Task], jobs: int) -> Iterator[Answer]:
    """The same work on every file, in this process or in several, and what comes of each, in order."""
    if jobs == 1 or len(tasks) <= 1:
        return map(work, tasks)
    from checker.workers import in_order

    return in_order(work, tasks, min(jobs, len(tasks)))


def entry_plan(config: Config | None, date: Date | None) -> Plan:
    """The plan of commands that want to know which findings there are, and not how they read."""
    return Plan((("entries", Layout()),), config, date=date, today=Date.today())


def as_raters(ctx: click.Context, param: click.Parameter, value: tuple[str, ...]) -> tuple[Rater, ...]:
    """The raters whose files an option names."""
    if not value:
        return ()
    from checker.ratings.files import read_raters

    try:
        return read_raters(value)
    except ValueError as problem:
        raise Misuse(f"--ratings: {problem}") from None


def as_grades(ctx: click.Context, param: click.Parameter, value: str | None) -> dict[str, str]:
    """The editor's grades in the file that an option names."""
    if value is None:
        return {}
    from checker.ratings.files import read_grades

    try:
        return read_grades(value)
    except ValueError as problem:
        raise Misuse(f"--grades: {problem}") from None
