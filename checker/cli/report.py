"""``checker report``: the editorial report on a story, in the format that the ending of the file names."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from datetime import date as Date
from typing import TYPE_CHECKING

import click

from checker import __version__
from checker.cli.gathering import Filter
from checker.cli.main import CLEAN, UNUSABLE, complain
from checker.cli.run import Plan, Task, refuse_unknown_waivers
from checker.cli.running import as_config, as_date, as_grades, as_raters, as_rules, source_texts, tasks_of
from checker.cli.whole_files import write_whole
from checker.config import Config
from checker.config_discovery import Discovery
from checker.engine import check, refuse_unusable
from checker.ratings.raters import Assessments, Rater
from checker.reading import UnreadableError
from checker.report.editorial.content import editorial
from checker.report.editorial.formats import FORMATS, rendered
from checker.report.editorial.index_page import Listed, index_page
from checker.report.editorial.parts import Editorial
from checker.waivers import Waiver, WaiverFiles, waived

if TYPE_CHECKING:
    import pandas as pd

    from checker.baseline import Held

_INDEX = "index.html"


@click.command()
@click.argument("stories", nargs=-1, required=True, metavar="STORY...")
@click.option("-o", "--output", metavar="FILE", help="Where to write; the ending tells the format.")
@click.option("--format", "form", type=click.Choice(tuple(FORMATS)), help="The format, whatever the ending [html].")
@click.option("--frames", metavar="FOLDER", help="Write the ledgers too, each as one file for all stories.")
@click.option("--frames-format", type=click.Choice(("csv", "parquet")), default="csv", help="Their format [csv].")
@click.option("--date", callback=as_date, metavar="YYYY-MM-DD", help="The copy's publication date.")
@click.option("--select", multiple=True, callback=as_rules, metavar="RULES", help="Only these rules or families.")
@click.option("--ignore", multiple=True, callback=as_rules, metavar="RULES", help="Not these rules or families.")
@click.option("--config", callback=as_config, metavar="FILE", help="Use this configuration and look for no other.")
@click.option(
    "--source", "sources", multiple=True, metavar="FILE", help="Look every quotation up in this text; repeatable."
)
@click.option("--baseline", metavar="FILE", help="Ask about what is new since this baseline only.")
@click.option("--ratings", multiple=True, callback=as_raters, metavar="NAME=FILE", help="Show what a rater says.")
@click.option("--grades", callback=as_grades, metavar="FILE", help="Show the editor's Admiralty grades.")
def report(
    stories: tuple[str, ...],
    output: str | None,
    form: str | None,
    frames: str | None,
    frames_format: str,
    date: Date | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    config: Config | None,
    sources: tuple[str, ...],
    baseline: str | None,
    ratings: tuple[Rater, ...],
    grades: dict[str, str],
) -> int:
    """Write the editorial report on a STORY (- for standard input) to one FILE: what was checked, the queries to the
    author, the sources and claims, the consistency sheet, and the annotated copy.

    Of several stories, or of a folder of them, the reports go into the folder FILE, with an index page. --frames writes
    the findings and every ledger as CSV or Parquet files, with or without a report. --ratings and --grades put what
    raters say of the outlets, and the editor's grades, into the source ledger, as in checker sources.

    Exit status: 0 the report was written, 2 wrong usage or a story that could not be read.
    """
    tasks = tasks_of(stories, Filter(config=config))
    if not output and not frames:
        raise click.UsageError("say where to write, as in -o story.html or --frames ledgers/")
    _refuse_one_file(tasks, output)
    many = len(tasks) > 1 or any(map(os.path.isdir, stories)) or (output is not None and _is_folder(output))
    targets = _targets(tasks, output, form, many) if output else [("", "")] * len(tasks)
    plan = Plan((), config, select, ignore, date, today=Date.today(), source_texts=source_texts(sources))
    desk = _Desk(plan, _held(baseline, [task.path for task in tasks]), Assessments(ratings, grades), keeps=bool(frames))
    listed = []
    with click.progressbar(tasks, label="Reports", file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:
        for task, (target, written_as) in zip(bar, targets, strict=True):
            listed.append(desk.reported(task, written_as, target))
    if output and many:
        write_whole(os.path.join(output, _INDEX), index_page(listed, __version__).encode("utf-8"))
    if frames:
        _write_frames(frames, frames_format, desk.kept)
    return CLEAN if all(story.read for story in listed) else UNUSABLE


def _refuse_one_file(tasks: list[Task], output: str | None) -> None:
    """Raises UsageError where the several stories of one file are to go into one report."""
    if output and len({task.path for task in tasks}) == 1 and len(tasks) > 1 and not _is_folder(output):
        path, count = tasks[0].path, len(tasks)
        raise click.UsageError(f"{path!r} holds {count} stories; name a folder for their reports, as in -o reports/")


def _held(file: str | None, paths: list[str]) -> Mapping[str, Held] | None:
    """What a baseline holds for each of the stories; None without one."""
    if file is None:
        return None
    from checker.baseline import Baseline

    try:
        return Baseline.load(file).held(paths)
    except ValueError as problem:
        raise click.UsageError(str(problem)) from None


def _is_folder(output: str) -> bool:
    return output.endswith(("/", os.sep)) or os.path.isdir(output)


def _targets(tasks: list[Task], output: str, form: str | None, many: bool) -> list[tuple[str, str]]:
    """For every story the file that its report goes to, and the format."""
    if many and os.path.exists(output) and not os.path.isdir(output):
        raise click.UsageError(f"{output!r} is a file; several reports need a folder to go into")
    if many:
        written_as, taken = form or "html", {_INDEX}
        targets = [(os.path.join(output, _free(task.path, written_as, taken)), written_as) for task in tasks]
    else:
        targets = [(output, form or _form(output))]
    copies = {os.path.realpath(task.path) for task in tasks}
    for target, _ in targets:
        if os.path.realpath(target) in copies:
            raise click.UsageError(f"{target!r} is the story itself; write the report to another file")
    if many:
        os.makedirs(output, exist_ok=True)
    return targets


def _write_frames(folder: str, form: str, kept: list[tuple[str, dict[str, pd.DataFrame]]]) -> None:
    from checker.report.editorial.sheets import as_csv, as_parquet

    try:
        files = (as_parquet if form == "parquet" else as_csv)(kept)
    except ImportError as problem:
        raise click.UsageError(f"--frames-format: {problem}") from None
    os.makedirs(folder, exist_ok=True)
    for name, content in files.items():
        write_whole(os.path.join(folder, f"{name}.{form}"), content)


def _form(output: str) -> str:
    """The format that the ending of a name tells."""
    ending = os.path.splitext(output)[1].lower().lstrip(".")
    form = {"htm": "html", "markdown": "md"}.get(ending, ending)
    if form not in FORMATS:
        known = ", ".join(f".{name}" for name in FORMATS)
        raise click.UsageError(f"--output: no format has the ending {ending!r}; name a file that ends in {known}")
    return form


def _free(path: str, form: str, taken: set[str]) -> str:
    """A name for the report on one story that no other has, on disks that know no capitals either."""
    stem = os.path.splitext(os.path.basename(path))[0] or "story"
    name, number = f"{stem}.{form}", 1
    while name.lower() in taken:
        number += 1
        name = f"{stem}-{number}.{form}"
    taken.add(name.lower())
    return name


class _Desk:
    """Checks stories one by one under one plan, and writes the reports."""

    def __init__(self, plan: Plan, held: Mapping[str, Held] | None, assessments: Assessments, keeps: bool) -> None:
        self.plan = plan
        self.held = held
        self.assessments = assessments
        self.keeps = keeps
        self.kept: list[tuple[str, dict[str, pd.DataFrame]]] = []
        self._discovery = Discovery()
        self._waivers = WaiverFiles()

    def reported(self, task: Task, form: str, target: str) -> Listed:
        """The report on one story, written; what cannot be read is complained of, and listed without a file.

        A fault of Checker's own, or of a plug-in, spoils the one report and not the run.
        """
        path = task.name
        try:
            made = self._editorial(task)
            if self.keeps:
                self.kept.append((path, made.report.frames()))
            content = rendered(made, form) if target else b""
        except ImportError as problem:
            raise click.UsageError(str(problem)) from None
        except click.UsageError:
            raise
        except UnreadableError as problem:
            return _unread(path, str(problem))
        except Exception as problem:
            if sys.flags.dev_mode:
                raise
            what = f"{type(problem).__name__}: {problem}".rstrip(": ")
            return _unread(path, f"could not be reported on, by a fault of Checker ({what}); please report it")
        if target:
            write_whole(target, content)
        return Listed(path, os.path.basename(target), made.title, made.counts, made.report.summary)

    def _editorial(self, task: Task) -> Editorial:
        if task.error:
            raise UnreadableError(task.error)
        config, waivers = self._or_misuse(task.path)
        document = task.read(self.plan.date, config.house)
        found, _ = waived(check(document, config=config), waivers, self.plan.today)
        if self.held is not None:
            from checker.baseline import holding

            found, _ = holding(found, self.held.get(task.path, {}))
        return editorial(found, config, self.assessments)

    def _or_misuse(self, path: str) -> tuple[Config, tuple[Waiver, ...]]:
        try:
            config = self.plan.settings(path, self._discovery)
            refuse_unusable(config)
            waivers = tuple(self._waivers.of(path))
            refuse_unknown_waivers(waivers, config)
        except UnreadableError:
            raise
        except ValueError as problem:
            raise click.UsageError(str(problem)) from None
        return config, waivers


def _unread(path: str, reason: str) -> Listed:
    complain(f"{path}: {reason}")
    return Listed(path, "", os.path.basename(path), f"Not read: {reason}", "", False)
