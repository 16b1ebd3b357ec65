"""``checker quotes``: every quotation looked up in the texts that it was taken from, as a table, JSON or CSV."""

from __future__ import annotations

import click

from checker.cli.gathering import Filter
from checker.cli.main import CLEAN, FINDINGS, UNUSABLE, Misuse, complain
from checker.cli.running import source_texts, tasks_of
from checker.cli.terminal import columns, put
from checker.reading import UnreadableError

_FORMATS = ("table", "json", "csv")


@click.command()
@click.argument("stories", nargs=-1, required=True, metavar="STORY...")
@click.option("--source", "sources", multiple=True, metavar="FILE", help="A text that is quoted from; repeatable.")
@click.option("--output-format", type=click.Choice(_FORMATS), default="table", help="How to write it [table].")
def quotes(stories: tuple[str, ...], sources: tuple[str, ...], output_format: str) -> int:
    """Look every quotation of a STORY (- for standard input) up in the texts of --source: a transcript, an agency's
    report, a press release. Each is verified, altered (the words that differ are shown), not found, or not checked.

    Exit status: 0 no quotation is altered, 1 one is, 2 wrong usage or a file that could not be read.
    """
    from checker.house import House
    from checker.language.verdicts import ALTERED
    from checker.report.documents import as_json
    from checker.report.quotation_table import COLUMNS, quotation_entries, quotation_rows, quotation_table
    from checker.report.table import row

    if not sources:
        raise Misuse("name a text to look the quotations up in, as in --source reuters.txt")
    house = House(source_texts=source_texts(sources))
    status = CLEAN
    if output_format == "csv":
        put(row(*COLUMNS))
    entries = []
    for task in tasks_of(stories, Filter()):
        try:
            document = task.read(None, house)
        except UnreadableError as problem:
            complain(f"{task.path}: {problem}")
            status = UNUSABLE
            continue
        if status == CLEAN and any(verdict.state == ALTERED for verdict in document.verdicts):
            status = FINDINGS
        if output_format == "csv":
            put(quotation_rows(task.name, document))
        elif output_format == "json":
            entries.append(as_json({"path": task.name, "quotations": quotation_entries(document)}))
        else:
            put(quotation_table(task.name, document, columns()))
    if output_format == "json":
        put("[\n" + ",\n".join(entries) + "\n]\n")
    return status
