"""``checker explain RULE``: the manual of one rule."""

from __future__ import annotations

import click

from checker.cli.rules import known_rules
from checker.cli.terminal import columns, put
from checker.report.manual import rule_entry, rule_page
from checker.selection import unknown


@click.command()
@click.argument("rule_id", metavar="RULE")
@click.option("--output-format", type=click.Choice(("text", "json")), default="text", help="How to write [text].")
def explain(rule_id: str, output_format: str) -> None:
    """Explain one RULE: what it flags and why, what it leaves alone, and examples with the words marked."""
    found = {cls.id: cls for cls in known_rules()}
    if rule_id not in found:
        family = [known for known in found if known.startswith(f"{rule_id}/")]
        if family:
            raise click.UsageError(f"{rule_id!r} is a family; its rules are {', '.join(family)}")
        raise click.UsageError(unknown(rule_id, found, "rule"))
    if output_format == "json":
        from checker.report.documents import as_json

        put(as_json(rule_entry(found[rule_id])) + "\n")
    else:
        put(rule_page(found[rule_id], min(columns(), 100)))
