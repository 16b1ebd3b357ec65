"""``checker rules``: every rule, on a line each."""

from __future__ import annotations

import click

from checker.cli.terminal import columns, put
from checker.config import Config
from checker.report.manual import rule_entry, rule_markdown, rule_table
from checker.rule import AnyRule, all_rules


def known_rules() -> tuple[type[AnyRule], ...]:
    """The built-in rules and those that the configuration of the working directory adds."""
    try:
        return all_rules(Config.discover(".").plugins)
    except ValueError as problem:
        raise click.UsageError(str(problem)) from None


@click.command()
@click.option(
    "--output-format", type=click.Choice(("text", "json", "markdown")), default="text", help="How to write [text]."
)
def rules(output_format: str) -> None:
    """List every rule: its id, its severity and what it flags."""
    if output_format == "json":
        from checker.report.documents import as_json

        entries = ",\n".join(as_json(rule_entry(cls)) for cls in known_rules())
        put(f"[\n{entries}\n]\n")
    elif output_format == "markdown":
        put(rule_markdown(known_rules()))
    else:
        put(rule_table(known_rules(), columns()))
