"""``checker sources``: the source ledger of copy, as a table, JSON, CSV or a graph of who cites whom."""

from __future__ import annotations

from datetime import date as Date

import click

from checker.cli.gathering import Filter
from checker.cli.main import CLEAN, UNUSABLE, complain
from checker.cli.running import as_date, tasks_of
from checker.cli.terminal import put
from checker.reading import UnreadableError, read_bytes
from checker.reading.files import file_bytes

_FORMATS = ("table", "json", "csv", "mermaid")


@click.command(short_help="Show what copy rests on: its sources.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--output-format", type=click.Choice(_FORMATS), default="table", help="How to write it [table].")
@click.option("--date", callback=as_date, metavar="YYYY-MM-DD", help="The copy's publication date.")
def sources(paths: tuple[str, ...], output_format: str, date: Date | None) -> int:
    """Show the source ledger of every PATH: who speaks, named or not, at which hand and through whom, how precisely an
    unnamed source is described, how many claims rest on it, and who owns an outlet.

    No source is graded and no outlet rated. Exit status: 0, or 2 if a file could not be read.
    """
    from checker.config import Config
    from checker.engine import check_document
    from checker.report.documents import as_json
    from checker.report.source_table import COLUMNS, source_entries, source_graph, source_rows, source_table
    from checker.report.table import row

    status = CLEAN
    if output_format == "csv":
        put(row(*COLUMNS))
    entries = []
    nothing = Config(select=("sources/single-origin",))  # one rule: only the ledger and its summary are wanted
    for task in tasks_of(paths, Filter()):
        try:
            if task.error:
                raise UnreadableError(task.error)
            data = file_bytes(task.path) if task.data is None else task.data
            document = read_bytes(data, task.path, date=date)
        except UnreadableError as problem:
            complain(f"{task.path}: {problem}")
            status = UNUSABLE
            continue
        if output_format == "csv":
            put(source_rows(task.path, document))
        elif output_format == "mermaid":
            put(source_graph(task.path, document))
        else:
            summary = check_document(document, nothing).summary
            if output_format == "json":
                entries.append(as_json({"path": task.path, "summary": summary, "sources": source_entries(document)}))
            else:
                put(source_table(task.path, document, summary))
    if output_format == "json":
        put("[\n" + ",\n".join(entries) + "\n]\n")
    return status
