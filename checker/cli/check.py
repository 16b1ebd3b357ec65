"""``checker check``: read copy, report, and leave with a status that a script can act on."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date as Date

import click

from checker.cli.gathering import STDIN, gathered
from checker.cli.main import CLEAN, FINDINGS, UNUSABLE, complain
from checker.cli.outputs import Output
from checker.cli.run import Outcome, Plan, Run, Task
from checker.cli.targets import refuse_overwriting, targets
from checker.config import Config
from checker.report.formats import FORMATS
from checker.report.tally import Tally

_NAMELESS = "stdin.txt"
_THRESHOLDS = ("error", "warning", "note", "never")


def _date(ctx: click.Context, param: click.Parameter, value: str | None) -> Date | None:
    try:
        return Date.fromisoformat(value) if value else None
    except ValueError:
        raise click.BadParameter(f"{value!r} is no date; write it as 2025-04-07") from None


def _rule_list(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for value in values for word in map(str.strip, value.split(",")) if word)


@click.command(short_help="Check copy: files, folders or standard input.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--output-format",
    type=click.Choice(tuple(FORMATS)),
    envvar="CHECKER_OUTPUT_FORMAT",
    help="How to write to standard output [text].",
)
@click.option(
    "--output", "outputs", multiple=True, metavar="FORMAT=FILE", help="Write a report to a file too; repeatable."
)
@click.option("--date", callback=_date, metavar="YYYY-MM-DD", help="The copy's publication date.")
@click.option("--select", multiple=True, callback=_rule_list, metavar="RULES", help="Only these rules or families.")
@click.option("--ignore", multiple=True, callback=_rule_list, metavar="RULES", help="Not these rules or families.")
@click.option("--fail-on", type=click.Choice(_THRESHOLDS), help="The severity that makes the exit status 1 [warning].")
@click.option("--exit-zero", is_flag=True, help="Exit with status 0 even when there are findings.")
@click.option("--notes", is_flag=True, help="Show findings of severity note, which are otherwise only counted.")
@click.option("-q", "--quiet", is_flag=True, help="Show findings only, no summaries.")
@click.option("--color", type=click.Choice(("auto", "always", "never")), default="auto", help="Colour the text [auto].")
@click.option("--config", "config_file", metavar="FILE", help="Use this configuration and look for no other.")
@click.option(
    "--stdin-filename", metavar="PATH", help="What standard input (-) is called, and whose configuration it has."
)
@click.option("-j", "--jobs", type=click.IntRange(1), default=1, metavar="N", help="Check in this many processes [1].")
def check(
    paths: tuple[str, ...],
    output_format: str | None,
    outputs: tuple[str, ...],
    date: Date | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: str | None,
    exit_zero: bool,
    notes: bool,
    quiet: bool,
    color: str,
    config_file: str | None,
    stdin_filename: str | None,
    jobs: int,
) -> int:
    """Check every PATH: a file of copy, a folder (every .txt, .md and .markdown file in it), or - for standard input.

    Files and folders whose names begin with a full stop are passed over, except those that are named outright. The
    configuration is the nearest checker.toml, or pyproject.toml with [tool.checker], above each file.

    Exit status: 0 nothing found, 1 findings of the severity of --fail-on or graver, 2 wrong usage or a file that could
    not be read (the others are checked all the same).
    """
    config = _config(config_file)
    aims = targets(output_format, outputs, color, quiet, compared=False)
    tasks = [
        Task(stdin_filename or _NAMELESS, sys.stdin.buffer.read()) if path == STDIN else Task(path, None, error)
        for path, error in gathered(paths)
    ]
    refuse_overwriting(aims, [task.path for task in tasks if task.data is None])
    plan = Plan(tuple((aim.form, aim.layout) for aim in aims), config, select, ignore, date, fail_on or "", notes)
    total, fails = Tally(), False
    opened: list[Output] = []
    try:
        for aim in aims:
            opened.append(aim.open())
        for result in _outcomes(tasks, plan, jobs):
            if result.misuse:
                raise click.UsageError(result.misuse)
            total.add(result.tally)
            fails = fails or result.fails
            for output, piece in zip(opened, result.pieces, strict=True):
                output.add(piece)
            for path, error in result.tally.failed:
                complain(f"{path}: {error}")
        for output in opened:
            output.close(total)
    finally:
        for output in opened:
            output.abandon()
    if total.failed:
        return UNUSABLE
    return FINDINGS if fails and not exit_zero else CLEAN


def _config(file: str | None) -> Config | None:
    if file is None:
        return None
    try:
        return Config.load(file)
    except ValueError as problem:
        raise click.UsageError(str(problem)) from None


def _outcomes(tasks: list[Task], plan: Plan, jobs: int) -> Iterator[Outcome]:
    run = Run(plan)
    if jobs == 1 or len(tasks) == 1:
        return map(run, tasks)
    from checker.workers import in_order

    return in_order(run, tasks, min(jobs, len(tasks)))
