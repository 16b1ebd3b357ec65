"""``checker baseline``: make and keep the list of findings that were there before."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date as Date
from typing import Any

import click

from checker.baseline import FILE, Baseline, Entry, entries
from checker.cli.gathering import Filter
from checker.cli.main import CLEAN, UNUSABLE, Misuse, complain
from checker.cli.running import as_config, as_date, entry_plan, outcomes, tasks_of
from checker.cli.terminal import put
from checker.cli.whole_files import write_whole
from checker.config import Config
from checker.report.summary import counted


@click.group()
def baseline() -> None:
    """Hold known findings in a file, one sorted line each: "checker check --baseline FILE" tells of new ones only."""


def _options(command: Callable[..., int]) -> Callable[..., int]:
    options: list[Callable[[Any], Any]] = [
        click.argument("paths", nargs=-1, required=True, metavar="PATH..."),
        click.option("--baseline", "file", default=FILE, metavar="FILE", help=f"The baseline [{FILE}]."),
        click.option("--date", callback=as_date, metavar="YYYY-MM-DD", help="The copy's publication date."),
        click.option("--config", callback=as_config, metavar="FILE", help="Use this configuration and no other."),
        click.option("--together", is_flag=True, help="Compare the files with each other too, as in the check."),
        click.option("-j", "--jobs", type=click.IntRange(1), default=1, metavar="N", help="Use so many processes [1]."),
    ]
    for option in reversed(options):
        command = option(command)
    return command


@baseline.command()
@_options
def create(
    paths: tuple[str, ...], file: str, date: Date | None, config: Config | None, together: bool, jobs: int
) -> int:
    """Make a baseline of all that is found in PATHS."""
    if os.path.lexists(file):
        raise click.UsageError(f"{file!r} is there already; 'checker baseline update' brings it up to date")
    made = Baseline(file)
    found, failed, read = _found(made, paths, date, config, together, jobs)
    if not read:
        raise Misuse(f"no file could be read, and {file!r} was not made")
    return _written(Baseline(file, found), failed, 0)


@baseline.command()
@_options
def update(
    paths: tuple[str, ...], file: str, date: Date | None, config: Config | None, together: bool, jobs: int
) -> int:
    """Put into the baseline what is found in PATHS, new or not, and take out what is not."""
    old = _loaded(file)
    found, failed, _ = _found(old, paths, date, config, together, jobs)
    kept = _elsewhere(old, paths, config, failed)
    return _written(Baseline(file, [*kept, *found]), failed, len(old.entries))


@baseline.command()
@_options
def prune(
    paths: tuple[str, ...], file: str, date: Date | None, config: Config | None, together: bool, jobs: int
) -> int:
    """Take out of the baseline what is found in PATHS no longer; put in nothing."""
    old = _loaded(file)
    found, failed, _ = _found(old, paths, date, config, together, jobs)
    held = {(entry.path, entry.fingerprint) for entry in old.entries}
    for path, prints in old.held(task.path for task in tasks_of(paths, Filter(config=config))).items():
        held |= {(old.known_as(path), fingerprint) for fingerprint in prints}  # of files that were moved too
    still = [entry for entry in found if (entry.path, entry.fingerprint) in held]
    return _written(Baseline(file, [*_elsewhere(old, paths, config, failed), *still]), failed, len(old.entries))


@baseline.command()
@click.option("--baseline", "file", default=FILE, metavar="FILE", help=f"The baseline [{FILE}].")
def show(file: str) -> int:
    """Print how much the baseline holds, by file and rule."""
    held = _loaded(file).entries
    rows = Counter((entry.path, entry.rule) for entry in held)
    put("".join(f"{number:>5}  {path}  {rule}\n" for (path, rule), number in sorted(rows.items())))
    put(f"{counted(len(held), 'finding')} held in {counted(len({entry.path for entry in held}), 'file')}\n")
    return CLEAN


def _loaded(file: str) -> Baseline:
    try:
        return Baseline.load(file)
    except ValueError as problem:
        raise click.UsageError(str(problem)) from None


def _found(
    made: Baseline, paths: Iterable[str], date: Date | None, config: Config | None, together: bool, jobs: int
) -> tuple[list[Entry], set[str], int]:
    """What is found now, the files (as the baseline knows them) that could not be read, and how many could."""
    tasks, plan = tasks_of(paths, Filter(config=config)), entry_plan(config, date)
    if together:
        from checker.cli.together import compared

        tasks = compared(tasks, plan, jobs)
    found: list[Entry] = []
    failed, read = set(), 0
    for task, result in zip(tasks, outcomes(tasks, plan, jobs), strict=True):
        for path, error in result.tally.failed:
            complain(f"{path}: {error}")
            failed.add(made.known_as(task.path))
        read += not result.tally.failed
        found += entries(made.known_as(task.path), str(result.pieces[0]))
    return found, failed, read


def _elsewhere(old: Baseline, paths: Iterable[str], config: Config | None, failed: set[str]) -> list[Entry]:
    """The entries of files that are there and were not checked."""
    root = os.path.dirname(os.path.abspath(old.file))
    checked = {old.known_as(task.path) for task in tasks_of(paths, Filter(config=config))} - failed
    return [e for e in old.entries if e.path not in checked and os.path.exists(os.path.join(root, e.path))]


def _written(made: Baseline, failed: set[str], before: int) -> int:
    try:
        write_whole(made.file, made.text().encode("utf-8", "surrogateescape"))
    except OSError as problem:
        reason = (problem.strerror or "cannot be written").lower()
        raise click.UsageError(f"cannot write {made.file!r} ({reason}); name a file that can be written") from None
    told = f", {before} before" if before else ""
    put(f"{made.file}: {counted(len(made.entries), 'finding')} held{told}\n")
    return UNUSABLE if failed else CLEAN
