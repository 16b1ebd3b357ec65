"""What ``checker check`` does: read copy, report, and leave with a status that a script can act on."""

from __future__ import annotations

import os
from datetime import date as Date

from checker.cache import folder
from checker.cli.gathering import Filter
from checker.cli.main import CLEAN, FINDINGS, UNUSABLE, Misuse, complain
from checker.cli.outputs import Output
from checker.cli.progress import Progress
from checker.cli.run import Plan, Task
from checker.cli.running import outcomes, source_texts, tasks_of
from checker.cli.stale_waivers import stale_waivers
from checker.cli.targets import refuse_overwriting, targets
from checker.cli.terminal import put
from checker.config import Config
from checker.reading.files import complaint
from checker.report.tally import Tally

THRESHOLDS = ("error", "warning", "note", "never")


def check_copy(
    paths: tuple[str, ...],
    output_format: str | None = None,
    outputs: tuple[str, ...] = (),
    date: Date | None = None,
    select: tuple[str, ...] = (),
    ignore: tuple[str, ...] = (),
    fail_on: str | None = None,
    exit_zero: bool = False,
    notes: bool = False,
    quiet: bool = False,
    color: str = "auto",
    config: Config | None = None,
    stdin_filename: str | None = None,
    baseline: str | None = None,
    include: tuple[str, ...] = (),
    exclude: tuple[str, ...] = (),
    gitignore: bool = True,
    show_files: bool = False,
    statistics: bool = False,
    cache: bool = True,
    cache_dir: str | None = None,
    jobs: int = 1,
    sources: tuple[str, ...] = (),
    together: bool = False,
    fix: bool = False,
    diff: bool = False,
    prefer: tuple[str, ...] = (),
) -> int:
    """Check what the paths name, write what the options ask for, and return the exit status. Misuse where that cannot
    be."""
    if statistics:
        if output_format not in (None, "statistics"):
            raise Misuse("--statistics is an --output-format itself; give one of the two")
        output_format = "statistics"
    aims = targets(output_format, outputs, color, quiet, compared=baseline is not None)
    tasks = tasks_of(paths, Filter(include, exclude, gitignore, config), stdin_filename)
    if show_files:
        return _listed(tasks)
    refuse_overwriting(aims, [task.path for task in tasks if task.data is None])
    if baseline is not None:
        tasks = _held(tasks, baseline)
    forms = tuple((aim.form, aim.layout) for aim in aims)
    kept = (cache_dir or folder()) if cache else ""
    texts = source_texts(sources) if sources else ()
    plan = Plan(forms, config, select, ignore, date, fail_on or "", notes, Date.today(), kept, texts, prefer)
    if diff:
        if output_format or outputs:
            raise Misuse("--diff writes to standard output itself; leave out --output-format and --output")
        return _shown(tasks, plan, jobs, FINDINGS if not exit_zero else CLEAN)
    mended = True
    if fix:
        from checker.cli.mending import mend

        mended = mend(tasks, plan, jobs)
    if together:
        from checker.cli.together import compared

        tasks = compared(tasks, plan, jobs)
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
    if total.failed or not mended:
        return UNUSABLE
    return FINDINGS if fails and not exit_zero else CLEAN


def _held(tasks: list[Task], file: str) -> list[Task]:
    from checker.baseline import Baseline

    try:
        held = Baseline.load(file).held(task.path for task in tasks)
    except ValueError as problem:
        raise Misuse(f"--baseline: {problem}") from None
    return [task._replace(held=held[task.path]) for task in tasks]


def _shown(tasks: list[Task], plan: Plan, jobs: int, changed: int) -> int:
    from checker.cli.mending import show

    status = CLEAN
    for difference in show(tasks, plan, jobs):
        put(difference)
        status = changed
    return status


def _listed(tasks: list[Task]) -> int:
    wrong = {task.path: task.error or _missing(task) for task in tasks}
    put("".join(path + "\n" for path, error in wrong.items() if not error))
    for path, error in wrong.items():
        if error:
            complain(f"{path}: {error}")
    return UNUSABLE if any(wrong.values()) else CLEAN


def _missing(task: Task) -> str:
    """What is wrong with a path that leads to no file; "" of any other."""
    try:
        if task.data is None:
            os.stat(task.path)
    except (OSError, ValueError) as problem:
        return complaint(problem, task.path)
    return ""
