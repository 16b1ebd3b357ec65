"""``checker sources``: the source ledger of copy, as a table, JSON, CSV or a graph of who cites whom."""

from __future__ import annotations

from datetime import date as Date

import click

from checker.cli.gathering import Filter
from checker.cli.main import CLEAN, UNUSABLE, complain
from checker.cli.running import as_date, as_grades, as_raters, tasks_of
from checker.cli.terminal import put
from checker.ratings.raters import Assessments, Rater
from checker.reading import UnreadableError

_FORMATS = ("table", "json", "csv", "mermaid")


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--output-format", type=click.Choice(_FORMATS), default="table", help="How to write it [table].")
@click.option("--date", callback=as_date, metavar="YYYY-MM-DD", help="The copy's publication date.")
@click.option("--ratings", multiple=True, callback=as_raters, metavar="NAME=FILE", help="Show what a rater says.")
@click.option("--grades", callback=as_grades, metavar="FILE", help="Show the editor's Admiralty grades.")
def sources(
    paths: tuple[str, ...], output_format: str, date: Date | None, ratings: tuple[Rater, ...], grades: dict[str, str]
) -> int:
    """Show the source ledger of every PATH: who speaks, named or not, at which hand and through whom, how precisely an
    unnamed source is described, how many claims rest on it, and who owns an outlet.

    Checker itself grades no source and rates no outlet. --ratings (as often as there are raters; NAME@2023=FILE dates
    the file) shows beside every outlet what a file says of it, in its own words: the scores of Lin and others 2023, the
    State Media Matrix, a table in the terms of Media Bias/Fact Check, or the wikitext of Wikipedia's perennial sources.
    --grades names a CSV file with the columns source and grade (A1 to F6); without one every grade is F6, which means
    that nobody has judged.

    Exit status: 0, or 2 for wrong usage or a file that could not be read.
    """
    from checker.config import Config
    from checker.engine import check_document
    from checker.report.documents import as_json
    from checker.report.source_table import COLUMNS, source_entries, source_graph, source_rows, source_table
    from checker.report.table import row

    status = CLEAN
    assessments = Assessments(ratings, grades)
    if output_format == "csv":
        put(row(*COLUMNS))
    entries = []
    nothing = Config(select=("sources/single-origin",))  # one rule: only the ledger and its summary are wanted
    for task in tasks_of(paths, Filter()):
        try:
            document = task.read(date, nothing.house)
        except UnreadableError as problem:
            complain(f"{task.path}: {problem}")
            status = UNUSABLE
            continue
        if output_format == "csv":
            put(source_rows(task.name, document, assessments))
        elif output_format == "mermaid":
            put(source_graph(task.name, document))
        else:
            summary = check_document(document, nothing).summary
            if output_format == "json":
                ledger = source_entries(document, assessments)
                entries.append(as_json({"path": task.name, "summary": summary, "sources": ledger}))
            else:
                put(source_table(task.name, document, summary, assessments))
    if output_format == "json":
        put("[\n" + ",\n".join(entries) + "\n]\n")
    return status
