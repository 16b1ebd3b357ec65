"""``checker waive``: write down that a finding is accepted, and why."""

from __future__ import annotations

import os
import re
from datetime import date as Date

import click

from checker.baseline import Entry, entries
from checker.cli.gathering import Filter
from checker.cli.main import CLEAN, complain
from checker.cli.running import as_config, as_date, entry_plan, outcomes, tasks_of
from checker.cli.terminal import put
from checker.cli.whole_files import write_whole
from checker.config import Config
from checker.waivers import FILE, read_waivers, waiver_entry

_FINGERPRINT = re.compile(r"[0-9a-f]{16}")


@click.command()
@click.argument("fingerprint")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--reason", required=True, help="Why the finding is accepted.")
@click.option("--expires", callback=as_date, metavar="YYYY-MM-DD", help="The last day on which it is.")
@click.option(
    "--subject", is_flag=True, help="Accept all findings of its rule about its subject, wherever in the copy."
)
@click.option("--file", default=FILE, metavar="FILE", help=f"Where to write it [{FILE}].")
@click.option("--together", is_flag=True, help="Look at what the files of PATHs bring to each other too.")
@click.option("--date", callback=as_date, metavar="YYYY-MM-DD", help="The copy's publication date.")
@click.option("--config", callback=as_config, metavar="FILE", help="Use this configuration and no other.")
def waive(
    fingerprint: str,
    paths: tuple[str, ...],
    reason: str,
    expires: Date | None,
    subject: bool,
    file: str,
    together: bool,
    date: Date | None,
    config: Config | None,
) -> int:
    """Waive the finding of a FINGERPRINT, which the formats concise, csv and json show.

    With PATHs it is looked for there, and rule, subject and path are written with it; without, the fingerprint alone.
    """
    if not _FINGERPRINT.fullmatch(fingerprint):
        raise click.UsageError(f"{fingerprint!r} is no fingerprint; it has 16 digits from 0 to f")
    if not reason.strip():
        raise click.UsageError("--reason: say why the finding is accepted")
    if os.path.basename(file) != FILE:
        raise click.UsageError(f"--file: a file of waivers is called {FILE}, or it is not found")
    if subject and not paths:
        raise click.UsageError("--subject: name the copy, so that the finding's subject can be looked up")
    keys: dict[str, str] = {}
    if paths:
        found = _finding(fingerprint, paths, together, date, config)
        keys = {"rule": found.rule, "subject": found.subject}
        inside = os.path.relpath(found.path, os.path.dirname(os.path.abspath(file))).replace(os.sep, "/")
        keys["path"] = inside
    if not subject:
        keys = {"fingerprint": fingerprint, **keys}
    _write(file, {**keys, "reason": reason.strip()}, expires)
    put(f"{file}: waived {keys.get('rule', fingerprint)}{' for ' + inside if paths else ''}\n")
    return CLEAN


def _finding(
    fingerprint: str, paths: tuple[str, ...], together: bool, date: Date | None, config: Config | None
) -> Entry:
    tasks, plan = tasks_of(paths, Filter(config=config)), entry_plan(config, date)
    if together:
        from checker.cli.together import compared

        tasks = compared(tasks, plan, 1)
    for task, result in zip(tasks, outcomes(tasks, plan, 1), strict=False):
        for path, error in result.tally.failed:
            complain(f"{path}: {error}")
        for entry in entries(task.path, str(result.pieces[0])):
            if entry.fingerprint == fingerprint:
                return entry
    raise click.UsageError(
        f"no finding of {', '.join(paths)} has the fingerprint {fingerprint}, or it is waived already"
    )


def _write(file: str, keys: dict[str, str], expires: Date | None) -> None:
    """Put the entry behind those that the file has; the file is looked at before and after."""
    try:
        before = ""
        if os.path.exists(file):
            read_waivers(file)
            with open(file, encoding="utf-8") as old:
                before = old.read().rstrip("\n") + "\n\n"
        write_whole(file, (before + waiver_entry(keys, expires)).encode("utf-8"))
    except ValueError as problem:
        raise click.UsageError(str(problem)) from None
    except OSError as problem:
        reason = (problem.strerror or "cannot be written").lower()
        raise click.UsageError(f"--file: cannot write {file!r} ({reason})") from None
