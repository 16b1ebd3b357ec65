"""``checker check``: read copy, report, and leave with a status that a script can act on."""

from __future__ import annotations

from datetime import date as Date

import click

from checker.cache import folder
from checker.cli.gathering import Filter
from checker.cli.main import CLEAN, FINDINGS, UNUSABLE, complain
from checker.cli.outputs import Output
from checker.cli.progress import Progress
from checker.cli.run import Plan, Task
from checker.cli.running import as_config, as_date, as_rules, outcomes, tasks_of
from checker.cli.stale_waivers import stale_waivers
from checker.cli.targets import refuse_overwriting, targets
from checker.cli.terminal import put
from checker.config import Config
from checker.report.formats import FORMATS
from checker.report.tally import Tally

_THRESHOLDS = ("error", "warning", "note", "never")


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
@click.option("--date", callback=as_date, metavar="YYYY-MM-DD", help="The copy's publication date.")
@click.option("--select", multiple=True, callback=as_rules, metavar="RULES", help="Only these rules or families.")
@click.option("--ignore", multiple=True, callback=as_rules, metavar="RULES", help="Not these rules or families.")
@click.option("--fail-on", type=click.Choice(_THRESHOLDS), help="The severity that makes the exit status 1 [warning].")
@click.option("--exit-zero", is_flag=True, help="Exit with status 0 even when there are findings.")
@click.option("--notes", is_flag=True, help="Show findings of severity note, which are otherwise only counted.")
@click.option("-q", "--quiet", is_flag=True, help="Show findings only, no summaries.")
@click.option("--color", type=click.Choice(("auto", "always", "never")), default="auto", help="Colour the text [auto].")
@click.option("--config", callback=as_config, metavar="FILE", help="Use this configuration and look for no other.")
@click.option(
    "--stdin-filename", metavar="PATH", help="What standard input (-) is called, and whose configuration it has."
)
@click.option("--baseline", metavar="FILE", help="Tell of what is new since this baseline only (checker baseline).")
@click.option("--include", multiple=True, metavar="GLOB", help="Of a folder only the files that fit; repeatable.")
@click.option("--exclude", multiple=True, metavar="GLOB", help="Of a folder not the files that fit; repeatable.")
@click.option("--gitignore/--no-gitignore", default=True, help="Pass over what git ignores in folders [--gitignore].")
@click.option("--show-files", is_flag=True, help="List the files that would be checked, and check none.")
@click.option("--statistics", is_flag=True, help="Count the findings of each rule instead of showing them.")
@click.option(
    "--cache/--no-cache", default=True, help="Do not check again what has not changed [--cache]."
)
@click.option("--cache-dir", metavar="DIR", help="Where to keep it [~/.cache/copydesk-checker].")
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
    config: Config | None,
    stdin_filename: str | None,
    baseline: str | None,
    include: tuple[str, ...],
    exclude: tuple[str, ...],
    gitignore: bool,
    show_files: bool,
    statistics: bool,
    cache: bool,
    cache_dir: str | None,
    jobs: int,
) -> int:
    """Check every PATH: a file of copy, a folder (every .txt, .md and .markdown file in it), or - for standard input.

    Files and folders whose names begin with a full stop are passed over, except those that are named outright. The
    configuration is the nearest checker.toml, or pyproject.toml with [tool.checker], above each file.

    Exit status: 0 nothing found, 1 findings of the severity of --fail-on or graver, 2 wrong usage or a file that could
    not be read (the others are checked all the same).
    """
    if statistics:
        if output_format not in (None, "statistics"):
            raise click.UsageError("--statistics is an --output-format itself; give one of the two")
        output_format = "statistics"
    aims = targets(output_format, outputs, color, quiet, compared=baseline is not None)
    tasks = tasks_of(paths, Filter(include, exclude, gitignore, config), stdin_filename)
    if show_files:
        return _listed(tasks)
    refuse_overwriting(aims, [task.path for task in tasks if task.data is None])
    if baseline is not None:
        tasks = _held(tasks, baseline)
    forms = tuple((aim.form, aim.layout) for aim in aims)
    plan = Plan(
        forms, config, select, ignore, date, fail_on or "", notes, Date.today(), cache_dir or folder() if cache else ""
    )
    total, fails = Tally(), False
    used: set[tuple[str, str]] = set()
    opened: list[Output] = []
    progress = Progress(len(tasks))
    try:
        for aim in aims:
            opened.append(aim.open())
        for result in outcomes(tasks, plan, jobs):
            progress.clear()
            total.add(result.tally)
            used |= result.waivers
            fails = fails or result.fails
            for output, piece in zip(opened, result.pieces, strict=True):
                output.add(piece)
            for path, error in result.tally.failed:
                complain(f"{path}: {error}")
            progress.step()
        checked = [task.path for task in tasks]
        total.complaints += stale_waivers(checked, paths, used, total.examined, whole=not (select or ignore))
        for path, complaint in total.complaints:
            complain(f"{path}: {complaint}")
        for output in opened:
            output.close(total)
    finally:
        progress.clear()
        for output in opened:
            output.abandon()
    if total.failed:
        return UNUSABLE
    return FINDINGS if fails and not exit_zero else CLEAN


def _held(tasks: list[Task], file: str) -> list[Task]:
    from checker.baseline import Baseline

    try:
        held = Baseline.load(file).held(task.path for task in tasks)
    except ValueError as problem:
        raise click.UsageError(f"--baseline: {problem}") from None
    return [task._replace(held=held[task.path]) for task in tasks]


def _listed(tasks: list[Task]) -> int:
    put("".join(task.path + "\n" for task in tasks if not task.error))
    for task in tasks:
        if task.error:
            complain(f"{task.path}: {task.error}")
    return UNUSABLE if any(task.error for task in tasks) else CLEAN
