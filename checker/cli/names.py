"""``checker names``: who is named in copy and in which spellings, and why two spellings are or are not one name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import click

from checker.cli.gathering import Filter
from checker.cli.main import CLEAN, FINDINGS, UNUSABLE, complain
from checker.cli.run import Task
from checker.cli.running import as_config, tasks_of
from checker.cli.terminal import columns, put
from checker.config import Config
from checker.config_discovery import Discovery
from checker.reading import UnreadableError
from checker.report.columns import printable
from checker.report.report import Report

_FORMS = ("table", "json", "csv")


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATH...]")
@click.option("--output-format", type=click.Choice(_FORMS), default="table", help="How to write [table].")
@click.option("--differing", is_flag=True, help="Only names spelled in more than one way.")
@click.option("--why", nargs=2, metavar="A B", help="Say why A and B are, or are not, spellings of one name.")
@click.option("--config", callback=as_config, metavar="FILE", help="Use this configuration and look for no other.")
def names(
    paths: tuple[str, ...], output_format: str, differing: bool, why: tuple[str, str] | None, config: Config | None
) -> int:
    """List every person, place and body named in each PATH, with each spelling and where it first stands. Over several
    files, names spelled differently from file to file are marked.

    Exit status: 0 the names were listed (with --why: A and B are likely one name), 1 with --why: they are not, 2 wrong
    usage or a file that could not be read (the others are listed all the same).
    """
    if why:
        if paths:
            raise click.UsageError("--why takes two names and no PATH")
        from checker.language.name_explanation import explain_similarity
        from checker.report.name_pages import explanation_page

        first, second = why
        explained = explain_similarity(first, second)
        put(explanation_page(printable(first), printable(second), explained))
        return CLEAN if explained.similarity >= 0.5 else FINDINGS
    if not paths:
        raise click.UsageError("missing argument 'PATH...'")
    from checker.report.name_pages import CSV_HEADINGS, csv_rows, register_table
    from checker.report.name_register import as_entries, name_register

    failed: list[str] = []
    tasks = tasks_of(paths, Filter(config=config))
    register = name_register(_reports(tasks, config, failed))
    if differing:
        register = [name for name in register if name.between or name.within]
    if output_format == "json":
        from checker.report.documents import as_json

        put("[\n" + ",\n".join(map(as_json, as_entries(register))) + "\n]\n")
    elif output_format == "csv":
        put(CSV_HEADINGS + "".join(csv_rows(register)))
    else:
        put(register_table(register, columns(), several=len(tasks) > 1))
    return UNUSABLE if failed else CLEAN


def _reports(tasks: Iterable[Task], config: Config | None, failed: list[str]) -> Iterator[Report]:
    """A report without findings on each file that can be read; ``failed`` takes the others."""
    discovery = Discovery()
    for task in tasks:
        try:
            settings = (config or discovery.nearest(task.path)).for_path(task.path)
            document = task.read(None, settings.house)
        except UnreadableError as problem:
            failed.append(task.path)
            complain(f"{task.path}: {problem}")
            continue
        except ValueError as problem:
            raise click.UsageError(str(problem)) from None
        yield Report(task.name, document)
