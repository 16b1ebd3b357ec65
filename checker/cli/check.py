"""``checker check`` as click has it: its options and its help. The work is done in checking.py."""

from __future__ import annotations

from typing import Any

import click

from checker.cli.checking import THRESHOLDS, check_copy
from checker.cli.running import as_config, as_date, as_rules
from checker.report.formats import FORMATS


@click.command()
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
@click.option("--fail-on", type=click.Choice(THRESHOLDS), help="The severity that makes the exit status 1 [warning].")
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
@click.option("--cache/--no-cache", default=True, help="Do not check again what has not changed [--cache].")
@click.option("--cache-dir", metavar="DIR", help="Where to keep it [~/.cache/copydesk-checker].")
@click.option(
    "--source", "sources", multiple=True, metavar="FILE", help="Look every quotation up in this text; repeatable."
)
@click.option("--together", is_flag=True, help="Compare names, acronyms and terms between the files too.")
@click.option("--fix", is_flag=True, help="Put right in the files what is certain, then check them.")
@click.option("--diff", is_flag=True, help="Show what --fix would change, and change nothing.")
@click.option(
    "--prefer",
    multiple=True,
    metavar="SPELLING",
    help="A spelling that is right for --fix; 'majority' for those that the copy has most often; repeatable.",
)
@click.option("-j", "--jobs", type=click.IntRange(1), default=1, metavar="N", help="Check in this many processes [1].")
def check(**values: Any) -> int:
    """Check every PATH: a file of copy, a folder (every file of copy in it), or - for standard input.

    Files and folders whose names begin with a full stop are passed over, except those that are named outright. The
    configuration is the nearest checker.toml, or pyproject.toml with [tool.checker], above each file.

    Exit status: 0 nothing found, 1 findings of the severity of --fail-on or graver, 2 wrong usage or a file that could
    not be read (the others are checked all the same).
    """
    return check_copy(**values)
